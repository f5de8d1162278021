// The only file that knows node-vault. It composes requests; docs/decisions/vault-transport.md says why our own code carries
// them: no debug output, no axios error, no environment, no redirects, encoded paths, and every status is an answer.
import { HttpClient, type HttpOptions } from './http.js';
import type { VaultRequest, VaultResponse, VaultTransport } from './transport.js';

export interface TransportOptions extends HttpOptions {
  /** `https://host:8200`, a path prefix allowed, no slash at the end. */
  readonly endpoint: string;
  readonly namespace?: string;
}

// What node-vault hands to its HTTP library; `exchange` is ours and passes through it untouched.
interface Carried {
  readonly method: string;
  readonly uri: string;
  readonly headers: Record<string, string>;
  readonly json?: object;
  readonly exchange: Pick<VaultRequest, 'timeoutMs' | 'signal'>;
}

interface NodeVaultClient {
  endpoint: string;
  token: string | undefined;
  namespace: string | undefined;
  pathPrefix: string;
  request(options: object): Promise<unknown>;
}

export class NodeVaultTransport implements VaultTransport {
  private readonly http: HttpClient;
  // truly private: it holds the token
  #client: NodeVaultClient | undefined;

  constructor(private readonly options: TransportOptions) {
    this.http = new HttpClient(options);
  }

  async send(request: VaultRequest): Promise<VaultResponse> {
    const client = (this.#client ??= await this.load());
    const { method, path, query, body, token, headers, endpoint, timeoutMs, signal } = request;
    const search = query ? `?${new URLSearchParams(query)}` : '';
    client.endpoint = endpoint ?? this.options.endpoint;
    client.token = token;
    client.namespace = request.namespace === null ? undefined : this.options.namespace;
    // node-vault would take this from VAULT_PREFIX
    client.pathPrefix = '';
    const answer = await client.request({
      method,
      path: `/${path}${search}`,
      headers: { 'X-Vault-Request': 'true', Accept: 'application/json', ...headers },
      ...(body === undefined ? {} : { json: body }),
      exchange: { timeoutMs, ...(signal ? { signal } : {}) },
    });
    return answer as VaultResponse;
  }

  close(): void {
    this.http.close();
  }

  private async load(): Promise<NodeVaultClient> {
    const { default: create } = (await import('node-vault')) as unknown as {
      default: (config: object) => NodeVaultClient;
    };
    return create({
      endpoint: this.options.endpoint,
      debug: () => {},
      // the place where node-vault takes another HTTP library than axios
      'request-promise': { defaults: () => (carried: Carried) => this.carry(carried) },
    });
  }

  // node-vault judges statuses by itself (all of sys/health as success, everything else but 200 and 204 as an error without
  // headers), so it is told 200 and our own judgement follows in client.ts.
  private async carry({ method, uri, headers, json, exchange }: Carried): Promise<object> {
    const text = json === undefined ? undefined : JSON.stringify(json);
    const {
      status,
      headers: answered,
      body,
    } = await this.http.exchange({
      method,
      url: new URL(uri),
      headers: text === undefined ? headers : { 'Content-Type': 'application/json', ...headers },
      ...(text === undefined ? {} : { body: text }),
      ...exchange,
    });
    const response: VaultResponse = { status, headers: answered, ...parse(body) };
    return { statusCode: 200, body: response, request: { path: '' } };
  }
}

function parse(bytes: Buffer): { body: unknown; foreign: boolean } {
  if (bytes.length === 0) return { body: undefined, foreign: false };
  try {
    const body: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof body === 'object' && body !== null ? { body, foreign: false } : { body: undefined, foreign: true };
  } catch {
    return { body: undefined, foreign: true };
  }
}
