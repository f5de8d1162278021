// Numbers up to 2^128 as four words of 32 bits, the lowest first, in place: what ranks of cells in bulk are (see ByteCells).

const WORDS = 4;
const WORD = 2 ** 32;
const HALF = 2 ** 16;

/** Factors and divisors up to here keep every step exact in a double. */
export const MOST_FACTOR = 2 ** 21;
/** The same where words are taken in halves. */
export const MOST_LARGE_FACTOR = 2 ** 36;

export function setZero(words: Uint32Array, at: number): void {
  words[at] = words[at + 1] = words[at + 2] = words[at + 3] = 0;
}

/** Sets to `a` times `b` plus `summand`, three numbers below 2^53. */
export function setProduct(words: Uint32Array, at: number, a: number, b: number, summand: number): void {
  const highA = Math.floor(a / WORD);
  const lowA = a - highA * WORD;
  const highB = Math.floor(b / WORD);
  const lowB = b - highB * WORD;
  const highS = Math.floor(summand / WORD);
  // the product of the lower words, in two parts of which each fits a double
  const first = lowA * (lowB & 0xffff);
  const second = lowA * (lowB >>> 16);
  const carried = Math.floor(second / 0x10000);
  const lowest = first + (second - carried * 0x10000) * 0x10000 + (summand - highS * WORD);
  const crossA = highA * lowB;
  const crossB = lowA * highB;
  const overA = Math.floor(crossA / WORD);
  const overB = Math.floor(crossB / WORD);
  const middle = crossA - overA * WORD + (crossB - overB * WORD) + carried + highS + Math.floor(lowest / WORD);
  const highest = highA * highB + overA + overB + Math.floor(middle / WORD);
  // what is stored is the rest modulo 2^32
  words[at] = lowest;
  words[at + 1] = middle;
  words[at + 2] = highest;
  words[at + 3] = highest / WORD;
}

const product = new Uint32Array(WORDS);

/** Quotient and remainder, to `out`, of a division by up to 2^50 whose quotient is below 2^50, too. What is divided stays. */
export function divideTo(words: Uint32Array, at: number, divisor: number, out: Float64Array): void {
  const [w0, w1, w2, w3] = [words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!];
  // all roundings together are below one, so this is off by one at most
  let quotient = Math.floor((((w3 * WORD + w2) * WORD + w1) * WORD + w0) / divisor);
  setProduct(product, 0, quotient, divisor, 0);
  const low = w0 - product[0]!;
  const high = (w1 - product[1]! - (low < 0 ? 1 : 0)) | 0;
  let remainder = high * WORD + (low < 0 ? low + WORD : low);
  if (remainder < 0) {
    quotient--;
    remainder += divisor;
  } else if (remainder >= divisor) {
    quotient++;
    remainder -= divisor;
  }
  out[0] = quotient;
  out[1] = remainder;
}

/** Multiplies by up to 2^21 and adds up to 2^32. */
export function multiplyAdd(words: Uint32Array, at: number, factor: number, summand: number): void {
  let carry = summand;
  for (let k = at; k < at + WORDS; k++) {
    const sum = words[k]! * factor + carry;
    carry = Math.floor(sum / WORD);
    words[k] = sum;
  }
}

/** Multiplies by up to 2^36 and adds up to 2^36. */
export function multiplyAddLarge(words: Uint32Array, at: number, factor: number, summand: number): void {
  let carry = summand;
  for (let k = at; k < at + WORDS; k++) {
    const word = words[k]!;
    const low = (word & (HALF - 1)) * factor + carry;
    const middle = Math.floor(low / HALF);
    const high = (word >>> 16) * factor + middle;
    carry = Math.floor(high / HALF);
    words[k] = (high - carry * HALF) * HALF + (low - middle * HALF);
  }
}

/** Divides by up to 2^21 and returns the remainder. */
export function divide(words: Uint32Array, at: number, divisor: number): number {
  let rest = 0;
  for (let k = at + WORDS - 1; k >= at; k--) {
    const dividend = rest * WORD + words[k]!;
    const quotient = Math.floor(dividend / divisor);
    words[k] = quotient;
    rest = dividend - quotient * divisor;
  }
  return rest;
}

/** Divides by up to 2^36 and returns the remainder. */
export function divideByLarge(words: Uint32Array, at: number, divisor: number): number {
  let rest = 0;
  for (let k = at + WORDS - 1; k >= at; k--) {
    const word = words[k]!;
    const upper = rest * HALF + (word >>> 16);
    const high = Math.floor(upper / divisor);
    const lower = (upper - high * divisor) * HALF + (word & (HALF - 1));
    const low = Math.floor(lower / divisor);
    words[k] = high * HALF + low;
    rest = lower - low * divisor;
  }
  return rest;
}

/** Takes `factor` times (up to 2^21) what lies in `other` off. */
export function subtract(words: Uint32Array, at: number, other: Uint32Array, factor = 1): void {
  let carry = 0;
  for (let k = 0; k < WORDS; k++) {
    const difference = words[at + k]! - other[k]! * factor - carry;
    carry = difference < 0 ? Math.ceil(-difference / WORD) : 0;
    words[at + k] = difference + carry * WORD;
  }
}

export function isBelow(words: Uint32Array, at: number, other: Uint32Array): boolean {
  for (let k = WORDS - 1; k >= 0; k--) {
    if (words[at + k] !== other[k]) return words[at + k]! < other[k]!;
  }
  return false;
}

/** As a double; exact below 2^53. */
export function toNumber(words: Uint32Array, at: number): number {
  return words[at + 1]! * WORD + words[at]!;
}

/** A number below 2^53. */
export function setNumber(words: Uint32Array, at: number, value: number): void {
  words[at] = value % WORD;
  words[at + 1] = Math.floor(value / WORD);
  words[at + 2] = words[at + 3] = 0;
}

export function wide(value: bigint): Uint32Array {
  const words = new Uint32Array(WORDS);
  setWide(words, 0, value);
  return words;
}

/** A number below 2^128. */
export function setWide(words: Uint32Array, at: number, value: bigint): void {
  for (let k = 0; k < WORDS; k++) words[at + k] = Number((value >> BigInt(32 * k)) & 0xffff_ffffn);
}

export function toWide(words: Uint32Array, at: number): bigint {
  let value = 0n;
  for (let k = WORDS - 1; k >= 0; k--) value = (value << 32n) | BigInt(words[at + k]!);
  return value;
}
