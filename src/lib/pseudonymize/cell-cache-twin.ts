// assembly/cell-cache.ts in plain TypeScript: what tests hold the kernel to.
import { NO_CLASS } from '../fpe/domain-cipher.js';
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { NO_SLOT, SLOT, slotBytes, STATE, TALLY, WAYS, type CellCacheKernel } from './cell-cache-kernel.js';

/** Bytes that are looked at, and kept, together. */
const HEAD = 16;
const HASH = 0x9e3779b97f4a7c15n;
const PLACE_SHIFT = 32n;
const TAG_SHIFT = 48n;

/** A cell and zeros behind it, as many bytes as are kept of it. */
function padded(cell: Uint8Array): Buffer {
  const out = Buffer.alloc(Math.max(HEAD, Math.ceil(cell.length / 8) * 8));
  out.set(cell);
  return out;
}

function hashOf(cell: Uint8Array): { place: number; tag: number } {
  const words = padded(cell);
  let hash = BigInt(cell.length);
  for (let at = 0; at < words.length; at += 8) {
    hash = BigInt.asUintN(64, (hash ^ words.readBigUInt64LE(at)) * HASH);
    hash ^= hash >> 32n;
  }
  hash = BigInt.asUintN(64, hash * HASH);
  return { place: Number(BigInt.asUintN(16, hash >> PLACE_SHIFT)), tag: Number(hash >> TAG_SHIFT) | 1 };
}

const firstSlot = (cell: Uint8Array, slotCount: number): number => (hashOf(cell).place * WAYS) & (slotCount - 1);

export function cellCacheTwin(memory: KernelMemory): CellCacheKernel {
  const lengthOf = (slot: Pointer): Uint8Array => memory.u8(slot + SLOT.length, 1);
  const noteOf = (slot: Pointer): Uint8Array => memory.u8(slot + SLOT.note, 1);
  const stateOf = (slot: Pointer): Uint8Array => memory.u8(slot + SLOT.state, 1);
  const ownerOf = (slot: Pointer): Uint32Array => memory.u32(slot + SLOT.owner, 1);
  const tagsOf = (slots: Pointer, slotCount: number, width: number): Uint16Array =>
    memory.u16(slots + slotCount * slotBytes(width), slotCount);
  const cellAt = (block: Pointer, starts: Pointer, stops: Pointer, k: number): Uint8Array => {
    const start = memory.u32(starts, k + 1)[k]!;
    return memory.u8(block + start, memory.u32(stops, k + 1)[k]! - start);
  };

  return {
    applyKnown(block, starts, stops, rows, count, slots, slotCount, width, tally, unknown, slotOf) {
      const tallied = memory.u32(tally, TALLY.bytes / 4);
      const add = (at: number): number => tallied[at / 4]!++;
      let others = 0;
      for (let k = 0; k < count; k++) {
        const row = rows ? memory.u32(rows, count)[k]! : k;
        const cell = cellAt(block, starts, stops, row);
        let taken = NO_SLOT;
        if (cell.length > 0 && cell.length <= width) {
          add(TALLY.lookUps);
          tallied[TALLY.longest / 4] = Math.max(tallied[TALLY.longest / 4]!, cell.length);
          const first = firstSlot(cell, slotCount);
          const tags = tagsOf(slots, slotCount, width);
          const all = Array.from({ length: WAYS }, (_, way) => slots + (first + way) * slotBytes(width));
          const its = all.find(
            (slot, way) =>
              tags[first + way] !== 0 &&
              lengthOf(slot)[0] === cell.length &&
              Buffer.compare(memory.u8(slot + SLOT.before, cell.length), cell) === 0,
          );
          if (its !== undefined && stateOf(its)[0] === STATE.kept) {
            cell.set(memory.u8(its + SLOT.before + width, cell.length));
            add(TALLY.hits);
            add(TALLY.notes + noteOf(its)[0]! * 4);
            continue;
          }
          const empty = all.findIndex((_, way) => tags[first + way] === 0);
          const slot = its ?? all[empty >= 0 ? empty : tallied[TALLY.lookUps / 4]! % WAYS]!;
          taken = (slot - slots) / slotBytes(width);
          if (its === undefined) {
            lengthOf(slot)[0] = cell.length;
            stateOf(slot)[0] = STATE.taken;
            const kept = padded(cell);
            memory.u8(slot + SLOT.before, kept.length).set(kept);
            tags[taken] = hashOf(cell).tag;
          }
          ownerOf(slot)[0] = others;
        }
        memory.u32(slotOf, others + 1)[others] = taken;
        memory.u32(unknown, others + 1)[others] = row;
        others++;
      }
      return others;
    },

    keepImages(block, starts, stops, classOf, notes, count, slotOf, slots, width) {
      for (let k = 0; k < count; k++) {
        const taken = memory.u32(slotOf, count)[k]!;
        if (taken === NO_SLOT || memory.u32(classOf, count)[k] === NO_CLASS) continue;
        const slot = slots + taken * slotBytes(width);
        if (ownerOf(slot)[0] !== k) continue;
        const cell = cellAt(block, starts, stops, k);
        memory.u8(slot + SLOT.before + width, cell.length).set(cell);
        noteOf(slot)[0] = memory.u8(notes, count)[k]!;
        stateOf(slot)[0] = STATE.kept;
      }
    },

    moveSlots(slots, slotCount, width, more, moreCount, moreWidth) {
      const tags = tagsOf(slots, slotCount, width);
      const moreTags = tagsOf(more, moreCount, moreWidth);
      for (let k = 0; k < slotCount; k++) {
        const from = slots + k * slotBytes(width);
        if (tags[k] === 0 || stateOf(from)[0] !== STATE.kept) continue;
        const cell = memory.u8(from + SLOT.before, lengthOf(from)[0]!);
        let place = firstSlot(cell, moreCount);
        const at = (): Pointer => more + place * slotBytes(moreWidth);
        while (moreTags[place] !== 0) place++;
        memory.u8(at(), SLOT.before).set(memory.u8(from, SLOT.before));
        const kept = Math.min(width, moreWidth);
        for (const [part, its] of [
          [SLOT.before, SLOT.before],
          [SLOT.before + width, SLOT.before + moreWidth],
        ] as const) {
          memory.u8(at() + its, kept).set(memory.u8(from + part, kept));
        }
        moreTags[place] = hashOf(cell).tag;
      }
    },

    countImages(slots, slotCount, width, end) {
      const tags = tagsOf(slots, slotCount, width).subarray(0, end);
      return tags.filter((tag, k) => tag !== 0 && stateOf(slots + k * slotBytes(width))[0] === STATE.kept).length;
    },

    wipeSlots(slots, slotCount, width) {
      tagsOf(slots, slotCount, width).forEach((tag, k, tags) => {
        if (tag !== 0) memory.u8(slots + k * slotBytes(width), slotBytes(width)).fill(0);
        tags[k] = 0;
      });
    },
  };
}
