// Columns as the library hands them back may be handed in again, whatever they are called.
import { tableFromArrays } from 'apache-arrow';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import {
  anonymize,
  anonymizeArrow,
  anonymizeCsv,
  chooseArrowColumns,
  chooseColumns,
  deanonymize,
  deanonymizeArrow,
  KeyManager,
} from '../../../src/index.js';

const keyManager = new KeyManager({ env: { HOME: '/nonexistent', SECUREML_MASTER_KEY: '2b'.repeat(32) } });
const SSN = '123-45-6789';

it.each([
  ['ssn', 'ssn'],
  ['the ssn', 'the ssn'],
  ['ssn, full', ':2'],
  ['name=x', ':2'],
  [':1', ':2'],
  ['/a=b/', '/a=b/'],
  ['id', ':2'],
])('of a CSV: %j is %s', async (name, selector) => {
  const cell = name.includes(',') ? `"${name}"` : name;
  const run = async (sensitiveColumns: readonly string[]): Promise<{ written: string; columns: readonly string[] }> => {
    const output = new PassThrough();
    const table = `id,${cell}\n1,${SSN}\n`;
    const [written, { columns }] = await Promise.all([
      text(output),
      anonymizeCsv(table, output, { sensitiveColumns, header: true, keyManager }),
    ]);
    return { written, columns };
  };
  const first = await run([':2=ssn']);
  expect(first.columns).toEqual([`${selector}=ssn@1`]);
  expect(first.written).not.toContain(SSN);
  expect(await run(first.columns)).toEqual(first);
});

it.each(['ssn', ' ssn', 'ssn, full', 'name=x', ':1', '/a=b/', '(a|b)=[c]*', 'a/b=\\', '', '^$,'])(
  'of records and tables: %j',
  async (name) => {
    const rows = [
      { id: '1', [name]: SSN },
      { id: '2', [name]: '457-55-5462' },
    ];
    const sensitiveColumns = chooseColumns(rows, { sensitiveColumns: [':2=ssn'] });
    const options = { sensitiveColumns, keyManager };
    const moved = rows.map((row) => ({ [name]: row[name], id: row.id }));
    const images = await anonymize(moved, options);
    expect(images.map(({ id }) => id)).toEqual(['1', '2']);
    expect(images[0]![name]).not.toBe(SSN);
    expect(await deanonymize(images, options)).toEqual(moved);

    const table = tableFromArrays({ id: ['1', '2'], [name]: [SSN, '457-55-5462'] });
    expect(chooseArrowColumns(table, { sensitiveColumns: [':2=ssn'] })).toEqual(sensitiveColumns);
    const again = await deanonymizeArrow(await anonymizeArrow(table, options), options);
    expect(String(again)).toBe(String(table));
  },
);
