// A server that cannot be reached: the message, its exit code and how long it may take at most.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveKey } from '../../../../src/lib/keys/resolver.js';
import { FakeVault, healthy } from '../../../support/fake-vault.js';
import { expectFault, faultBench, KEY } from '../../../support/vault-faults.js';

const { certificates, closing, fake, home, options } = faultBench();

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

  it.each([
    ['nobody there', async () => 'http://user:s3cret@127.0.0.1:1', /\(127\.0\.0\.1:1: ECONNREFUSED\)/],
    ['no such name', async () => 'http://user:s3cret@proxy.invalid:3128', /\(proxy\.invalid:3128: E\w+\)/],
    ['no HTTP', () => speaking('SSH-2.0-x\r\n'), /\(127\.0\.0\.1:\d+: HPE_\w+\)/],
    ['hangs up', () => speaking(), /\(127\.0\.0\.1:\d+: ECONNRESET\)/],
  ])('a wrong proxy is named, and nothing stands in for it: %s', async (_, start, message) => {
    const proxy = await start();
    for (const url of ['https://vault.example.test', 'http://vault.example.test']) {
      const asked = { ...options({ url, proxy, maxRetries: '2' }), useEnvFallback: true };
      const env = { ...asked.env, SECUREML_A: '00'.repeat(32) };
      const error: unknown = await resolveKey('a', { ...asked, env }).catch((e: unknown) => e);
      expect(error).toMatchObject({ exitCode: 4, data: { reason: 'proxy' } });
      expect((error as Error).message).toMatch(message);
      expect((error as Error).message).toContain(`the proxy does not lead to Vault at ${url}`);
      expect(JSON.stringify([error, String(error)])).not.toContain('s3cret');
    }
  });

  /** A listener that says this and hangs up. */
  async function speaking(text = ''): Promise<string> {
    const proxy = await FakeVault.tcp((socket) => void socket.once('data', () => socket.end(text)));
    closing.push(() => proxy.close());
    return proxy.url;
  }

  it('a connection to a proxy that was idle too long is made anew', async () => {
    const used = new WeakSet<object>();
    let ended = 0;
    const proxy = await fake((asked, response) => {
      const socket = response.socket!;
      // as it ends what it thinks is idle, while the next request is on its way
      if (used.has(socket)) {
        ended++;
        return socket.destroy();
      }
      used.add(socket);
      return healthy(KEY, { ...asked, path: new URL(asked.path).pathname }, response);
    });
    const url = 'http://vault.example.test';
    const key = await resolveKey('a', options({ url, proxy: proxy.url, maxRetries: '2' }));
    expect([key.source, ended > 0]).toEqual(['vault', true]);
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
