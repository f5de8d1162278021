// Mistakes on the command line that would otherwise pass unseen, or be answered with something else.
import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { programInShell, Workdir } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';

let work: Workdir;
beforeEach(() => {
  work = new Workdir({ SECUREML_MASTER_KEY: HEX });
  for (const name of ['a.csv', 'b.csv']) work.write(name, 'id,ssn\n1,123-45-6789\n2,900-12-3456\n');
});
afterEach(() => work.remove());

it.each([
  ['several files to a file', ['anonymize', 'a.csv', 'b.csv', '-c', 'ssn=ssn', '-o', 'there'], /there is a file, and/],
  [
    'a domain of no chosen column',
    ['anonymize', 'a.csv', '-c', 'ssn=ssn', '--domain', 'id=x'],
    /--domain: column id is/,
  ],
  [
    'a context of no chosen column',
    ['anonymize', 'a.csv', '-c', 'ssn', '--context', 'id=ssn'],
    /--context: column id is/,
  ],
  ['an empty -c', ['anonymize', 'a.csv', '-c', ''], /-c: expected columns, got nothing\n.*variable/],
  ['an empty --except', ['anonymize', 'a.csv', '--except', ''], /--except: expected columns, got nothing/],
  ['one character twice', ['anonymize', 'a.csv', '-c', 'ssn', '--delimiter', ';', '--quote', ';'], /they must differ/],
  ['the delimiter as quote', ['anonymize', 'a.csv', '-c', 'ssn', '--delimiter', '"'], /they must differ/],
  ['the same of inspect', ['inspect', 'a.csv', '--delimiter', '"'], /they must differ/],
  ['a long quote', ['anonymize', 'a.csv', '-c', 'ssn', '--quote', 'ab'], /hint: --quote "'" or --quote none\n/],
  [
    'a manifest behind the data',
    ['anonymize', 'a.csv', '-c', 'ssn=ssn', '--manifest', '-'],
    /--manifest - prints the manifest on stdout, which is the data here/,
  ],
  [
    'a manifest before the report',
    ['anonymize', 'a.csv', '-c', 'ssn=ssn', '--manifest', '-', '--json', '-o', 'out.csv'],
    /--manifest - prints the manifest on stdout, which is the report here/,
  ],
  [
    'to replace and to skip',
    ['anonymize', 'a.csv', '-c', 'ssn=ssn', '--if-exists', 'skip', '-f', '-o', 'there'],
    /--force replaces what is there, and --if-exists skip leaves it/,
  ],
  ['a policy and JSON on stdout', ['inspect', 'a.csv', '--policy-out', '-', '--json'], /--json prints the findings/],
  [
    'a policy and examples on stdout',
    ['inspect', 'a.csv', '--policy-out', '-', '--show-examples'],
    /--show-examples prints the table/,
  ],
  ['no file', ['verify'], /error: FILE is missing\n/],
  ['a column behind the last', ['anonymize', 'one.csv', '-c', ':3=text'], /hint: the table has 1 column, :1\n/],
])('%s', async (_, args, message) => {
  work.write('one.csv', 'name\nAnna Brown\n');
  work.write('there', 'something\n');
  const { code, stderr } = await work.run(args);
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
});

it('a pattern may mean columns that are left alone beside a chosen one', async () => {
  const { code } = await work.run(['anonymize', 'a.csv', '-c', 'ssn=ssn', '--domain', '/./=person', '-o', 'out.csv']);
  expect(code).toBe(0);
});

it('says that gzip is gzip, and what a pattern means that reached the program', async () => {
  writeFileSync(work.path('packed'), gzipSync('id,ssn\n1,123-45-6789\n'));
  const line = `${programInShell} anonymize -c ssn=ssn < packed`;
  const piped = spawnSync('sh', ['-c', line], { cwd: work.folder, env: work.environment(), encoding: 'utf8' });
  expect([piped.status, piped.stderr]).toEqual([5, expect.stringMatching(/this is gzip, not CSV\n.*gunzip it first/)]);
  const { code, stderr } = await work.run(['anonymize', '*.tsv', '-c', 'ssn=ssn', '-o', 'x']);
  expect([code, stderr]).toEqual([5, expect.stringMatching(/no such file\n.*hint: a pattern that matches no file/)]);
});

it('policy check and keys restore read stdin when told to', async () => {
  const right = await work.run(['policy', 'check', '-'], { stdin: 'policy: 1\ncolumns:\n  id: keep\n' });
  expect([right.code, right.stderr]).toEqual([0, expect.stringContaining('stdin: 0 tables, 1 rule, no mistakes')]);
  const wrong = await work.run(['policy', 'check', '-'], { stdin: 'policy: 1\ncolums: {}\n' });
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('stdin:2')]);
  const env = { SECUREML_BACKUP_PASSPHRASE: 'correct horse battery' };
  await work.run(['keys', 'generate-key']);
  const { stdout } = await work.run(['keys', 'backup'], { env });
  const elsewhere = { ...env, SECUREML_KEYSTORE: work.path('other.json') };
  const back = await work.run(['keys', 'restore', '-', '--no-passphrase'], { env: elsewhere, stdin: stdout });
  expect([back.code, back.stderr]).toEqual([0, expect.stringContaining('brought back 1 version; keys')]);
});

it('keys policy says that it assumes the mount where there is no Vault', async () => {
  const { code, stderr } = await work.run(['keys', 'policy']);
  expect([code, stderr]).toEqual([0, expect.stringMatching(/warning: the mount is assumed, because no Vault is conf/)]);
  const named = ['keys', 'policy', '--vault-mount', 'team'];
  expect((await work.run(named)).stderr).toContain('warning: KV version 2 is assumed, because no Vault is configured');
  expect((await work.run([...named, '--vault-kv-version', '2'])).stderr).toBe('');
});

it('counts what a policy changes for good', async () => {
  work.write('policy.yaml', 'policy: 1\ncolumns:\n  ssn: { action: hmac }\n  id: keep\n');
  const dry = await work.run(['anonymize', 'a.csv', '--policy', 'policy.yaml', '-n']);
  expect(dry.stderr).toContain('2 values in 1 column would be changed');
  const done = await work.run(['anonymize', 'a.csv', '--policy', 'policy.yaml', '-o', 'out.csv']);
  expect(done.stderr).toContain('2 rows, 2 values in 1 column');
});
