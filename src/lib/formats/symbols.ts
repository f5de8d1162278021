// Which alphabet a symbol belongs to, and its place in it. The table is pinned: no pseudonym depends on the engine's Unicode.
import { ALPHABETS } from './tables/symbols.js';

/** A set of symbols that are permuted among themselves; letters with case count once. */
export interface Alphabet {
  readonly id: string;
  /** position in the table */
  readonly number: number;
  readonly size: number;
  /** marks stay with the symbol they follow; only those that follow none are permuted */
  readonly isMark: boolean;
  /** The code point of a member, in ascending order; the small letter where there is case. */
  member(index: number): number;
  /** The capital of a member; the member itself where there is no case. */
  capital(index: number): number;
}

/** A symbol's place. */
export interface Place {
  readonly alphabet: Alphabet;
  readonly index: number;
  readonly capital: boolean;
}

/** Code points in a row that are neighbours in an alphabet. */
interface Run {
  readonly start: number;
  readonly length: number;
  readonly alphabet: Alphabet;
  readonly index: number;
  readonly capital: boolean;
}

interface Table {
  readonly alphabets: readonly Alphabet[];
  readonly byId: ReadonlyMap<string, Alphabet>;
  /** ascending by start */
  readonly runs: readonly Run[];
}

/** The ten ASCII digits and the 26 ASCII letters, known without reading the table. */
export const DIGITS: Alphabet = {
  ...{ id: 'd', number: 0, size: 10, isMark: false },
  member: (index) => 0x30 + index,
  capital: (index) => 0x30 + index,
};
export const LETTERS: Alphabet = {
  ...{ id: 'a', number: 1, size: 26, isMark: false },
  member: (index) => 0x61 + index,
  capital: (index) => 0x41 + index,
};
const ASCII = Array.from({ length: 0x80 }, (_, codePoint): Place | null => {
  if (codePoint >= 0x30 && codePoint < 0x3a) return { alphabet: DIGITS, index: codePoint - 0x30, capital: false };
  const letter = codePoint | 0x20;
  if (letter < 0x61 || letter > 0x7a) return null;
  return { alphabet: LETTERS, index: letter - 0x61, capital: letter !== codePoint };
});

let table: Table | undefined;
const places = new Map<number, Place | null>();
const MOST_PLACES = 4_096;

/** All alphabets, in the order of the table. */
export function alphabets(): readonly Alphabet[] {
  return loaded().alphabets;
}

/** The alphabet called `id`. */
export function alphabet(id: string): Alphabet {
  const found = loaded().byId.get(id);
  if (!found) throw new Error(`no alphabet ${id}`);
  return found;
}

/** Where a code point belongs, or null when it stays where it is: punctuation, spaces, controls, joiners. */
export function placeOf(codePoint: number): Place | null {
  if (codePoint < 0x80) return ASCII[codePoint]!;
  const known = places.get(codePoint);
  if (known !== undefined) return known;
  const found = find(codePoint);
  if (places.size >= MOST_PLACES) places.clear();
  places.set(codePoint, found);
  return found;
}

function find(codePoint: number): Place | null {
  const { runs } = loaded();
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (codePoint < run.start) high = middle - 1;
    else if (codePoint >= run.start + run.length) low = middle + 1;
    else return { alphabet: run.alphabet, index: run.index + codePoint - run.start, capital: run.capital };
  }
  return null;
}

function loaded(): Table {
  return (table ??= load());
}

function load(): Table {
  const runs: Run[] = [];
  const list = ALPHABETS.trim()
    .split('\n')
    .map((row, number) => {
      const [id = '', members = '', capitals] = row.split('|');
      const small = ranges(members);
      const large = capitals === undefined ? undefined : capitalRanges(small, capitals);
      if (number < 2) return number === 0 ? DIGITS : LETTERS;
      const made: Alphabet = {
        id,
        number,
        size: small.reduce((sum, range) => sum + range.length, 0),
        isMark: id.startsWith('mark'),
        member: (index) => at(small, index),
        capital: (index) => at(large ?? small, index),
      };
      for (const range of small) runs.push({ ...range, alphabet: made, capital: false });
      for (const range of large ?? []) runs.push({ ...range, alphabet: made, capital: true });
      return made;
    });
  runs.sort((a, b) => a.start - b.start);
  return { alphabets: list, byId: new Map(list.map((a) => [a.id, a])), runs };
}

interface Range {
  readonly start: number;
  readonly length: number;
  /** index of the first member */
  readonly index: number;
}

// "7n+6 1" in base 36: seven code points from 7n on, then one more a distance of 1 behind their end
function ranges(text: string): Range[] {
  let start = 0;
  let index = 0;
  return text.split(' ').map((item) => {
    const [distance = '', more = '0'] = item.split('+');
    start += Number.parseInt(distance, 36);
    const range = { start, length: Number.parseInt(more, 36) + 1, index };
    start += range.length;
    index += range.length;
    return range;
  });
}

// "-w*q 1" in base 36: the capitals of the first 26 members lie 32 below, that of the next one above
function capitalRanges(small: readonly Range[], text: string): Range[] {
  const out: Range[] = [];
  let index = 0;
  for (const item of text.split(' ')) {
    const [distance = '', run = '1'] = item.split('*');
    for (let left = Number.parseInt(run, 36); left > 0; left--, index++) {
      const start = at(small, index) + Number.parseInt(distance, 36);
      const last = out.at(-1);
      if (last && last.start + last.length === start) out[out.length - 1] = { ...last, length: last.length + 1 };
      else out.push({ start, length: 1, index });
    }
  }
  return out;
}

function at(list: readonly Range[], index: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (list[middle]!.index <= index) low = middle;
    else high = middle - 1;
  }
  const range = list[low]!;
  return range.start + index - range.index;
}
