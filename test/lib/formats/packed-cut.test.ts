import { packedPlans } from '../../../src/generated/phone-plans.js';
import { unpackCut } from '../../../src/lib/formats/packed-cut.js';
import { cutNumbers } from '../../../src/lib/formats/phone-cut.js';
import { validNationalNumbers } from '../../../src/lib/formats/phone-classes.js';
import { callingCodeAt, type CallingCode } from '../../../src/lib/formats/phone-plan.js';
import { isIn, validNumbers } from '../../../src/lib/formats/phone-runs.js';

const cases = Object.keys(packedPlans).map((key): [string, CallingCode, number] => {
  const [code, length] = key.split(' ') as [string, string];
  return [key, callingCodeAt(code, 0)!, Number(length)];
});

it('has the North American plan', () => {
  expect(Object.keys(packedPlans)).toContain('1 10');
});

describe.each(cases)('the plan of %s, made by the build', (key, plan, length) => {
  it('is cut as it is without the build', () => {
    const { widths, unit, classOf, classes } = unpackCut(packedPlans[key]!);
    const made = cutNumbers(plan, length);
    expect(Array.from(widths, (width) => width * unit)).toEqual(made.widths);
    expect(Array.from(classOf)).toEqual(made.classOf);
    expect(classes).toEqual(made.classes);
  });

  it('has the same valid numbers as the runs', () => {
    const runs = validNumbers(plan, length);
    const numbers = validNationalNumbers(plan, length);
    const near = [...runs.from, ...runs.to].flatMap((bound) => [bound - 1, bound, bound + 1]);
    const wrong = near.filter((n) => n >= 0 && n < 10 ** length && numbers.has(n) !== isIn(runs, n));
    expect(wrong).toEqual([]);
  });
});
