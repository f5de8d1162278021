import fc from 'fast-check';
import { RepeatedDigits } from '../../../../src/lib/formats/identifier/repeated-digits.js';

/** As the tax office says it: one digit twice or three times, but not three in a row; the others once at most; the first is not 0. */
function isGivenOut(digits: string): boolean {
  if (!/^[1-9]\d{9}$/.test(digits) || /(\d)\1\1/.test(digits)) return false;
  const counts = [...'0123456789'].map((digit) => digits.split(digit).length - 1).filter((count) => count > 1);
  return counts.length === 1 && counts[0]! <= 3;
}

const numberText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 10, maxLength: 10 }),
  fc
    .tuple(fc.shuffledSubarray([...'0123456789'], { minLength: 10, maxLength: 10 }), fc.nat(9), fc.nat(9), fc.nat(9))
    .map(([all, a, b, c]) => all.map((digit, k) => (k === a || k === b ? all[c]! : digit)).join('')),
);

describe('numbers with a digit that is repeated', () => {
  const set = new RepeatedDigits();

  it('are those that are given out', () => {
    let members = 0;
    fc.assert(
      fc.property(numberText, (text) => {
        expect([text, set.classOf(Number(text))]).toEqual([text, isGivenOut(text) ? 0 : 1]);
        members += isGivenOut(text) ? 1 : 0;
      }),
      { numRuns: 3_000 },
    );
    expect(members).toBeGreaterThan(300);
  });

  it('are ranked in their order, and so are the others', () => {
    for (const klass of [0, 1]) {
      const { size } = set.describe(klass);
      const near = fc.oneof(fc.maxSafeNat(), fc.nat(100)).map((rank) => rank % (size - 1));
      fc.assert(
        fc.property(near, (rank) => {
          const [code, next] = [set.memberAt(klass, rank), set.memberAt(klass, rank + 1)];
          expect([set.classOf(code), set.rankOf(code), set.rankOf(next)]).toEqual([klass, rank, rank + 1]);
          expect(isGivenOut(String(code).padStart(10, '0'))).toBe(klass === 0);
          expect(next).toBeGreaterThan(code);
        }),
        { numRuns: 1_000 },
      );
      const ends = [set.memberAt(klass, 0), set.memberAt(klass, size - 1)];
      expect(ends).toEqual(klass === 0 ? [1_002_034_567, 9_989_765_432] : [0, 9_999_999_999]);
    }
  });

  it('finds the rank of a number asked for out of turn', () => {
    const [a, b] = [set.memberAt(0, 5), set.memberAt(1, 7)];
    expect([set.rankOf(a), set.rankOf(b), set.rankOf(a), set.classOf(b), set.classOf(a)]).toEqual([5, 7, 5, 1, 0]);
  });
});
