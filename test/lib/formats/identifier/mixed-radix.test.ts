import fc from 'fast-check';
import { MixedRadix } from '../../../../src/lib/formats/identifier/mixed-radix.js';
import { toWide } from '../../../../src/lib/formats/wide.js';

/** Sizes of places, and a tuple of values below them. */
const tuple = fc
  .array(
    fc.oneof(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 2 ** 33 }),
      fc.constantFrom(10, 26, 1000, 10 ** 12, 2 ** 53),
    ),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .filter((sizes) => sizes.reduce((product, size) => product * BigInt(size), 1n) <= 2n ** 128n)
  .chain((sizes) =>
    fc.tuple(fc.constant(sizes), fc.tuple(...sizes.map((size) => fc.integer({ min: 0, max: size - 1 })))),
  );

describe('mixed radix', () => {
  it('ranks tuples as a number whose digits they are, in doubles, bigints and words', () => {
    let wide = 0;
    fc.assert(
      fc.property(tuple, ([sizes, values]) => {
        const ranking = new MixedRadix(sizes);
        const expected = values.reduce((rank, value, k) => rank * BigInt(sizes[k]!) + BigInt(value), 0n);
        expect(ranking.size).toBe(sizes.reduce((product, size) => product * BigInt(size), 1n));
        expect(ranking.isNarrow).toBe(ranking.size <= 2n ** 53n);
        const rank = ranking.rankOf(Float64Array.from(values));
        expect(typeof rank).toBe(ranking.isNarrow ? 'number' : 'bigint');
        expect(BigInt(rank)).toBe(expected);
        const back = new Float64Array(values.length);
        ranking.valuesAt(rank, back);
        expect([...back]).toEqual(values);
        if (ranking.isNarrow) return;
        wide++;
        const words = new Uint32Array(8);
        ranking.rankWords(Float64Array.from(values), words, 4);
        expect(toWide(words, 4)).toBe(expected);
        back.fill(-1);
        ranking.valuesAtWords(words, 4, back);
        expect([...back]).toEqual(values);
      }),
      { numRuns: 3_000 },
    );
    expect(wide).toBeGreaterThan(100);
  });
});
