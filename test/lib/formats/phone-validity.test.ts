import { callingCodes, MOST_DIGITS } from '../../../src/lib/formats/phone-plan.js';
import { validInText, validNumbers, type NumberRuns } from '../../../src/lib/formats/phone-runs.js';
import { validNationalNumbers } from '../../../src/lib/formats/phone-validity.js';

/** Bounds of a plan's runs that are looked at: each takes a walk through the text. */
const BOUNDS = 60;

const contains = ({ from, to }: NumberRuns, number: number): boolean =>
  from.some((first, i) => first <= number && number < to[i]!);

function aroundBounds({ from, to }: NumberRuns, length: number): number[] {
  const bounds = [...from, ...to];
  const step = Math.max(1, Math.floor(bounds.length / BOUNDS));
  return bounds
    .filter((_, i) => i % step === 0)
    .flatMap((bound) => [bound - 1, bound])
    .filter((number) => number >= 0 && number < 10 ** length);
}

it('has the same numbers in its text, which is read for the first ones, and in its runs', () => {
  let looked = 0;
  for (const plan of callingCodes()) {
    for (let length = 1; length <= MOST_DIGITS; length++) {
      const runs = validNumbers(plan, length);
      const numbers = validNationalNumbers(plan, length);
      expect(numbers.isEmpty).toBe(runs.from.length === 0);
      if (numbers.isEmpty) continue;
      const near = aroundBounds(runs, length);
      const expected = near.map((number) => contains(runs, number));
      expect([plan.code, length, near.map((number) => validInText(plan, length)!(number))]).toEqual([
        plan.code,
        length,
        expected,
      ]);
      expect(near.map((number) => numbers.has(number))).toEqual(expected);
      looked += near.length;
    }
  }
  expect(looked).toBeGreaterThan(10_000);
});
