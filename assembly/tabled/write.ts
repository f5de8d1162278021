// The images of a class written over the digits of their cells.
import { readLong } from './read';
import { digitBits, patternOf, rewritten, spell, storeShort, TO_CELL_HIGH, TO_CELL_LOW, TO_DIGITS_LOW } from '../digit-vectors';
import { CARD, findStep, HALVES, luhnSum, shiftOf, SSN, ssnAt, STEPS, WHOLE } from '../numberings';
import { toWords } from '../table-rounds';
import { toWord } from '../to-word';
import { ARRAY, ARRAYS, CONSTANTS, DELTA, FILL, fromHalves, iota, lastDigits, MEMBERS, MODULUS_V, NINES, quotients, SPAN, SPELLING, twoAt, ZEROS } from './layout';

/** For a cell of more than 16 bytes: sixteen ASCII digits over those that it has. */
function writeLong(p: usize, length: u32, digits: v128, patterns: usize): void {
  const low = v128.load(p);
  const high = v128.load(p + length - 16);
  const found = (digitBits(low) | (digitBits(high) << (length - 16))) & (<u32>0xffffffff >> (32 - length));
  const pattern = patternOf(patterns, found, length);
  v128.store(p, rewritten(low, digits, v128.load(pattern, TO_CELL_LOW)));
  v128.store(p + length - 16, rewritten(high, digits, v128.load(pattern, TO_CELL_HIGH)));
}

/** The sixteen digits of a cell as they are, right-aligned, 0 to 9 each. */
function digitsOf(p: usize, length: u32, patterns: usize, at: usize): v128 {
  if (length > 16) {
    readLong(p, length, patterns, at);
    return v128.load(at);
  }
  const low = v128.load(p);
  const pattern = patternOf(patterns, digitBits(low) & (<u32>0xffffffff >> (32 - length)), length);
  return i8x16.swizzle(i8x16.sub(low, i8x16.splat(0x30)), v128.load(pattern, TO_DIGITS_LOW));
}

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

/** Writes the images of a class over the digits of its cells. */
// @ts-ignore: decorator
@inline
function write(block: usize, starts: usize, stops: usize, klass: usize, patterns: usize, numbering: u32): void {
  const count = load<u32>(klass, FILL);
  const arrays = <usize>load<u32>(klass, ARRAYS);
  const delta = load<u32>(klass, DELTA);
  const written = lastDigits(load<u32>(klass, SPAN));
  const constants = patterns + CONSTANTS;
  const zeros = v128.load(constants, ZEROS);
  const nines = v128.load(constants, NINES);
  let last: u64 = 0;
  let toCell = zeros;
  let kept = zeros;
  let toTail = zeros;
  for (let k: u32 = 0; k < count; k++) {
    const at = arrays + ((<usize>k) << 2);
    let digits = spell(v128.load32_zero(at), v128.load32_zero(at + ARRAY), constants + SPELLING);
    const place = (<usize>load<u32>(at + 2 * ARRAY)) << 2;
    const start = load<u32>(starts + place);
    const length = load<u32>(stops + place) - start;
    const p = block + start;
    if (numbering >= CARD) digits = v128.bitselect(digits, digitsOf(p, length, patterns, constants), written);
    if (numbering == CARD) digits = i8x16.replace_lane(digits, 15, <i8>((delta + 1000 - luhnSum(digits)) % 10));
    digits = i8x16.add(digits, zeros);
    if (length > 16) {
      if (numbering == HALVES) digits = i8x16.swizzle(digits, fromHalves(iota(), load<u32>(klass, SPAN)));
      writeLong(p, length, digits, patterns);
      continue;
    }
    const bytes = v128.load(p);
    const values = i8x16.sub(bytes, zeros);
    const found = i8x16.bitmask(i8x16.eq(i8x16.min_u(values, nines), values)) & (<u32>0xffffffff >> (32 - length));
    const key = ((<u64>length) << 32) | found;
    if (key != last) {
      toCell = v128.load(patternOf(patterns, found, length), TO_CELL_LOW);
      if (numbering == HALVES) toCell = fromHalves(toCell, popcnt(found));
      kept = i8x16.lt_s(toCell, i8x16.splat(0));
      toTail = i8x16.add(iota(), i8x16.splat(<i8>(length - 8)));
      last = key;
    }
    const cell = v128.or(i8x16.swizzle(digits, toCell), v128.and(bytes, kept));
    // no byte behind the cell is written: the next one may be read while these are on their way
    if (length == 16) v128.store(p, cell);
    else if (length >= 8) {
      store<u64>(p, i64x2.extract_lane(cell, 0));
      store<u64>(p + length - 8, i64x2.extract_lane(i8x16.swizzle(cell, toTail), 0));
    } else if (length >= 4) storeShort(p, cell, length);
    else storeTiny(p, cell, length);
  }
}

/** The first one to three bytes. */
function storeTiny(p: usize, bytes: v128, length: u32): void {
  let word = <u32>i32x4.extract_lane(bytes, 0);
  for (let k: u32 = 0; k < length; k++) {
    store<u8>(p + k, <u8>word);
    word >>= 8;
  }
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
