// What words of ASCII letters are ranked and looked up by: for each number of letters left, how many words of a group come before each
// letter. The hot loop of names and addresses: what belongs to a state lies together, and letters that lead nowhere are left out.
import type { Automaton } from './grammar.js';
import type { Kind } from './letters.js';
import type { Group } from './pattern.js';
import type { Script } from './scripts.js';

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
  /** by letters left, itself included: its rows as doubles, and the same as bytes */
  readonly doubles: Float64Array[] = [new Float64Array()];
  readonly bytes: Uint8Array[] = [new Uint8Array()];

  constructor(script: Script, letters: Kind, group: Group, longest: number) {
    this.#script = script;
    this.#letters = letters;
    this.#group = group;
    this.automaton = script.of(group);
    let narrow = 0;
    while (narrow < longest && !script.uniformPattern(letters, narrow + 1).isWide(group)) narrow++;
    this.narrow = narrow;

    const { states, next } = this.automaton;
    const width = this.automaton.letters.length;
    const leads = leadsOn(this.automaton);
    this.rows = new Int32Array(states);
    this.places = new Int32Array(states * width);
    let at = 0;
    for (let state = 0; state < states; state++) {
      this.rows[state] = at;
      at += HEAD;
      for (let letter = 0; letter < width; letter++) {
        this.places[state * width + letter] = at;
        if (leads[next[state * width + letter]!]) at++;
      }
      at++;
    }
    this.codes = new Int32Array(at);
    for (let arc = 0; arc < states * width; arc++) {
      const to = next[arc]!;
      if (leads[to]) this.codes[this.places[arc]!] = (this.rows[to]! << LETTER_BITS) | (arc % width);
    }
    const made = this.#makeEndings();
    this.endingsOf = made?.endingsOf;
    this.endings = made?.endings;
  }

  #makeEndings(): { endingsOf: Int32Array; endings: Uint16Array } | undefined {
    const { automaton, rows, codes } = this;
    const { states, letters, next, tier } = automaton;
    const counts = this.#script.uniformPattern(this.#letters, 2).countsOf(this.#group);
    const count = counts.reduce((sum, its) => sum + its, 0);
    if (this.narrow < 2 || count > MOST_ENDINGS) return undefined;
    const endingsOf = new Int32Array(codes.length);
    const endings = new Uint16Array(count);
    let at = 0;
    for (let state = 0; state < states; state++) {
      endingsOf[rows[state]!] = at;
      for (let first = 0; first < letters.length; first++) {
        const between = next[state * letters.length + first]! * letters.length;
        for (let last = 0; last < letters.length; last++) {
          if (tier[next[between + last]!]) endings[at++] = (first << LETTER_BITS) | last;
        }
      }
    }
    return { endingsOf, endings };
  }

  /** Sees to the rows for up to so many letters left; at most `narrow`. */
  make(longest: number): void {
    for (let left = this.doubles.length; left <= longest; left++) this.#add(left);
  }

  #add(left: number): void {
    const { automaton, rows, places, codes } = this;
    const { states, next } = automaton;
    const width = automaton.letters.length;
    const counts = this.#script.uniformPattern(this.#letters, left).tail!.countsOf(this.#group);
    const doubles = new Float64Array(codes.length);
    const bytes = new Uint8Array(doubles.buffer);
    for (let state = 0; state < states; state++) {
      const row = rows[state]!;
      let before = 0;
      for (let letter = 0; letter < width; letter++) {
        // the place of a letter that leads nowhere is that of the next one
        doubles[places[state * width + letter]!] = before;
        before += counts[next[state * width + letter]!]!;
      }
      const end = state + 1 < states ? rows[state + 1]! - 1 : doubles.length - 1;
      doubles[end] = Infinity;
      doubles[row] = SHARES / before;
      for (let share = 0, at = row + HEAD; share < SHARES; share++) {
        while (doubles[at + 1]! <= ((share * before) / SHARES) * LESS) at++;
        bytes[row * 8 + HINTS_AT + share] = at - row;
      }
    }
    this.doubles.push(doubles);
    this.bytes.push(bytes);
  }
}

/** By state: whether some word leads from it into the group. */
function leadsOn({ states, letters, next, tier }: Automaton): Uint8Array {
  const leads = Uint8Array.from(tier);
  for (let changed = true; changed;) {
    changed = false;
    for (let state = 0; state < states; state++) {
      for (let letter = 0; !leads[state] && letter < letters.length; letter++) {
        if (!leads[next[state * letters.length + letter]!]) continue;
        leads[state] = 1;
        changed = true;
      }
    }
  }
  return leads;
}

export { HINTS_AT, LETTER_BITS, LETTER_MASK };
