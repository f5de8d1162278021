// Runs a program on a pseudo-terminal, by util-linux's `script`, and types when it asks.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { programCommand, type Workdir } from './program.js';

/** Whether there is a `script` that takes a command. */
export const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null'], { stdio: 'ignore' }).status === 0;
if (!hasTerminal) console.warn('NOT RUN: tests on a terminal: there is no `script -qec` (util-linux)');

const ESCAPES = /\u001b\[[0-9;?]*[A-Za-z]|\u001b[=>]|\r/g;

const running = new Set<ChildProcess>();
// what a test that fails leaves waiting for an answer would keep jest from ending; some tests share one
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

export class Terminal {
  private raw = '';
  private code: number | null | undefined;

  private constructor(private readonly child: ChildProcess) {
    child.stdout!.setEncoding('utf8').on('data', (text: string) => (this.raw += text));
    running.add(child);
    child.once('close', (code) => {
      this.code = code;
      running.delete(child);
    });
  }

  /** Starts `secureml ARGS` in the folder; `tty` of stdin, stdout and stderr are one terminal. */
  static start(work: Workdir, args: readonly string[], env: Record<string, string> = {}): Terminal {
    const words = [...programCommand, ...args];
    return Terminal.run(work, words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' '), env);
  }

  /** Starts a command line of sh in the same way. */
  static run(work: Workdir, command: string, env: Record<string, string> = {}): Terminal {
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      cwd: work.folder,
      env: { ...work.environment(env), TERM: 'xterm', COLUMNS: '200', LINES: '50', SHELL: '/bin/sh' },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    return new Terminal(child);
  }

  /** Everything on the screen so far, without colours and cursor movements. */
  get screen(): string {
    return this.raw.replace(ESCAPES, '');
  }

  /** The same with everything that the program sent. */
  get bytes(): string {
    return this.raw;
  }

  /** Waits for `text` to appear after what was waited for before, then types `keys`. */
  async answer(text: string | RegExp, keys: string): Promise<void> {
    await this.waitFor(text);
    // the question is on the screen a moment before it listens
    await new Promise((resolve) => setTimeout(resolve, 150));
    this.child.stdin!.write(keys);
  }

  /** Types, as it is. */
  type(keys: string): void {
    this.child.stdin!.write(keys);
  }

  private seen = 0;

  async waitFor(text: string | RegExp, ms = 20_000): Promise<void> {
    for (const deadline = Date.now() + ms; ;) {
      const rest = this.screen.slice(this.seen);
      const found = typeof text === 'string' ? rest.indexOf(text) : rest.search(text);
      if (found >= 0) {
        this.seen += found + (typeof text === 'string' ? text.length : 1);
        return;
      }
      if (Date.now() > deadline || this.code !== undefined)
        throw new Error(`"${text}" did not appear in:\n${this.screen}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Waits for the program to end. */
  async end(): Promise<number | null> {
    for (const deadline = Date.now() + 30_000; this.code === undefined;) {
      if (Date.now() > deadline) {
        this.child.kill('SIGKILL');
        throw new Error(`it did not end:\n${this.screen}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return this.code;
  }
}
