// One column of a sample is the same as that column of the sampled rows, however it is found.
import { jest } from '@jest/globals';
import fc from 'fast-check';
import { KernelMemory } from '../../../src/lib/kernels/memory.js';
import { kernelsOver } from '../../../src/lib/pseudonymize/kernels.js';
import { columnOf, TableSample } from '../../../src/lib/pseudonymize/table-sample.js';

const memory = new KernelMemory();
const { scan } = kernelsOver(memory);

function sampleOf(text: string, width: number, complete = true, quote = 0x22): TableSample {
  const dialect = { delimiter: 0x2c, quote, lineEnd: 0x0a };
  return new TableSample(Buffer.from(text), complete, dialect, width, { memory, kernel: scan });
}

/** The column by the scanner, and by reading row after row. */
function both(text: string, width: number, index: number, complete = true, quote = 0x22): [unknown, unknown] {
  const rows = sampleOf(text, width, complete, quote).rows;
  return [sampleOf(text, width, complete, quote).column(index), rows.map((row) => row[index])];
}

describe('a column of a sample', () => {
  it('is what the rows have there, quotes, carriage returns and all', () => {
    const text = 'a,"b,1"\r\n"say ""x""",\r\nü,""\r\n","," \n"\n';
    for (const index of [0, 1]) {
      const [scanned, read] = both(text, 2, index);
      expect(scanned).toEqual(read);
    }
    expect(sampleOf(text, 2).column(0)).toEqual(['a', 'say "x"', 'ü', ',']);
  });

  it.each([
    ['rows of other widths', 'a,b\nc\nd,e\n', 2],
    ['blank lines', 'a,b\n\nd,e\n', 2],
    ['a row that is not complete', 'a,b\nc,d\ne,"f', 2],
    ['text behind a quote', 'a,b\nc,d\n"e"x,f\n', 2],
    ['a NUL byte', 'a,b\nc,d\ne,\0\n', 2],
    ['no rows', '', 2],
    ['one column with a blank line', 'a\n\nb\n', 1],
  ])('is the same with %s', (_, text, width) => {
    for (const complete of [true, false]) {
      const [scanned, read] = both(text, width, width - 1, complete);
      expect(scanned).toEqual(read);
    }
  });

  it('takes quotes for text where there are none', () => {
    const [scanned, read] = both('"a",b\n"",c\n', 2, 0, true, 0);
    expect(scanned).toEqual(read);
    expect(scanned).toEqual(['"a"', '""']);
  });

  it('is the same in random tables, and as many rows', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', '1') });
    const written = cell.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
    const row = fc.array(written, { minLength: 3, maxLength: 3 }).map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(row), fc.boolean(), fc.constantFrom(0, 1, 2), (rows, complete, index) => {
        const text = rows.map((line) => `${line}\n`).join('');
        const [scanned, read] = both(text, 3, index, complete) as [string[], string[]];
        // of a table that goes on, the scanner leaves what begins in the last 64 bytes for later
        if (complete) expect(scanned).toEqual(read);
        else expect(scanned).toEqual(read.slice(0, scanned.length));
        expect(read.length - scanned.length).toBeLessThanOrEqual(64 / 3);
      }),
    );
    expect(sampleOf('a,b\n'.repeat(6_000), 2).column(0)).toHaveLength(5_000);
    expect(sampleOf('a,b\n'.repeat(6_000), 2).rows).toHaveLength(5_000);
  });

  it('is scanned without reading all rows, and by all rows of what has no columns of its own', () => {
    const sample = sampleOf('a,b\nc,d\n', 2);
    const rows = jest.spyOn(sample, 'rows', 'get');
    expect(columnOf(sample, 1)).toEqual(['b', 'd']);
    expect(rows).not.toHaveBeenCalled();
    expect(columnOf({ rows: [['x', 'y']], all: true }, 1)).toEqual(['y']);
  });
});
