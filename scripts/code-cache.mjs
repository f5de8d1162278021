// dist/secureml.cjs, or with `keys` dist/secureml-keys.cjs, as V8 compiled it while it did what people do most, with a Vault and without one:
// starting from that takes half the time.
//   node scripts/code-cache.mjs [keys]                               for bin/run.js on this very Node; any other one ignores it
//   NODE --predictable scripts/code-cache.mjs [keys] --single FILE   for the single binary of that Node; the same bytes each time
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { cache, compile, start } from '../bin/compiled.cjs';

const ofKeys = process.argv[2] === 'keys';
const single = process.argv.at(-2) === '--single' ? resolve(process.argv.at(-1)) : undefined;

/** Answers as a Vault does that has the key, in the mount where secureml looks first. */
const vault = createServer(({ url }, response) => {
  const mount = { path: 'secureml/', type: 'kv', options: { version: '2' } };
  const key = { data: { value: '00'.repeat(32) }, metadata: { version: 1, created_time: '2026-01-01T00:00:00Z' } };
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ request_id: 'x', data: url.includes('/internal/ui/mounts/') ? mount : key }));
});
await new Promise((resolve) => vault.listen(0, '127.0.0.1', resolve));
vault.unref();

const home = mkdtempSync(join(tmpdir(), 'secureml-cache-'));
process.chdir(home);
writeFileSync('in.csv', 'name,ssn\nAnna,123-45-6789\n');
// a column of most kinds that tables have, so that finding them and treating them is in the form, too
writeFileSync(
  'wide.csv',
  'name,ssn,phone,card,email,birth_date,street,city,zip,iban,ip,amount,note\n' +
    'Anna Smith,123-45-6789,(212) 555-0123,4111111111111111,anna@example.com,1980-01-02,12 Main Street,Boston,02134,' +
    'DE89370400440532013000,10.1.2.3,12.50,case 7\n',
);
const without = { PATH: process.env.PATH, HOME: home, SECUREML_MASTER_KEY: '00'.repeat(32) };
const withVault = (port) => ({
  ...without,
  SECUREML_VAULT_URL: `http://127.0.0.1:${port}`,
  SECUREML_VAULT_TOKEN: 'x',
  SECUREML_VAULT_MAX_RETRIES: '0',
});
// nobody listens on port 1
const [reached, unreachable] = [withVault(vault.address().port), withVault(1)];
const anonymize = ['anonymize', 'in.csv', '-c', 'ssn=ssn', '--if-exists', 'replace', '-o', 'out.csv'];
const wide = ['anonymize', 'wide.csv', '-c', 'name,ssn,phone,card,email,birth_date,street,city,zip,iban,ip'];
const getKey = ['keys', 'get-key'];
const runs = ofKeys
  ? [
      [reached, getKey],
      [unreachable, getKey],
      [without, ['keys', 'list']],
    ]
  : [
      [reached, anonymize],
      [unreachable, anonymize],
      // little more, because most of it is in the form already
      ...[
        ['deanonymize', 'out.csv'],
        ['verify', 'out.csv'],
        ['rekey', 'out.csv', '--to', 'master_key'],
        ['inspect', 'wide.csv'],
        [...wide, '--if-exists', 'replace', '-o', 'out-wide.csv'],
        ['policy', 'schema'],
        ['formats', 'ssn'],
        ['completion', 'bash'],
      ].map((args) => [without, args]),
    ];

// how long something took must not decide what was run
if (single) process.hrtime = () => [0, 0];
// nor when functions were compiled once more: that differs from run to run, and with it what is in the form
if (single) setFlagsFromString('--no-sparkplug');
// the name is in the compiled form, which must not tell where it was made
const script = single ? compile(undefined, 'secureml.cjs') : compile();
// one after the other, each from the beginning
process.on('beforeExit', (code) => {
  const next = code === 0 ? runs.shift() : undefined;
  if (next) {
    process.env = next[0];
    process.argv.splice(2, Infinity, ...next[1]);
    start(script);
    return;
  }
  process.chdir(tmpdir());
  rmSync(home, { recursive: true });
  // a form is taken only where the flags are those that it was made with: the sizes of package.mjs go back to 0, which is V8's own choice
  if (single) setFlagsFromString('--sparkplug');
  for (const size of single ? ['min-semi-space', 'max-semi-space', 'initial-old-space'] : []) {
    setFlagsFromString(`--${size}-size=0`);
  }
  if (code === 0) writeFileSync(single ?? cache, script.createCachedData());
  process.exit();
});
