import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'secureml-own-folder-'));
const home = join(folder, 'home');
beforeEach(() => mkdirSync(home));
afterEach(() => rmSync(home, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** The folder where Node would keep the compiled program. */
function keptIn(env: Readonly<Record<string, string>>, before = ''): string {
  const script = `${before}; console.log(String(require(${JSON.stringify(resolve('bin/own-folder.cjs'))}).ownFolder()))`;
  return execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8' }).trim();
}

describe('the folder of the compiled program', () => {
  it("is the user's own, in the folder for caches, and open to nobody else", () => {
    const kept = join(home, '.cache', 'secureml');
    for (let run = 0; run < 2; run++) expect(keptIn({ HOME: home })).toBe(kept);
    expect(statSync(kept).mode & 0o777).toBe(0o700);
    expect(keptIn({ HOME: home, XDG_CACHE_HOME: join(home, 'other') })).toBe(join(home, 'other', 'secureml'));
    expect(keptIn({ HOME: home, XDG_CACHE_HOME: 'relative' })).toBe(kept);
  });

  it.each<[string, (caches: string) => void]>([
    ['is another folder by a link', (caches) => symlinkSync(folder, join(caches, 'secureml'))],
    [
      'can be read by others',
      (caches) => {
        mkdirSync(join(caches, 'secureml'));
        chmodSync(join(caches, 'secureml'), 0o755);
      },
    ],
    ['lies where others may write', (caches) => chmodSync(caches, 0o1777)],
    ['cannot be made', (caches) => copyFileSync('package.json', join(caches, 'secureml'))],
  ])('is none when it %s', (_, prepare) => {
    mkdirSync(join(home, '.cache'));
    prepare(join(home, '.cache'));
    expect(keptIn({ HOME: home })).toBe('undefined');
  });

  it("is none when it is somebody else's, and without a home", () => {
    expect(keptIn({ HOME: home }, 'const uid = process.getuid(); process.getuid = () => uid + 1')).toBe('undefined');
    expect(keptIn({ TMPDIR: folder })).toBe('undefined');
  });
});

describe('the program without a compiled form', () => {
  const program = join(folder, 'program');
  mkdirSync(join(program, 'bin'), { recursive: true });
  mkdirSync(join(program, 'dist'));
  for (const part of ['run.js', 'compiled.cjs', 'own-folder.cjs', 'package.json'])
    copyFileSync(join('bin', part), join(program, 'bin', part));
  copyFileSync('dist/secureml.cjs', join(program, 'dist', 'secureml.cjs'));

  const start = (env: Readonly<Record<string, string>>): string =>
    execFileSync(
      process.execPath,
      [
        '-e',
        `require('node:module').enableCompileCache = (...given) => console.log(given.join());
         process.argv = ['node', 'secureml', '--version']; require('./bin/run.js')`,
      ],
      { cwd: program, env: { TMPDIR: folder, ...env }, encoding: 'utf8' },
    );

  it('lets Node keep one in that folder only, never in the one for temporary files', () => {
    expect(start({ HOME: home })).toMatch(new RegExp(`^${join(home, '.cache', 'secureml')}\nsecureml`));
    expect(start({})).toMatch(/^secureml/);
    expect(existsSync(join(folder, 'node-compile-cache'))).toBe(false);
  });
});
