// The port between what secureml knows of Vault and the program that carries a request to it.
import type { EncodedPath } from './path.js';

export interface VaultRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'LIST';
  readonly path: EncodedPath;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: object;
  /** Sent as X-Vault-Token; none when absent. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `null` leaves the namespace out: sys/health is there without one only. */
  readonly namespace?: null;
  /** Where to send it instead of the configured address: after a redirect. */
  readonly endpoint?: string;
  /** How long this one exchange may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

export interface VaultResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body; undefined when it was empty or not JSON. */
  readonly body: unknown;
  /** Whether a body came that is not JSON: then it was not Vault who answered. */
  readonly foreign: boolean;
}

/**
 * Carries one request to Vault and brings the answer, whatever its status.
 * @throws HttpFault, never anything that holds a token, a header or a body
 */
export interface VaultTransport {
  send(request: VaultRequest): Promise<VaultResponse>;
  close(): void;
}

/** Why no answer came. */
export type FaultKind =
  | 'refused'
  | 'dns'
  | 'connect-timeout'
  | 'timeout'
  | 'tls-certificate'
  | 'tls-protocol'
  | 'proxy'
  | 'reset'
  | 'truncated'
  | 'too-large'
  | 'not-http'
  | 'aborted';

/** A request without an answer. `code` is Node's or OpenSSL's name for it; there is no cause. */
export class HttpFault extends Error {
  override readonly name = 'HttpFault';
  constructor(
    readonly kind: FaultKind,
    readonly code: string,
    /** Whether the server may have acted on the request. */
    readonly sent: boolean,
    /** Host and port of the proxy that it is about. */
    readonly proxy?: string,
  ) {
    super(`${kind} (${code})`);
  }
}
