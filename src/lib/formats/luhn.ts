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

// The Luhn sums of 000 to 999, with the last digit counted once (0) or doubled (1). Three digits are an odd number: the next group
// of three begins the other way round.
const GROUPS = [0, 1].map((doubled) =>
  Int32Array.from({ length: 1_000 }, (_, group) => {
    const digits = [group % 10, Math.trunc(group / 10) % 10, Math.trunc(group / 100)];
    return digits.reduce((sum, digit, i) => sum + ((i + doubled) % 2 ? DOUBLED[digit]! : digit), 0);
  }),
);

/**
 * The Luhn sum of a number of up to nine digits; leading zeros count nothing.
 *
 * @param lastDoubled whether its last digit is one of those that count double
 */
export function luhnSum(value: number, lastDoubled: boolean): number {
  const same = GROUPS[lastDoubled ? 1 : 0]!;
  const other = GROUPS[lastDoubled ? 0 : 1]!;
  const whole = value | 0; // divisions of what is known to be 32 bits wide become multiplications
  const thousands = (whole / 1_000) | 0;
  const millions = (whole / 1_000_000) | 0;
  return same[whole - Math.imul(thousands, 1_000)]! + other[thousands - Math.imul(millions, 1_000)]! + same[millions]!;
}
