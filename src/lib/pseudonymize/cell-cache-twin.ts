// assembly/cell-cache.ts in plain TypeScript: what tests hold the kernel to.
import { NO_CLASS } from '../fpe/domain-cipher.js';
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { MOST_BYTES, NO_SLOT, SLOT, TALLY, WAYS, type CellCacheKernel } from './cell-cache-kernel.js';

/** Bytes that are looked at, and kept, together. */
const HEAD = 16;
const HASH = 0x9e3779b97f4a7c15n;
const HASH_SHIFT = 48n;

/** A cell and zeros behind it, as many bytes as a slot keeps. */
function padded(cell: Uint8Array): Buffer {
  const out = Buffer.alloc(MOST_BYTES);
  out.set(cell);
  return out;
}

function hashOf(cell: Uint8Array): number {
  const words = padded(cell);
  let hash = BigInt(cell.length);
  for (let at = 0; at < Math.max(HEAD, cell.length); at += 8) {
    hash = BigInt.asUintN(64, (hash ^ words.readBigUInt64LE(at)) * HASH);
    hash ^= hash >> 32n;
  }
  return Number(BigInt.asUintN(64, hash * HASH) >> HASH_SHIFT);
}

export function cellCacheTwin(memory: KernelMemory): CellCacheKernel {
  const lengthOf = (slot: Pointer): Uint8Array => memory.u8(slot + SLOT.length, 1);
  const noteOf = (slot: Pointer): Uint8Array => memory.u8(slot + SLOT.note, 1);
  const ownerOf = (slot: Pointer): Uint32Array => memory.u32(slot + SLOT.owner, 1);
  const cellAt = (block: Pointer, starts: Pointer, stops: Pointer, k: number): Uint8Array => {
    const start = memory.u32(starts, k + 1)[k]!;
    return memory.u8(block + start, memory.u32(stops, k + 1)[k]! - start);
  };

  return {
    applyKnown(block, starts, stops, rows, count, slots, slotCount, tally, unknown, slotOf) {
      const tallied = memory.u32(tally, TALLY.bytes / 4);
      const add = (at: number): number => tallied[at / 4]!++;
      let others = 0;
      for (let k = 0; k < count; k++) {
        const row = rows ? memory.u32(rows, count)[k]! : k;
        const cell = cellAt(block, starts, stops, row);
        let taken = NO_SLOT;
        if (cell.length > 0 && cell.length <= MOST_BYTES) {
          add(TALLY.lookUps);
          const first = hashOf(cell) & (slotCount - WAYS);
          const all = Array.from({ length: WAYS }, (_, way) => slots + (first + way) * SLOT.bytes);
          const known = all.find(
            (slot) =>
              lengthOf(slot)[0] === cell.length &&
              Buffer.compare(memory.u8(slot + SLOT.before, cell.length), cell) === 0,
          );
          if (known !== undefined) {
            cell.set(memory.u8(known + SLOT.after, cell.length));
            add(TALLY.hits);
            add(TALLY.notes + noteOf(known)[0]! * 4);
            continue;
          }
          const empty = all.findIndex((slot) => lengthOf(slot)[0] === 0);
          taken = first + (empty >= 0 ? empty : tallied[TALLY.lookUps / 4]! % WAYS);
          const slot = slots + taken * SLOT.bytes;
          ownerOf(slot)[0] = others;
          lengthOf(slot)[0] = 0;
          const kept = Math.max(HEAD, Math.ceil(cell.length / 8) * 8);
          memory.u8(slot + SLOT.before, kept).set(padded(cell).subarray(0, kept));
        }
        memory.u32(slotOf, others + 1)[others] = taken;
        memory.u32(unknown, others + 1)[others] = row;
        others++;
      }
      return others;
    },

    keepImages(block, starts, stops, classOf, notes, count, slotOf, slots) {
      for (let k = 0; k < count; k++) {
        const taken = memory.u32(slotOf, count)[k]!;
        if (taken === NO_SLOT || memory.u32(classOf, count)[k] === NO_CLASS) continue;
        const slot = slots + taken * SLOT.bytes;
        if (ownerOf(slot)[0] !== k) continue;
        const cell = cellAt(block, starts, stops, k);
        memory.u8(slot + SLOT.after, cell.length).set(cell);
        lengthOf(slot)[0] = cell.length;
        noteOf(slot)[0] = memory.u8(notes, count)[k]!;
      }
    },

    moveSlots(slots, slotCount, more, moreCount) {
      for (let k = 0; k < slotCount; k++) {
        const from = slots + k * SLOT.bytes;
        const length = lengthOf(from)[0]!;
        if (length === 0) continue;
        let to = more + (hashOf(memory.u8(from + SLOT.before, length)) & (moreCount - WAYS)) * SLOT.bytes;
        while (lengthOf(to)[0] !== 0) to += SLOT.bytes;
        memory.u8(to, SLOT.bytes).set(memory.u8(from, SLOT.bytes));
      }
    },
  };
}
