// Tables of the real package apache-arrow, as ES module and as CommonJS.
import { execFileSync } from 'node:child_process';
import {
  Dictionary,
  Field,
  Int16,
  Int32,
  Int8,
  Uint16,
  Uint32,
  Uint8,
  LargeUtf8,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableFromArrays,
  tableFromIPC,
  tableToIPC,
  Utf8,
  makeData,
  vectorFromArray,
} from 'apache-arrow';
import {
  anonymize,
  anonymizeArrow,
  chooseArrowColumns,
  deanonymizeArrow,
  InputError,
  KeyManager,
  UsageError,
} from '../../../src/index.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const keyManager = new KeyManager({ env: { HOME: '/nonexistent', SECUREML_MASTER_KEY: HEX } });
const NAMES = ['John Doe', null, 'Jane Smith', 'John Doe', ''];
const SSNS = ['123-45-6789', '987-65-4321', '219-09-9938', null, '123-45-6789'];

function people(): Table {
  return new Table({
    id: vectorFromArray([1, 2, 3, 4, 5], new Int32()),
    name: vectorFromArray(NAMES, new Dictionary(new Utf8(), new Int32())),
    ssn: vectorFromArray(SSNS, new Utf8()),
    long: vectorFromArray(SSNS, new LargeUtf8()),
  });
}

const rows = (table: Table): unknown[] => table.toArray().map((row: { toJSON(): unknown }) => row.toJSON());
const options = { keyManager, sensitiveColumns: ['name=name', 'ssn=ssn', 'long=ssn'] };

it('have the images that records have, keep types and missing values, and come back', async () => {
  const table = people();
  const out = await anonymizeArrow(table, options);
  const records = NAMES.map((name, i) => ({ id: i + 1, name, ssn: SSNS[i], long: SSNS[i] }));
  expect(rows(out)).toEqual(await anonymize(records, options));
  expect(out.schema.fields.map(String)).toEqual(table.schema.fields.map(String));
  expect([...out.getChild('id')!]).toEqual([...table.getChild('id')!]);
  expect([out.getChild('name')!.nullCount, out.getChild('ssn')!.nullCount]).toEqual([1, 1]);
  expect(rows(await deanonymizeArrow(out, options))).toEqual(rows(table));
  // the caller's table is as it was
  expect(rows(table)).toEqual(rows(people()));
});

it('survive the way through a file, with two columns that had one dictionary and metadata', async () => {
  const shared = new Dictionary(new Utf8(), new Int32());
  const vector = vectorFromArray(['Anna Brown', 'Carl Jones', 'Anna Brown'], shared);
  const fields = [new Field('a', shared, true, new Map([['owner', 'hr']])), new Field('b', shared, true)];
  const schema = new Schema(fields, new Map([['made', 'today']]));
  const struct = makeData({ type: new Struct(fields), children: [vector.data[0]!, vector.data[0]!], length: 3 });
  const table = new Table(schema, new RecordBatch(schema, struct));
  const out = await anonymizeArrow(table, { keyManager, sensitiveColumns: ['a=name'] });
  const read = tableFromIPC(tableToIPC(out, 'file'));
  expect(rows(read)).toEqual(rows(out));
  expect([...read.getChild('b')!]).toEqual(['Anna Brown', 'Carl Jones', 'Anna Brown']);
  expect(read.getChild('a')!.get(0)).not.toBe('Anna Brown');
  expect([read.schema.metadata.get('made'), read.schema.fields[0]!.metadata.get('owner')]).toEqual(['today', 'hr']);
});

it('of several batches, longer than a slice, come out in order', async () => {
  const values = Array.from({ length: 20_000 }, (_, i) => `${100 + (i % 500)}-45-${1000 + (i % 9000)}`);
  const one = tableFromArrays({ ssn: values.slice(0, 9_000) });
  const table = one.concat(tableFromArrays({ ssn: values.slice(9_000) }));
  const chosen = { keyManager, sensitiveColumns: ['ssn=ssn'] };
  const out = await anonymizeArrow(table, chosen);
  expect(out.batches.map(({ numRows }) => numRows)).toEqual([9_000, 11_000]);
  expect([...(await deanonymizeArrow(out, chosen)).getChild('ssn')!]).toEqual(values);
});

it('have dictionaries with indices of every width, and no more values than those can number', async () => {
  const chosen = { keyManager, sensitiveColumns: ['v=digits'] };
  const values = Array.from({ length: 128 }, (_, i) => String(1_000_000 + i));
  for (const indices of [new Int8(), new Uint8(), new Int16(), new Uint16(), new Int32(), new Uint32()]) {
    const table = new Table({ v: vectorFromArray([...values, null, ...values], new Dictionary(new Utf8(), indices)) });
    const out = await anonymizeArrow(table, chosen);
    expect(new Set(out.getChild('v')!).size).toBe(129);
    expect([...(await deanonymizeArrow(tableFromIPC(tableToIPC(out)), chosen)).getChild('v')!]).toEqual([
      ...values,
      null,
      ...values,
    ]);
  }
  const table = new Table({
    v: vectorFromArray([...values, values[0]], new Dictionary(new Utf8(), new Int8())),
    row: vectorFromArray(
      Array.from({ length: 129 }, (_, i) => `r${i}`),
      new Utf8(),
    ),
  });
  await expect(anonymizeArrow(table, { ...chosen, contexts: { v: 'row' } })).rejects.toThrow(
    'column "v": more than 128 different values',
  );
});

it('have formats found, contexts, and no rows', async () => {
  expect(chooseArrowColumns(people(), { sensitiveColumns: ['ssn'] })).toEqual(['ssn=ssn@1']);
  const mixed = { keyManager, sensitiveColumns: ['ssn=ssn'], contexts: { ssn: 'name' } };
  const out = await anonymizeArrow(people(), mixed);
  expect(out.getChild('ssn')!.get(0)).not.toBe(out.getChild('ssn')!.get(4));
  expect(rows(await deanonymizeArrow(out, mixed))).toEqual(rows(people()));
  expect((await anonymizeArrow(people().slice(0, 0), options)).numRows).toBe(0);
});

it('refuse numbers, unknown columns and two columns of one name', async () => {
  const chosen = (column: string) => ({ keyManager, sensitiveColumns: [column] });
  await expect(anonymizeArrow(people(), chosen('id=integer'))).rejects.toThrow(InputError);
  await expect(anonymizeArrow(people(), chosen('id=integer'))).rejects.toThrow(
    'column "id": expected text, got the Arrow type Int32',
  );
  await expect(anonymizeArrow(people(), chosen('snn'))).rejects.toThrow(UsageError);
  await expect(deanonymizeArrow(people(), chosen('ssn'))).rejects.toThrow('deanonymize never guesses');
  const twice = new Table(people().select(['ssn']).schema, people().select(['ssn']).batches).assign(
    people().select(['id']),
  );
  const double = new Schema([twice.schema.fields[0]!, twice.schema.fields[0]!]);
  expect(() =>
    chooseArrowColumns(
      { schema: double, batches: [], numRows: 0, getChildAt: () => null },
      { sensitiveColumns: ['ssn'] },
    ),
  ).toThrow('the table has two columns named "ssn"');
});

it('stop when they are told to', async () => {
  const controller = new AbortController();
  const table = tableFromArrays({ ssn: Array.from({ length: 50_000 }, () => '123-45-6789') });
  const running = anonymizeArrow(table, { keyManager, sensitiveColumns: ['ssn=ssn'], signal: controller.signal });
  controller.abort(new Error('enough'));
  await expect(running).rejects.toThrow('enough');
});

it('may be tables of the CommonJS module', () => {
  const script = `const { tableFromArrays, tableFromIPC, tableToIPC, Table, Dictionary, Int16, Utf8, vectorFromArray } = require('apache-arrow');
(async () => {
  const { anonymizeArrow, deanonymizeArrow } = await import('${process.cwd()}/dist/index.js');
  const table = tableFromArrays({ ssn: ['123-45-6789', '219-09-9938'], id: [1, 2], name: vectorFromArray(['Al', 'Bo'], new Dictionary(new Utf8(), new Int16())) });
  const options = { sensitiveColumns: ['ssn=ssn', 'name=text'] };
  const out = await anonymizeArrow(table, options);
  const again = await deanonymizeArrow(tableFromIPC(tableToIPC(out)), options);
  console.log(out instanceof Table, out.get(0).ssn !== table.get(0).ssn, again.toString() === table.toString());
})();`;
  const env = { PATH: process.env.PATH, HOME: '/nonexistent', SECUREML_MASTER_KEY: HEX };
  expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env })).toBe('true true true\n');
});
