import type { Pointer } from '../../kernels/memory.js';

/** Ranks identifiers and writes them in place by records of their layouts; assembly/layouts.ts documents both functions. */
export interface LayoutKernel {
  rankByLayout(
    block: Pointer,
    starts: Pointer,
    stops: Pointer,
    from: number,
    count: number,
    ranks: Pointer,
    words: Pointer,
    classOf: Pointer,
    notes: Pointer,
    book: Pointer,
  ): number;
  writeByLayout(
    block: Pointer,
    starts: Pointer,
    stops: Pointer,
    count: number,
    ranks: Pointer,
    words: Pointer,
    notes: Pointer,
    valid: Pointer,
    book: Pointer,
  ): void;
}
