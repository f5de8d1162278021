// A real server that is not well: the message, its exit code and how long it may take at most.
import { makeKey, rotateKey } from '../../../../src/lib/keys/making.js';
import { resolveKey, type KeySourceOptions } from '../../../../src/lib/keys/resolver.js';
import { expectFault, faultBench } from '../../../support/vault-faults.js';
import { describeWithVault, startFullServer, type VaultServer } from '../../../support/vault-server.js';

const { certificates, options } = faultBench();

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
    // a server without namespaces does not look at them
    if ((await server.api('GET', 'sys/namespaces/team-a')).status === 404) {
      const { body } = await server.api('GET', 'secret/config', undefined, { 'X-Vault-Namespace': 'team-a' });
      if (body.errors === undefined) return console.warn('NOT RUN: namespaces: this server has none');
    }
    await expectFault(resolveKey('a', using({ namespace: 'team-a' })), {
      code: 3,
      reason: 'namespace',
      message: /has no such namespace$/,
      within: 2,
    });
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
