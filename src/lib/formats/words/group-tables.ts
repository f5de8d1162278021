// What words of ASCII letters are ranked and looked up by: for each number of letters left, how many words of a group come before each
// letter. The hot loop of names and addresses: what belongs to a state lies together, and letters that lead nowhere are left out.
import type { Automaton } from './grammar.js';
import type { Kind } from './letters.js';
import type { Group } from './tier-groups.js';
import type { Script } from './scripts.js';
import { LONGEST_WORD } from './word-spans.js';

/** A state's words are cut into so many shares; looking begins at the letter that the share's first word has. */
const SHARES = 64;
const HINTS_AT = 8;
/** Keeps the beginning before the letter that is looked for, whatever is lost in rounding. */
const LESS = 1 - 2 ** -40;
// A state's row in doubles: shares in all its words, a byte of hint for each share, then for each letter how many words come before
// it; at the end a letter that is never reached.
const HEAD = 1 + SHARES / 8;

/** Endings are kept where there are no more; it takes two bytes each, and saves two look-ups a word. */
const MOST_ENDINGS = 65_536;

const LETTER_BITS = 5;
const LETTER_MASK = (1 << LETTER_BITS) - 1;
const LETTERS = 26;

/** The rows of all states for the words of one pattern. */
export interface Rows {
  readonly doubles: Float64Array;
  /** the same memory */
  readonly bytes: Uint8Array;
}

const NO_ROWS: Rows = { doubles: new Float64Array(), bytes: new Uint8Array() };

const known = new WeakMap<Script, (GroupTables | undefined)[]>();

/** The tables of a script's words of ASCII letters; made once, whoever asks. */
export function groupTables(script: Script, letters: Kind, group: Group): GroupTables {
  let its = known.get(script);
  if (!its) known.set(script, (its = []));
  return (its[group] ??= new GroupTables(script, letters, group));
}

export class GroupTables {
  readonly automaton: Automaton;
  /** up to so many letters left all words of the group fit a double */
  readonly narrow: number;
  /** by state: its row */
  readonly rows: Int32Array;
  /** by state and letter: its place in the rows */
  readonly places: Int32Array;
  /** by place: the row that the letter leads to, and the letter in the lowest bits */
  readonly codes: Int32Array;
  readonly #script: Script;
  readonly #letters: Kind;
  readonly #group: Group;
  /** by row, where such are kept: where the endings of two letters begin that it leads to */
  readonly endingsOf: Int32Array | undefined;
  /** endings of two letters in order, the first one in the upper bits */
  readonly endings: Uint16Array | undefined;
  /** by letters left, itself included, where these are ASCII letters */
  readonly #plain: Rows[] = [NO_ROWS];

  /** By `groupTables`, which makes them once. */
  constructor(script: Script, letters: Kind, group: Group) {
    this.#script = script;
    this.#letters = letters;
    this.#group = group;
    this.automaton = script.of(group);
    let narrow = 0;
    while (narrow < LONGEST_WORD && !script.uniformPattern(letters, narrow + 1).isWide(group)) narrow++;
    this.narrow = narrow;

    const { states, next } = this.automaton;
    const leads = leadsOn(this.automaton);
    this.rows = new Int32Array(states);
    this.places = new Int32Array(states * LETTERS);
    let at = 0;
    for (let state = 0; state < states; state++) {
      this.rows[state] = at;
      at += HEAD;
      for (let letter = 0; letter < LETTERS; letter++) {
        this.places[state * LETTERS + letter] = at;
        if (leads[next[state * LETTERS + letter]!]) at++;
      }
      at++;
    }
    this.codes = new Int32Array(at);
    for (let arc = 0; arc < states * LETTERS; arc++) {
      const to = next[arc]!;
      if (leads[to]) this.codes[this.places[arc]!] = (this.rows[to]! << LETTER_BITS) | (arc % LETTERS);
    }
    const made = this.#makeEndings(leads);
    this.endingsOf = made?.endingsOf;
    this.endings = made?.endings;
  }

  /** What `left` ASCII letters add to a rank; at most `narrow` are left. */
  rank(from: number, left: number, letters: Uint8Array, at: number): number {
    if (left >= this.#plain.length) this.#make(left);
    const plain = this.#plain;
    const places = this.places;
    const { next } = this.automaton;
    let state = from;
    let rank = 0;
    for (let k = at, rest = left; rest > 0; k++, rest--) {
      const arc = state * LETTERS + letters[k]!;
      rank += plain[rest]!.doubles[places[arc]!]!;
      state = next[arc]!;
    }
    return rank;
  }

  /** The inverse: writes the `left` ASCII letters that follow a row. */
  unrank(from: number, left: number, rank: number, letters: Uint8Array, at: number): void {
    if (left >= this.#plain.length) this.#make(left);
    const plain = this.#plain;
    const codes = this.codes;
    const endings = this.endings;
    const last = endings && left >= 2 ? 2 : 0;
    let row = from;
    let rest = rank;
    let k = at;
    for (let more = left; more > last; more--, k++) {
      const { doubles, bytes } = plain[more]!;
      let place = row + bytes[row * 8 + HINTS_AT + ((rest * doubles[row]!) | 0)]!;
      while (doubles[place + 1]! <= rest) place++;
      rest -= doubles[place]!;
      const found = codes[place]!;
      row = found >> LETTER_BITS;
      letters[k] = found & LETTER_MASK;
    }
    if (last > 0) {
      const ending = endings![this.endingsOf![row]! + rest]!;
      letters[k] = ending >> LETTER_BITS;
      letters[k + 1] = ending & LETTER_MASK;
    }
  }

  /** The place of the letter that the word with this rank has first, in the rows of its pattern. */
  placeIn({ doubles, bytes }: Rows, row: number, rank: number): number {
    let place = row + bytes[row * 8 + HINTS_AT + ((rank * doubles[row]!) | 0)]!;
    while (doubles[place + 1]! <= rank) place++;
    return place;
  }

  letterAt(place: number): number {
    return this.codes[place]! & LETTER_MASK;
  }

  #makeEndings(leads: Uint8Array): { endingsOf: Int32Array; endings: Uint16Array } | undefined {
    const { automaton, rows } = this;
    const { states, next, tier } = automaton;
    const counts = this.#script.uniformPattern(this.#letters, 2).countsOf(this.#group);
    const count = counts.reduce((sum, its) => sum + its, 0);
    if (this.narrow < 2 || count > MOST_ENDINGS) return undefined;
    const endingsOf = new Int32Array(this.codes.length);
    const endings = new Uint16Array(count);
    let at = 0;
    for (let state = 0; state < states; state++) {
      endingsOf[rows[state]!] = at;
      for (let first = 0; first < LETTERS; first++) {
        const second = next[state * LETTERS + first]!;
        if (!leads[second]) continue;
        const between = second * LETTERS;
        for (let last = 0; last < LETTERS; last++) {
          if (tier[next[between + last]!]) endings[at++] = (first << LETTER_BITS) | last;
        }
      }
    }
    return { endingsOf, endings };
  }

  #make(longest: number): void {
    for (let left = this.#plain.length; left <= longest; left++)
      this.#plain.push(this.rowsBefore(this.countsBefore(left)));
  }

  /** Takes rows that were made elsewhere, in place of making them: those of `rowsBefore(countsBefore(left))`. */
  offer(left: number, doubles: () => Float64Array<ArrayBuffer>): void {
    if (left !== this.#plain.length) return;
    const own = doubles();
    this.#plain.push({ doubles: own, bytes: new Uint8Array(own.buffer) });
  }

  /** By state: how many words of the group lead from it that have one letter less than are `left`. */
  countsBefore(left: number): Float64Array {
    return this.#script.uniformPattern(this.#letters, left).tail!.countsOf(this.#group);
  }

  /** The rows for an ASCII letter in front of words of which so many lead from each state into the group. */
  rowsBefore(counts: Float64Array): Rows {
    const { automaton, rows, places } = this;
    const { states, next } = automaton;
    const doubles = new Float64Array(this.codes.length);
    const bytes = new Uint8Array(doubles.buffer);
    for (let state = 0; state < states; state++) {
      const row = rows[state]!;
      let before = 0;
      for (let letter = 0; letter < LETTERS; letter++) {
        // the place of a letter that leads nowhere is that of the next one
        doubles[places[state * LETTERS + letter]!] = before;
        before += counts[next[state * LETTERS + letter]!]!;
      }
      const end = state + 1 < states ? rows[state + 1]! - 1 : doubles.length - 1;
      doubles[end] = Infinity;
      doubles[row] = SHARES / before;
      for (let share = 0, at = row + HEAD; share < SHARES; share++) {
        while (at < end && doubles[at + 1]! <= ((share * before) / SHARES) * LESS) at++;
        bytes[row * 8 + HINTS_AT + share] = at - row;
      }
    }
    return { doubles, bytes };
  }
}

/** By state: whether some word leads from it into the group. Of a minimal automaton one state at most does not, which only leads to itself. */
function leadsOn({ states, letters, next, tier }: Automaton): Uint8Array {
  const leads = new Uint8Array(states).fill(1);
  const width = letters.length;
  for (let state = 0; state < states; state++) {
    if (tier[state]) continue;
    const its = next.subarray(state * width, (state + 1) * width);
    if (its[0] === state && its.every((to) => to === state)) leads[state] = 0;
  }
  return leads;
}
