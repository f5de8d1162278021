// anonymize and deanonymize as people use them, on the real command line.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  lstatSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { programCommand, programInShell, Workdir } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const PEOPLE = `id,name,ssn,card,note
1,Anna Brown,123-45-6789,4111 1111 1111 1111,"said ""hello"", twice"
2,Čeněk Dvořák,900-12-3456,5500005555555559,
3,,078-05-1120,,"two
lines"
`;
const COLUMNS = ['-c', 'name=text,ssn=ssn', '-c', 'card=card'];

describe('anonymize and deanonymize', () => {
  let work: Workdir;
  // the program under its name, for command lines that a shell runs
  const bin = mkdtempSync(join(tmpdir(), 'secureml-bin-'));
  afterAll(() => rmSync(bin, { recursive: true }));
  beforeEach(() => {
    work = new Workdir({ SECUREML_MASTER_KEY: HEX });
    writeFileSync(work.path('people.csv'), PEOPLE);
    const program = `#!/bin/sh\nexec ${programInShell} "$@"\n`;
    writeFileSync(join(bin, 'secureml'), program, { mode: 0o755 });
  });
  afterEach(() => work.remove());

  const ok = async (
    args: string[],
    options: Parameters<Workdir['run']>[1] = {},
  ): Promise<{ stdout: string; stderr: string }> => {
    const { code, stdout, stderr } = await work.run(args, options);
    expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: expect.any(String) });
    return { stdout, stderr };
  };
  const shell = (line: string): ReturnType<typeof spawnSync> & { stdout: string; stderr: string } =>
    spawnSync('bash', ['-c', line], {
      ...{ cwd: work.folder, encoding: 'utf8', maxBuffer: 1 << 28 },
      env: work.environment({ PATH: `${bin}:${process.env.PATH}` }),
    }) as ReturnType<typeof spawnSync> & { stdout: string; stderr: string };

  it('a file to a file and back, with a manifest, a closing line and the word that it is the original', async () => {
    const there = await ok(['anonymize', 'people.csv', ...COLUMNS, '-o', 'out.csv']);
    expect(there.stdout).toBe('');
    expect(there.stderr).toMatch(
      /^people.csv -> out.csv: 3 rows, 7 values in 3 columns, \d+\.\d\d s, [\d.]+ MB\/s, key master_key \(env, 4dc44dca\)\n$/,
    );
    const image = work.read('out.csv');
    expect(image).toMatch(
      /^id,name,ssn,card,note\n1,[A-Z][a-z]{3} [A-Z][a-z]{4},\d{3}-\d\d-\d{4},4111 11\d\d \d{4} \d{4},"said ""hello"", twice"\n2,/,
    );
    expect(image).not.toMatch(/Anna|Brown|123-45-6789/);
    expect(work.read('out.csv.secureml.json')).not.toMatch(/Anna|Brown|6789|2b7e15/);
    const back = await ok(['deanonymize', 'out.csv', '-o', 'back.csv']);
    expect(back.stderr).toContain('restored byte for byte: the digest is that of the original');
    expect(work.read('back.csv')).toBe(PEOPLE);
    expect(statSync(work.path('back.csv')).mode & 0o777).toBe(0o600);
    expect(work.files().sort()).toEqual(['back.csv', 'out.csv', 'out.csv.secureml.json', 'people.csv']);
  });

  it('a pipe to a pipe, and the command that it prints reverses it', async () => {
    const there = await ok(['anonymize', ...COLUMNS], { stdin: PEOPLE });
    const [, command] = /to reverse it: secureml (.*)\n/.exec(there.stderr)!;
    writeFileSync(work.path('piped.csv'), there.stdout);
    const back = shell(`secureml ${command} < piped.csv`);
    expect([back.status, back.stdout]).toEqual([0, PEOPLE]);
  });

  it('ends quietly when the reader of its output has enough', () => {
    const rows = 'Anna Brown,123-45-6789\n'.repeat(300_000);
    writeFileSync(work.path('long.csv'), `name,ssn\n${rows}`);
    const head = shell('set -o pipefail; secureml anonymize long.csv -c name=text,ssn=ssn | head -3');
    expect([head.status, head.stdout.split('\n').length]).toEqual([0, 4]);
    expect(head.stderr).not.toMatch(/error|EPIPE|warning/);
  });

  it('gives the same images by file, pipe, thread count and run', async () => {
    const one = (await ok(['anonymize', 'people.csv', ...COLUMNS, '--threads', '1'])).stdout;
    const two = (await ok(['anonymize', '-', ...COLUMNS, '--threads', '4'], { stdin: PEOPLE })).stdout;
    expect(two).toBe(one);
  });

  it('accepts the words of the original guide', async () => {
    const args = ['--method', 'pseudonymization', '--strategy', 'fpe', '--sensitive-columns', 'name=text,ssn=ssn'];
    expect((await ok(['anonymize', 'people.csv', ...args])).stdout).toMatch(/^id,name/);
  });

  it('chooses columns by position and by pattern, and leaves out exceptions', async () => {
    const byPosition = (await ok(['anonymize', 'people.csv', '-c', ':2=text,:3=ssn'])).stdout;
    const byPattern = (await ok(['anonymize', 'people.csv', '-c', '/^(name)$/=text,/^s{2}n$/=ssn'])).stdout;
    expect(byPattern).toBe(byPosition);
    const excepted = (await ok(['anonymize', 'people.csv', '-c', '/name|ssn|card/=text', '--except', 'card,ssn']))
      .stdout;
    expect(excepted).toContain('4111 1111 1111 1111');
    expect(excepted).toContain('123-45-6789');
    expect(excepted).not.toContain('Anna');
  });

  it('joins columns of one domain, and keeps other domains apart', async () => {
    writeFileSync(work.path('in.csv'), 'a,b,c\n123456789,123456789,123456789\n');
    const [, row = ''] = (await ok(['anonymize', 'in.csv', '-c', '/./=digits', '--domain', 'c=other'])).stdout.split(
      '\n',
    );
    const [a, b, c] = row.split(',');
    expect(a).toBe(b);
    expect(c).not.toBe(a);
  });

  it('works on a table without a header', async () => {
    writeFileSync(work.path('in.csv'), 'Anna,123-45-6789\nBert,078-05-1120\n');
    await ok(['anonymize', 'in.csv', '--no-header', '-c', ':1=text,:2=ssn', '-o', 'out.csv']);
    expect(work.read('out.csv')).not.toMatch(/Anna|123-45/);
    await ok(['deanonymize', 'out.csv', '-o', 'back.csv']);
    expect(work.read('back.csv')).toBe(work.read('in.csv'));
  });

  it('works on a header without rows, one column, and a table of one empty cell', async () => {
    for (const csv of ['a,b\n', 'a,b', 'a\nxyz\n', 'a\n""\n']) {
      writeFileSync(work.path('in.csv'), csv);
      await ok(['anonymize', 'in.csv', '-c', 'a=text', '-o', 'out.csv', '--force']);
      await ok(['deanonymize', 'out.csv', '-o', 'back.csv', '--force']);
      expect(work.read('back.csv')).toBe(csv);
    }
  });

  it('lets an untouched cell of 100 MB through', async () => {
    const big = Buffer.alloc(100_000_000, 'x');
    writeFileSync(work.path('in.csv'), Buffer.concat([Buffer.from('a,b\n1,"'), big, Buffer.from('"\n2,y\n')]));
    await ok(['anonymize', 'in.csv', '-c', 'a=digits', '-o', 'out.csv']);
    const out = readFileSync(work.path('out.csv'));
    expect(out.length).toBe(100_000_000 + 13);
    expect(out.subarray(7, 100_000_007).equals(big)).toBe(true);
    await ok(['deanonymize', 'out.csv', '-o', 'back.csv']);
    expect(execFileSync('cmp', ['in.csv', 'back.csv'], { cwd: work.folder }).toString()).toBe('');
  });

  it.each([
    ['tabs by name', 'in.tsv', 'a\tb\nAnna\t1\n', []],
    ['semicolons', 'in.csv', 'a;b\nAnna;1\n', ['--delimiter', ';']],
    ['another quote', 'in.csv', "a,b\n'An,na',1\n", ['--quote', "'"]],
    ['no quotes', 'in.csv', 'a,b\nAn"na,1\n', ['--quote', 'none']],
    ['carriage returns', 'in.csv', 'a,b\rAnna,1\rBert,2\r', []],
    ['CRLF and a mark', 'in.csv', '\ufeffa,b\r\nAnna,1\r\n', []],
  ])('reads and keeps %s', async (_, name, csv, flags) => {
    writeFileSync(work.path(name), csv);
    await ok(['anonymize', name, '-c', 'a=text', '-o', 'out.csv', ...flags]);
    expect(work.read('out.csv')).not.toMatch(/Anna|An.na/);
    await ok(['deanonymize', 'out.csv', '-o', 'back.csv']);
    expect(work.read('back.csv')).toBe(csv);
  });

  it.each([
    ['in.csv', ',', 'out.tsv', [], 'commas', 'tabs'],
    ['in.tsv.gz', '\t', 'out.csv', [], 'tabs', 'commas'],
    ['in.csv', ';', 'out.tsv', ['--delimiter', ';'], '";"', 'tabs'],
  ])(
    'writes %s with its own delimiter to a name that says another, and warns',
    async (name, by, out, flags, is, says) => {
      const csv = `a${by}b\nAnna${by}1\n`;
      writeFileSync(work.path(name), name.endsWith('.gz') ? gzipSync(csv) : csv);
      const { stderr } = await ok(['anonymize', name, '-c', 'a=text', '-o', out, ...flags]);
      expect(work.read(out)).toContain(`a${by}b\n`);
      expect(stderr).toContain(
        `warning: ${out} is written with ${is}, as the input is, though its name says ${says}\n`,
      );
      const back = await ok(['deanonymize', out, '-o', name.replace('in.', 'back.')]);
      expect(back.stderr).not.toContain('its name says');
    },
  );

  it.each([
    ['in.csv', ';', 'out.csv', ['--delimiter', ';']],
    ['in.csv', '\t', 'out.tsv', ['--delimiter', 'tab']],
  ])('has nothing to warn of where %s with %j goes to %s', async (name, by, out, flags) => {
    writeFileSync(work.path(name), `a${by}b\nAnna${by}1\n`);
    const { stderr } = await ok(['anonymize', name, '-c', 'a=text', '-o', out, ...flags]);
    expect(stderr).not.toContain('its name says');
  });

  it.each(['utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-2'])(
    'transcodes %s, and writes it back',
    async (encoding) => {
      const text = `a,b\r\nčáp žluťoučký,1\r\n`.replaceAll(/[čťď]/g, encoding === 'windows-1252' ? 'é' : '$&');
      const plain = new Map([
        ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
        ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
        ['windows-1252', Buffer.from(text.replaceAll('ž', '\x9e'), 'latin1')],
        [
          'iso-8859-2',
          Buffer.from(
            [...text].map((c) => ({ č: 0xe8, á: 0xe1, ž: 0xbe, ť: 0xbb, ý: 0xfd, ů: 0xf9 })[c] ?? c.charCodeAt(0)),
          ),
        ],
      ]).get(encoding)!;
      writeFileSync(work.path('in.csv'), plain);
      await ok(['anonymize', 'in.csv', '-c', 'a=text', '--encoding', encoding, '-o', 'out.csv']);
      expect(work.read('out.csv')).toContain(',1\r\n');
      const back = await ok(['deanonymize', 'out.csv', '-o', 'back.csv']);
      expect(readFileSync(work.path('back.csv')).equals(plain)).toBe(true);
      expect(back.stderr).toContain('restored byte for byte');
    },
  );

  it('reads and writes gzip by name', async () => {
    writeFileSync(work.path('in.csv.gz'), gzipSync(PEOPLE));
    await ok(['anonymize', 'in.csv.gz', ...COLUMNS, '-o', 'out.csv.gz']);
    expect(gunzipSync(readFileSync(work.path('out.csv.gz'))).toString()).toMatch(/^id,name/);
    await ok(['deanonymize', 'out.csv.gz', '-o', 'back.csv']);
    expect(work.read('back.csv')).toBe(PEOPLE);
  });

  it('keeps declared null tokens, and warns of those that are not', async () => {
    writeFileSync(work.path('in.csv'), 'n\nNULL\nAnna\nN/A\n\\N\n');
    const plain = await ok(['anonymize', 'in.csv', '-c', 'n=text']);
    expect(plain.stderr).toMatch(/warning: n: "NULL" \(1 cell\) is pseudonymized like any text; --null NULL keeps it/);
    const common = await ok(['anonymize', 'in.csv', '-c', 'n=text', '--null', 'common', '-o', 'out.csv']);
    expect(common.stderr).not.toContain('warning');
    expect(work.read('out.csv')).toMatch(/^n\nNULL\n[A-Z][a-z]{3}\nN\/A\n\\N\n$/);
    await ok(['deanonymize', 'out.csv', '-o', 'back.csv']);
    expect(work.read('back.csv')).toBe(work.read('in.csv'));
    const said = await ok(['anonymize', 'in.csv', '-c', 'n=text', '--null', 'common', '--null', 'leer']);
    expect(said.stderr).toMatch(/to reverse it: .* --null common --null leer --key-name/);
  });

  it('warns of a column whose values are of another format, and of no other', async () => {
    writeFileSync(work.path('in.csv'), 'a,b\nBerg,123-45-6789\nHolm,987-65-4321\n123-45-6789,666-45-6789\n');
    const { stderr } = await ok(['anonymize', 'in.csv', '-c', 'a=ssn,b=ssn', '-o', 'out.csv']);
    expect(stderr).toContain(
      'a: 33 % of 3 values are valid for ssn; the others keep their shape only (what is valid: secureml formats ssn)',
    );
    expect(stderr).toContain('b: 33 % of 3 values');
    const fitting = await ok(['anonymize', 'in.csv', '-c', 'a=text', '-o', 'fits.csv']);
    expect(fitting.stderr).not.toContain('warning');
    expect((await ok(['deanonymize', 'out.csv', '-o', 'back.csv'])).stderr).not.toContain('are valid for');
  });

  it('says how many cells of punctuation alone it kept', async () => {
    writeFileSync(work.path('in.csv'), 'n,x\n-,1\n???,2\n');
    expect((await ok(['anonymize', 'in.csv', '-c', 'n=text'])).stderr).toContain(
      'n: 2 cells of punctuation alone kept as they are',
    );
  });

  it('takes ragged rows as text when told to', async () => {
    const csv = 'a,b,c\n1,Anna,3\n4,Bert\nx,y,z,w\n\n5,Cara,6\n';
    writeFileSync(work.path('in.csv'), csv);
    const there = await ok(['anonymize', 'in.csv', '-c', 'b=text', '--ragged', 'text', '-o', 'out.csv']);
    expect(there.stderr).toContain('2 rows with too few or too many cells: every cell of theirs treated as text');
    expect(work.read('out.csv')).not.toMatch(/Anna|Bert|Cara|\n4,|x,y,z/);
    expect(work.read('out.csv')).toMatch(/^a,b,c\n1,[A-Z][a-z]{3},3\n\d,[A-Z][a-z]{3}\n[a-z],[a-z],[a-z],[a-z]\n\n5,/);
    await ok(['deanonymize', 'out.csv', '-o', 'back.csv']);
    expect(work.read('back.csv')).toBe(csv);
  });

  it('a dry run names the columns that look personal and that nobody chose, but for those of --except', async () => {
    work.write('left.csv', 'id,ssn,mail,phone,total\n1,123-45-6789,anna@example.com,(212) 555-0123,12.50\n');
    const dry = (...args: string[]): Promise<string> =>
      ok(['anonymize', 'left.csv', '-n', ...args]).then(({ stderr }) => stderr);
    const look = 'these columns look personal and would stay as they are: ';
    expect(await dry('-c', 'ssn=ssn')).toContain(
      `${look}-c mail=email -c phone=phone:region=US, or --except mail,phone\n`,
    );
    expect(await dry('-c', 'ssn', '--except', 'mail')).toContain(
      'this column looks personal and would stay as it is: -c phone=phone:region=US, or --except phone\n',
    );
    expect(await dry('-c', 'ssn=ssn', '--except', '/mail|phone/')).not.toContain('personal and');
    expect(await dry()).not.toContain('personal and');
    const { stdout } = await ok(['anonymize', 'left.csv', '-n', '-c', 'ssn=ssn', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        {
          left: [
            { name: 'mail', index: 3, format: 'email' },
            { name: 'phone', index: 4 },
          ],
        },
      ],
    });
    // what a policy or a manifest says was looked at by somebody
    work.write('left.yaml', 'policy: 1\nnew-columns: keep\ncolumns:\n  ssn: { action: pseudonymize, format: ssn }\n');
    expect(await dry('--policy', 'left.yaml')).not.toContain('personal and');
  });

  it('in a dry run reads everything, writes nothing, and lists every failing column', async () => {
    const long = 'x'.repeat(5_000);
    writeFileSync(work.path('in.csv'), `a,b\n1,${long}\n2,y\n3,${long}\n4,z,extra\n`);
    const before = work.files();
    const dry = await work.run(['anonymize', 'in.csv', '-c', 'b=text', '-o', 'out.csv', '--dry-run']);
    expect(dry.code).toBe(5);
    expect(dry.stdout).toBe('');
    expect(dry.stderr).toMatch(/in.csv: 4 rows read, 1 value in 1 column would be changed, nothing written/);
    expect(dry.stderr).toMatch(/column "b": 5000 symbols.*\(2 times, first in row 2\)\n.*freetext/);
    expect(dry.stderr).toMatch(/whole rows: 3 cells instead of 2 \(1 time, first in row 5\)\n.*--ragged text/);
    expect(work.files()).toEqual(before);
    expect((await ok(['anonymize', 'people.csv', ...COLUMNS, '--dry-run'])).stderr).toContain('nothing written');
  });

  it('replaces, or skips what is proved to be done already', async () => {
    await ok(['anonymize', 'people.csv', ...COLUMNS, '-o', 'out.csv']);
    const first = work.read('out.csv');
    const again = ['anonymize', 'people.csv', '-o', 'out.csv', '--if-exists'];
    expect((await ok([...again, 'skip', ...COLUMNS])).stderr).toContain(
      'out.csv is there already: same input, options and key',
    );
    const skipped = [{ input: 'people.csv', output: 'out.csv' }];
    const reported = [...again, 'skip', ...COLUMNS, '--report', 'report.json'];
    expect(JSON.parse((await ok([...reported, '--json'])).stdout)).toEqual({ files: [], skipped, failed: [] });
    await ok(reported);
    work.write('report.json', '{"files":[],"failed":[]}');
    // the report of the run before goes
    await ok(reported);
    expect(JSON.parse(work.read('report.json'))).toEqual({ files: [], skipped, failed: [] });
    for (const change of [
      ['-c', 'name=text'],
      [...COLUMNS, '--null', 'x'],
      [...COLUMNS, '--domain', 'ssn=other'],
      [...COLUMNS, '--encoding', 'windows-1252'],
    ]) {
      const { code, stderr } = await work.run([...again, 'skip', ...change]);
      expect([code, stderr]).toEqual([
        7,
        expect.stringContaining('is not proved to come from the same input, options and key'),
      ]);
    }
    writeFileSync(work.path('small.csv'), 'code,mark\nab,-\ncd,x\n');
    await ok(['anonymize', 'small.csv', '-c', 'code=text,mark=text', '-o', 'small.out']);
    const small = ['anonymize', 'small.csv', '-c', 'code=text,mark=text', '-o', 'small.out', '--if-exists', 'skip'];
    await ok(small);
    for (const stricter of ['--ff1-only', '--strict']) {
      expect([stricter, (await work.run([...small, stricter])).code]).toEqual([stricter, 7]);
    }
    const otherKey = await work.run([...again, 'skip', ...COLUMNS], {
      env: { SECUREML_MASTER_KEY: HEX.replace('2b', '2c') },
    });
    expect(otherKey.code).toBe(3);
    writeFileSync(work.path('out.csv'), `${first}tampered\n`);
    expect((await work.run([...again, 'skip', ...COLUMNS])).code).toBe(7);
    await ok([...again, 'replace', ...COLUMNS]);
    expect(work.read('out.csv')).toBe(first);
  });

  it('writes several files into a folder, keeping their paths, and reverses them together', async () => {
    mkdirSync(work.path('data/deep'), { recursive: true });
    for (const name of ['data/a.csv', 'data/deep/b.csv']) writeFileSync(work.path(name), PEOPLE);
    await ok(['anonymize', 'data/a.csv', 'data/deep/b.csv', ...COLUMNS, '-o', 'out']);
    expect(work.read('out/data/deep/b.csv')).toBe(work.read('out/data/a.csv'));
    await ok(['deanonymize', 'out/data/a.csv', 'out/data/deep/b.csv', '-o', 'back']);
    expect(work.read('back/out/data/deep/b.csv')).toBe(PEOPLE);
  });

  it('takes each table of a folder once, however links lead to it', async () => {
    mkdirSync(work.path('data/deep'), { recursive: true });
    mkdirSync(work.path('elsewhere'));
    for (const name of ['data/a.csv', 'data/deep/b.csv', 'elsewhere/c.csv']) writeFileSync(work.path(name), PEOPLE);
    symlinkSync(work.path('people.csv'), work.path('data/table.csv'));
    // two loops: every way through them would be more than anybody could write
    for (const loop of ['data/self', 'data/deep/again']) symlinkSync(work.path('data'), work.path(loop));
    symlinkSync(work.path('elsewhere'), work.path('data/linked'));
    await ok(['anonymize', 'data', ...COLUMNS, '-o', 'out']);
    const tables = work.files().filter((name) => name.startsWith('out/') && name.endsWith('.csv'));
    expect(tables.sort()).toEqual(['out/a.csv', 'out/deep/b.csv', 'out/linked/c.csv', 'out/table.csv']);
  });

  it('writes the manifest where it is told, for a pipe too', async () => {
    const { stdout, stderr } = await ok(['anonymize', ...COLUMNS, '--manifest', 'm.json'], { stdin: PEOPLE });
    expect(stderr).not.toContain('to reverse it');
    expect((await ok(['deanonymize', '--manifest', 'm.json'], { stdin: stdout })).stdout).toBe(PEOPLE);
    await ok(['anonymize', 'people.csv', ...COLUMNS, '-o', 'out.csv', '--manifest-dir', 'manifests']);
    expect(work.files()).toContain('manifests/out.csv.secureml.json');
    expect((await ok(['deanonymize', 'out.csv', '--manifest-dir', 'manifests'])).stdout).toBe(PEOPLE);
  });

  it('reverses rows that were filtered and columns that were moved, and says that it is not the original', async () => {
    await ok(['anonymize', 'people.csv', ...COLUMNS, '-o', 'out.csv']);
    const [header = '', first = ''] = work.read('out.csv').split('\n');
    const swap = (row: string): string => row.split(',').slice(0, 3).reverse().join(',');
    writeFileSync(work.path('some.csv'), `${swap(header)},card\n${swap(first)},\n`);
    const { stdout, stderr } = await ok(['deanonymize', 'some.csv', '--manifest', 'out.csv.secureml.json']);
    expect(stdout).toBe('ssn,name,id,card\n123-45-6789,Anna Brown,1,\n');
    expect(stderr).toContain('the input is not the file that the manifest was written for');
  });

  it('reports as data', async () => {
    const { stdout } = await ok(['anonymize', 'people.csv', ...COLUMNS, '-o', 'out.csv', '--json', '--quiet']);
    const [report] = (JSON.parse(stdout) as { files: Record<string, unknown>[] }).files;
    expect(report).toMatchObject({
      input: 'people.csv',
      output: 'out.csv',
      rows: 3,
      values: 7,
      manifest: 'out.csv.secureml.json',
    });
    expect(report!.key).toEqual({ name: 'master_key', version: null, source: 'env', fingerprint: '4dc44dca' });
    const line = await ok(['anonymize', 'people.csv', ...COLUMNS, '--report', '-', '--quiet']);
    expect(JSON.parse(line.stderr)).toMatchObject({ files: [{ output: '-', rows: 3 }] });
    const clash = await work.run(['anonymize', 'people.csv', ...COLUMNS, '--json']);
    expect([clash.code, clash.stderr]).toEqual([2, expect.stringContaining('--report FILE')]);
  });

  it('packs what it writes into a FIFO named .gz, as it unpacks what it reads from one', () => {
    execFileSync('mkfifo', [work.path('in.csv.gz'), work.path('out.csv.gz')]);
    const { stdout, status } = shell(
      `gzip -c people.csv > in.csv.gz & secureml anonymize in.csv.gz ${COLUMNS.join(' ')} -o out.csv.gz --manifest m.json & gzip -dc < out.csv.gz`,
    );
    const plain = shell(`secureml anonymize people.csv ${COLUMNS.join(' ')}`);
    expect([status, stdout]).toEqual([0, plain.stdout]);
    expect(lstatSync(work.path('out.csv.gz')).isFIFO()).toBe(true);
  });

  it('reads a FIFO among several files once', () => {
    execFileSync('mkfifo', [work.path('in.csv')]);
    const { stderr, status } = shell(
      `cat people.csv > in.csv & timeout 20 secureml anonymize in.csv people.csv ${COLUMNS.join(' ')} -o out`,
    );
    expect([status, stderr]).toEqual([0, expect.stringContaining('in.csv')]);
    expect(work.read('out/in.csv')).toBe(work.read('out/people.csv'));
  });

  it('writes into a FIFO, and follows a link', async () => {
    execFileSync('mkfifo', [work.path('pipe')]);
    const reader = new Promise<string>((resolve) => {
      let text = '';
      createReadStream(work.path('pipe'), 'utf8')
        .on('data', (chunk) => (text += chunk))
        .on('end', () => resolve(text));
    });
    await ok(['anonymize', 'people.csv', ...COLUMNS, '-o', 'pipe', '--manifest', 'm.json']);
    expect(await reader).toMatch(/^id,name/);
    expect(lstatSync(work.path('pipe')).isFIFO()).toBe(true);
    writeFileSync(work.path('target.csv'), 'old\n');
    symlinkSync('target.csv', work.path('link.csv'));
    await ok(['anonymize', 'people.csv', ...COLUMNS, '-o', 'link.csv', '--force']);
    expect(lstatSync(work.path('link.csv')).isSymbolicLink()).toBe(true);
    expect(work.read('target.csv')).toMatch(/^id,name/);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)(
    'on %s cleans up and ends with 128 + its number',
    async (signal) => {
      const [command, ...first] = programCommand;
      const child = spawn(command, [...first, 'anonymize', '-', '-c', 'name=text', '-o', 'out.csv'], {
        ...{ cwd: work.folder, env: work.environment(), stdio: ['pipe', 'ignore', 'pipe'] },
      });
      child.stdin!.on('error', () => {}).write(PEOPLE.repeat(20_000));
      for (let i = 0; i < 200 && !work.files().some((name) => name.endsWith('.tmp')); i++)
        await new Promise((r) => setTimeout(r, 25));
      expect(work.files().some((name) => name.endsWith('.tmp'))).toBe(true);
      const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
      child.kill(signal);
      expect(await ended).toBe(128 + { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGTERM: 15 }[signal]);
      expect(work.files()).toEqual(['people.csv']);
    },
  );

  it('shows where it is on a terminal, and nothing of that elsewhere', () => {
    const rows = 'Anna Brown,123-45-6789\n'.repeat(200_000);
    writeFileSync(work.path('long.csv'), `name,ssn\n${rows}`);
    const terminal = shell(`script -qec "secureml anonymize long.csv -c name=text,ssn=ssn -o out.csv" /dev/null`);
    expect(terminal.stdout).toMatch(/long.csv: #+\.* \d+ %, [\d,]+ rows, \d+ MB\/s/);
    expect(terminal.stdout).toMatch(/200,000 rows/);
    const pipe = shell('secureml anonymize long.csv -c name=text,ssn=ssn -o out2.csv');
    expect(pipe.stderr).toMatch(/^long.csv -> out2.csv: 200,000 rows[^\n]*\n$/);
  });

  it('says what to do at a terminal without input', () => {
    const terminal = shell('script -qec "secureml anonymize -c a" /dev/null');
    expect([terminal.status, terminal.stdout]).toEqual([
      2,
      expect.stringContaining('nothing to read: stdin is a terminal'),
    ]);
  });
});
