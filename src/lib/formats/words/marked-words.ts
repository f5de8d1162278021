// Words with letters beyond ASCII (María, Müller, Łukasz) over tables: the same ranks as Pattern gives letter by letter.
import type { GroupTables, Rows } from './group-tables.js';
import { isCapital, kindOf, latinLetter, markedKind, type MarkedKind } from './latin-letters.js';
import type { Kind } from './letters.js';
import type { Pattern } from './pattern.js';
import { claimTable } from './table-memory.js';
import type { Group } from './tier-groups.js';
import type { Script } from './scripts.js';
import { codePointAt, widthOf } from '../utf8.js';

const LETTERS = 26;
const CASE = 0x20;
/** A place has rows of its own, which are faster and take twice the time to make, once so many words went by. */
const LEAST_USES = 32;
/** All words are forgotten when there are so many. */
const MOST_WORDS = 8_192;
const KINDS = 1 << 10;
const TIERS = 3;
/** Kinds of so many letters are looked at from end to end. */
const FEW = 8;
export const WIDE_GROUP = 0xff;

/** A letter up to the last one beyond ASCII; what follows that one is as in words of ASCII letters. */
interface Place {
  /** the pattern from this letter on */
  readonly pattern: Pattern;
  /** undefined for an ASCII letter */
  readonly marked: MarkedKind | undefined;
  /** by group */
  readonly rows: (Rows | undefined)[];
  uses: number;
}

/** Words whose letters are of the same kinds. */
export interface MarkedPattern {
  readonly pattern: Pattern;
  /** tells words of different kinds apart; above the length of any word */
  readonly number: number;
  /** by tier; WIDE_GROUP for one whose words do not fit a double */
  readonly groups: Uint8Array;
  readonly hasAscii: boolean;
  readonly places: readonly Place[];
  /** ASCII letters behind the last place */
  readonly tail: number;
}

/** What has been read of a word: runs of ASCII letters, each with the letter beyond ASCII that ends it. */
export interface Beginning {
  readonly before: Beginning | undefined;
  readonly run: number;
  readonly kind: MarkedKind | undefined;
  readonly next: Map<number, Beginning>;
  /** the one that was asked for last, and its key */
  last: Beginning | undefined;
  lastKey: number;
  /** by ASCII letters that follow and end the word */
  readonly ends: (MarkedPattern | undefined)[];
}

const beginning = (before?: Beginning, run = 0, kind?: MarkedKind): Beginning => ({
  ...{ before, run, kind, next: new Map<number, Beginning>(), last: undefined, lastKey: -1, ends: [] },
});

export class MarkedWords {
  readonly #script: Script;
  readonly #letters: Kind;
  #first = beginning();
  #number: number;
  #count = 0;

  /** @param number of the first pattern; later ones count on */
  constructor(script: Script, letters: Kind, number: number) {
    this.#script = script;
    this.#letters = letters;
    this.#number = number;
  }

  start(): Beginning {
    if (this.#count > MOST_WORDS) {
      this.#count = 0;
      this.#first = beginning();
    }
    return this.#first;
  }

  /** @param letter as latin-letters.ts has it */
  after(from: Beginning, run: number, letter: number): Beginning {
    const key = run * KINDS + kindOf(letter);
    if (from.lastKey === key) return from.last!;
    let to = from.next.get(key);
    if (!to) {
      from.next.set(key, (to = beginning(from, run, markedKind(kindOf(letter)))));
      this.#count++;
    }
    from.lastKey = key;
    return (from.last = to);
  }

  /** The words that are no longer than that, but for `run` ASCII letters. */
  end(from: Beginning, run: number): MarkedPattern {
    return (from.ends[run] ??= this.#make(from, run));
  }

  #make(last: Beginning, tail: number): MarkedPattern {
    let pattern = this.#script.uniformPattern(this.#letters, tail);
    const places: Place[] = [];
    const add = (marked: MarkedKind | undefined): void => {
      pattern = pattern.after(marked?.kind ?? this.#letters);
      places.unshift({ pattern, marked, rows: [], uses: 0 });
    };
    let hasAscii = tail > 0;
    for (let at: Beginning | undefined = last; at?.kind; at = at.before) {
      add(at.kind);
      for (let k = 0; k < at.run; k++) add(undefined);
      hasAscii ||= at.run > 0;
    }
    this.#count++;
    const groups = Uint8Array.from({ length: TIERS }, (_, tier) => {
      const group = pattern.groupOf(tier);
      return pattern.isWide(group) ? WIDE_GROUP : group;
    });
    return { pattern, number: this.#number++, groups, hasAscii, places, tail };
  }
}

/**
 * The rank of a word in its group, which fits a double.
 *
 * @param indexes from `at` on, by letter: its place in its kind
 * @param readings from `at` on, by letter: the letter that it reads as
 */
export function rankMarked(
  { places, tail }: MarkedPattern,
  group: Group,
  tables: GroupTables,
  indexes: Uint8Array,
  readings: Uint8Array,
  at: number,
): number {
  const { next } = tables.automaton;
  let state = tables.automaton.start;
  let rank = 0;
  for (let k = 0; k < places.length; k++) {
    const place = places[k]!;
    const reading = readings[at + k]!;
    if (place.marked) {
      rank += place.pattern.tableOf(group)[state * place.pattern.kind!.size + indexes[at + k]!]!;
    } else {
      const rows = place.rows[group];
      rank += rows
        ? rows.doubles[tables.places[state * LETTERS + reading]!]!
        : place.pattern.tableOf(group)[state * LETTERS + reading]!;
    }
    state = next[state * LETTERS + reading]!;
  }
  return rank + tables.rank(state, tail, readings, at + places.length);
}

/** The inverse: writes the place of each letter in its kind. */
export function unrankMarked(
  { places, tail }: MarkedPattern,
  group: Group,
  tables: GroupTables,
  rank: number,
  indexes: Uint8Array,
): void {
  const { next } = tables.automaton;
  let state = tables.automaton.start;
  let rest = rank;
  for (let k = 0; k < places.length; k++) {
    const place = places[k]!;
    const { marked, pattern } = place;
    let rows = place.rows[group];
    if (!marked && !rows && ++place.uses > LEAST_USES) rows = makeRows(place, group, tables);
    let reading: number;
    if (rows) {
      const at = tables.placeIn(rows, tables.rows[state]!, rest);
      rest -= rows.doubles[at]!;
      reading = indexes[k] = tables.letterAt(at);
    } else {
      const { size, readsAs } = pattern.kind!;
      const table = pattern.tableOf(group);
      const first = state * size;
      let low = 0;
      if (size <= FEW) {
        // without a branch that the processor would have to guess
        for (let m = first + 1; m < first + size; m++) low += table[m]! <= rest ? 1 : 0;
      } else {
        let high = size - 1;
        while (low < high) {
          const middle = (low + high + 1) >> 1;
          if (table[first + middle]! <= rest) low = middle;
          else high = middle - 1;
        }
      }
      rest -= table[first + low]!;
      indexes[k] = low;
      reading = readsAs![low]!;
    }
    state = next[state * LETTERS + reading]!;
  }
  tables.unrank(tables.rows[state]!, tail, rest, indexes, places.length);
}

/** Writes a word of these kinds over another one, case as it is there; marks on its letters stay. */
export function writeMarked(
  bytes: Uint8Array,
  from: number,
  { places, tail }: MarkedPattern,
  indexes: Uint8Array,
): void {
  const length = places.length + tail;
  for (let k = 0, i = from; k < length;) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      bytes[i++] = (byte & CASE) | (0x41 + indexes[k++]!);
      continue;
    }
    const letter = latinLetter(codePointAt(bytes, i));
    if (letter < 0) {
      i += widthOf(byte);
      continue;
    }
    const { width, encoded, kind } = markedKind(kindOf(letter));
    const member = indexes[k++]! + (isCapital(letter) ? kind.size : 0);
    for (let w = member * width; w < (member + 1) * width; w++) bytes[i++] = encoded[w]!;
  }
}

function makeRows(place: Place, group: Group, tables: GroupTables): Rows {
  const rows = tables.rowsBefore(place.pattern.tail!.countsOf(group));
  place.rows[group] = rows;
  claimTable(rows.bytes.byteLength, () => {
    place.rows[group] = undefined;
    place.uses = 0;
  });
  return rows;
}
