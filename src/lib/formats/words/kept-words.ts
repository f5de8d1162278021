// Titles, suffixes and particles of a name, which stay. A word is one of them by its case and its place, and never the whole of a
// name: "van" in "Jan van Dyke" stays, "Van" and "JAN VAN DYKE" are permuted.
import { PARTICLES, SUFFIXES, TITLES } from '../tables/kept-words.js';
import { SCRIPT_OF_KEPT_WORDS } from './scripts.js';
import type { Scan } from './scan.js';

/** What matters of a word, or of digits in a row: bits that say whether it may be one that stays, and what stands around it. */
export const TITLE = 1;
export const SUFFIX = 2;
export const PARTICLE = 4;
/** a word of Latin letters */
export const WORD = 8;
export const CAPITAL = 16;
/** a comma between it and the next one */
export const COMMA = 32;
/** stays */
export const KEPT = 64;

/** Any of the bits that a word has for what is written there. */
export const LISTED = TITLE | SUFFIX | PARTICLE;

const lists = [
  [TITLE, TITLES],
  [SUFFIX, SUFFIXES],
  [PARTICLE, PARTICLES],
] as const;
export const LONGEST_LISTED = Math.max(...lists.flatMap(([, words]) => words.split(' ').map(({ length }) => length)));
const LETTER_BITS = 5;
const CASE = 0x20;
const COMMA_SIGN = 0x2c;

/** Words of at most five letters by number: what each letter is, 32 to a letter, and behind these which of them are capitals. */
const listed = new Map<number, number>();
for (const [bit, words] of lists) {
  for (const word of words.split(' ')) {
    const number = numberOf(Buffer.from(word), 0, word.length);
    listed.set(number, (listed.get(number) ?? 0) | bit);
  }
}

/** Most words are told from those by so few bits of their number. */
const FILTER_BITS = 12;
const placeIn = (number: number): number => (Math.imul(number, 0x9e3779b1) >>> (32 - FILTER_BITS)) | 0;
const filter = new Uint8Array(1 << FILTER_BITS);
/** By place: whether a listed word may be there. */
export const listedFilter: Readonly<Uint8Array> = filter;
for (const number of listed.keys()) filter[placeIn(number)] = 1;

/** -1 for what is no such word. */
function numberOf(codes: ArrayLike<number>, from: number, to: number): number {
  if (to - from > LONGEST_LISTED) return -1;
  let letters = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const code = codes[i]!;
    const letter = code < 0x80 ? (code | CASE) - 0x60 : 0;
    if (letter <= 0 || letter > 26) return -1;
    letters = (letters << LETTER_BITS) | letter;
    capitals = (capitals << 1) | (code & CASE ? 0 : 1);
  }
  return (letters << LONGEST_LISTED) | capitals;
}

/** TITLE, SUFFIX and PARTICLE of the word that is written there, in bytes or code points. */
export function listedBits(codes: ArrayLike<number>, from: number, to: number): number {
  const number = numberOf(codes, from, to);
  return number !== -1 && filter[placeIn(number)] ? (listed.get(number) ?? 0) : 0;
}

/** Greek to Mongolian, and the Far East: no letter of theirs becomes an ASCII one, which listed words are written in. */
const OTHER_SCRIPTS = /^[ -@[-`{-~\u0370-\u1cff\u2e80-\ua4cf\uac00-\ud7a3]*$/;

/** False for values none of whose words stays, nor of their images'. */
export function mayKeepWords(value: string): boolean {
  return !OTHER_SCRIPTS.test(value);
}

/** Says of each word whether it stays, by its own bits and those of its neighbours. */
export function markKept(traits: Uint8Array, count: number): void {
  if (count < 2) return;
  // the name itself lies from `first` to before `end`, and is never empty
  let end = count;
  while (end > 1 && traits[end - 1]! & SUFFIX) traits[--end]! |= KEPT;
  let first = 0;
  while (first < end - 1 && traits[first]! & TITLE) traits[first++]! |= KEPT;
  let capitals = 0;
  for (let s = 0; s < count; s++) {
    const [before, its] = [s > 0 ? traits[s - 1]! : 0, traits[s]!];
    if (s > first && s < end - 1) {
      if (its & SUFFIX && its & COMMA && !(before & KEPT)) traits[s]! |= KEPT;
      else if (its & TITLE && (before & COMMA || (before & KEPT && before & TITLE))) traits[s]! |= KEPT;
    }
    if (!(traits[s]! & KEPT)) capitals |= its & CAPITAL;
  }
  if (!capitals) return;
  for (let s = end - 2; s >= first; s--) {
    if (traits[s]! & PARTICLE && traits[s + 1]! & WORD) traits[s]! |= KEPT;
  }
}

const scanned: { traits: Uint8Array } = { traits: new Uint8Array(64) };

/** Marks the words of a scanned name that stay. */
export function keepWords(scan: Scan): void {
  const { spans, count } = scan;
  if (count > scanned.traits.length) scanned.traits = new Uint8Array(count * 2);
  const { traits } = scanned;
  for (let s = 0; s < count; s++) traits[s] = traitsOf(scan, s);
  markKept(traits, count);
  for (let s = 0; s < count; s++) if (traits[s]! & KEPT) spans[s]!.kept = true;
}

function traitsOf({ codePoints, letters, places, spans, count }: Scan, s: number): number {
  const { script, from, to } = spans[s]!;
  let traits = 0;
  for (let i = from; i < to; i++) if (letters[i]!.capital) traits |= CAPITAL;
  const last = places[to - 1]!;
  if (script?.id === SCRIPT_OF_KEPT_WORDS) {
    traits |= WORD;
    // one with a mark in it is none of the listed ones
    if (last - places[from]! === to - 1 - from) traits |= listedBits(codePoints, places[from]!, last + 1);
  }
  const next = s + 1 < count ? places[spans[s + 1]!.from]! : last;
  for (let i = last + 1; i < next; i++) if (codePoints[i] === COMMA_SIGN) traits |= COMMA;
  return traits;
}
