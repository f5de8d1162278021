// Images of cells that were met before: a cell that repeats costs a look-up. A slot holds a cell, its image, and a note of the caller's.
// src/lib/pseudonymize/cell-cache-twin.ts is the same in plain TypeScript.
import {
  copy, find, firstSlot, HAS_IMAGE, hashOf, headOf, holds, NO_CLASS, NO_SLOT, NO_TAG, SLOT_BEFORE, SLOT_LENGTH, SLOT_NOTE, SLOT_OWNER,
  SLOT_STATE, tagAt, tagOf, take, WAYS, waysWith,
} from './cell-slots';

const TALLY_LOOK_UPS: usize = 0;
const TALLY_HITS: usize = 4;
const TALLY_LONGEST: usize = 8;
const TALLY_NOTES: usize = 12;
/** Bits of what was asked ahead: a load whose result nobody uses is left out by an engine. */
const TALLY_ASKED: usize = 28;

/** Cells whose slots are asked for before the first of them is looked at: memory that is far away answers several at a time. */
const AHEAD: u32 = 64;

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
      let tag: u16 = 0;
      if (its & NO_TAG || !holds(slots + <usize>its * slotBytes, cell, head, length)) {
        // a cell of this call may have taken one, or another one has the same tag
        tag = tagOf(hashOf(cell, head, length));
        its = find(slots, slotCount, slotBytes, first, tag, cell, head, length);
      }
      const slot = slots + <usize>its * slotBytes;
      if (its !== NO_SLOT && load<u8>(slot, SLOT_STATE) === HAS_IMAGE) {
        copy(slot + SLOT_BEFORE + width, cell, length);
        hits++;
        const note = tally + TALLY_NOTES + ((<usize>load<u8>(slot, SLOT_NOTE)) << 2);
        store<u32>(note, load<u32>(note) + 1);
        continue;
      }
      if (its === NO_SLOT) its = take(slots, slotCount, slotBytes, first, tag, cell, head, length, lookUps);
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
 * Copies what slots hold to more slots, whose tags are all 0. Those of one hash part there, so that there is one for each.
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
  for (let slot: u32 = 0; slot < slotCount; slot++) {
    const from = slots + <usize>slot * slotBytes;
    if (!load<u16>(tagAt(slots, slotCount, slotBytes, slot)) || load<u8>(from, SLOT_STATE) !== HAS_IMAGE) continue;
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

/** How many of the slots before `end` have an image. */
export function countImages(slots: usize, slotCount: u32, width: u32, end: u32): u32 {
  const slotBytes = SLOT_BEFORE + ((<usize>width) << 1);
  let images: u32 = 0;
  for (let slot: u32 = 0; slot < end; slot++) {
    if (!load<u16>(tagAt(slots, slotCount, slotBytes, slot))) continue;
    images += u32(load<u8>(slots + <usize>slot * slotBytes, SLOT_STATE) === HAS_IMAGE);
  }
  return images;
}

/** Overwrites all tags, and the slots that were taken: what the others hold was there before. */
export function wipeSlots(slots: usize, slotCount: u32, width: u32): void {
  const slotBytes = SLOT_BEFORE + ((<usize>width) << 1);
  for (let slot: u32 = 0; slot < slotCount; slot++) {
    const tag = tagAt(slots, slotCount, slotBytes, slot);
    if (!load<u16>(tag)) continue;
    store<u16>(tag, 0);
    memory.fill(slots + <usize>slot * slotBytes, 0, slotBytes);
  }
}
