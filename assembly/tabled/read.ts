// Cells of digits dealt out to their classes, as ranks of two words.
import { letterBits, MOST_OTHERS, VECTOR_DIGITS } from '../digit-vectors';
import { CARD, findStep, HALVES, luhnSum, NO_RANK, shiftOf, SSN, ssnRank, STEPS, WHOLE } from '../numberings';
import { toWord } from '../to-word';
import { iota } from './halves';
import {
  ABROAD,
  ARRAY,
  ARRAYS,
  BY_LENGTH,
  CONSTANTS,
  FILL,
  HUNDREDS,
  KEEP,
  KEY_BITS,
  KEYS,
  lastDigits,
  LOWER_BYTES,
  NUMBERING,
  OUTLINE,
  SLOT_CLASS,
  SLOT_KEY,
  SPAN,
  STEP_CLASSES,
  TEN_THOUSANDS,
  TENS,
  WANTED,
} from './layout';
import { HIGH, isOutlined, isWithin, learnOutline, LOWEST, SPANS, TO_DIGITS } from './outline';

const PLUS: i8 = 0x2b;
const HASH: i8 = 0x23;

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
export function baseOf(numbering: u32): f64 {
  return numbering == STEPS ? STEPS_BASE : numbering == CARD ? 10000000.0 : 100000000.0;
}

/** Deals cells out to their classes, as ranks of two words; writes the numbers of those that have none behind `left`, and returns where these end. */
// @ts-ignore: decorator
@inline
function read(
  block: usize,
  starts: usize,
  stops: usize,
  from: u32,
  end: u32,
  plan: usize,
  patterns: usize,
  left: usize,
  numbering: u32,
): usize {
  const constants = patterns + CONSTANTS;
  const outline = constants + OUTLINE;
  const lowerBytes = v128.load(constants, LOWER_BYTES);
  const tens = v128.load(constants, TENS);
  const hundreds = v128.load(constants, HUNDREDS);
  const tenThousands = v128.load(constants, TEN_THOUSANDS);
  let i = from;
  while (i < end) {
    let start = load<u32>(starts + ((<usize>i) << 2));
    const length = load<u32>(stops + ((<usize>i) << 2)) - start;
    if (!isOutlined(length)) {
      store<u32>(left, i++);
      left += 4;
      continue;
    }
    const found = learnOutline(block + start, length, patterns, outline, numbering == HALVES);
    const digits = popcnt(found);
    let judged: u32 = found == 0 ? REFUSED : 0;
    if (found && digits != length) judged = judge(block + start, length, found, numbering == STEPS);
    const place = (<usize>(judged == WITH_PLUS ? digits + ABROAD : digits)) << 2;
    // the class, or for STEPS how numbers are read
    const byLength: usize = numbering == CARD || judged == REFUSED ? 0 : <usize>load<u32>(plan + place, BY_LENGTH);
    const lowest = v128.load(outline, LOWEST);
    const spans = v128.load(outline, SPANS);
    const toDigits = v128.load(outline, TO_DIGITS);
    // this cell, and those behind it that are written alike
    for (;;) {
      const p = block + start;
      const low = i8x16.sub(v128.load(p), lowest);
      if (!isWithin(low, spans)) break;
      let joined = i8x16.swizzle(low, toDigits);
      if (length > 16) {
        const high = i8x16.sub(v128.load(p + length - 16), v128.load(outline, HIGH + LOWEST));
        if (!isWithin(high, v128.load(outline, HIGH + SPANS))) break;
        joined = v128.or(joined, i8x16.swizzle(high, v128.load(outline, HIGH + TO_DIGITS)));
      }
      let klass: usize = 0;
      // the rank is first * baseOf(numbering) + second; of HALVES they are its halves
      let first: u32 = 0;
      let second: u32 = 0;
      if (judged != REFUSED) {
        if (numbering == CARD) {
          // columns change from class to class as often as not: to ask whether it is that of the cell before costs more than to look it up
          klass = classOfKey(<usize>load<u32>(plan, KEYS), cardKey(joined, digits, load<u32>(plan, KEEP), luhnSum(joined) % 10));
          joined = v128.and(joined, lastDigits(load<u32>(klass, SPAN)));
        }
        // two digits a lane, then four, then eight
        const pairs = i16x8.add(i16x8.mul(v128.and(joined, lowerBytes), tens), i16x8.shr_u(joined, 8));
        const fours = i32x4.dot_i16x8_s(pairs, hundreds);
        const eights = i32x4.dot_i16x8_s(i16x8.narrow_i32x4_s(fours, fours), tenThousands);
        const upper = <u32>i32x4.extract_lane(eights, 0);
        const lower = <u32>i32x4.extract_lane(eights, 1);
        if (numbering == WHOLE || numbering == HALVES) {
          klass = byLength;
          first = upper;
          second = lower;
        } else if (numbering == SSN) {
          second = ssnRank(upper * 100000000 + lower);
          klass = second == NO_RANK ? 0 : byLength;
        } else if (numbering == CARD) {
          // the check digit comes from the others
          first = upper;
          second = lower / 10;
        } else if (byLength) {
          const number = <f64>upper * 100000000.0 + <f64>lower;
          const step = findStep(byLength, number);
          klass = <usize>load<u32>(<usize>load<u32>(byLength, STEP_CLASSES) + ((<usize>step) << 2));
          const rank = number + shiftOf(byLength, step);
          const high = Math.floor(rank / STEPS_BASE);
          first = toWord(high);
          second = toWord(rank - high * STEPS_BASE);
        } else store<u32>(plan + place, load<u32>(plan + place, WANTED) + 1, WANTED);
      }
      if (klass == 0) {
        store<u32>(left, i);
        left += 4;
      } else {
        const fill = load<u32>(klass, FILL);
        const at = <usize>load<u32>(klass, ARRAYS) + ((<usize>fill) << 2);
        store<u32>(at, first);
        store<u32>(at + ARRAY, second);
        store<u32>(at + 2 * ARRAY, i);
        store<u32>(klass, fill + 1, FILL);
      }
      if (++i == end) break;
      start = load<u32>(starts + ((<usize>i) << 2));
      if (load<u32>(stops + ((<usize>i) << 2)) - start != length) break;
    }
  }
  return left;
}

/** Each numbering has a loop of its own: what one does not need would only take registers. */
export function readAll(
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
  if (numbering == HALVES) return read(block, starts, stops, first, end, plan, patterns, left, HALVES);
  if (numbering == SSN) return read(block, starts, stops, first, end, plan, patterns, left, SSN);
  if (numbering == CARD) return read(block, starts, stops, first, end, plan, patterns, left, CARD);
  return read(block, starts, stops, first, end, plan, patterns, left, STEPS);
}
