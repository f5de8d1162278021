// Every line of Node that is promised, from the oldest release on: each runs the program as it was built here, and all write the same bytes.
// The releases come from npm and are kept in .cache/nodes. Usage, after npm run build: node scripts/node-releases.mjs
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// The first is the oldest that package.json admits; it once crashed on what another release of its line had compiled.
const RELEASES = ['20.19.0', '22.23.3', '24.9.0', '26.9.0'];

function install(release) {
  const folder = join(root, '.cache/nodes', release);
  const program = join(folder, 'node_modules/node/bin/node');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    const npm = ['install', '--no-save', '--silent', '--no-audit', '--no-fund', '--prefix', folder, `node@${release}`];
    try {
      execFileSync('npm', npm, { stdio: ['ignore', 'inherit', 'inherit'] });
    } catch {
      return undefined;
    }
  }
  return program;
}

const COLUMNS =
  'name=name,email=email,phone=phone,birth_date=date,ssn=ssn,street=street-address,city=city,card=card,iban=iban,note=freetext';
const secureml = (node, args) => {
  const env = { PATH: '', HOME: '/nonexistent', SECUREML_MASTER_KEY: '07'.repeat(32), LANG: 'C.UTF-8' };
  const out = spawnSync(node, [join(root, 'bin/run.js'), ...args], { env, maxBuffer: 2 ** 28 });
  assert.equal(out.status, 0, `Node ${args.join(' ')}: ended by ${out.signal ?? out.status}: ${out.stderr}`);
  return out.stdout;
};

const seen = new Map();
for (const release of [process.version.slice(1), ...RELEASES]) {
  const node = release === process.version.slice(1) ? process.execPath : install(release);
  if (node === undefined) {
    console.log(`Node ${release}: NOT RUN, npm could not install it`);
    continue;
  }
  assert.equal(execFileSync(node, ['--version'], { encoding: 'utf8' }).trim(), `v${release}`);
  secureml(node, ['--version']);
  const table = join(root, 'examples/people.csv');
  const images = [1, 2].map((threads) =>
    secureml(node, ['anonymize', table, '-q', '-c', COLUMNS, '--threads', `${threads}`]),
  );
  for (const image of images) seen.set(createHash('sha256').update(image).digest('hex').slice(0, 16), release);
  console.log(`Node ${release}: ${[...seen.keys()].join(' ')}`);
}
assert.equal(seen.size, 1, 'the pseudonyms depend on the release of Node');
