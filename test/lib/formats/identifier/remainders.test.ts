import fc from 'fast-check';
import { Remainders, RemainderTable } from '../../../../src/lib/formats/identifier/remainders.js';
import { toWide } from '../../../../src/lib/formats/wide.js';

/** Every tuple of values below the sizes, the first one most significant. */
function* tuples(sizes: readonly number[]): Generator<number[]> {
  const total = sizes.reduce((product, size) => product * size, 1);
  for (let n = 0; n < total; n++) {
    let left = n;
    const tuple = [...sizes].reverse().map((size) => {
      const value = left % size;
      left = Math.floor(left / size);
      return value;
    });
    yield tuple.reverse();
  }
}

describe('tuples of one remainder', () => {
  it('are ranked in their order', () => {
    const slots = fc.array(fc.array(fc.nat(200), { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom([11], [10], [3, 2], [5, 11]), slots, (moduli, weights) => {
        const group = new Remainders(moduli);
        const all = weights.map((its) => Uint16Array.from(its, (weight) => weight % group.order));
        const table = new RemainderTable(group, all);
        const next = new Array<number>(group.order).fill(0);
        for (const values of tuples(all.map(({ length }) => length))) {
          const sum = values.reduce((joint, value, k) => group.plus(joint, all[k]![value]!), 0);
          const ranking = table.ranking(sum);
          const rank = next[sum]!++;
          expect(ranking.rankOf(Float64Array.from(values))).toBe(rank);
          const back = new Float64Array(values.length);
          ranking.valuesAt(rank, back);
          expect([...back]).toEqual(values);
        }
        expect(next).toEqual(next.map((_, sum) => Number(table.ranking(sum).size)));
      }),
      { numRuns: 60 },
    );
  });

  it('go back where there are more than doubles count', () => {
    const group = new Remainders([11]);
    const slots = Array.from({ length: 20 }, (_, k) => Uint16Array.from({ length: 26 }, (_, v) => ((k + 2) * v) % 11));
    const ranking = new RemainderTable(group, slots).ranking(7);
    expect(ranking.isNarrow).toBe(false);
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: ranking.size - 1n }), (rank) => {
        const values = new Float64Array(slots.length);
        ranking.valuesAt(rank, values);
        expect(values.reduce((sum, value, k) => group.plus(sum, slots[k]![value]!), 0)).toBe(7);
        expect(ranking.rankOf(values)).toBe(rank);
        const words = new Uint32Array(4);
        ranking.rankWords(values, words, 0);
        expect(toWide(words, 0)).toBe(rank);
        const back = new Float64Array(slots.length);
        ranking.valuesAtWords(words, 0, back);
        expect(back).toEqual(values);
      }),
      { numRuns: 200 },
    );
  });
});
