// What cells have in common that are written alike: each byte of such a cell lies between a lowest one and as many above it as a span
// says, be it any digit, the same other byte or, behind the end, anything. So the digits of most cells are told from the rest, and what is
// no digit is known to be what was judged before, by one comparison.
//
// Loops go from one cell of an outline to the next without a call, which would take all their registers. What is made in front of such a
// loop is stored and loaded again: an engine would make it anew at each turn, as late as it is needed, but it loads where it is told to.
import {
  digitBits,
  digitVector,
  LONGEST_OUTLINED,
  patternOf,
  TO_CELL_HIGH as PATTERN_CELL_HIGH,
  TO_CELL_LOW as PATTERN_CELL_LOW,
  TO_DIGITS_HIGH as PATTERN_DIGITS_HIGH,
  TO_DIGITS_LOW as PATTERN_DIGITS_LOW,
  VECTOR_DIGITS,
} from '../digit-vectors';
import { fromHalves, iota, toHalves } from './halves';

// An outline: vectors for the first 16 bytes of a cell, and for the last 16 of a longer one.
export const LOWEST: usize = 0;
export const SPANS: usize = 16;
/** per digit its place among the bytes, right-aligned, or as two halves are */
export const TO_DIGITS: usize = 32;
/** per byte the place of its digit; negative for a byte that stays */
export const TO_CELL: usize = 48;
/** all bits of the bytes that stay */
export const KEPT: usize = 64;
/** per byte of the last eight: its place, in cells of 8 to 15 bytes */
export const TO_TAIL: usize = 80;
/** from here on the same for the last 16 bytes of longer cells; of digits only those that are not among the first */
export const HIGH: usize = 96;

/** Cells that have one. */
// @ts-ignore: decorator
@inline
export function isOutlined(length: u32): bool {
  return length - 1 < LONGEST_OUTLINED;
}

/** Whether bytes belong to the outline, by how far they lie above the lowest. */
// @ts-ignore: decorator
@inline
export function isWithin(above: v128, spans: v128): bool {
  return i8x16.bitmask(i8x16.eq(i8x16.min_u(above, spans), above)) == 0xffff;
}

/** Stores the outline of a cell of 1 to 32 bytes and returns which of them are digits; 0 when there are too many. */
export function learnOutline(p: usize, length: u32, patterns: usize, outline: usize, asHalves: bool): u32 {
  const isLong = length > 16;
  const low = v128.load(p);
  const high = isLong ? v128.load(p + length - 16) : low;
  let found = digitBits(low);
  if (isLong) found |= digitBits(high) << (length - 16);
  found &= 0xffffffff >> (32 - length);
  const digits = popcnt(found);
  if (digits > VECTOR_DIGITS) found = 0;
  const isBehind = i8x16.ge_u(iota(), i8x16.splat(<i8>length));
  storeBytes(outline, low, isBehind);
  storeBytes(outline + HIGH, high, isBehind);
  const pattern = patternOf(patterns, found, length);
  storePlaces(outline, v128.load(pattern, PATTERN_DIGITS_LOW), v128.load(pattern, PATTERN_CELL_LOW), digits, asHalves);
  storePlaces(outline + HIGH, v128.load(pattern, PATTERN_DIGITS_HIGH), v128.load(pattern, PATTERN_CELL_HIGH), digits, asHalves);
  v128.store(outline, i8x16.add(iota(), i8x16.splat(<i8>(length - 8))), TO_TAIL);
  return found;
}

function storeBytes(outline: usize, bytes: v128, isBehind: v128): void {
  const isDigit = digitVector(bytes);
  v128.store(outline, v128.bitselect(i8x16.splat(0x30), bytes, isDigit), LOWEST);
  v128.store(outline, v128.or(v128.and(isDigit, i8x16.splat(9)), isBehind), SPANS);
}

function storePlaces(outline: usize, toDigits: v128, toCell: v128, digits: u32, asHalves: bool): void {
  if (asHalves) {
    const halves = toHalves(digits);
    // what lies in no half comes from nowhere
    v128.store(outline, v128.or(i8x16.swizzle(toDigits, halves), i8x16.shr_s(halves, 7)), TO_DIGITS);
    v128.store(outline, fromHalves(toCell, digits), TO_CELL);
  } else {
    v128.store(outline, toDigits, TO_DIGITS);
    v128.store(outline, toCell, TO_CELL);
  }
  v128.store(outline, i8x16.lt_s(toCell, i8x16.splat(0)), KEPT);
}
