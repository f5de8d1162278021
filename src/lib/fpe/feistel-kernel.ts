import type { Pointer } from '../kernels/memory.js';
import type { KeyedTableKernel } from './keyed-table-kernel.js';

// The layout of what assembly/feistel.ts and its twin read and write, in bytes.

/** A value: A and B as 128-bit integers, high word first. */
export const VALUE = { aHigh: 0, aLow: 8, bHigh: 16, bLow: 24, bytes: 32 } as const;

/** What all values of a class share. */
export const CLASS = {
  r0High: 0,
  r0Low: 8,
  modulusU: 16,
  modulusV: 24,
  maskUHigh: 32,
  maskULow: 40,
  maskVHigh: 48,
  maskVLow: 56,
  sizeAHigh: 64,
  sizeALow: 72,
  sizeBHigh: 80,
  sizeBLow: 88,
  bBytes: 96,
  bytes: 104,
} as const;

/** A value whose halves have up to 64 bits, or 32 where the radix is not 2. */
export const PAIR = { a: 0, b: 8, bytes: 16 } as const;

/** Values of one class in a row: where its record is, and how many. */
export const RUN = { klass: 0, count: 4, bytes: 8 } as const;

/** Widest half of a pair, in bits. */
export const WIDEST_PAIRED_BITS = 64;

/** Largest modulus of a half of a pair for a radix other than 2. */
export const LARGEST_PAIRED_MODULUS = 1n << 32n;

/** Widest half, in bits, whose round input fits the last block of the PRF (b <= 15). */
export const WIDEST_HALF_BITS = 120;
/** Bytes of scratch memory that `tableRounds` needs. */
export const ROUNDS_SCRATCH = 65_536;
/** Largest modulus of a half for a radix other than 2. */
export const LARGEST_MODULUS = 1n << 48n;

/** The rounds for pairs; assembly/pair-rounds.ts documents each function. */
export interface PairRoundsKernel {
  takePairs(ranks: Pointer, isWords: number, which: Pointer, runs: Pointer, runCount: number, pairs: Pointer): void;
  firstPairBlocks(pairs: Pointer, runs: Pointer, runCount: number, decipher: number, out: Pointer): void;
  pairRound(
    pairs: Pointer,
    runs: Pointer,
    runCount: number,
    round: number,
    decipher: number,
    enciphered: Pointer,
    out: Pointer,
  ): void;
  putPairs(ranks: Pointer, isWords: number, which: Pointer, runs: Pointer, runCount: number, pairs: Pointer): number;
}

/** The ten rounds for many values side by side, and what keyed tables need, in one instance; assembly/feistel.ts documents each function. */
export interface FeistelKernel extends KeyedTableKernel, PairRoundsKernel {
  groupByClass(classOf: Pointer, count: number, classes: number, ends: Pointer, order: Pointer): void;
  extract(blocks: Pointer, count: number, modulus: bigint, table: Pointer, first: number, wide: number): void;
  tableBlocks(
    blocks: Pointer,
    first: number,
    count: number,
    r0High: bigint,
    r0Low: bigint,
    round: number,
    b: number,
  ): void;
  tableRounds(
    ranks: Pointer,
    which: Pointer,
    count: number,
    tables: Pointer,
    modulusU: number,
    modulusV: number,
    size: number,
    decipher: number,
    scratch: Pointer,
  ): void;
  blocks(
    values: Pointer,
    classes: Pointer,
    classOf: Pointer,
    which: Pointer,
    count: number,
    round: number,
    decipher: number,
    out: Pointer,
  ): void;
  secondBlocks(first: Pointer, count: number, out: Pointer): void;
  absorb(
    values: Pointer,
    classes: Pointer,
    classOf: Pointer,
    which: Pointer,
    count: number,
    round: number,
    decipher: number,
    first: Pointer,
    second: Pointer,
    out: Pointer,
  ): void;
  outside(values: Pointer, classes: Pointer, classOf: Pointer, which: Pointer, count: number): number;
  splitWords(words: Pointer, which: Pointer, count: number, values: Pointer): void;
  joinWords(values: Pointer, which: Pointer, count: number, words: Pointer): void;
}
