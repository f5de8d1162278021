// Ranks as BigInts through the batch, a slice at a time.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import type { ClassCipher } from './class-cipher.js';
import { VALUE, type BatchClass, type FF1Batch } from './ff1-batch.js';

/** The most ranks of a slice. */
export const SLICE = 4_096;
const WORD = (1n << 64n) - 1n;

export class RankSlices {
  readonly #memory: KernelMemory;
  readonly #batch: FF1Batch;
  readonly #ranks: Pointer;
  readonly #classOf: Pointer;
  readonly #values: Pointer;
  readonly #which: Pointer;
  /** ranks of the longest slice so far */
  #most = 0;

  constructor(memory: KernelMemory, batch: FF1Batch) {
    this.#memory = memory;
    this.#batch = batch;
    this.#ranks = memory.allocate(SLICE * 8);
    this.#classOf = memory.allocate(SLICE * 4);
    this.#values = memory.allocate(SLICE * VALUE.bytes);
    this.#which = memory.allocate(SLICE * 4);
  }

  /** For classes whose ranks fit a double, which the kernel splits and joins. */
  permuteNarrow(
    slice: readonly number[],
    ranks: readonly bigint[],
    classes: readonly ClassCipher[],
    decipher: boolean,
    out: bigint[],
  ): void {
    const memory = this.#memory;
    const count = slice.length;
    this.#most = Math.max(this.#most, count);
    const classOf = memory.u32(this.#classOf, count);
    const which = memory.u32(this.#which, count);
    const doubles = memory.f64(this.#ranks, count);
    for (let k = 0; k < count; k++) {
      doubles[k] = Number(ranks[slice[k]!]);
      classOf[k] = classes[slice[k]!]!.index;
      which[k] = k;
    }
    // all narrow classes are paired
    this.#batch.permutePairs(this.#ranks, false, classOf, this.#which, count, decipher);
    for (let k = 0; k < count; k++) out[slice[k]!] = BigInt(doubles[k]!);
  }

  /** For all others. */
  permuteWide(
    slice: readonly number[],
    ranks: readonly bigint[],
    classes: readonly ClassCipher[],
    decipher: boolean,
    out: bigint[],
  ): void {
    const memory = this.#memory;
    this.#most = Math.max(this.#most, slice.length);
    const classOf = memory.u32(this.#classOf, slice.length);
    const which = memory.u32(this.#which, slice.length);
    const values = memory.u64(this.#values, (slice.length * VALUE.bytes) / 8);
    slice.forEach((i, k) => {
      const klass = classes[i]!;
      const [a, b] = splitRank(ranks[i]!, klass.batch!);
      classOf[k] = klass.index;
      which[k] = k;
      values[k * 4] = a >> 64n;
      values[k * 4 + 1] = a & WORD;
      values[k * 4 + 2] = b >> 64n;
      values[k * 4 + 3] = b & WORD;
    });
    this.#batch.run(this.#values, this.#classOf, this.#which, slice.length, decipher);
    slice.forEach((i, k) => {
      const a = (values[k * 4]! << 64n) | values[k * 4 + 1]!;
      const b = (values[k * 4 + 2]! << 64n) | values[k * 4 + 3]!;
      out[i] = joinRank(a, b, classes[i]!.batch!);
    });
  }

  wipe(): void {
    const memory = this.#memory;
    memory.wipe(this.#ranks, SLICE * 8, this.#most * 8);
    memory.wipe(this.#classOf, SLICE * 4, this.#most * 4);
    memory.wipe(this.#values, SLICE * VALUE.bytes, this.#most * VALUE.bytes);
    memory.wipe(this.#which, SLICE * 4, this.#most * 4);
  }
}

function splitRank(rank: bigint, { bitsV, modulusV }: BatchClass): [bigint, bigint] {
  return bitsV ? [rank >> bitsV, rank & (modulusV - 1n)] : [rank / modulusV, rank % modulusV];
}

function joinRank(a: bigint, b: bigint, { bitsV, modulusV }: BatchClass): bigint {
  return bitsV ? (a << bitsV) | b : a * modulusV + b;
}
