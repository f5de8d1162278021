// Values of one template (alphabets, case and punctuation place by place) that an automaton does not take, ranked.
import type { Shape } from '../shape.js';
import type { Alphabet } from '../symbols.js';
import { DEAD, step, type Automaton } from './automaton.js';

/** Members of an alphabet in a row whose code points lead to the same states. */
interface Run {
  readonly count: number;
  readonly codePoint: number;
}

/** One place of a template. */
type Place =
  | { readonly alphabet: Alphabet; readonly runs: readonly Run[] }
  | { readonly alphabet: undefined; readonly codePoint: number };

export class Others {
  readonly size: bigint;
  /** whether no value of the template is taken */
  readonly isAll: boolean;
  readonly #automaton: Automaton;
  readonly #places: readonly Place[];
  /** per place: values of all endings from there on */
  readonly #all: bigint[];
  /** per place and state: how many of them are taken */
  readonly #taken: Map<number, bigint>[];

  constructor(automaton: Automaton, shape: Shape) {
    this.#automaton = automaton;
    this.#places = placesOf(automaton, shape);
    const places = this.#places;
    this.#all = new Array<bigint>(places.length + 1).fill(1n);
    for (let i = places.length - 1; i >= 0; i--) {
      this.#all[i] = this.#all[i + 1]! * BigInt(places[i]!.alphabet?.size ?? 1);
    }
    this.#taken = this.#count();
    const taken = this.#taken[0]?.get(0) ?? 0n;
    this.isAll = taken === 0n;
    this.size = this.#all[0]! - taken;
  }

  /** @param indexes of the symbols in their alphabets */
  rank(indexes: readonly number[]): bigint {
    let rank = 0n;
    let state = 0;
    let next = 0;
    this.#places.forEach((place, i) => {
      if (!place.alphabet) {
        state = step(this.#automaton, state, place.codePoint);
        return;
      }
      let left = indexes[next++]!;
      for (const { count, codePoint } of place.runs) {
        const to = step(this.#automaton, state, codePoint);
        rank += BigInt(Math.min(left, count)) * this.#others(i + 1, to);
        if (left < count) {
          state = to;
          break;
        }
        left -= count;
      }
    });
    return rank;
  }

  indexes(rank: bigint): number[] {
    const out: number[] = [];
    let rest = rank;
    let state = 0;
    this.#places.forEach((place, i) => {
      if (!place.alphabet) {
        state = step(this.#automaton, state, place.codePoint);
        return;
      }
      let first = 0;
      for (const { count, codePoint } of place.runs) {
        const to = step(this.#automaton, state, codePoint);
        const each = this.#others(i + 1, to);
        const all = BigInt(count) * each;
        if (rest < all) {
          const at = rest / each;
          out.push(first + Number(at));
          rest -= at * each;
          state = to;
          break;
        }
        rest -= all;
        first += count;
      }
    });
    return out;
  }

  #others(place: number, state: number): bigint {
    return this.#all[place]! - (state === DEAD ? 0n : (this.#taken[place]!.get(state) ?? 0n));
  }

  /** Forwards to the states that can be met, then backwards to count. Empty when none is met somewhere. */
  #count(): Map<number, bigint>[] {
    const automaton = this.#automaton;
    const places = this.#places;
    const met: Set<number>[] = [new Set([0])];
    for (const place of places) {
      const next = new Set<number>();
      for (const state of met.at(-1)!) {
        for (const { codePoint } of place.alphabet ? place.runs : [place]) next.add(step(automaton, state, codePoint));
      }
      next.delete(DEAD);
      if (next.size === 0) return [];
      met.push(next);
    }
    const taken = met.map(() => new Map<number, bigint>());
    for (const state of met[places.length]!) if (automaton.isEnd[state]) taken[places.length]!.set(state, 1n);
    for (let i = places.length - 1; i >= 0; i--) {
      const place = places[i]!;
      const behind = taken[i + 1]!;
      for (const state of met[i]!) {
        let sum = 0n;
        for (const { count, codePoint } of place.alphabet ? place.runs : [{ count: 1, codePoint: place.codePoint }]) {
          sum += BigInt(count) * (behind.get(step(automaton, state, codePoint)) ?? 0n);
        }
        if (sum > 0n) taken[i]!.set(state, sum);
      }
    }
    return taken;
  }
}

const runsOf = new WeakMap<Automaton, Map<string, readonly Run[]>>();

function placesOf(automaton: Automaton, { codePoints, symbols, at }: Shape): Place[] {
  const places: Place[] = codePoints.map((codePoint) => ({ alphabet: undefined, codePoint }));
  let known = runsOf.get(automaton);
  if (!known) runsOf.set(automaton, (known = new Map()));
  for (const [i, { alphabet, capital }] of symbols.entries()) {
    const key = `${alphabet.id} ${capital}`;
    let runs = known.get(key);
    if (!runs) known.set(key, (runs = findRuns(automaton, alphabet, capital)));
    places[at[i]!] = { alphabet, runs };
  }
  return places;
}

function findRuns(automaton: Automaton, alphabet: Alphabet, capital: boolean): Run[] {
  // by code point: where some state's arcs begin or end
  const bounds = new Set<number>();
  for (const row of automaton.arcs) for (const { from, to } of row) bounds.add(from).add(to + 1);
  const sorted = [...bounds].sort((a, b) => a - b);
  const segmentOf = (codePoint: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! <= codePoint) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const runs: { count: number; codePoint: number }[] = [];
  let last = -1;
  for (let index = 0; index < alphabet.size; index++) {
    const codePoint = capital ? alphabet.capital(index) : alphabet.member(index);
    const segment = segmentOf(codePoint);
    if (segment === last) runs.at(-1)!.count++;
    else runs.push({ count: 1, codePoint });
    last = segment;
  }
  return runs;
}
