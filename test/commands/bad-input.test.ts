// Bad input on the real command line: a clear error with its exit code, no output file left, no plaintext value in any text.
import { appendFileSync, chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { programInShell, Workdir, type Outcome, type RunOptions } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const OTHER = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
const SECRET = 'Zweifelhaft'; // a value that must never be printed

describe('bad input', () => {
  let work: Workdir;
  beforeEach(() => {
    work = new Workdir({ SECUREML_MASTER_KEY: HEX });
  });
  afterEach(() => work.remove());

  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(work.path(name), content);
    return name;
  };
  const fails = async (args: string[], code: number, message: RegExp, options?: RunOptions): Promise<Outcome> => {
    const before = work.files();
    const out = await work.run(args, options);
    expect({ code: out.code, stderr: out.stderr }).toEqual({ code, stderr: expect.stringMatching(message) });
    expect(out.stderr).not.toContain(SECRET);
    expect(out.stdout).not.toContain(SECRET);
    expect(out.stderr).not.toContain(HEX);
    expect(out.stderr).toMatch(/^secureml: error: [^A-Z\n][^\n]*[^.\n]$/m);
    expect(work.files()).toEqual(before);
    return out;
  };
  const anonymize = (columns: string, input = 'in.csv', ...more: string[]): string[] => [
    'anonymize',
    input,
    '-c',
    columns,
    '-o',
    'out.csv',
    ...more,
  ];

  it('an unknown column, with the nearest header', async () => {
    file('in.csv', `surname,ssn\n${SECRET},123-45-6789\n`);
    await fails(anonymize('surnam=text'), 2, /there is no column "surnam"\n.*did you mean "surname"\?/);
    await fails(anonymize('1=text'), 2, /there is no column "1"\n.*by position it is :1\n/);
    await fails(anonymize('#2=text'), 2, /there is no column "#2"\n.*by position it is :2\n/);
  });

  it('a header in another dialect', async () => {
    file('in.csv', `surname;ssn\n${SECRET};123-45-6789\n`);
    await fails(anonymize('surname=text'), 2, /the header looks separated by ";": --delimiter ';'/);
    const found = ['anonymize', 'in.csv', '-o', 'out.csv'];
    const refused = /the header is one column, and looks separated by ";"\n.*hint: --delimiter ';'\n.*-c :1/;
    await fails(found, 5, refused);
    // it would be an e-mail address
    file('in.csv', `mail;note\nanna@example.com;x\nbob@example.com;y\n${SECRET};z\n`);
    await fails(found, 5, refused);
    file('in.csv', `mail\tnote\nanna@example.com\t${SECRET}\n`);
    await fails(found, 5, /separated by tabs\n.*hint: --delimiter tab/);
  });

  it('a line for spreadsheets in front of the header', async () => {
    const refused =
      /the first line says to spreadsheets that cells are separated by ";": it is not the header\n.*tail -n \+2/;
    for (const text of ['sep=;\r\nsurname;ssn\r\n', '\ufeffSEP=;\nsurname;ssn\n']) {
      file('in.csv', `${text}${SECRET};123-45-6789\n`);
      await fails(['anonymize', 'in.csv', '-o', 'out.csv', '--delimiter', ';'], 5, refused);
      await fails(anonymize('ssn=ssn'), 5, refused);
      await fails(['inspect', 'in.csv'], 5, refused);
      await fails(['inspect', 'in.csv', '--risk'], 5, refused);
    }
    file('in.csv', 'sep=\tx\n1\t2\n');
    expect((await work.run(anonymize('x=digits', 'in.csv', '--delimiter', 'tab'))).code).toBe(0);
  });

  it('a header that occurs twice', async () => {
    file('in.csv', `a,b,a\n${SECRET},2,3\n`);
    await fails(anonymize('a=text'), 2, /the header "a" occurs 2 times\n.*name the column by position: :1 or :3/);
  });

  it('a column that is named twice in different ways', async () => {
    file('in.csv', `a,b\n${SECRET},2\n`);
    await fails(anonymize('a=text,:1=digits'), 2, /column "a" is named twice, in different ways/);
  });

  it('a position that is not there', async () => {
    file('in.csv', `a,b\n${SECRET},2\n`);
    await fails(anonymize(':3=text'), 2, /there is no column :3\n.*2 columns, :1 to :2/);
  });

  it('an unknown format, option or value of one', async () => {
    file('in.csv', `a,b\n${SECRET},2\n`);
    await fails(anonymize('a=txet'), 2, /unknown format "txet"\n.*did you mean "text"\?/);
    await fails(anonymize('a=card:kep=6'), 2, /format card has no option "kep"\n.*did you mean "keep"\?/);
    await fails(anonymize('a=card:keep=99'), 2, /keep: expected 0 to 8, got 99/);
    await fails(anonymize('a=ssn@7'), 2, /format ssn has no version 7/);
  });

  it('a ragged row', async () => {
    file('in.csv', `a,b,c\n1,${SECRET},3\n4,${SECRET}\n`);
    await fails(anonymize('b=text'), 5, /row 3: 2 cells instead of 3\n.*--ragged text/);
  });

  it('broken quoting', async () => {
    file('in.csv', `a,b\n1,"${SECRET}" x\n`);
    await fails(anonymize('b=text'), 5, /row 2, column "b": text behind a closing quote/);
    file('in.csv', `a,b\n1,2\n3,"${SECRET}\n`);
    await fails(anonymize('b=text'), 5, /row 3, column "b": a quote is opened and never closed/);
  });

  it('NUL bytes', async () => {
    file('in.csv', `a,b\n1,${SECRET}\0\n`);
    await fails(anonymize('b=text'), 5, /row 2, column "b": a NUL byte/);
  });

  it('bytes that are not UTF-8, in a chosen column and in another', async () => {
    file('in.csv', Buffer.concat([Buffer.from(`a,b\n1,${SECRET}\n2,`), Buffer.of(0xe9), Buffer.from('\n')]));
    await fails(anonymize('b=text'), 5, /row 3, column "b": the bytes are not UTF-8\n.*--encoding/);
    await fails(anonymize('a=digits'), 5, /row 3, column "b": the bytes are not UTF-8/);
    file('in.csv', Buffer.concat([Buffer.from('a,'), Buffer.of(0xe9), Buffer.from(`\n1,${SECRET}\n`)]));
    await fails(anonymize('a=digits'), 5, /row 1, column 2: the bytes are not UTF-8/);
  });

  it('a UTF-16 file, with and without its mark', async () => {
    const utf16 = Buffer.from(`a,b\n1,${SECRET}\n`, 'utf16le');
    file('in.csv', Buffer.concat([Buffer.of(0xff, 0xfe), utf16]));
    await fails(anonymize('b=text'), 5, /the file is UTF-16LE, not UTF-8\n.*--encoding utf-16le/);
    file('in.csv', utf16);
    await fails(anonymize('b=text'), 5, /the file is UTF-16LE/);
  });

  it('an encoding that is unknown, or cannot be written back', async () => {
    file('in.csv', `a,b\n1,${SECRET}\n`);
    await fails(anonymize('b=text', 'in.csv', '--encoding', 'klingon'), 2, /encoding: klingon is not known here/);
    await fails(
      anonymize('b=text', 'in.csv', '--encoding', 'shift_jis'),
      2,
      /shift_jis cannot be written back exactly/,
    );
  });

  it('an empty file, and one of blank lines', async () => {
    file('in.csv', '');
    await fails(anonymize('b=text'), 5, /the file is empty/);
    file('in.csv', '\n\r\n\n');
    await fails(anonymize('b=text'), 5, /the file is empty/);
  });

  it('a chosen cell past the cap', async () => {
    file('in.csv', `a,b\n1,${SECRET.repeat(400)}\n`);
    await fails(
      anonymize('b=text'),
      5,
      /row 2, column "b": 4400 symbols, at most 4096 are permuted as one value\n.*freetext/,
    );
  });

  it('a class that is too small', async () => {
    file('in.csv', 'a,b\n1,7\n');
    await fails(
      anonymize('b=ff1:radix=10'),
      6,
      /row 2, column "b": class too small: 10 members, at least 100 are needed/,
    );
  });

  it('a character outside the alphabet of raw FF1', async () => {
    file('in.csv', `a,b\n1,${SECRET}\n`);
    await fails(anonymize('b=ff1:radix=10'), 5, /row 2, column "b": a character that is not in the alphabet/);
  });

  it('an alphabet that could end a cell', async () => {
    file('in.csv', 'a,b\n1,ab\n');
    await fails(anonymize('b=ff1:alphabet=abc;', 'in.csv', '--delimiter', ';'), 2, /there is no column "b"/);
    file('in.csv', 'a;b\n1;ab\n');
    await fails(
      anonymize('b=ff1:alphabet=abc;', 'in.csv', '--delimiter', ';'),
      2,
      /the alphabet of ff1@1 has ";", which ends a cell/,
    );
  });

  it('a class below 10^6 where only FF1 is allowed', async () => {
    file('in.csv', 'a,b\n1,xy\n');
    await fails(
      anonymize('b=text', 'in.csv', '--ff1-only'),
      6,
      /row 2, column "b": a class of 676 members would need the keyed table/,
    );
  });

  it('punctuation alone, where that is an error', async () => {
    file('in.csv', 'a,b\n1,--\n');
    await fails(
      anonymize('b=text', 'in.csv', '--strict'),
      5,
      /row 2, column "b": punctuation alone cannot be encrypted/,
    );
  });

  it('a letter for a delimiter', async () => {
    file('in.csv', `a,b\n1,${SECRET}\n`);
    await fails(
      anonymize('b=text', 'in.csv', '--delimiter', 'x'),
      2,
      /delimiter: a letter or digit would occur in pseudonyms/,
    );
    await fails(anonymize('b=text', 'in.csv', '--delimiter', '::'), 2, /delimiter: expected a single ASCII character/);
  });

  it('one domain with two formats', async () => {
    file('in.csv', `a,b\n1,${SECRET}\n`);
    await fails(
      anonymize('a=digits,b=text', 'in.csv', '--domain', 'a=x', '--domain', 'b=x'),
      2,
      /domain "x" is used with digits@1 .* and text@1/,
    );
    await fails(
      anonymize('a=digits', 'in.csv', '--domain', 'a=Not Allowed'),
      2,
      /domain "Not Allowed": expected 1 to 64 of a-z/,
    );
  });

  it('a missing key, with what each source answered', async () => {
    file('in.csv', `a,b\n1,${SECRET}\n`);
    await fails(anonymize('b=text', 'in.csv', '--key-name', 'nobody'), 3, /nobody/);
    await fails(anonymize('b=text'), 3, /master_key/, { env: { SECUREML_MASTER_KEY: undefined } });
  });

  it('a key that is not the expected one', async () => {
    file('in.csv', `a,b\n1,${SECRET}\n`);
    await fails(anonymize('b=text', 'in.csv', '--expect-key', '00000000'), 3, /expected|fingerprint/);
  });

  it('a wrong key for a manifest', async () => {
    file('in.csv', `a,b\n1,${SECRET}\n`);
    expect((await work.run(anonymize('b=text'))).code).toBe(0);
    await fails(
      ['deanonymize', 'out.csv', '-o', 'back.csv'],
      3,
      /this is not the key that out.csv.secureml.json was written with: master_key/,
      {
        env: { SECUREML_MASTER_KEY: OTHER },
      },
    );
  });

  it('a manifest that was changed, cut off, of something else, of a newer program, or is not there', async () => {
    file('in.csv', `a,b\n1,${SECRET}\n`);
    expect((await work.run(anonymize('b=text'))).code).toBe(0);
    const manifest = work.read('out.csv.secureml.json');
    const reverse = ['deanonymize', 'out.csv', '-o', 'back.csv'];
    file('out.csv.secureml.json', manifest.replace('text@1', 'ssn@1'));
    await fails(reverse, 9, /out.csv.secureml.json was changed after it was written/);
    file('out.csv.secureml.json', manifest.slice(0, 200));
    await fails(reverse, 5, /is not a whole JSON document/);
    file('out.csv.secureml.json', '{"a":1}');
    await fails(reverse, 5, /is not a manifest of secureml/);
    file('out.csv.secureml.json', manifest.replace('"manifest":1', '"manifest":2'));
    await fails(reverse, 5, /was written by a newer program/);
    await fails(['deanonymize', 'in.csv', '-o', 'back.csv'], 2, /there is no manifest for in.csv/);
    await fails(['deanonymize', 'in.csv', '--manifest', 'nowhere', '-o', 'back.csv'], 5, /nowhere: no such manifest/);
  });

  it('a manifest for a table with other columns', async () => {
    file('in.csv', `a,b\n1,${SECRET}\n`);
    expect((await work.run(anonymize('b=text'))).code).toBe(0);
    file('other.csv', 'a,c\n1,x\n');
    await fails(
      ['deanonymize', 'other.csv', '--manifest', 'out.csv.secureml.json', '-o', 'back.csv'],
      5,
      /the manifest names a column "b"/,
    );
  });

  it('a column to reverse without its format', async () => {
    file('in.csv', `a,b\n1,${SECRET}\n`);
    await fails(
      ['deanonymize', 'in.csv', '-c', 'b', '-o', 'back.csv'],
      2,
      /deanonymize never guesses: column "b" needs its format/,
    );
  });

  it('an input that is not there, or is an empty folder', async () => {
    await fails(anonymize('b=text', 'nowhere.csv'), 5, /nowhere.csv: no such file/);
    mkdirSync(work.path('folder'));
    await fails(anonymize('b=text', 'folder'), 5, /folder: there is no .csv or .tsv file in this folder/);
    for (const [command, ...flags] of [['deanonymize'], ['rekey', '--to', 'new_key'], ['verify'], ['inspect']]) {
      await fails([command!, 'folder', ...flags], 5, /folder: there is no .csv or .tsv file in this folder/);
    }
    file('folder/in.csv', `a,b\n1,${SECRET}\n`);
    const itself = ['anonymize', 'folder', '-c', 'b=text', '-o'];
    await fails([...itself, 'folder'], 2, /every table of folder lies in folder, where the output goes/);
    await fails([...itself, '.'], 2, /every table of folder lies in \., where the output goes/);
  });

  it('an output that exists, unless it is to be replaced', async () => {
    file('in.csv', `a,b\n1,${SECRET}\n`);
    file('out.csv', 'precious\n');
    const both = /out.csv exists\n.*hint: --force replaces it\n.*hint: --if-exists skip leaves it where its manifest/;
    await fails(anonymize('b=text'), 7, both);
    // neither proves anything: no manifest says what plaintext came from, and a pipe is read once
    const turnedBack = await work.run(['deanonymize', 'in.csv', '-c', 'b=text@1', '-o', 'out.csv']);
    const piped = await work.run(['anonymize', '-c', 'b=text', '-o', 'out.csv'], { stdin: work.read('in.csv') });
    for (const { code, stderr } of [turnedBack, piped]) {
      expect([code, stderr]).toEqual([7, expect.stringMatching(/--force replaces it\n$/)]);
    }
    expect(work.read('out.csv')).toBe('precious\n');
    expect((await work.run(anonymize('b=text', 'in.csv', '--force'))).code).toBe(0);
    expect(work.read('out.csv')).toMatch(/^a,b\n1,/);
  });

  it('of several files, which hints are said once; a link to a table that is not there is one', async () => {
    mkdirSync(work.path('d'));
    for (const name of ['d/a.csv', 'd/b.csv']) file(name, `a,b\n1,${SECRET}\n`);
    const run = ['anonymize', 'd', '-c', 'b=text', '-o', 'out'];
    expect((await work.run(run)).code).toBe(0);
    symlinkSync('nowhere.csv', work.path('d/c.csv'));
    const { code, stderr } = await work.run(run);
    expect([code, stderr.match(/d\/\w.csv: .*|hint: --.*|hint: \w.*/g)]).toEqual([
      8,
      [
        'd/a.csv: out/a.csv exists',
        'hint: --force replaces it',
        'hint: --if-exists skip leaves it where its manifest proves the same input, options and key',
        'd/b.csv: out/b.csv exists',
        'd/c.csv: no such file',
      ],
    ]);
  });

  it('a file that is named like a flag', async () => {
    writeFileSync(work.path('-x.csv'), `a,b\n1,${SECRET}\n`);
    await fails(['anonymize', '-x.csv', '-c', 'b=text'], 2, /there is no flag -x\n.*hint: .\/-x.csv names the file\n/);
  });

  it('input and output the same file, by any name', async () => {
    file('in.csv', `a,b\n1,${SECRET}\n`);
    symlinkSync('in.csv', work.path('link.csv'));
    for (const output of ['in.csv', './in.csv', 'link.csv']) {
      await fails(
        ['anonymize', 'in.csv', '-c', 'b=text', '-o', output, '--force'],
        2,
        /is both the input and the output/,
      );
    }
    expect(work.read('in.csv')).toContain(SECRET);
    const redirected = spawnSync('sh', ['-c', `${programInShell} anonymize in.csv -c b=text >> in.csv`], {
      ...{ cwd: work.folder, env: work.environment(), encoding: 'utf8' },
    });
    expect(redirected.status).toBe(2);
    expect(redirected.stderr).toContain('standard output is the input file');
  });

  it('an output folder that is not there is made; one that cannot be made is an error', async () => {
    file('in.csv', `a,b\n1,${SECRET}\n`);
    expect((await work.run(['anonymize', 'in.csv', '-c', 'b=text', '-o', 'new/deep/out.csv'])).code).toBe(0);
    await fails(['anonymize', 'in.csv', '-c', 'b=text', '-o', 'in.csv/out.csv'], 7, /cannot be (made|written)|folder/);
  });

  it('a folder that cannot be written', async () => {
    file('in.csv', `a,b\n1,${SECRET}\n`);
    if (process.getuid?.() === 0) {
      // root may write everywhere but to a file system that takes no files
      await fails(['anonymize', 'in.csv', '-c', 'b=text', '-o', '/proc/out.csv'], 7, /\/proc\/out.csv/);
      return;
    }
    mkdirSync(work.path('locked'));
    chmodSync(work.path('locked'), 0o500);
    await fails(['anonymize', 'in.csv', '-c', 'b=text', '-o', 'locked/out.csv'], 7, /the folder cannot be written/);
  });

  it('a full disk, for a pipe and for a file', async () => {
    file('in.csv', `a,b\n${`1,${SECRET}\n`.repeat(1_000)}`);
    const shell = (line: string): ReturnType<typeof spawnSync> =>
      spawnSync('bash', ['-c', line], { cwd: work.folder, env: work.environment(), encoding: 'utf8' });
    const device = shell(`${programInShell} anonymize in.csv -c b=text > /dev/full`);
    expect([device.status, device.stderr]).toEqual([7, expect.stringContaining('standard output: the disk is full')]);
    const limited = shell(`ulimit -f 4; trap '' XFSZ; ${programInShell} anonymize in.csv -c b=text -o out.csv`);
    expect([limited.status, limited.stderr]).toEqual([
      7,
      expect.stringMatching(/out.csv: the (disk is full|file would be larger)/),
    ]);
    expect(work.files().filter((name) => name.includes('out.csv'))).toEqual([]);
  });

  it('an error after the first byte to a pipe says that the output is incomplete; --spool sends nothing', async () => {
    const rows = `1,${SECRET}\n`.repeat(200_000);
    file('in.csv', `a,b\n${rows}1,2,3\n`);
    const piped = await work.run(['anonymize', 'in.csv', '-c', 'b=text']);
    expect(piped.code).toBe(5);
    expect(piped.stdout.length).toBeGreaterThan(1_000);
    expect(piped.stderr).toMatch(/warning: the output is incomplete: \d+ bytes/);
    const spooled = await work.run(['anonymize', 'in.csv', '-c', 'b=text', '--spool']);
    expect([spooled.code, spooled.stdout]).toEqual([5, '']);
    expect(spooled.stderr).not.toContain('incomplete');
  });

  it('two inputs for one output, several files without a folder, stdin twice', async () => {
    mkdirSync(work.path('x'));
    file('a.csv', 'a,b\n1,2\n');
    await fails(
      ['anonymize', 'a.csv', './a.csv', '-c', 'b=digits', '-o', 'out'],
      2,
      /would both be written to out\/a.csv/,
    );
    await fails(['anonymize', 'a.csv', 'b.csv', '-c', 'b=digits'], 2, /several files need a folder/);
    await fails(['anonymize', '-', '-', '-c', 'b=digits'], 2, /stdin can be read only once/);
  });

  it('of several files the good ones are written, and the failed ones named', async () => {
    file('a.csv', 'a,b\n1,2\n');
    file('b.csv', `a,b\n1,${SECRET},3\n`);
    file('c.csv', 'a,b\n5,6\n');
    const out = await work.run(['anonymize', 'a.csv', 'b.csv', 'c.csv', '-c', 'b=text', '-o', 'out']);
    expect(out.code).toBe(8);
    expect(out.stderr).toMatch(/error: b.csv: row 2: 3 cells instead of 2/);
    expect(out.stderr).toMatch(/error: 1 of 3 files failed: b.csv/);
    expect(
      work
        .files()
        .filter((name) => name.startsWith('out/'))
        .sort(),
    ).toEqual(['out/a.csv', 'out/a.csv.secureml.json', 'out/c.csv', 'out/c.csv.secureml.json']);
    const fast = await work.run(['anonymize', 'b.csv', 'c.csv', '-c', 'b=text', '-o', 'fast', '--fail-fast']);
    expect(fast.code).toBe(8);
    expect(work.files().some((name) => name === 'fast/c.csv')).toBe(false);
  });

  it('wrong flags', async () => {
    await fails(['anonymize', '--nope'], 2, /there is no flag --nope\n.*secureml anonymize --help/);
    await fails(['anonymize', 'a.csv', '--nulls', 'NA'], 2, /there is no flag --nulls\n.*did you mean --null\?/);
    await fails(['keys', 'get-key', '--vault-tokn', 'x'], 2, /did you mean --vault-token\?/);
    await fails(
      ['anonymize', 'a.csv', '--threads', '0'],
      2,
      /^secureml: error: --threads: expected an integer greater than or equal to 1\n/,
    );
    await fails(['anonymize', 'a.csv', '--threads', 'many'], 2, /^secureml: error: --threads: expected an integer/);
    await fails(['-q'], 2, /a command is missing\n.*secureml --help/);
    await fails(['keys', 'nothing-like-it'], 2, /there is no command "keys nothing-like-it"\n.*secureml keys --help/);
    await fails(['constructor'], 2, /there is no command "constructor"/);
    // what stands behind a command may be a value, and is not repeated
    await fails(['lookup', SECRET, '--format', 'text'], 2, /secureml lookup takes no arguments\n.*or are typed/);
    await fails(['keys', 'rotate', SECRET], 2, /secureml keys rotate takes no arguments\n.*--key-name/);
    await fails(['doctor', SECRET], 2, /secureml doctor takes no arguments\n.*secureml doctor --help/);
    await fails(['anonymize', '--out', 'x'], 2, /there is no flag --out\n.*did you mean --output\?/);
    await fails(['anonimize'], 2, /there is no command "anonimize"\n.*did you mean "secureml anonymize"\?/);
  });

  it('a gzip file that is cut off', async () => {
    const { gzipSync } = await import('node:zlib');
    file('in.csv.gz', gzipSync(`a,b\n${`1,${SECRET}\n`.repeat(500)}`).subarray(0, 60));
    await fails(anonymize('b=text', 'in.csv.gz'), 5, /in.csv.gz is not a whole gzip file/);
  });

  it('a link to nothing as output', async () => {
    file('in.csv', 'a,b\n1,2\n');
    symlinkSync('nowhere/x.csv', work.path('dangling.csv'));
    await fails(
      ['anonymize', 'in.csv', '-c', 'b=digits', '-o', 'dangling.csv'],
      7,
      /dangling.csv is a link to nothing/,
    );
    appendFileSync(work.path('in.csv'), '');
  });
});
