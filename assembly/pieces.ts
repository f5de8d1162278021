// Cells, and pieces of them, as they are: kept one behind the other, and found again where several cells have the same.
// src/lib/formats/words/kept-cells.ts and same-pieces.ts are the same in plain TypeScript.

const VECTOR: usize = 16;
const SLOT_MASK: u32 = 1023;

/** Copies cells, one behind the other; up to 15 bytes behind the last one are overwritten, too. */
export function packCells(block: usize, starts: usize, stops: usize, count: u32, out: usize): void {
  for (let i: u32 = 0; i < count; i++, starts += 4, stops += 4) {
    const start = load<u32>(starts);
    const length = <usize>(load<u32>(stops) - start);
    const from = block + start;
    for (let k: usize = 0; k < length; k += VECTOR) v128.store(out + k, v128.load(from + k));
    out += length;
  }
}

// @ts-ignore: decorator
@inline
function areEqual(a: usize, b: usize, length: u32): bool {
  let k: u32 = 0;
  for (; k + 8 <= length; k += 8) if (load<u64>(a + k) != load<u64>(b + k)) return false;
  for (; k < length; k++) if (load<u8>(a + k) != load<u8>(b + k)) return false;
  return true;
}

/**
 * Finds pieces that an earlier cell has; they become empty.
 *
 * @param slots 1,024 words, all 0: by hash, 1 and the cell that a piece was met in last
 * @param found three words for each that was found: the cell, the one that has the same piece, and where its own ends
 * @returns how many
 */
export function findSamePieces(block: usize, starts: usize, stops: usize, count: u32, slots: usize, found: usize): u32 {
  let same: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const at = (<usize>i) << 2;
    const start = load<u32>(starts + at);
    const stop = load<u32>(stops + at);
    const length = stop - start;
    if (length == 0) continue;
    const piece = block + start;
    let hash = length;
    for (let k: u32 = 0; k < length; k++) hash = (hash ^ load<u8>(piece + k)) * 0x01000193;
    const slot = slots + ((<usize>(((hash >> 15) ^ hash) & SLOT_MASK)) << 2);
    const owner = load<u32>(slot);
    if (owner) {
      const its = (<usize>(owner - 1)) << 2;
      const other = load<u32>(starts + its);
      if (load<u32>(stops + its) - other == length && areEqual(piece, block + other, length)) {
        store<u32>(found, i);
        store<u32>(found, owner - 1, 4);
        store<u32>(found, stop, 8);
        found += 12;
        same++;
        store<u32>(stops + at, start);
        continue;
      }
    }
    store<u32>(slot, i + 1);
  }
  return same;
}

/** Writes what has been written where the same piece was; see `findSamePieces`. */
export function copySamePieces(block: usize, starts: usize, stops: usize, found: usize, same: u32): void {
  for (let k: u32 = 0; k < same; k++, found += 12) {
    const at = (<usize>load<u32>(found)) << 2;
    const start = load<u32>(starts + at);
    const length = load<u32>(stops + at) - start;
    const to = block + start;
    const from = block + load<u32>(starts + ((<usize>load<u32>(found, 4)) << 2));
    let p: u32 = 0;
    for (; p + 8 <= length; p += 8) store<u64>(to + p, load<u64>(from + p));
    for (; p < length; p++) store<u8>(to + p, load<u8>(from + p));
  }
}
