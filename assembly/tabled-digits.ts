// Cells of digits whose class has its rounds in tables, from bytes to bytes: read, ranked, permuted, and written over themselves.
// All other cells are left alone, and said to be: the same images come for them, and would come for these, from digits.ts, the format's
// own TypeScript and feistel.ts one after another, which is what tests hold this to.
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
  VECTOR_DIGITS,
} from './digit-vectors';
import { CARD, findStep, luhnSum, NO_RANK, shiftOf, SSN, ssnAt, ssnRank, STEPS, WHOLE } from './numberings';
import { LANES, tenRounds, TOGETHER, toWords } from './table-rounds';
import { toWord } from './to-word';

// A plan: what the cells of a column are.
const NUMBERING: usize = 0;
/** Leading digits that stay, for CARD. */
const KEEP: usize = 4;
/** How many classes there are, and where the first one lies. */
const CLASSES: usize = 8;
const FIRST_CLASS: usize = 12;
/** For CARD: which class a number belongs to, by a key that its first digits, its length and its check digit make. */
const KEYS: usize = 16;
/** Room for the walk of images that lie outside the class: arrays like those of a class. */
const WALK: usize = 20;
/** By the number of digits: for WHOLE and SSN the class, for STEPS how numbers are read; from ABROAD on, how those with a plus sign are. */
const BY_LENGTH: usize = 24;
const ABROAD: u32 = 17;
/** As many words: how many cells had so many digits but nothing there. */
const WANTED: usize = BY_LENGTH + 2 * 17 * 4;

// A class.
const TABLES: usize = 0;
const MODULUS_U: usize = 4;
const MODULUS_V: usize = 8;
/** Members of the class, split like a value. */
const SIZE_A: usize = 12;
const SIZE_B: usize = 16;
/** How many of the last digits are written. */
const SPAN: usize = 20;
/** For CARD: what is left of the Luhn sum. */
const DELTA: usize = 24;
/** For STEPS: the steps that turn a rank into a number. */
const MEMBERS: usize = 28;
/** A, B and number of each cell on its way, in three arrays of TOGETHER words. */
const ARRAYS: usize = 32;
/** How many cells are on their way. */
const FILL: usize = 36;
/** How many were written since it was last set to 0. */
const WRITTEN: usize = 40;
const CLASS_BYTES: usize = 48;

/** One array of `ARRAYS`: a word a value, and as many more as a round takes at once. */
const ARRAY: usize = (<usize>(TOGETHER + LANES)) << 2;

// How numbers of one length are read by STEPS: the record that `findStep` takes, and behind it
/** per step the address of its class; 0 where the cell is left alone */
const STEP_CLASSES: usize = 16;

// A slot of the keys.
const KEY_BITS: u32 = 8;
const SLOT_KEY: usize = 0;
const SLOT_CLASS: usize = 8;

// Vectors that the loops need for each cell, behind the patterns. An engine makes a constant anew at each use, with several
// instructions; what was loaded from memory stays in a register, or is read in one. The first one is room for a long cell's digits.
const CONSTANTS: usize = 7168;
const ZEROS: usize = 16;
const NINES: usize = 32;
const LOWER_BYTES: usize = 48;
const TENS: usize = 64;
const HUNDREDS: usize = 80;
const TEN_THOUSANDS: usize = 96;
const SPELLING: usize = 128;

function storeConstants(at: usize): void {
  v128.store(at, i8x16.splat(0x30), ZEROS);
  v128.store(at, i8x16.splat(9), NINES);
  v128.store(at, i16x8.splat(0xff), LOWER_BYTES);
  v128.store(at, i16x8.splat(10), TENS);
  v128.store(at, i32x4.splat(0x00010064), HUNDREDS);
  v128.store(at, i32x4.splat(0x00012710), TEN_THOUSANDS);
  storeSpelling(at + SPELLING);
}

const PLUS: i8 = 0x2b;
const HASH: i8 = 0x23;

// @ts-ignore: decorator
@inline
function iota(): v128 {
  return i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
}

/** Which of sixteen right-aligned digits are among the last `span`. */
// @ts-ignore: decorator
@inline
function lastDigits(span: u32): v128 {
  return i8x16.ge_s(iota(), i8x16.splat(<i8>(VECTOR_DIGITS - span)));
}

/** What tells the classes of cards apart: the first `keep` digits, at most 8, the length and what is left of the Luhn sum. */
// @ts-ignore: decorator
@inline
function cardKey(digits: v128, length: u32, keep: u32, delta: u32): u64 {
  const first = i64x2.extract_lane(i8x16.swizzle(digits, i8x16.add(iota(), i8x16.splat(<i8>(VECTOR_DIGITS - length)))), 0);
  const kept = keep == 8 ? <u64>first : <u64>first & (((<u64>1) << (keep << 3)) - 1);
  return kept | ((<u64>(length & 15)) << 4) | ((<u64>(length >> 4)) << 12) | ((<u64>delta) << 20) | 0x80000000_00000000;
}

/** 0 for a class that is not known. */
// @ts-ignore: decorator
@inline
function classOfKey(keys: usize, key: u64): usize {
  let slot = <u32>((key * 0x9e3779b97f4a7c15) >> (64 - KEY_BITS));
  let at = keys + ((<usize>slot) << 4);
  while (load<u64>(at, SLOT_KEY) != key && load<u64>(at, SLOT_KEY) != 0) {
    slot = (slot + 1) & ((1 << KEY_BITS) - 1);
    at = keys + ((<usize>slot) << 4);
  }
  // an empty slot has no class
  return <usize>load<u32>(at, SLOT_CLASS);
}

/** For a cell of more than 16 bytes: its digits, right-aligned, at `digits`; which of its bytes they are is returned. */
function readLong(p: usize, length: u32, patterns: usize, digits: usize): u32 {
  const low = v128.load(p);
  const high = v128.load(p + length - 16);
  const within: u32 = 0xffffffff >> (32 - length);
  const found = (digitBits(low) | (digitBits(high) << (length - 16))) & within;
  if (<u32>popcnt(found) - 1 >= VECTOR_DIGITS) return 0;
  const pattern = patternOf(patterns, found, length);
  const zero = i8x16.splat(0x30);
  const first = i8x16.swizzle(i8x16.sub(low, zero), v128.load(pattern, TO_DIGITS_LOW));
  v128.store(digits, v128.or(first, i8x16.swizzle(i8x16.sub(high, zero), v128.load(pattern, TO_DIGITS_HIGH))));
  return found;
}

/** Whether what is no digit makes a cell one that is left alone; and whether a plus sign is in front of the digits. */
const REFUSED: u32 = 1;
const WITH_PLUS: u32 = 2;

function judge(p: usize, length: u32, found: u32, isPhone: bool): u32 {
  const within: u32 = 0xffffffff >> (32 - length);
  const others = within & ~found;
  const shift = length > 16 ? length - 16 : 0;
  const low = v128.load(p);
  const high = v128.load(p + shift);
  let refused = letterBits(low) | (letterBits(high) << shift);
  let plus: u32 = 0;
  if (isPhone) {
    if (<u32>popcnt(others) > MOST_OTHERS) return REFUSED;
    const hash = i8x16.splat(HASH);
    refused |= i8x16.bitmask(i8x16.eq(low, hash)) | (i8x16.bitmask(i8x16.eq(high, hash)) << shift);
    const sign = i8x16.splat(PLUS);
    plus = i8x16.bitmask(i8x16.eq(low, sign)) | (i8x16.bitmask(i8x16.eq(high, sign)) << shift);
  }
  if (refused & others) return REFUSED;
  // in front of the first digit
  return plus & within & (found - 1) & ~found ? WITH_PLUS : 0;
}

/** What the first one of the two words counts that a rank is while it is read. */
const STEPS_BASE: f64 = 1073741824;

// @ts-ignore: decorator
@inline
function baseOf(numbering: u32): f64 {
  return numbering == STEPS ? STEPS_BASE : numbering == CARD ? 10000000.0 : 100000000.0;
}

/** Deals cells out to their classes, as ranks of two words; writes the numbers of those that have none behind `left`, and returns where these end. */
// @ts-ignore: decorator
@inline
function read(
  block: usize,
  starts: usize,
  stops: usize,
  first: u32,
  end: u32,
  plan: usize,
  patterns: usize,
  left: usize,
  numbering: u32,
): usize {
  const constants = patterns + CONSTANTS;
  const zeros = v128.load(constants, ZEROS);
  const nines = v128.load(constants, NINES);
  const lowerBytes = v128.load(constants, LOWER_BYTES);
  const tens = v128.load(constants, TENS);
  const hundreds = v128.load(constants, HUNDREDS);
  const tenThousands = v128.load(constants, TEN_THOUSANDS);
  // most cells are written like the one before, and belong to its class
  let last: u64 = 0;
  let digits: u32 = 0;
  let toDigits = zeros;
  let lastKey: u64 = 0;
  let keyed: usize = 0;
  let payload = zeros;
  let current: usize = 0;
  // where the next value of the class goes
  let at: usize = 0;
  for (let i = first; i < end; i++) {
    const start = load<u32>(starts + ((<usize>i) << 2));
    const length = load<u32>(stops + ((<usize>i) << 2)) - start;
    const p = block + start;
    let klass: usize = 0;
    // the rank is first * baseOf(numbering) + second
    let first: u32 = 0;
    let second: u32 = 0;
    let found: u32 = 0;
    let joined = zeros;
    if (length - 1 < 16) {
      const values = i8x16.sub(v128.load(p), zeros);
      found = i8x16.bitmask(i8x16.eq(i8x16.min_u(values, nines), values)) & (<u32>0xffffffff >> (32 - length));
      const key = ((<u64>length) << 32) | found;
      if (key != last) {
        toDigits = v128.load(patternOf(patterns, found, length), TO_DIGITS_LOW);
        digits = popcnt(found);
        last = key;
      }
      joined = i8x16.swizzle(values, toDigits);
    } else if (length - 1 < LONGEST_OUTLINED) {
      found = readLong(p, length, patterns, constants);
      joined = v128.load(constants);
      digits = popcnt(found);
      last = 0;
    }
    let judged: u32 = found == 0 ? REFUSED : 0;
    if (found && digits != length) judged = judge(p, length, found, numbering == STEPS);
    if (judged != REFUSED) {
      if (numbering == CARD) {
        const name = cardKey(joined, digits, load<u32>(plan, KEEP), luhnSum(joined) % 10);
        if (name != lastKey) {
          keyed = classOfKey(<usize>load<u32>(plan, KEYS), name);
          if (keyed) payload = lastDigits(load<u32>(keyed, SPAN));
          lastKey = name;
        }
        klass = keyed;
        joined = v128.and(joined, payload);
      }
      // two digits a lane, then four, then eight
      const pairs = i16x8.add(i16x8.mul(v128.and(joined, lowerBytes), tens), i16x8.shr_u(joined, 8));
      const fours = i32x4.dot_i16x8_s(pairs, hundreds);
      const eights = i32x4.dot_i16x8_s(i16x8.narrow_i32x4_s(fours, fours), tenThousands);
      const upper = <u32>i32x4.extract_lane(eights, 0);
      const lower = <u32>i32x4.extract_lane(eights, 1);
      const place = (<usize>(judged == WITH_PLUS ? digits + ABROAD : digits)) << 2;
      if (numbering != CARD) {
        klass = <usize>load<u32>(plan + place, BY_LENGTH);
        if (klass == 0) store<u32>(plan + place, load<u32>(plan + place, WANTED) + 1, WANTED);
      }
      if (numbering == WHOLE) {
        first = upper;
        second = lower;
      } else if (numbering == SSN) {
        second = ssnRank(upper * 100000000 + lower);
        if (second == NO_RANK) klass = 0;
      } else if (numbering == CARD) {
        // the check digit comes from the others
        first = upper;
        second = lower / 10;
      } else if (klass) {
        const reading = klass;
        const number = <f64>upper * 100000000.0 + <f64>lower;
        const step = findStep(reading, number);
        klass = <usize>load<u32>(<usize>load<u32>(reading, STEP_CLASSES) + ((<usize>step) << 2));
        const rank = number + shiftOf(reading, step);
        const high = Math.floor(rank / STEPS_BASE);
        first = toWord(high);
        second = toWord(rank - high * STEPS_BASE);
      }
    }
    if (klass == 0) {
      store<u32>(left, i);
      left += 4;
      continue;
    }
    if (klass != current) {
      if (current) store<u32>(current, <u32>((at - <usize>load<u32>(current, ARRAYS)) >> 2), FILL);
      current = klass;
      at = <usize>load<u32>(klass, ARRAYS) + ((<usize>load<u32>(klass, FILL)) << 2);
    }
    store<u32>(at, first);
    store<u32>(at + ARRAY, second);
    store<u32>(at + 2 * ARRAY, i);
    at += 4;
  }
  if (current) store<u32>(current, <u32>((at - <usize>load<u32>(current, ARRAYS)) >> 2), FILL);
  return left;
}

/** Zeros behind the last one of `count` halves, as many as a round takes at once. */
// @ts-ignore: decorator
@inline
function pad(halves: usize, count: u32): void {
  v128.store(halves + ((<usize>count) << 2), i32x4.splat(0));
}

/** Two words at a time as float64. */
// @ts-ignore: decorator
@inline
function twoAt(words: usize): v128 {
  return f64x2.convert_low_i32x4_s(v128.load64_zero(words));
}

/** The integer parts of floats below 2^40 divided by an integer, which may be given as a rounded inverse: the half keeps it on its side. */
// @ts-ignore: decorator
@inline
function quotients(values: v128, inverse: v128): v128 {
  return f64x2.floor(f64x2.mul(f64x2.add(values, f64x2.splat(0.5)), inverse));
}

/** Makes the ranks of a class halves. */
function cutRanks(klass: usize, base: f64): void {
  const first = <usize>load<u32>(klass, ARRAYS);
  const end = first + ((<usize>load<u32>(klass, FILL)) << 2);
  const bases = f64x2.splat(base);
  const joint = f64x2.splat(<f64>load<u32>(klass, MODULUS_V));
  const inverse = f64x2.splat(1.0 / <f64>load<u32>(klass, MODULUS_V));
  for (let at = first; at < end; at += 8) {
    const rank = f64x2.add(f64x2.mul(twoAt(at), bases), twoAt(at + ARRAY));
    const a = quotients(rank, inverse);
    store<u64>(at, toWords(a));
    store<u64>(at + ARRAY, toWords(f64x2.sub(rank, f64x2.mul(a, joint))));
  }
}

/** All rounds of the values of a class on their way; images outside the class go through again. */
function permuteClass(klass: usize, walk: usize, decipher: bool): void {
  const count = load<u32>(klass, FILL);
  const as = <usize>load<u32>(klass, ARRAYS);
  const bs = as + ARRAY;
  const tables = <usize>load<u32>(klass, TABLES);
  const modulusU = load<u32>(klass, MODULUS_U);
  const modulusV = load<u32>(klass, MODULUS_V);
  const sizeA = load<u32>(klass, SIZE_A);
  const sizeB = load<u32>(klass, SIZE_B);
  pad(as, count);
  pad(bs, count);
  tenRounds(as, bs, count, tables, modulusU, modulusV, decipher);
  if (sizeA == modulusU) return;
  const walkB = walk + ARRAY;
  const places = walkB + ARRAY;
  let again: u32 = 0;
  for (let k: u32 = 0; k < count; k += LANES) {
    const at = (<usize>k) << 2;
    const a = v128.load(as + at);
    const isLast = i32x4.eq(a, i32x4.splat(sizeA));
    const isBehind = i32x4.ge_s(v128.load(bs + at), i32x4.splat(sizeB));
    let outside = i32x4.bitmask(v128.or(i32x4.gt_s(a, i32x4.splat(sizeA)), v128.and(isLast, isBehind)));
    while (outside) {
      const place = k + ctz(outside);
      outside &= outside - 1;
      if (place >= count) break;
      const to = (<usize>again) << 2;
      store<u32>(walk + to, load<u32>(as + ((<usize>place) << 2)));
      store<u32>(walkB + to, load<u32>(bs + ((<usize>place) << 2)));
      store<u32>(places + to, place);
      again++;
    }
  }
  while (again) {
    pad(walk, again);
    pad(walkB, again);
    tenRounds(walk, walkB, again, tables, modulusU, modulusV, decipher);
    let kept: u32 = 0;
    for (let k: u32 = 0; k < again; k++) {
      const from = (<usize>k) << 2;
      const a = load<u32>(walk + from);
      const b = load<u32>(walkB + from);
      const place = load<u32>(places + from);
      if (a > sizeA || (a == sizeA && b >= sizeB)) {
        const to = (<usize>kept) << 2;
        store<u32>(walk + to, a);
        store<u32>(walkB + to, b);
        store<u32>(places + to, place);
        kept++;
      } else {
        store<u32>(as + ((<usize>place) << 2), a);
        store<u32>(bs + ((<usize>place) << 2), b);
      }
    }
    again = kept;
  }
}

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
      writeLong(p, length, digits, patterns);
      continue;
    }
    const bytes = v128.load(p);
    const values = i8x16.sub(bytes, zeros);
    const found = i8x16.bitmask(i8x16.eq(i8x16.min_u(values, nines), values)) & (<u32>0xffffffff >> (32 - length));
    const key = ((<u64>length) << 32) | found;
    if (key != last) {
      toCell = v128.load(patternOf(patterns, found, length), TO_CELL_LOW);
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

/**
 * Gives cells their images where the plan has their class.
 *
 * @param left room for a number a cell: those that were left alone, ascending
 * @returns how many these are
 */
export function permuteDigits(
  block: usize,
  starts: usize,
  stops: usize,
  cells: u32,
  plan: usize,
  patterns: usize,
  decipher: u32,
  left: usize,
): u32 {
  const numbering = load<u32>(plan, NUMBERING);
  const classes = <usize>load<u32>(plan, CLASSES);
  const firstClass = <usize>load<u32>(plan, FIRST_CLASS);
  storeConstants(patterns + CONSTANTS);
  let end = left;
  for (let first: u32 = 0; first < cells; first += TOGETHER) {
    end = readAll(block, starts, stops, first, min<u32>(cells, first + TOGETHER), plan, patterns, end);
    for (let c: usize = 0; c < classes; c++) {
      const klass = firstClass + c * CLASS_BYTES;
      const count = load<u32>(klass, FILL);
      if (count == 0) continue;
      cutRanks(klass, baseOf(numbering));
      permuteClass(klass, <usize>load<u32>(plan, WALK), decipher != 0);
      writeAll(block, starts, stops, klass, patterns, numbering);
      store<u32>(klass, load<u32>(klass, WRITTEN) + count, WRITTEN);
      store<u32>(klass, 0, FILL);
    }
  }
  return <u32>((end - left) >> 2);
}

// Each numbering has loops of its own: what one does not need would only take registers.

function readAll(
  block: usize,
  starts: usize,
  stops: usize,
  first: u32,
  end: u32,
  plan: usize,
  patterns: usize,
  left: usize,
): usize {
  const numbering = load<u32>(plan, NUMBERING);
  if (numbering == WHOLE) return read(block, starts, stops, first, end, plan, patterns, left, WHOLE);
  if (numbering == SSN) return read(block, starts, stops, first, end, plan, patterns, left, SSN);
  if (numbering == CARD) return read(block, starts, stops, first, end, plan, patterns, left, CARD);
  return read(block, starts, stops, first, end, plan, patterns, left, STEPS);
}

function writeAll(block: usize, starts: usize, stops: usize, klass: usize, patterns: usize, numbering: u32): void {
  if (numbering == WHOLE) {
    toNumbers(klass, WHOLE);
    write(block, starts, stops, klass, patterns, WHOLE);
  }
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
