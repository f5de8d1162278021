// Answers of a server that are no key: the message, its exit code, and which are tried again.
import { resolveKey } from '../../../../src/lib/keys/resolver.js';
import { healthy, json, type Handler } from '../../../support/fake-vault.js';
import { expectFault, faultBench, KEY, onRead, type ExpectedFault } from '../../../support/vault-faults.js';

const { fake, options } = faultBench();

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
  ])('%s', async (_, handler, expected) => {
    const server = await fake(handler);
    await expectFault(resolveKey('a', options({ url: server.url })), expected);
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
    '%s twice, then the key',
    async (_, bad) => {
      const server = await fake(flaky(2, bad));
      expect(await resolveKey('a', options({ url: server.url, maxRetries: '2' }))).toMatchObject({ source: 'vault' });
      expect(server.asked.filter(({ path }) => path.startsWith('/v1/secret/data/'))).toHaveLength(3);
    },
    30_000,
  );

  it('429 with Retry-After waits as long as it says', async () => {
    const server = await fake(flaky(1, (_, r) => json(r, 429, { errors: [] }, { 'Retry-After': '2' })));
    const started = Date.now();
    await resolveKey('a', options({ url: server.url, maxRetries: '2' }));
    expect(Date.now() - started).toBeGreaterThanOrEqual(1990);
    expect(Date.now() - started).toBeLessThan(12_000);
  }, 30_000);

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
    for (const [status, text, code, reason, message] of [
      [
        403,
        'permission denied',
        3,
        'bad-token',
        /does not accept the token: it is wrong, expired, revoked or used up$/,
      ],
      [400, 'x', 3, 'data', /answers 400 for secret\/data\/secureml\/a$/],
      [503, 'Vault is sealed', 4, 'sealed', /is sealed, and no other source has a$/],
      [501, '', 4, 'uninitialised', /is not initialised, and no other source has a$/],
    ] as const) {
      const server = await fake(onRead((_, r) => json(r, status, { errors: [text] })));
      const run = resolveKey('a', options({ url: server.url, maxRetries: '5' }));
      await expectFault(run, { code, reason, message, within: 6 });
      expect(server.asked.filter(({ path }) => path.startsWith('/v1/secret/data/secureml/a'))).toHaveLength(1);
    }
  });
});
