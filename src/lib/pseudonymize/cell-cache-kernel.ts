import type { Pointer } from '../kernels/memory.js';

/** Of a cell that took no slot. */
export const NO_SLOT = 0xffff_ffff;
/** Longer cells are not kept. */
export const MOST_BYTES = 40;

/** Slots that a cell may take. */
export const WAYS = 4;

// The layout of what assembly/cell-cache.ts and its twin read and write, in bytes.

export const SLOT = { owner: 0, length: 4, note: 5, before: 8, after: 48, bytes: 88 } as const;
/** Hits by note, of which there are four. */
export const TALLY = { lookUps: 0, hits: 4, notes: 8, bytes: 24 } as const;

/** Cells whose images are known; assembly/cell-cache.ts documents each function. */
export interface CellCacheKernel {
  applyKnown(
    block: Pointer,
    starts: Pointer,
    stops: Pointer,
    rows: Pointer,
    count: number,
    slots: Pointer,
    slotCount: number,
    tally: Pointer,
    unknown: Pointer,
    slotOf: Pointer,
  ): number;
  keepImages(
    block: Pointer,
    starts: Pointer,
    stops: Pointer,
    classOf: Pointer,
    notes: Pointer,
    count: number,
    slotOf: Pointer,
    slots: Pointer,
  ): void;
  moveSlots(slots: Pointer, slotCount: number, more: Pointer, moreCount: number): void;
}
