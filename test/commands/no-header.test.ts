// A file without a header that is read as if it had one: its first row would pass in clear, as a header and in every message.
import { mkdirSync, writeFileSync } from 'node:fs';
import { Workdir, type Outcome } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const ROWS = 'Anna Urban,1001,123-45-6789\nBob Marley,1002,219-09-9938\nJohn Doe,1003,457-55-5462\n';
/** What may be nowhere in a message or an output. */
const VALUES = /Urban|Marley|Smith|Garcia|123-45|219-09/;
const REFUSED = /^secureml: error: the first row looks like data, not like the names of columns\n.*--no-header/;

describe('a file without a header', () => {
  let work: Workdir;
  beforeEach(() => {
    work = new Workdir({ SECUREML_MASTER_KEY: HEX });
    writeFileSync(work.path('bare.csv'), ROWS);
  });
  afterEach(() => work.remove());

  const refused = async (args: string[], code = 5, stdin?: string): Promise<Outcome> => {
    const before = work.files();
    const out = await work.run(args, stdin === undefined ? {} : { stdin });
    expect([out.code, out.stderr]).toEqual([code, expect.stringMatching(REFUSED)]);
    expect(out.stdout + out.stderr).not.toMatch(VALUES);
    expect(work.files()).toEqual(before);
    return out;
  };

  it('is refused, however its columns are chosen', async () => {
    await refused(['anonymize', 'bare.csv', '-o', 'out.csv']);
    await refused(['anonymize', 'bare.csv', '-c', ':3=ssn', '-o', 'out.csv']);
    await refused(['anonymize', 'bare.csv', '-c', ':3', '-o', 'out.csv']);
    await refused(['anonymize', 'bare.csv', '-c', '/ssn/=ssn', '-o', 'out.csv']);
    await refused(['anonymize', 'bare.csv', '-c', 'name=name,ssn=ssn', '-o', 'out.csv']);
    await refused(['anonymize', 'bare.csv', '-c', ':3=ssn', '--dry-run']);
    await refused(['anonymize', '-c', ':3=ssn'], 5, ROWS);
    // names alone, which nothing but a dictionary tells from headers
    await refused(['anonymize', '-c', ':1=name'], 5, 'John Smith,x\nMaria Garcia,y\nMary Jones,z\n');
  });

  it('counts a single row that is no header as one that was looked at', async () => {
    work.write('single.csv', 'Anna Smith,123-45-6789,anna@example.com\n');
    const { stderr } = await work.run(['inspect', 'single.csv']);
    expect(stderr).toContain('3 columns, 1 sampled row: 3 personal');
    const { stdout } = await work.run(['inspect', 'single.csv', '--json', '--policy-out', 'single.yaml']);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ sampledRows: 1 }] });
    expect(work.read('single.yaml')).not.toContain('there were no rows to look at');
  });

  it('is refused by a policy that does not say that there is no header', async () => {
    const rules = 'columns:\n      ":1": drop\n      ":2": keep\n      ":3": redact\n';
    writeFileSync(work.path('policy.yaml'), `policy: 1\ntables:\n  - files: bare.csv\n    ${rules}`);
    await refused(['anonymize', '--policy', 'policy.yaml', 'bare.csv', '-o', 'out.csv']);
    await refused(['policy', 'explain', 'bare.csv']);
    writeFileSync(work.path('policy.yaml'), `policy: 1\ntables:\n  - files: bare.csv\n    header: false\n    ${rules}`);
    expect((await work.run(['policy', 'explain', 'bare.csv'])).code).toBe(0);
    expect((await work.run(['anonymize', '--policy', 'policy.yaml', 'bare.csv'])).stdout).not.toMatch(VALUES);
  });

  it('is refused among others, which are written', async () => {
    mkdirSync(work.path('data'));
    writeFileSync(work.path('data/bare.csv'), ROWS);
    writeFileSync(work.path('data/good.csv'), 'name,id,ssn\nAnna Urban,1001,123-45-6789\n');
    const out = await work.run(['anonymize', 'data', '-o', 'out', '--undecided', 'keep']);
    expect([out.code, out.stderr]).toEqual([
      8,
      expect.stringContaining('data/bare.csv: the first row looks like data'),
    ]);
    expect(out.stderr).not.toMatch(VALUES);
    expect(work.files().filter((name) => name.endsWith('.csv') && name.startsWith('out'))).toEqual(['out/good.csv']);
  });

  it('is read as it is said to be', async () => {
    const without = await work.run(['anonymize', 'bare.csv', '--no-header', '-c', ':1=name,:3=ssn']);
    expect(without.code).toBe(0);
    expect(without.stdout).not.toMatch(VALUES);
    const withOne = await work.run(['anonymize', 'bare.csv', '--header', '-c', ':1=name,:3=ssn']);
    expect([withOne.code, withOne.stdout.split('\n')[0]]).toEqual([0, 'Anna Urban,1001,123-45-6789']);
  });

  it('is refused where it is to be turned back or moved to another key and nothing but flags says how', async () => {
    work.write('safe.csv', ROWS);
    await refused(['deanonymize', 'safe.csv', '-c', ':3=ssn@1', '-o', 'out.csv']);
    await refused(['deanonymize', 'safe.csv', '-c', 'nosuch=ssn@1', '-o', 'out.csv']);
    await refused(['deanonymize', 'safe.csv', '-c', ':3=ssn@1', '--dry-run']);
    const { stderr } = await refused(['rekey', 'safe.csv', '-c', ':3=ssn@1', '--to', 'master_key', '-o', 'out.csv']);
    expect(stderr).not.toContain('policy');
    const back = await work.run(['deanonymize', 'safe.csv', '-c', ':3=ssn@1', '--no-header']);
    expect([back.code, back.stdout.split('\n').some((row) => VALUES.test(row.split(',')[2] ?? ''))]).toEqual([
      0,
      false,
    ]);
  });

  it.each([['--no-header'], ['--header']])('is turned back by the command that is printed, with %s', async (flag) => {
    work.write('odd.csv', ROWS.replace('123-45-6789', '"123-45,6789"'));
    const made = await work.run(['anonymize', 'odd.csv', flag, '-c', ':3=text']);
    work.write('safe.csv', made.stdout);
    const command = /to reverse it: secureml (deanonymize .*)$/m.exec(made.stderr)![1]!;
    const back = await work.run(
      command.split(' ').map((word) => word.replaceAll("'", '')),
      { stdin: made.stdout },
    );
    expect([back.code, back.stdout]).toEqual([0, work.read('odd.csv')]);
  });

  it('gets from inspect a command that treats the first row as data', async () => {
    const { stderr } = await work.run(['inspect', 'bare.csv']);
    const command = /^secureml (anonymize bare\.csv .*)$/m.exec(stderr)![1]!;
    const { code, stdout } = await work.run([...command.split(' ')]);
    expect([code, stdout.split('\n').length]).toEqual([0, 4]);
    expect(stdout).not.toMatch(VALUES);
    expect((await work.run(['inspect', 'bare.csv', '--no-header'])).stderr).toContain(`secureml ${command}`);
  });

  it('a column that is chosen by its header proves that there is one, whatever that looks like', async () => {
    writeFileSync(work.path('dates.csv'), '2024-01-01,2024-01-02\n2020-05-05,2020-05-06\n2020-05-07,2020-05-08\n');
    await refused(['anonymize', 'dates.csv', '-c', ':1=date:pattern=yyyy-MM-dd']);
    const named = await work.run(['anonymize', 'dates.csv', '-c', '2024-01-01=date:pattern=yyyy-MM-dd']);
    expect([named.code, named.stdout.split('\n')[0]]).toEqual([0, '2024-01-01,2024-01-02']);
  });
});
