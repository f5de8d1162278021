// Images of cells that were met before: a cell that repeats costs a look-up. A slot holds a cell, its image, and a note of the caller's; there
// are four for each hash, and what comes later takes the first one that is empty, or one of them in turn.
// src/lib/pseudonymize/cell-cache-twin.ts is the same in plain TypeScript.

/** Longer cells are not kept. */
const MOST_BYTES: u32 = 40;
const NO_SLOT: u32 = 0xffff_ffff;
const NO_CLASS: u32 = 0xffff_ffff;
/** Bytes that are looked at together. */
const HEAD: u32 = 16;
const HASH: u64 = 0x9e37_79b9_7f4a_7c15;
/** The upper bits of a product depend on all bits of its factors. */
const HASH_SHIFT: u64 = 48;

/** Slots that a cell may take. */
const WAYS: u32 = 4;

// A slot. Until an image is kept, its length is 0.
const SLOT_BYTES: u32 = 88;
const SLOT_OWNER: usize = 0;
const SLOT_LENGTH: usize = 4;
const SLOT_NOTE: usize = 5;
const SLOT_BEFORE: usize = 8;
const SLOT_AFTER: usize = 48;

const TALLY_LOOK_UPS: usize = 0;
const TALLY_HITS: usize = 4;
const TALLY_NOTES: usize = 8;

/** Eight bytes of a cell that begin before its end, with zeros behind it. */
// @ts-ignore: decorator
@inline
function wordAt(cell: usize, at: u32, length: u32): u64 {
  const word = load<u64>(cell + at);
  const left = length - at;
  return left >= 8 ? word : word & (((<u64>1) << (left << 3)) - 1);
}

/** The first 16 bytes of a cell, with zeros behind its end: most cells are no longer, and no length of theirs has to be guessed. */
// @ts-ignore: decorator
@inline
function headOf(cell: usize, length: u32): v128 {
  const places = v128(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  return v128.and(v128.load(cell), i8x16.lt_u(places, i8x16.splat(<u8>length)));
}

/** The first slot that a cell may take. */
// @ts-ignore: decorator
@inline
function firstSlot(cell: usize, head: v128, length: u32, slotCount: u32): u32 {
  let hash = ((<u64>length) ^ <u64>i64x2.extract_lane(head, 0)) * HASH;
  hash = (hash ^ (hash >> 32) ^ <u64>i64x2.extract_lane(head, 1)) * HASH;
  for (let at: u32 = HEAD; at < length; at += 8) hash = (hash ^ (hash >> 32) ^ wordAt(cell, at, length)) * HASH;
  return <u32>(((hash ^ (hash >> 32)) * HASH) >> HASH_SHIFT) & (slotCount - WAYS);
}

// @ts-ignore: decorator
@inline
function holds(slot: usize, cell: usize, head: v128, length: u32): bool {
  if (<u32>load<u8>(slot, SLOT_LENGTH) !== length) return false;
  if (v128.any_true(v128.xor(v128.load(slot, SLOT_BEFORE), head))) return false;
  for (let at: u32 = HEAD; at < length; at += 8) {
    if (load<u64>(slot + at, SLOT_BEFORE) !== wordAt(cell, at, length)) return false;
  }
  return true;
}

/** Writes no byte behind the last one. */
// @ts-ignore: decorator
@inline
function copy(from: usize, to: usize, length: u32): void {
  if (length >= 8) {
    for (let at: u32 = 0; at + 8 < length; at += 8) store<u64>(to + at, load<u64>(from + at));
    store<u64>(to + length - 8, load<u64>(from + length - 8));
    return;
  }
  if (length >= 4) {
    const first = load<u32>(from);
    store<u32>(to + length - 4, load<u32>(from + length - 4));
    store<u32>(to, first);
    return;
  }
  for (let at: u32 = 0; at < length; at++) store<u8>(to + at, load<u8>(from + at));
}

/**
 * Overwrites cells by their images where these are known. Of the others, those that fit take a slot, where the cell is kept; no cell is found
 * there until `keepImages`.
 *
 * @param rows the cells to look at; 0 for the first `count`
 * @param slotCount a power of two, at most 2^16
 * @param tally 32 bits each: look-ups, hits, and hits by note; all are added to
 * @param unknown gets the other cells; may be `rows`
 * @param slotOf by place in `unknown`: the slot that the cell took, or NO_SLOT
 * @returns how many others there are
 */
export function applyKnown(
  block: usize,
  starts: usize,
  stops: usize,
  rows: usize,
  count: u32,
  slots: usize,
  slotCount: u32,
  tally: usize,
  unknown: usize,
  slotOf: usize,
): u32 {
  let lookUps = load<u32>(tally, TALLY_LOOK_UPS);
  let hits = load<u32>(tally, TALLY_HITS);
  let others: u32 = 0;
  for (let k: u32 = 0; k < count; k++) {
    const row = rows ? load<u32>(rows + ((<usize>k) << 2)) : k;
    const start = load<u32>(starts + ((<usize>row) << 2));
    const length = load<u32>(stops + ((<usize>row) << 2)) - start;
    let taken = NO_SLOT;
    if (length - 1 < MOST_BYTES) {
      const cell = block + start;
      const head = headOf(cell, length);
      const first = firstSlot(cell, head, length, slotCount);
      let slot = slots + <usize>(first * SLOT_BYTES);
      const end = slot + <usize>(WAYS * SLOT_BYTES);
      lookUps++;
      while (slot < end && !holds(slot, cell, head, length)) slot += SLOT_BYTES;
      if (slot < end) {
        copy(slot + SLOT_AFTER, cell, length);
        hits++;
        const note = tally + TALLY_NOTES + ((<usize>load<u8>(slot, SLOT_NOTE)) << 2);
        store<u32>(note, load<u32>(note) + 1);
        continue;
      }
      slot = slots + <usize>(first * SLOT_BYTES);
      let way: u32 = 0;
      while (way < WAYS && load<u8>(slot, SLOT_LENGTH)) {
        way++;
        slot += SLOT_BYTES;
      }
      taken = first + (way < WAYS ? way : lookUps % WAYS);
      slot = slots + <usize>(taken * SLOT_BYTES);
      store<u32>(slot, others, SLOT_OWNER);
      store<u8>(slot, 0, SLOT_LENGTH);
      v128.store(slot, head, SLOT_BEFORE);
      for (let at = HEAD; at < length; at += 8) store<u64>(slot + at, wordAt(cell, at, length), SLOT_BEFORE);
    }
    store<u32>(slotOf + ((<usize>others) << 2), taken);
    store<u32>(unknown + ((<usize>others) << 2), row);
    others++;
  }
  store<u32>(tally, lookUps, TALLY_LOOK_UPS);
  store<u32>(tally, hits, TALLY_HITS);
  return others;
}

/**
 * Keeps the images of cells that took a slot, have a class, and whose slot no later cell took.
 *
 * @param starts by place in `unknown`, as `stops`, `classOf`, `notes` and `slotOf`
 */
export function keepImages(
  block: usize,
  starts: usize,
  stops: usize,
  classOf: usize,
  notes: usize,
  count: u32,
  slotOf: usize,
  slots: usize,
): void {
  for (let k: u32 = 0; k < count; k++) {
    const at = (<usize>k) << 2;
    const taken = load<u32>(slotOf + at);
    if (taken === NO_SLOT || load<u32>(classOf + at) === NO_CLASS) continue;
    const slot = slots + <usize>(taken * SLOT_BYTES);
    if (load<u32>(slot, SLOT_OWNER) !== k) continue;
    const start = load<u32>(starts + at);
    const length = load<u32>(stops + at) - start;
    copy(block + start, slot + SLOT_AFTER, length);
    store<u8>(slot, <u8>length, SLOT_LENGTH);
    store<u8>(slot, load<u8>(notes + k), SLOT_NOTE);
  }
}

/**
 * Copies what slots hold to more slots, all of which are empty. Those of one hash part there, so that there is one for each.
 *
 * @param moreCount a power of two, at most 2^16
 */
export function moveSlots(slots: usize, slotCount: u32, more: usize, moreCount: u32): void {
  const end = slots + <usize>(slotCount * SLOT_BYTES);
  for (let from = slots; from < end; from += SLOT_BYTES) {
    const length = <u32>load<u8>(from, SLOT_LENGTH);
    if (length === 0) continue;
    let to = more + <usize>(firstSlot(from + SLOT_BEFORE, headOf(from + SLOT_BEFORE, length), length, moreCount) * SLOT_BYTES);
    while (load<u8>(to, SLOT_LENGTH)) to += SLOT_BYTES;
    memory.copy(to, from, SLOT_BYTES);
  }
}
