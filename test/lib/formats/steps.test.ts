import fc from 'fast-check';
import { Steps } from '../../../src/lib/formats/steps.js';

/** More look-ups than are made without the first level. */
const MANY = 600;

const table = fc
  .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 200 })
  .map((starts) => [0, ...starts.sort((a, b) => a - b)]);

it('finds the same steps with the first level and without', () => {
  fc.assert(
    fc.property(table, fc.array(fc.integer({ min: 0, max: 9_999 }), { minLength: 1 }), (starts, values) => {
      const shifts = starts.map((start) => 3 * start + 1);
      const steps = Steps.of(starts, shifts, 10_000);
      const many = Array.from({ length: MANY }, (_, i) => values[i % values.length]!);
      for (const value of many) {
        const step = starts.findLastIndex((start) => start <= value);
        expect([steps.find(value), steps.shift(value)]).toEqual([step, value + shifts[step]!]);
      }
    }),
    { numRuns: 30 },
  );
});
