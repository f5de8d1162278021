// secureml inspect as it is typed.
import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { programInShell, Workdir } from '../support/program.js';

let work: Workdir;
beforeEach(() => (work = new Workdir()));
afterEach(() => work.remove());

const PEOPLE = `id,full name,ssn,gender,status,notes
1,John Smith,123-45-6789,M,active,called on monday about the new order
2,Mary Jones,223-45-6789,F,active,
3,Anna Miller,323-45-6789,F,closed,wants a refund for the second item
`;
const VALUES = PEOPLE.split('\n')
  .slice(1)
  .flatMap((line) => line.split(','))
  .filter((cell) => cell.length > 4 && cell !== 'active');

interface Column {
  readonly index: number;
  readonly name: string;
  readonly format: string | null;
  readonly personal: boolean;
  readonly undecided?: boolean;
  readonly confidence: number;
  readonly valid: number | null;
  readonly evidence: string[];
  readonly examples?: string[];
}

interface Answer {
  readonly files: {
    readonly file: string;
    readonly columns: Column[];
    readonly delimiter: string;
    readonly encoding: string;
    readonly error?: { readonly message: string };
  }[];
}

async function inspect(args: readonly string[], stdin?: string): Promise<Answer['files']> {
  const { code, stdout, stderr } = await work.run(['inspect', '--json', ...args], stdin === undefined ? {} : { stdin });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return (JSON.parse(stdout) as Answer).files;
}

it('shows a table, and never a value', async () => {
  work.write('people.csv', PEOPLE);
  const { code, stdout, stderr } = await work.run(['inspect', 'people.csv']);
  expect(code).toBe(0);
  const lines = stdout.split('\n');
  expect(lines[0]).toMatch(/COLUMN +PERSONAL +FORMAT +SURE +VALID +WHY$/);
  expect(stdout).toMatch(/^1 +id +no +-/m);
  expect(stdout).toMatch(/^3 +ssn +yes +ssn +100 % +100 % +social security number; header says ssn/m);
  expect(stdout).toMatch(/^4 +gender +few values +-/m);
  expect(stdout).toMatch(/^6 +notes +undecided +/m);
  expect(stderr).toMatch(/^secureml anonymize people\.csv .*--except notes$/m);
  expect(stderr).toContain('undecided, and left as it is by --except: notes;');
  for (const value of VALUES) expect(stdout + stderr).not.toContain(value);
});

it('gives the same as JSON', async () => {
  work.write('people.csv', PEOPLE);
  const [{ file, columns, delimiter, encoding }] = (await inspect(['people.csv'])) as [Answer['files'][number]];
  expect({ file, delimiter, encoding }).toEqual({ file: 'people.csv', delimiter: ',', encoding: 'utf-8' });
  expect(columns.map(({ index, name, personal }) => [index, name, personal])).toEqual([
    [1, 'id', false],
    [2, 'full name', true],
    [3, 'ssn', true],
    [4, 'gender', true],
    [5, 'status', false],
    [6, 'notes', false],
  ]);
  expect(columns[2]).toMatchObject({ format: 'ssn', valid: 1, confidence: 1 });
  expect(columns[4]).toMatchObject({ format: null, valid: null });
  expect(columns[5]).toMatchObject({ undecided: true });
  for (const { evidence } of columns) expect(evidence.length).toBeGreaterThan(0);
  for (const value of VALUES) expect(JSON.stringify(columns)).not.toContain(value);
});

it('shows examples when asked, pseudonymized and different each time', async () => {
  work.write('people.csv', PEOPLE);
  const [first] = await inspect(['people.csv', '--show-examples']);
  const [second] = await inspect(['people.csv', '--show-examples']);
  const ssn = first!.columns[2]!.examples!;
  expect(ssn).toHaveLength(3);
  for (const text of ssn) expect(text).toMatch(/^\d{3}-\d{2}-\d{4}$/);
  expect(ssn).not.toEqual(second!.columns[2]!.examples);
  for (const value of VALUES) expect(JSON.stringify(first!.columns)).not.toContain(value);
});

it('reads standard input, compressed files, other delimiters and encodings', async () => {
  expect((await inspect([], PEOPLE))[0]).toMatchObject({ file: '-' });
  writeFileSync(work.path('people.csv.gz'), gzipSync(PEOPLE));
  expect((await inspect(['people.csv.gz']))[0]!.columns[2]).toMatchObject({ format: 'ssn' });
  writeFileSync(
    work.path('kunden.csv'),
    Buffer.from('Vorname;Straße;PLZ\nJörg;Ringstraße 5;80331\nGünther;Am Weg 7;10115\n', 'latin1'),
  );
  const [kunden] = await inspect(['kunden.csv']);
  expect(kunden).toMatchObject({ delimiter: ';', encoding: 'windows-1252' });
  expect(kunden!.columns.map(({ name, personal }) => [name, personal])).toEqual([
    ['Vorname', true],
    ['Straße', true],
    ['PLZ', true],
  ]);
  writeFileSync(work.path('wide.csv'), Buffer.from(`\ufeff${PEOPLE}`, 'utf16le'));
  expect((await inspect(['wide.csv']))[0]).toMatchObject({ encoding: 'utf-16le' });
  expect((await inspect(['wide.csv']))[0]!.columns[2]).toMatchObject({ format: 'ssn' });
});

it('works without headers, told or not', async () => {
  work.write('bare.csv', PEOPLE.slice(PEOPLE.indexOf('\n') + 1));
  for (const flags of [['--no-header'], []]) {
    const [bare] = await inspect([...flags, 'bare.csv']);
    expect(bare!.columns.map(({ name }) => name)).toEqual([':1', ':2', ':3', ':4', ':5', ':6']);
    expect(bare!.columns[2]).toMatchObject({ format: 'ssn', personal: true });
    for (const value of VALUES) expect(JSON.stringify(bare)).not.toContain(value);
  }
});

it('prints a policy alone where it goes to stdout, also where nobody reads it', async () => {
  work.write('people.csv', PEOPLE);
  const { code, stdout, stderr } = await work.run(['inspect', 'people.csv', '--policy-out', '-']);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^# yaml-language-server: .*\n[^]*\n {6}notes: .*\n$/)]);
  expect(stderr).toMatch(/\nthe policy: \d+ lines? marked REVIEW; then secureml policy check FILE\n$/);
  const checked = await work.run(['policy', 'check', '-'], { stdin: stdout });
  expect([checked.code, checked.stderr]).toEqual([0, expect.stringContaining('no mistakes')]);
  const unread = spawnSync(
    'bash',
    ['-c', `${programInShell} inspect people.csv --policy-out - | true; exit "$PIPESTATUS"`],
    {
      cwd: work.folder,
      env: work.environment(),
      encoding: 'utf8',
    },
  );
  expect([unread.status, unread.stderr]).toEqual([0, expect.not.stringContaining('bug')]);
});

it('says the same share of valid values in the table and in a policy', async () => {
  const ssns = Array.from({ length: 200 }, (_, i) => (i < 121 ? `123-45-6${100 + i}` : `000-45-6${100 + i}`));
  work.write('shares.csv', ['id,ssn', ...ssns.map((ssn, i) => `${i},${ssn}`), ''].join('\n'));
  const { stdout } = await work.run(['inspect', 'shares.csv', '--policy-out', 'policy.yaml']);
  expect(stdout).toMatch(/ssn .* 60 % /);
  expect(work.read('policy.yaml')).toContain(', 60 % valid)');
});

it('goes on with the other files when one cannot be read', async () => {
  work.write('people.csv', PEOPLE);
  work.write('empty.csv', '');
  const { code, stdout, stderr } = await work.run(['inspect', '--json', 'empty.csv', 'people.csv']);
  expect(code).toBe(8);
  const { files } = JSON.parse(stdout) as Answer;
  expect(files.map(({ file }) => file)).toEqual(['people.csv', 'empty.csv']);
  expect(files[1]!.error!.message).toBe('the file is empty');
  expect(stderr).toContain('secureml: error: empty.csv: the file is empty');
});

it.each([
  ['absent.csv', undefined, 5, /absent\.csv: no such file/],
  ['empty.csv', '', 5, /the file is empty/],
  ['binary.csv', 'one,two\0,three\n1,2,3\n', 5, /NUL byte/],
  ['quote.csv', '"a,b\n1,2\n', 5, /never closed/],
])('says what is wrong with %s', async (name, content, code, message) => {
  if (content !== undefined) work.write(name, content);
  const outcome = await work.run(['inspect', name]);
  expect(outcome.stdout).toBe('');
  expect(outcome.stderr).toMatch(message);
  expect(outcome.code).toBe(code);
});

it('takes a header without rows by its words', async () => {
  work.write('header.csv', 'email,amount\n');
  const [{ columns }] = (await inspect(['header.csv'])) as [Answer['files'][number]];
  expect(columns.map(({ personal }) => personal)).toEqual([true, false]);
});

it('refuses flags that mean nothing', async () => {
  work.write('people.csv', PEOPLE);
  for (const flags of [
    ['--delimiter', 'ab'],
    ['--quote', '\n'],
    ['--encoding', 'martian'],
  ]) {
    const { code, stderr } = await work.run(['inspect', 'people.csv', ...flags]);
    expect({ code, flags }).toEqual({ code: 2, flags });
    expect(stderr).toContain('secureml: error:');
  }
});
