// A signal in the middle of a write: what lies beside the keystore may hold every key in clear.
import { spawn } from 'node:child_process';
import { programCommand, singleBinary, Workdir } from '../../support/program.js';

const KEYSTORE = 'home/.local/share/secureml/keystore.json';
const [command, ...first] = programCommand;

let work: Workdir;
beforeEach(() => (work = new Workdir()));
afterEach(() => work.remove());

/** Starts a command, sends it the signal once a file of that ending is there, and gives its exit code. */
async function stoppedAt(
  ending: string,
  signal: NodeJS.Signals,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number | null> {
  const child = spawn(command, [...first, ...args], {
    ...{ cwd: work.folder, env: work.environment(env), stdio: 'ignore' },
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const isThere = (): boolean => work.files().some((name) => name.endsWith(ending));
  for (let i = 0; i < 4000 && !isThere(); i++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isThere()).toBe(true);
  child.kill(signal);
  return ended;
}

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s under the lock leaves no lock and the keystore as it was', async (signal, code) => {
  const env = { SECUREML_PASSPHRASE: 'correct horse battery staple' };
  await work.run(['keys', 'generate-key'], { env });
  const before = work.read(KEYSTORE);
  expect(await stoppedAt('.lock', signal, ['keys', 'rotate'], env)).toBe(code);
  expect(work.files()).toEqual([KEYSTORE]);
  expect(work.read(KEYSTORE)).toBe(before);
});

// the single binary lets nobody load code into it
(singleBinary ? it.skip : it)('SIGTERM while the disk takes its time leaves no key beside the keystore', async () => {
  await work.run(['keys', 'generate-key']);
  const slow = work.write(
    'home/slow.cjs',
    `const fs = require('node:fs'), { fsyncSync } = fs;
     fs.fsyncSync = (file) => { fs.writeFileSync('waits', ''); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_000); fsyncSync(file); };`,
  );
  const env = { NODE_OPTIONS: `--require ${slow}` };
  // what is as good as done is done first, and then it may have ended before the signal is heard
  expect([0, 143]).toContain(await stoppedAt('waits', 'SIGTERM', ['keys', 'rotate'], env));
  expect(work.files()).toEqual([KEYSTORE, 'home/slow.cjs', 'waits']);
  expect(Object.keys(JSON.parse(work.read(KEYSTORE)).keys.master_key)).toEqual(['1', '2']);
});
