// The dictionaries as sets, made when the first value is looked up.
import { fold } from '../header/fold.js';
import { ANIMALS } from './animals.js';
import { CITIES } from './cities.js';
import { COUNTIES } from './counties.js';
import { DEMONYMS, LANGUAGES } from './demonyms.js';
import { FIRST_NAMES } from './first-names.js';
import { MORE_FIRST_NAMES } from './more-first-names.js';
import { MORE_SURNAMES } from './more-surnames.js';
import { FIRST_NAMES_OF_MORE_COUNTRIES, SURNAMES_OF_MORE_COUNTRIES } from './names-of-more-countries.js';
import { FIRST_NAMES_OF_REGISTERS, SURNAMES_OF_REGISTERS } from './names-of-registers.js';
import { REGIONS } from './places.js';
import { SURNAMES } from './surnames.js';
import { THING_WORDS } from './things.js';
import { lettered } from '../lettered.js';

/** A set of words, read from its texts on first use. */
function dictionary(...texts: string[]): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined;
  return () => (words ??= wordsOf(texts));
}

// cut at single characters, which takes half the time of a pattern
function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set(texts.join(' ').replaceAll('\n', ' ').split(' '));
  words.delete('');
  return words;
}

export const firstNames = dictionary(
  FIRST_NAMES,
  MORE_FIRST_NAMES,
  FIRST_NAMES_OF_MORE_COUNTRIES,
  FIRST_NAMES_OF_REGISTERS,
);
export const surnames = dictionary(SURNAMES, MORE_SURNAMES, SURNAMES_OF_MORE_COUNTRIES, SURNAMES_OF_REGISTERS);
export const counties = dictionary(COUNTIES);
export const animals = dictionary(ANIMALS);
export const demonyms = dictionary(DEMONYMS);
export const languages = dictionary(LANGUAGES);
export const cities = dictionary(CITIES);
export const regions = dictionary(REGIONS);
export const thingWords = dictionary(THING_WORDS);

/** A value of several words as the dictionaries spell it: "St. Louis" -> st-louis. */
export function entryOf(value: string): string {
  return plainEntryOf(value) ?? anyEntryOf(value);
}

/** The entry of a value of ASCII; undefined for others. */
function plainEntryOf(value: string): string | undefined {
  let entry = '';
  /** where a word begins; -1 between words */
  let start = -1;
  for (let i = 0; i <= value.length; i++) {
    const code = i < value.length ? value.charCodeAt(i) : END;
    if (code > 0x7f) return undefined;
    const isPart = (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
    if (isPart) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      entry = entry === '' ? value.slice(start, i) : `${entry}-${value.slice(start, i)}`;
      start = -1;
    }
  }
  return entry.toLowerCase();
}

/** NUL, which belongs to no word. */
const END = 0;

const BETWEEN_WORDS = lettered(/[^\p{L}\p{N}]+/gu);

/** The same for any value. */
export function anyEntryOf(value: string): string {
  return fold(value).replace(BETWEEN_WORDS.for(value), '-').replace(/^-|-$/g, '');
}

// Half a dozen tests ask for the words of one value, one column after another.
const MOST_REMEMBERED = 4_000;
const remembered = new Map<string, readonly string[]>();

/** The words of a value as the dictionaries spell them, digits behind a word taken off ("Hall437"). */
export function entriesOf(value: string): readonly string[] {
  const known = remembered.get(value);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const words = split(value);
  remembered.set(value, words);
  return words;
}

function split(value: string): readonly string[] {
  return fold(value)
    .replace(/['’‘`]/g, '')
    .split(BETWEEN_WORDS.for(value))
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
}
