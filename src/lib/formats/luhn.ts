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

// The Luhn sums of 0000 to 9999. Four digits are an even number: the next group of four counts like this one.
const GROUPS = sumsOfFour();

function sumsOfFour(): Uint8Array {
  const sums = new Uint8Array(10_000);
  let group = 0;
  for (const thousands of DOUBLED) {
    for (let hundreds = 0; hundreds < 10; hundreds++) {
      for (const tens of DOUBLED) {
        for (let ones = 0; ones < 10; ones++) sums[group++] = thousands + hundreds + tens + ones;
      }
    }
  }
  return sums;
}

const EIGHT_DIGITS = 100_000_000;

/** Of a number of up to eight digits. */
function sumBelowEight(value: number): number {
  const whole = value | 0; // divisions of what is known to be 32 bits wide become multiplications
  const upper = (whole / 10_000) | 0;
  return GROUPS[upper]! + GROUPS[whole - Math.imul(upper, 10_000)]!;
}

/**
 * The Luhn sum of a number of up to 20 digits, its last digit counted once.
 *
 * @param head all but its last nine digits
 * @param tail its last nine digits
 */
export function luhnSum(head: number, tail: number): number {
  const last = tail | 0;
  const ninth = (last / EIGHT_DIGITS) | 0;
  const lower = sumBelowEight(last - Math.imul(ninth, EIGHT_DIGITS));
  const upper = head * 10 + ninth;
  if (upper < EIGHT_DIGITS) return lower + sumBelowEight(upper);
  const top = Math.floor(upper / EIGHT_DIGITS);
  return lower + sumBelowEight(upper - top * EIGHT_DIGITS) + GROUPS[top]!;
}
