// Images of cells that were met before: a cell that repeats costs a look-up. A slot holds a cell, its image, and a note of the caller's; there
// are eight for each hash, and what comes later takes the first one that is empty, or one of them in turn. A tag of each slot, which lies behind
// all slots, tells where to look: 16 bits of the hash, of which one is set, or 0 where the slot is empty.
// src/lib/pseudonymize/cell-cache-twin.ts is the same in plain TypeScript.

const NO_SLOT: u32 = 0xffff_ffff;
const NO_CLASS: u32 = 0xffff_ffff;
/** Bytes that are looked at together. */
const HEAD: u32 = 16;
const HASH: u64 = 0x9e37_79b9_7f4a_7c15;
/** The upper bits of a product depend on all bits of its factors: 16 for a tag, 16 for a place. */
const HASH_SHIFT: u64 = 32;
const TAG_SHIFT: u32 = 16;

/** Slots that a cell may take. */
const WAYS: u32 = 8;

// A slot: a head, the cell, its image, of `width` bytes each.
const SLOT_OWNER: usize = 0;
const SLOT_LENGTH: usize = 4;
const SLOT_NOTE: usize = 5;
const SLOT_STATE: usize = 6;
/** Taken by a cell whose image is to come. */
const IS_TAKEN: u8 = 1;
const HAS_IMAGE: u8 = 2;
const SLOT_BEFORE: usize = 8;

const TALLY_LOOK_UPS: usize = 0;
const TALLY_HITS: usize = 4;
const TALLY_LONGEST: usize = 8;
const TALLY_NOTES: usize = 12;
/** Bits of what was asked ahead: a load whose result nobody uses is left out by an engine. */
const TALLY_ASKED: usize = 28;

/** Cells whose slots are asked for before the first of them is looked at: memory that is far away answers several at a time. */
const AHEAD: u32 = 64;
/** Of a cell whose tag no slot has. */
const NO_TAG: u32 = 0x8000_0000;

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

// @ts-ignore: decorator
@inline
function hashOf(cell: usize, head: v128, length: u32): u32 {
  let hash = ((<u64>length) ^ <u64>i64x2.extract_lane(head, 0)) * HASH;
  hash = (hash ^ (hash >> 32) ^ <u64>i64x2.extract_lane(head, 1)) * HASH;
  for (let at: u32 = HEAD; at < length; at += 8) hash = (hash ^ (hash >> 32) ^ wordAt(cell, at, length)) * HASH;
  return <u32>(((hash ^ (hash >> 32)) * HASH) >> HASH_SHIFT);
}

/** The first slot that a cell may take. */
// @ts-ignore: decorator
@inline
function firstSlot(hash: u32, slotCount: u32): u32 {
  return (hash * WAYS) & (slotCount - 1);
}

// @ts-ignore: decorator
@inline
function tagOf(hash: u32): u16 {
  return <u16>(hash >> TAG_SHIFT) | 1;
}

/** Where the tag of a slot lies. */
// @ts-ignore: decorator
@inline
function tagAt(slots: usize, slotCount: u32, slotBytes: usize, slot: u32): usize {
  return slots + (<usize>slotCount) * slotBytes + ((<usize>slot) << 1);
}

/** Which of the slots from one on have a tag, a bit each. */
// @ts-ignore: decorator
@inline
function waysWith(tag: u16, tags: usize): i32 {
  return i16x8.bitmask(i16x8.eq(v128.load(tags), i16x8.splat(<i16>tag)));
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
 * For each of some cells: the slot with its tag, or the first that it may take with NO_TAG. Tags and slots are on their way afterwards: memory
 * that is far away answers many at a time, if there is little to do between one and the next.
 *
 * @returns bits of what was asked
 */
// @ts-ignore: decorator
@inline
function askAhead(
  block: usize,
  starts: usize,
  stops: usize,
  rows: usize,
  from: u32,
  to: u32,
  slots: usize,
  slotCount: u32,
  width: u32,
  asked: usize,
): u32 {
  const slotBytes = SLOT_BEFORE + ((<usize>width) << 1);
  const tags = slots + (<usize>slotCount) * slotBytes;
  let touched: u32 = 0;
  for (let k = from; k < to; k++) {
    const row = rows ? load<u32>(rows + ((<usize>k) << 2)) : k;
    const start = load<u32>(starts + ((<usize>row) << 2));
    const length = load<u32>(stops + ((<usize>row) << 2)) - start;
    const cell = block + start;
    const hash = hashOf(cell, headOf(cell, length), min(length, width));
    touched |= <u32>load<u8>(tags + ((<usize>firstSlot(hash, slotCount)) << 1));
    store<u32>(asked + ((<usize>k) << 2), hash);
  }
  for (let at = asked + ((<usize>from) << 2); at < asked + ((<usize>to) << 2); at += 4) {
    const hash = load<u32>(at);
    const first = firstSlot(hash, slotCount);
    const same = waysWith(tagOf(hash), tags + ((<usize>first) << 1));
    const its = first + (<u32>ctz(same) & (WAYS - 1));
    const slot = slots + <usize>its * slotBytes;
    touched |= <u32>load<u8>(slot, SLOT_LENGTH) | <u32>load<u8>(slot + SLOT_BEFORE + width);
    store<u32>(at, same ? its : first | NO_TAG);
  }
  return touched;
}

/** The slot that holds a cell, with an image or without, of those from `first` on; NO_SLOT where there is none. */
function find(
  slots: usize,
  slotCount: u32,
  slotBytes: usize,
  first: u32,
  cell: usize,
  head: v128,
  length: u32,
): u32 {
  const tag = tagOf(hashOf(cell, head, length));
  for (let same = waysWith(tag, tagAt(slots, slotCount, slotBytes, first)); same; same &= same - 1) {
    const slot = first + <u32>ctz(same);
    if (holds(slots + <usize>slot * slotBytes, cell, head, length)) return slot;
  }
  return NO_SLOT;
}

/** Keeps a cell in a slot that is empty, or in one of the others by a number. */
function take(
  slots: usize,
  slotCount: u32,
  slotBytes: usize,
  first: u32,
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
  store<u16>(tagAt(slots, slotCount, slotBytes, taken), tagOf(hashOf(cell, head, length)));
  return taken;
}

/**
 * Overwrites cells by their images where these are known. Of the others, those that fit take a slot, where the cell is kept; no image is found
 * there until `keepImages`.
 *
 * @param rows the cells to look at; 0 for the first `count`
 * @param slotCount a power of two, at most 2^19; their tags lie behind them
 * @param width of the longest cell that is kept, in bytes; a multiple of 8, at least 16
 * @param tally 32 bits each: look-ups, hits, the longest cell that fits in bytes, hits by four notes, and one of no meaning
 * @param unknown gets the other cells; may be `rows`
 * @param slotOf by place in `unknown`: the slot that the cell took, or NO_SLOT; has room for `count`
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
  width: u32,
  tally: usize,
  unknown: usize,
  slotOf: usize,
): u32 {
  const slotBytes = SLOT_BEFORE + ((<usize>width) << 1);
  let lookUps = load<u32>(tally, TALLY_LOOK_UPS);
  let hits = load<u32>(tally, TALLY_HITS);
  let longest = load<u32>(tally, TALLY_LONGEST);
  let others: u32 = 0;
  let touched: u32 = 0;
  for (let k: u32 = 0; k < count; k++) {
    // what is asked lies at the place of the cell, where no other one is written before
    if (k % AHEAD === 0) {
      touched |= askAhead(block, starts, stops, rows, k, min(k + AHEAD, count), slots, slotCount, width, slotOf);
    }
    const row = rows ? load<u32>(rows + ((<usize>k) << 2)) : k;
    const start = load<u32>(starts + ((<usize>row) << 2));
    const length = load<u32>(stops + ((<usize>row) << 2)) - start;
    let its = NO_SLOT;
    if (length - 1 < width) {
      longest = max(longest, length);
      const cell = block + start;
      const head = headOf(cell, length);
      its = load<u32>(slotOf + ((<usize>k) << 2));
      lookUps++;
      const first = its & ~NO_TAG & ~(WAYS - 1);
      if (its & NO_TAG || !holds(slots + <usize>its * slotBytes, cell, head, length)) {
        // a cell of this call may have taken one, or another one has the same tag
        its = find(slots, slotCount, slotBytes, first, cell, head, length);
      }
      const slot = slots + <usize>its * slotBytes;
      if (its !== NO_SLOT && load<u8>(slot, SLOT_STATE) === HAS_IMAGE) {
        copy(slot + SLOT_BEFORE + width, cell, length);
        hits++;
        const note = tally + TALLY_NOTES + ((<usize>load<u8>(slot, SLOT_NOTE)) << 2);
        store<u32>(note, load<u32>(note) + 1);
        continue;
      }
      if (its === NO_SLOT) its = take(slots, slotCount, slotBytes, first, cell, head, length, lookUps);
      // of equal cells the last one brings the image
      store<u32>(slots + <usize>its * slotBytes, others, SLOT_OWNER);
    }
    store<u32>(slotOf + ((<usize>others) << 2), its);
    store<u32>(unknown + ((<usize>others) << 2), row);
    others++;
  }
  store<u32>(tally, lookUps, TALLY_LOOK_UPS);
  store<u32>(tally, hits, TALLY_HITS);
  store<u32>(tally, longest, TALLY_LONGEST);
  store<u32>(tally, touched, TALLY_ASKED);
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
  width: u32,
): void {
  const slotBytes = SLOT_BEFORE + ((<usize>width) << 1);
  for (let k: u32 = 0; k < count; k++) {
    const at = (<usize>k) << 2;
    const taken = load<u32>(slotOf + at);
    if (taken === NO_SLOT || load<u32>(classOf + at) === NO_CLASS) continue;
    const slot = slots + <usize>taken * slotBytes;
    if (load<u32>(slot, SLOT_OWNER) !== k) continue;
    const start = load<u32>(starts + at);
    const length = load<u32>(stops + at) - start;
    copy(block + start, slot + SLOT_BEFORE + width, length);
    store<u8>(slot, load<u8>(notes + k), SLOT_NOTE);
    store<u8>(slot, HAS_IMAGE, SLOT_STATE);
  }
}

/**
 * Copies what slots hold to more slots, all of which are empty. Those of one hash part there, so that there is one for each.
 *
 * @param moreCount a power of two, at most 2^19
 * @param moreWidth at least the length of each cell
 */
export function moveSlots(
  slots: usize,
  slotCount: u32,
  width: u32,
  more: usize,
  moreCount: u32,
  moreWidth: u32,
): void {
  const slotBytes = SLOT_BEFORE + ((<usize>width) << 1);
  const moreBytes = SLOT_BEFORE + ((<usize>moreWidth) << 1);
  const end = slots + (<usize>slotCount) * slotBytes;
  for (let from = slots; from < end; from += slotBytes) {
    if (load<u8>(from, SLOT_STATE) !== HAS_IMAGE) continue;
    const length = <u32>load<u8>(from, SLOT_LENGTH);
    const cell = from + SLOT_BEFORE;
    const hash = hashOf(cell, headOf(cell, length), length);
    const first = firstSlot(hash, moreCount);
    const place = first + <u32>ctz(waysWith(0, tagAt(more, moreCount, moreBytes, first)));
    const to = more + <usize>place * moreBytes;
    store<u64>(to, load<u64>(from));
    memory.copy(to + SLOT_BEFORE, cell, min(width, moreWidth));
    memory.copy(to + SLOT_BEFORE + moreWidth, cell + width, min(width, moreWidth));
    store<u16>(tagAt(more, moreCount, moreBytes, place), tagOf(hash));
  }
}
