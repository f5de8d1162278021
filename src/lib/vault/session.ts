// Being logged in: how the token was had, renewing it in long runs, revoking it at the end when it was ours.
import type { VaultClient } from './client.js';
import { fromForbidden, refused, unreachable, vaultErrors } from './faults.js';
import { loginRefused, secretText, type LoginMethod } from './auth/method.js';
import { encodePath } from './path.js';
import type { AuthMethod, VaultSettings } from './settings.js';
import { storedToken } from './token-helper.js';

/** Everything that is known of the token but the token. */
export interface Session {
  readonly method: AuthMethod;
  /** Where the token came from, for people. */
  readonly origin: string;
  /** Whether secureml logged in itself; then the token is revoked at the end. */
  readonly minted: boolean;
  /** Seconds, as Vault said at login; undefined where it did not. */
  readonly leaseSeconds?: number;
  readonly renewable?: boolean;
}

const METHODS: Readonly<Record<Exclude<AuthMethod, 'token'>, () => Promise<LoginMethod>>> = {
  approle: async () => (await import('./auth/approle.js')).approle,
  ldap: async () => (await import('./auth/password.js')).ldap,
  userpass: async () => (await import('./auth/password.js')).userpass,
  kubernetes: async () => (await import('./auth/kubernetes.js')).kubernetes,
  jwt: async () => (await import('./auth/jwt.js')).jwt,
  cert: async () => (await import('./auth/cert.js')).cert,
};

/**
 * Gives `client` a token, by whichever way the settings name.
 * @throws KeyError when there is no token or the login is refused
 */
export async function logIn(client: VaultClient, settings: VaultSettings): Promise<Session> {
  const { method } = settings.auth;
  if (method === 'token') return useToken(client, settings);
  const build = await METHODS[method]();
  const { path, body } = await build(settings, client);
  // a token that is still around is not sent along: `vault login` clears it too
  const response = await client.call('POST', path, { body, token: null, repeatable: false });
  const { auth } = (response.body ?? {}) as { auth?: Partial<LoginAnswer> | null };
  if (response.status !== 200 || !auth)
    throw notLoggedIn(method, client.address, response.status, vaultErrors(response));
  if (auth.mfa_requirement) {
    throw loginRefused(
      method,
      client.address,
      response.status,
      'it asks for a second factor, which secureml cannot give',
    );
  }
  if (typeof auth.client_token !== 'string' || auth.client_token === '') {
    throw loginRefused(method, client.address, response.status, 'the answer has no token');
  }
  client.token = auth.client_token;
  return {
    method,
    origin: `${method} login`,
    minted: true,
    ...(auth.lease_duration === undefined ? {} : { leaseSeconds: auth.lease_duration }),
    ...(auth.renewable === undefined ? {} : { renewable: auth.renewable }),
  };
}

interface LoginAnswer {
  readonly client_token: string;
  readonly lease_duration: number;
  readonly renewable: boolean;
  readonly mfa_requirement: object | null;
}

async function useToken(client: VaultClient, settings: VaultSettings): Promise<Session> {
  const given = await secretText(settings, 'token');
  const found =
    given === undefined
      ? await storedToken(settings.env)
      : { token: given.trim(), origin: settings.get('token')!.origin };
  if (!found || found.token === '') {
    throw refused('no-token', `there is no token for Vault at ${client.address}`, {
      hints: ['vault login, or give one with SECUREML_VAULT_TOKEN, SECUREML_VAULT_TOKEN_FILE or --vault-token -'],
    });
  }
  // as Vault's own client says it
  if (!/^[\x20-\x7e]+$/.test(found.token)) {
    throw refused(
      'bad-token',
      `configured Vault token contains non-printable characters and cannot be used (${found.origin})`,
      { hints: ['copy it again: a line end or a byte order mark may be in it'] },
    );
  }
  client.token = found.token;
  return { method: 'token', origin: found.origin, minted: false };
}

// The texts that were measured; others are not repeated because they may name accounts.
function notLoggedIn(method: AuthMethod, endpoint: string, status: number, said: string): Error {
  if (/invalid role or secret ID|missing secret_id|invalid role ID/i.test(said)) {
    return loginRefused(method, endpoint, status, 'the role id or the secret id is wrong, used up or expired');
  }
  if (/invalid username or password|invalid credentials|failed to bind|zero length/i.test(said)) {
    return loginRefused(method, endpoint, status, 'the user name or the password is wrong');
  }
  // a 400, although nothing is wrong with what was sent
  if (/error connecting to host/i.test(said)) {
    return unreachable('server-error', `Vault at ${endpoint} cannot reach the directory behind its ${method} login`, {
      hints: ['does the directory run, and can the server reach it? its log says more; try again later'],
      data: { status, method },
    });
  }
  if (/token is expired/i.test(said)) return loginRefused(method, endpoint, status, 'the JWT has expired');
  if (/not yet valid/i.test(said)) {
    return loginRefused(
      method,
      endpoint,
      status,
      'the JWT is not valid yet; check the clocks of its issuer and of the server',
    );
  }
  if (/relative paths not supported/i.test(said)) {
    return loginRefused(method, endpoint, status, 'a user name cannot hold .. between slashes');
  }
  if (/audience/i.test(said)) return loginRefused(method, endpoint, status, 'the JWT is for another audience');
  if (/could not be found|invalid role name/i.test(said))
    return loginRefused(method, endpoint, status, 'there is no such role');
  if (/service account name not authorized|namespace not authorized/i.test(said)) {
    return loginRefused(method, endpoint, status, 'the role is not for this service account');
  }
  if (/certificate/i.test(said))
    return loginRefused(method, endpoint, status, 'the client certificate is not one it knows');
  if (status === 403) {
    // all that is said, also when the cluster cannot be asked
    const cluster = method === 'kubernetes' ? ', and does the cluster answer and know the service account token?' : '?';
    const why = `permission denied; is ${method} mounted there (--auth-mount)${cluster}`;
    return loginRefused(method, endpoint, status, why);
  }
  if (status === 404 || status === 405)
    return loginRefused(method, endpoint, status, `no ${method} login there (--auth-mount)`);
  return loginRefused(method, endpoint, status, `HTTP ${status}`);
}

/** What the token may do and for how long; undefined where its policies do not let it look (which says nothing else of it). */
export interface TokenFacts {
  readonly ttlSeconds: number;
  readonly expires: string | null;
  readonly renewable: boolean;
  readonly type: string;
  readonly policies: readonly string[];
  readonly displayName: string;
}

/** @throws KeyError when the token is bad */
export async function lookUpToken(client: VaultClient): Promise<TokenFacts | undefined> {
  const response = await client.call('GET', encodePath('auth', 'token', 'lookup-self'));
  if (response.status === 403) {
    const error = fromForbidden(response, client.address, 'look at itself');
    if (error.data.reason === 'denied') return undefined;
    throw error;
  }
  const { data } = (response.body ?? {}) as { data?: Record<string, unknown> };
  if (response.status !== 200 || !data) return undefined;
  return {
    ttlSeconds: Number(data.ttl ?? 0),
    expires: typeof data.expire_time === 'string' ? data.expire_time : null,
    renewable: data.renewable === true,
    type: String(data.type ?? 'service'),
    policies: Array.isArray(data.policies) ? data.policies.map(String) : [],
    displayName: String(data.display_name ?? ''),
  };
}

/** Renew when this part of the lease is over. */
const RENEW_AT = 2 / 3;
/** A longer timer of Node's fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Keeps a token alive until `stop` is called. A token that cannot be renewed is left alone; a renewal that fails is tried again
 * until the lease is over. The timer does not keep the process alive.
 */
export function keepAlive(client: VaultClient, session: Session): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const plan = (seconds: number): void => {
    // what is left of a lease gets less with each renewal that fails
    if (seconds >= 1 && !stopped)
      timer = setTimeout(
        () => void renew(seconds),
        Math.min(LONGEST_TIMER_MS, Math.max(1000, seconds * RENEW_AT * 1000)),
      ).unref();
  };
  const renew = async (seconds: number): Promise<void> => {
    try {
      const response = await client.call('POST', encodePath('auth', 'token', 'renew-self'), {
        body: {},
        repeatable: true,
      });
      const { auth } = (response.body ?? {}) as { auth?: { lease_duration?: number; renewable?: boolean } | null };
      if (response.status === 200 && auth?.renewable) plan(auth.lease_duration ?? 0);
    } catch {
      plan(seconds * (1 - RENEW_AT));
    }
  };
  if (session.minted && session.renewable === true) plan(session.leaseSeconds ?? 0);
  return {
    // also while a renewal is under way
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** How long the end of a run waits for it. */
const LOG_OUT_MS = 5_000;

/** Revokes a token that secureml minted. It would expire anyway, so neither a failure nor a server that hangs is an error. */
export async function logOut(client: VaultClient, session: Session): Promise<void> {
  if (!session.minted || client.token === undefined) return;
  try {
    await client.call('POST', encodePath('auth', 'token', 'revoke-self'), {
      repeatable: true,
      timeoutMs: LOG_OUT_MS,
    });
  } catch {
    // it expires by itself
  }
  client.token = undefined;
}
