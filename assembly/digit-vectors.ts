// Cells of up to 32 bytes and 16 digits as vectors.
//
// Which of a cell's bytes are digits decides how the digits are brought together and spread out again, and that is remembered, since a
// column writes its values in a few ways.

/** What vectors take, and what `gatherOutlined` tells apart: cells of up to 32 bytes with up to eight that are no digits. */
export const LONGEST_OUTLINED: u32 = 32;
export const MOST_OTHERS: u32 = 8;
export const VECTOR_DIGITS: u32 = 16;

// A cell of more than 16 bytes is looked at as its first 16 bytes (low) and its last 16 bytes (high), so that nothing behind it is touched.
//
// A pattern: where digits and others lie in cells of one length. Places beyond 15 read as 0 in a swizzle.
export const KEY: usize = 0; // which bytes are digits, and the length above it; no cell has a length of 0
export const TO_DIGITS_LOW: usize = 16; // per digit, right-aligned: its place in the first 16 bytes
export const TO_DIGITS_HIGH: usize = 32; // and in the last 16, where it is not among the first
export const TO_OTHERS_LOW: usize = 48;
export const TO_OTHERS_HIGH: usize = 64;
export const TO_CELL_LOW: usize = 80; // per byte of the first 16: which of the 16 digits it is
export const TO_CELL_HIGH: usize = 96; // and of the last 16
export const PATTERN_BYTES: usize = 112;
export const PATTERN_BITS: u32 = 6;

/** All bits of the bytes that are ASCII digits. */
// @ts-ignore: decorator
@inline
export function digitVector(bytes: v128): v128 {
  return i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10));
}

// @ts-ignore: decorator
@inline
export function digitBits(bytes: v128): u32 {
  return i8x16.bitmask(digitVector(bytes));
}

/** Letters, and bytes above 0x7f. */
// @ts-ignore: decorator
@inline
export function letterBits(bytes: v128): u32 {
  const small = v128.or(bytes, i8x16.splat(0x20));
  const letters = i8x16.lt_u(i8x16.sub(small, i8x16.splat(0x61)), i8x16.splat(26));
  return i8x16.bitmask(v128.or(letters, bytes));
}

/** The pattern of cells with these digits and this length; `patterns` keeps the ones met last. */
// @ts-ignore: decorator
@inline
export function patternOf(patterns: usize, places: u32, length: u32): usize {
  const key = (<u64>length << 32) | places;
  const pattern = patterns + <usize>(((places ^ (length << 27)) * 0x9e3779b1) >> (32 - PATTERN_BITS)) * PATTERN_BYTES;
  if (load<u64>(pattern, KEY) != key) learn(pattern, places, length);
  return pattern;
}

export function learn(pattern: usize, places: u32, length: u32): void {
  memory.fill(pattern, 0xff, PATTERN_BYTES);
  store<u64>(pattern, (<u64>length << 32) | places, KEY);
  let digit = VECTOR_DIGITS - popcnt(places);
  let other: u32 = 0;
  const skipped = length - 16;
  for (let k: u32 = 0; k < length; k++) {
    const isLow = k < 16;
    const place = isLow ? k : k - skipped;
    if ((places >> k) & 1) {
      store<u8>(pattern + digit + (isLow ? TO_DIGITS_LOW : TO_DIGITS_HIGH), <u8>place);
      if (isLow) store<u8>(pattern + k, <u8>digit, TO_CELL_LOW);
      if (length > 16 && k >= skipped) store<u8>(pattern + (k - skipped), <u8>digit, TO_CELL_HIGH);
      digit++;
    } else if (other < MOST_OTHERS) {
      store<u8>(pattern + other + (isLow ? TO_OTHERS_LOW : TO_OTHERS_HIGH), <u8>place);
      other++;
    }
  }
}

// What `spell` needs for each number. An engine makes a constant anew at each use, with several instructions; what was loaded from memory
// stays in a register, or is read in one.
/** A multiplier, and how many bits are too many then: the product is exact for what is below 2^32. */
const BY_TEN_THOUSAND: usize = 0;
const BY_TEN_THOUSAND_BITS: i32 = 45;
const TEN_THOUSAND: usize = 16;
const BY_HUNDRED: usize = 32;
const HUNDRED: usize = 48;
const BY_TEN: usize = 64;
const TEN: usize = 80;

/** Writes the 96 bytes that `spell` reads. */
export function storeSpelling(at: usize): void {
  v128.store(at, i32x4.splat(0xd1b71759), BY_TEN_THOUSAND);
  v128.store(at, i32x4.splat(10000), TEN_THOUSAND);
  v128.store(at, i32x4.splat(5243), BY_HUNDRED);
  v128.store(at, i16x8.splat(100), HUNDRED);
  v128.store(at, i16x8.splat(103), BY_TEN);
  v128.store(at, i16x8.splat(10), TEN);
}

/** Sixteen digits, 0 to 9 each, of two numbers below 10^8, each in the lowest of four lanes. */
// @ts-ignore: decorator
@inline
export function spell(upper: v128, lower: v128, spelling: usize): v128 {
  const numbers = i8x16.shuffle(upper, lower, 0, 1, 2, 3, 16, 17, 18, 19, 0, 1, 2, 3, 16, 17, 18, 19);
  const tops = i64x2.shr_u(i64x2.extmul_low_i32x4_u(numbers, v128.load(spelling, BY_TEN_THOUSAND)), BY_TEN_THOUSAND_BITS);
  const bottoms = i32x4.sub(i64x2.extend_low_i32x4_u(numbers), i32x4.dot_i16x8_s(tops, v128.load(spelling, TEN_THOUSAND)));
  return spellFours(v128.or(tops, i64x2.shl(bottoms, 32)), spelling);
}

/** The digits of four numbers below 10^4, 0 to 9 each. */
// @ts-ignore: decorator
@inline
export function spellFours(fours: v128, spelling: usize): v128 {
  // floor(x / 100) for x below 10^4, and floor(x / 10) for x below 100; the upper half of a lane is 0
  const hundreds = i32x4.shr_u(i32x4.dot_i16x8_s(fours, v128.load(spelling, BY_HUNDRED)), 19);
  const rests = i16x8.sub(fours, i16x8.mul(hundreds, v128.load(spelling, HUNDRED)));
  const pairs = v128.or(hundreds, i32x4.shl(rests, 16));
  const tens = i16x8.shr_u(i16x8.mul(pairs, v128.load(spelling, BY_TEN)), 10);
  const ones = i16x8.sub(pairs, i16x8.mul(tens, v128.load(spelling, TEN)));
  return v128.or(tens, i16x8.shl(ones, 8));
}

/** floor(x / 10^4) of four numbers below 10^8. */
// @ts-ignore: decorator
@inline
export function tenThousands(numbers: v128, spelling: usize): v128 {
  const inverse = v128.load(spelling, BY_TEN_THOUSAND);
  const first = i64x2.shr_u(i64x2.extmul_low_i32x4_u(numbers, inverse), BY_TEN_THOUSAND_BITS);
  const second = i64x2.shr_u(i64x2.extmul_high_i32x4_u(numbers, inverse), BY_TEN_THOUSAND_BITS);
  return i8x16.shuffle(first, second, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27);
}

/** What is left of `numbers` when `tops` times 10^4 is taken away. */
// @ts-ignore: decorator
@inline
export function belowTenThousand(numbers: v128, tops: v128, spelling: usize): v128 {
  return i32x4.sub(numbers, i32x4.dot_i16x8_s(tops, v128.load(spelling, TEN_THOUSAND)));
}

/** Sixteen bytes with ASCII digits written over those that they have. */
// @ts-ignore: decorator
@inline
export function rewritten(bytes: v128, digits: v128, places: v128): v128 {
  return v128.bitselect(i8x16.swizzle(digits, places), bytes, i8x16.ge_s(places, i8x16.splat(0)));
}

/** Writes the first `length` bytes, 4 to 15, and no other: the next cell may be read while these are on their way. */
// @ts-ignore: decorator
@inline
export function storeShort(p: usize, bytes: v128, length: u32): void {
  const first = i64x2.extract_lane(bytes, 0);
  if (length >= 8) {
    const last = i8x16.add(i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), i8x16.splat(<i8>(length - 8)));
    store<u64>(p, first);
    store<u64>(p + length - 8, i64x2.extract_lane(i8x16.swizzle(bytes, last), 0));
  } else {
    store<u32>(p, <u32>first);
    store<u32>(p + length - 4, <u32>(first >> ((length - 4) << 3)));
  }
}
