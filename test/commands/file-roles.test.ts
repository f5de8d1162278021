// One run, one role for each file: nothing that is read or written may be replaced by something else of the same run.
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { Workdir } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const PEOPLE = 'id,ssn\n1,123-45-6789\n2,219-09-9938\n';
const SSN = ['-c', 'ssn=ssn'];

describe('the roles of files', () => {
  let work: Workdir;
  beforeEach(() => {
    work = new Workdir({ SECUREML_MASTER_KEY: HEX });
    writeFileSync(work.path('people.csv'), PEOPLE);
  });
  afterEach(() => work.remove());

  const refused = async (args: string[], code: number, message: RegExp): Promise<void> => {
    const before = work.files();
    const out = await work.run(args);
    expect([out.code, out.stderr]).toEqual([code, expect.stringMatching(message)]);
    expect(work.files()).toEqual(before);
    expect(work.read('people.csv')).toBe(PEOPLE);
  };

  it('no manifest and no report takes the place of the input, by any name', async () => {
    symlinkSync('people.csv', work.path('link.csv'));
    linkSync(work.path('people.csv'), work.path('hard.csv'));
    for (const same of ['people.csv', './people.csv', 'link.csv', 'hard.csv']) {
      const run = ['anonymize', 'people.csv', ...SSN, '-o', 'out.csv'];
      await refused([...run, '--manifest', same, '--force'], 2, /is both input and manifest\n.*another file/);
      await refused([...run, '--report', same, '--force'], 2, /is both input and report\n/);
    }
  });

  it('nor that of the output, of each other, or of the policy', async () => {
    writeFileSync(work.path('policy.yaml'), 'policy: 1\ncolumns:\n  id: keep\n  ssn: mask\n');
    const run = ['anonymize', 'people.csv', ...SSN, '-o', 'out.csv'];
    await refused([...run, '--manifest', './out.csv'], 2, /out.csv is both output and manifest/);
    await refused([...run, '--report', 'out.csv'], 2, /out.csv is both output and report/);
    await refused([...run, '--manifest', 'm.json', '--report', 'm.json'], 2, /m.json is both manifest and report/);
    const byPolicy = ['anonymize', 'people.csv', '--policy', 'policy.yaml', '-f', '-o'];
    await refused([...byPolicy, 'policy.yaml'], 2, /policy.yaml is both policy and output/);
  });

  it('deanonymize does not write over the manifest that it reads', async () => {
    expect((await work.run(['anonymize', 'people.csv', ...SSN, '-o', 'out.csv'])).code).toBe(0);
    const manifest = work.read('out.csv.secureml.json');
    const onto = ['deanonymize', 'out.csv', '-f', '-o', 'out.csv.secureml.json'];
    await refused(onto, 2, /is both manifest and output/);
    expect(work.read('out.csv.secureml.json')).toBe(manifest);
  });

  it('of several files none is written over another input', async () => {
    mkdirSync(work.path('sub'));
    writeFileSync(work.path('sub/people.csv'), PEOPLE);
    // what comes from the absolute path goes to sub/people.csv, by its name alone
    const outside = new Workdir();
    writeFileSync(outside.path('people.csv'), PEOPLE);
    const run = ['anonymize', outside.path('people.csv'), 'sub/people.csv', ...SSN, '-f', '-o', 'sub'];
    await refused(run, 2, /sub\/people.csv is both input and output/);
    expect(work.read('sub/people.csv')).toBe(PEOPLE);
    outside.remove();
  });

  it('two files of one name do not share a manifest', async () => {
    for (const folder of ['a', 'b']) {
      mkdirSync(work.path(folder));
      writeFileSync(work.path(folder, 'x.csv'), PEOPLE);
    }
    const run = ['anonymize', 'a/x.csv', 'b/x.csv', ...SSN, '-o', 'out'];
    await refused([...run, '--manifest-dir', 'm'], 2, /the manifests of out\/a\/x.csv and out\/b\/x.csv would both/);
    expect((await work.run(run)).code).toBe(0);
  });

  it('a manifest replaces a manifest, and nothing else unless it is forced', async () => {
    writeFileSync(work.path('notes.txt'), 'precious\n');
    const run = ['anonymize', 'people.csv', ...SSN];
    await refused([...run, '-o', 'out.csv', '--manifest', 'notes.txt'], 7, /notes.txt exists, and is no manifest/);
    expect(work.read('notes.txt')).toBe('precious\n');
    expect((await work.run([...run, '-o', 'one.csv', '--manifest', 'm.json'])).code).toBe(0);
    expect((await work.run([...run, '-o', 'two.csv', '--manifest', 'm.json'])).code).toBe(0);
    expect((await work.run([...run, '-f', '-o', 'out.csv', '--manifest', 'notes.txt'])).code).toBe(0);
    expect(work.read('notes.txt')).toMatch(/^\{"columns"/);
  });

  it('devices and pipes may be named for everything', async () => {
    const run = ['anonymize', 'people.csv', ...SSN, '-o', '/dev/null', '--manifest', 'm.json', '--report', '/dev/null'];
    expect((await work.run(run)).code).toBe(0);
  });
});
