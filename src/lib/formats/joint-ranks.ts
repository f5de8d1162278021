// The ranks of several words as one number, mixed radix, the leftmost most significant: what JointClass counts in whole numbers, here in
// doubles and words of 32 bits.
import { divideTo, setWide, setProduct, toWide } from './wide.js';

const SAFE = 1n << 53n;
/** Two halves of a class up to here each are joined and split without whole numbers of any size. */
const MOST_HALF = 1n << 50n;

/** By unit: its rank. */
export interface UnitRanks {
  readonly doubles: Float64Array;
  /** for words whose class does not fit a double */
  readonly long: bigint[];
}

export class JointRanks {
  readonly size: bigint;
  /** whether all ranks fit a double */
  readonly isNarrow: boolean;
  readonly #whole: readonly bigint[];
  /** by unit: its members, where they fit a double */
  readonly sizes: Float64Array;
  /** the first unit of the second half; 0 when there is no such cut */
  readonly cut: number;
  /** members of the second half */
  readonly half: number;
  readonly #parts = new Float64Array(2);

  constructor(sizes: readonly bigint[]) {
    const product = (from: number, to: number): bigint => sizes.slice(from, to).reduce((all, its) => all * its, 1n);
    this.#whole = sizes;
    this.sizes = Float64Array.from(sizes, Number);
    this.size = product(0, sizes.length);
    this.isNarrow = this.size <= SAFE;
    const cuts = Array.from({ length: sizes.length - 1 }, (_, k) => k + 1);
    const fits = (cut: number): boolean => product(0, cut) < MOST_HALF && product(cut, sizes.length) < MOST_HALF;
    this.cut = this.isNarrow ? 0 : (cuts.find(fits) ?? 0);
    this.half = this.cut > 0 ? Number(product(this.cut, sizes.length)) : 0;
  }

  /** For narrow classes. */
  join({ doubles }: UnitRanks): number {
    return this.#join(doubles, 0, this.sizes.length);
  }

  /** For narrow classes. */
  split(joint: number, { doubles }: UnitRanks): void {
    this.#split(joint, doubles, 0, this.sizes.length);
  }

  /** For classes up to 2^128: four words of 32 bits, the lowest first. */
  joinWide({ doubles, long }: UnitRanks, words: Uint32Array, at: number): void {
    if (this.cut > 0) {
      const first = this.#join(doubles, 0, this.cut);
      setProduct(words, at, first, this.half, this.#join(doubles, this.cut, this.sizes.length));
      return;
    }
    let joint = 0n;
    for (let u = 0; u < this.#whole.length; u++) {
      const size = this.#whole[u]!;
      joint = joint * size + (size >= SAFE ? long[u]! : BigInt(doubles[u]!));
    }
    setWide(words, at, joint);
  }

  splitWide(words: Uint32Array, at: number, { doubles, long }: UnitRanks): void {
    if (this.cut > 0) {
      divideTo(words, at, this.half, this.#parts);
      this.#split(this.#parts[0]!, doubles, 0, this.cut);
      this.#split(this.#parts[1]!, doubles, this.cut, this.sizes.length);
      return;
    }
    let rest = toWide(words, at);
    for (let u = this.#whole.length - 1; u >= 0; u--) {
      const size = this.#whole[u]!;
      if (size >= SAFE) long[u] = rest % size;
      else doubles[u] = Number(rest % size);
      rest /= size;
    }
  }

  #join(ranks: Float64Array, from: number, to: number): number {
    let sum = ranks[from]!;
    for (let u = from + 1; u < to; u++) sum = sum * this.sizes[u]! + ranks[u]!;
    return sum;
  }

  #split(joint: number, ranks: Float64Array, from: number, to: number): void {
    let rest = joint;
    for (let u = to - 1; u > from; u--) {
      const size = this.sizes[u]!;
      let quotient = Math.floor(rest / size);
      let rank = rest - quotient * size;
      // the quotient may have been rounded up to a whole number
      if (rank < 0) {
        quotient--;
        rank += size;
      }
      ranks[u] = rank;
      rest = quotient;
    }
    ranks[from] = rest;
  }
}
