import type { Pointer } from '../kernels/memory.js';

/** Of a cell that took no slot. */
export const NO_SLOT = 0xffff_ffff;
/** Slots that a cell may take. */
export const WAYS = 8;

// The layout of what assembly/cell-cache.ts and its twin read and write, in bytes.

export const SLOT = { owner: 0, length: 4, note: 5, state: 6, before: 8 } as const;
/** Of a slot, which is 0 where it is empty: taken by a cell whose image is to come, and with that image. */
export const STATE = { taken: 1, kept: 2 } as const;
/** Of each slot, behind all of them. */
export const TAG_BYTES = 2;
/** Hits by note, of which there are four; `asked` means nothing. */
export const TALLY = { lookUps: 0, hits: 4, longest: 8, notes: 12, asked: 28, bytes: 32 } as const;

/** @param width of the longest cell that is kept; its image lies behind it */
export function slotBytes(width: number): number {
  return SLOT.before + 2 * width;
}

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
    width: number,
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
    width: number,
  ): void;
  moveSlots(
    slots: Pointer,
    slotCount: number,
    width: number,
    more: Pointer,
    moreCount: number,
    moreWidth: number,
  ): void;
  countImages(slots: Pointer, slotCount: number, width: number, end: number): number;
  wipeSlots(slots: Pointer, slotCount: number, width: number): void;
}
