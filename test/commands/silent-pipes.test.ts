// Pipes whose other end does nothing for a while: whoever feeds the program may be waiting for an answer of it.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Workdir, programCommand, programInShell } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const SSN = '123-45-6789\n';
/** more than is read before anything is decided */
const MANY = SSN.repeat(30_000);
const RAGGED = 'bad,row,too,long\n';
const ANONYMIZE = ['anonymize', '-c', 'ssn=ssn'];
/** For what would otherwise wait for ever. */
const PATIENCE_MS = 30_000;

interface Ended {
  /** undefined where it went on until it was killed */
  readonly code: number | null | undefined;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe('a pipe that is silent', () => {
  let work: Workdir;
  const children: ChildProcess[] = [];
  beforeAll(() => {
    work = new Workdir({ SECUREML_MASTER_KEY: HEX, SECUREML_OTHER: '01'.repeat(32) });
  });
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    work.remove();
  });

  /** A run whose stdin stays open. */
  function start(args: readonly string[], given: string): { child: ChildProcess; ended: Promise<Ended> } {
    const [command, ...first] = programCommand;
    const child = spawn(command, [...first, ...args], { cwd: work.folder, env: work.environment() });
    children.push(child);
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdin.on('error', () => {}).write(given);
    const ended = new Promise<Ended>((resolve) => {
      const timer = setTimeout(() => resolve({ code: undefined, signal: null, stdout, stderr }), PATIENCE_MS);
      child.once('close', (code, signal) => {
        clearTimeout(timer);
        resolve({ code, signal, stdout, stderr });
      });
    });
    return { child, ended };
  }

  const until = async (holds: () => boolean): Promise<void> => {
    const deadline = Date.now() + PATIENCE_MS;
    while (!holds() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(holds()).toBe(true);
  };

  it.each([
    ['a row that is too long', ANONYMIZE, `ssn\n${RAGGED}`, 5, /row 2: 4 cells instead of 1/],
    ['the same behind blank lines', ANONYMIZE, `\n\nssn\n${SSN}\n${RAGGED}`, 5, /row 6: 4 cells instead of 1/],
    ['the same without a header', ['anonymize', '-c', ':1=ssn', '--no-header'], `${SSN}${RAGGED}`, 5, /row 2: 4 cells/],
    ['text behind a quote', ANONYMIZE, `ssn\n"1"2\n`, 5, /row 2, column "ssn": text behind a closing quote/],
    ['the same in the header', ANONYMIZE, `"ss"n\n`, 5, /row 1, column 1: text behind a closing quote/],
    ['another encoding', ANONYMIZE, 's\0s\0n\0\n\0', 5, /the file is UTF-16LE/],
    ['rows in Latin-1', [...ANONYMIZE, '--encoding', 'latin1'], `ssn\n${RAGGED}`, 5, /row 2: 4 cells/],
    ['what is behind the first rows', ANONYMIZE, `ssn\n${MANY}${RAGGED}`, 5, /row 30002: 4 cells/],
    [
      'a block far behind',
      [...ANONYMIZE, '--threads', '2'],
      `ssn\n${MANY.repeat(12)}${RAGGED}`,
      5,
      /row 360002: 4 cells/,
    ],
    ['a column that is not there', ['anonymize', '-c', 'name'], `ssn\n${MANY}`, 2, /there is no column "name"/],
    ['a first row of data', ['anonymize', '-c', 'name'], MANY, 5, /looks like data/],
    ['what cannot be pseudonymized', ['anonymize', '-c', 'ssn=ssn', '--strict'], `ssn\n${MANY}-\n`, 5, /row 30002/],
  ] as const)('does not keep an error waiting: %s', async (_, args, given, code, said) => {
    const { code: found, stderr } = await start(args, given).ended;
    expect([found, stderr]).toEqual([code, expect.stringMatching(said)]);
  });

  it('does not keep the rows waiting that came so far, and ends as any other', async () => {
    const { child, ended } = start(ANONYMIZE, `ssn\n${MANY}`);
    let seen = 0;
    child.stdout!.on('data', (text: string) => (seen += text.length));
    await until(() => seen === 4 + MANY.length);
    child.stdin!.end('987-65-4321\n');
    const whole = spawnSync('sh', ['-c', `${programInShell} ${ANONYMIZE.join(' ')}`], {
      ...{ cwd: work.folder, env: work.environment(), encoding: 'utf8', maxBuffer: 1 << 26 },
      input: `ssn\n${MANY}987-65-4321\n`,
    });
    expect(await ended).toMatchObject({ code: 0, stdout: whole.stdout });
  });

  it.each([ANONYMIZE, ['rekey', '-c', 'ssn=ssn@1', '--to', 'other']])(
    'does not hold a program whose reader has gone: %s',
    async (...args) => {
      const { child, ended } = start(args, `ssn\n${MANY}`);
      await Promise.race([ended, new Promise((resolve) => child.stdout!.once('data', resolve))]);
      child.stdout!.destroy();
      child.stdin!.write(MANY);
      expect((await ended).code).toBe(0);
    },
  );

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('does not hold a program that gets %s', async (signal) => {
    for (const given of ['ssn\n', `ssn\n${MANY}`]) {
      const { child, ended } = start(ANONYMIZE, given);
      // it reads, and its handlers are there
      await until(() => readFileSync(`/proc/${child.pid}/wchan`, 'utf8').includes('epoll'));
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      child.kill(signal);
      expect((await ended).code).toBe(128 + { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }[signal]);
    }
  });

  it('does not hold a program whose reader takes nothing, and that gets a signal', () => {
    const command = `
      { (echo ssn; yes 123-45-6789 | head -n 60000) | ${programInShell} ${ANONYMIZE.join(' ')} & child=$!
        sleep 2; kill -TERM "$child"; wait "$child"; echo "code $?" >&2; } | sleep 30`;
    const child = spawn('bash', ['-c', command], {
      cwd: work.folder,
      env: work.environment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    children.push(child);
    return new Promise<void>((resolve, reject) => {
      let said = '';
      const timer = setTimeout(() => reject(new Error(`it goes on: ${said}`)), 20_000);
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (!/^code/m.test(said)) return;
        clearTimeout(timer);
        expect(said).toMatch(/^code 143$/m);
        resolve();
      });
    });
  });

  it('that nobody has opened yet does not keep a signal from the program', async () => {
    spawnSync('mkfifo', [work.path('in'), work.path('out')]);
    work.write('in.csv', `ssn\n${SSN}`);
    for (const args of [
      ['in', '-o', 'out.csv'],
      ['in.csv', '-o', 'out'],
    ]) {
      const { child, ended } = start([...ANONYMIZE, ...args], '');
      await until(() => readFileSync(`/proc/${child.pid}/wchan`, 'utf8').includes('partner'));
      child.kill('SIGINT');
      expect((await ended).signal).toBe('SIGINT');
    }
    expect(work.files()).not.toContain('out.csv');
  });

  it('is left as it was for whoever reads it next', () => {
    const { stdout } = spawnSync(
      'bash',
      [
        '-c',
        `(printf 'ssn\\n${RAGGED.trim()}\\n'; sleep 3; echo rest) | { ${programInShell} ${ANONYMIZE.join(' ')}; cat; }`,
      ],
      { cwd: work.folder, env: work.environment(), encoding: 'utf8', input: '' },
    );
    expect(stdout).toBe('rest\n');
  });

  it('and does not block is waited for without work', async () => {
    work.write('set.cjs', `new (require('node:net').Socket)({ fd: 1 }); process.kill(process.pid, 'SIGKILL');`);
    const inner = `"${process.execPath}" set.cjs; echo $$ >&2; exec ${programInShell} policy schema`;
    const child = spawn('bash', ['-c', `sh -c '${inner}' | { sleep 6; cat; }`], {
      ...{ cwd: work.folder, env: work.environment(), stdio: ['ignore', 'pipe', 'pipe'] },
    });
    let [stdout, pid] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (pid += text));
    const ended = new Promise((resolve) => child.once('close', resolve));
    // proc_pid_stat(5): utime and stime, in hundredths of a second
    const ticks = (): number => {
      const fields = readFileSync(`/proc/${/\d+/.exec(pid)![0]}/stat`, 'utf8')
        .split(') ')[1]!
        .split(' ');
      return Number(fields[11]) + Number(fields[12]);
    };
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const before = ticks();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(ticks() - before).toBeLessThan(15);
    await ended;
    expect(stdout).toBe((await work.run(['policy', 'schema'])).stdout);
  });
});
