// dist/secureml.cjs -> dist/secureml-NODE.cache: the program as V8 compiled it while it found a key in Vault, and then, without Vault, in the
// environment. bin/run.js uses it on the Node that made it, which starts in half the time; any other Node ignores it.
// With the argument `keys`: the same of dist/secureml-keys.cjs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cache, compile, start } from '../bin/compiled.cjs';

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
process.argv.splice(2, Infinity, 'keys', 'get-key');
const environment = (port) => ({
  PATH: process.env.PATH,
  HOME: home,
  SECUREML_VAULT_URL: `http://127.0.0.1:${port}`,
  SECUREML_VAULT_TOKEN: 'x',
  SECUREML_VAULT_MAX_RETRIES: '0',
  SECUREML_MASTER_KEY: '00'.repeat(32),
});
const script = compile();
process.once('exit', (code) => {
  rmSync(home, { recursive: true });
  if (code === 0) writeFileSync(cache, script.createCachedData());
});
process.env = environment(vault.address().port);
start(script);
process.once('beforeExit', (code) => {
  if (code !== 0) throw new Error('the key was not found');
  // nobody listens on port 1
  process.env = environment(1);
  start(script);
});
