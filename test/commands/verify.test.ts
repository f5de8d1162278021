import { writeFileSync } from 'node:fs';
import { Workdir } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const PEOPLE = 'id,name,ssn\n1,Anna Brown,123-45-6789\n2,Čeněk Dvořák,900-12-3456\n';

describe('verify', () => {
  let work: Workdir;
  beforeEach(async () => {
    work = new Workdir({ SECUREML_MASTER_KEY: HEX });
    writeFileSync(work.path('people.csv'), PEOPLE);
    expect((await work.run(['anonymize', 'people.csv', '-c', 'name=text,ssn=ssn', '-o', 'out.csv'])).code).toBe(0);
  });
  afterEach(() => work.remove());

  it('says that a file is as it was written and restores the original, and writes nothing', async () => {
    const before = work.files();
    const { code, stdout, stderr } = await work.run(['verify', 'out.csv']);
    expect([code, stdout, stderr]).toEqual([
      0,
      '',
      'out.csv: as it was written, restores the original (2 rows, key master_key (env, 4dc44dca))\n',
    ]);
    expect(work.files()).toEqual(before);
    const json = await work.run(['verify', 'out.csv', '--json']);
    expect(JSON.parse(json.stdout)).toEqual({
      files: [
        {
          ...{ file: 'out.csv', unchanged: true, restores: true, rows: 2 },
          key: { name: 'master_key', version: null, source: 'env', fingerprint: '4dc44dca' },
        },
      ],
      failed: [],
    });
  });

  it('takes as many threads as it is told', async () => {
    expect((await work.run(['verify', 'out.csv', '--threads', '2'])).code).toBe(0);
    const { code, stderr } = await work.run(['verify', 'out.csv', '--threads', '0']);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/greater than or equal to 1/)]);
  });

  it('does not advise a flag that it does not have', async () => {
    writeFileSync(work.path('out.csv'), `${work.read('out.csv')}3,lost\n`);
    const { code, stderr } = await work.run(['verify', 'out.csv']);
    expect([code, stderr]).toEqual([5, expect.stringMatching(/row 4: 2 cells instead of 3\n.*was changed since\n$/)]);
    const dry = await work.run(['deanonymize', 'out.csv', '--dry-run']);
    expect([dry.code, dry.stderr]).toEqual([5, expect.stringContaining('hint: by its manifest every row had')]);
  });

  it('notices a changed cell, a lost row and a row that was moved', async () => {
    const good = work.read('out.csv');
    const rows = good.split('\n');
    for (const bad of [
      good.replace('1,', '7,'),
      `${rows[0]}\n${rows[1]}\n`,
      [rows[0], rows[2], rows[1], ''].join('\n'),
    ]) {
      writeFileSync(work.path('out.csv'), bad);
      const { code, stderr } = await work.run(['verify', 'out.csv']);
      expect([code, stderr]).toEqual([
        9,
        expect.stringMatching(/out.csv: CHANGED since it was written, does NOT restore/),
      ]);
      expect(stderr).toContain('error: out.csv is not as the manifest says');
    }
  });

  it('notices a changed manifest and another key', async () => {
    writeFileSync(
      work.path('out.csv.secureml.json'),
      work.read('out.csv.secureml.json').replace('"rows":2', '"rows":3'),
    );
    expect((await work.run(['verify', 'out.csv'])).code).toBe(9);
    expect(
      (await work.run(['verify', 'out.csv'], { env: { SECUREML_MASTER_KEY: HEX.replace('2b', '2c') } })).code,
    ).toBe(3);
  });

  it.each([
    ['a key that is there twice', (text: string) => text.replace(/^{/, '{"columns":[],"rows":999,')],
    ['a version that no key has', (text: string) => text.replace('"version":null', '"version":0')],
    ['no version', (text: string) => text.replace(',"version":null', '')],
    ['a name that no key has', (text: string) => text.replace('"master_key"', '"../key"')],
  ])('notices a manifest with %s', async (_, change) => {
    work.write('out.csv.secureml.json', change(work.read('out.csv.secureml.json')));
    for (const args of [
      ['verify', 'out.csv'],
      ['deanonymize', 'out.csv', '-o', 'back.csv'],
    ]) {
      const { code, stderr } = await work.run(args);
      expect([code, stderr]).toEqual([
        9,
        expect.stringContaining('error: out.csv.secureml.json was changed after it was written\n'),
      ]);
    }
  });

  it('takes a folder for the tables in it, as deanonymize does', async () => {
    expect((await work.run(['anonymize', 'out.csv', '-c', 'ssn=ssn', '-o', 'folder/'])).code).toBe(0);
    const { code, stderr } = await work.run(['verify', 'folder']);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^folder\/out.csv: as it was written/)]);
  });

  it('tells a file that was changed from one that cannot be checked, and names each once', async () => {
    work.write('folder/plain.csv', PEOPLE);
    expect((await work.run(['anonymize', 'people.csv', '-c', 'ssn=ssn', '-o', 'folder/'])).code).toBe(0);
    const { code, stderr } = await work.run(['verify', 'folder']);
    expect([code, stderr]).toEqual([8, expect.stringContaining('error: there is no manifest for folder/plain.csv\n')]);
    expect(stderr).toContain('error: 1 of 2 files cannot be checked: folder/plain.csv\n');
    expect(stderr).not.toContain('not as the manifest says');
    work.write('folder/people.csv', work.read('folder/people.csv').replace('1,', '7,'));
    const changed = await work.run(['verify', 'folder']);
    expect([changed.code, changed.stderr]).toEqual([
      9,
      expect.stringContaining('error: folder/people.csv is not as the manifest says\n'),
    ]);
  });

  it('takes a manifest that was changed for what it is, among several files too', async () => {
    expect((await work.run(['anonymize', 'people.csv', '-c', 'ssn=ssn', '-o', 'folder/'])).code).toBe(0);
    const name = 'folder/people.csv.secureml.json';
    work.write(name, work.read(name).replace(/"created":"\d/, '"created":"1'));
    for (const files of [['folder/people.csv'], ['folder/people.csv', 'out.csv']]) {
      const { code, stderr } = await work.run(['verify', ...files]);
      expect([code, stderr]).toEqual([9, expect.stringMatching(/error: .*was changed after it was written/)]);
      expect(stderr).not.toContain('cannot be checked');
    }
  });

  it('tells a file that is not there from one without a manifest', async () => {
    for (const command of ['verify', 'deanonymize']) {
      const gone = await work.run([command, 'gone.csv']);
      expect([gone.code, gone.stderr]).toEqual([5, 'secureml: error: gone.csv: no such file\n']);
      const bare = await work.run([command, 'people.csv']);
      expect(bare.stderr).toMatch(/^secureml: error: there is no manifest for people.csv\n/);
    }
  });

  it('goes on behind a file that fails', async () => {
    await work.run(['anonymize', 'people.csv', '-c', 'ssn=ssn', '-o', 'two.csv']);
    writeFileSync(work.path('three.csv'), 'a\n1\n');
    const { code, stderr } = await work.run(['verify', 'three.csv', 'out.csv', 'two.csv']);
    expect(code).toBe(8);
    expect(stderr).toMatch(/error: there is no manifest for three.csv\n/);
    expect(stderr).toMatch(/two.csv: as it was written/);
  });
});

describe('lookup', () => {
  let work: Workdir;
  beforeEach(() => {
    work = new Workdir({ SECUREML_MASTER_KEY: HEX });
  });
  afterEach(() => work.remove());

  it('gives the pseudonyms that anonymize gives, and goes back', async () => {
    writeFileSync(work.path('in.csv'), 'x\n123-45-6789\n000-00-0000\n');
    const table = await work.run(['anonymize', 'in.csv', '-c', 'x=ssn', '--domain', 'x=patients']);
    const lines = table.stdout.trimEnd().split('\n').slice(1);
    const flags = ['lookup', '--format', 'ssn', '--domain', 'patients'];
    const there = await work.run(flags, { stdin: '123-45-6789\n000-00-0000\n' });
    expect([there.code, there.stdout]).toEqual([0, `${lines.join('\n')}\n`]);
    const back = await work.run([...flags, '--reverse'], { stdin: there.stdout });
    expect(back.stdout).toBe('123-45-6789\n000-00-0000\n');
  });

  it('takes a context as a table spells it', async () => {
    const spelled = 'DE45 3704 0044 9041 4674 14';
    work.write('accounts.csv', `iban,owner\n${spelled},some plain text\n`);
    const columns = ['anonymize', 'accounts.csv', '--context', 'owner=iban', '-c'];
    const both = await work.run([...columns, 'owner=text,iban=iban']);
    const alone = await work.run([...columns, 'owner=text']);
    const owner = ({ stdout }: { readonly stdout: string }): string => `${stdout.trimEnd().split(',').at(-1)}\n`;
    const text = ['lookup', '--format', 'text', '--context'];
    const stdin = 'some plain text\n';
    for (const context of [spelled, spelled.replaceAll(' ', '')]) {
      const found = await work.run([...text, context, '--context-format', 'iban'], { stdin });
      expect([context, found.code, found.stdout]).toEqual([context, 0, owner(both)]);
    }
    expect((await work.run([...text, ` ${spelled} `], { stdin })).stdout).toBe(owner(alone));
    expect(owner(both)).not.toBe(owner(alone));
    const lonely = await work.run(['lookup', '--format', 'text', '--context-format', 'iban'], { stdin });
    expect([lonely.code, lonely.stderr]).toEqual([2, expect.stringContaining('--context-format goes with --context')]);
  });

  it('says which key it used, and everything as JSON', async () => {
    const flags = ['lookup', '--format', 'ssn'];
    const plain = await work.run(flags, { stdin: '123-45-6789\n' });
    expect(plain.stderr).toBe('1 value, key master_key (env, 4dc44dca)\n');
    const { stdout } = await work.run([...flags, '--json'], { stdin: '123-45-6789\n' });
    expect(JSON.parse(stdout)).toMatchObject({
      key: { name: 'master_key', source: 'env', fingerprint: '4dc44dca' },
      values: [plain.stdout.trimEnd()],
    });
    expect(stdout).not.toContain(HEX);
  });

  it('takes options and a context', async () => {
    const kept = await work.run(['lookup', '--format', 'card:keep=8'], { stdin: '4111111111111111\n' });
    expect(kept.stdout).toMatch(/^41111111\d{8}\n$/);
    const flags = ['lookup', '--format', 'text', '--context', 'row 1'];
    const there = await work.run(flags, { stdin: 'a long enough text\n' });
    expect(there.stdout).not.toBe((await work.run(flags.slice(0, 3), { stdin: 'a long enough text\n' })).stdout);
    expect((await work.run([...flags, '-r'], { stdin: there.stdout })).stdout).toBe('a long enough text\n');
  });

  it('stops at a value that cannot be permuted, without showing it', async () => {
    const { code, stdout, stderr } = await work.run(['lookup', '--format', 'ff1:radix=10'], {
      stdin: '123456\nSecret7\n',
    });
    expect([code, stdout.split('\n').length]).toEqual([5, 2]);
    expect(stderr).toMatch(/row 2: a character that is not in the alphabet/);
    expect(stderr).not.toContain('Secret');
  });

  it('refuses what is wrong', async () => {
    expect((await work.run(['lookup', '--format', 'snn'], { stdin: '1\n' })).stderr).toContain('did you mean "ssn"?');
    expect((await work.run(['lookup', '--format', 'ssn', '--domain', 'A B'], { stdin: '1\n' })).code).toBe(2);
    expect((await work.run(['lookup'], { stdin: '1\n' })).code).toBe(2);
  });
});
