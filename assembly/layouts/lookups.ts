// Records that are found by what a cell is like: its outline, and the class of its layout.
import {
  SYMBOLS, OUTLINE_KEY, OUTLINE_LENGTH, OUTLINE_OTHERS, OUTLINE_BITS, MOST_PROBES, LAYOUT_CLASSES, LAYOUT_CLASS_MASK,
  CLASS_SLOT_BITS, BOOK_OUTLINES, BOOK_OUTLINE_MASK,
} from './records';

/** Which of the symbols are among those that the table has for their places; bit k for symbol k. */
export function othersOf(table: usize, symbols: usize, found: u32): u32 {
  let bits: u32 = 0;
  let bit: u32 = 1;
  for (let left = found, at = table; left != 0; left &= left - 1, at += SYMBOLS, bit <<= 1) {
    if (load<u8>(at + load<u8>(symbols + ctz(left)))) bits |= bit;
  }
  return bits;
}

// @ts-ignore: decorator
@inline
export function isOutline(outline: usize, key: u64, length: u32, others: u32): bool {
  return (
    load<u64>(outline, OUTLINE_KEY) == key &&
    load<u32>(outline, OUTLINE_LENGTH) == length &&
    load<u32>(outline, OUTLINE_OTHERS) == others
  );
}

/** The outline of a cell, 0 when it is not known. */
// @ts-ignore: decorator
@inline
export function outlineOf(book: usize, key: u64, length: u32, others: u32): usize {
  const mask = load<u32>(book, BOOK_OUTLINE_MASK);
  const outlines = <usize>load<u32>(book, BOOK_OUTLINES);
  let slot = <u32>(((key ^ ((<u64>others) << 20) ^ ((<u64>length) << 58)) * 0x9e3779b97f4a7c15) >> 40);
  for (let probe: u32 = 0; probe < MOST_PROBES; probe++, slot++) {
    const outline = outlines + ((slot & mask) << OUTLINE_BITS);
    if (isOutline(outline, key, length, others)) return outline;
    if (load<u32>(outline, OUTLINE_LENGTH) == 0) return 0;
  }
  return 0;
}

/** The class record of a key, 0 when it is not known. */
// @ts-ignore: decorator
@inline
export function classOfKey(layout: usize, key: u64): usize {
  const mask = load<u32>(layout, LAYOUT_CLASS_MASK);
  const slots = <usize>load<u32>(layout, LAYOUT_CLASSES);
  let slot = <u32>((key * 0x9e3779b97f4a7c15) >> 40);
  let at = slots + ((slot & mask) << CLASS_SLOT_BITS);
  // half of the slots are empty
  while (load<u32>(at, 8) != 0 && load<u64>(at) != key) at = slots + ((++slot & mask) << CLASS_SLOT_BITS);
  return load<u32>(at, 8);
}
