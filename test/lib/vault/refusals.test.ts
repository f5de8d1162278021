// Settings that cannot be used are refused before anything is sent.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyError, UsageError } from '../../../src/lib/errors.js';
import { connect } from '../../../src/lib/vault/connection.js';
import { loadVaultSettings, type VaultOptions } from '../../../src/lib/vault/settings.js';
import { storedToken } from '../../../src/lib/vault/token-helper.js';
import { makeCertificates, type Certificates } from '../../support/certificates.js';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'secureml-refusals-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

const put = (path: string, text: string, mode = 0o600): string => {
  mkdirSync(join(home, path, '..'), { recursive: true });
  writeFileSync(join(home, path), text, { mode });
  return join(home, path);
};
const settings = (options: VaultOptions = {}): ReturnType<typeof loadVaultSettings> =>
  loadVaultSettings({ url: 'https://vault.test:8200', ...options }, { env: { HOME: home } });

describe('a file of profiles', () => {
  const whole = (profile: unknown): string =>
    JSON.stringify({ 'secureml-profiles': 1, profiles: { default: profile } });

  it.each([
    ['that is no JSON', '{', /are not JSON/],
    ['of another format', '{"secureml-profiles":2,"profiles":{}}', /of a format that this secureml does not know/],
    ['without profiles', '{"secureml-profiles":1}', /of a format that this secureml does not know/],
    ['that is null', 'null', /of a format that this secureml does not know/],
    ['with a number for a text', whole({ vault: { timeout: 5 } }), /profile default .* has settings that are not text/],
    ['with a list for settings', whole({ vault: ['x', 1] }), /profile default .* has settings that are not text/],
    ['with a pin without a name', whole({ key: { checkValue: '0123abcd' } }), /the pinned key of profile default/],
    ['with a pin of too few digits', whole({ key: { name: 'a', checkValue: '0123abc' } }), /the pinned key of/],
    ['with a pin of capital letters', whole({ key: { name: 'a', checkValue: '0123ABCD' } }), /the pinned key of/],
  ])('%s is refused', async (_, text, why) => {
    put('.config/secureml/profiles.json', text);
    await expect(settings()).rejects.toThrow(UsageError);
    await expect(settings()).rejects.toThrow(why);
  });

  it('that is a folder is refused', async () => {
    mkdirSync(join(home, '.config/secureml/profiles.json'), { recursive: true });
    await expect(settings()).rejects.toThrow(/the profiles in .* cannot be read/);
  });
});

describe('a connection', () => {
  let folder: string;
  let made: Certificates;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'secureml-certificates-'));
    made = makeCertificates(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<[string, () => VaultOptions, RegExp]>([
    ['a namespace with a line end', () => ({ namespace: 'a\nX-Evil: 1' }), /is not a namespace/],
    ['a namespace with a space', () => ({ namespace: 'a b' }), /is not a namespace/],
    ['a certificate without its key', () => ({ clientCert: made.client.cert }), /both client cert and client key/],
    ['a key without its certificate', () => ({ clientKey: made.client.key }), /both client cert and client key/],
    ['an authority that is none', () => ({ caCert: put('ca.pem', 'no certificate') }), /holds no certificate/],
    ['an authority that is not there', () => ({ caCert: join(home, 'none.pem') }), /cannot be read/],
    ['a folder without an authority', () => ({ caPath: home }), /has no certificate in it/],
    ['a folder that is not there', () => ({ caPath: join(home, 'none') }), /cannot be read/],
    ['a text that is no authority', () => ({ caCertBytes: 'x' }), /holds no certificate/],
    ['verification switched off by a misspelt word', () => ({ skipVerify: 'flase' }), /neither true nor false/],
    ['redirects switched off by a misspelt word', () => ({ disableRedirects: 'yes' }), /neither true nor false/],
    ['an address with a user in it', () => ({ url: 'https://ann:word@vault.test' }), /is not the address of a Vault/],
    ['an address with a query', () => ({ url: 'https://vault.test/?x' }), /is not the address of a Vault/],
    ['an address with /v1', () => ({ url: 'https://vault.test/v1/' }), /is not the address of a Vault/],
    ['an address of another protocol', () => ({ url: 'ftp://vault.test' }), /is not the address of a Vault/],
  ])('with %s is refused', async (_, options, why) => {
    const given = await settings(options());
    await expect(connect(given)).rejects.toThrow(UsageError);
    await expect(connect(given)).rejects.toThrow(why);
  });

  it('with the key of another certificate is refused, and what is in neither is shown', async () => {
    const given = await settings({ caCert: made.ca, clientCert: made.client.cert, clientKey: made.otherClient.key });
    const attempt = connect(given);
    await expect(attempt).rejects.toThrow(KeyError);
    await expect(attempt).rejects.toThrow(/^the certificates for TLS cannot be used \([A-Z_0-9]+\)$/);
  });
});

describe('a token helper', () => {
  it.each([
    ['that fails', '#!/bin/sh\necho s.secret >&2\necho s.secret\nexit 3\n', 0o700, /failed \(exit code 3\)/],
    ['that cannot be run', '#!/bin/sh\n', 0o600, /failed \(/],
  ])('%s is named, and nothing that it said', async (_, text, mode, why) => {
    const helper = put('helper', text, mode);
    put('.vault', `token_helper = "${helper}"\n`);
    const attempt = storedToken({ HOME: home });
    await expect(attempt).rejects.toThrow(why);
    await expect(attempt).rejects.toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('s.secret') }),
    );
  });

  it('that is named by a relative path is not run', async () => {
    put('helper', '#!/bin/sh\necho s.secret\n', 0o700);
    put('.vault', 'token_helper = "./helper"\n');
    await expect(storedToken({ HOME: home })).rejects.toThrow(/is not an absolute path/);
  });
});
