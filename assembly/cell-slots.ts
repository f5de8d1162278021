// Slots for cells and their images, as many as a power of two. There are eight for each hash, and what comes later takes the first one that is
// empty, or one of them in turn. A tag of each slot, which lies behind all slots, tells where to look: 16 bits of the hash, of which one is
// set, or 0 where the slot is empty: what it holds then may be anything.

export const NO_SLOT: u32 = 0xffff_ffff;
export const NO_CLASS: u32 = 0xffff_ffff;
/** Bytes that are looked at together. */
const HEAD: u32 = 16;
const HASH: u64 = 0x9e37_79b9_7f4a_7c15;
/** The upper bits of a product depend on all bits of its factors: 16 for a tag, 16 for a place. */
const HASH_SHIFT: u64 = 32;
const TAG_SHIFT: u32 = 16;

/** Slots that a cell may take. */
export const WAYS: u32 = 8;

// A slot: a head, the cell, its image, of `width` bytes each.
export const SLOT_OWNER: usize = 0;
export const SLOT_LENGTH: usize = 4;
export const SLOT_NOTE: usize = 5;
export const SLOT_STATE: usize = 6;
/** Taken by a cell whose image is to come. */
const IS_TAKEN: u8 = 1;
export const HAS_IMAGE: u8 = 2;
export const SLOT_BEFORE: usize = 8;

/** Of a cell whose tag no slot has. */
export const NO_TAG: u32 = 0x8000_0000;

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
export function headOf(cell: usize, length: u32): v128 {
  const places = v128(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  return v128.and(v128.load(cell), i8x16.lt_u(places, i8x16.splat(<u8>length)));
}

// @ts-ignore: decorator
@inline
export function hashOf(cell: usize, head: v128, length: u32): u32 {
  let hash = ((<u64>length) ^ <u64>i64x2.extract_lane(head, 0)) * HASH;
  hash = (hash ^ (hash >> 32) ^ <u64>i64x2.extract_lane(head, 1)) * HASH;
  for (let at: u32 = HEAD; at < length; at += 8) hash = (hash ^ (hash >> 32) ^ wordAt(cell, at, length)) * HASH;
  return <u32>(((hash ^ (hash >> 32)) * HASH) >> HASH_SHIFT);
}

/** The first slot that a cell may take. */
// @ts-ignore: decorator
@inline
export function firstSlot(hash: u32, slotCount: u32): u32 {
  return (hash * WAYS) & (slotCount - 1);
}

// @ts-ignore: decorator
@inline
export function tagOf(hash: u32): u16 {
  return <u16>(hash >> TAG_SHIFT) | 1;
}

/** Where the tag of a slot lies. */
// @ts-ignore: decorator
@inline
export function tagAt(slots: usize, slotCount: u32, slotBytes: usize, slot: u32): usize {
  return slots + (<usize>slotCount) * slotBytes + ((<usize>slot) << 1);
}

/** Which of the slots from one on have a tag, a bit each. */
// @ts-ignore: decorator
@inline
export function waysWith(tag: u16, tags: usize): i32 {
  return i16x8.bitmask(i16x8.eq(v128.load(tags), i16x8.splat(<i16>tag)));
}

// @ts-ignore: decorator
@inline
export function holds(slot: usize, cell: usize, head: v128, length: u32): bool {
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
export function copy(from: usize, to: usize, length: u32): void {
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

/** The slot that holds a cell, with an image or without, of those from `first` on; NO_SLOT where there is none. */
export function find(
  slots: usize,
  slotCount: u32,
  slotBytes: usize,
  first: u32,
  tag: u16,
  cell: usize,
  head: v128,
  length: u32,
): u32 {
  for (let same = waysWith(tag, tagAt(slots, slotCount, slotBytes, first)); same; same &= same - 1) {
    const slot = first + <u32>ctz(same);
    if (holds(slots + <usize>slot * slotBytes, cell, head, length)) return slot;
  }
  return NO_SLOT;
}

/** Keeps a cell in a slot that is empty, or in one of the others by a number. */
export function take(
  slots: usize,
  slotCount: u32,
  slotBytes: usize,
  first: u32,
  tag: u16,
  cell: usize,
  head: v128,
  length: u32,
  number: u32,
): u32 {
  const empty = waysWith(0, tagAt(slots, slotCount, slotBytes, first));
  const taken = first + (empty ? <u32>ctz(empty) : number % WAYS);
  const slot = slots + <usize>taken * slotBytes;
  store<u8>(slot, <u8>length, SLOT_LENGTH);
  store<u8>(slot, IS_TAKEN, SLOT_STATE);
  v128.store(slot, head, SLOT_BEFORE);
  for (let at = HEAD; at < length; at += 8) store<u64>(slot + at, wordAt(cell, at, length), SLOT_BEFORE);
  store<u16>(tagAt(slots, slotCount, slotBytes, taken), tag);
  return taken;
}
