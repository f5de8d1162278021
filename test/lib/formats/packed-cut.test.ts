import { packedPlans } from '../../../src/generated/phone-plans.js';
import { unpackCut } from '../../../src/lib/formats/packed-cut.js';
import { cutNumbers } from '../../../src/lib/formats/phone-cut.js';
import type { Cut } from '../../../src/lib/formats/partition.js';
import { callingCodeAt, type CallingCode } from '../../../src/lib/formats/phone-plan.js';

const cases = Object.keys(packedPlans).map((key): [string, CallingCode, number] => {
  const [code, length] = key.split(' ') as [string, string];
  return [key, callingCodeAt(code, 0)!, Number(length)];
});

it('has the North American plan', () => {
  expect(Object.keys(packedPlans)).toContain('1 10');
});

describe.each(cases)('the plan of %s, made by the build', (key, plan, length) => {
  it('is cut as it is without the build', () => {
    const packed = unpackCut(packedPlans[key]!);
    const made = cutNumbers(plan, length);
    const widths = (cut: Cut): number[] => Array.from(cut.widthOf, (number) => cut.widths[number]!);
    expect(widths(packed)).toEqual(widths(made));
    expect(Array.from(packed.classOf)).toEqual(made.classOf);
    expect(packed.classes).toEqual(made.classes);
  });
});
