import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const printed = ['-p', "require('./bin/compiled.cjs').cache"];
const cache = execFileSync(process.execPath, printed, { encoding: 'utf8' }).trim();

describe('the compiled form of the program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secureml-compiled-'));
  for (const part of ['bin', 'dist']) mkdirSync(join(folder, part));
  copyFileSync('bin/compiled.cjs', join(folder, 'bin/compiled.cjs'));
  copyFileSync('dist/secureml.cjs', join(folder, 'dist/secureml.cjs'));
  copyFileSync(cache, join(folder, 'dist', basename(cache)));
  afterAll(() => rmSync(folder, { recursive: true }));

  const start = (before: string): string =>
    execFileSync(
      process.execPath,
      ['-e', `${before}; console.log(require('./bin/compiled.cjs').startCompiled())`, '--', '--version'],
      { cwd: folder, encoding: 'utf8' },
    );

  it('is made by the build, and started by the Node that made it', () => {
    expect(existsSync(cache)).toBe(true);
    expect(start("process.argv = ['node', 'secureml', '--version']")).toMatch(/true/);
  });

  it('is not touched by another release of Node, even one of the same V8', () => {
    expect(start("Object.defineProperty(process, 'version', { value: 'v20.19.0' })")).toBe('false\n');
  });
});
