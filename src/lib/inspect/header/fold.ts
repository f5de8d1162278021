// A header as the words it is made of: "custFirstName2" -> cust first name; accents, case, digits and punctuation are gone.
import { lettered } from '../lettered.js';

/** Letters that have a plain spelling but no decomposition. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};
const LONGEST = 200;

/** Small letters without accents. Umlauts lose their dots; vocabularies hold the spelling with "e" beside it. */
export function fold(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => PLAIN[letter]!);
}

const BEFORE_CAPITAL = lettered(/(\p{Ll}|\p{N})(\p{Lu})/gu);
const BEFORE_CAPITALISED = lettered(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu);
const BETWEEN_WORDS = lettered(/[^\p{L}\p{M}]+/u);

/** "A/C No" is a number of an account, and "A/C" alone what cools a car. */
const ACCOUNT = /\ba\/c(?=[\s.]*(?:no|num|number|nr|#|name|holder))/i;

/** Drupal: "field_phone_value". */
const FIELD = /^field_(.{3,})_value$/i;

/** "D.N.I.", "D.O.B." */
const DOTTED = /\b(?:[a-z]\.){2,}(?:[a-z]\b)?/gi;

/** "c/o" is "care of". */
const CARE_OF = /\bc\/o\b/i;

/** "Policy #" has a number, "# of policies" a count. */
const NUMBER_SIGN = /(?<=[a-z]\s?)#\s*(?=$|[(\[])/i;

/** "Nº cliente": without its sign it is "in" in Portuguese. */
const NUMBER = /(^|[\s_(/.,-])n[º°]/gi;

/** "What is your ZIP code?" asks, where "is active" says. */
const QUESTION = /\b(?:what|where|when|which|who)(?:['’]s|\s+(?:is|are|was|were|do|does|did))\b/gi;

/** Where a standard counts its elements, their code stands in front: "NM103_LastName", "S21.G00.30.006 Date de naissance". */
const ELEMENT =
  /^(?!(?:IP|TEL|FAX|MAC|ZIP|PLZ|CEL|MOB)\d)(?:[A-Z]{1,3}\d{2,3}[A-Z]?(?:[.\s_-]+|(?=[A-Z]\d)))+(?:\d{1,3}[.\s_]+)*(?=[^\d\s]{3})/;

/** What a template asks of whoever fills it in: "Email [Required]", "Phone [must be in the E.164 format]". */
const INSTRUCTION = /\[(?:required|optional|[^\]]*\b(?:only|must|format)\b[^\]]*)\]/gi;

/** The words of a header, in order. */
export function wordsOf(header: string): string[] {
  const written = header.slice(0, LONGEST).normalize('NFC');
  const text = written
    .replace(FIELD, '$1')
    .replace(DOTTED, (letters) => `${letters.replaceAll('.', '')} `)
    .replace(ACCOUNT, 'account')
    .replace(INSTRUCTION, ' ')
    .replace(QUESTION, ' ')
    .replace(ELEMENT, '')
    .replace(NUMBER, '$1num ')
    .replace(NUMBER_SIGN, ' num ')
    .replace(CARE_OF, 'careof');
  return text
    .replace(BEFORE_CAPITAL.for(text), '$1 $2')
    .replace(BEFORE_CAPITALISED.for(text), '$1 $2')
    .split(BETWEEN_WORDS.for(text))
    .map(fold)
    .filter((word) => word !== '');
}
