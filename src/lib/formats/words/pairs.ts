// Counts of words that do not fit one double: in two, of 52 bits each.

/** Size of the lower of two doubles. */
export const LIMB = 2 ** 52;
export const LIMB_BITS = 52n;
export const LIMB_MASK = BigInt(LIMB) - 1n;

/** Numbers in two doubles, the lower one below 2^52. */
export interface Pairs {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

/** The number that two doubles are. */
export function wholeOf(high: number, low: number): bigint {
  return (BigInt(high) << LIMB_BITS) | BigInt(low);
}

/** Adds the number at `from` to the one at `at`. */
export function addPair(sum: Pairs, at: number, pairs: Pairs, from: number): void {
  sum.high[at]! += pairs.high[from]!;
  sum.low[at]! += pairs.low[from]!;
  if (sum.low[at]! >= LIMB) {
    sum.low[at]! -= LIMB;
    sum.high[at]!++;
  }
}
