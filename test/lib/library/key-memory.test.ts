// A key that is handed over lies in memory of its own: beside it would be bytes of others, and beside those of others the key.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyManager } from '../../../src/index.js';
import { Keystore } from '../../../src/lib/keys/keystore.js';

const KEY = Buffer.from('2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94', 'hex');
const home = mkdtempSync(join(tmpdir(), 'secureml-key-memory-'));
afterAll(() => rmSync(home, { recursive: true }));

it.each([
  ['hex in the environment', { SECUREML_MASTER_KEY: KEY.toString('hex') }],
  ['base64 in the environment', { SECUREML_MASTER_KEY: KEY.toString('base64') }],
  ['16 bytes of base64', { SECUREML_MASTER_KEY: KEY.subarray(0, 16).toString('base64') }],
  ['the keystore', { SECUREML_KEYSTORE: join(home, 'keystore.json') }],
])('from %s', async (_, env) => {
  if ('SECUREML_KEYSTORE' in env) await new Keystore({ path: env.SECUREML_KEYSTORE! }).create('master_key', KEY);
  const keys = new KeyManager({ env: { HOME: home, ...env } });
  for (const bytes of [await keys.getEncryptionKey(), (await keys.resolve()).bytes]) {
    expect(Buffer.from(bytes).equals(KEY.subarray(0, bytes.length))).toBe(true);
    expect(bytes.buffer.byteLength).toBe(bytes.length);
  }
});
