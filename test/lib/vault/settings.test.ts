import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { KeyError, UsageError } from '../../../src/lib/errors.js';
import { connect, dangers, parseAddress } from '../../../src/lib/vault/connection.js';
import { parseGoBool, parseGoDuration } from '../../../src/lib/vault/go-values.js';
import { encodePath, splitPath } from '../../../src/lib/vault/path.js';
import { formatProfiles, type Profile } from '../../../src/lib/vault/profile.js';
import { proxyFor } from '../../../src/lib/vault/proxy.js';
import {
  isSecret,
  loadVaultSettings,
  SETTING_NAMES,
  shownValue,
  type VaultOptions,
  type VaultSettings,
} from '../../../src/lib/vault/settings.js';
import { storedToken } from '../../../src/lib/vault/token-helper.js';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'secureml-settings-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

function load(env: Record<string, string> = {}, options: VaultOptions = {}, profile?: string): Promise<VaultSettings> {
  return loadVaultSettings(options, { env: { HOME: home, ...env }, profile });
}
function put(path: string, text: string, mode = 0o600): string {
  const whole = join(home, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text, { mode });
  return whole;
}
const save = (profiles: Record<string, Profile>): string =>
  put('.config/secureml/profiles.json', formatProfiles(profiles));

describe('where a setting comes from', () => {
  const profile = { default: { vault: { url: 'http://profile' } } };
  const layers: [string, Record<string, string>, VaultOptions][] = [
    ['--vault-url', { SECUREML_VAULT_URL: 'http://own', VAULT_ADDR: 'http://shared' }, { url: 'http://flag' }],
    [
      'SECUREML_VAULT_URL',
      { SECUREML_VAULT_URL: 'http://own', VAULT_ADDR: 'http://shared', BAO_ADDR: 'http://bao' },
      {},
    ],
    ['BAO_ADDR', { VAULT_ADDR: 'http://shared', BAO_ADDR: 'http://bao' }, {}],
    ['VAULT_AGENT_ADDR', { VAULT_ADDR: 'http://shared', VAULT_AGENT_ADDR: 'http://agent' }, {}],
    ['VAULT_ADDR', { VAULT_ADDR: 'http://shared' }, {}],
    ['profile default', {}, {}],
  ];
  it.each(layers)('%s', async (origin, env, options) => {
    save(profile);
    expect((await load(env, options)).get('url')?.origin).toBe(origin);
  });

  it('an empty variable is not set', async () => {
    save(profile);
    expect((await load({ VAULT_ADDR: '', SECUREML_VAULT_URL: '' })).text('url')).toBe('http://profile');
  });

  it('says which setting hides which', async () => {
    const { hidden } = await load({ VAULT_TOKEN: 'a', SECUREML_VAULT_TOKEN: 'b' });
    expect(hidden).toEqual([{ name: 'token', origin: 'VAULT_TOKEN', by: 'SECUREML_VAULT_TOKEN' }]);
  });

  it('takes the profile that is named, and misses one that is not there', async () => {
    save({ ...profile, prod: { vault: { url: 'http://prod' } } });
    expect((await load({}, {}, 'prod')).text('url')).toBe('http://prod');
    expect((await load({ SECUREML_PROFILE: 'prod' })).text('url')).toBe('http://prod');
    await expect(load({}, {}, 'none')).rejects.toThrow(/there is no profile none/);
    await expect(load({}, {}, '../x')).rejects.toThrow(/^a profile name is up to 64 letters/);
  });

  it('does not send the secret of a profile to another address', async () => {
    save({ default: { vault: { url: 'http://profile', token: 'kept' } } });
    expect((await load()).text('token')).toBe('kept');
    expect((await load({ VAULT_ADDR: 'http://elsewhere' })).get('token')).toBeUndefined();
    expect((await load({ VAULT_ADDR: 'http://profile' })).text('token')).toBe('kept');
  });

  it('a token of a higher layer wins over the login of a lower one', async () => {
    save({ default: { vault: { url: 'http://profile', auth: 'approle' } } });
    expect((await load()).auth).toEqual({ method: 'approle', origin: 'profile default' });
    expect((await load({ VAULT_TOKEN: 'x' })).auth).toEqual({ method: 'token', origin: 'VAULT_TOKEN' });
    expect((await load({ SECUREML_VAULT_AUTH: 'jwt' }, { token: 'x' })).auth.method).toBe('token');
    // who says both in one place means the method
    expect((await load({}, { auth: 'jwt', token: 'x' })).auth.method).toBe('jwt');
    expect((await load({ SECUREML_VAULT_AUTH: 'ldap', SECUREML_VAULT_TOKEN: 'x' })).auth.method).toBe('ldap');
    await expect(load({ SECUREML_VAULT_AUTH: 'magic' }).then((s) => s.auth)).rejects.toThrow(/is not a way to log in/);
  });
});

describe('the login of a profile that is named', () => {
  const url = 'http://profile';
  const nightly = { vault: { url, auth: 'approle', roleId: 'r' } };
  const named = { SECUREML_PROFILE: 'nightly' };

  it.each(['VAULT_TOKEN', 'BAO_TOKEN'])('is not replaced by %s', async (variable) => {
    save({ nightly });
    const env = { [variable]: 'x' };
    for (const settings of [await load(env, {}, 'nightly'), await load({ ...env, ...named })]) {
      expect(settings.auth).toEqual({ method: 'approle', origin: 'profile nightly' });
      expect([settings.get('token'), settings.replacedLogin]).toEqual([undefined, undefined]);
      expect(settings.hidden).toEqual([{ name: 'token', origin: variable, by: 'profile nightly' }]);
    }
  });

  it('is replaced by a token that is given to secureml, and that is said', async () => {
    save({ nightly });
    const shared = { ...named, VAULT_TOKEN: 'x' };
    for (const [settings, origin] of [
      [await load({ ...shared, SECUREML_VAULT_TOKEN: 'y' }), 'SECUREML_VAULT_TOKEN'],
      [await load({ ...shared, SECUREML_VAULT_TOKEN_FILE: '/y' }), 'SECUREML_VAULT_TOKEN_FILE'],
      [await load(shared, { token: 'y' }), '--vault-token'],
    ] as const) {
      expect(settings.auth).toEqual({ method: 'token', origin });
      expect(settings.replacedLogin).toBe(`the token of ${origin} logs in, not the approle login of profile nightly`);
      expect(settings.hidden).toContainEqual({ name: 'token', origin: 'VAULT_TOKEN', by: origin });
    }
    const method = await load({ ...shared, SECUREML_VAULT_AUTH: 'token' });
    expect([method.auth.method, method.get('token')?.origin]).toEqual(['token', 'VAULT_TOKEN']);
  });

  it('is also a token that it keeps, for its own address', async () => {
    save({ nightly: { vault: { url, token: 'kept' } }, file: { vault: { url, auth: 'token', tokenFile: '/kept' } } });
    expect((await load({ ...named, VAULT_TOKEN: 'x' })).get('token')).toMatchObject({ value: 'kept', layer: 3 });
    expect((await load({ VAULT_TOKEN: 'x' }, {}, 'file')).get('token')).toMatchObject({ value: '/kept', isFile: true });
    const elsewhere = await load({ ...named, VAULT_TOKEN: 'x' }, { url: 'http://elsewhere' });
    expect(elsewhere.get('token')).toMatchObject({ value: 'x', origin: 'VAULT_TOKEN' });
  });

  it('is whatever the shell has where the profile has none', async () => {
    save({ nightly: { vault: { url } }, default: nightly });
    expect((await load({ ...named, VAULT_TOKEN: 'x' })).auth).toEqual({ method: 'token', origin: 'VAULT_TOKEN' });
    expect((await load({ ...named, VAULT_TOKEN: 'x' })).text('token')).toBe('x');
    // a profile that nobody named is what is left when nothing else is set
    const unnamed = await load({ VAULT_TOKEN: 'x' });
    expect(unnamed.auth).toEqual({ method: 'token', origin: 'VAULT_TOKEN' });
    expect(unnamed.replacedLogin).toBe('the token of VAULT_TOKEN logs in, not the approle login of profile default');
  });
});

describe('values as Go reads them', () => {
  it('booleans: the twelve words of strconv.ParseBool, everything else is an error', () => {
    for (const text of ['1', 't', 'T', 'true', 'TRUE', 'True']) expect(parseGoBool(text, 'x')).toBe(true);
    for (const text of ['0', 'f', 'F', 'false', 'FALSE', 'False']) expect(parseGoBool(text, 'x')).toBe(false);
    for (const text of ['yes', 'no', 'tRUE', ' true', '2', 'flase', ''])
      expect(() => parseGoBool(text, 'x')).toThrow(/^x is neither true nor false/);
  });

  it('durations: seconds or units', () => {
    const unit = fc.constantFrom(['ms', 1], ['s', 1000], ['m', 60_000]) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), unit, (count, [word, ms]) => {
        expect(parseGoDuration(`${count}${word}`, 'x')).toBe(count * ms);
        expect(parseGoDuration(`${count}`, 'x')).toBe(count * 1000);
      }),
    );
    expect(parseGoDuration('1m30.5s', 'x')).toBe(90_500);
    for (const text of ['', '0', '-1', '1y', '1 s', 's', '1m30', '25h'])
      expect(() => parseGoDuration(text, 'x')).toThrow(/^x is not a /);
  });

  it.each([
    ['VAULT_SKIP_VERIFY', 'flase', /VAULT_SKIP_VERIFY is neither true nor false/],
    ['VAULT_CLIENT_TIMEOUT', 'soon', /VAULT_CLIENT_TIMEOUT is not a duration/],
    ['VAULT_MAX_RETRIES', '-1', /VAULT_MAX_RETRIES is not a whole number/],
    ['VAULT_CACERT', '/nonexistent.pem', /the file of VAULT_CACERT cannot be read: \/nonexistent.pem: no such file/],
    ['VAULT_CACERT_BYTES', 'x', /VAULT_CACERT_BYTES holds no certificate/],
    ['VAULT_CAPATH', '/nonexistent', /the folder of VAULT_CAPATH cannot be read/],
    ['VAULT_CLIENT_CERT', '/x.pem', /both client cert and client key must be provided/],
    ['VAULT_PROXY_ADDR', 'ftp://x', /VAULT_PROXY_ADDR is not the address of a proxy/],
  ])('%s=%s is an error that names it', async (variable, value, message) => {
    const settings = await load({ VAULT_ADDR: 'https://127.0.0.1:1', [variable]: value });
    await expect(connect(settings)).rejects.toThrow(message);
  });
});

describe('addresses', () => {
  it.each([
    ['https://vault.example.com:8200', 'https://vault.example.com:8200'],
    ['https://vault.example.com/', 'https://vault.example.com'],
    ['http://[::1]:8200', 'http://[::1]:8200'],
    ['https://example.com/vault/', 'https://example.com/vault'],
  ])('%s', async (url, endpoint) => {
    expect(parseAddress(await load({}, { url }))).toEqual({ endpoint });
  });

  it.each([
    'vault.example.com:8200',
    'ftp://x',
    'https://user:secret@x',
    'https://x/?a=b',
    'https://x/#a',
    'https://x/v1',
    '',
    'http://',
  ])('refuses "%s" without repeating it', async (url) => {
    const error: unknown = await load({}, { url })
      .then((settings) => parseAddress(settings))
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).not.toContain('secret');
  });

  it('is warned about when others on the network could listen', async () => {
    const said = async (url: string, env: Record<string, string> = {}): Promise<string[]> =>
      dangers(await load(env, { url }));
    expect(await said('http://vault.example.com:8200')).toEqual([expect.stringMatching(/without TLS/)]);
    expect(await said('https://vault.example.com', { VAULT_SKIP_VERIFY: 'true' })).toEqual([
      expect.stringMatching(/is not verified \(VAULT_SKIP_VERIFY\)/),
    ]);
    expect(await said('https://vault.example.com', { VAULT_SKIP_VERIFY: 'false' })).toEqual([]);
    for (const url of ['http://127.0.0.1:8200', 'http://localhost:8200', 'http://[::1]:8200', 'unix:///run/vault.sock'])
      expect(await said(url)).toEqual([]);
    expect(await said('http://localhost.example.com')).toHaveLength(1);
    expect(await said('http://127.example.com')).toHaveLength(1);
  });

  it('names a socket', async () => {
    expect(parseAddress(await load({}, { url: 'unix:///run/vault.sock' }))).toEqual({
      endpoint: 'http://localhost',
      socketPath: '/run/vault.sock',
    });
  });

  it.each([
    // addresses, ports and ranges
    ['https://10.1.2.3:8200', '10.0.0.0/8', true],
    ['https://11.1.2.3:8200', '10.0.0.0/8', false],
    ['https://10.1.2.3:8200', ' 10.9.9.9/8 , other', true],
    ['https://10.1.2.3:8200', '10.0.0.0/33', false],
    ['https://10.1.2.3:8200', '10.0.0.0/', false],
    ['https://10.1.2.3:8200', '0.0.0.0/0', true],
    ['https://10.1.2.3:8200', '10.1.2.3', true],
    ['https://10.1.2.3:8200', '10.1.2.3:8200', true],
    ['https://10.1.2.3:8200', '10.1.2.3:443', false],
    ['https://10.1.2.3:8200', '1.2.3', false],
    ['https://10.1.2.3:8200', '.3', false],
    ['https://[fd00::1]:8200', 'fd00::/8', true],
    ['https://[fe80::1]:8200', 'fd00::/8', false],
    ['https://[fd00::1]:8200', 'FD00:0::1', true],
    ['https://[fd00::1]:8200', '[fd00::1]', true],
    ['https://[fd00::1]:8200', '[fd00::1]:8200', true],
    ['https://[fd00::1]:8200', '[fd00::1]:1', false],
    ['https://[::ffff:10.1.2.3]:8200', '10.0.0.0/8', true],
    ['https://ten.example.com', '10.0.0.0/8', false],
    // names
    ['https://v.example.com', 'example.com', true],
    ['https://example.com', 'example.com', true],
    ['https://example.com', '.example.com', false],
    ['https://example.com', '*.example.com', false],
    ['https://v.example.com', '*.example.com', true],
    ['https://v.example.com', '.example.com:443', true],
    ['https://v.example.com', 'example.com:8200', false],
    ['https://v.example.com', 'EXAMPLE.com', true],
    ['https://v.example.com', 'ample.com', false],
    ['https://bücher.example', 'bücher.example', true],
    ['https://v.example.com', ' , ,:443,[],*:443', false],
    ['https://v.example.com', 'a,*', true],
    // this machine
    ['https://127.9.9.9:8200', '', true],
    ['https://[::1]:8200', '', true],
    ['https://[::ffff:127.0.0.1]:8200', '', true],
    ['https://localhost:8200', '', true],
    ['https://127.example.com', '', false],
  ])('%s with NO_PROXY=%s', async (url, list, bypassed) => {
    for (const name of ['NO_PROXY', 'no_proxy']) {
      const settings = await load({ HTTPS_PROXY: 'http://common:3128', [name]: list });
      expect(proxyFor(new URL(url), settings) === undefined).toBe(bypassed);
    }
  });

  it('leaves proxies as Go does: own first, never for this machine, not for NO_PROXY', async () => {
    const proxy = async (url: string, env: Record<string, string>): Promise<string | undefined> =>
      proxyFor(new URL(url), await load(env))?.host;
    const common = { HTTPS_PROXY: 'http://common:3128', HTTP_PROXY: 'http://plain:3128' };
    expect(await proxy('https://v.example.com', common)).toBe('common:3128');
    expect(await proxy('http://v.example.com', common)).toBe('plain:3128');
    expect(await proxy('https://127.0.0.1:8200', common)).toBeUndefined();
    expect(await proxy('https://localhost:8200', common)).toBeUndefined();
    expect(await proxy('https://v.example.com', { ...common, NO_PROXY: 'example.com' })).toBeUndefined();
    expect(await proxy('https://v.example.com', { ...common, NO_PROXY: '.example.com:8200' })).toBe('common:3128');
    expect(await proxy('https://v.example.com', { ...common, NO_PROXY: 'ample.com' })).toBe('common:3128');
    expect(await proxy('https://127.0.0.1:8200', { VAULT_PROXY_ADDR: 'own:1' })).toBe('own:1');
    expect(
      await proxy('https://v.example.com', {
        ...common,
        VAULT_HTTP_PROXY: 'http://old:1',
        VAULT_PROXY_ADDR: 'http://own:1',
      }),
    ).toBe('own:1');
    // a sign that is not encoded is said before anything is sent, and the password is not
    for (const login of ['a%zz:b', 'a:50%off', '%:%']) {
      const error = await proxy('https://v.example.com', { HTTPS_PROXY: `http://${login}@proxy:1` }).catch(
        (reason: unknown) => reason as Error,
      );
      expect(error).toBeInstanceOf(UsageError);
      expect((error as UsageError).message).toBe(
        'the user or password of the proxy in HTTPS_PROXY has a % that stands for nothing',
      );
    }
    expect(await proxy('https://v.example.com', { HTTPS_PROXY: 'http://a:50%25off@proxy:1' })).toBe('proxy:1');
  });
});

it.each([
  ['proxy', 'user:S3cret@127.0.0.1:1', '...@127.0.0.1:1'],
  ['proxy', 'http://user:S3cret@Pw@h:1', 'http://...@h:1'],
  ['url', 'user:S3cret@host:8200', '...@host:8200'],
  ['url', 'https://user:p/S3cret@host', 'https://...@host'],
  ['url', 'https://host:8200', 'https://host:8200'],
  ['username', 'ann@example.com', 'ann@example.com'],
] as const)('%s %s is shown without a password', (name, value, shown) => {
  expect(shownValue(name, { value, isFile: false })).toBe(shown);
});

it('no secret is shown, only the file that holds it', () => {
  const secrets = SETTING_NAMES.filter(isSecret);
  expect(secrets).toEqual(['token', 'secretId', 'wrappedSecretId', 'password', 'jwt']);
  for (const name of secrets) {
    expect(shownValue(name, { value: 's.secret', isFile: false })).toBeNull();
    expect(shownValue(name, { value: '/run/secret', isFile: true })).toBe('/run/secret');
  }
});

describe('paths', () => {
  it('an encoded segment is one segment of a URL, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (segment) => {
        let path: string;
        try {
          path = encodePath('secret', 'data', segment);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          return;
        }
        const url = new URL(`https://x/v1/${path}`);
        expect(url.pathname.split('/')).toHaveLength(5);
        expect(url.search + url.hash).toBe('');
        expect(decodeURIComponent(url.pathname.split('/')[4]!)).toBe(segment);
      }),
    );
  });

  it.each(['', '/', 'a//b', '.', '..', 'a/../b', 'a/./b', 'a?b', 'a#b', 'a%2e', 'a\\b', 'a\nb', 'a\u0000'])(
    'refuses the path %j',
    (path) => {
      expect(() => splitPath(path, 'x')).toThrow('x is not a path that Vault has');
    },
  );

  it('accepts paths as people write them', () => {
    expect(splitPath('/team/kv/', 'x')).toEqual(['team', 'kv']);
    expect(splitPath('Ünï cöde/x', 'x')).toEqual(['Ünï cöde', 'x']);
  });
});

describe('the token that vault login left', () => {
  const stored = (env: Record<string, string> = {}): ReturnType<typeof storedToken> =>
    storedToken({ HOME: home, ...env });
  it('is in ~/.vault-token, trimmed', async () => {
    expect(await stored()).toBeUndefined();
    const path = put('.vault-token', ' a-token \n');
    expect(await stored()).toEqual({ token: 'a-token', origin: path });
    expect(await stored({ BAO_TOKEN_PATH: put('other', 'b') })).toMatchObject({ token: 'b' });
  });

  it.each([
    ['HCL', (helper: string) => `# how we do it\ntoken_helper = "${helper}"\n`],
    ['JSON', (helper: string) => JSON.stringify({ token_helper: helper })],
  ])('or comes from an external helper, named in %s', async (_, config) => {
    const helper = put('helper', '#!/bin/sh\n[ "$1" = get ] && printf from-helper\n', 0o700);
    chmodSync(helper, 0o700);
    put('.vault-token', 'not this');
    put('.vault', config(helper));
    expect(await stored()).toEqual({ token: 'from-helper', origin: `token helper ${helper}` });
  });

  it('a helper that fails is an error without its words', async () => {
    const helper = put('helper', '#!/bin/sh\necho s3cr3t >&2\nexit 3\n', 0o700);
    put('.vault', `token_helper = "${helper}"`);
    const error: unknown = await stored().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(KeyError);
    expect(String(error)).toMatch(/failed \(exit code 3\)/);
    expect(String(error)).not.toContain('s3cr3t');
    put('.vault', `token_helper = "${join(home, 'gone')}"`);
    await expect(stored()).rejects.toThrow(/gone failed \(no such file\)/);
  });

  it('a helper without a whole path, and another program that uses ~/.vault, are errors', async () => {
    put('.vault', 'token_helper = "helper"');
    await expect(stored()).rejects.toThrow(/not an absolute path/);
    put('.vault', '$ANSIBLE_VAULT;1.1;AES256\n6231');
    await expect(stored()).rejects.toThrow(/is not a configuration of Vault/);
    expect(await stored({ VAULT_CONFIG_PATH: join(home, 'none') })).toBeUndefined();
  });
});
