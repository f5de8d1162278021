// With --json stdout holds one document, also where something failed, and the document says what.
import { Workdir } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const SECRET = 'Zephyrine';

let work: Workdir;
beforeEach(() => {
  work = new Workdir({ SECUREML_MASTER_KEY: HEX });
  work.write('good.csv', 'id,ssn\n1,123-45-6789\n2,900-12-3456\n');
  work.write('bad.csv', `id,ssn\n1,${SECRET}\n2,ok,3\n`);
});
afterEach(() => work.remove());

const document = async (code: number, ...args: string[]): Promise<unknown> => {
  const out = await work.run(args);
  expect([out.code, out.stderr]).toEqual([code, expect.any(String)]);
  expect(out.stdout).not.toContain(SECRET);
  return JSON.parse(out.stdout);
};
const ok = async (...args: string[]): Promise<void> => expect((await work.run(args)).code).toBe(0);

it('verify: what does not hold, and what cannot be checked', async () => {
  await ok('anonymize', 'good.csv', '-c', 'ssn=ssn', '-o', 'out.csv');
  const gone = { file: 'gone.csv', error: expect.objectContaining({ code: 'input', message: expect.any(String) }) };
  expect(await document(5, 'verify', 'gone.csv', '--json')).toMatchObject({ files: [], failed: [gone] });
  expect(await document(expect.any(Number) as never, 'verify', 'out.csv', 'gone.csv', '--json')).toMatchObject({
    files: [{ file: 'out.csv', unchanged: true }],
    failed: [gone],
    error: { message: expect.any(String), hints: expect.any(Array) },
  });
  work.write('out.csv', work.read('out.csv').replace('1,', '7,'));
  const changed = expect.objectContaining({ code: 'verification', exitCode: 9, hints: [expect.any(String)] });
  expect(await document(9, 'verify', 'out.csv', '--json')).toMatchObject({
    files: [{ file: 'out.csv', unchanged: false }],
    failed: [{ file: 'out.csv', error: changed }],
    error: { code: 'verification', exitCode: 9 },
  });
});

it('anonymize and deanonymize: of several files the good and the failed ones', async () => {
  const bad = { input: 'bad.csv', error: { code: 'input', exitCode: 5, row: 3, reason: 'ragged' } };
  expect(await document(8, 'anonymize', 'good.csv', 'bad.csv', '-c', 'ssn=text', '-o', 'd', '--json')).toMatchObject({
    files: [{ input: 'good.csv', output: 'd/good.csv' }],
    failed: [bad],
    error: { code: 'someFilesFailed', exitCode: 8, failed: ['bad.csv'] },
  });
  expect(await document(5, 'anonymize', 'bad.csv', '-c', 'ssn=text', '-o', 'x', '--json')).toMatchObject({
    files: [],
    failed: [bad],
    error: bad.error,
  });
  work.write('d/bad.csv', 'not what the manifest says\n');
  work.write('d/bad.csv.secureml.json', work.read('d/good.csv.secureml.json').replace('"rows":2', '"rows":3'));
  expect(await document(8, 'deanonymize', 'd/good.csv', 'd/bad.csv', '-o', 'back', '--json')).toMatchObject({
    files: [{ input: 'd/good.csv' }],
    failed: [{ input: 'd/bad.csv', error: { exitCode: 9 } }],
  });
});

it('a report in a file has what failed, too', async () => {
  await work.run(['anonymize', 'good.csv', 'bad.csv', '-c', 'ssn=text', '-o', 'd', '--report', 'report.json']);
  expect(JSON.parse(work.read('report.json'))).toMatchObject({
    failed: [{ input: 'bad.csv', error: { code: 'input', message: 'row 3: 3 cells instead of 2' } }],
  });
});

it('a report in a file is there for a single file that failed, and says no more than the error where it cannot be', async () => {
  const run = ['anonymize', 'bad.csv', '-c', 'ssn=text', '-o', 'single.csv', '--report'];
  const { code, stderr } = await work.run([...run, 'single.json']);
  expect([code, stderr]).toEqual([5, expect.stringContaining('row 3: 3 cells instead of 2')]);
  expect(JSON.parse(work.read('single.json'))).toMatchObject({
    files: [],
    failed: [{ input: 'bad.csv', error: { code: 'input', message: 'row 3: 3 cells instead of 2' } }],
  });
  const nowhere = await work.run([...run, '/dev/full']);
  expect([nowhere.code, nowhere.stderr]).toEqual([
    5,
    expect.stringMatching(/warning: \/dev\/full: the disk is full\n.*error: row 3: 3 cells instead of 2/),
  ]);
});

it('a dry run: what it found, and why and where cells cannot be pseudonymized', async () => {
  expect(await document(0, 'anonymize', 'good.csv', '-c', 'ssn=ssn', '-n', '--json')).toEqual({
    files: [
      {
        ...{ input: 'good.csv', dryRun: true, rows: 2, raggedRows: 0, values: 2, left: [], failures: [] },
        key: { name: 'master_key', version: null, source: 'env', fingerprint: '4dc44dca' },
        columns: [expect.objectContaining({ name: 'ssn', format: 'ssn@1', domain: 'ssn' })],
      },
    ],
    failed: [],
  });
  work.write('strict.csv', 'id,name\n1,?!\n2,?!\n3,Anna\n4,x,3\n');
  const failures = [
    { code: 'input', row: 2, column: 'name', reason: 'bare', count: 2, hints: [expect.any(String)] },
    { code: 'input', row: 5, reason: 'ragged', count: 1, message: 'row 5: 3 cells instead of 2' },
  ];
  expect(await document(5, 'anonymize', 'strict.csv', '-c', 'name=text', '--strict', '-n', '--json')).toMatchObject({
    files: [{ input: 'strict.csv', dryRun: true, rows: 4, values: 1, failures }],
    failed: [{ input: 'strict.csv', error: { code: 'input', exitCode: 5, row: 2, column: 'name' } }],
  });
  const onStderr = await work.run(['anonymize', 'strict.csv', '-c', 'name=text', '--strict', '-n', '--report', '-']);
  expect(onStderr.stderr).toContain('"dryRun":true,"left":[],"failures":[{"code":"input"');
});

it('policy explain: each file that it cannot read', async () => {
  work.write('policy.yaml', 'policy: 1\ncolumns:\n  ssn: { action: pseudonymize, format: ssn }\n  id: keep\n');
  const gone = { file: 'gone.csv', error: expect.objectContaining({ code: 'input', exitCode: 5 }) };
  const explained = await document(8, 'policy', 'explain', 'good.csv', 'gone.csv', '--policy', 'policy.yaml', '--json');
  expect(explained).toMatchObject({ files: [{ file: 'good.csv' }], failed: [gone] });
  const one = await document(5, 'policy', 'explain', 'gone.csv', '--policy', 'policy.yaml', '--json');
  expect(one).toMatchObject({ files: [], failed: [gone], error: { code: 'input' } });
});

it('says the size of files with their headers', async () => {
  work.write('latin.csv', 'id,ssn\n1,123-45-6789\n');
  const report = (await document(0, 'anonymize', 'latin.csv', '-c', 'ssn=ssn', '-o', 'o.csv', '--json')) as {
    files: { bytesIn: number; bytesOut: number }[];
  };
  const { input, output } = JSON.parse(work.read('o.csv.secureml.json')) as Record<string, { bytes: number }>;
  const [{ bytesIn, bytesOut }] = report.files as [{ bytesIn: number; bytesOut: number }];
  expect([bytesIn, bytesOut]).toEqual([input!.bytes, output!.bytes]);
  expect([bytesIn, bytesOut]).toEqual([21, work.read('o.csv').length]);
});
