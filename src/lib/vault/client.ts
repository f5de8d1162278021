// Requests to Vault as its own Go client makes them: at most one redirect, retries for what passes, one time limit for all of it.
import { setTimeout } from 'node:timers/promises';
import { HttpFault, type VaultRequest, type VaultResponse, type VaultTransport } from './transport.js';
import { fromFault, fromStatus, isBadToken, unreachable } from './faults.js';

export interface ClientOptions {
  readonly endpoint: string;
  /** What messages call it, where that is not the endpoint: `unix:///path`. */
  readonly address?: string;
  /** For one request with its retries and waits, in milliseconds. */
  readonly timeoutMs: number;
  /** How often a request is sent again, 0 for never. */
  readonly maxRetries: number;
  readonly followRedirects: boolean;
  /** Whether the certificate of a server that a redirect leads to is verified; asked where it matters. */
  readonly verifies: () => boolean;
  /** For tests: how long to wait. */
  readonly sleep?: (ms: number) => Promise<void>;
}

export interface CallOptions {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Another token than the client's own; `null` for none. */
  readonly token?: string | null;
  /** `null` for none. */
  readonly namespace?: null;
  /**
   * Whether sending it twice does the same as once. A request that is not is sent again only when the server cannot have acted
   * on it. Default: true for GET and LIST.
   */
  readonly repeatable?: boolean;
  /** Less time than the client's own limit, in milliseconds. */
  readonly timeoutMs?: number;
  /** Statuses that the caller judges by itself although they usually mean that Vault cannot serve (for sys/health). */
  readonly accept?: (response: VaultResponse) => boolean;
}

// hashicorp/vault api/client.go: RetryWaitMin 1000 ms, RetryWaitMax 1500 ms, RateLimitLinearJitterBackoff.
const WAIT_MIN_MS = 1000;
const WAIT_MAX_MS = 1500;
const REDIRECT_HINT = 'is a proxy or a login page in between? the address should be that of Vault itself';
const VERIFY_HINT =
  'give its authority with --vault-ca-cert in place of VAULT_SKIP_VERIFY, or the address of that host';
/** One attempt may not use up the time of the others. */
const ATTEMPT_MS = 20_000;

export class VaultClient {
  // truly private: inspecting a client must not show it
  #token: string | undefined;
  /** Logs in once more when the token has ended in the middle of a run; says whether it did. */
  renewLogin: (() => Promise<boolean>) | undefined;
  // the login that follows, and whether it is done
  private secondLogin: Promise<boolean> | undefined;
  private renewed = false;
  // Enterprise: read your own writes on performance standbys
  private index: string | undefined;
  private readonly interrupted = new AbortController();

  constructor(
    private readonly transport: VaultTransport,
    private readonly options: ClientOptions,
  ) {}

  /** What is sent as X-Vault-Token. */
  get token(): string | undefined {
    return this.#token;
  }

  set token(value: string | undefined) {
    this.#token = value;
  }

  /** What messages call the server. */
  get address(): string {
    return this.options.address ?? this.options.endpoint;
  }

  /**
   * Sends a request until there is an answer worth having.
   * @returns the answer, of whatever status is not one of Vault being unable to serve
   * @throws VaultUnreachableError when there is none in time
   */
  async call(
    method: VaultRequest['method'],
    path: VaultRequest['path'],
    call: CallOptions = {},
  ): Promise<VaultResponse> {
    const started = Date.now();
    const timeoutMs = Math.min(this.options.timeoutMs, call.timeoutMs ?? Infinity);
    const deadline = started + timeoutMs;
    const repeatable = call.repeatable ?? (method === 'GET' || method === 'LIST');
    for (let attempt = 0; ; attempt++) {
      const { renewed } = this;
      const outcome = await this.attempt(method, path, call, deadline);
      const last = attempt >= this.options.maxRetries;
      if ('fault' in outcome) {
        const { fault, address } = outcome;
        const again = !last && worthAgain(fault) && (repeatable || !fault.sent);
        const wait = again ? this.backoff(attempt) : 0;
        // a busy machine notices the time limit late; the limit is what the error names
        const waited = Math.min(Date.now() - started, timeoutMs);
        if (!again || Date.now() + wait >= deadline) throw fromFault(fault, address, waited);
        await this.sleep(wait);
        continue;
      }
      const { response } = outcome;
      if (call.accept?.(response)) return response;
      const error = fromStatus(response, this.address);
      if (!error) {
        this.index = response.headers['x-vault-index'] ?? this.index;
        if (call.token === undefined && isBadToken(response) && (await this.hasNewToken(renewed))) continue;
        return response;
      }
      const wait = this.backoff(attempt, response.headers['retry-after']);
      if (last || !passes(response, repeatable) || Date.now() + wait >= deadline) throw error;
      await this.sleep(wait);
    }
  }

  // Every request that meets the end of the token waits for the one login that follows. What is sent after that has no other: its
  // refusal is the answer.
  private async hasNewToken(sentWithIt: boolean): Promise<boolean> {
    if (sentWithIt || !this.renewLogin) return false;
    this.secondLogin ??= this.renewLogin().then((done) => (this.renewed = done));
    return this.secondLogin;
  }

  /** Ends what is under way and frees the connections. */
  close(): void {
    this.interrupted.abort();
    this.transport.close();
  }

  private async attempt(
    method: VaultRequest['method'],
    path: VaultRequest['path'],
    call: CallOptions,
    deadline: number,
  ): Promise<{ response: VaultResponse } | { fault: HttpFault; address: string }> {
    let address = this.address;
    const token = call.token === null ? undefined : (call.token ?? this.token);
    const request: VaultRequest = {
      method,
      path,
      headers: { ...(this.index === undefined ? {} : { 'X-Vault-Index': this.index }), ...call.headers },
      timeoutMs: Math.max(1, Math.min(ATTEMPT_MS, deadline - Date.now())),
      signal: this.interrupted.signal,
      ...(call.query ? { query: call.query } : {}),
      ...(call.namespace === null ? { namespace: null } : {}),
      ...(call.body ? { body: call.body } : {}),
      ...(token === undefined ? {} : { token }),
    };
    try {
      const response = await this.transport.send(request);
      if (![301, 302, 307, 308].includes(response.status)) return { response };
      const endpoint = this.redirected(response, path);
      // what is wrong from here on is wrong there
      address = `${endpoint} (to which ${this.address} redirects)`;
      const second = await this.transport.send({ ...request, endpoint, timeoutMs: Math.max(1, deadline - Date.now()) });
      if (second.status >= 301 && second.status <= 308) throw this.badRedirect('a second time');
      return { response: second };
    } catch (error) {
      if (error instanceof HttpFault) return { fault: error, address };
      throw error;
    }
  }

  // A standby sends its clients to the same path of the active node, which may be another port of its own machine. Anything else
  // (a login page, another path) would be given the token for nothing; Vault's own client gives it to whatever is named.
  private redirected(response: VaultResponse, path: string): string {
    if (!this.options.followRedirects) throw this.badRedirect('but redirects are switched off');
    const from = new URL(this.options.endpoint);
    let to: URL;
    try {
      to = new URL(response.headers.location ?? '', `${this.options.endpoint}/v1/${path}`);
    } catch {
      throw this.badRedirect('to no address');
    }
    if (to.protocol !== 'https:' && to.protocol !== 'http:') throw this.badRedirect('to something that is not HTTP');
    if (this.address.startsWith('unix:')) throw this.badRedirect('away from its socket');
    if (to.protocol === 'http:' && from.protocol === 'https:') throw this.badRedirect('from https to plain http');
    if (to.protocol === 'http:' && to.hostname !== from.hostname)
      throw this.badRedirect('to another host over plain http');
    // nobody would vouch for it
    if (to.hostname !== from.hostname && !this.options.verifies())
      throw this.badRedirect('to another host, whose certificate would not be verified', VERIFY_HINT);
    const suffix = `/v1/${path}`;
    if (!to.pathname.endsWith(suffix) || to.username !== '') throw this.badRedirect('to another path');
    return `${to.origin}${to.pathname.slice(0, -suffix.length)}`;
  }

  private badRedirect(how: string, hint = REDIRECT_HINT): Error {
    return unreachable('redirect', `Vault at ${this.address} redirects ${how}, which is not followed`, {
      hints: [hint],
    });
  }

  // go-retryablehttp LinearJitterBackoff, and Retry-After in seconds or as a date where the server gives one.
  private backoff(attempt: number, retryAfter?: string): number {
    if (retryAfter !== undefined) {
      const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
      if (seconds >= 0) return seconds * 1000;
    }
    return (WAIT_MIN_MS + Math.random() * (WAIT_MAX_MS - WAIT_MIN_MS)) * (attempt + 1);
  }

  /** Until it is time, or everything is to end. */
  private async sleep(ms: number): Promise<void> {
    const { signal } = this.interrupted;
    await (this.options.sleep?.(ms) ?? setTimeout(ms, undefined, { signal }).catch(() => {}));
  }
}

// A certificate, a protocol, a name or a proxy does not get better by trying again.
function worthAgain({ kind }: HttpFault): boolean {
  return ['refused', 'connect-timeout', 'timeout', 'reset', 'truncated'].includes(kind);
}

// 412, 429 and 503 come before Vault acts; after another 5xx, or one of a proxy in between, it may have acted. A seal does not open
// within seconds.
function passes(response: VaultResponse, repeatable: boolean): boolean {
  const { status } = response;
  if (status === 412 || status === 429) return true;
  if (status === 501 || fromStatus(response, '')?.data.reason === 'sealed') return false;
  return (status === 503 && !response.foreign) || (status >= 500 && repeatable);
}
