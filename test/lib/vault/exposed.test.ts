// Files with secrets: how they are read, and who is told that others can read them as well.
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exposure, exposures } from '../../../src/lib/vault/exposed.js';
import { encodePath } from '../../../src/lib/vault/path.js';
import { formatProfiles } from '../../../src/lib/vault/profile.js';
import { readSecretFile } from '../../../src/lib/vault/secret-file.js';
import { loadVaultSettings, type VaultOptions } from '../../../src/lib/vault/settings.js';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'secureml-exposed-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

function put(name: string, text: string, mode: number): string {
  const path = join(home, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

describe('a file that others can read', () => {
  it.each([0o644, 0o640, 0o604, 0o620, 0o601])('is told of, whatever they may do: %o', async (mode) => {
    const path = put('secret', 'x', mode);
    expect(await exposure(path)).toBe(`${path} holds a secret and can be read by others: chmod 600 ${path}`);
  });

  it('is not where its owner alone can, where it is none, or where somebody else has to mend it', async () => {
    expect(await exposure(put('secret', 'x', 0o600))).toBeUndefined();
    expect(await exposure(join(home, 'none'))).toBeUndefined();
    expect(await exposure(home)).toBeUndefined();
    if (process.getuid?.() !== 0) return;
    const theirs = put('theirs', 'x', 0o644);
    chownSync(theirs, 12_345, 12_345);
    expect(await exposure(theirs)).toBeUndefined();
  });

  const told = async (options: VaultOptions = {}): Promise<string[]> => {
    const settings = await loadVaultSettings({ url: 'https://vault.test', ...options }, { env: { HOME: home } });
    return (await exposures(settings)).map((text) => text.split(' ')[0]!);
  };

  it('is told of where a login takes a secret from it: a token, a key of TLS, what vault login left', async () => {
    const [token, key] = [put('token', 't', 0o644), put('client.key', 'k', 0o644)];
    const [left, cert] = [put('.vault-token', 't', 0o644), put('client.pem', 'c', 0o644)];
    expect(await told({ token: { file: token } })).toEqual([token]);
    expect(await told({ token: 't', clientCert: cert, clientKey: key })).toEqual([key]);
    expect(await told()).toEqual([left]);
    expect(await told({ token: 't' })).toEqual([]);
    expect(await told({ auth: 'cert' })).toEqual([]);
  });

  it('is told of where a profile in it keeps a secret, and only there', async () => {
    const save = (vault: Record<string, string>, mode: number): string =>
      put('.config/secureml/profiles.json', formatProfiles({ default: { vault } }), mode);
    const url = 'https://vault.test';
    const path = save({ url, token: 't' }, 0o644);
    expect(await told()).toEqual([path]);
    save({ url, token: 't' }, 0o600);
    expect(await told()).toEqual([]);
    save({ url, auth: 'cert' }, 0o644);
    expect(await told()).toEqual([]);
  });
});

describe('a file with one secret', () => {
  const read = (text: string): Promise<string> => readSecretFile(put('secret', text, 0o600), '--x-file');

  it('is its text without the line end at its end, and nothing else is taken from it', async () => {
    for (const [text, secret] of [
      ['word', 'word'],
      ['word\n', 'word'],
      ['word\r\n', 'word'],
      ['word\n\n', 'word\n'],
      [' word ', ' word '],
      ['a\nb\n', 'a\nb'],
    ] as const)
      expect(await read(text)).toBe(secret);
  });

  it('is at most 64 KiB, and not nothing', async () => {
    expect(await read('x'.repeat(65_536))).toHaveLength(65_536);
    await expect(read('x'.repeat(65_537))).rejects.toThrow('the file of --x-file is too large to be a secret');
    await expect(read('\n')).rejects.toThrow(/the file of --x-file is empty/);
    await expect(readSecretFile(home, '--x-file')).rejects.toThrow(/the file of --x-file cannot be read/);
  });
});

it.each(['', '.', '..', 'a\nb', 'a\0'])('no part of a path is %j', (segment) => {
  expect(() => encodePath('secret', segment)).toThrow(/a part of a Vault path/);
});

it.each(['constructor', '__proto__', 'toString'])('a profile that nobody saved is not there: %s', async (profile) => {
  const given = { profile, env: { HOME: home } };
  await expect(loadVaultSettings({}, given)).rejects.toThrow(/there is no profile|a profile name is/);
});
