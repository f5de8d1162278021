// The images of a class written over the digits of their cells.
import { belowTenThousand, spellFours, tenThousands } from '../digit-vectors';
import { CARD, findStep, HALVES, luhnSum, shiftOf, SSN, ssnAt, STEPS, WHOLE } from '../numberings';
import { toWords } from '../table-rounds';
import { toWord } from '../to-word';
import {
  ARRAY,
  ARRAYS,
  CONSTANTS,
  DELTA,
  FILL,
  lastDigits,
  MEMBERS,
  MODULUS_V,
  OUTLINE,
  quotients,
  SPAN,
  SPELLED,
  SPELLING,
  twoAt,
  ZEROS,
} from './layout';
import { HIGH, isWithin, KEPT, learnOutline, LOWEST, SPANS, TO_CELL, TO_DIGITS, TO_TAIL } from './outline';

/** Makes the halves of a class numbers: the last eight digits, and those before. */
// @ts-ignore: decorator
@inline
function toNumbers(klass: usize, numbering: u32): void {
  const first = <usize>load<u32>(klass, ARRAYS);
  const end = first + ((<usize>load<u32>(klass, FILL)) << 2);
  const modulusV = load<u32>(klass, MODULUS_V);
  if (numbering == SSN) {
    for (let at = first; at < end; at += 4) {
      const number = ssnAt(load<u32>(at) * modulusV + load<u32>(at + ARRAY));
      const upper = number / 100000000;
      store<u32>(at, upper);
      store<u32>(at + ARRAY, number - upper * 100000000);
    }
  } else if (numbering == STEPS) {
    const members = <usize>load<u32>(klass, MEMBERS);
    for (let at = first; at < end; at += 4) {
      const rank = <f64>load<i32>(at) * <f64>modulusV + <f64>load<i32>(at + ARRAY);
      const number = rank + shiftOf(members, findStep(members, rank));
      // below 10^15 a number is so far from what a rounded product could lift over the next integer
      const upper = Math.floor((number + 0.5) * 1e-8);
      store<u32>(at, toWord(upper));
      store<u32>(at + ARRAY, toWord(number - upper * 100000000.0));
    }
  } else {
    const joint = f64x2.splat(<f64>modulusV);
    const tens = f64x2.splat(numbering == CARD ? 10 : 1);
    const inverse = f64x2.splat(1e-8);
    const base = f64x2.splat(100000000.0);
    for (let at = first; at < end; at += 8) {
      const number = f64x2.mul(f64x2.add(f64x2.mul(twoAt(at), joint), twoAt(at + ARRAY)), tens);
      const upper = quotients(number, inverse);
      store<u64>(at, toWords(upper));
      store<u64>(at + ARRAY, toWords(f64x2.sub(number, f64x2.mul(upper, base))));
    }
  }
}

/** Whether the first and the second word of a number of so many digits have more than four. */
const UPPER_IS_LONG: u32 = 1;
const LOWER_IS_LONG: u32 = 2;

function longWords(klass: usize, numbering: u32): u32 {
  const span = load<u32>(klass, SPAN);
  const lower = numbering == HALVES ? (span + 1) >> 1 : min<u32>(span, 8);
  return (span - lower > 4 ? UPPER_IS_LONG : 0) | (lower > 4 ? LOWER_IS_LONG : 0);
}

/** The digits of four values, sixteen each, from their words. */
// @ts-ignore: decorator
@inline
function spellValues(at: usize, long: u32, spelling: usize, spelled: usize): void {
  let upper = v128.load(at);
  let lower = v128.load(at + ARRAY);
  let upperTops = i32x4.splat(0);
  let lowerTops = i32x4.splat(0);
  if (long & UPPER_IS_LONG) {
    const tops = tenThousands(upper, spelling);
    upper = belowTenThousand(upper, tops, spelling);
    upperTops = spellFours(tops, spelling);
  }
  if (long & LOWER_IS_LONG) {
    const tops = tenThousands(lower, spelling);
    lower = belowTenThousand(lower, tops, spelling);
    lowerTops = spellFours(tops, spelling);
  }
  upper = spellFours(upper, spelling);
  lower = spellFours(lower, spelling);
  // from four values a vector to four vectors of a value each
  const firstUpper = i8x16.shuffle(upperTops, upper, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
  const lastUpper = i8x16.shuffle(upperTops, upper, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
  const firstLower = i8x16.shuffle(lowerTops, lower, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
  const lastLower = i8x16.shuffle(lowerTops, lower, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
  v128.store(spelled, i8x16.shuffle(firstUpper, firstLower, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23));
  v128.store(spelled, i8x16.shuffle(firstUpper, firstLower, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31), 16);
  v128.store(spelled, i8x16.shuffle(lastUpper, lastLower, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23), 32);
  v128.store(spelled, i8x16.shuffle(lastUpper, lastLower, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31), 48);
}

/** The digits of a value, 0 to 9 each; every four of a class are spelled together. */
// @ts-ignore: decorator
@inline
function digitsOf(arrays: usize, k: u32, long: u32, constants: usize): v128 {
  const place = k & 3;
  if (place == 0) spellValues(arrays + ((<usize>k) << 2), long, constants + SPELLING, constants + SPELLED);
  return v128.load(constants + ((<usize>place) << 4), SPELLED);
}

/** With the digits that stay, and the check digit. */
// @ts-ignore: decorator
@inline
function completed(digits: v128, before: v128, written: v128, delta: u32, numbering: u32): v128 {
  if (numbering < CARD) return digits;
  const all = v128.bitselect(digits, before, written);
  if (numbering != CARD) return all;
  return i8x16.replace_lane(all, 15, <i8>((delta + 1000 - luhnSum(all)) % 10));
}

/** Writes the images of a class over the digits of its cells. */
// @ts-ignore: decorator
@inline
function write(block: usize, starts: usize, stops: usize, klass: usize, patterns: usize, numbering: u32): void {
  const count = load<u32>(klass, FILL);
  const arrays = <usize>load<u32>(klass, ARRAYS);
  const delta = load<u32>(klass, DELTA);
  const written = lastDigits(load<u32>(klass, SPAN));
  const long = longWords(klass, numbering);
  const constants = patterns + CONSTANTS;
  const outline = constants + OUTLINE;
  const zeros = v128.load(constants, ZEROS);
  let k: u32 = 0;
  while (k < count) {
    let place = cellAt(arrays, k);
    let start = load<u32>(starts + place);
    const length = load<u32>(stops + place) - start;
    learnOutline(block + start, length, patterns, outline, numbering == HALVES);
    const lowest = v128.load(outline, LOWEST);
    const spans = v128.load(outline, SPANS);
    const toCell = v128.load(outline, TO_CELL);
    const kept = v128.load(outline, KEPT);
    // this cell, and those behind it that are written alike
    for (;;) {
      const p = block + start;
      const bytes = v128.load(p);
      const low = i8x16.sub(bytes, lowest);
      if (!isWithin(low, spans)) break;
      let before = i8x16.swizzle(low, v128.load(outline, TO_DIGITS));
      let tail = bytes;
      if (length > 16) {
        tail = v128.load(p + length - 16);
        const high = i8x16.sub(tail, v128.load(outline, HIGH + LOWEST));
        if (!isWithin(high, v128.load(outline, HIGH + SPANS))) break;
        before = v128.or(before, i8x16.swizzle(high, v128.load(outline, HIGH + TO_DIGITS)));
      }
      const digits = i8x16.add(completed(digitsOf(arrays, k, long, constants), before, written, delta, numbering), zeros);
      const cell = v128.or(i8x16.swizzle(digits, toCell), v128.and(bytes, kept));
      // no byte behind the cell is written: the next one may be read while these are on their way
      if (length >= 16) {
        v128.store(p, cell);
        if (length > 16) {
          const spelled = i8x16.swizzle(digits, v128.load(outline, HIGH + TO_CELL));
          v128.store(p + length - 16, v128.or(spelled, v128.and(tail, v128.load(outline, HIGH + KEPT))));
        }
      } else if (length >= 8) {
        store<u64>(p, i64x2.extract_lane(cell, 0));
        store<u64>(p + length - 8, i64x2.extract_lane(i8x16.swizzle(cell, v128.load(outline, TO_TAIL)), 0));
      } else storeTiny(p, cell, length);
      if (++k == count) break;
      place = cellAt(arrays, k);
      start = load<u32>(starts + place);
      if (load<u32>(stops + place) - start != length) break;
    }
  }
}

/** Where the bounds of a value's cell lie. */
// @ts-ignore: decorator
@inline
function cellAt(arrays: usize, k: u32): usize {
  return (<usize>load<u32>(arrays + 2 * ARRAY + ((<usize>k) << 2))) << 2;
}

/** The first one to seven bytes. */
// @ts-ignore: decorator
@inline
function storeTiny(p: usize, bytes: v128, length: u32): void {
  const word = i64x2.extract_lane(bytes, 0);
  if (length >= 4) {
    store<u32>(p, <u32>word);
    store<u32>(p + length - 4, <u32>(word >> ((length - 4) << 3)));
    return;
  }
  for (let k: u32 = 0; k < length; k++) store<u8>(p + k, <u8>(word >> (k << 3)));
}

/** Each numbering has loops of its own: what one does not need would only take registers. */
export function writeAll(block: usize, starts: usize, stops: usize, klass: usize, patterns: usize, numbering: u32): void {
  if (numbering == WHOLE) {
    toNumbers(klass, WHOLE);
    write(block, starts, stops, klass, patterns, WHOLE);
  }
  else if (numbering == HALVES) write(block, starts, stops, klass, patterns, HALVES);
  else if (numbering == SSN) {
    toNumbers(klass, SSN);
    write(block, starts, stops, klass, patterns, SSN);
  }
  else if (numbering == CARD) {
    toNumbers(klass, CARD);
    write(block, starts, stops, klass, patterns, CARD);
  }
  else {
    toNumbers(klass, STEPS);
    write(block, starts, stops, klass, patterns, STEPS);
  }
}
