// Each fault, the message it gets, its exit code and how long it may take at most.
import { spawn } from 'node:child_process';
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeKey, rotateKey } from '../../../src/lib/keys/making.js';
import { resolveKey, type KeySourceOptions } from '../../../src/lib/keys/resolver.js';
import { makeCertificates, type Certificates } from '../../support/certificates.js';
import { FakeVault, healthy, json, type Asked, type Handler } from '../../support/fake-vault.js';
import { describeWithVault, startFullServer, type VaultServer } from '../../support/vault-server.js';

const KEY = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f';

let home: string;
let certificates: Certificates;
const closing: (() => Promise<void>)[] = [];
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'secureml-faults-'));
  certificates = makeCertificates(home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const options = (vault: KeySourceOptions['vault']): KeySourceOptions => ({
  vault: { token: 'a-token', maxRetries: '0', ...vault },
  useEnvFallback: false,
  env: { HOME: home },
});

interface Expected {
  readonly code: 3 | 4;
  readonly reason: string;
  readonly message: RegExp;
  /** Seconds. */
  readonly within: number;
}

async function expectFault(run: Promise<unknown>, { code, reason, message, within }: Expected): Promise<void> {
  const started = Date.now();
  const error = (await run.then(
    () => undefined,
    (e: unknown) => e,
  )) as { message: string; exitCode: number; data: { reason: string }; hints: string[] };
  expect(error).toBeDefined();
  expect({ message: error.message, code: error.exitCode, reason: error.data?.reason }).toEqual({
    message: expect.stringMatching(message),
    code,
    reason,
  });
  expect(error.hints.length).toBeGreaterThan(0);
  expect((Date.now() - started) / 1000).toBeLessThan(within);
}

async function fake(handler: Handler, tls?: { cert: string; key: string }): Promise<FakeVault> {
  const server = await FakeVault.http(handler, tls && { cert: readFileSync(tls.cert), key: readFileSync(tls.key) });
  closing.push(() => server.close());
  return server;
}

/** Healthy but for reads of keys. */
const onRead =
  (handler: Handler): Handler =>
  (asked, response) =>
    asked.path.startsWith('/v1/secret/data/') ? handler(asked, response) : healthy(KEY, asked, response);

describe('no way to the server', () => {
  it('refused connection: 2 s without retries, 8 s with the usual two', async () => {
    const expected = { code: 4, reason: 'refused', message: /no connection \(ECONNREFUSED\)/ } as const;
    await expectFault(resolveKey('a', options({ url: 'http://127.0.0.1:1' })), { ...expected, within: 2 });
    await expectFault(resolveKey('a', options({ url: 'http://127.0.0.1:1', maxRetries: '2' })), {
      ...expected,
      within: 8,
    });
  }, 20_000);

  it('black-holed address: 6 s', async () => {
    // a listener that never accepts and whose queue is full: the system drops what comes next, as a firewall does
    const script = [
      'import socket, sys, time',
      's = socket.socket(); s.bind(("127.0.0.1", 0)); s.listen(0)',
      'c = [socket.socket() for _ in range(3)]',
      '[x.setblocking(False) or x.connect_ex(s.getsockname()) for x in c]',
      'time.sleep(0.2); print(s.getsockname()[1], flush=True); sys.stdin.read()',
    ].join('\n');
    const hole = spawn('python3', ['-c', script], { stdio: ['pipe', 'pipe', 'inherit'] });
    closing.push(async () => void hole.kill());
    const port = await new Promise<string>((resolve) =>
      hole.stdout.once('data', (data: Buffer) => resolve(String(data).trim())),
    );
    await expectFault(resolveKey('a', options({ url: `http://127.0.0.1:${port}` })), {
      code: 4,
      reason: 'timeout',
      message: /no connection within the time limit/,
      within: 6,
    });
  }, 20_000);

  it('accepts, but TLS never begins: 6 s', async () => {
    const silent = await FakeVault.tcp(() => {});
    closing.push(() => silent.close());
    await expectFault(resolveKey('a', options({ url: silent.url.replace('http:', 'https:') })), {
      code: 4,
      reason: 'timeout',
      message: /no connection within the time limit/,
      within: 6,
    });
  }, 20_000);

  it('a name that does not resolve: 10 s', async () => {
    await expectFault(resolveKey('a', options({ url: 'https://vault.invalid:8200' })), {
      code: 4,
      reason: 'dns',
      message: /its name does not resolve/,
      within: 10,
    });
  }, 20_000);

  it('accepts and never answers: the time limit', async () => {
    const silent = await fake(() => {});
    await expectFault(resolveKey('a', options({ url: silent.url, timeout: '1s' })), {
      code: 4,
      reason: 'timeout',
      message: /did not answer within 1 s/,
      within: 3,
    });
  });

  it('answers a byte now and then: the time limit all the same', async () => {
    const slow = await fake((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 100);
      response.once('close', () => clearInterval(timer));
    });
    await expectFault(resolveKey('a', options({ url: slow.url, timeout: '1s' })), {
      code: 4,
      reason: 'timeout',
      message: /within 1 s/,
      within: 3,
    });
  });

  it('a proxy that is not there, and one that refuses', async () => {
    await expectFault(resolveKey('a', options({ url: 'https://vault.example.test', proxy: 'http://127.0.0.1:1' })), {
      code: 4,
      reason: 'proxy',
      message: /the proxy does not lead/,
      within: 2,
    });
    const proxy = await fake((_, response) => void response.writeHead(407).end());
    await expectFault(resolveKey('a', options({ url: 'http://vault.example.test', proxy: proxy.url })), {
      code: 4,
      reason: 'proxy',
      message: /the proxy in front of .* asks for a login/,
      within: 2,
    });
  });
});

describe('TLS', () => {
  const ca = (): string => certificates.ca;
  it('TLS to a plain port', async () => {
    const plain = await fake((asked, response) => healthy(KEY, asked, response));
    await expectFault(resolveKey('a', options({ url: plain.url.replace('http:', 'https:') })), {
      code: 4,
      reason: 'tls-protocol',
      message: /no TLS with/,
      within: 6,
    });
  });

  it('plain to a TLS port', async () => {
    const secure = await fake((asked, response) => healthy(KEY, asked, response), certificates.server);
    await expectFault(resolveKey('a', options({ url: secure.url.replace('https:', 'http:') })), {
      code: 4,
      reason: 'reset',
      message: /closed the connection/,
      within: 6,
    });
  });

  it.each([
    ['an authority that is not known', 'server', undefined, /UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED/],
    ['the wrong authority', 'server', 'otherCa', /UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER/],
    ['an expired certificate', 'expired', 'ca', /CERT_HAS_EXPIRED/],
    ['a certificate for another name', 'otherName', 'ca', /ERR_TLS_CERT_ALTNAME_INVALID/],
  ] as const)('%s is not trusted', async (_, pair, authority, message) => {
    const secure = await fake((asked, response) => healthy(KEY, asked, response), certificates[pair]);
    const vault = { url: secure.url, ...(authority ? { caCert: certificates[authority] } : {}) };
    await expectFault(resolveKey('a', options(vault)), { code: 4, reason: 'tls-certificate', message, within: 6 });
    expect(secure.asked).toEqual([]);
  });

  it('is trusted with the authority by file, folder or text, with the name in the certificate, and unverified only when told', async () => {
    const secure = await fake((asked, response) => healthy(KEY, asked, response), certificates.server);
    const named = await fake((asked, response) => healthy(KEY, asked, response), certificates.otherName);
    const folder = mkdtempSync(join(home, 'ca-'));
    const { copyFileSync } = await import('node:fs');
    copyFileSync(ca(), join(folder, 'a.pem'));
    for (const vault of [
      { url: secure.url, caCert: ca() },
      { url: secure.url, caPath: folder },
      { url: secure.url, caCertBytes: readFileSync(ca(), 'utf8') },
      { url: secure.url, skipVerify: 'true' },
      { url: named.url, caCert: ca(), tlsServerName: 'vault.example.test' },
    ]) {
      expect(await resolveKey('a', options(vault))).toMatchObject({ source: 'vault' });
    }
    for (const skipVerify of ['false', '0', 'F']) {
      await expect(resolveKey('a', options({ url: secure.url, skipVerify }))).rejects.toMatchObject({
        data: { reason: 'tls-certificate' },
      });
    }
  });

  it('goes through a proxy, by CONNECT with TLS inside and by whole address without', async () => {
    const seen: string[] = [];
    let tunnels = 0;
    const secure = await fake((asked, response) => healthy(KEY, asked, response), certificates.server);
    const { createServer: createHttp } = await import('node:http');
    const { connect } = await import('node:net');
    const proxy = createHttp((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      healthy(KEY, { method: request.method!, path: new URL(request.url!).pathname, headers: {}, body: '' }, response);
    });
    proxy.on('connect', (request, socket) => {
      seen.push(`CONNECT ${request.url} ${request.headers['proxy-authorization'] ?? ''}`);
      const onward = connect(secure.port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      tunnels++;
      onward.once('close', () => socket.destroy());
      socket.once('close', () => {
        tunnels--;
        onward.destroy();
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => proxy.close(() => resolve())));
    const address = `http://user:pass@127.0.0.1:${(proxy.address() as { port: number }).port}`;
    expect(await resolveKey('a', options({ url: secure.url, caCert: ca(), proxy: address }))).toMatchObject({
      source: 'vault',
    });
    expect(seen[0]).toBe(`CONNECT 127.0.0.1:${secure.port} Basic dXNlcjpwYXNz`);
    expect(await resolveKey('a', options({ url: 'http://vault.example.test', proxy: address }))).toMatchObject({
      source: 'vault',
    });
    expect(seen.at(-1)).toBe('GET http://vault.example.test/v1/secret/data/secureml/a');
    // nothing of a tunnel is left when its exchange is over
    expect(await new Promise((resolve) => setTimeout(() => resolve(tunnels), 200))).toBe(0);
  });
});

describe('answers', () => {
  it.each<[string, Handler, Expected]>([
    [
      'sealed',
      (_, r) => json(r, 503, { errors: ['Vault is sealed'] }),
      { code: 4, reason: 'sealed', message: /is sealed/, within: 2 },
    ],
    [
      'uninitialised',
      (_, r) => json(r, 501, { errors: [] }),
      { code: 4, reason: 'uninitialised', message: /not initialised/, within: 2 },
    ],
    [
      'standby without an active node',
      (_, r) => json(r, 474, {}),
      { code: 4, reason: 'standby', message: /standby/, within: 2 },
    ],
    [
      '412',
      onRead((_, r) => json(r, 412, { errors: [] })),
      { code: 4, reason: 'not-replicated', message: /412/, within: 2 },
    ],
    [
      '429',
      onRead((_, r) => json(r, 429, { errors: ['rate limit quota exceeded'] })),
      { code: 4, reason: 'rate-limited', message: /429/, within: 2 },
    ],
    ...[500, 502, 503].map((status): [string, Handler, Expected] => [
      String(status),
      onRead((_, r) => json(r, status, { errors: [] })),
      { code: 4, reason: 'server-error', message: new RegExp(`HTTP ${status}`), within: 2 },
    ]),
    [
      '502 HTML from a proxy',
      (_, r) => void r.writeHead(502).end('<html>oops</html>'),
      { code: 4, reason: 'server-error', message: /from a proxy in between/, within: 2 },
    ],
    [
      '200 HTML from a proxy',
      (_, r) => void r.writeHead(200).end('<html>log in</html>'),
      { code: 4, reason: 'not-vault', message: /is not Vault/, within: 2 },
    ],
    [
      'a body that ends in the middle',
      onRead(
        (_, r) =>
          void (r.writeHead(200, { 'Content-Length': '1000' }), r.write('{"data":'), setTimeout(() => r.destroy(), 50)),
      ),
      { code: 4, reason: 'truncated', message: /ended in the middle/, within: 2 },
    ],
    [
      'a body that is too large',
      onRead((_, r) => void r.writeHead(200).end(Buffer.alloc(9 * 1024 * 1024, 32))),
      { code: 4, reason: 'too-large', message: /larger than anything Vault sends/, within: 6 },
    ],
    [
      'half of a JSON',
      onRead((_, r) => void r.writeHead(200).end('{"data":')),
      { code: 4, reason: 'not-vault', message: /no JSON/, within: 2 },
    ],
    [
      'a JSON that is no secret',
      onRead((_, r) => json(r, 200, { hello: 1 })),
      { code: 3, reason: 'data', message: /answers 200/, within: 2 },
    ],
    [
      '403 for the token',
      onRead((_, r) => json(r, 403, { errors: ['permission denied'] })),
      { code: 3, reason: 'bad-token', message: /does not accept the token/, within: 2 },
    ],
    [
      'a redirect to another host over http',
      (_, r) => void r.writeHead(307, { location: 'http://other.test:8200/v1/secret' }).end(),
      { code: 4, reason: 'redirect', message: /another host over plain http/, within: 2 },
    ],
    [
      'a redirect to a login page',
      (_, r) => void r.writeHead(302, { location: '/login' }).end(),
      { code: 4, reason: 'redirect', message: /to another path/, within: 2 },
    ],
    [
      'a redirect to nowhere',
      (_, r) => void r.writeHead(307, { location: 'ftp://x' }).end(),
      { code: 4, reason: 'redirect', message: /not HTTP/, within: 2 },
    ],
    [
      'a redirect to itself',
      (a, r) => void r.writeHead(307, { location: a.path }).end(),
      { code: 4, reason: 'redirect', message: /a second time/, within: 2 },
    ],
  ])('%s', async (_, handler, expected) => {
    const server = await fake(handler);
    await expectFault(resolveKey('a', options({ url: server.url })), expected);
  });

  it('a redirect from https to http is not followed, and the token goes nowhere', async () => {
    const plain = await fake((asked, response) => healthy(KEY, asked, response));
    const secure = await fake(
      (asked, response) => void response.writeHead(307, { location: `${plain.url}${asked.path}` }).end(),
      certificates.server,
    );
    await expectFault(resolveKey('a', options({ url: secure.url, caCert: certificates.ca })), {
      code: 4,
      reason: 'redirect',
      message: /from https to plain http/,
      within: 2,
    });
    expect(plain.asked).toEqual([]);
  });

  it('a redirect of a standby to the active node is followed once, with the token; or not at all when switched off', async () => {
    const active = await fake((asked, response) => healthy(KEY, asked, response));
    const standby = await fake(
      (asked, response) => void response.writeHead(307, { location: `${active.url}${asked.path}` }).end(),
    );
    expect(await resolveKey('a', options({ url: standby.url }))).toMatchObject({ source: 'vault' });
    expect(active.asked.at(-1)?.headers['x-vault-token']).toBe('a-token');
    await expect(resolveKey('a', options({ url: standby.url, disableRedirects: 'true' }))).rejects.toThrow(
      /switched off/,
    );
  });
});

describe('retries', () => {
  const flaky = (times: number, bad: Handler): Handler => {
    let left = times;
    return onRead((asked, response) => (left-- > 0 ? bad(asked, response) : healthy(KEY, asked, response)));
  };
  it.each<[string, Handler]>([
    ['412', (_, r) => json(r, 412, { errors: [] })],
    ['429 without Retry-After', (_, r) => json(r, 429, { errors: [] })],
    ['500', (_, r) => json(r, 500, { errors: [] })],
    ['a closed connection', (_, r) => void r.destroy()],
  ])(
    '%s twice, then the key: within 6 s',
    async (_, bad) => {
      const server = await fake(flaky(2, bad));
      const started = Date.now();
      expect(await resolveKey('a', options({ url: server.url, maxRetries: '2' }))).toMatchObject({ source: 'vault' });
      expect(Date.now() - started).toBeLessThan(6000);
      expect(server.asked.filter(({ path }) => path.startsWith('/v1/secret/data/'))).toHaveLength(3);
    },
    10_000,
  );

  it('429 with Retry-After waits as long as it says', async () => {
    const server = await fake(flaky(1, (_, r) => json(r, 429, { errors: [] }, { 'Retry-After': '2' })));
    const started = Date.now();
    await resolveKey('a', options({ url: server.url, maxRetries: '2' }));
    expect(Date.now() - started).toBeGreaterThanOrEqual(1990);
    expect(Date.now() - started).toBeLessThan(4000);
  }, 10_000);

  it('Retry-After beyond the time limit ends at once', async () => {
    const server = await fake(flaky(9, (_, r) => json(r, 429, { errors: [] }, { 'Retry-After': '3600' })));
    await expectFault(resolveKey('a', options({ url: server.url, maxRetries: '2' })), {
      code: 4,
      reason: 'rate-limited',
      message: /429/,
      within: 2,
    });
  });

  it('what cannot get better is not tried again', async () => {
    for (const [status, text] of [
      [403, 'permission denied'],
      [400, 'x'],
      [503, 'Vault is sealed'],
      [501, ''],
    ] as const) {
      const server = await fake(onRead((_, r) => json(r, status, { errors: [text] })));
      await expect(resolveKey('a', options({ url: server.url, maxRetries: '5' }))).rejects.toBeDefined();
      expect(server.asked.filter(({ path }) => path.startsWith('/v1/secret/data/secureml/a'))).toHaveLength(1);
    }
  });
});

describe('a write whose answer is lost', () => {
  /** A server with one key in memory, whose writes can be made to fail. */
  function storing(onWrite: (apply: () => void, asked: Asked, response: ServerResponse, nth: number) => void): {
    handler: Handler;
    versions: string[];
  } {
    const versions: string[] = [];
    let writes = 0;
    const handler: Handler = (asked, response) => {
      const url = new URL(asked.path, 'http://x');
      if (asked.method === 'GET' && url.pathname.startsWith('/v1/secret/data/secureml/data'))
        return json(response, 404, { errors: [] });
      if (asked.method === 'GET' && url.pathname.startsWith('/v1/secret/data/')) {
        const version = Number(url.searchParams.get('version') ?? versions.length);
        const value = versions[version - 1];
        if (value === undefined) return json(response, 404, { errors: [] });
        return json(response, 200, { data: { data: { value }, metadata: { version, created_time: 'x' } } });
      }
      if (asked.method === 'GET' && url.pathname.startsWith('/v1/secret/metadata/')) {
        return json(response, 200, {
          data: { current_version: versions.length, oldest_version: 0, max_versions: 10_000, versions: {} },
        });
      }
      if (asked.method === 'POST' && url.pathname.startsWith('/v1/secret/metadata/')) return json(response, 204, {});
      if (asked.method === 'POST') {
        const { data, options } = JSON.parse(asked.body) as { data: { value: string }; options: { cas: number } };
        // as a server does: compared when it is written, not when it is asked
        const apply = (): void => void (options.cas === versions.length && versions.push(data.value));
        writes++;
        if (onWrite.length > 0) return onWrite(apply, asked, response, writes);
      }
      return healthy(KEY, asked, response);
    };
    return { handler, versions };
  }
  const answer = (apply: () => void, versions: () => number, response: ServerResponse): void => {
    const before = versions();
    apply();
    if (versions() === before)
      json(response, 400, { errors: ['check-and-set parameter did not match the current version'] });
    else json(response, 200, { data: { version: versions() } });
  };

  it('written, then the connection broke: found by reading back', async () => {
    const { handler, versions } = storing((apply, _, response) => {
      apply();
      response.destroy();
    });
    const server = await fake(handler);
    const { key } = await makeKey('a', 256, options({ url: server.url }));
    expect(key.version).toBe(1);
    expect(versions).toEqual([Buffer.from(key.bytes).toString('hex')]);
  });

  it('not written, the connection broke: written once by the second attempt', async () => {
    const state = storing((apply, _, response, nth) =>
      nth === 1 ? void response.destroy() : answer(apply, () => state.versions.length, response),
    );
    const server = await fake(state.handler);
    const { key } = await makeKey('a', 256, options({ url: server.url }));
    expect(state.versions).toEqual([Buffer.from(key.bytes).toString('hex')]);
  });

  it('timed out and written late, after the second attempt began: still one version, the right one', async () => {
    const state = storing((apply, _, response, nth) => {
      if (nth === 1) return void setTimeout(apply, 1500);
      setTimeout(() => answer(apply, () => state.versions.length, response), 800);
    });
    const server = await fake(state.handler);
    const { key } = await makeKey('a', 256, options({ url: server.url, timeout: '1s' }));
    expect(state.versions).toEqual([Buffer.from(key.bytes).toString('hex')]);
    expect(key.version).toBe(1);
  }, 10_000);

  it('not known: says so, within the time limits, and that no earlier version was touched', async () => {
    let gone = false;
    const state = storing((_, __, response) => {
      gone = true;
      response.destroy();
    });
    const server = await fake((asked, response) => (gone ? void response.destroy() : state.handler(asked, response)));
    await expectFault(makeKey('a', 256, options({ url: server.url })), {
      code: 4,
      reason: 'unknown-outcome',
      message: /did not say whether version 1 of secret\/secureml\/a was written/,
      within: 5,
    });
  }, 10_000);
});

describeWithVault('a real server that is not well', () => {
  let server: VaultServer;
  const using = (more: KeySourceOptions['vault'] = {}): KeySourceOptions =>
    options({ url: server.url, token: server.token, caCert: certificates.ca, ...more });
  beforeAll(async () => {
    server = await startFullServer(certificates);
    await makeKey('a', 256, using());
  }, 300_000);
  afterAll(() => server?.stop());

  it('plain HTTP to its TLS port', async () => {
    await expectFault(resolveKey('a', using({ url: server.url.replace('https:', 'http:') })), {
      code: 4,
      reason: 'tls-protocol',
      message: /spoken to without TLS/,
      within: 6,
    });
  });

  it('no authority given', async () => {
    await expectFault(resolveKey('a', options({ url: server.url })), {
      code: 4,
      reason: 'tls-certificate',
      message: /cannot be trusted/,
      within: 6,
    });
  });

  it('a bad token', async () => {
    await expectFault(resolveKey('a', using({ token: 'nope' })), {
      code: 3,
      reason: 'bad-token',
      message: /does not accept the token/,
      within: 2,
    });
  });

  it('a token with non-printable characters is not sent', async () => {
    await expectFault(resolveKey('a', using({ token: 'a\u0001b' })), {
      code: 3,
      reason: 'bad-token',
      message: /non-printable/,
      within: 2,
    });
  });

  it('a namespace that is not there', async () => {
    await expect(resolveKey('a', using({ namespace: 'team-a' }))).rejects.toMatchObject({ exitCode: 3 });
  });

  it('sealed, and well again', async () => {
    await server.seal();
    await expectFault(resolveKey('a', using()), { code: 4, reason: 'sealed', message: /is sealed/, within: 2 });
    await expectFault(makeKey('b', 256, using()), { code: 4, reason: 'sealed', message: /is sealed/, within: 2 });
    await server.unseal();
    expect(await resolveKey('a', using())).toMatchObject({ version: 1 });
  }, 60_000);

  it('hangs: the time limit', async () => {
    server.pause();
    try {
      await expectFault(resolveKey('a', using({ timeout: '2s' })), {
        code: 4,
        reason: 'timeout',
        message: /time limit|did not answer/,
        within: 5,
      });
    } finally {
      server.resume();
    }
  }, 20_000);

  it('killed in the middle of rotations: every key that was promised is there afterwards', async () => {
    const promised = new Map<number, string>();
    let stop = false;
    const rotating = (async () => {
      while (!stop) {
        const { key } = await rotateKey('a', undefined, using({ timeout: '5s' }));
        promised.set(key.version!, key.fingerprint);
      }
    })().catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await server.kill();
    stop = true;
    const error = await rotating;
    if (error !== undefined) expect(error).toMatchObject({ exitCode: 4 });
    await server.start();
    await server.unseal();
    expect(promised.size).toBeGreaterThan(0);
    for (const [version, fingerprint] of promised) {
      expect(await resolveKey(`a@${version}`, using())).toMatchObject({ fingerprint });
    }
    const next = await rotateKey('a', undefined, using());
    expect(next.key.version).toBeGreaterThan(Math.max(...promised.keys()));
  }, 60_000);
});
