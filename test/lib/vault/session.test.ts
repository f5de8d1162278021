// Being logged in for a while: renewing, logging in once more when the token has ended, and logging out.
import { jest } from '@jest/globals';
import { VaultKeys } from '../../../src/lib/keys/vault.js';
import { VaultClient } from '../../../src/lib/vault/client.js';
import { encodePath } from '../../../src/lib/vault/path.js';
import { keepAlive, logOut, type Session } from '../../../src/lib/vault/session.js';
import { loadVaultSettings, type VaultOptions } from '../../../src/lib/vault/settings.js';
import type { VaultRequest, VaultResponse, VaultTransport } from '../../../src/lib/vault/transport.js';
import { FakeVault, healthy, json } from '../../support/fake-vault.js';
import { Workdir } from '../../support/program.js';
import { KEY } from '../../support/vault-faults.js';
import { vaultBench } from '../../support/vault-keys.js';
import { describeWithVault } from '../../support/vault-server.js';

const MINTED: Session = { method: 'approle', origin: 'approle login', minted: true, renewable: true };

describe('renewing', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const answering = (answer: () => Promise<unknown>): { client: VaultClient; asked: number[] } => {
    const started = Date.now();
    const asked: number[] = [];
    const call = (): Promise<unknown> => {
      asked.push((Date.now() - started) / 1000);
      return answer();
    };
    return { client: { call } as unknown as VaultClient, asked };
  };
  const lease = (seconds: number, renewable = true): VaultResponse =>
    ({ status: 200, body: { auth: { lease_duration: seconds, renewable } } }) as VaultResponse;

  it('that fails is tried again until the lease is over, and then no more', async () => {
    const { client, asked } = answering(() => Promise.reject(new Error('out of reach')));
    const { stop } = keepAlive(client, { ...MINTED, leaseSeconds: 90 });
    await jest.advanceTimersByTimeAsync(3_600_000);
    stop();
    expect(asked[0]).toBe(60);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.at(-1)).toBeLessThanOrEqual(90);
  });

  it('goes by what the last renewal said, until it says that there is no other', async () => {
    const leases = [lease(30), lease(30), lease(300, false)];
    const { client, asked } = answering(() => Promise.resolve(leases.shift()));
    keepAlive(client, { ...MINTED, leaseSeconds: 90 });
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(asked).toEqual([60, 80, 100]);
  });

  it('of a lease longer than a timer can be does not begin at once', async () => {
    const { client, asked } = answering(() => Promise.resolve(lease(1)));
    const { stop } = keepAlive(client, { ...MINTED, leaseSeconds: 100 * 24 * 3600 });
    await jest.advanceTimersByTimeAsync(24 * 3_600_000);
    stop();
    expect(asked).toEqual([]);
  });

  it.each<[string, Partial<Session>]>([
    ['a token that was given', { minted: false }],
    ['a token that cannot be renewed', { renewable: false }],
    ['a token of which that is not known', { renewable: undefined }],
  ])('is not for %s', async (_, session) => {
    const { client, asked } = answering(() => Promise.resolve(lease(30)));
    keepAlive(client, { ...MINTED, leaseSeconds: 90, ...session } as Session);
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(asked).toEqual([]);
  });

  it('that is under way when it is stopped plans no other', async () => {
    let answer: (response: VaultResponse) => void = () => {};
    const { client, asked } = answering(() => new Promise<VaultResponse>((resolve) => (answer = resolve)));
    const { stop } = keepAlive(client, { ...MINTED, leaseSeconds: 90 });
    await jest.advanceTimersByTimeAsync(60_000);
    stop();
    answer(lease(90));
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(asked).toEqual([60]);
  });
});

describeWithVault('a token that ends in the middle of a run', () => {
  const bench = vaultBench();
  const login: VaultOptions = { auth: 'userpass', username: 'ann', password: 'p4ssword' };
  const user = (more: object = {}): Promise<unknown> =>
    bench.server.must('POST', 'auth/userpass/users/ann', {
      ...{ password: 'p4ssword', token_policies: 'writer', token_ttl: '60s', token_type: 'service' },
      ...more,
    });
  beforeAll(async () => {
    await bench.server.must('POST', 'sys/auth/userpass', { type: 'userpass' });
    await bench.server.must('POST', 'sys/policies/acl/writer', {
      policy: 'path "secret/*" { capabilities = ["create", "read", "update", "list"] }',
    });
  });
  beforeEach(() => user());

  const open = async (): Promise<VaultKeys> => {
    const keys = new VaultKeys(
      await loadVaultSettings({ url: bench.server.url, ...login }, { env: { HOME: bench.home } }),
    );
    await keys.open();
    return keys;
  };
  const tokens = async (): Promise<number> =>
    ((await bench.server.must('LIST', 'auth/token/accessors')).data.keys as string[]).length;
  const revoke = async (keys: VaultKeys): Promise<void> => {
    const { client } = await keys.open();
    await client.call('POST', encodePath('auth', 'token', 'revoke-self'));
  };
  const findFour = (keys: VaultKeys): Promise<unknown>[] =>
    ['a', 'b', 'c', 'd'].map((name) => keys.find({ name, version: null }));

  it('is had anew by one login, for all requests that meet its end', async () => {
    const keys = await open();
    const before = await tokens();
    await revoke(keys);
    const noKey = { absent: expect.stringContaining('there is no key') };
    expect(await Promise.all(findFour(keys))).toEqual([noKey, noKey, noKey, noKey]);
    expect(await tokens()).toBe(before);
    await keys.close();
    expect(await tokens()).toBe(before - 1);
  });

  it('is had anew when its time is over, too', async () => {
    await user({ token_ttl: '3s', token_type: 'batch' });
    const keys = await open();
    const { client } = await keys.open();
    const first = client.token;
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(await Promise.all(findFour(keys))).toHaveLength(4);
    expect(client.token).not.toBe(first);
    await keys.close();
  }, 20_000);

  it('and cannot be had anew: every request says why', async () => {
    const keys = await open();
    await revoke(keys);
    await user({ password: 'another' });
    for (const run of [...findFour(keys), keys.find({ name: 'later', version: null })]) {
      await expect(run).rejects.toMatchObject({
        exitCode: 3,
        message: `Vault at ${bench.server.url} refuses the userpass login: the user name or the password is wrong`,
      });
    }
    await keys.close();
  });

  it('and ends again is the answer for every request', async () => {
    const keys = await open();
    await revoke(keys);
    await Promise.all(findFour(keys));
    await revoke(keys);
    for (const run of findFour(keys)) await expect(run).rejects.toMatchObject({ data: { reason: 'bad-token' } });
    await keys.close();
  });
});

// a real server decides by itself when it answers
describe('a client whose token has ended', () => {
  const refused = { status: 403, headers: {}, body: { errors: ['permission denied'] }, foreign: false };
  const fine = { status: 200, headers: {}, body: {}, foreign: false };
  const clientOf = (send: (request: VaultRequest) => Promise<VaultResponse>): VaultClient => {
    const transport: VaultTransport = { send, close: () => {} };
    const limits = { timeoutMs: 60_000, maxRetries: 0, followRedirects: false, verifies: () => true };
    const client = new VaultClient(transport, { endpoint: 'http://vault.test', ...limits });
    client.token = 'first';
    return client;
  };

  it('sends a request whose refusal comes after the new login again, and logs in no second time', async () => {
    let late: (response: VaultResponse) => void = () => {};
    const client = clientOf(({ path, token }) => {
      if (token === 'second') return Promise.resolve(fine);
      if (path === 'prompt') return Promise.resolve(refused);
      return new Promise((resolve) => (late = resolve));
    });
    let logins = 0;
    client.renewLogin = async () => {
      logins++;
      client.token = 'second';
      return true;
    };
    const slow = client.call('GET', encodePath('late'));
    expect(await client.call('GET', encodePath('prompt'))).toBe(fine);
    late(refused);
    expect(await slow).toBe(fine);
    expect(logins).toBe(1);
  });

  it('takes a second refusal for the answer, also where the new token is the old one', async () => {
    const client = clientOf(() => Promise.resolve(refused));
    let logins = 0;
    client.renewLogin = async () => ++logins === 1;
    for (let i = 0; i < 2; i++) expect(await client.call('GET', encodePath('a'))).toBe(refused);
    expect(logins).toBe(1);
  });

  it('does not log in for a request that has a token of its own, or none', async () => {
    const client = clientOf(() => Promise.resolve(refused));
    client.renewLogin = () => Promise.reject(new Error('nobody asked'));
    expect(await client.call('GET', encodePath('a'), { token: 'other' })).toBe(refused);
    expect(await client.call('GET', encodePath('a'), { token: null })).toBe(refused);
  });
});

describe('logging out', () => {
  it('waits for a few seconds at most, and forgets the token whatever the answer', async () => {
    const sent: VaultRequest[] = [];
    const send = (request: VaultRequest): Promise<VaultResponse> => {
      sent.push(request);
      return Promise.reject(new Error('no answer'));
    };
    const limits = { timeoutMs: 60_000, maxRetries: 0, followRedirects: false, verifies: () => true };
    const client = new VaultClient({ send, close: () => {} }, { endpoint: 'http://vault.test', ...limits });
    client.token = 'minted';
    await logOut(client, MINTED);
    expect(sent).toMatchObject([{ path: 'auth/token/revoke-self', token: 'minted' }]);
    expect(sent[0]!.timeoutMs).toBeLessThanOrEqual(5000);
    expect(client.token).toBeUndefined();
  });

  it.each([
    ['a run that succeeds', KEY, 0],
    ['a run that fails', 'no key', 3],
  ])(
    'at a server that hangs changes nothing of %s',
    async (_, value, code) => {
      const server = await FakeVault.http((asked, response) => {
        if (asked.path.endsWith('/revoke-self')) return;
        if (asked.path.includes('/login/'))
          json(response, 200, { auth: { client_token: 'minted', lease_duration: 60, renewable: true } });
        else healthy(value, asked, response);
      });
      const work = new Workdir({ SECUREML_VAULT_URL: server.url, SECUREML_VAULT_PASSWORD: 'p4ssword' });
      try {
        const login = ['--auth', 'userpass', '--username', 'ann'];
        // the client's own limit is a minute
        const run = await work.run(['keys', 'get-key', 'a', '--json', ...login], { timeoutMs: 40_000 });
        expect(run.code).toBe(code);
        if (code === 0) expect(JSON.parse(run.stdout)).toMatchObject({ source: 'vault', version: 1 });
        else expect(run.stderr).toMatch(/error: secret\/secureml\/a does not hold a key/);
        expect(server.asked.at(-1)?.path).toBe('/v1/auth/token/revoke-self');
      } finally {
        work.remove();
        await server.close();
      }
    },
    60_000,
  );
});
