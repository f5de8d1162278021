// No token, secret id, password, key or passphrase in anything that secureml prints, logs, throws or shows to other processes.
import { readFileSync, readdirSync } from 'node:fs';
import { inspect } from 'node:util';
import { resolveKey, type KeySourceOptions } from '../../../src/lib/keys/resolver.js';
import { makeKey, rotateKey } from '../../../src/lib/keys/making.js';
import { VaultKeys } from '../../../src/lib/keys/vault.js';
import { loadVaultSettings, type VaultOptions } from '../../../src/lib/vault/settings.js';
import { makeCertificates, type Certificates } from '../../support/certificates.js';
import { FakeVault, healthy, json, type Handler } from '../../support/fake-vault.js';
import { Workdir } from '../../support/program.js';
import { describeWithVault, startFullServer, type VaultServer } from '../../support/vault-server.js';

const SECRETS = {
  token: 'hvs.THE-TOKEN-d41d8cd98f00b204',
  secretId: 'THE-SECRET-ID-e9800998ecf8427e',
  password: 'THE-PASSWORD-a87ff679a2f3e71d',
  jwt: 'eyJUSEUtSldU.eyJzdWIiOiJidWlsZCJ9.VEhFLVNJR05BVFVSRQ',
  wrapping: 'hvs.THE-WRAPPING-TOKEN-8f14e45fceea167a',
  minted: 'hvs.THE-MINTED-TOKEN-c9f0f895fb98ab91',
  key: '5ec2e7a0b1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3e4f50617283940ffee',
  envKey: '0ddba11c0ffee0ddba11c0ffee0ddba1',
  passphrase: 'THE-PASSPHRASE-correct-horse',
  proxyPassword: 'THE-PROXY-PASSWORD',
};

/** Every spelling in which a secret could turn up. */
const spellings = Object.values(SECRETS).flatMap((secret) => {
  const bytes = /^[0-9a-f]+$/.test(secret) ? Buffer.from(secret, 'hex') : Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    bytes.toString('base64'),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    bytes.toString('hex').toUpperCase(),
    // as util.inspect shows a buffer or an array
    bytes
      .toString('hex')
      .slice(0, 24)
      .replace(/..(?!$)/g, '$& '),
    [...bytes.subarray(0, 8)].join(', '),
  ];
});

function expectNoSecret(text: string): void {
  const found = spellings.filter((spelling) => text.includes(spelling));
  expect({
    found,
    where: found.length > 0 ? text.slice(Math.max(0, text.indexOf(found[0]!) - 200)).slice(0, 500) : '',
  }).toEqual({ found: [], where: '' });
}

const status =
  (code: number, text: string): Handler =>
  (_, response) =>
    json(response, code, { errors: [text] });
const onData =
  (handler: Handler): Handler =>
  (asked, response) =>
    asked.path.startsWith('/v1/secret/data/') ? handler(asked, response) : healthy(SECRETS.key, asked, response);
/** Answers that repeat what was sent, as a badly made proxy does. */
const echo: Handler = (asked, response) =>
  json(response, 400, { errors: [JSON.stringify(asked.headers), asked.body, SECRETS.key] });

const faults: [string, Handler | 'refused' | 'tls'][] = [
  ['healthy', (asked, response) => healthy(SECRETS.key, asked, response)],
  ['refused', 'refused'],
  ['certificate not trusted', 'tls'],
  ['sealed', status(503, 'Vault is sealed')],
  ['500 that repeats the request', (asked, response) => json(response, 500, { errors: [JSON.stringify(asked)] })],
  ['400 that repeats the request', onData(echo)],
  ['403', onData(status(403, '1 error occurred:\n\t* permission denied\n\n'))],
  ['bad token, repeated', status(403, `permission denied for ${SECRETS.token}`)],
  [
    'a key that is none',
    onData((_, r) => json(r, 200, { data: { data: { value: `${SECRETS.key}zz` }, metadata: { version: 1 } } })),
  ],
  [
    'a cut answer',
    onData(
      (_, r) =>
        void (
          r.writeHead(200, { 'Content-Length': '999' }),
          r.write(`{"data":{"data":{"value":"${SECRETS.key}"`),
          setTimeout(() => r.destroy(), 20)
        ),
    ),
  ],
  ['HTML that repeats the request', (asked, r) => void r.writeHead(200).end(`<html>${JSON.stringify(asked.headers)}`)],
  [
    'a redirect with the token in it',
    (_, r) => void r.writeHead(302, { location: `https://other.test/?token=${SECRETS.token}` }).end(),
  ],
  ['not HTTP', (_, r) => void r.socket?.end(`${SECRETS.key}\r\n\r\n`)],
];

const logins: [string, VaultOptions, Record<string, string>][] = [
  ['token', { token: SECRETS.token }, { SECUREML_VAULT_TOKEN: SECRETS.token }],
  [
    'approle',
    { auth: 'approle', roleId: 'a-role', secretId: SECRETS.secretId },
    { SECUREML_VAULT_AUTH: 'approle', SECUREML_VAULT_ROLE_ID: 'a-role', SECUREML_VAULT_SECRET_ID: SECRETS.secretId },
  ],
  [
    'userpass',
    { auth: 'userpass', username: 'ann', password: SECRETS.password },
    { SECUREML_VAULT_AUTH: 'userpass', SECUREML_VAULT_USERNAME: 'ann', SECUREML_VAULT_PASSWORD: SECRETS.password },
  ],
  [
    'ldap',
    { auth: 'ldap', username: 'ann', password: SECRETS.password },
    { SECUREML_VAULT_AUTH: 'ldap', SECUREML_VAULT_USERNAME: 'ann', SECUREML_VAULT_PASSWORD: SECRETS.password },
  ],
  ['jwt', { auth: 'jwt', jwt: SECRETS.jwt }, { SECUREML_VAULT_AUTH: 'jwt', SECUREML_VAULT_JWT: SECRETS.jwt }],
  [
    'kubernetes',
    { auth: 'kubernetes', role: 'pod', jwt: SECRETS.jwt },
    { SECUREML_VAULT_AUTH: 'kubernetes', SECUREML_VAULT_AUTH_ROLE: 'pod', SECUREML_VAULT_JWT: SECRETS.jwt },
  ],
  [
    'approle, wrapped',
    { auth: 'approle', roleId: 'a-role', wrappedSecretId: SECRETS.wrapping },
    {
      SECUREML_VAULT_AUTH: 'approle',
      SECUREML_VAULT_ROLE_ID: 'a-role',
      SECUREML_VAULT_WRAPPED_SECRET_ID: SECRETS.wrapping,
    },
  ],
];

const loggingIn =
  (handler: Handler): Handler =>
  (asked, response) =>
    asked.path.includes('/login')
      ? json(response, 200, { auth: { client_token: SECRETS.minted, lease_duration: 60, renewable: true } })
      : asked.path.endsWith('/wrapping/lookup')
        ? json(response, 200, { data: { creation_path: 'auth/approle/role/a/secret-id', creation_ttl: 60 } })
        : asked.path.endsWith('/wrapping/unwrap')
          ? json(response, 200, { data: { secret_id: SECRETS.secretId } })
          : handler(asked, response);

let work: Workdir;
let certificates: Certificates;
beforeAll(() => {
  work = new Workdir();
  certificates = makeCertificates(work.folder);
});
afterAll(() => work.remove());

async function serve(handler: Handler | 'refused' | 'tls'): Promise<{ url: string; close(): Promise<void> }> {
  if (handler === 'refused') return { url: 'http://127.0.0.1:1', close: async () => {} };
  if (handler === 'tls') {
    const { cert, key } = certificates.server;
    return FakeVault.http(status(500, 'not reached'), { cert: readFileSync(cert), key: readFileSync(key) });
  }
  return FakeVault.http(loggingIn(handler));
}

describe('errors hold no secret, however they are looked at', () => {
  it.each(faults.flatMap(([name, handler]) => logins.map(([login, vault]) => [name, login, handler, vault] as const)))(
    '%s, %s',
    async (_n, _l, handler, vault) => {
      const server = await serve(handler);
      const warnings: string[] = [];
      const options: KeySourceOptions = {
        vault: { url: server.url, maxRetries: '0', ...vault },
        env: { HOME: work.home, SECUREML_OTHER: SECRETS.envKey },
        onWarning: (warning) => warnings.push(warning),
      };
      for (const run of [
        () => resolveKey('a', options),
        () => makeKey('a', 256, options),
        () => rotateKey('a', undefined, options),
      ]) {
        const outcome: unknown = await run().catch((error: unknown) => error);
        const { stack = '', cause } = outcome as Error;
        expect(cause).toBeUndefined();
        expectNoSecret(
          [
            inspect(outcome, { depth: 20, showHidden: false }),
            JSON.stringify(outcome),
            String(outcome),
            stack,
            ...warnings,
          ].join('\n'),
        );
        if (outcome instanceof Error)
          expectNoSecret(
            inspect(outcome, { depth: 20, showHidden: true }) +
              JSON.stringify(Object.getOwnPropertyDescriptors(outcome)),
          );
      }
      await server.close();
    },
  );
});

it('the objects that hold a secret do not show it', async () => {
  const server = await FakeVault.http((asked, response) => healthy(SECRETS.key, asked, response));
  const env = { HOME: work.home, SECUREML_VAULT_TOKEN: SECRETS.token };
  const settings = await loadVaultSettings({ url: server.url }, { env });
  const keys = new VaultKeys(settings);
  const { client } = await keys.open();
  await keys.find({ name: 'a', version: null });
  expect(client.token).toBe(SECRETS.token);
  for (const one of [settings, keys, client]) expectNoSecret(inspect(one, { depth: 20 }) + JSON.stringify(settings));
  expect(JSON.stringify(settings)).toContain('SECUREML_VAULT_TOKEN');
  await keys.close();
  await server.close();
});

describe('the program prints no secret, with every debug switch on', () => {
  const commands = [
    ['keys', 'get-key', 'a'],
    ['keys', 'generate-key', '--key-name', 'a'],
    ['doctor', '--json', '-v'],
    ['keys', 'configure-vault', '--test-connection'],
  ];
  const loud = {
    DEBUG: '*',
    NODE_DEBUG: 'http,https,tls',
    SECUREML_PASSPHRASE: SECRETS.passphrase,
    SECUREML_OTHER: SECRETS.envKey,
  };
  // each fault with one login, and each login where nothing is wrong
  const runs = [
    ...faults.map(([name, handler], i) => [name, handler, logins[i % logins.length]!] as const),
    ...logins.slice(1).map((login) => [`${faults[0]![0]}, ${login[0]}`, faults[0]![1], login] as const),
  ];
  it.each(runs)(
    '%s',
    async (_, handler, [, , login]) => {
      const server = await serve(handler);
      const log = work.path('audit.log');
      const env = {
        ...loud,
        ...login,
        SECUREML_VAULT_URL: server.url,
        SECUREML_VAULT_MAX_RETRIES: '0',
        SECUREML_AUDIT_LOG: log,
        VAULT_TOKEN: SECRETS.token,
      };
      for (const command of commands) {
        for (const args of command.includes('--json') || command.includes('--test-connection')
          ? [command]
          : [command, [...command, '--json']]) {
          const { code, stdout, stderr } = await work.run(args, { env });
          // the debug output of Node itself is there, or this would prove nothing
          expect(stderr).toMatch(/HTTP|NET|TLS|secureml/);
          expect(code).not.toBe(1);
          expectNoSecret(stdout + stderr);
        }
      }
      expectNoSecret(readFileSync(log, 'utf8'));
      await server.close();
    },
    60_000,
  );

  it('a proxy password', async () => {
    const env = {
      ...loud,
      SECUREML_VAULT_URL: 'https://vault.example.test',
      VAULT_TOKEN: SECRETS.token,
      VAULT_PROXY_ADDR: `http://me:${SECRETS.proxyPassword}@127.0.0.1:1`,
      SECUREML_VAULT_MAX_RETRIES: '0',
    };
    for (const args of [['keys', 'get-key', '-v'], ['doctor'], ['doctor', '--json']]) {
      const { stdout, stderr } = await work.run(args, { env });
      expectNoSecret(stdout + stderr);
    }
  });

  it.each([
    ['an unknown flag', ['keys', 'get-key', `--vault-tokn=${SECRETS.token}`]],
    ['a key as a name', ['keys', 'get-key', '--key-name', SECRETS.key]],
    ['a key as an argument', ['keys', 'get-key', SECRETS.key]],
    ['a token as an address', ['keys', 'get-key', '--vault-url', SECRETS.token]],
    ['a key as a fingerprint', ['keys', 'get-key', '--expect-key', SECRETS.key]],
    ['a secret too many', ['keys', 'list', SECRETS.token]],
    ['a secret as a choice', ['keys', 'get-key', '--encoding', SECRETS.token]],
  ])('what is mistyped is not repeated: %s', async (_, args) => {
    const { code, stdout, stderr } = await work.run(args, { env: { DEBUG: '*' } });
    expect(code).toBe(2);
    expectNoSecret(stdout + stderr);
  });

  it('the keystore: neither passphrase nor key, when it works and when it does not', async () => {
    const env = { ...loud, SECUREML_KEYSTORE: work.path('sealed.json') };
    const made = await work.run(['keys', 'import-key', '--key-name', 'a'], { env, stdin: SECRETS.key });
    expect(made.code).toBe(0);
    const wrong = await work.run(['keys', 'get-key', 'a', '--json'], {
      env: { ...env, SECUREML_PASSPHRASE: `${SECRETS.passphrase}x` },
    });
    expect([wrong.code, wrong.stdout]).toEqual([3, expect.stringContaining('the passphrase is wrong')]);
    expectNoSecret(made.stdout + made.stderr + wrong.stdout + wrong.stderr + work.read('sealed.json'));
    const right = await work.run(['keys', 'get-key', 'a'], { env });
    expect(right.code).toBe(0);
    expectNoSecret(right.stdout + right.stderr);
  });
});

describe('what others on the machine can see', () => {
  const line = (pid: number): string => readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  const slow: Handler = (asked, response) => setTimeout(() => healthy(SECRETS.key, asked, response), 700);

  it('a token on the command line is warned about, and gone from the process list once read', async () => {
    const server = await FakeVault.http(slow);
    let seen = '';
    const { stderr } = await work.run(
      ['keys', 'get-key', 'a', '--vault-url', server.url, '--vault-token', SECRETS.token],
      {
        onStart: (pid) => setTimeout(() => (seen = line(pid)), 600),
      },
    );
    expect(stderr).toMatch(/shows the token to everybody who lists processes/);
    expect(seen).not.toBe('');
    expectNoSecret(seen + stderr);
    await server.close();
  });

  it.each([
    ['stdin', ['--vault-token', '-'], { stdin: `${SECRETS.token}\n` }],
    ['a file', ['--vault-token-file', 'token'], {}],
    ['the environment', [], { env: { VAULT_TOKEN: SECRETS.token } }],
  ])('a token by %s is never in the process list', async (_, args, options) => {
    work.write('token', SECRETS.token);
    const server = await FakeVault.http((asked, response) =>
      asked.headers['x-vault-token'] === SECRETS.token
        ? slow(asked, response)
        : json(response, 403, { errors: ['permission denied'] }),
    );
    const seen: string[] = [];
    const { code, stderr } = await work.run(['keys', 'get-key', 'a', '--vault-url', server.url, ...args], {
      ...options,
      onStart: (pid) => {
        for (const ms of [5, 100, 300, 600]) setTimeout(() => seen.push(line(pid)), ms);
      },
    });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(seen.length).toBeGreaterThanOrEqual(3);
    expectNoSecret(seen.join('\n') + stderr);
    await server.close();
  });

  it('no temporary file is left that holds one', () => {
    const left = readdirSync(work.folder).filter((name) => /tmp|part|lock/.test(name));
    expect(left).toEqual([]);
  });
});

describe('a key name cannot reach another path of the server', () => {
  it.each([
    '..',
    '../x',
    'a/../../sys/mounts',
    'a/b',
    'a?version=1',
    'a#b',
    '%2e%2e',
    '..%2fsys',
    'a%2fb',
    'a.b',
    'a\\b',
    'a;b',
    'a b',
    'a\u0000b',
    '.',
    '',
  ])('%j', async (name) => {
    const server = await FakeVault.http((asked, response) => healthy(SECRETS.key, asked, response));
    const options: KeySourceOptions = { vault: { url: server.url, token: 't' }, env: { HOME: work.home } };
    for (const run of [
      () => resolveKey(name, options),
      () => resolveKey({ name, version: null }, options),
      () => makeKey(name, 256, options),
      () => rotateKey(name, 256, options),
    ]) {
      await expect(run()).rejects.toMatchObject({ exitCode: 2, message: expect.stringMatching(/ is not a key name$/) });
    }
    expect(server.asked).toEqual([]);
    await server.close();
  });

  it.each(['..', 'secret/../sys', 'a?b', 'a#b', '%2e%2e/sys', 'a//b', './a'])('nor can the path %j', async (path) => {
    const server = await FakeVault.http((asked, response) => healthy(SECRETS.key, asked, response));
    for (const vault of [{ path }, { mount: path }]) {
      await expect(
        resolveKey('a', { vault: { url: server.url, token: 't', ...vault }, env: { HOME: work.home } }),
      ).rejects.toMatchObject({ exitCode: 2, message: expect.stringMatching(/ is not a path that Vault has$/) });
    }
    expect(server.asked).toEqual([]);
    await server.close();
  });
});

describeWithVault('a real server over TLS', () => {
  let server: VaultServer;
  beforeAll(async () => {
    server = await startFullServer(certificates);
  }, 300_000);
  afterAll(() => server?.stop());

  it('with every debug switch on: no token, no key, and no client key', async () => {
    const { client } = certificates;
    const env = {
      DEBUG: '*',
      NODE_DEBUG: 'http,https,tls',
      VAULT_ADDR: server.url,
      VAULT_TOKEN: server.token,
      VAULT_CACERT: certificates.ca,
      VAULT_CLIENT_CERT: client.cert,
      VAULT_CLIENT_KEY: client.key,
    };
    let all = '';
    for (const args of [
      ['keys', 'generate-key'],
      ['keys', 'get-key', '--json'],
      ['keys', 'rotate'],
      ['keys', 'list'],
      ['doctor'],
      ['keys', 'policy'],
    ]) {
      const { code, stdout, stderr } = await work.run(args, { env });
      expect({ args, code }).toEqual({ args, code: 0 });
      all += stdout + stderr;
    }
    const { stdout: key } = await work.run(['keys', 'get-key', '--reveal'], { env });
    expect(key.trim()).toMatch(/^[0-9a-f]{64}$/);
    expect(all).toMatch(/TLS \d+:/);
    for (const secret of [server.token, key.trim(), ...readFileSync(client.key, 'utf8').split('\n').slice(1, 3)])
      expect(all).not.toContain(secret);
  }, 60_000);
});
