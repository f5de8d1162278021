// One run, one role for each file: nothing that is read or written may be replaced by something else of the same run.
import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { programInShell, Workdir } from '../support/program.js';

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
      await refused([...run, '--manifest', same, '--force'], 2, /is both the input and the manifest\n.*another file/);
      await refused([...run, '--report', same, '--force'], 2, /is both the input and the report\n/);
    }
  });

  it('nor that of the output, of each other, or of the policy', async () => {
    writeFileSync(work.path('policy.yaml'), 'policy: 1\ncolumns:\n  id: keep\n  ssn: mask\n');
    const run = ['anonymize', 'people.csv', ...SSN, '-o', 'out.csv'];
    await refused([...run, '--manifest', './out.csv'], 2, /out.csv is both the output and the manifest/);
    await refused([...run, '--report', 'out.csv'], 2, /out.csv is both the output and the report/);
    await refused(
      [...run, '--manifest', 'm.json', '--report', 'm.json'],
      2,
      /m.json is both the manifest and the report/,
    );
    const byPolicy = ['anonymize', 'people.csv', '--policy', 'policy.yaml', '-f', '-o'];
    await refused([...byPolicy, 'policy.yaml'], 2, /policy.yaml is both the policy and the output/);
  });

  it('deanonymize does not write over the manifest that it reads', async () => {
    expect((await work.run(['anonymize', 'people.csv', ...SSN, '-o', 'out.csv'])).code).toBe(0);
    const manifest = work.read('out.csv.secureml.json');
    const onto = ['deanonymize', 'out.csv', '-f', '-o', 'out.csv.secureml.json'];
    await refused(onto, 2, /is both the manifest and the output/);
    expect(work.read('out.csv.secureml.json')).toBe(manifest);
  });

  it('of several files none is written over another input', async () => {
    mkdirSync(work.path('sub'));
    writeFileSync(work.path('sub/people.csv'), PEOPLE);
    // what comes from the absolute path goes to sub/people.csv, by its name alone
    const outside = new Workdir();
    writeFileSync(outside.path('people.csv'), PEOPLE);
    const run = ['anonymize', outside.path('people.csv'), 'sub/people.csv', ...SSN, '-f', '-o', 'sub'];
    await refused(run, 2, /sub\/people.csv is both the input and the output/);
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

  it('a report replaces nothing unless it is forced', async () => {
    writeFileSync(work.path('notes.txt'), 'precious\n');
    const run = ['anonymize', 'people.csv', ...SSN, '-o', 'out.csv', '--report', 'notes.txt'];
    await refused(run, 7, /notes.txt exists\n.*--force replaces it/);
    await refused([...run, '--if-exists', 'skip'], 7, /notes.txt exists/);
    expect(work.read('notes.txt')).toBe('precious\n');
    expect((await work.run([...run, '--force'])).code).toBe(0);
    expect(work.read('notes.txt')).toMatch(/^\{"files"/);
  });

  describe('with files that are kept for every run', () => {
    let kept: Record<string, string>;
    beforeEach(async () => {
      const made = await work.run(['keys', 'generate-key', '--no-passphrase'], {
        env: { SECUREML_MASTER_KEY: undefined },
      });
      expect(made.code).toBe(0);
      writeFileSync(work.path('words'), 'a passphrase of some length\n');
      writeFileSync(work.path('token'), 'a-token\n');
      writeFileSync(work.path('other'), 'another-token\n');
      writeFileSync(work.path('audit.log'), '');
      const keystore = 'home/.local/share/secureml/keystore.json';
      const profiles = 'home/.config/secureml/profiles.json';
      work.write(
        profiles,
        JSON.stringify({ 'secureml-profiles': 1, profiles: { x: { vault: { tokenFile: work.path('token') } } } }),
      );
      kept = {
        [keystore]: 'the keystore',
        [profiles]: 'the profiles',
        'audit.log': 'the audit log',
        words: 'the file of SECUREML_PASSPHRASE_FILE',
        token: 'a file of profile x',
        other: 'the file of --vault-token-file',
      };
      Object.assign(work.env, { SECUREML_AUDIT_LOG: 'audit.log', SECUREML_PASSPHRASE_FILE: 'words' });
    });

    it('none of them is an output, a manifest or a report, forced or not', async () => {
      symlinkSync(Object.keys(kept)[0]!, work.path('link.json'));
      const before = Object.keys(kept).map((name) => work.read(name));
      const run = ['anonymize', 'people.csv', ...SSN, '--vault-token-file', 'other'];
      for (const [file, role] of [...Object.entries(kept), ['link.json', 'the keystore']] as const) {
        for (const flags of [['-f'], []]) {
          await refused([...run, ...flags, '-o', file], 2, new RegExp(`${file} is both .*${role}`));
        }
        await refused([...run, '-f', '-o', 'out.csv', '--report', file], 2, new RegExp(`is both .*${role}`));
        await refused([...run, '-f', '-o', 'out.csv', '--manifest', file], 2, new RegExp(`is both .*${role}`));
      }
      expect(Object.keys(kept).map((name) => work.read(name))).toEqual(before);
    });

    it('nor the output of deanonymize, rekey, inspect and keys backup', async () => {
      expect((await work.run(['anonymize', 'people.csv', ...SSN, '-o', 'out.csv'])).code).toBe(0);
      const [keystore = ''] = Object.keys(kept);
      const before = work.read(keystore);
      const both = /keystore.json is both .*the keystore/;
      await refused(['deanonymize', 'out.csv', '-o', 'back.csv', '--report', keystore, '-f'], 2, both);
      await refused(['deanonymize', 'out.csv', '-f', '-o', keystore], 2, both);
      await refused(['rekey', 'out.csv', '--to', 'master_key', '-f', '-o', keystore], 2, both);
      await refused(['inspect', 'people.csv', '--policy-out', keystore, '-f'], 2, both);
      await refused(
        ['inspect', 'people.csv', '--policy-out', 'people.csv', '-f'],
        2,
        /people.csv is both the input and the policy/,
      );
      await refused(['keys', 'backup', '-o', keystore], 2, both);
      expect(work.read(keystore)).toBe(before);
    });

    it('the audit log is nothing that is read', async () => {
      expect((await work.run(['anonymize', 'people.csv', ...SSN, '-o', 'out.csv'])).code).toBe(0);
      const [keystore = ''] = Object.keys(kept);
      for (const [file, args] of [
        ['people.csv', ['anonymize', 'people.csv', ...SSN, '-o', 'b.csv']],
        ['out.csv', ['verify', 'out.csv']],
        ['out.csv.secureml.json', ['verify', 'out.csv']],
        ['people.csv', ['keys', 'restore', 'people.csv']],
        [keystore, ['keys', 'list']],
      ] as const) {
        const before = work.read(file);
        const out = await work.run(args, { env: { SECUREML_AUDIT_LOG: file } });
        expect([out.code, out.stderr]).toEqual([2, expect.stringMatching(/is both .* and the audit log\n/)]);
        expect(work.read(file)).toBe(before);
      }
    });

    it('standard input and output count as the files that a shell made of them', async () => {
      const [keystore = ''] = Object.keys(kept);
      const before = work.read(keystore);
      const shell = (line: string): { status: number | null; stderr: string } =>
        spawnSync('sh', ['-c', line], { cwd: work.folder, env: work.environment(), encoding: 'utf8' });
      const onto = shell(`${programInShell} anonymize people.csv -c ssn=ssn >> ${keystore}`);
      expect([onto.status, onto.stderr]).toEqual([2, expect.stringContaining('is both the keystore and the output')]);
      const from = shell(`${programInShell} anonymize -c ssn=ssn -f -o out.csv --report people.csv < people.csv`);
      expect([from.status, from.stderr]).toEqual([2, expect.stringContaining('is both the input and the report')]);
      expect([work.read(keystore), work.read('people.csv')]).toEqual([before, PEOPLE]);
    });
  });
});
