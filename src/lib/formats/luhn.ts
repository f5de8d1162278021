// The check digit of ISO/IEC 7812-1, annex B.

const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

/** The digit that makes `payload` followed by it pass the Luhn test. */
export function luhnCheckDigit(payload: string): number {
  let sum = 0;
  for (let i = payload.length - 1, doubled = true; i >= 0; i--, doubled = !doubled) {
    const digit = payload.charCodeAt(i) - 0x30;
    sum += doubled ? DOUBLED[digit]! : digit;
  }
  return (10 - (sum % 10)) % 10;
}

// The Luhn sums of 0000 to 9999, made with the first number. Four digits are an even number: the next group of four counts like this one.
let groups: Uint8Array | undefined;

function sumsOfFour(): Uint8Array {
  const sums = new Uint8Array(10_000);
  for (let tens = 0, pair = 0; tens < 10; tens++) {
    for (let ones = 0; ones < 10; ones++, pair++) sums[pair] = DOUBLED[tens]! + ones;
  }
  for (let upper = 1, at = 100; upper < 100; upper++) {
    const sum = sums[upper]!;
    for (let lower = 0; lower < 100; lower++) sums[at++] = sum + sums[lower]!;
  }
  return sums;
}

const EIGHT_DIGITS = 100_000_000;

/** Of a number of up to eight digits. */
function sumBelowEight(sums: Uint8Array, value: number): number {
  const whole = value | 0; // divisions of what is known to be 32 bits wide become multiplications
  const upper = (whole / 10_000) | 0;
  return sums[upper]! + sums[whole - Math.imul(upper, 10_000)]!;
}

/**
 * The Luhn sum of a number of up to 20 digits, its last digit counted once.
 *
 * @param head all but its last nine digits
 * @param tail its last nine digits
 */
export function luhnSum(head: number, tail: number): number {
  const sums = (groups ??= sumsOfFour());
  const last = tail | 0;
  const ninth = (last / EIGHT_DIGITS) | 0;
  const lower = sumBelowEight(sums, last - Math.imul(ninth, EIGHT_DIGITS));
  const upper = head * 10 + ninth;
  if (upper < EIGHT_DIGITS) return lower + sumBelowEight(sums, upper);
  const top = Math.floor(upper / EIGHT_DIGITS);
  return lower + sumBelowEight(sums, upper - top * EIGHT_DIGITS) + sums[top]!;
}
