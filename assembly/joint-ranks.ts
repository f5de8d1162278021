// Ranks of the units of a cell as one, and back.
import { FORM_COUNT, FORM_KIND, FORM_CUT, FORM_HALF, FORM_SIZES, NARROW } from './word-records';

// @ts-ignore: decorator
@inline
export function join(form: usize, units: usize, from: u32, to: u32): f64 {
  let sum = load<f64>(units + (from << 3));
  for (let u = from + 1; u < to; u++) {
    sum = sum * load<f64>(form + (u << 3), FORM_SIZES) + load<f64>(units + (u << 3));
  }
  return sum;
}

// @ts-ignore: decorator
@inline
function split(form: usize, units: usize, from: u32, to: u32, joint: f64): void {
  let rest = joint;
  for (let u = to - 1; u > from; u--) {
    const size = load<f64>(form + (u << 3), FORM_SIZES);
    let quotient = floor<f64>(rest / size);
    let rank = rest - quotient * size;
    // the quotient may have been rounded up to a whole number
    if (rank < 0) {
      quotient -= 1;
      rank += size;
    }
    store<f64>(units + (u << 3), rank);
    rest = quotient;
  }
  store<f64>(units + (from << 3), rest);
}

/** `a` times `b` plus `summand`, three numbers below 2^53, as two words of 64 bits, the lower one first. */
export function setProduct(out: usize, a: u64, b: u64, summand: u64): void {
  const mask: u64 = 0xffff_ffff;
  const low = (a & mask) * (b & mask);
  const first = (a & mask) * (b >> 32);
  const second = (a >> 32) * (b & mask);
  const middle = (low >> 32) + (first & mask) + (second & mask);
  const lower = (low & mask) | (middle << 32);
  const sum = lower + summand;
  store<u64>(out, sum);
  store<u64>(out, (a >> 32) * (b >> 32) + (first >> 32) + (second >> 32) + (middle >> 32) + u64(sum < lower), 8);
}

/** The ranks of a cell's units. */
export function splitCell(form: usize, units: usize, rank: usize, words: usize): void {
  const count = load<u32>(form, FORM_COUNT);
  if (load<u32>(form, FORM_KIND) == NARROW) {
    split(form, units, 0, count, load<f64>(rank));
    return;
  }
  const half = load<f64>(form, FORM_HALF);
  const cut = load<u32>(form, FORM_CUT);
  const low = load<u64>(words);
  // all roundings together are below one, so this is off by one at most
  let quotient = floor<f64>((<f64>load<u64>(words, 8) * 18446744073709551616.0 + <f64>low) / half);
  let rest = <i64>low - <i64>quotient * <i64>half;
  if (rest < 0) {
    quotient -= 1;
    rest += <i64>half;
  } else if (rest >= <i64>half) {
    quotient += 1;
    rest -= <i64>half;
  }
  split(form, units, 0, cut, quotient);
  split(form, units, cut, count, <f64>rest);
}
