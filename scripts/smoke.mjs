// The whole-program tests against the single binary: first where nothing else is and where what there is does harm (test/binary), then
// every command (test/commands). Usage: npm run package && npm run test:binary
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [
    ...['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--maxWorkers=100%'],
    ...['test/binary', 'test/commands'],
  ],
  { cwd: root, env: { ...process.env, SECUREML_TEST_PROGRAM: 'build/secureml' }, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
