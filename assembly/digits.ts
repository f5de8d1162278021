// Reading and writing the ASCII digits of cells in place.
// A cell qualifies when all else in it is ASCII punctuation, spaces or controls, which stay where they are.
// src/lib/pseudonymize/digit-kernel.ts has the same in plain TypeScript.
//
// Cells of up to 32 bytes and 16 digits go through vectors (digit-vectors.ts).
import {
  digitBits,
  letterBits,
  LONGEST_OUTLINED,
  MOST_OTHERS,
  patternOf,
  rewritten,
  spell,
  storeSpelling,
  storeShort,
  TO_CELL_HIGH,
  TO_CELL_LOW,
  TO_DIGITS_HIGH,
  TO_DIGITS_LOW,
  TO_OTHERS_HIGH,
  TO_OTHERS_LOW,
  VECTOR_DIGITS,
} from './digit-vectors';
import { toWord } from './to-word';

const TAIL_DIGITS: u32 = 9;
const MOST_DIGITS: u32 = 24;
/** Behind the patterns: what `spell` needs. */
const SPELLING: usize = 7168 + 128;
/** In `counts`: the cell holds a letter or a byte above 0x7f that `gather` refuses, or more digits than fit. */
const NOT_DIGITS: u8 = 255;

// @ts-ignore: decorator
@inline
function gatherCells(
  block: usize,
  starts: usize,
  stops: usize,
  cells: u32,
  heads: usize,
  tails: usize,
  counts: usize,
  patterns: usize,
  places: usize,
  others: usize,
  isOutlined: bool,
): void {
  for (let i: u32 = 0; i < cells; i++) {
    const start = load<u32>(starts + ((<usize>i) << 2));
    const length = load<u32>(stops + ((<usize>i) << 2)) - start;
    const p = block + start;
    let found: u32 = 0;
    let kept: u64 = 0;
    let isGathered = false;
    if (length - 1 < LONGEST_OUTLINED) {
      const within: u32 = 0xffffffff >> (32 - length);
      const low = v128.load(p);
      let high = i8x16.splat(0);
      found = digitBits(low);
      if (length > 16) {
        high = v128.load(p + length - 16);
        found |= digitBits(high) << (length - 16);
      }
      found &= within;
      const left = within & ~found;
      const digits = <u32>popcnt(found);
      let fits = digits <= VECTOR_DIGITS;
      if (!isOutlined && left != 0) {
        let letters = letterBits(low);
        if (length > 16) letters |= letterBits(high) << (length - 16);
        if (letters & left) fits = false;
      }
      if (fits) {
        const pattern = patternOf(patterns, found, length);
        const zero = i8x16.splat(0x30);
        let joined = i8x16.swizzle(i8x16.sub(low, zero), v128.load(pattern, TO_DIGITS_LOW));
        if (length > 16) {
          joined = v128.or(joined, i8x16.swizzle(i8x16.sub(high, zero), v128.load(pattern, TO_DIGITS_HIGH)));
        }
        if (isOutlined && length - digits <= MOST_OTHERS) {
          let rest = i8x16.swizzle(low, v128.load(pattern, TO_OTHERS_LOW));
          if (length > 16) rest = v128.or(rest, i8x16.swizzle(high, v128.load(pattern, TO_OTHERS_HIGH)));
          kept = i64x2.extract_lane(rest, 0);
        }
        // two digits a lane, then four
        const pairs = i16x8.add(
          i16x8.mul(v128.and(joined, i16x8.splat(0xff)), i16x8.splat(10)),
          i16x8.shr_u(joined, 8),
        );
        const fours = i32x4.dot_i16x8_s(pairs, i32x4.splat(0x00010064));
        const upper = <u32>i32x4.extract_lane(fours, 0) * 10000 + <u32>i32x4.extract_lane(fours, 1);
        const lower = <u32>i32x4.extract_lane(fours, 2) * 10000 + <u32>i32x4.extract_lane(fours, 3);
        const head = upper / 10;
        store<u8>(counts + i, <u8>digits);
        store<f64>(heads + ((<usize>i) << 3), <f64>(<i32>head));
        store<f64>(tails + ((<usize>i) << 3), <f64>(<i32>((upper - head * 10) * 100000000 + lower)));
        isGathered = true;
      } else if (isOutlined && length - digits <= MOST_OTHERS) kept = othersOf(p, left);
      if (length - digits > MOST_OTHERS) found = 0;
    }
    if (!isGathered) {
      gatherOne(p, p + length, heads + ((<usize>i) << 3), tails + ((<usize>i) << 3), counts + i, !isOutlined);
    }
    if (isOutlined) {
      store<u32>(places + ((<usize>i) << 2), found);
      store<u64>(others + ((<usize>i) << 3), kept);
    }
  }
}

/** The bytes at the places that `left` has, the first one lowest. */
function othersOf(p: usize, left: u32): u64 {
  let kept: u64 = 0;
  for (let shift: u64 = 0; left; shift += 8) {
    kept |= (<u64>load<u8>(p + ctz(left))) << shift;
    left &= left - 1;
  }
  return kept;
}

/** One cell of any length, byte by byte. */
function gatherOne(p: usize, stop: usize, head: usize, tail: usize, counts: usize, refusesLetters: bool): void {
  let value: u64 = 0;
  let upper: u64 = 0;
  let count: u32 = 0;
  while (p < stop) {
    const byte = <u32>load<u8>(p);
    const digit = byte - 0x30;
    if (digit < 10) {
      // up to 18 digits run in one word; past them the upper part moves on digit by digit
      if (count >= 2 * TAIL_DIGITS) {
        upper = upper * 10 + value / 100000000000000000;
        value %= 100000000000000000;
      }
      value = value * 10 + digit;
      count++;
    } else if (refusesLetters && ((byte | 0x20) - 0x61 < 26 || byte >= 0x80)) {
      store<u8>(counts, NOT_DIGITS);
      return;
    }
    p++;
  }
  if (count > MOST_DIGITS) {
    store<u8>(counts, NOT_DIGITS);
    return;
  }
  store<u8>(counts, <u8>count);
  store<f64>(head, <f64>(upper * 1000000000 + value / 1000000000));
  store<f64>(tail, <f64>(value % 1000000000));
}

/**
 * For each cell: the number of its digits, the value of the last nine and the value of those before. Reads up to 31 bytes behind a cell.
 *
 * @param heads one float64 a cell, below 10^15
 * @param tails one float64 a cell, below 10^9
 * @param counts one byte a cell, 0 to 24, or 255
 * @param patterns 7,424 bytes of this thread, zeros at first
 */
export function gather(
  block: usize,
  starts: usize,
  stops: usize,
  cells: u32,
  heads: usize,
  tails: usize,
  counts: usize,
  patterns: usize,
): void {
  gatherCells(block, starts, stops, cells, heads, tails, counts, patterns, 0, 0, false);
}

/**
 * The same with letters and bytes above 0x7f between the digits, and the outline of each cell: which of its bytes are digits, and the
 * others in their order. Two cells with the same outline and the same number of bytes differ in their digits alone.
 *
 * @param places one 32-bit word a cell, bit k for byte k; 0 when the cell has no outline
 * @param others eight bytes a cell, the first byte that is no digit first, the rest 0
 */
export function gatherOutlined(
  block: usize,
  starts: usize,
  stops: usize,
  cells: u32,
  heads: usize,
  tails: usize,
  counts: usize,
  patterns: usize,
  places: usize,
  others: usize,
): void {
  gatherCells(block, starts, stops, cells, heads, tails, counts, patterns, places, others, true);
}

/**
 * Writes each value over the digits of its cell, leading zeros included. Cells that did not qualify are left alone.
 *
 * @param patterns as for `gather`
 */
export function scatter(
  block: usize,
  starts: usize,
  stops: usize,
  cells: u32,
  heads: usize,
  tails: usize,
  counts: usize,
  patterns: usize,
): void {
  // most cells are written like the one before
  storeSpelling(patterns + SPELLING);
  let last: u64 = 0;
  let toLow = i8x16.splat(0);
  let toHigh = i8x16.splat(0);
  for (let i: u32 = 0; i < cells; i++) {
    const count = <u32>load<u8>(counts + i);
    if (count == <u32>NOT_DIGITS || count == 0) continue;
    const start = load<u32>(starts + ((<usize>i) << 2));
    const length = load<u32>(stops + ((<usize>i) << 2)) - start;
    const p = block + start;
    if (count <= VECTOR_DIGITS && length - 4 <= LONGEST_OUTLINED - 4) {
      const within: u32 = 0xffffffff >> (32 - length);
      const low = v128.load(p);
      let high = low;
      let found = digitBits(low);
      if (length > 16) {
        high = v128.load(p + length - 16);
        found |= digitBits(high) << (length - 16);
      }
      const key = (<u64>length << 32) | (found & within);
      if (key != last) {
        const pattern = patternOf(patterns, found & within, length);
        toLow = v128.load(pattern, TO_CELL_LOW);
        toHigh = v128.load(pattern, TO_CELL_HIGH);
        last = key;
      }
      const tail = load<f64>(tails + ((<usize>i) << 3));
      const top = Math.floor((tail + 0.5) * 1e-8);
      const upper = i32x4.splat(toWord(load<f64>(heads + ((<usize>i) << 3)) * 10 + top));
      const lower = i32x4.splat(toWord(tail - top * 100000000));
      const digits = i8x16.add(spell(upper, lower, patterns + SPELLING), i8x16.splat(0x30));
      const first = rewritten(low, digits, toLow);
      if (length < 16) storeShort(p, first, length);
      else {
        v128.store(p, first);
        if (length > 16) v128.store(p + length - 16, rewritten(high, digits, toHigh));
      }
    } else {
      scatterOne(p + length, heads + ((<usize>i) << 3), tails + ((<usize>i) << 3), count);
    }
  }
}

/** One cell of any length, byte by byte from its end. */
function scatterOne(p: usize, head: usize, tail: usize, count: u32): void {
  let value = <u64>load<f64>(tail);
  let written: u32 = 0;
  while (written < count) {
    p--;
    if (<u32>load<u8>(p) - 0x30 < 10) {
      if (written == TAIL_DIGITS) value = <u64>load<f64>(head);
      store<u8>(p, <u8>(0x30 + (value % 10)));
      value /= 10;
      written++;
    }
  }
}
