// The values of one length that an automaton takes, ranked in the order of their code points.
import { step, type Automaton } from './automaton.js';

/** How much of the tables may be in memory: states x length x length, which is about their bits. */
const MOST_CELLS = 2 ** 26;

export class Matching {
  readonly #automaton: Automaton;
  /** by length of the ending and state */
  readonly #endings: bigint[][];

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
    this.#endings = [automaton.isEnd.map((end) => (end ? 1n : 0n))];
  }

  /** How many values of this length there are. */
  size(length: number): bigint {
    return this.#row(length)[0]!;
  }

  rank(codePoints: readonly number[]): bigint {
    let rank = 0n;
    let state = 0;
    codePoints.forEach((codePoint, i) => {
      const row = this.#row(codePoints.length - i - 1);
      for (const { from, to, next } of this.#automaton.arcs[state]!) {
        if (from >= codePoint) break;
        rank += BigInt(Math.min(to + 1, codePoint) - from) * row[next]!;
      }
      state = step(this.#automaton, state, codePoint);
    });
    return rank;
  }

  /** The code points of the value with this rank. */
  member(length: number, rank: bigint): number[] {
    const out: number[] = [];
    let rest = rank;
    let state = 0;
    for (let left = length - 1; left >= 0; left--) {
      const row = this.#row(left);
      for (const { from, to, next } of this.#automaton.arcs[state]!) {
        const each = row[next]!;
        const all = BigInt(to - from + 1) * each;
        if (rest >= all) {
          rest -= all;
          continue;
        }
        const at = rest / each;
        out.push(from + Number(at));
        rest -= at * each;
        state = next;
        break;
      }
    }
    return out;
  }

  /** By state: how many endings of this length are taken. */
  #row(length: number): readonly bigint[] {
    while (this.#endings.length <= length) {
      const before = this.#endings.at(-1)!;
      this.#endings.push(
        this.#automaton.arcs.map((row) =>
          row.reduce((sum, { from, to, next }) => sum + BigInt(to - from + 1) * before[next]!, 0n),
        ),
      );
    }
    return this.#endings[length]!;
  }
}

/** The longest value whose tables fit in memory. */
export function longestRanked({ states }: Automaton): number {
  return Math.floor(Math.sqrt(MOST_CELLS / states));
}
