// How numbers of digits are ranked among the members of their class, and what member a rank stands for: the ways that tabled-digits.ts
// knows. Each says the same as the format's own TypeScript (named beside it), which is what tests hold it to.
import { toWord } from './to-word';

/** Every number of so many digits: src/lib/formats/digits.ts. */
export const WHOLE: u32 = 0;
/** The same where the digits are the numerals of FF1, of which the first floor(n/2) are one half: src/lib/formats/ff1.ts. */
export const HALVES: u32 = 1;
/** src/lib/formats/ssn.ts. */
export const SSN: u32 = 2;
/** Digits between an issuer's and a check digit: src/lib/formats/card.ts. */
export const CARD: u32 = 3;
/** Pieces of the numbers of a plan: src/lib/formats/{partition,phone-digits}.ts. */
export const STEPS: u32 = 4;

// ---- social security numbers ---------------------------------------------------------------------------------------------------

const GROUPS: u32 = 99;
const SERIALS: u32 = 9_999;
export const NO_RANK: u32 = 0xffffffff;

/** NO_RANK for a number that is not valid. */
// @ts-ignore: decorator
@inline
export function ssnRank(number: u32): u32 {
  const area = number / 1_000_000;
  const groups = number / 10_000;
  const group = groups - area * 100;
  const serial = number - groups * 10_000;
  if (group == 0 || serial == 0 || area == 0 || area == 666 || area >= 900) return NO_RANK;
  const areas = area - 1 - u32(area > 666);
  return (areas * GROUPS + group - 1) * SERIALS + serial - 1;
}

// @ts-ignore: decorator
@inline
export function ssnAt(rank: u32): u32 {
  const groups = rank / SERIALS;
  const areas = groups / GROUPS;
  const area = areas + 1 + u32(areas >= 665);
  const group = groups - areas * GROUPS + 1;
  return area * 1_000_000 + group * 10_000 + rank - groups * SERIALS + 1;
}

// ---- check digits after Luhn ---------------------------------------------------------------------------------------------------

/** The Luhn sum of 16 digits, 0 to 9 each, the check digit last. */
// @ts-ignore: decorator
@inline
export function luhnSum(digits: v128): u32 {
  const second = v128.and(digits, i16x8.splat(0xff)); // every second digit from the right: the lower byte of each lane
  const doubled = i8x16.add(second, second);
  const reduced = i8x16.sub(doubled, v128.and(i8x16.gt_s(doubled, i8x16.splat(9)), i8x16.splat(9)));
  const sums = i16x8.extadd_pairwise_i8x16_u(v128.or(reduced, v128.andnot(digits, i16x8.splat(0xff))));
  const fours = i32x4.extadd_pairwise_i16x8_u(sums);
  const twos = i32x4.add(fours, i8x16.shuffle(fours, fours, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
  return <u32>i32x4.extract_lane(twos, 0) + <u32>i32x4.extract_lane(twos, 1);
}

// ---- pieces of a range ---------------------------------------------------------------------------------------------------------

// A record of steps: numbers cut into pieces, each with what is to be added behind its start.
/** Buckets a number's place is scaled to. */
const SCALE: usize = 0;
/** Per bucket, the last step of an earlier one; 32 bits each. */
const FIRST: usize = 8;
/** Start and shift by turns, a float64 each, then starts that nothing reaches: as many as are looked at together. */
const STEPS_AT: usize = 12;
/** Steps of one bucket that are looked at together. */
const FEW: u32 = 4;

/** The last step that does not lie above `value`. */
// @ts-ignore: decorator
@inline
export function findStep(record: usize, value: f64): u32 {
  const steps = <usize>load<u32>(record, STEPS_AT);
  const bucket = load<u32>(record, FIRST) + (toWord(Math.floor(value * load<f64>(record, SCALE))) << 2);
  let low = load<u32>(bucket);
  let high = load<u32>(bucket, 4);
  while (high - low > FEW) {
    const middle = (low + high + 1) >> 1;
    if (load<f64>(steps + ((<usize>middle) << 4)) <= value) low = middle;
    else high = middle - 1;
  }
  // starts ascend; a loop that ends where one is larger would be guessed wrong for every other value
  const next = steps + ((<usize>low) << 4);
  const isFirst = u32(load<f64>(next, 16) <= value);
  const isSecond = u32(load<f64>(next, 32) <= value);
  const isThird = u32(load<f64>(next, 48) <= value);
  const isFourth = u32(load<f64>(next, 64) <= value);
  return low + isFirst + isSecond + isThird + isFourth;
}

// @ts-ignore: decorator
@inline
export function shiftOf(record: usize, step: u32): f64 {
  return load<f64>(<usize>load<u32>(record, STEPS_AT) + ((<usize>step) << 4), 8);
}
