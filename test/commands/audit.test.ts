// What is turned back or printed has its line in the audit log before: a disk that is full, or a limit, comes first.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { checkAuditChain } from '../../src/lib/keys/audit.js';
import { programInShell, Workdir } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const PEOPLE = 'id,ssn\n1,123-45-6789\n2,219-09-9938\n';
// Blocks of the limit: room for what is written beside the log.
const BLOCKS = 64;

type Line = Record<string, unknown>;

describe('the audit log', () => {
  let work: Workdir;
  let pseudonym: string;
  /** Bytes of a file under `ulimit -f BLOCKS`; what a block is depends on the shell. */
  let limit: number;
  beforeAll(async () => {
    work = new Workdir({ SECUREML_MASTER_KEY: HEX, SECUREML_AUDIT_LOG: 'audit.log' });
    work.write('people.csv', PEOPLE);
    const env = { SECUREML_AUDIT_LOG: undefined };
    for (const output of ['one.csv', 'two.csv']) {
      expect((await work.run(['anonymize', 'people.csv', '-c', 'ssn=ssn', '-o', output], { env })).code).toBe(0);
    }
    pseudonym = work.read('one.csv').split(/[\n,]/)[3]!;
    spawnSync('sh', ['-c', `ulimit -f ${BLOCKS}; exec head -c 1000000 /dev/zero > measured`], { cwd: work.folder });
    limit = statSync(work.path('measured')).size;
  });
  afterAll(() => work.remove());

  /** Runs with files limited in their size, and a log that takes `room` bytes more. */
  const runWithRoom = (
    room: number,
    args: string,
    blocks = BLOCKS,
  ): { code: number | null; stdout: string; stderr: string } => {
    const filler = JSON.stringify({ previous: '0'.repeat(64), filler: '' });
    const fill = 'x'.repeat(limit - room - filler.length - 1);
    writeFileSync(work.path('audit.log'), `${filler.slice(0, -2)}${fill}"}\n`);
    const line = `ulimit -f ${blocks}; printf '%s\\n' ${pseudonym} | ${programInShell} ${args}`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
      ...{ cwd: work.folder, env: work.environment(), encoding: 'utf8' },
    });
    return { code: status, stdout, stderr };
  };
  const lines = (): Line[] =>
    work
      .read('audit.log')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);

  const REVEALING = [
    'deanonymize one.csv',
    'deanonymize one.csv -o back.csv',
    'deanonymize one.csv two.csv -o back',
    'lookup --format ssn --reverse',
    'lookup --format ssn --reverse --json',
    'keys get-key --reveal',
    'anonymize people.csv -c ssn=ssn -o more.csv',
    'keys generate-key --no-passphrase',
  ];

  it.each(REVEALING)('without room for a line there is no %s', async (args) => {
    const before = work.files().filter((name) => name !== 'audit.log');
    const { code, stdout, stderr } = runWithRoom(50, args);
    // with --json the error is there
    expect([code, stdout]).toEqual([7, expect.stringMatching(args.includes('--json') ? /^\{"error":.*\n$/ : /^$/)]);
    expect(stdout).not.toContain('123-45-6789');
    expect(stderr).toMatch(/error: the audit log audit.log cannot be used: /);
    expect(stderr).toContain('nothing runs that cannot be recorded');
    // neither an output, nor a lock, nor a piece of a line
    expect(work.files().filter((name) => name !== 'audit.log')).toEqual(before);
    expect(work.read('audit.log')).toHaveLength(limit - 50);
    expect(await checkAuditChain(work.path('audit.log'))).toMatchObject({ lines: 1, brokenAt: null });
  });

  it('no lock is left behind where it cannot be written either', () => {
    const { code, stdout } = runWithRoom(50, 'keys get-key --reveal', 0);
    expect([code, stdout]).toEqual([7, '']);
    expect(readdirSync(work.folder).filter((name) => name.includes('.lock'))).toEqual([]);
  });

  it('with room for one line, that line is there when the end of the run cannot be recorded', async () => {
    const { code } = runWithRoom(500, 'deanonymize one.csv -o late.csv');
    expect(code).toBe(7);
    expect(work.read('late.csv')).toBe(PEOPLE);
    expect(lines().slice(1)).toMatchObject([
      { command: 'deanonymize', key: 'master_key', outcome: 'begun', exit_code: null, rows: null },
    ]);
    expect(await checkAuditChain(work.path('audit.log'))).toMatchObject({ lines: 2, brokenAt: null });
  });

  it('tells turning back from pseudonymizing, showing a key from naming it, and trying from doing', async () => {
    work.write('audit.log', '');
    const stdin = `${pseudonym}\n`;
    const why = 'request 17';
    for (const args of [
      ['lookup', '--format', 'ssn'],
      ['lookup', '--format', 'ssn', '--reverse', '--reason', why],
      ['keys', 'get-key'],
      ['keys', 'get-key', '--reveal'],
      ['anonymize', 'people.csv', '-c', 'ssn=ssn', '-n'],
      ['deanonymize', 'one.csv', '-o', 'tried.csv', '-n', '--reason', why],
    ]) {
      expect((await work.run(args, { stdin })).code).toBe(0);
    }
    const kinds = lines().map(({ reverse, reveal, dry_run: dry, reason }) => ({ reverse, reveal, dry, reason }));
    // each in its first line as in its last
    expect(kinds.filter((_, i) => i % 2 === 0)).toEqual(kinds.filter((_, i) => i % 2 === 1));
    expect(kinds.filter((_, i) => i % 2 === 0)).toEqual([
      {},
      { reverse: true, reason: why },
      {},
      { reveal: true },
      { dry: true },
      { dry: true, reason: why },
    ]);
    const without = { stdin, env: { SECUREML_AUDIT_LOG: undefined } };
    const unheard = await work.run(['lookup', '--format', 'ssn', '-r', '--reason', why], without);
    expect([unheard.code, unheard.stderr]).toEqual([0, expect.stringContaining('the reason is written nowhere')]);
    const forward = await work.run(['lookup', '--format', 'ssn', '--reason', why], without);
    expect([forward.code, forward.stdout, forward.stderr]).toEqual([
      2,
      '',
      expect.stringContaining('--reason goes with --reverse'),
    ]);
  });

  it('says who ran it, which tables were read and where it wrote, before and after', async () => {
    work.write('audit.log', '');
    for (const args of [
      ['deanonymize', 'one.csv', 'two.csv', '-o', 'both'],
      ['deanonymize', 'one.csv', '-o', 'never.csv', '-n'],
      ['verify', 'one.csv'],
      ['keys', 'get-key'],
    ])
      expect((await work.run(args)).code).toBe(0);
    const piped = work.read('one.csv');
    expect((await work.run(['deanonymize', '-c', 'ssn=ssn@1'], { stdin: piped })).code).toBe(0);
    const said = lines().map(({ user, inputs, output }) => ({ user, inputs, output }));
    expect(said.filter((_, i) => i % 2 === 0)).toEqual(said.filter((_, i) => i % 2 === 1));
    const { username: user } = userInfo();
    expect(said.filter((_, i) => i % 2 === 0)).toEqual([
      { user, inputs: ['one.csv', 'two.csv'], output: 'both' },
      { user, inputs: ['one.csv'], output: undefined },
      { user, inputs: ['one.csv'], output: undefined },
      { user, inputs: undefined, output: undefined },
      { user, inputs: ['-'], output: '-' },
    ]);
  });

  const mayMount = ((): boolean => {
    const probe = new Workdir();
    try {
      const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'secureml-test', probe.folder]);
      if (status === 0) spawnSync('umount', [probe.folder]);
      return status === 0;
    } finally {
      probe.remove();
    }
  })();
  if (!mayMount) console.warn('NOT RUN: the audit log on a full disk: a file system in memory may not be mounted here');

  (mayMount ? it : it.skip)('on a full disk nothing is turned back', async () => {
    const disk = work.path('disk');
    mkdirSync(disk);
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'secureml-test', disk]);
    try {
      const env = { SECUREML_AUDIT_LOG: 'disk/audit.log' };
      expect((await work.run(['keys', 'get-key'], { env })).code).toBe(0);
      spawnSync('sh', ['-c', `cat /dev/zero > ${disk}/filler`]);
      const out = await work.run(['deanonymize', 'one.csv', '-o', 'never.csv'], { env });
      const looked = await work.run(['lookup', '--format', 'ssn', '-r'], { env, stdin: `${pseudonym}\n` });
      const shown = await work.run(['keys', 'get-key', '--reveal'], { env });
      for (const { code, stdout } of [out, looked, shown]) expect([code, stdout]).toEqual([7, '']);
      expect(work.files()).not.toContain('never.csv');
      expect(readdirSync(disk).sort()).toEqual(['audit.log', 'filler']);
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});
