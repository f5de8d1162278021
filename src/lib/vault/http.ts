// One HTTP exchange with our own agents, TLS, time limits and size limit. No redirects, no retries: client.ts decides those.
import http from 'node:http';
import type https from 'node:https';
import { isIP, type Socket } from 'node:net';
import type tls from 'node:tls';
import { HttpFault, type FaultKind } from './transport.js';

export interface HttpOptions {
  /** What TLS is done with; asked for once, before the first connection that has any: it may also be one that a redirect leads to. */
  readonly tls?: () => Promise<TlsSettings>;
  /** The proxy that leads to an address, `http://[user:password@]host:port`; undefined for none. */
  readonly proxyFor?: (target: URL) => URL | undefined;
  /** A unix socket instead of host and port. */
  readonly socketPath?: string;
  /** How long a connection, TLS included, may take. */
  readonly connectTimeoutMs: number;
}

export interface TlsSettings {
  /** Made once, so that no key material is in an options object that NODE_DEBUG would print. */
  readonly secureContext?: tls.SecureContext;
  readonly rejectUnauthorized?: boolean;
  readonly serverName?: string;
}

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

interface Secure {
  readonly https: typeof https;
  readonly tls: typeof tls;
  readonly agent: https.Agent;
  readonly options: tls.ConnectionOptions;
}

/** How one exchange goes. */
interface Way {
  readonly secure: Secure | undefined;
  readonly tunnel: tls.TLSSocket | undefined;
  readonly proxy: URL | undefined;
}

/** What Vault answers at most; a key is some hundred bytes, a listing of 10,000 keys under a megabyte. */
const MAX_BODY = 8 * 1024 * 1024;

export class HttpClient {
  private readonly plain = new http.Agent({ keepAlive: true, maxSockets: 8 });
  // a promise: two requests at once share one agent
  private secure: Promise<Secure> | undefined;

  constructor(private readonly options: HttpOptions) {}

  close(): void {
    this.plain.destroy();
    void this.secure?.then(
      ({ agent }) => agent.destroy(),
      () => {},
    );
  }

  /** @throws HttpFault */
  async exchange(request: HttpRequest): Promise<HttpResponse> {
    const started = Date.now();
    const secure = request.url.protocol === 'https:' ? await (this.secure ??= this.loadSecure()) : undefined;
    const proxy = this.options.proxyFor?.(request.url);
    const tunnel = proxy && secure ? await this.connectThroughProxy(request, proxy, secure) : undefined;
    const left = request.timeoutMs - (Date.now() - started);
    // without TLS, the proxy itself is whom the request goes to
    const way = { secure, tunnel, proxy: secure ? undefined : proxy };
    return new Promise((resolve, reject) => this.start({ ...request, timeoutMs: left }, way, resolve, reject));
  }

  private start(
    request: HttpRequest,
    way: Way,
    resolve: (response: HttpResponse) => void,
    reject: (fault: HttpFault) => void,
  ): void {
    const { secure, tunnel, proxy } = way;
    let connected = tunnel !== undefined;
    let overdue: HttpFault | undefined;
    const outgoing = this.open(request, way);
    const giveUp = (kind: FaultKind, code: string): void => {
      overdue ??= new HttpFault(kind, code, connected);
      outgoing.destroy(overdue);
    };
    const connecting = setTimeout(
      () => connected || giveUp('connect-timeout', 'ETIMEDOUT'),
      Math.min(this.options.connectTimeoutMs, request.timeoutMs),
    );
    const answering = setTimeout(() => giveUp('timeout', 'ETIMEDOUT'), Math.max(1, request.timeoutMs));
    const abort = (): void => giveUp('aborted', 'ABORT_ERR');
    const done = (): void => {
      clearTimeout(connecting);
      clearTimeout(answering);
      request.signal?.removeEventListener('abort', abort);
      // a tunnel serves one exchange
      tunnel?.destroy();
    };
    const fail = (error: unknown): void => {
      done();
      const fault = overdue ?? toFault(error, connected);
      // a connection that was idle too long says nothing of the proxy: it is tried again
      reject(proxy && !outgoing.reusedSocket ? ofProxy(fault, proxy) : fault);
    };
    request.signal?.addEventListener('abort', abort, { once: true });
    if (request.signal?.aborted) abort();
    const ready = (): void => {
      connected = true;
      clearTimeout(connecting);
    };
    outgoing.once('socket', (socket: Socket) => {
      if (!socket.connecting && (!secure || tunnel || outgoing.reusedSocket)) ready();
      else socket.once(secure ? 'secureConnect' : 'connect', ready);
    });
    outgoing.once('error', fail);
    outgoing.once('response', (incoming) => {
      const chunks: Buffer[] = [];
      let size = 0;
      incoming.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MAX_BODY) giveUp('too-large', 'EMSGSIZE');
        else chunks.push(chunk);
      });
      incoming.once('error', () => fail(new HttpFault('truncated', 'ECONNRESET', true)));
      incoming.once('end', () => {
        done();
        if (!incoming.complete) return reject(new HttpFault('truncated', 'ECONNRESET', true));
        resolve({ status: incoming.statusCode ?? 0, headers: flatten(incoming.headers), body: Buffer.concat(chunks) });
      });
    });
    outgoing.end(request.body);
  }

  // Headers are set on the request, not passed as options: NODE_DEBUG=https prints the options, and a token is a header.
  private open(request: HttpRequest, { secure, tunnel, proxy }: Way): http.ClientRequest {
    const { url, method } = request;
    const { socketPath } = this.options;
    const target = proxy ?? url;
    const outgoing = (secure?.https ?? http).request({
      method,
      protocol: target.protocol,
      ...(socketPath === undefined
        ? { host: bare(target.hostname), port: target.port || (secure ? 443 : 80) }
        : { socketPath }),
      path: proxy ? `${url.origin}${url.pathname}${url.search}` : `${url.pathname}${url.search}`,
      setHost: false,
      // with an agent, even `false`, Node would not call createConnection
      ...(tunnel ? { createConnection: () => tunnel } : { agent: secure?.agent ?? this.plain }),
    });
    outgoing.setHeader('Host', socketPath === undefined ? url.host : 'localhost');
    for (const [name, value] of Object.entries(request.headers)) outgoing.setHeader(name, value);
    if (proxy) authorize(outgoing, proxy);
    if (request.body !== undefined) outgoing.setHeader('Content-Length', Buffer.byteLength(request.body));
    return outgoing;
  }

  // RFC 9110 section 9.3.6: a tunnel through the proxy, TLS with the server inside it.
  private connectThroughProxy(
    { url, timeoutMs, signal }: HttpRequest,
    proxy: URL,
    { tls: { connect }, options }: Secure,
  ): Promise<tls.TLSSocket> {
    const authority = `${url.hostname}:${url.port || 443}`;
    return new Promise((resolve, reject) => {
      const limit = Math.min(this.options.connectTimeoutMs, timeoutMs);
      const outgoing = http.request({
        method: 'CONNECT',
        host: bare(proxy.hostname),
        port: proxy.port || 80,
        path: authority,
        agent: false,
        setHost: false,
        ...(signal ? { signal } : {}),
      });
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        outgoing.destroy(new HttpFault('proxy', 'ETIMEDOUT', false));
      }, limit);
      const fail = (fault: HttpFault): void => {
        clearTimeout(timer);
        outgoing.destroy();
        reject(fault);
      };
      const blame = (code: string): void => fail(new HttpFault('proxy', code, false, proxy.host));
      outgoing.setHeader('Host', authority);
      authorize(outgoing, proxy);
      outgoing.once('error', (error) => blame(late ? 'ETIMEDOUT' : codeOf(error)));
      outgoing.once('response', (answer) => blame(`HTTP ${answer.statusCode}`));
      outgoing.once('connect', (answer, socket) => {
        if (answer.statusCode !== 200) return blame(`HTTP ${answer.statusCode}`);
        const host = bare(url.hostname);
        // the certificate is checked against `host`; RFC 6066 allows no address as the server name
        const name = isIP(host) === 0 ? { servername: host } : {};
        const secured = connect({ socket, host, ...name, ...options });
        // closing the inner connection does not close the outer one
        secured.once('close', () => socket.destroy());
        secured.once('secureConnect', () => {
          clearTimeout(timer);
          secured.removeAllListeners('error');
          resolve(secured);
        });
        secured.once('error', (error) => (late ? blame('ETIMEDOUT') : fail(toFault(error, false))));
      });
      outgoing.end();
    });
  }

  // Loaded when it is needed: a server on this machine often has no TLS, and loading it takes milliseconds.
  private async loadSecure(): Promise<Secure> {
    const [{ default: https }, { default: tls }] = await Promise.all([import('node:https'), import('node:tls')]);
    const { secureContext, rejectUnauthorized = true, serverName } = (await this.options.tls?.()) ?? {};
    const options: tls.ConnectionOptions = {
      rejectUnauthorized,
      minVersion: 'TLSv1.2',
      ...(secureContext ? { secureContext } : {}),
      ...(serverName === undefined ? {} : { servername: serverName }),
    };
    return { https, tls, options, agent: new https.Agent({ keepAlive: true, maxSockets: 8, ...options }) };
  }
}

function authorize(outgoing: http.ClientRequest, proxy: URL): void {
  if (proxy.username === '') return;
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  outgoing.setHeader('Proxy-Authorization', `Basic ${Buffer.from(credentials).toString('base64')}`);
}

// A URL writes an IPv6 address in brackets, a socket wants it bare.
function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

function flatten(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && /^[A-Z0-9_]+$/.test(code) ? code : 'EUNKNOWN';
}

// X509_V_ERR_... as Node names them (doc/api/tls.md, "X509 certificate error codes").
const CERTIFICATE =
  /^(UNABLE_TO_|CERT_|CRL_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|ERR_TLS_CERT_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ERROR_IN_CERT|OUT_OF_MEM)/;

// What goes wrong with a connection to the proxy before it answers is the proxy's.
function ofProxy(fault: HttpFault, { host }: URL): HttpFault {
  const { kind, code, sent } = fault;
  const its = ['refused', 'dns', 'reset', 'not-http', 'connect-timeout'].includes(kind);
  return its ? new HttpFault('proxy', code, sent, host) : fault;
}

function toFault(error: unknown, connected: boolean): HttpFault {
  if (error instanceof HttpFault) return error;
  const code = codeOf(error);
  if (CERTIFICATE.test(code)) return new HttpFault('tls-certificate', code, false);
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) {
    return new HttpFault('tls-protocol', code, connected);
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EAI_FAIL') return new HttpFault('dns', code, false);
  if (code.startsWith('HPE_')) return new HttpFault('not-http', code, true);
  if (connected) return new HttpFault('reset', code, true);
  return new HttpFault('refused', code, false);
}
