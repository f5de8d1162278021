// Columns and formats that nobody named: found on a sample, said, and not guessed where it is doubtful.
import { readFileSync, writeFileSync } from 'node:fs';
import { programInShell, Workdir } from '../support/program.js';
import { spawnSync } from 'node:child_process';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const EXAMPLE = readFileSync('examples/people.csv', 'utf8');

describe('anonymize without columns', () => {
  let work: Workdir;
  beforeEach(() => {
    work = new Workdir({ SECUREML_MASTER_KEY: HEX });
  });
  afterEach(() => work.remove());

  it('finds the obvious columns of a pipe by header and values, says which, and prints what reverses them', () => {
    writeFileSync(work.path('people.csv'), EXAMPLE);
    const shell = (line: string): { stdout: string; stderr: string; status: number | null } =>
      spawnSync('bash', ['-c', line], {
        ...{ cwd: work.folder, encoding: 'utf8', maxBuffer: 1 << 26 },
        env: work.environment({ PATH: process.env.PATH! }),
      });
    const except = '--undecided keep';
    const there = shell(`cat people.csv | ${programInShell} anonymize ${except} > out.csv`);
    expect([there.status, there.stderr]).toEqual([0, expect.any(String)]);
    for (const [column, format] of [
      ['name', 'full-name|name'],
      ['birth_date', 'date'],
      ['ssn', 'ssn'],
      ['phone', 'phone'],
      ['email', 'email'],
      ['card', 'card'],
    ]) {
      expect(there.stderr).toMatch(new RegExp(`^${column}: (${format})\\b.*\\(`, 'm'));
    }
    const rows = EXAMPLE.split('\n');
    expect(work.read('out.csv').split('\n')[0]).toBe(rows[0]);
    const reverse = /to reverse it: secureml (.*)/.exec(there.stderr)![1]!;
    expect(shell(`cat out.csv | ${programInShell} ${reverse}`).stdout).toBe(EXAMPLE);
  });

  it('stops at a column that is likely personal but not for sure, and says how to go on', async () => {
    writeFileSync(
      work.path('in.csv'),
      `email,notes\n${Array.from({ length: 40 }, (_, i) => `anna${i}@example.com,called Mr Brown on Monday ${i}`).join('\n')}\n`,
    );
    const stopped = await work.run(['anonymize', 'in.csv', '-o', 'out.csv']);
    expect([stopped.code, stopped.stderr]).toEqual([5, expect.stringContaining('"notes"')]);
    expect(stopped.stderr).not.toContain('Brown');
    expect(stopped.stderr).toContain('--except notes');
    expect(work.files()).toEqual(['in.csv']);
    const kept = await work.run(['anonymize', 'in.csv', '-o', 'out.csv', '--undecided', 'keep']);
    expect(kept.code).toBe(0);
    expect(work.read('out.csv')).toContain('called Mr Brown on Monday 7');
    expect(work.read('out.csv')).not.toContain('anna7@');
  });

  it('leaves a nearly empty column alone whose header says little', async () => {
    const row = (i: number): string =>
      `Service ${i},office${i}@example.org,${i === 7 ? 'https://example.org/form' : ''},${10_000 + i} Main St`;
    writeFileSync(
      work.path('in.csv'),
      `name,contact_email,contact_form,address\n${Array.from({ length: 300 }, (_, i) => row(i)).join('\n')}\n`,
    );
    const { code, stderr } = await work.run(['anonymize', 'in.csv', '-o', 'out.csv', '--undecided', 'keep']);
    expect([code, stderr]).toEqual([0, expect.stringContaining('contact_email')]);
    expect(stderr).not.toMatch(/^contact_form:/m);
    expect(work.read('out.csv')).toContain('https://example.org/form');
  });

  it('refuses files in which one header means two things', async () => {
    const days = (day: (i: number) => string): string =>
      `email,born\n${Array.from({ length: 60 }, (_, i) => `anna${i}@example.com,${day(i)}`).join('\n')}\n`;
    const two = (n: number): string => String(n).padStart(2, '0');
    writeFileSync(
      work.path('a.csv'),
      days((i) => `19${two(40 + i)}-05-${two(1 + (i % 28))}`),
    );
    writeFileSync(
      work.path('b.csv'),
      days((i) => `${two(1 + (i % 28))}.05.19${two(40 + i)}`),
    );
    const { code, stderr } = await work.run(['anonymize', 'a.csv', 'b.csv', '-c', 'born', '-o', 'out/']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/"born" looks like date:pattern=\S+ in a\.csv and like date:pattern=\S+ in b\.csv/);
    expect(stderr).toContain('hint: say which it is: -c born=FORMAT');
    expect(work.files()).toEqual(['a.csv', 'b.csv']);
  });
});
