// Refusals that come before any work, each with its exit code: nothing is written, and no value is shown.
import { mkdirSync } from 'node:fs';
import { Workdir } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';

let work: Workdir;
beforeAll(() => {
  work = new Workdir({ SECUREML_MASTER_KEY: HEX });
  for (const name of ['a.csv', 'b.csv']) work.write(name, 'id,ssn\n1,123-45-6789\n2,900-12-3456\n');
  work.write('plain', 'text\n');
  mkdirSync(work.path('folder'));
  work.write('two.yaml', 'policy: 1\ntables:\n  - { files: x.csv, columns: {} }\n  - { files: y.csv, columns: {} }\n');
  work.write('drop.yaml', 'policy: 1\ncolumns:\n  id: drop\n  ssn: { action: pseudonymize, format: ssn }\n');
  work.write('mask.yaml', 'policy: 1\ncolumns:\n  id: mask\n  ssn: { action: pseudonymize, format: ssn }\n');
  work.write(
    'unquoted.yaml',
    'policy: 1\ntables:\n  - files: a.csv\n    quote: none\n    columns: { id: drop, ssn: redact }\n',
  );
  work.write(
    'context.yaml',
    'policy: 1\ncolumns:\n  id: keep\n  ssn: { action: pseudonymize, format: ssn, context: /./ }\n',
  );
});
afterAll(() => work.remove());

const SSN = ['-c', 'ssn=ssn'];

it.each<[string, readonly string[], number, RegExp]>([
  ['a manifest that is a folder', ['anonymize', 'a.csv', ...SSN, '--manifest', 'folder'], 7, /folder is a folder/],
  ['an output in what is no folder', ['anonymize', 'a.csv', ...SSN, '-o', 'plain/out.csv'], 7, /plain is not a folder/],
  [
    'a manifest in two places',
    ['anonymize', 'a.csv', ...SSN, '-o', 'x.csv', '--manifest', 'm.json', '--manifest-dir', 'm'],
    2,
    /--manifest and --manifest-dir/,
  ],
  [
    'one manifest for several files',
    ['anonymize', 'a.csv', 'b.csv', ...SSN, '-o', 'out', '--manifest', 'm.json'],
    2,
    /--manifest names one file/,
  ],
  [
    'a manifest that is not there',
    ['deanonymize', 'a.csv', '--manifest', 'm.json', '-o', 'x.csv'],
    5,
    /no such manifest/,
  ],
  ['a report where the data goes', ['anonymize', 'a.csv', ...SSN, '--json'], 2, /report on stdout, which is the data/],
  ['stdin among several files', ['anonymize', 'a.csv', '-', ...SSN, '-o', 'out'], 2, /stdin has no name in a folder/],
  [
    'a token where the data comes from',
    ['anonymize', ...SSN, '--vault-token', '-'],
    2,
    /--vault-token - reads stdin, which/,
  ],
  ['a domain without a label', ['anonymize', 'a.csv', ...SSN, '--domain', 'ssn'], 2, /--domain ssn: expected COLUMN=/],
  ['a domain without a column', ['anonymize', 'a.csv', ...SSN, '--domain', '=x'], 2, /--domain =x: expected COLUMN=/],
  ['a context of nothing', ['anonymize', 'a.csv', ...SSN, '--context', 'ssn='], 2, /--context ssn=: expected COLUMN=/],
  [
    'a pipe for one of two tables',
    ['anonymize', '-', '--policy', 'two.yaml'],
    2,
    /two.yaml has 2 tables, and stdin has no/,
  ],
  [
    'ragged rows beside columns that are dropped',
    ['anonymize', 'a.csv', '--policy', 'drop.yaml', '--ragged', 'text', '-o', 'x.csv'],
    2,
    /--ragged text makes every cell/,
  ],
  [
    'ragged rows beside columns that are masked',
    ['anonymize', 'a.csv', '--policy', 'mask.yaml', '--ragged', 'text', '-o', 'x.csv'],
    2,
    /--ragged text makes every cell/,
  ],
  [
    'one column that is left without quotes',
    ['anonymize', 'a.csv', '--policy', 'unquoted.yaml', '-o', 'x.csv'],
    2,
    /the policy leaves one column: without quotes/,
  ],
  [
    'a context that is several columns',
    ['anonymize', 'a.csv', '--policy', 'context.yaml', '-o', 'x.csv'],
    2,
    /context.yaml:4:\d+: \/\.\/ means 2 columns/,
  ],
  ['a key of another length', ['keys', 'generate-key', '--bits', '512'], 2, /128.*192.*256/],
  [
    'a copy of one version',
    ['keys', 'copy', '--from', 'keystore', '--to', 'keystore', '--as', 'b', '--key-name', 'a@1'],
    2,
    /without a version/,
  ],
  ['a copy onto itself', ['keys', 'copy', '--from', 'keystore', '--to', 'keystore'], 2, /would be copied onto itself/],
  ['a pin that is none', ['anonymize', 'a.csv', ...SSN, '--expect-key', 'abc'], 2, /--expect-key is not a fingerprint/],
])('%s', async (_, args, exit, message) => {
  const before = work.files();
  const { code, stdout, stderr } = await work.run(args, { stdin: 'id,ssn\n1,123-45-6789\n' });
  expect([code, stderr]).toEqual([exit, expect.stringMatching(message)]);
  expect(stdout + stderr).not.toMatch(/123-45-6789|900-12-3456/);
  expect(work.files()).toEqual(before);
});
