// What stands beside a cell changes nothing about its image, and its image changes nothing beside it: kernels read and write many bytes at once, and
// only those of their cell may count. Damaged values are told by one missing byte from what a format takes.
import { parse } from 'csv-parse/sync';
import type { Options } from '../../../src/lib/formats/format.js';
import { TableBudget } from '../../../src/lib/fpe/table-budget.js';
import { isRefusal, ValueCipher } from '../../../src/lib/pseudonymize/value-cipher.js';
import { goldenFiles, readGolden } from '../../support/golden.js';
import { feistelKernels, memory } from '../../support/kernels.js';
import { randomInt } from '../../support/seeded.js';
import { anonymizeBytes, deanonymizeBytes, key } from '../../support/transform.js';

const tools = { memory, feistel: feistelKernels[0]![1], budget: new TableBudget() };
const BESIDE = [
  '',
  '5',
  '12',
  '.',
  '.12',
  '1.2',
  '123-45-6789',
  '2024-01-01',
  'Anna',
  'allow',
  'x',
  '@x.org',
  ':',
  '/',
  '-',
  ' ',
  'é',
  '0',
];
const BYTES = [...'0159.:-/@ ,aAzZ_+é'];

/** What the columns of these would not tell. */
const UNTOLD: Readonly<Record<string, Options>> = { 'phone@1': { region: 'US' } };

const one = <T>(all: readonly T[]): T => all[randomInt(0, all.length)]!;

/** The value, and others that differ in one symbol or two: one is missing, added, or another one. */
function damaged(value: string): string[] {
  const symbols = [...value];
  const without = symbols.map((_, i) => symbols.toSpliced(i, 1));
  const others = symbols.flatMap((_, i) => [symbols.with(i, one(BYTES)), symbols.toSpliced(i, 0, one(BYTES))]);
  const both = without.map((left) => (left.length === 0 ? left : left.with(randomInt(0, left.length), one(BYTES))));
  return [symbols, ...without, ...others, ...both].map((its) => its.join(''));
}

const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

describe('a cell and what stands beside it', () => {
  const groups = goldenFiles().flatMap((file) => {
    const { format, groups } = readGolden(file);
    return groups.map(({ options = UNTOLD[format] ?? {}, vectors }, i) => ({
      format,
      options,
      i,
      values: vectors.map(([value]) => value),
    }));
  });

  it.each(groups)('$format, group $i', async ({ format, options, values }) => {
    const request = (given: Options) => ({ items: [{ selector: 'v', format, options: given }] });
    const table = (rows: readonly (readonly string[])[]): string =>
      `before,v,after\n${rows.map((row) => `${row.map(cell).join(',')}\n`).join('')}`;
    const some = values.filter((value) => !/["\r\n]/.test(value)).slice(0, 15);
    const { plan } = await anonymizeBytes(table(some.map((value) => ['', value, ''])), {
      columns: [],
      request: request(options),
    });
    const [column] = plan.columns;
    const single = new ValueCipher(column!, key.bytes, tools, { decipher: false, ff1Only: false, nulls: new Set() });
    const given = some.flatMap(damaged);
    const images = single.permute(given).map((outcome) => (isRefusal(outcome) ? undefined : outcome.text));
    single.wipe();

    const rows = given.flatMap((value, i) => (images[i] === undefined ? [] : [[one(BESIDE), value, one(BESIDE)]]));
    const wanted = images.filter((image) => image !== undefined);
    const csv = table(rows);
    const there = await anonymizeBytes(csv, { columns: [], request: request(column!.options) });
    const found = parse(there.bytes, { from: 2 }) as string[][];
    const wrong = rows.flatMap(([before, , after], i) =>
      found[i]?.length === 3 && found[i][0] === before && found[i][1] === wanted[i] && found[i][2] === after
        ? []
        : [{ row: rows[i], found: found[i], wanted: wanted[i] }],
    );
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(found).toHaveLength(rows.length);
    const back = await deanonymizeBytes(there.bytes, { columns: [] }, there.manifest);
    expect(back.bytes.toString()).toBe(csv);
  });
});
