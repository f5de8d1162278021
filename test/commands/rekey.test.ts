import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { Workdir } from '../support/program.js';

const OLD = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const NEW = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
const PEOPLE = 'id,name,ssn,card\n1,Anna Brown,123-45-6789,4111 1111 1111 1111\n2,Čeněk Dvořák,900-12-3456,\n';

describe('rekey', () => {
  let work: Workdir;
  beforeEach(async () => {
    work = new Workdir({ SECUREML_OLD_KEY: OLD, SECUREML_NEW_KEY: NEW });
    writeFileSync(work.path('people.csv'), PEOPLE);
    const flags = ['-c', 'name=text,ssn=ssn,card=card', '--context', 'name=id'];
    expect((await work.run(['anonymize', 'people.csv', ...flags, '--key-name', 'old_key', '-o', 'old.csv'])).code).toBe(
      0,
    );
    expect(
      (await work.run(['anonymize', 'people.csv', ...flags, '--key-name', 'new_key', '-o', 'fresh.csv'])).code,
    ).toBe(0);
  });
  afterEach(() => work.remove());

  it('gives what anonymizing under the new key gives, with a manifest that restores the original', async () => {
    const { code, stderr, stdout } = await work.run(['rekey', 'old.csv', '--to', 'new_key', '-o', 'new.csv']);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(
      /old.csv: from key old_key \(env, 4dc44dca\)\nold.csv -> new.csv: 2 rows, .* key new_key \(env, [0-9a-f]{8}\)/,
    );
    expect(work.read('new.csv')).toBe(work.read('fresh.csv'));
    const back = await work.run(['deanonymize', 'new.csv', '-o', 'back.csv']);
    expect(back.stderr).toContain('restored byte for byte');
    expect(work.read('back.csv')).toBe(PEOPLE);
  });

  it('refuses another file than its manifest was written for, of which the new manifest would say that it is the original', async () => {
    const [header, first] = work.read('old.csv').split('\n');
    writeFileSync(work.path('old.csv'), `${header}\n${first}\n`);
    const before = work.files();
    const { code, stderr } = await work.run(['rekey', 'old.csv', '--to', 'new_key', '-o', 'new.csv']);
    expect([code, stderr]).toEqual([
      9,
      expect.stringContaining(
        'error: old.csv is not, byte for byte, the file that its manifest was written for\nsecureml: hint: to take the changes over, turn it back',
      ),
    ]);
    expect(work.files()).toEqual(before);
    const piped = await work.run(['rekey', 'old.csv', '--to', 'new_key']);
    expect([piped.code, piped.stderr]).toEqual([9, expect.stringContaining('hint: do not use what was written')]);
    const spooled = await work.run(['rekey', 'old.csv', '--to', 'new_key', '--spool']);
    expect([spooled.code, spooled.stdout]).toEqual([9, '']);
    const whole = await work.run(['rekey', 'fresh.csv', '--to', 'old_key', '-o', 'old-again.csv']);
    expect(whole.stderr).not.toContain('warning');
  });

  it('refuses one with columns that were changed for good as well', async () => {
    work.write('policy.yaml', 'policy: 1\ncolumns:\n  ssn: mask\n  card: keep\n  name: keep\n  id: keep\n');
    const made = ['anonymize', 'people.csv', '--policy', 'policy.yaml', '--key-name', 'old_key', '-o', 'masked.csv'];
    expect(await work.run(made)).toMatchObject({ code: 0 });
    writeFileSync(work.path('masked.csv'), work.read('masked.csv').replace('Anna', 'Hanna'));
    expect(await work.run(['rekey', 'masked.csv', '--to', 'new_key', '-o', 'new.csv'])).toMatchObject({ code: 9 });
    expect(work.files()).not.toContain('new.csv');
  });

  it('warns of what stays as the old key made it', async () => {
    const rules = '  ssn: hmac\n  card: mask\n  name: { action: pseudonymize, format: text }\n  id: keep\n';
    work.write('policy.yaml', `policy: 1\ncolumns:\n${rules}`);
    const made = ['anonymize', 'people.csv', '--policy', 'policy.yaml', '--key-name', 'old_key', '-o', 'tokens.csv'];
    expect(await work.run(made)).toMatchObject({ code: 0 });
    const { code, stderr } = await work.run(['rekey', 'tokens.csv', '--to', 'new_key', '-o', 'new.csv']);
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining(
        'warning: tokens.csv: ssn (hmac) stays as the old key made it, and does not fit tables that are made under the new one\n',
      ),
    ]);
    const same = await work.run(['rekey', 'tokens.csv', '--to', 'old_key', '-o', 'same.csv']);
    expect([same.code, same.stderr]).toEqual([0, expect.not.stringContaining('warning')]);
  });

  it('does not advise what is decided already', async () => {
    writeFileSync(work.path('in.csv'), 'ssn\n123-45-6789\nnone\n');
    const made = await work.run(['anonymize', 'in.csv', '-c', 'ssn=ssn', '--key-name', 'old_key', '-o', 'made.csv']);
    expect(made.stderr).toContain('--null none keeps it');
    expect((await work.run(['rekey', 'made.csv', '--to', 'new_key', '-o', 'new.csv'])).stderr).not.toContain('--null');
  });

  it('leaves no plaintext anywhere but in memory', async () => {
    const out = await work.run(['rekey', 'old.csv', '--to', 'new_key']);
    expect(out.stdout).toBe(work.read('fresh.csv'));
    expect(work.files().sort()).toEqual([
      'fresh.csv',
      'fresh.csv.secureml.json',
      'old.csv',
      'old.csv.secureml.json',
      'people.csv',
    ]);
  });

  it('reads manifests from one folder and writes the new ones to another', async () => {
    for (const name of ['old.csv', 'fresh.csv']) {
      mkdirSync(work.path('manifests'), { recursive: true });
      renameSync(work.path(`${name}.secureml.json`), work.path(`manifests/${name}.secureml.json`));
    }
    const rekey = ['rekey', 'old.csv', 'fresh.csv', '--to', 'new_key', '-o', 'out'];
    const folders = ['--manifest-dir', 'manifests', '--new-manifest-dir', 'new'];
    expect(await work.run([...rekey, ...folders])).toMatchObject({ code: 0 });
    const written = work.files().filter((name) => /^(?:out|new)/.test(name));
    expect(written).toEqual([
      'new/fresh.csv.secureml.json',
      'new/old.csv.secureml.json',
      'out/fresh.csv',
      'out/old.csv',
    ]);
    const back = await work.run(['deanonymize', 'out/old.csv', '--manifest-dir', 'new', '-o', 'back.csv']);
    expect(back.stderr).toContain('restored byte for byte');
  });

  it('writes the new manifest where it is told, also of a stream, and never over the one that it reads', async () => {
    const rekey = ['rekey', 'old.csv', '--to', 'new_key'];
    const piped = await work.run([...rekey, '--new-manifest', 'new.json']);
    expect([piped.code, piped.stdout]).toEqual([0, work.read('fresh.csv')]);
    const back = await work.run(['deanonymize', '--manifest', 'new.json'], { stdin: piped.stdout });
    expect([back.code, back.stdout]).toEqual([0, PEOPLE]);
    const refusals: [string[], number, RegExp][] = [
      [
        ['-o', 'new.csv', '--new-manifest', 'old.csv.secureml.json', '-f'],
        2,
        /is both the manifest and the new manifest/,
      ],
      [['--new-manifest', '-'], 2, /--new-manifest - prints the manifest on stdout, which is the data here/],
      [['-o', 'new.csv', '--new-manifest', 'm', '--new-manifest-dir', 'd'], 2, /--new-manifest and --new-manifest-dir/],
    ];
    for (const [flags, code, message] of refusals) {
      expect(await work.run([...rekey, ...flags])).toMatchObject({ code, stderr: expect.stringMatching(message) });
    }
  });

  it('refuses a key that the manifest does not name, and one that is not there', async () => {
    const wrong = await work.run(['rekey', 'old.csv', '--key-name', 'new_key', '--to', 'old_key', '-o', 'new.csv']);
    expect([wrong.code, wrong.stderr]).toEqual([
      3,
      expect.stringContaining('this is not the key that old.csv.secureml.json was written with'),
    ]);
    const absent = await work.run(['rekey', 'old.csv', '--to', 'no_key', '-o', 'new.csv']);
    expect(absent.code).toBe(3);
    expect(work.files()).not.toContain('new.csv');
  });

  it('ends with an error of either side, and leaves nothing', async () => {
    writeFileSync(work.path('old.csv'), `${work.read('old.csv')}3,broken\n`);
    const { code, stderr } = await work.run(['rekey', 'old.csv', '--to', 'new_key', '-o', 'new.csv']);
    expect([code, stderr]).toEqual([
      5,
      expect.stringMatching(/row 4: 2 cells instead of 4\n.*every row had as many cells.*: the file was changed since/),
    ]);
    // that flag is not heard where a manifest says how such rows are read
    expect(stderr).not.toContain('--ragged');
    expect(work.files()).not.toContain('new.csv');
  });

  it('needs a manifest or the formats', async () => {
    const { code, stderr } = await work.run(['rekey', 'people.csv', '--to', 'new_key', '-o', 'new.csv']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('there is no manifest for people.csv')]);
  });
});
