// The SIMD kernel against its twin, and both against csv-parse.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { scan as scanWasm } from '../../../src/generated/kernels.js';
import { COMMA, LINE_FEED, QUOTE, unquote, type Dialect } from '../../../src/lib/csv/dialect.js';
import { SLACK, type ScanKernel } from '../../../src/lib/csv/scan-kernel.js';
import { BlockScanner, OffsetBuffer, type ScanResult, type Structure } from '../../../src/lib/csv/structure.js';
import { scanTwin } from '../../../src/lib/csv/twin.js';
import { loadKernel } from '../../../src/lib/kernels/load.js';
import { memory } from '../../support/kernels.js';

const kernels: [string, ScanKernel][] = [
  ['WebAssembly', loadKernel<ScanKernel>(scanWasm, memory)],
  ['twin', scanTwin(memory)],
];
const dialect: Dialect = { delimiter: COMMA, quote: QUOTE, lineEnd: LINE_FEED };
const block = memory.allocate(1 << 20);

function scan(
  kernel: ScanKernel,
  text: string | Buffer,
  columns: number,
  last = true,
): { result: ScanResult; rows: string[][] } {
  const bytes = Buffer.from(text as string);
  // what lies behind the block must not matter
  memory.u8(block, bytes.length + SLACK).fill(0x2c);
  memory.u8(block, bytes.length).set(bytes);
  const result = new BlockScanner(memory, kernel, dialect, columns).scan(
    block,
    bytes.length,
    last,
    new OffsetBuffer(memory, 256),
  );
  if ('needs' in result) return { result, rows: [] };
  const structure = structureOf(result);
  const starts = memory.allocate(structure.rows * 4);
  const stops = memory.allocate(structure.rows * 4);
  const rows = Array.from({ length: structure.rows }, () => [] as string[]);
  for (let column = 0; column < columns; column++) {
    kernel.cells(
      block,
      structure.ends,
      structure.rowFirst,
      structure.rows,
      columns,
      column,
      QUOTE,
      LINE_FEED,
      starts,
      stops,
    );
    rows.forEach((row, r) => {
      const start = memory.u32(starts, structure.rows)[r]!;
      const content = bytes.subarray(start, memory.u32(stops, structure.rows)[r]).toString();
      row.push(unquote(content, bytes[start - 1] === QUOTE, QUOTE));
    });
  }
  return { result, rows };
}

const cell = fc.oneof(
  fc
    .string({ unit: fc.constantFrom('a', 'b', '1', ' ', 'é', '中', '\r'), maxLength: 12 })
    .filter((s) => !s.endsWith('\r')),
  fc
    .string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é'), maxLength: 90 })
    .map((s) => `"${s.replaceAll('"', '""')}"`),
);
const table = fc
  .integer({ min: 1, max: 9 })
  .chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 30 }),
      eol: fc.constantFrom('\n', '\r\n'),
      final: fc.boolean(),
    }),
  )
  .map(({ columns, rows, eol, final }) => ({
    columns,
    text: rows.map((r) => r.join(',')).join(eol) + (final ? eol : ''),
  }));

describe.each(kernels)('finding structure (%s)', (_, kernel) => {
  it('finds the cells that csv-parse finds', () => {
    fc.assert(
      fc.property(table, ({ columns, text }) => {
        const { result, rows } = scan(kernel, text, columns);
        const expected = parse(text, {
          record_delimiter: ['\r\n', '\n'],
          relax_quotes: true,
          skip_empty_lines: columns > 1,
        });
        expect('structure' in result && (result.structure.irregular?.ragged ?? [])).toEqual([]);
        // a last line that is empty is one more row of a single column for us, none for csv-parse
        const empties = columns === 1 && expected.length < rows.length ? [['']] : [];
        expect(rows).toEqual([...expected, ...empties]);
      }),
      { numRuns: 500 },
    );
  });

  it('stops at the last complete row when more is to come', () => {
    const { result, rows } = scan(kernel, 'a,b\n1,"x\ny"\n2,"z', 2, false);
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', 'x\ny'],
    ]);
    expect('structure' in result && result.structure.end).toBe(12);
  });

  it('asks for more bytes when no row is complete', () => {
    expect(scan(kernel, 'a,b', 2, false).result).toEqual({ needs: 'more-bytes' });
    expect(scan(kernel, '"a\n,', 2, false).result).toEqual({ needs: 'more-bytes' });
  });

  it('takes a quote inside an unquoted cell as text', () => {
    expect(scan(kernel, `5'10",x\n"a,""b",6'"\n`, 2).rows).toEqual([
      [`5'10"`, 'x'],
      ['a,"b', `6'"`],
    ]);
  });

  it.each([
    ['a NUL byte', 'a,b\n1,x\0y\n', { kind: 'nul-byte', record: 1, column: 1, at: 7 }],
    ['text behind a closing quote', 'a,b\n1,"x" y\n', { kind: 'text-after-quote', record: 1, column: 1, at: 9 }],
    ['a quote that is never closed', 'a,b\n"1,x\n2,y\n', { kind: 'open-quote', record: 1, column: 0, at: 13 }],
    [
      'a NUL byte far behind',
      `a,b\n${'1,2\n'.repeat(100)}1,\0\n`,
      { kind: 'nul-byte', record: 101, column: 1, at: 406 },
    ],
  ])('says where it met %s', (__, text, fault) => {
    const { result, rows } = scan(kernel, text, 2);
    expect(result).toMatchObject({ fault });
    // and has the rows before it
    expect(rows).toHaveLength(fault.record);
  });

  it('knows blank lines and ragged rows', () => {
    const { result, rows } = scan(kernel, 'a,b\n\n1,2\r\n\r\n3\n4,5,6\n7,8', 2);
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['7', '8'],
    ]);
    const structure = 'structure' in result ? result.structure : undefined;
    expect(structure?.records).toBe(7);
    expect([...structure!.irregular!.recordOf]).toEqual([0, 2, 6]);
    expect(structure?.irregular?.ragged.map(({ record, cells }) => [record, cells])).toEqual([
      [4, 1],
      [5, 3],
    ]);
  });

  it('reads as many columns as there are, more than its buffer was made for', () => {
    const columns = 5_000;
    const line = Array.from({ length: columns }, (__, i) => String(i)).join(',');
    const { result } = scan(kernel, `${line}\n${line}\n`, columns);
    expect('structure' in result && result.structure.rows).toBeGreaterThan(0);
  });
});

/** The rows of a block, or those before what is wrong with it. */
const structureOf = (result: Exclude<ScanResult, { needs: unknown }>): Structure =>
  result.fault ? result.before : result.structure;

describe('the SIMD kernel', () => {
  it('finds what its twin finds in any bytes', () => {
    const bytes = fc
      .uint8Array({ maxLength: 400 })
      .map((raw) => Buffer.from(raw.map((b) => [0x22, 0x2c, 0x0a, 0x0d, 0x61, 0xc3, 0x61, 0x61][b % 8]!)));
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 4 }), fc.boolean(), (text, columns, last) => {
        const [ours, twin] = kernels.map(([, kernel]) => scan(kernel, text, columns, last));
        const plain = ({ result, rows }: { result: ScanResult; rows: string[][] }): unknown => {
          if ('needs' in result) return result;
          const structure = structureOf(result);
          return {
            ...{ rows, fault: result.fault },
            end: structure.end,
            records: structure.records,
            high: structure.high,
            irregular: structure.irregular,
          };
        };
        expect(plain(ours!)).toEqual(plain(twin!));
      }),
      { numRuns: 2_000 },
    );
  });
});
