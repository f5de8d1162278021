import type { Pointer } from '../../kernels/memory.js';

/** Ranks identifiers and writes them in place by records of their layouts; assembly/layouts documents both functions. */
export interface LayoutKernel {
  rankByLayout(cells: Pointer, from: number, notes: Pointer, book: Pointer): number;
  writeByLayout(cells: Pointer, notes: Pointer, book: Pointer): void;
}
