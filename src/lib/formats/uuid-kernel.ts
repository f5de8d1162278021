import type { Pointer } from '../kernels/memory.js';

/** Reads and writes UUIDs in place; assembly/uuids.ts documents both functions, and uuid-cells.ts does the same without it. */
export interface UuidKernel {
  readUuids(block: Pointer, starts: Pointer, stops: Pointer, count: number, words: Pointer, notes: Pointer): void;
  writeUuids(block: Pointer, starts: Pointer, stops: Pointer, count: number, words: Pointer, notes: Pointer): void;
}

/** In a note, beside the version in the lower four bits: the case of the letters. A note of 0 says that a cell is not taken. */
export const SMALL = 0x10;
export const CAPITAL = 0x20;
