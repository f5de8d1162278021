// ASCII words of so many letters that their ranks do not fit a double: counted in two until few enough are left.
import type { GroupTables } from './group-tables.js';
import type { Kind } from './letters.js';
import { LIMB, LIMB_BITS, LIMB_MASK, wholeOf, type Pairs } from './pairs.js';
import type { Group } from './tier-groups.js';
import type { Script } from './scripts.js';

const LETTERS = 26;
const GROUPS = 8;

export class LongWords {
  readonly #script: Script;
  readonly #letters: Kind;
  /** by group and letters left */
  readonly #pairs: (Pairs | undefined)[][] = Array.from({ length: GROUPS }, () => []);

  constructor(script: Script, letters: Kind) {
    this.#script = script;
    this.#letters = letters;
  }

  /** The rank of a word of more than `tables.narrow` letters. */
  rank(group: Group, tables: GroupTables, letters: Uint8Array, at: number, length: number): bigint {
    const { start, next } = tables.automaton;
    let state = start;
    let high = 0;
    let low = 0;
    let k = at;
    for (let left = length; left > tables.narrow; left--, k++) {
      const pairs = this.#pairsOf(group, left);
      const arc = state * LETTERS + letters[k]!;
      high += pairs.high[arc]!;
      low += pairs.low[arc]!;
      if (low >= LIMB) {
        low -= LIMB;
        high++;
      }
      state = next[arc]!;
    }
    const rest = tables.rank(state, tables.narrow, letters, k);
    return wholeOf(high, low) + BigInt(rest);
  }

  /** The inverse. */
  unrank(group: Group, tables: GroupTables, rank: bigint, letters: Uint8Array, length: number): void {
    const { start, next } = tables.automaton;
    let state = start;
    let high = Number(rank >> LIMB_BITS);
    let low = Number(rank & LIMB_MASK);
    let k = 0;
    for (let left = length; left > tables.narrow; left--, k++) {
      const pairs = this.#pairsOf(group, left);
      const first = state * LETTERS;
      let arc = first;
      let last = first + LETTERS - 1;
      while (arc < last) {
        const middle = (arc + last + 1) >> 1;
        const above = pairs.high[middle]!;
        if (above < high || (above === high && pairs.low[middle]! <= low)) arc = middle;
        else last = middle - 1;
      }
      high -= pairs.high[arc]!;
      low -= pairs.low[arc]!;
      if (low < 0) {
        low += LIMB;
        high--;
      }
      letters[k] = arc - first;
      state = next[arc]!;
    }
    tables.unrank(tables.rows[state]!, tables.narrow, high * LIMB + low, letters, k);
  }

  #pairsOf(group: Group, left: number): Pairs {
    const known = this.#pairs[group]![left];
    if (known) return known;
    return (this.#pairs[group]![left] = this.#script.uniformPattern(this.#letters, left).pairTableOf(group));
  }
}
