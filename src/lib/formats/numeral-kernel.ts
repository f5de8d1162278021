import type { Pointer } from '../kernels/memory.js';

/** Reads and writes strings over an alphabet as halves of raw FF1; assembly/numerals.ts documents both functions. */
export interface NumeralKernel {
  readNumerals(
    block: Pointer,
    starts: Pointer,
    stops: Pointer,
    count: number,
    radix: number,
    most: number,
    narrow: number,
    ranks: Pointer,
    words: Pointer,
    lengths: Pointer,
    tables: Pointer,
  ): void;
  writeNumerals(
    block: Pointer,
    starts: Pointer,
    stops: Pointer,
    count: number,
    radix: number,
    narrow: number,
    ranks: Pointer,
    words: Pointer,
    lengths: Pointer,
    tables: Pointer,
  ): void;
}
