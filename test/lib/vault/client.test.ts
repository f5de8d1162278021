// What a client sends, how often and when, with a transport that answers as told.
import { VaultClient, type CallOptions } from '../../../src/lib/vault/client.js';
import { encodePath } from '../../../src/lib/vault/path.js';
import { HttpFault, type FaultKind, type VaultRequest, type VaultResponse } from '../../../src/lib/vault/transport.js';

type Scripted = Partial<VaultResponse> | HttpFault;
const FINE: Scripted = {};
const answer = (status: number, more: Partial<VaultResponse> = {}): Scripted => ({ status, ...more });
const fault = (kind: FaultKind, sent: boolean): HttpFault => new HttpFault(kind, 'ECODE', sent);

interface Bench {
  readonly client: VaultClient;
  readonly sent: VaultRequest[];
  readonly waits: number[];
  call(method?: VaultRequest['method'], options?: CallOptions): Promise<VaultResponse>;
}
/** @param script what is answered, in order; the last of it again and again */
function bench(script: readonly Scripted[], limits: { timeoutMs?: number; endpoint?: string } = {}): Bench {
  const sent: VaultRequest[] = [];
  const waits: number[] = [];
  const send = async (request: VaultRequest): Promise<VaultResponse> => {
    const next = script[Math.min(sent.push(request), script.length) - 1]!;
    if (next instanceof HttpFault) throw next;
    return { status: 200, headers: {}, body: undefined, foreign: false, ...next };
  };
  const client = new VaultClient(
    { send, close: () => {} },
    {
      ...{ endpoint: 'https://vault.test', timeoutMs: 60_000, maxRetries: 2, followRedirects: true, ...limits },
      verifies: () => true,
      sleep: async (ms) => void waits.push(ms),
    },
  );
  return {
    client,
    sent,
    waits,
    call: (method = 'GET', options = {}) => client.call(method, encodePath('a', 'b'), options),
  };
}

describe('is sent again', () => {
  it.each<[string, Scripted, 'POST, once' | 'POST, repeatable' | 'GET', boolean]>([
    ['412', answer(412), 'POST, once', true],
    ['429', answer(429), 'POST, once', true],
    ['503', answer(503), 'POST, once', true],
    ['503 of a proxy', answer(503, { foreign: true }), 'POST, once', false],
    ['503 of a proxy', answer(503, { foreign: true }), 'POST, repeatable', true],
    ['503, sealed', answer(503, { body: { errors: ['Vault is sealed'] } }), 'GET', false],
    ['501', answer(501), 'GET', false],
    ['500', answer(500), 'POST, once', false],
    ['500', answer(500), 'POST, repeatable', true],
    ['502', answer(502), 'GET', true],
    ['400', answer(400), 'GET', false],
    ['404', answer(404), 'GET', false],
    ['no connection', fault('refused', false), 'POST, once', true],
    ['no connection in time', fault('connect-timeout', false), 'POST, once', true],
    ['a closed connection', fault('reset', true), 'POST, once', false],
    ['a closed connection', fault('reset', true), 'GET', true],
    ['half an answer', fault('truncated', true), 'GET', true],
    ['no answer', fault('timeout', true), 'GET', true],
    ['a name that does not resolve', fault('dns', false), 'GET', false],
    ['a certificate', fault('tls-certificate', false), 'GET', false],
    ['a protocol', fault('tls-protocol', false), 'GET', false],
    ['a proxy', fault('proxy', false), 'GET', false],
    ['an interruption', fault('aborted', false), 'GET', false],
  ])('%s (%j), %s: %s', async (_, first, how, again) => {
    const { call, sent, waits } = bench([first, FINE]);
    await call(how === 'GET' ? 'GET' : 'POST', how === 'POST, repeatable' ? { repeatable: true } : {}).catch(() => {});
    expect([sent.length, waits.length]).toEqual(again ? [2, 1] : [1, 0]);
  });

  it('twice at most, after 1 to 1.5 s and twice that', async () => {
    for (const last of [answer(500), fault('refused', false)]) {
      const { call, sent, waits } = bench([last]);
      await expect(call()).rejects.toMatchObject({ exitCode: 4 });
      expect([sent.length, waits.length]).toEqual([3, 2]);
      for (const [attempt, wait] of waits.entries()) {
        expect(wait).toBeGreaterThanOrEqual(1000 * (attempt + 1));
        expect(wait).toBeLessThanOrEqual(1500 * (attempt + 1));
      }
    }
  });

  it('not where the wait would be longer than what is left', async () => {
    for (const [last, timeoutMs] of [
      [answer(500), 900],
      [fault('refused', false), 900],
      [answer(429, { headers: { 'retry-after': '61' } }), 60_000],
    ] as const) {
      const { call, sent, waits } = bench([last], { timeoutMs });
      await expect(call()).rejects.toMatchObject({ exitCode: 4 });
      expect([sent.length, waits]).toEqual([1, []]);
    }
  });

  it.each([
    ['7', 7000, 7000],
    ['0', 0, 0],
    [new Date(Date.now() + 3_600_000).toUTCString(), 1, 3_600_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 1000, 1500],
    ['soon', 1000, 1500],
  ])('after what Retry-After says: %s', async (text, least, most) => {
    const { call, waits } = bench([answer(429, { headers: { 'retry-after': text } }), FINE], { timeoutMs: 7_200_000 });
    await call();
    expect(waits[0]).toBeGreaterThanOrEqual(least);
    expect(waits[0]).toBeLessThanOrEqual(most);
  });
});

describe('what is sent', () => {
  it('has a time limit of its own, and never more than what is left', async () => {
    const { call, sent } = bench([FINE]);
    await call();
    await call('GET', { timeoutMs: 3000 });
    expect(sent[0]!.timeoutMs).toBe(20_000);
    expect(sent[1]!.timeoutMs).toBeLessThanOrEqual(3000);
    expect(sent[1]!.timeoutMs).toBeGreaterThan(0);
  });

  it('has the index of the last answer, where the server gives one', async () => {
    const { call, sent } = bench([answer(200, { headers: { 'x-vault-index': 'one' } }), FINE]);
    for (let i = 0; i < 3; i++) await call();
    expect(sent.map(({ headers }) => headers)).toEqual([{}, { 'X-Vault-Index': 'one' }, { 'X-Vault-Index': 'one' }]);
  });

  it('leaves out the namespace and the token where it is told to', async () => {
    const { client, call, sent } = bench([FINE]);
    client.token = 'mine';
    await call();
    await call('GET', { namespace: null, token: null });
    await call('GET', { token: 'other' });
    expect(sent[0]).toMatchObject({ token: 'mine' });
    expect(sent[0]).not.toHaveProperty('namespace');
    expect(sent[1]).toMatchObject({ namespace: null });
    expect(sent[1]).not.toHaveProperty('token');
    expect(sent[2]).toMatchObject({ token: 'other' });
  });

  it.each([301, 302, 307, 308])('goes where a redirect leads (%i), with the path before /v1', async (status) => {
    const location = 'https://active.test:8200/prefix/v1/a/b';
    const { call, sent } = bench([answer(status, { headers: { location } }), FINE]);
    expect(await call('POST', { body: { a: 1 } })).toMatchObject({ status: 200 });
    expect(sent[1]).toMatchObject({ endpoint: 'https://active.test:8200/prefix', path: 'a/b', body: { a: 1 } });
  });

  it.each([301, 302, 307, 308])('and no further (%i)', async (status) => {
    const { call, sent } = bench([answer(status, { headers: { location: 'https://active.test/v1/a/b' } })]);
    await expect(call()).rejects.toMatchObject({
      data: { reason: 'redirect' },
      message: expect.stringContaining('a second time'),
    });
    expect(sent).toHaveLength(2);
  });
});
