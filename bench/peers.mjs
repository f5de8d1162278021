// The programs to measure against that this machine has: built on first use, or found on PATH.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, '.cache', 'peers');

function build(name, command, args, folder, env, program) {
  const path = join(built, program);
  if (existsSync(path)) return path;
  mkdirSync(built, { recursive: true });
  const { error, status, stderr } = spawnSync(command, args, {
    cwd: join(root, 'bench', 'peers', folder),
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status === 0) return path;
  console.log(`not measured: ${name} (${error ? `${command} is not there` : stderr.trim().split('\n').at(-1)})`);
  return undefined;
}

/** A program with the crates csv and fpe; undefined without cargo. */
export function rust() {
  const target = join(built, 'rust');
  const env = { CARGO_TARGET_DIR: target };
  return build('Rust', 'cargo', ['build', '--release', '--locked', '--quiet'], 'rust', env, 'rust/release/csv-fpe');
}

/** A program with github.com/capitalone/fpe; undefined without Go. */
export function go() {
  return build('Go', 'go', ['build', '-o', join(built, 'go-fpe'), '.'], 'go', {}, 'go-fpe');
}

/** A program that copies a CSV through its parser; undefined when neither is on PATH. */
export function copier() {
  for (const name of ['qsv', 'xsv']) {
    if (spawnSync(name, ['--version']).status === 0) return name;
  }
  console.log('not measured: a copy through a parser (neither qsv nor xsv is on PATH)');
  return undefined;
}

/** Nanoseconds a value, as such a program prints them. */
export function nanoseconds(program, ...args) {
  const { stdout } = spawnSync(program, ['--values', ...args.map(String)], { encoding: 'utf8' });
  return Number(stdout.split(' ')[0]);
}
