import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const printed = ['-p', "require('./bin/compiled.cjs').cache"];
const cache = execFileSync(process.execPath, printed, { encoding: 'utf8' }).trim();

describe('the compiled form of the program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secureml-compiled-'));
  for (const part of ['bin', 'dist']) mkdirSync(join(folder, part));
  copyFileSync('bin/compiled.cjs', join(folder, 'bin/compiled.cjs'));
  copyFileSync('dist/secureml.cjs', join(folder, 'dist/secureml.cjs'));
  copyFileSync('dist/secureml-keys.cjs', join(folder, 'dist/secureml-keys.cjs'));
  for (const compiled of [cache, cache.replace('secureml-v', 'secureml-keys-v')])
    copyFileSync(compiled, join(folder, 'dist', basename(compiled)));
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

  it('is one of its own for what is about keys, a third as long to read', () => {
    const ask = ['-p', "const { file, cache } = require('./bin/compiled.cjs'); JSON.stringify([file, cache])"];
    const [file, compiled] = JSON.parse(
      execFileSync(process.execPath, [...ask, 'secureml', 'keys'], { encoding: 'utf8' }),
    );
    expect([basename(file), existsSync(compiled)]).toEqual(['secureml-keys.cjs', true]);
    expect(statSync(file).size).toBeLessThan(statSync('dist/secureml.cjs').size / 2);
    expect(start("process.argv = ['node', 'secureml', 'keys', 'list', '--help']")).toMatch(/^true\nlist the keys/);
  });

  it('is not touched by another release of Node, even one of the same V8', () => {
    expect(start("Object.defineProperty(process, 'version', { value: 'v20.19.0' })")).toBe('false\n');
  });
});
