// What a sample of free text tells of people: names, addresses to reach them, official numbers. Counted, never shown.
import { entriesOf, firstNames, surnames } from '../dictionaries/lookup.js';
import { email, phone } from '../values/contact.js';
import { SHAPE, VALID } from '../values/level.js';

export interface TextTells {
  /** cells with text */
  readonly cells: number;
  /** of these, those in which a person is named */
  readonly names: number;
  readonly emails: number;
  readonly phones: number;
  /** numbers written as social security numbers are */
  readonly numbers: number;
}

const LONGEST = 2_000;
const TITLES =
  /^(?:mr|mrs|ms|miss|dr|prof|herr|frau|mme|monsieur|madame|sr|sra|senor|senora|signor|signora|dhr|mevr|patient)$/;

export function tellsOf(cells: readonly string[]): TextTells {
  const texts = cells.filter((cell) => cell.trim() !== '').map((cell) => cell.slice(0, LONGEST));
  const having = (test: (text: string) => boolean): number => texts.filter(test).length;
  return {
    cells: texts.length,
    names: having(namesSomebody),
    emails: having((text) => text.split(/[\s,;<>()]+/u).some((word) => email(word.replace(/[.!?:]$/, '')) >= VALID)),
    phones: having((text) => (text.match(/\+?\(?\d[\d\s().\-/]{5,20}\d/gu) ?? []).some((part) => phone(part) >= SHAPE)),
    numbers: having((text) => /\b\d{3}-\d{2}-\d{4}\b/.test(text)),
  };
}

/** Two capitalized words beside each other, one of them a first name and the other a surname, or a surname behind a title. */
export function namesSomebody(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  for (let i = 0; i + 1 < words.length; i++) {
    const [one, two] = [words[i]!, words[i + 1]!];
    if (!isCapitalized(two)) continue;
    const [a, b] = [entryIn(one), entryIn(two)];
    if (TITLES.test(a) && (surnames().has(b) || firstNames().has(b))) return true;
    if (!isCapitalized(one)) continue;
    if (firstNames().has(a) && surnames().has(b)) return true;
    if (surnames().has(a) && firstNames().has(b)) return true;
  }
  return false;
}

const isCapitalized = (word: string): boolean => /^\p{Lu}\p{L}*\p{Ll}/u.test(word);
const entryIn = (word: string): string => entriesOf(word).join('');
