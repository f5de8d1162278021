// Answers of a server that are no key: the message, its exit code, and which are tried again.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { resolveKey } from '../../../../src/lib/keys/resolver.js';
import { healthy, json, type Handler } from '../../../support/fake-vault.js';
import { expectFault, faultBench, KEY, onRead, type ExpectedFault } from '../../../support/vault-faults.js';

const { certificates, closing, fake, home, options } = faultBench();

describe('answers', () => {
  it.each<[string, Handler, ExpectedFault]>([
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
    ...[500, 502, 503].map((status): [string, Handler, ExpectedFault] => [
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
      '403 of several policies',
      onRead((_, r) => json(r, 403, { errors: ['2 errors occurred:\n\t* egp denied\n\t* permission denied\n\n'] })),
      { code: 3, reason: 'denied', message: /does not allow this token to read secret\/data/, within: 2 },
    ],
    [
      '403 for a token that is no more, as HashiCorp has it',
      onRead((_, r) => json(r, 403, { errors: ['2 errors occurred:\n\t* permission denied\n\t* invalid token\n\n'] })),
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

  it('a redirect from http to https: authority, name and client certificate are those of the settings', async () => {
    const { ca, otherCa, client, otherName } = certificates;
    const active = await fake((asked, response) => healthy(KEY, asked, response), otherName, readFileSync(ca));
    const standby = await fake(
      (asked, response) => void response.writeHead(307, { location: `${active.url}${asked.path}` }).end(),
    );
    const tls = { caCert: ca, tlsServerName: 'vault.example.test', clientCert: client.cert, clientKey: client.key };
    const find = (settings: object): Promise<unknown> => resolveKey('a', options({ url: standby.url, ...settings }));
    expect(await find(tls)).toMatchObject({ source: 'vault' });
    expect(active.asked.at(-1)?.headers['x-vault-token']).toBe('a-token');
    const asked = active.asked.length;
    const expected = { code: 4, reason: 'tls-certificate', message: /to which http:.* redirects\) cannot/, within: 2 };
    await expectFault(find({}), expected as ExpectedFault);
    await expectFault(find({ ...tls, caCert: otherCa }), expected as ExpectedFault);
    await expectFault(find({ ...tls, tlsServerName: 'another.example.test' }), expected as ExpectedFault);
    await expect(find({ ...tls, clientCert: undefined, clientKey: undefined })).rejects.toMatchObject({ exitCode: 4 });
    // a mistake in them is said where they are used
    await expect(find({ ...tls, skipVerify: 'flase' })).rejects.toMatchObject({ exitCode: 2 });
    expect(active.asked).toHaveLength(asked);
    const { caCert: _ca, tlsServerName: _name, ...pair } = tls;
    expect(await find({ ...pair, skipVerify: 'true' })).toMatchObject({ source: 'vault' });
  });

  it('a redirect to an address that a proxy leads to goes through it, one that needs none does not', async () => {
    const proxy = await fake((_, response) => void response.end());
    const standby = await fake(
      (asked, response) =>
        void response.writeHead(307, { location: `https://vault.example.test:8200${asked.path}` }).end(),
    );
    const found = options({ url: standby.url });
    const env = { ...found.env, HTTPS_PROXY: proxy.url };
    await expectFault(resolveKey('a', { ...found, env }), {
      code: 4,
      reason: 'proxy',
      message: /vault\.example\.test:8200 .*ECONNRESET/,
      within: 2,
    });
    expect(standby.asked).not.toEqual([]);
    await expect(resolveKey('a', { ...found, env: { ...env, NO_PROXY: '.test' } })).rejects.toMatchObject({
      data: { reason: 'dns' },
    });
  }, 20_000);

  it('a redirect away from a socket is not followed', async () => {
    const elsewhere = await fake((asked, response) => healthy(KEY, asked, response), certificates.server);
    const path = join(home, 'redirecting.sock');
    const location = elsewhere.url.replace('127.0.0.1', 'localhost');
    const server = createServer(
      ({ url }, response) => void response.writeHead(307, { location: location + url }).end(),
    );
    await new Promise<void>((resolve) => server.listen(path, resolve));
    closing.push(() => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))));
    await expectFault(resolveKey('a', options({ url: `unix://${path}`, caCert: certificates.ca })), {
      code: 4,
      reason: 'redirect',
      message: /redirects away from its socket/,
      within: 2,
    });
    expect(elsewhere.asked).toEqual([]);
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
