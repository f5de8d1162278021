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
const ACCOUNT = /\ba\/c(?=[\s.]*(?:no|num|number|nr|#))/i;

/** What a template asks of whoever fills it in: "Email [Required]", "Phone [must be in the E.164 format]". */
const INSTRUCTION = /\[(?:required|optional|[^\]]*\b(?:only|must|format)\b[^\]]*)\]/gi;

/** The words of a header, in order. */
export function wordsOf(header: string): string[] {
  const text = header.slice(0, LONGEST).normalize('NFC').replace(ACCOUNT, 'account').replace(INSTRUCTION, ' ');
  return text
    .replace(BEFORE_CAPITAL.for(text), '$1 $2')
    .replace(BEFORE_CAPITALISED.for(text), '$1 $2')
    .split(BETWEEN_WORDS.for(text))
    .map(fold)
    .filter((word) => word !== '');
}
