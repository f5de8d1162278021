import fc from 'fast-check';
import {
  divide,
  divideByLarge,
  MOST_FACTOR,
  MOST_LARGE_FACTOR,
  multiplyAdd,
  multiplyAddLarge,
  setWide,
  toWide,
} from '../../../src/lib/formats/wide.js';

const MOST = 2n ** 128n;
const number = fc.bigInt({ min: 0n, max: MOST - 1n });
const below = (limit: number): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: 1, max: limit }), fc.constantFrom(1, 2, 65_535, 65_536, limit - 1, limit));

describe('numbers of 128 bits in words', () => {
  it('multiply and add as integers do', () => {
    fc.assert(
      fc.property(number, below(MOST_LARGE_FACTOR), below(MOST_LARGE_FACTOR), (value, factor, summand) => {
        const expected = (value * BigInt(factor) + BigInt(summand)) % MOST;
        const words = new Uint32Array(8);
        setWide(words, 4, value);
        multiplyAddLarge(words, 4, factor, summand);
        expect(toWide(words, 4)).toBe(expected);
        if (factor > MOST_FACTOR || summand >= 2 ** 32) return;
        setWide(words, 4, value);
        multiplyAdd(words, 4, factor, summand);
        expect(toWide(words, 4)).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it('divide as integers do', () => {
    fc.assert(
      fc.property(number, below(MOST_LARGE_FACTOR), (value, divisor) => {
        const expected = [value / BigInt(divisor), Number(value % BigInt(divisor))];
        const words = new Uint32Array(8);
        setWide(words, 4, value);
        const rest = divideByLarge(words, 4, divisor);
        expect([toWide(words, 4), rest]).toEqual(expected);
        if (divisor > MOST_FACTOR) return;
        setWide(words, 4, value);
        const same = divide(words, 4, divisor);
        expect([toWide(words, 4), same]).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});
