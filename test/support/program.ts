// Runs the real command line in a private folder with an empty home, and tells what it printed and left behind.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdin?: string;
  readonly timeoutMs?: number;
  /** Called once the process runs, for tests that look at it from outside. */
  readonly onStart?: (pid: number) => void;
}

/** The single binary, where it is what is tested (scripts/smoke.mjs). */
export const singleBinary = process.env.SECUREML_TEST_PROGRAM && resolve(process.env.SECUREML_TEST_PROGRAM);

/** What is tested: `node bin/run.js`, or the single binary. */
export const programCommand: readonly [string, ...string[]] = singleBinary
  ? [singleBinary]
  : [process.execPath, join(process.cwd(), 'bin', 'run.js')];

/** The same as a word of a shell's command line. */
export const programInShell = programCommand.map((word) => `"${word}"`).join(' ');

export class Workdir {
  readonly folder = mkdtempSync(join(tmpdir(), 'secureml-test-'));
  readonly home = join(this.folder, 'home');

  /** @param env for every run in this folder */
  constructor(readonly env: Readonly<Record<string, string | undefined>> = {}) {
    if (!existsSync(programCommand.at(-1)!)) throw new Error(`${programCommand.at(-1)} is missing`);
    if (!existsSync(join(process.cwd(), 'dist', 'secureml.cjs'))) throw new Error('dist/ is missing: npm run build');
    mkdirSync(this.home);
  }

  /** The environment of a run: nothing of the tester's own but the path. */
  environment(more: RunOptions['env'] = {}): Record<string, string> {
    const all = { PATH: process.env.PATH, HOME: this.home, LANG: 'C.UTF-8', ...this.env, ...more };
    return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
  }

  run(args: readonly string[], { env, stdin, timeoutMs = 60_000, onStart }: RunOptions = {}): Promise<Outcome> {
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const [command, ...first] = programCommand;
      // the binary needs nothing, so it gets nothing: no PATH with a Node on it, no LANG
      const bare = singleBinary ? { PATH: undefined, LANG: undefined, ...env } : env;
      const child = spawn(command, [...first, ...args], {
        cwd: this.folder,
        env: this.environment(bare),
        stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      });
      let stdout = '';
      let stderr = '';
      const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
      child.stdout!.setEncoding('utf8').on('data', (text: string) => (stdout += text));
      child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      child.once('error', reject);
      child.once('close', (code) => {
        clearTimeout(timer);
        resolve({ code, stdout, stderr, ms: performance.now() - started });
      });
      child.stdin?.on('error', () => {}).end(stdin);
      if (child.pid !== undefined) onStart?.(child.pid);
    });
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  write(name: string, text: string, mode = 0o600): string {
    const path = this.path(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { mode });
    return path;
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Every file below the folder, by its path in it. */
  files(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.folder, join(entry.parentPath ?? entry.path, entry.name)))
      .sort();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
