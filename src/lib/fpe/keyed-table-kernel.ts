import type { Pointer } from '../kernels/memory.js';

/** Bytes of scratch memory that `sortNumbers` needs for so many numbers. */
export function sortScratch(size: number): number {
  return 16_384 + size * 8;
}

/** Marks a number of an order whose word is that of the number before. */
export const TIE = 0x8000_0000;

/** The keyed table of small classes; assembly/keyed-table.ts documents each function. */
export interface KeyedTableKernel {
  firstWords(blocks: Pointer, count: number, words: Pointer): void;
  dealNumbers(words: Pointer, size: number, bits: number, begins: Pointer, numbers: Pointer): void;
  sortNumbers(words: Pointer, size: number, order: Pointer, scratch: Pointer): number;
  invert(order: Pointer, size: number, out: Pointer): void;
}
