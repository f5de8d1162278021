// Where a redirect may lead, and what is sent there: the token, the namespace and what is to be written go with it.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { makeKey } from '../../../../src/lib/keys/making.js';
import { resolveKey } from '../../../../src/lib/keys/resolver.js';
import type { FakeVault, Handler } from '../../../support/fake-vault.js';
import { healthy } from '../../../support/fake-vault.js';
import { expectFault, faultBench, KEY, type ExpectedFault } from '../../../support/vault-faults.js';

const { certificates, closing, fake, home, options } = faultBench();

describe('a redirect', () => {
  it.each<[string, Handler, ExpectedFault]>([
    [
      'to another host over http',
      (_, r) => void r.writeHead(307, { location: 'http://other.test:8200/v1/secret' }).end(),
      { code: 4, reason: 'redirect', message: /another host over plain http/, within: 2 },
    ],
    [
      'to a login page',
      (_, r) => void r.writeHead(302, { location: '/login' }).end(),
      { code: 4, reason: 'redirect', message: /to another path/, within: 2 },
    ],
    [
      'to nowhere',
      (_, r) => void r.writeHead(307, { location: 'ftp://x' }).end(),
      { code: 4, reason: 'redirect', message: /not HTTP/, within: 2 },
    ],
    [
      'to itself',
      (a, r) => void r.writeHead(307, { location: a.path }).end(),
      { code: 4, reason: 'redirect', message: /a second time/, within: 2 },
    ],
  ])('%s', async (_, handler, expected) => {
    const server = await fake(handler);
    await expectFault(resolveKey('a', options({ url: server.url })), expected);
  });

  const leadingTo = (target: () => string, tls?: { cert: string; key: string }): Promise<FakeVault> =>
    fake(({ path }, response) => void response.writeHead(307, { location: target() + path }).end(), tls);
  const secure = certificates.server;
  // one and the same server, by two names
  const elsewhere = (url: string): string => url.replace('127.0.0.1', 'localhost');

  it.each<[string, 'http' | 'https', 'http' | 'https', 'same' | 'other', object, RegExp | 'followed']>([
    ['http to http, the same host', 'http', 'http', 'same', {}, 'followed'],
    ['http to http, another host', 'http', 'http', 'other', {}, /to another host over plain http/],
    ['http to https, another host', 'http', 'https', 'other', {}, 'followed'],
    ['https to http, the same host', 'https', 'http', 'same', {}, /from https to plain http/],
    ['https to http, another host', 'https', 'http', 'other', {}, /from https to plain http/],
    ['https to https, another host', 'https', 'https', 'other', {}, 'followed'],
    ['http to https, unverified, the same host', 'http', 'https', 'same', { skipVerify: 'true' }, 'followed'],
    ['http to https, unverified, another host', 'http', 'https', 'other', { skipVerify: 'true' }, /not be verified/],
    ['https to https, unverified, the same host', 'https', 'https', 'same', { skipVerify: 'true' }, 'followed'],
    ['https to https, unverified, another host', 'https', 'https', 'other', { skipVerify: 'true' }, /not be verified/],
    ['https to https, verified by name, another host', 'https', 'https', 'other', { skipVerify: 'false' }, 'followed'],
  ])('%s', async (_, from, to, host, settings, expected) => {
    const active = await fake((asked, response) => healthy(KEY, asked, response), to === 'https' ? secure : undefined);
    const target = host === 'same' ? active.url : elsewhere(active.url);
    const standby = await leadingTo(() => target, from === 'https' ? secure : undefined);
    const using = options({ url: standby.url, caCert: certificates.ca, namespace: 'team', ...settings });
    if (expected === 'followed') {
      expect(await resolveKey('a', using)).toMatchObject({ source: 'vault' });
      const sent = { 'x-vault-token': 'a-token', 'x-vault-namespace': 'team', host: new URL(target).host };
      expect(active.asked.map(({ headers }) => headers)).toEqual(active.asked.map(() => expect.objectContaining(sent)));
      return;
    }
    const fault = { code: 4, reason: 'redirect', message: expected, within: 6 } as const;
    await expectFault(resolveKey('a', using), fault);
    // neither what is written nor what logs in
    await expectFault(makeKey('a', 256, using), fault);
    const login = { auth: 'userpass', username: 'ann', password: 'p4ssword', token: undefined };
    await expectFault(resolveKey('a', { ...using, vault: { ...using.vault, ...login } }), fault);
    expect(active.asked).toEqual([]);
  });

  it('to another host whose name its certificate does not have is followed as far as that', async () => {
    const active = await fake((asked, response) => healthy(KEY, asked, response), certificates.otherName);
    const standby = await leadingTo(() => elsewhere(active.url), secure);
    await expectFault(resolveKey('a', options({ url: standby.url, caCert: certificates.ca })), {
      code: 4,
      reason: 'tls-certificate',
      message: /^Vault at https:\/\/localhost:\d+ \(to which https:\/\/127.* redirects\) cannot be trusted/,
      within: 6,
    });
    expect(active.asked).toEqual([]);
  });

  it('that names a user, or another host by its first two slashes alone, leads nowhere', async () => {
    const active = await fake((asked, response) => healthy(KEY, asked, response));
    const { host } = new URL(active.url);
    for (const [location, message] of [
      [`http://ann:word@${host}`, /to another path/],
      [`//${elsewhere(host)}`, /to another host over plain http/],
    ] as const) {
      const standby = await leadingTo(() => location);
      await expectFault(resolveKey('a', options({ url: standby.url })), {
        code: 4,
        reason: 'redirect',
        message,
        within: 6,
      });
    }
    expect(active.asked).toEqual([]);
  });

  it('from http to https: authority, name and client certificate are those of the settings', async () => {
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
    const alone = find({ ...tls, clientCert: undefined, clientKey: undefined });
    await expect(alone).rejects.toMatchObject({
      exitCode: 4,
      data: { reason: expect.stringMatching(/^(tls-protocol|reset)$/) },
    });
    // a mistake in them is said where they are used
    await expect(find({ ...tls, skipVerify: 'flase' })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/neither true nor false/),
    });
    expect(active.asked).toHaveLength(asked);
    const { caCert: _ca, tlsServerName: _name, ...pair } = tls;
    expect(await find({ ...pair, skipVerify: 'true' })).toMatchObject({ source: 'vault' });
  });

  it('to an address that a proxy leads to goes through it, one that needs none does not', async () => {
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

  it('away from a socket is not followed', async () => {
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

  it('of a standby to the active node is followed once, with the token; or not at all when switched off', async () => {
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
