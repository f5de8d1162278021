// Tuples of numbers, one for each place, ranked as the digits of a number in mixed radix.
import {
  divide,
  divideByLarge,
  MOST_FACTOR,
  MOST_LARGE_FACTOR,
  multiplyAdd,
  multiplyAddLarge,
  setNumber,
  setWide,
  toNumber,
  toWide,
} from '../wide.js';
import { SAFE, type TupleRanking } from './tuple-ranking.js';

/** Places in a row that are counted in one double. */
interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** All tuples. */
export class MixedRadix implements TupleRanking {
  readonly size: bigint;
  readonly isNarrow: boolean;
  readonly #sizes: Float64Array;
  /** the first one fits a double, the others a factor of words, unless a single place does not */
  readonly #chunks: readonly Chunk[];
  readonly #fitsWords: boolean;

  /** @param sizes how many values each place has; at most 2^53 each */
  constructor(sizes: readonly number[]) {
    this.#sizes = Float64Array.from(sizes);
    this.size = sizes.reduce((product, size) => product * BigInt(size), 1n);
    this.isNarrow = this.size <= BigInt(SAFE);
    this.#chunks = chunksOf(sizes);
    this.#fitsWords = this.#chunks.every(({ size }, c) => c === 0 || size <= MOST_LARGE_FACTOR);
  }

  rankOf(values: Float64Array): number | bigint {
    if (this.isNarrow) return this.#joinPlaces(0, this.#sizes.length, values);
    let rank = 0n;
    for (const { from, to, size } of this.#chunks) {
      rank = rank * BigInt(size) + BigInt(this.#joinPlaces(from, to, values));
    }
    return rank;
  }

  valuesAt(rank: number | bigint, values: Float64Array): void {
    if (this.isNarrow) {
      this.#splitPlaces(0, this.#sizes.length, Number(rank), values);
      return;
    }
    let left = BigInt(rank);
    for (let c = this.#chunks.length - 1; c >= 0; c--) {
      const { from, to, size } = this.#chunks[c]!;
      this.#splitPlaces(from, to, Number(c === 0 ? left : left % BigInt(size)), values);
      left /= BigInt(size);
    }
  }

  rankWords(values: Float64Array, words: Uint32Array, at: number): void {
    const chunks = this.#chunks;
    if (!this.#fitsWords) {
      setWide(words, at, BigInt(this.rankOf(values)));
      return;
    }
    setNumber(words, at, this.#joinPlaces(0, chunks[0]!.to, values));
    for (let c = 1; c < chunks.length; c++) {
      const { from, to, size } = chunks[c]!;
      const low = this.#joinPlaces(from, to, values);
      if (size <= MOST_FACTOR) multiplyAdd(words, at, size, low);
      else multiplyAddLarge(words, at, size, low);
    }
  }

  valuesAtWords(words: Uint32Array, at: number, values: Float64Array): void {
    const chunks = this.#chunks;
    if (!this.#fitsWords) {
      this.valuesAt(toWide(words, at), values);
      return;
    }
    for (let c = chunks.length - 1; c > 0; c--) {
      const { from, to, size } = chunks[c]!;
      const low = size <= MOST_FACTOR ? divide(words, at, size) : divideByLarge(words, at, size);
      this.#splitPlaces(from, to, low, values);
    }
    this.#splitPlaces(0, chunks[0]!.to, toNumber(words, at), values);
  }

  #joinPlaces(from: number, to: number, values: Float64Array): number {
    const sizes = this.#sizes;
    let rank = 0;
    for (let k = from; k < to; k++) rank = rank * sizes[k]! + values[k]!;
    return rank;
  }

  #splitPlaces(from: number, to: number, rank: number, values: Float64Array): void {
    const sizes = this.#sizes;
    let left = rank;
    for (let k = to - 1; k > from; k--) {
      const size = sizes[k]!;
      const rest = Math.floor(left / size);
      values[k] = left - rest * size;
      left = rest;
    }
    if (to > from) values[from] = left;
  }
}

function chunksOf(sizes: readonly number[]): Chunk[] {
  const chunks: Chunk[] = [];
  sizes.forEach((size, k) => {
    const last = chunks.at(-1);
    const most = chunks.length > 1 ? MOST_FACTOR : SAFE;
    if (last && last.size * size <= most) chunks[chunks.length - 1] = { ...last, to: k + 1, size: last.size * size };
    else chunks.push({ from: k, to: k + 1, size });
  });
  return chunks.length > 0 ? chunks : [{ from: 0, to: 0, size: 1 }];
}
