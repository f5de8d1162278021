import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { checkValue } from '../../../src/lib/fpe/derivation.js';
import { VaultUnreachableError } from '../../../src/lib/errors.js';
import { keystorePath } from '../../../src/lib/keys/env.js';
import { configureDefaultKeyManager, getEncryptionKey, KeyManager } from '../../../src/lib/keys/manager.js';
import { makeKey } from '../../../src/lib/keys/making.js';
import { parseExpectedKey } from '../../../src/lib/keys/pins.js';
import { resolveKey, type ResolveOptions } from '../../../src/lib/keys/resolver.js';
import { FakeVault, healthy, json, type Handler } from '../../support/fake-vault.js';

const VAULT_KEY = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f';
const ENV_KEY = 'ffeeddccbbaa99887766554433221100';
const print = (hex: string): string => checkValue(Buffer.from(hex, 'hex')).toString('hex').slice(0, 8);

let folder: string;
let warnings: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secureml-resolver-'));
  warnings = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const options = (more: ResolveOptions = {}, env: Record<string, string> = {}): ResolveOptions => ({
  onWarning: (warning) => warnings.push(warning),
  ...more,
  env: { HOME: folder, ...env },
});

describe('without a Vault', () => {
  it('uses the keystore, quietly', async () => {
    const { key: made } = await makeKey(undefined, 256, options({ onWarning: () => {} }));
    const key = await resolveKey(undefined, options());
    expect(key).toMatchObject({
      name: 'master_key',
      version: 1,
      source: 'keystore',
      fingerprint: made.fingerprint,
      unsafe: false,
    });
    expect(key.checkValue).toBe(checkValue(key.bytes).toString('hex'));
    expect(warnings).toEqual([]);
  });

  it('then the environment, quietly when there is no keystore, with a warning when it was passed over', async () => {
    const env = { SECUREML_MASTER_KEY: ENV_KEY };
    expect(await resolveKey(undefined, options({}, env))).toMatchObject({
      source: 'env',
      version: null,
      fingerprint: print(ENV_KEY),
    });
    expect(warnings).toEqual([]);
    await makeKey('other', 256, options({ onWarning: () => {} }));
    await resolveKey(undefined, options({}, env));
    expect(warnings).toEqual([
      expect.stringMatching(
        /has no key master_key; using master_key from SECUREML_MASTER_KEY \(source env, fingerprint \w{8}\)/,
      ),
    ]);
  });

  it('reads SECUREML_<KEY_NAME>_FILE, and refuses both at once', async () => {
    const file = join(folder, 'key');
    writeFileSync(file, `${ENV_KEY}\n`);
    const key = await resolveKey('team-a', options({}, { SECUREML_TEAM_A_FILE: file }));
    expect(key).toMatchObject({ source: 'env', place: 'SECUREML_TEAM_A_FILE', fingerprint: print(ENV_KEY) });
    const both = { SECUREML_TEAM_A_FILE: file, SECUREML_TEAM_A: ENV_KEY };
    await expect(resolveKey('team-a', options({}, both))).rejects.toThrow(
      /both SECUREML_TEAM_A and SECUREML_TEAM_A_FILE/,
    );
    await expect(resolveKey('team-a', options({}, { SECUREML_TEAM_A_FILE: join(folder, 'none') }))).rejects.toThrow(
      /none: no such file/,
    );
  });

  it('lists each source and what it answered when none has the key', async () => {
    await expect(resolveKey('a', options())).rejects.toMatchObject({
      exitCode: 3,
      message: 'no source has the key a',
      hints: [
        expect.stringMatching(/^keystore: there is no keystore at/),
        'env: neither SECUREML_A nor SECUREML_A_FILE is set',
        'make it: secureml keys generate-key --key-name a',
      ],
    });
    await expect(resolveKey('a', options({ useEnvFallback: false }, { SECUREML_A: ENV_KEY }))).rejects.toMatchObject({
      hints: expect.arrayContaining(['env: not asked (switched off)']),
    });
  });

  it('says that a file with a key can be read by others', async () => {
    const file = join(folder, 'key');
    for (const [mode, said] of [
      [0o644, [expect.stringContaining(`${file} holds a secret and can be read by others`)]],
      [0o600, []],
    ] as const) {
      writeFileSync(file, ENV_KEY);
      chmodSync(file, mode);
      warnings = [];
      await resolveKey('a', options({}, { SECUREML_A_FILE: file }));
      expect(warnings).toEqual(said);
    }
  });

  it('finds the keystore where the XDG specification has it, and ignores a relative path there', () => {
    const at = (env: Record<string, string>): string => keystorePath({ HOME: '/home/x', ...env });
    expect(at({})).toBe('/home/x/.local/share/secureml/keystore.json');
    expect(at({ XDG_DATA_HOME: '/data' })).toBe('/data/secureml/keystore.json');
    expect(at({ XDG_DATA_HOME: 'data' })).toBe('/home/x/.local/share/secureml/keystore.json');
    expect(at({ XDG_DATA_HOME: '/data', SECUREML_DATA_DIR: '/own' })).toBe('/own/keystore.json');
    expect(at({ SECUREML_DATA_DIR: '/own', SECUREML_KEYSTORE: 'k.json' })).toBe('k.json');
  });

  it('SECUREML_MASTER_KEY_NAME renames the default, and nothing else', async () => {
    const env = {
      SECUREML_MASTER_KEY_NAME: 'master_key_new',
      SECUREML_MASTER_KEY_NEW: ENV_KEY,
      SECUREML_MASTER_KEY: VAULT_KEY,
    };
    expect(await resolveKey(undefined, options({}, env))).toMatchObject({
      name: 'master_key_new',
      fingerprint: print(ENV_KEY),
    });
    expect(await resolveKey('master_key', options({}, env))).toMatchObject({
      name: 'master_key',
      fingerprint: print(VAULT_KEY),
    });
    await expect(resolveKey(undefined, options({}, { SECUREML_MASTER_KEY_NAME: '../x' }))).rejects.toThrow(
      '"../x" is not a key name',
    );
  });
});

describe('the development key', () => {
  const allowed = { useDefaultFallback: true };
  it('takes a switch, warns each time, is fixed and marked unsafe', async () => {
    await expect(resolveKey('a', options())).rejects.toThrow(/^no source has the key a$/);
    const key = await resolveKey('a', options(allowed));
    expect(key).toMatchObject({ source: 'development', unsafe: true, version: null });
    expect(warnings).toEqual([
      expect.stringContaining('neither SECUREML_A nor SECUREML_A_FILE is set; using a, which is built into secureml'),
      expect.stringContaining('everybody knows this key'),
    ]);
    // pinned: a change would be a quiet change of every pseudonym made with it
    expect(key.fingerprint).toBe('09f4b3a1');
    expect((await resolveKey('b', options(allowed))).fingerprint).not.toBe(key.fingerprint);
  });

  it.each<Record<string, string>>([{ NODE_ENV: 'production' }, { CI: 'true' }, { CI: '1' }])(
    'is refused with %j unless forced',
    async (env) => {
      await expect(resolveKey('a', options(allowed, env))).rejects.toThrow(/the development key is refused/);
      expect(await resolveKey('a', options({ forceDevelopmentKey: true }, env))).toMatchObject({ unsafe: true });
    },
  );

  it('has no versions', async () => {
    await expect(resolveKey('a@1', options(allowed))).rejects.toMatchObject({
      hints: expect.arrayContaining(['development: the development key has no versions']),
    });
  });

  it('comes last', async () => {
    expect(await resolveKey('a', options(allowed, { SECUREML_A: ENV_KEY }))).toMatchObject({ source: 'env' });
  });
});

describe('pins', () => {
  const env = { SECUREML_A: ENV_KEY };
  it('pass the expected key: by fingerprint, by check value, by name', async () => {
    for (const pin of [
      print(ENV_KEY),
      checkValue(Buffer.from(ENV_KEY, 'hex')).toString('hex').toUpperCase(),
      `a:${print(ENV_KEY)}`,
    ]) {
      const expected = parseExpectedKey(pin, '--expect-key');
      expect(await resolveKey('a', options({ expected }, env))).toMatchObject({ source: 'env' });
    }
  });

  it('stop at another key, by option, by variable and by both, with exit code 3', async () => {
    const wrong = parseExpectedKey('00000000', '--expect-key');
    const right = parseExpectedKey(print(ENV_KEY), '--expect-key');
    for (const [expected, more] of [
      [wrong, {}],
      [undefined, { SECUREML_EXPECT_KEY: '00000000' }],
      [right, { SECUREML_EXPECT_KEY: '00000000' }],
      [[right, wrong], {}],
      [parseExpectedKey(`b:${print(ENV_KEY)}`, 'the manifest'), {}],
    ] as const) {
      await expect(resolveKey('a', options({ expected }, { ...env, ...more }))).rejects.toMatchObject({
        exitCode: 3,
        data: { reason: 'unexpected-key', found: { fingerprint: print(ENV_KEY) } },
      });
    }
  });

  it('a version is compared where the source has one, and let pass where the check value says it all', async () => {
    await makeKey('a', 128, options({ onWarning: () => {} }));
    const { fingerprint } = await resolveKey('a', options());
    await expect(resolveKey('a', options({ expected: parseExpectedKey(`a@2:${fingerprint}`, 'x') }))).rejects.toThrow(
      /another key than expected/,
    );
    const pinned = options({ expected: parseExpectedKey(`c@7:${print(ENV_KEY)}`, 'x') }, { SECUREML_C: ENV_KEY });
    expect(await resolveKey('c@7', pinned)).toMatchObject({ source: 'env', version: null });
    await expect(resolveKey('c@7', options({}, { SECUREML_C: ENV_KEY }))).rejects.toMatchObject({
      message: 'no source has the key c@7',
      hints: expect.arrayContaining([
        'env: SECUREML_C is set, but has no versions; to use it, pin it with --expect-key FINGERPRINT',
      ]),
    });
  });

  it("a profile's pin is about the key that it names, in that version", async () => {
    mkdirSync(join(folder, '.config', 'secureml'), { recursive: true });
    const save = (key: object): void =>
      writeFileSync(
        join(folder, '.config', 'secureml', 'profiles.json'),
        JSON.stringify({ 'secureml-profiles': 1, profiles: { default: { vault: {}, key } } }),
      );
    const more = { ...env, SECUREML_B: VAULT_KEY };
    save({ name: 'a', checkValue: print(ENV_KEY) });
    expect(await resolveKey('a', options({}, more))).toMatchObject({ name: 'a' });
    expect(await resolveKey('b', options({}, more))).toMatchObject({ name: 'b' });
    save({ name: 'b', checkValue: print(ENV_KEY) });
    await expect(resolveKey('b', options({}, more))).rejects.toThrow(/profile default asks for b, fingerprint/);
    save({ name: 'b', version: 2, checkValue: print(ENV_KEY) });
    expect(await resolveKey('b@3', options({ compared: true }, more))).toMatchObject({ name: 'b' });
    await expect(resolveKey('b@2', options({ compared: true }, more))).rejects.toThrow(/profile default/);
  });

  it.each(['', 'xyz', '1234567', '123456789', 'a:b', ':12345678', 'a@:12345678', `${'0'.repeat(34)}`])(
    'refuses the pin "%s"',
    (text) => {
      expect(() => parseExpectedKey(text, 'x')).toThrow(/ is not a (fingerprint|key name)$|^the version after a@/);
    },
  );
});

// What Vault answers x what the next source has: design section 4, "Resolution order".
describe('fallback', () => {
  let vault: FakeVault | undefined;
  afterEach(async () => {
    await vault?.close();
    vault = undefined;
  });
  const status =
    (code: number, body: object = { errors: [] }): Handler =>
    (_, response) =>
      json(response, code, body);
  const forbidden = (text: string): Handler => status(403, { errors: [text] });
  const onData =
    (handler: Handler): Handler =>
    (asked, response) =>
      asked.path.startsWith('/v1/secret/data/') ? handler(asked, response) : healthy(VAULT_KEY, asked, response);

  const answers: [string, Handler | 'refused connection', 'key' | 'absent' | 'outage' | 'refusal' | 'mistake'][] = [
    ['the key', (asked, response) => healthy(VAULT_KEY, asked, response), 'key'],
    ['absent', onData(status(404)), 'absent'],
    [
      'a deleted version',
      onData(
        status(404, {
          data: { data: null, metadata: { version: 1, deletion_time: '2026-01-01T00:00:00Z', destroyed: false } },
        }),
      ),
      'absent',
    ],
    [
      'a destroyed version',
      onData(status(404, { data: { data: null, metadata: { version: 1, deletion_time: '', destroyed: true } } })),
      'absent',
    ],
    ['nothing: refused connection', 'refused connection', 'outage'],
    ['503 sealed', status(503, { errors: ['Vault is sealed'] }), 'outage'],
    ['501 uninitialised', status(501), 'outage'],
    ['473 standby', status(473), 'outage'],
    ['500', onData(status(500)), 'outage'],
    ['502 HTML', (_, response) => void response.writeHead(502).end('<html>'), 'outage'],
    ['429', onData(status(429)), 'outage'],
    ['a closed connection', (_, response) => void response.destroy(), 'outage'],
    ['403 for the policy', onData(forbidden('1 error occurred:\n\t* permission denied\n\n')), 'refusal'],
    ['403 for the token', forbidden('permission denied'), 'refusal'],
    ['404 for the namespace', status(404, { errors: ['namespace not found'] }), 'refusal'],
    ['400', onData(status(400)), 'refusal'],
    ['a secret without the field', onData(status(200, { data: { data: {}, metadata: { version: 1 } } })), 'refusal'],
    ['a value that is no key', (asked, response) => healthy('secret', asked, response), 'refusal'],
    ['200 HTML', (_, response) => void response.writeHead(200).end('<html>'), 'mistake'],
    [
      'a redirect to another host',
      (_, response) => void response.writeHead(307, { location: 'http://other.test/v1/x' }).end(),
      'mistake',
    ],
  ];
  const nexts: [string, ResolveOptions, Record<string, string>, 'env' | 'development' | 'invalid' | null][] = [
    ['the same key in the environment', {}, { SECUREML_MASTER_KEY: VAULT_KEY }, 'env'],
    ['another key in the environment', {}, { SECUREML_MASTER_KEY: ENV_KEY }, 'env'],
    ['no key in the environment', {}, {}, null],
    ['what is no key in the environment', {}, { SECUREML_MASTER_KEY: 'x' }, 'invalid'],
    ['a key in the environment, switched off', { useEnvFallback: false }, { SECUREML_MASTER_KEY: ENV_KEY }, null],
    ['the development key', { useDefaultFallback: true }, {}, 'development'],
  ];

  const matrix = answers.flatMap((answer) => nexts.map((next) => [answer[0], next[0], answer, next] as const));
  it.each(matrix)('Vault: %s; next: %s', async (_a, _n, [, handler, kind], [, more, env, next]) => {
    let url = 'http://127.0.0.1:1';
    if (handler !== 'refused connection') {
      vault = await FakeVault.http(handler);
      url = vault.url;
    }
    const run = resolveKey(undefined, options({ ...more, vault: { url, token: 'a-token', maxRetries: '0' } }, env));
    if (kind === 'key') {
      expect(await run).toMatchObject({ source: 'vault', version: 1, fingerprint: print(VAULT_KEY) });
      expect(warnings).toEqual([]);
    } else if (kind === 'refusal') {
      await expect(run).rejects.toMatchObject({ name: 'KeyError', exitCode: 3 });
    } else if (kind === 'mistake') {
      await expect(run).rejects.toMatchObject({ name: 'VaultUnreachableError', exitCode: 4 });
    } else if (next === 'env' || next === 'development') {
      const key = await run;
      expect(key.source).toBe(next);
      expect(warnings[0]).toMatch(
        new RegExp(`using master_key(?: from|, which is) .* \\(source ${next}, fingerprint ${key.fingerprint}\\)`),
      );
    } else if (next === 'invalid') {
      await expect(run).rejects.toThrow(/SECUREML_MASTER_KEY does not hold a key/);
    } else if (kind === 'outage') {
      await expect(run).rejects.toBeInstanceOf(VaultUnreachableError);
    } else {
      await expect(run).rejects.toMatchObject({ name: 'KeyError', data: { reason: 'not-found' } });
    }
  });

  it('never takes another key than the pinned one from the next source', async () => {
    const expected = parseExpectedKey(print(VAULT_KEY), 'the manifest');
    const vaultOptions = { vault: { url: 'http://127.0.0.1:1', token: 't', maxRetries: '0' } };
    await expect(
      resolveKey(undefined, options({ ...vaultOptions, expected }, { SECUREML_MASTER_KEY: ENV_KEY })),
    ).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/^another key than expected: master_key from env .*, the manifest asks for/),
    });
    expect(
      await resolveKey(undefined, options({ ...vaultOptions, expected }, { SECUREML_MASTER_KEY: VAULT_KEY })),
    ).toMatchObject({ source: 'env' });
  });

  it('takes no key from the next source when it was given up while Vault was asked', async () => {
    const stop = new AbortController();
    vault = await FakeVault.http(() => stop.abort(new Error('no more')));
    const vaultOptions = { vault: { url: vault.url, token: 't', maxRetries: '0' } };
    const run = resolveKey(
      undefined,
      options({ ...vaultOptions, signal: stop.signal }, { SECUREML_MASTER_KEY: ENV_KEY }),
    );
    await expect(run).rejects.toThrow('no more');
    expect(warnings).toEqual([]);
  });

  it('leaves out a configured Vault when the keystore is meant, and misses one when Vault is', async () => {
    const env = { SECUREML_VAULT_URL: 'http://127.0.0.1:1', SECUREML_MASTER_KEY: ENV_KEY };
    expect(await resolveKey(undefined, options({ store: 'keystore' }, env))).toMatchObject({ source: 'env' });
    await expect(resolveKey(undefined, options({ store: 'vault' }))).rejects.toThrow(/no Vault is configured/);
  });
});

describe('the key manager', () => {
  it('gives the key as bytes, hex and base64, configured once', async () => {
    configureDefaultKeyManager({ env: { HOME: folder, SECUREML_A: ENV_KEY } });
    expect(Buffer.from(await getEncryptionKey({ keyName: 'a' })).toString('hex')).toBe(ENV_KEY);
    expect(await getEncryptionKey({ keyName: 'a', encoding: 'hex' })).toBe(ENV_KEY);
    expect(await getEncryptionKey({ keyName: 'a', encoding: 'base64' })).toBe(
      Buffer.from(ENV_KEY, 'hex').toString('base64'),
    );
    await expect(getEncryptionKey({ keyName: 'a', encoding: 'utf8' as 'hex' })).rejects.toThrow(/bytes.*hex.*base64/);
    configureDefaultKeyManager();
  });

  it('takes the options of the user guide', async () => {
    const vault = await FakeVault.http((asked, response) => healthy(VAULT_KEY, asked, response));
    try {
      const manager = new KeyManager({
        vaultUrl: vault.url,
        vaultToken: 'myroot',
        vaultPath: 'secureml',
        env: { HOME: folder },
      });
      expect(await manager.getEncryptionKey({ keyName: 'master_key', encoding: 'hex' })).toBe(VAULT_KEY);
      expect(vault.asked.at(-1)).toMatchObject({
        path: '/v1/secret/data/secureml/master_key',
        headers: { 'x-vault-token': 'myroot', 'x-vault-request': 'true' },
      });
    } finally {
      await vault.close();
    }
  });

  it('shows no key when a resolved key is logged', async () => {
    const key = await resolveKey('a', options({}, { SECUREML_A: ENV_KEY }));
    for (const shown of [inspect(key, { depth: 9, showHidden: false }), JSON.stringify(key), String(key)]) {
      expect(shown.toLowerCase()).not.toContain(ENV_KEY.slice(0, 12));
      expect(shown).not.toContain('ff, ee');
      expect(shown).not.toMatch(/255,\s*238/);
    }
  });
});
