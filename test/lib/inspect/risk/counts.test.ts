// Counting in bounded memory, held to plain maps.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { ClassCounter, totals } from '../../../../src/lib/inspect/risk/class-counter.js';
import { RowSample } from '../../../../src/lib/inspect/risk/row-sample.js';
import { TableCounts, type CellPlaces } from '../../../../src/lib/inspect/risk/table-counts.js';

/** Rows as a block would hold them. */
function block(rows: readonly (readonly string[])[]): CellPlaces {
  const places: [number, number][][] = [];
  const parts: Buffer[] = [];
  let at = 0;
  for (const row of rows) {
    places.push(
      row.map((cell) => {
        const bytes = Buffer.from(cell);
        parts.push(bytes);
        at += bytes.length;
        return [at - bytes.length, at];
      }),
    );
  }
  return {
    bytes: Buffer.concat(parts),
    rows: rows.length,
    cells: (column) => ({
      starts: Uint32Array.from(places, (row) => row[column]![0]),
      stops: Uint32Array.from(places, (row) => row[column]![1]),
    }),
  };
}

function sizesOf(values: readonly string[]): Map<number, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sizes = new Map<number, number>();
  for (const count of counts.values()) sizes.set(count, (sizes.get(count) ?? 0) + 1);
  return sizes;
}

it('is exact while there is room: columns and combinations, in any number of blocks', () => {
  const cell = fc.constantFrom('', 'a', 'b', 'ab', ' a ', 'é', 'ba', '1', '11');
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(rows, fc.nat(59), (all, cut) => {
      const counts = new TableCounts(3, [[0, 1, 2], [0, 2], [1]]);
      counts.addBlock(block(all.slice(0, cut)));
      counts.addBlock(block(all.slice(cut)));
      const plain = all.map((row) => row.map((text) => text.trim()));
      expect(counts.rows).toBe(all.length);
      for (const column of [0, 1, 2]) {
        const values = plain.map((row) => row[column]!).filter((text) => text !== '');
        const { classes, filled, empty, commonest } = counts.column(column);
        expect([classes.sizes, classes.scale, filled, empty]).toEqual([
          sizesOf(values),
          1,
          values.length,
          all.length - values.length,
        ]);
        expect(commonest).toBe(values.length === 0 ? 0 : Math.max(...sizesOf(values).keys()) / values.length);
      }
      [[0, 1, 2], [0, 2], [1]].forEach((columns, i) => {
        const together = plain.map((row) => columns.map((column) => row[column]).join('|'));
        expect(counts.combination(i).sizes).toEqual(sizesOf(together));
      });
    }),
  );
});

it('estimates when there are more values than room, which does not grow', () => {
  const counter = new ClassCounter(1 << 12);
  // 60,000 values, of which every third occurs three times: 100,000 rows
  const value = (n: number): [number, number] => {
    const digest = createHash('sha1').update(`${n}`).digest();
    return [digest.readUInt32LE(0), digest.readUInt32LE(4)];
  };
  for (let round = 0; round < 3; round++)
    for (let n = 0; n < 60_000; n++) if (round === 0 || n % 3 === 0) counter.add(...value(n));
  const result = counter.result();
  expect(counter.exact).toBe(false);
  expect([...result.sizes.values()].reduce((a, b) => a + b)).toBeLessThanOrEqual(1 << 12);
  expect([...result.sizes.keys()].sort()).toEqual([1, 3]);
  // 40,000 / 60,000 values are alone; one in 32 is counted, so the error is a few per cent
  const { values, rows } = totals(result);
  expect(values).toBeGreaterThan(54_000);
  expect(values).toBeLessThan(66_000);
  expect((result.sizes.get(1)! * result.scale) / rows).toBeGreaterThan(0.36);
  expect((result.sizes.get(1)! * result.scale) / rows).toBeLessThan(0.44);
});

it('finds how common the commonest value of very many is', () => {
  const sample = new RowSample(7);
  for (let n = 0; n < 200_000; n++) {
    if (n % 10 < 3) sample.add(1, 1);
    else sample.add(Math.imul(n, 0x9e3779b1), n);
  }
  expect(sample.commonest()).toBeGreaterThan(0.27);
  expect(sample.commonest()).toBeLessThan(0.33);
});
