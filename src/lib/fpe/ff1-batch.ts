// FF1 for thousands of values side by side. For one (radix, length, tweak) P and the leading blocks of Q are constant, so a
// round costs one AES block a value; a round writes all its blocks into one buffer and makes one call.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { BlockCipher } from './aes.js';
import { feistel } from './ff1.js';
import {
  CLASS,
  LARGEST_MODULUS,
  RUN,
  VALUE,
  LARGEST_PAIRED_MODULUS,
  WIDEST_HALF_BITS,
  WIDEST_PAIRED_BITS,
  type FeistelKernel,
} from './feistel-kernel.js';
import { fromBytes } from './numerals.js';

const SLICE = 8_192;
/** More values than any kernel writes at once. */
const AT_ONCE = 16;
const WORD = (1n << 64n) - 1n;

/** One (radix, length, tweak) of a batch. */
export interface BatchClass {
  /** number of the class in its batch */
  readonly index: number;
  readonly modulusU: bigint;
  readonly modulusV: bigint;
  /** log2 of modulusV for radix 2, else 0 */
  readonly bitsV: bigint;
  readonly size: bigint;
  readonly b: number;
  /** state of the CBC-MAC before the last block */
  readonly r0: bigint;
  /** whether `permutePairs` takes its values */
  readonly isPaired: boolean;
}

/** Whether the batch can take values of this shape; the rest goes through `FF1`. */
export function fitsBatch(radix: number, length: number): boolean {
  const v = length - Math.floor(length / 2);
  if (radix === 2) return v <= WIDEST_HALF_BITS;
  return v <= 48 && BigInt(radix) ** BigInt(v) < LARGEST_MODULUS;
}

export class FF1Batch {
  readonly aes: BlockCipher;
  readonly #memory: KernelMemory;
  readonly #kernel: FeistelKernel;
  readonly #blocks: Pointer;
  /** of a slice whose values have a class each */
  readonly #runs: Pointer;
  #classes: Pointer;
  #capacity = 64;
  /** by class: how many values of a slice it has; 0 between slices */
  #counts = new Uint32Array(this.#capacity);
  #count = 0;
  #wide = false;
  /** values of the longest slice so far */
  #most = 0;

  constructor(key: Uint8Array, memory: KernelMemory, kernel: FeistelKernel) {
    this.aes = new BlockCipher(key);
    this.#memory = memory;
    this.#kernel = kernel;
    this.#blocks = memory.allocate(3 * SLICE * 16);
    this.#runs = memory.allocate(SLICE * RUN.bytes);
    this.#classes = memory.allocate(this.#capacity * CLASS.bytes);
  }

  /**
   * @param size members of the class; results outside 0 .. size-1 are enciphered again (cycle-walking)
   */
  addClass(radix: number, length: number, tweak: Uint8Array, size?: bigint): BatchClass {
    const f = feistel(radix, length, tweak);
    const whole = f.prefix.length - (f.prefix.length % 16);
    const last = Buffer.alloc(16);
    f.prefix.copy(last, 0, whole);
    const r0 = fromBytes(this.aes.mac(f.prefix.subarray(0, whole))) ^ fromBytes(last);
    const members = size ?? f.modulusU * f.modulusV;
    const added = {
      ...{ index: this.#count, modulusU: f.modulusU, modulusV: f.modulusV, size: members, b: f.b, r0 },
      ...{
        bitsV: radix === 2 ? BigInt(f.v) : 0n,
        isPaired: radix === 2 ? f.v <= WIDEST_PAIRED_BITS : f.modulusV <= LARGEST_PAIRED_MODULUS,
      },
    };

    if (this.#count === this.#capacity) this.#grow();
    const record = this.#memory.u64(this.#classes + this.#count * CLASS.bytes, CLASS.bytes / 8);
    const set = (at: number, value: bigint): void => {
      record[at / 8] = value & WORD;
    };
    const byMask = radix === 2;
    set(CLASS.r0High, r0 >> 64n);
    set(CLASS.r0Low, r0);
    set(CLASS.modulusU, byMask ? 0n : f.modulusU);
    set(CLASS.modulusV, byMask ? 0n : f.modulusV);
    set(CLASS.maskUHigh, (f.modulusU - 1n) >> 64n);
    set(CLASS.maskULow, f.modulusU - 1n);
    set(CLASS.maskVHigh, (f.modulusV - 1n) >> 64n);
    set(CLASS.maskVLow, f.modulusV - 1n);
    set(CLASS.sizeAHigh, members / f.modulusV / (1n << 64n));
    set(CLASS.sizeALow, members / f.modulusV);
    set(CLASS.sizeBHigh, (members % f.modulusV) >> 64n);
    set(CLASS.sizeBLow, members % f.modulusV);
    set(CLASS.bBytes, BigInt(f.b));
    this.#count++;
    if (f.b > 12) this.#wide = true;
    return added;
  }

  /** Takes a class number without using it. */
  skipClass(): void {
    if (this.#count === this.#capacity) this.#grow();
    this.#count++;
  }

  /** Forgets all classes; their indexes are given out again. */
  clear(): void {
    this.#count = 0;
    this.#wide = false;
  }

  /** Splits ranks of a radix other than 2 that lie as halves, two words of 64 bits each with B first, into values. */
  splitWords(words: Pointer, which: Pointer, count: number, values: Pointer): void {
    this.#kernel.splitWords(words, which, count, values);
  }

  joinWords(values: Pointer, which: Pointer, count: number, words: Pointer): void {
    this.#kernel.joinWords(values, which, count, words);
  }

  /**
   * Enciphers or deciphers values in place.
   *
   * @param values see `VALUE`
   * @param classOf one 32-bit class index a value
   * @param which 32-bit indexes of the values to take; rewritten
   */
  run(values: Pointer, classOf: Pointer, which: Pointer, count: number, decipher: boolean): void {
    this.#most = Math.max(this.#most, Math.min(SLICE, count));
    for (let first = 0; first < count; first += SLICE) {
      const slice = which + first * 4;
      let left = Math.min(SLICE, count - first);
      while (left > 0) {
        this.#rounds(values, classOf, slice, left, decipher ? 1 : 0);
        left = this.#kernel.outside(values, this.#classes, classOf, slice, left);
      }
    }
  }

  /**
   * Enciphers or deciphers ranks of classes that are paired, in place.
   *
   * @param ranks one float64 a value, or with `isWords` four words of 32 bits, the lowest first; for a radix other than 2 these are its
   *   halves, B first
   * @param classOf one class index a value
   * @param which indexes of the values to take; rewritten
   */
  permutePairs(
    ranks: Pointer,
    isWords: boolean,
    classOf: Uint32Array,
    which: Pointer,
    count: number,
    decipher: boolean,
  ): void {
    const kernel = this.#kernel;
    this.#most = Math.max(this.#most, Math.min(SLICE, count));
    // second blocks are never needed here
    const pairs = this.#blocks + 2 * SLICE * 16;
    for (let first = 0; first < count; first += SLICE) {
      const slice = which + first * 4;
      let left = Math.min(SLICE, count - first);
      const runs = this.#groupByClass(classOf, this.#memory.u32(slice, left));
      kernel.takePairs(ranks, isWords ? 1 : 0, slice, this.#runs, runs, pairs);
      while (left > 0) {
        this.#pairRounds(pairs, runs, left, decipher);
        left = kernel.putPairs(ranks, isWords ? 1 : 0, slice, this.#runs, runs, pairs);
      }
    }
  }

  /** Overwrites what is left of keys and values, and gives the memory back. The batch is of no use afterwards. */
  wipe(): void {
    // kernels write a few values at once
    const written = Math.min(SLICE, this.#most + AT_ONCE);
    for (const third of [0, 1, 2]) this.#memory.clear(this.#blocks + third * SLICE * 16, written * 16);
    this.#memory.wipe(this.#blocks, 3 * SLICE * 16, 0);
    this.#memory.wipe(this.#runs, SLICE * RUN.bytes, written * RUN.bytes);
    this.#memory.wipe(this.#classes, this.#capacity * CLASS.bytes);
  }

  /** Brings values of one class together, and writes down the runs that this gives; returns how many there are. */
  #groupByClass(classOf: Uint32Array, which: Uint32Array): number {
    const counts = this.#counts;
    const found: number[] = [];
    let last = -1;
    let changes = 0;
    for (let k = 0; k < which.length; k++) {
      const index = classOf[which[k]!]!;
      if (index !== last) {
        last = index;
        changes++;
      }
      if (counts[index]!++ === 0) found.push(index);
    }
    const runs = this.#memory.u32(this.#runs, found.length * 2);
    let start = 0;
    found.forEach((index, run) => {
      const count = counts[index]!;
      runs[run * 2] = this.#classes + index * CLASS.bytes;
      runs[run * 2 + 1] = count;
      counts[index] = start;
      start += count;
    });
    // those of a class may stand together as it is
    if (found.length < changes) {
      const order = which.slice();
      for (const value of order) which[counts[classOf[value]!]!++] = value;
    }
    for (const index of found) counts[index] = 0;
    return found.length;
  }

  #pairRounds(pairs: Pointer, runs: number, count: number, decipher: boolean): void {
    const kernel = this.#kernel;
    const blocks = this.#memory.u8(this.#blocks, count * 16);
    const encipheredAt = this.#blocks + SLICE * 16;
    const enciphered = this.#memory.u8(encipheredAt, count * 16);
    const direction = decipher ? 1 : 0;
    kernel.firstPairBlocks(pairs, this.#runs, runs, direction, this.#blocks);
    for (let i = 0; i < 10; i++) {
      this.aes.encryptInto(blocks, enciphered);
      kernel.pairRound(pairs, this.#runs, runs, decipher ? 9 - i : i, direction, encipheredAt, this.#blocks);
    }
  }

  #rounds(values: Pointer, classOf: Pointer, which: Pointer, count: number, decipher: number): void {
    const kernel = this.#kernel;
    const blocks = this.#memory.u8(this.#blocks, count * 16);
    const firstAt = this.#blocks + SLICE * 16;
    const first = this.#memory.u8(firstAt, count * 16);
    const secondAt = this.#blocks + 2 * SLICE * 16;
    kernel.blocks(values, this.#classes, classOf, which, count, decipher ? 9 : 0, decipher, this.#blocks);
    for (let i = 0; i < 10; i++) {
      const round = decipher ? 9 - i : i;
      this.aes.encryptInto(blocks, first);
      if (this.#wide) {
        kernel.secondBlocks(firstAt, count, this.#blocks);
        this.aes.encryptInto(blocks, this.#memory.u8(secondAt, count * 16));
      }
      const next = i < 9 ? this.#blocks : 0;
      kernel.absorb(values, this.#classes, classOf, which, count, round, decipher, firstAt, secondAt, next);
    }
  }

  #grow(): void {
    const bytes = this.#capacity * CLASS.bytes;
    const grown = this.#memory.allocate(bytes * 2);
    this.#memory.u8(grown, bytes).set(this.#memory.u8(this.#classes, bytes));
    this.#memory.wipe(this.#classes, bytes);
    this.#classes = grown;
    this.#capacity *= 2;
    this.#counts = new Uint32Array(this.#capacity);
  }
}

export { VALUE };
