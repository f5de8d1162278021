// The published schema and the program agree: what the one takes the other takes.
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { manifestSchema } from '../../../src/lib/manifest/schema.js';
import { readPolicy } from '../../../src/lib/policy/read.js';
import { PolicyError } from '../../../src/lib/policy/problem.js';
import { policySchema } from '../../../src/lib/policy/schema.js';
import { draftPolicy } from '../../../src/lib/inspect/draft-policy.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';
import { sampleFile } from '../../../src/lib/inspect/sample/sample.js';
import { anonymizeBytes } from '../../support/transform.js';

const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
const bySchema = ajv.compile(policySchema());

function byProgram(text: string): boolean {
  try {
    readPolicy(text, 'p');
    return true;
  } catch (error) {
    if (error instanceof PolicyError) return false;
    throw error;
  }
}

const rule = (text: string): string => `policy: 1\ncolumns:\n  a: ${text}\n`;

it.each([
  ...['keep', 'drop', 'redact', 'mask', 'hmac'].map((name) => [rule(name), true] as const),
  ...['shift', 'generalize', 'pseudonymize', 'ssn', 'kep'].map((name) => [rule(name), false] as const),
  [rule('{ action: pseudonymize, format: ssn }'), true],
  [rule('{ action: pseudonymize, format: ssn@1, valid: 0, optional: true }'), true],
  [rule('{ action: pseudonymize, format: card, options: { keep: 8 } }'), true],
  [rule('{ action: pseudonymize, format: card, options: { kep: 8 } }'), false],
  [rule('{ action: pseudonymize, format: snn }'), false],
  [rule('{ action: pseudonymize }'), false],
  [rule('{ action: pseudonymize, format: ssn, domain: "A B" }'), false],
  [rule('{ action: pseudonymize, format: ssn, lenght: 2 }'), false],
  [rule('{ action: hmac, length: 64, domain: x, format: email }'), true],
  [rule('{ action: hmac, length: 65 }'), false],
  [rule('{ action: mask, keep: 0, with: x }'), true],
  [rule('{ action: mask, keep: -1 }'), false],
  [rule('{ action: redact, with: "" }'), true],
  [rule('{ action: redact, with: 7 }'), true],
  [rule('{ action: drop, with: x }'), false],
  [rule('{ action: shift, subject: id, days: 10, options: { pattern: yyyyMMdd } }'), true],
  [rule('{ action: shift }'), false],
  [rule('{ action: generalize, to: year }'), true],
  [rule('{ action: generalize, to: decade }'), false],
  [rule('{ action: generalize, to: band, width: 10, top: 90, invalid: redact }'), true],
  [rule('{ action: generalize, to: band }'), false],
  [rule('{ action: generalize, to: year, width: 3 }'), false],
  [rule('{ action: generalize, to: prefix, keep: 3 }'), true],
  [rule('{ action: generalize, to: prefix, keep: 3, invalid: keep }'), false],
  ['policy: 2\ncolumns: { a: keep }\n', false],
  ['columns: { a: keep }\n', false],
  ['policy: 1\n', false],
  ['policy: 1\ntables: [{ files: a.csv, columns: { a: keep } }]\n', true],
  [
    'policy: 1\ntables: [{ files: [a.csv, "b*"], delimiter: tab, quote: none, header: false, columns: { ":1": keep } }]\n',
    true,
  ],
  ['policy: 1\ntables: [{ files: a.csv, delimiter: ";;", columns: { a: keep } }]\n', false],
  ['policy: 1\ntables: [{ columns: { a: keep } }]\n', false],
  [
    'policy: 1\nkey: { name: k, version: 2, check: 0a1b2c3d }\nreason: required\nnulls: NULL\nnew-columns: drop\ncolumns: { a: keep }\n',
    true,
  ],
  ['policy: 1\nkey: { nmae: k }\ncolumns: { a: keep }\n', false],
  ['policy: 1\nnew-columns: ignore\ncolumns: { a: keep }\n', false],
] as [string, boolean][])('%j: %s', (text, right) => {
  expect([byProgram(text), bySchema(parse(text))]).toEqual([right, right]);
});

const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'));

it.each(examples)('the example %s is right', (name) => {
  const text = readFileSync(`examples/${name}`, 'utf8');
  expect(() => readPolicy(text, name)).not.toThrow();
  expect(bySchema(parse(text))).toBe(true);
});

it('there is an example', () => expect(examples).not.toEqual([]));

it.each(['examples/people.csv'])('a draft for %s is right, and names every column', async (file) => {
  const options = { delimiter: undefined, quote: 0x22, header: true, encoding: undefined };
  const sample = await sampleFile(file, options);
  const { rows, ...rest } = sample;
  const text = draftPolicy([{ file, findings: inspectTable(sample), ...rest, sampledRows: rows.length }], '2026-01-01');
  expect(bySchema(parse(text))).toBe(true);
  const [table] = readPolicy(text, 'draft').tables;
  expect(table!.columns.map(({ selector }) => selector)).toEqual(sample.header);
  for (const row of rows.slice(0, 50)) for (const cell of row) if (cell.length > 5) expect(text).not.toContain(cell);
});

it('drafts rules for headers that YAML or selectors would read otherwise', () => {
  const header = ['yes', ':3', '/x/', '', 'a', 'a', '# no', 'x: y', '2024', '"q"', 'null', ' sp ', 'new\nline'];
  const finding = (name: string, index: number): ReturnType<typeof inspectTable>[number] => ({
    ...{ index, name, kind: undefined, format: undefined, options: {}, personal: 'no', quasi: false, confidence: 1 },
    ...{ valid: undefined, evidence: ['a reason: with # and\nlines'], fitting: 'text' },
  });
  const text = draftPolicy(
    [
      {
        file: 'x {1}*.csv',
        findings: header.map(finding),
        hasHeader: true,
        delimiter: 0x3b,
        encoding: 'utf-16le',
        sampledRows: 0,
      },
    ],
    '2026-01-01',
  );
  expect(bySchema(parse(text))).toBe(true);
  const [table] = readPolicy(text, 'draft').tables;
  expect(table!.columns.map(({ selector }) => selector)).toEqual([
    'yes',
    ':2',
    ':3',
    ':4',
    ':5',
    ':6',
    '# no',
    'x: y',
    '2024',
    '"q"',
    'null',
    ' sp ',
    ':13',
  ]);
  expect([table!.files, table!.delimiter, table!.encoding]).toEqual([['x ?1??.csv'], ';', 'utf-16le']);
  expect(text).toContain('REVIEW: there were no rows to look at');
});

it('manifests are as their schema says, with and without a policy', async () => {
  const valid = ajv.compile(manifestSchema());
  const read = readPolicy(
    'policy: 1\nreason: required\ncolumns: { a: hmac, b: drop, c: { action: pseudonymize, format: ssn, context: d }, d: keep }\n',
    'p.yaml',
  );
  const policy = { policy: read, table: undefined };
  const input = 'a,b,c,d\n1,2,123-45-6789,4\n';
  for (const given of [{ columns: [], request: { policy } }, { columns: ['c=ssn', 'a=text'] }]) {
    const { manifest } = await anonymizeBytes(given.columns.length > 0 ? input.replace('1,', 'abcd,') : input, given);
    expect(valid(JSON.parse(manifest!))).toBe(true);
  }
  expect(valid({ manifest: 1 })).toBe(false);
});
