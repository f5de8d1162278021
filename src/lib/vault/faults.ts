// What Vault's answers and silences mean, in words and exit codes. Vault's own error texts are repeated only where they are
// known to name nothing but paths and rules.
import { KeyError, SecuremlError, VaultUnreachableError, type ErrorDetails } from '../errors.js';
import type { HttpFault, VaultResponse } from './transport.js';

/** Why Vault gave no key, for programs (`data.reason`). */
export type VaultReason =
  // no answer, or none that is worth anything: exit 4
  | 'refused'
  | 'dns'
  | 'timeout'
  | 'reset'
  | 'truncated'
  | 'sealed'
  | 'uninitialised'
  | 'standby'
  | 'rate-limited'
  | 'not-replicated'
  | 'server-error'
  | 'tls-certificate'
  | 'tls-protocol'
  | 'proxy'
  | 'not-vault'
  | 'redirect'
  | 'too-large'
  // Vault refuses: exit 3
  | 'no-token'
  | 'bad-token'
  | 'login'
  | 'denied'
  | 'mount'
  | 'namespace'
  | 'wrapping'
  | 'data'
  | 'exists'
  | 'conflict'
  | 'unknown-outcome';

// Passing outages, in which another source may stand in for Vault. The rest of the exit-4 reasons are mistakes in an address,
// a certificate or a proxy: standing in for those would hide them.
const OUTAGES: ReadonlySet<string> = new Set<VaultReason>([
  'refused',
  'dns',
  'timeout',
  'reset',
  'truncated',
  'sealed',
  'uninitialised',
  'standby',
  'rate-limited',
  'not-replicated',
  'server-error',
]);

/** Whether Vault is only out of reach, so that the next source may answer in its place. */
export function isOutage(error: unknown): error is VaultUnreachableError {
  return error instanceof VaultUnreachableError && OUTAGES.has(String(error.data.reason));
}

/** Something else answers, or Vault at another path than the address has. */
export function notVault(endpoint: string, status: number): VaultUnreachableError {
  return unreachable('not-vault', `what answers at ${endpoint} is not Vault (HTTP ${status} for sys/health)`, {
    hints: ['check the address: it ends behind the port, and a web page or another service may be there'],
  });
}

export function reasonOf(error: unknown): VaultReason | undefined {
  return error instanceof SecuremlError ? (error.data.reason as VaultReason | undefined) : undefined;
}

export function unreachable(reason: VaultReason, message: string, details: ErrorDetails = {}): VaultUnreachableError {
  return new VaultUnreachableError(message, { ...details, data: { ...details.data, reason } });
}

export function refused(reason: VaultReason, message: string, details: ErrorDetails = {}): KeyError {
  return new KeyError(message, { ...details, data: { ...details.data, reason } });
}

const CERTIFICATE_ADVICE: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'the certificate of the server has expired: renew it (and check the clock of this machine)',
  CERT_NOT_YET_VALID: 'the certificate of the server is not valid yet: check the clock of this machine',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'the certificate is for another name: use that name in the address, or set VAULT_TLS_SERVER_NAME',
};

/** What to run next; says nothing to who runs it. */
export const WALK_HINT = 'secureml keys configure-vault --test-connection walks through it';

/** The error for a request that got no answer from `endpoint` in `elapsedMs`, retries included. */
export function fromFault(fault: HttpFault, endpoint: string, elapsedMs: number): SecuremlError {
  const { kind, code, proxy } = fault;
  const at = `Vault at ${endpoint}`;
  const data = { code };
  switch (kind) {
    case 'refused':
      return unreachable('refused', `${at} cannot be reached: no connection (${code})`, {
        hints: ['is Vault running there?', WALK_HINT],
        data,
      });
    case 'dns':
      return unreachable('dns', `${at} cannot be reached: its name does not resolve (${code})`, {
        hints: ['check the address: --vault-url, SECUREML_VAULT_URL or VAULT_ADDR'],
        data,
      });
    case 'connect-timeout':
      return unreachable('timeout', `${at} cannot be reached: no connection within the time limit`, {
        hints: ['a firewall may drop the packets; check address, port and proxy'],
        data,
      });
    case 'timeout':
    case 'aborted':
      return unreachable('timeout', `${at} did not answer within ${Math.round(elapsedMs / 100) / 10} s`, {
        hints: ['VAULT_CLIENT_TIMEOUT sets another limit'],
        data,
      });
    case 'reset':
      return unreachable('reset', `${at} closed the connection without an answer (${code})`, { data });
    case 'truncated':
      return unreachable('truncated', `the answer of ${at} ended in the middle`, { data });
    case 'tls-certificate':
      return unreachable('tls-certificate', `${at} cannot be trusted: ${code}`, {
        hints: [
          CERTIFICATE_ADVICE[code] ??
            'give the authority that signed its certificate: --vault-ca-cert FILE or VAULT_CACERT',
        ],
        data,
      });
    case 'tls-protocol':
      return unreachable('tls-protocol', `no TLS with ${at} (${code})`, {
        hints: [
          'if that port speaks plain HTTP, the address starts with http://; TLS 1.2 is the least that is accepted',
        ],
        data,
      });
    case 'proxy':
      return unreachable(
        'proxy',
        `the proxy does not lead to ${at} (${proxy === undefined ? '' : `${proxy}: `}${code})`,
        {
          hints: [
            'check --vault-proxy, VAULT_PROXY_ADDR, HTTPS_PROXY or HTTP_PROXY; NO_PROXY names hosts that need none',
            'secureml doctor says where this one comes from',
          ],
          data,
        },
      );
    case 'too-large':
      return unreachable('too-large', `the answer of ${at} is larger than anything Vault sends (8 MiB)`, {
        hints: ['is that address Vault?'],
        data,
      });
    case 'not-http':
      return unreachable('not-vault', `what listens at ${endpoint} does not speak HTTP (${code})`, {
        hints: ['if that port speaks TLS, the address starts with https://'],
        data,
      });
  }
}

/** What Vault says in `errors`, joined. */
export function vaultErrors(response: VaultResponse): string {
  const { errors } = (response.body ?? {}) as { errors?: unknown };
  return Array.isArray(errors) ? errors.filter((text) => typeof text === 'string').join('; ') : '';
}

/**
 * The error for statuses that say the same on every path: an answer that is not Vault's, a server that cannot serve, a
 * namespace that is not there, a bad token. Undefined for the others, which depend on what was asked.
 */
export function fromStatus(response: VaultResponse, endpoint: string): SecuremlError | undefined {
  const { status } = response;
  const said = vaultErrors(response);
  const at = `Vault at ${endpoint}`;
  const data = { status };
  if (status === 400 && response.foreign) {
    return unreachable(
      'tls-protocol',
      `${at} answered 400 without JSON: a TLS port that was spoken to without TLS answers so`,
      {
        hints: ['does the address have to start with https://?'],
        data,
      },
    );
  }
  if (status === 407) {
    return unreachable('proxy', `the proxy in front of ${at} asks for a login (407)`, {
      hints: ['VAULT_PROXY_ADDR=http://USER:PASSWORD@HOST:PORT gives one'],
      data,
    });
  }
  if (response.foreign && status !== 413 && status < 500) {
    return unreachable('not-vault', `what answers at ${endpoint} is not Vault (HTTP ${status}, no JSON)`, {
      hints: ['a proxy or a web page may be in between; check the address and VAULT_PROXY_ADDR'],
      data,
    });
  }
  if (status === 503 && /sealed/i.test(said)) {
    return unreachable('sealed', `${at} is sealed`, {
      hints: ['somebody with the unseal keys has to run: vault operator unseal'],
      data,
    });
  }
  if (status === 501 || /not initialized/i.test(said)) {
    return unreachable('uninitialised', `${at} is not initialised`, { hints: ['run once: vault operator init'], data });
  }
  if (status === 412)
    return unreachable('not-replicated', `${at} has not caught up with the last write (412)`, { data });
  if (status === 429) {
    return unreachable('rate-limited', `${at} limits the rate of requests (429)`, { hints: ['try again later'], data });
  }
  if (status === 472 || status === 473 || status === 474) {
    return unreachable('standby', `${at} is a standby that cannot serve this (${status})`, {
      hints: ['use the address of the active node'],
      data,
    });
  }
  if (status === 404 && /namespace not found/i.test(said)) {
    return refused('namespace', `${at} has no such namespace`, {
      hints: ['check --vault-namespace or VAULT_NAMESPACE'],
      data,
    });
  }
  if (status >= 500 || status === 413) {
    const gateway = response.foreign ? ', from a proxy in between' : '';
    return unreachable('server-error', `${at} failed (HTTP ${status}${gateway})`, {
      hints: ['its log says why; try again later'],
      data,
    });
  }
  return undefined;
}

/** Whether a 403 means that the token is bad, not that its policies fall short. */
export function isBadToken(response: VaultResponse): boolean {
  if (response.status !== 403) return false;
  const said = vaultErrors(response);
  // HashiCorp's server says `2 errors occurred` of an invalid token, and of several policies that forbid something
  return /invalid token/.test(said) || !/\d+ errors? occurred|preflight capability check/.test(said);
}

/**
 * The error for a 403. As measured, `1 error occurred` means a good token whose policies fall short, a bare `permission
 * denied` or `invalid token` a bad token.
 * @param needs what a policy has to allow, for example `read on secret/data/secureml/master_key`
 */
export function fromForbidden(response: VaultResponse, endpoint: string, needs: string): KeyError {
  if (!isBadToken(response)) {
    return refused('denied', `Vault at ${endpoint} does not allow this token to ${needs}`, {
      hints: [
        'secureml keys policy --for reader, writer or copier prints a policy that is enough',
        'a path or mount that is not there is refused in the same way',
      ],
      data: { status: 403 },
    });
  }
  return refused(
    'bad-token',
    `Vault at ${endpoint} does not accept the token: it is wrong, expired, revoked or used up`,
    {
      hints: ['log in again (vault login), or give another token; secureml doctor says where this one comes from'],
      data: { status: 403 },
    },
  );
}
