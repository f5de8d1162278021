// A key of the environment, which has no version, in the place of one that a manifest or a policy names with its check value.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { anonymizeCsv, createAnonymizer, deanonymizeCsv, KeyManager } from '../../../src/index.js';
import { makeKey } from '../../../src/lib/keys/making.js';

const home = mkdtempSync(join(tmpdir(), 'secureml-stand-in-'));
afterAll(() => rmSync(home, { recursive: true }));
const CSV = 'ssn\n123-45-6789\n';
const input = (text: string): Readable => Readable.from([Buffer.from(text)]);

function collecting(): { sink: Writable; text(): string } {
  const chunks: Buffer[] = [];
  const sink = new Writable({ write: (chunk: Buffer, _, done) => (chunks.push(chunk), done()) });
  return { sink, text: () => Buffer.concat(chunks).toString() };
}

let stored: KeyManager;
let alone: (hex: string) => KeyManager;
let hex: string;
let check: string;
beforeAll(async () => {
  const { key } = await makeKey('master_key', 256, { env: { HOME: home }, store: 'keystore' });
  check = key.checkValue;
  hex = Buffer.from(key.bytes).toString('hex');
  stored = new KeyManager({ env: { HOME: home } });
  alone = (value) => new KeyManager({ env: { HOME: join(home, 'elsewhere'), SECUREML_MASTER_KEY: value } });
});

it('a manifest: the same key restores, another one does not', async () => {
  const there = collecting();
  const columns = { sensitiveColumns: ['ssn=ssn'] };
  const { manifest } = await anonymizeCsv(input(CSV), there.sink, { ...columns, keyManager: stored });
  expect(JSON.parse(manifest).key).toMatchObject({ name: 'master_key', version: 1 });
  const back = collecting();
  const result = await deanonymizeCsv(input(there.text()), back.sink, manifest, { keyManager: alone(hex) });
  expect([back.text(), result.restored]).toEqual([CSV, true]);
  const other = collecting();
  const wrong = deanonymizeCsv(input(there.text()), other.sink, manifest, { keyManager: alone('ab'.repeat(32)) });
  await expect(wrong).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining('this is not the key') });
  expect(other.text()).toBe('');
});

it('a policy that pins the check value, and not one that pins the version alone', async () => {
  const policy = (pin: string): string => `policy: 1
key: { name: master_key, version: 1${pin} }
tables:
  - files: people.csv
    columns:
      ssn: { action: pseudonymize, format: ssn }
`;
  const run = (pin: string, value: string): Promise<unknown> =>
    createAnonymizer(policy(pin), { keyManager: alone(value) }).anonymizeCsv(input(CSV), collecting().sink);
  expect(await run(`, check: ${check.slice(0, 8)}`, hex)).toMatchObject({ rows: 1 });
  await expect(run(`, check: ${check.slice(0, 8)}`, 'ab'.repeat(32))).rejects.toMatchObject({ exitCode: 3 });
  await expect(run('', hex)).rejects.toThrow(/no source has the key master_key@1/);
});

it('a program that compares by itself; without that a version is not given away', async () => {
  expect(await alone(hex).resolve('master_key@1', { compared: true })).toMatchObject({
    checkValue: check,
    version: null,
  });
  await expect(alone(hex).resolve('master_key@1')).rejects.toThrow(/no source has the key master_key@1/);
});
