// The single binary where nothing else is: empty environment, empty home, read-only working folder, no Node on the PATH. Then the
// whole-program tests of anonymize, bad input, help and licences against it. Usage: npm run package && npm run test:binary
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'secureml-smoke-'));
try {
  // a path with spaces and letters beyond ASCII, and a link to it
  const place = join(folder, 'höher und weiter');
  mkdirSync(place);
  const copy = join(place, 'secureml');
  copyFileSync(join(root, 'build', 'secureml'), copy);
  chmodSync(copy, 0o755);
  const program = join(folder, 'link');
  symlinkSync(copy, program);
  const locked = join(folder, 'locked');
  mkdirSync(locked, { mode: 0o555 });
  const home = join(folder, 'home');
  mkdirSync(home);

  const secureml = (args, { env = {}, input } = {}) => {
    const out = spawnSync(program, args, { cwd: locked, env: { HOME: home, ...env }, input, encoding: 'utf8' });
    assert.equal(out.status, 0, `${args.join(' ')}: ${out.stderr}`);
    return out.stdout;
  };
  assert.match(secureml(['--version']), new RegExp(`^secureml ${version.replaceAll('.', '\\.')} `));
  assert.match(secureml(['--help']), /anonymize/);
  secureml(['keys', 'generate-key']);
  assert.match(secureml(['keys', 'list']), /master_key/);
  const table = `id,name,ssn\n${Array.from({ length: 300_000 }, (_, i) => `${i},Anna ${i},123-45-${String(i % 10_000).padStart(4, '0')}`).join('\n')}\n`;
  const input = join(folder, 'in.csv');
  writeFileSync(input, table);
  const [out, back] = [join(folder, 'out.csv'), join(folder, 'back.csv')];
  // long enough for worker threads
  secureml(['anonymize', input, '-c', 'name=text,ssn=ssn', '--threads', '2', '-o', out]);
  assert.ok(!readFileSync(out, 'utf8').includes('123-45-'));
  secureml(['deanonymize', out, '-o', back]);
  assert.ok(readFileSync(back).equals(readFileSync(input)));
  // a user without an entry in the system, as in a bare container
  for (const env of process.getuid() === 0 ? [{}, { HOME: '/' }] : []) {
    chmodSync(folder, 0o755);
    const nobody = spawnSync(copy, ['anonymize', '-q', '-c', 'ssn=ssn'], {
      ...{ cwd: '/', uid: 65532, gid: 65532, env: { SECUREML_MASTER_KEY: '00'.repeat(32), ...env }, encoding: 'utf8' },
      input: 'ssn\n123-45-6789\n',
    });
    assert.deepEqual([nobody.status, nobody.stderr], [0, '']);
  }
  // code that NODE_OPTIONS names must not run inside a program that holds keys
  const marker = join(folder, 'ran');
  writeFileSync(join(folder, 'evil.cjs'), `require('fs').writeFileSync(${JSON.stringify(marker)}, '')`);
  secureml(['keys', 'list'], { env: { NODE_OPTIONS: `--require ${join(folder, 'evil.cjs')}` } });
  assert.throws(() => readFileSync(marker), { code: 'ENOENT' });
  console.log('the binary works in an empty environment, behind a link, with worker threads, and ignores NODE_OPTIONS');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
execFileSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    'test/commands/anonymize',
    'test/commands/bad-input',
    'test/commands/help',
    'test/commands/licenses',
  ],
  {
    cwd: root,
    env: { ...process.env, SECUREML_TEST_PROGRAM: join(root, 'build', 'secureml') },
    stdio: 'inherit',
  },
);
