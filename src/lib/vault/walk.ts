// The whole road to a key, one step at a time, so that a person sees which one fails and what to do about it.
import { SecuremlError, VaultUnreachableError } from '../errors.js';
import type { VaultClient } from './client.js';
import { connect, isLocal, parseAddress } from './connection.js';
import { isOutage, notVault, reasonOf, unreachable, WALK_HINT } from './faults.js';
import { Kv } from './kv.js';
import { keepForEver, lifetimeOf, span } from './kv-lifetime.js';
import { apiPathGiven, findMount } from './mount.js';
import { encodePath } from './path.js';
import { logIn, logOut, lookUpToken, type Session } from './session.js';
import type { VaultSettings } from './settings.js';

export const STEPS = ['address', 'tls', 'seal', 'login', 'mount', 'read', 'write', 'clock'] as const;
export type StepName = (typeof STEPS)[number];

export interface Step {
  readonly step: StepName;
  readonly outcome: 'ok' | 'warning' | 'failed' | 'not reached';
  /** What was found, for people; no secrets. */
  readonly text: string;
  readonly fixes: readonly string[];
  /** Of a failed step, as in the documented table. */
  readonly exitCode?: number;
}

export interface Walk {
  readonly steps: readonly Step[];
  /** Where the road ends and why; undefined when it is free. */
  readonly failed?: { readonly step: StepName; readonly error: SecuremlError };
}

type Add = (
  step: StepName,
  text: string,
  outcome?: Step['outcome'],
  fixes?: readonly string[],
  exitCode?: number,
) => void;

/** The largest difference between this machine's clock and the server's that does no harm, in seconds. */
const CLOCK_SECONDS = 30;
/** A token that ends within this is worth a word, in seconds. */
const SHORT_TTL_SECONDS = 600;

/**
 * Walks the road. Nothing is written to the server but, for a login that is not by token, a token that is revoked again.
 * @param key a key's name, for the paths whose rights are looked at
 * @param onStep called after each step
 */
export async function walk(settings: VaultSettings, key: string, onStep?: (step: Step) => void): Promise<Walk> {
  const steps: Step[] = [];
  const add: Add = (step, text, outcome = 'ok', fixes = [], exitCode) => {
    const entry = { step, outcome, text, fixes, ...(exitCode === undefined ? {} : { exitCode }) };
    steps.push(entry);
    onStep?.(entry);
  };
  let at: StepName = 'address';
  let client: VaultClient | undefined;
  let session: Session | undefined;
  try {
    const { endpoint, socketPath } = parseAddress(settings);
    const url = new URL(endpoint);
    const local = socketPath !== undefined || isLocal(url);
    client = await connect(settings);
    const health = await client.call('GET', encodePath('sys', 'health'), {
      query: { standbyok: 'true', perfstandbyok: 'true' },
      namespace: null,
      token: null,
      // sealed, uninitialised and standby are answers here
      accept: ({ body, foreign }) =>
        !foreign && typeof (body as { sealed?: unknown } | undefined)?.sealed === 'boolean',
    });
    const state = (health.body ?? {}) as Health;
    if (typeof state.sealed !== 'boolean') {
      throw notVault(client.address, health.status);
    }
    add('address', `${client.address} answers, version ${state.version ?? 'not known'}`);

    at = 'tls';
    if (url.protocol === 'https:') {
      const unverified = ['1', 't', 'T', 'true', 'TRUE', 'True'].includes(settings.text('skipVerify') ?? '');
      if (unverified)
        add('tls', 'the certificate is not verified', 'warning', [
          `unset ${settings.get('skipVerify')!.origin}, and give the authority with --vault-ca-cert`,
        ]);
      else add('tls', 'the certificate is good');
    } else if (local) add('tls', 'none, and none needed: the server is on this machine');
    else
      add('tls', 'none: tokens and keys cross the network in clear', 'warning', [
        'use an address that starts with https://',
      ]);

    at = 'seal';
    if (state.initialized === false) {
      throw unreachable('uninitialised', `Vault at ${client.address} is not initialised`, {
        hints: ['run once: vault operator init'],
      });
    }
    if (state.sealed) {
      throw unreachable('sealed', `Vault at ${client.address} is sealed`, {
        hints: ['somebody with the unseal keys has to run: vault operator unseal'],
      });
    }
    add('seal', state.standby === true ? 'unsealed, a standby' : 'unsealed, active');

    at = 'login';
    session = await logIn(client, settings);
    const token = await lookUpToken(client);
    const who = token
      ? `${token.displayName || 'token'}, policies ${token.policies.join(', ')}`
      : 'its policies do not let it look at itself, which does no harm';
    const root = token?.policies.includes('root') === true;
    add(
      'login',
      `${session.method} (${session.origin}): ${who}`,
      root ? 'warning' : 'ok',
      root ? ['a root token may do everything: use one with the policy that secureml keys policy prints'] : [],
    );

    at = 'mount';
    const kv = new Kv(client, await findMount(client, settings));
    if (kv.mount.foundBy === 'settings') await tryMount(kv, key);
    const mount = kv.mount.mount.join('/');
    if (kv.version === 1) {
      add('mount', `${mount}/ is KV version 1, keys at ${kv.logicalPath([])}`, 'warning', [
        `KV v1 keeps one version of a key, so keys cannot be rotated or copied: vault kv enable-versioning ${mount}`,
      ]);
    } else {
      const otherPath = apiPathGiven(kv.mount);
      add(
        'mount',
        `${mount}/ is KV version 2, keys at ${kv.logicalPath([])}`,
        otherPath ? 'warning' : 'ok',
        otherPath ? [otherPath] : [],
      );
    }

    await rights(
      client,
      kv,
      key,
      (step) => {
        at = step;
      },
      add,
    );

    at = 'clock';
    const skew = typeof state.server_time_utc === 'number' ? Math.round(Date.now() / 1000 - state.server_time_utc) : 0;
    const off = Math.abs(skew) > CLOCK_SECONDS;
    const short =
      token !== undefined && token.expires !== null && token.ttlSeconds < SHORT_TTL_SECONDS && !session.minted;
    const life =
      token === undefined
        ? 'its end is not known'
        : token.expires === null
          ? 'it does not expire'
          : `it expires at ${token.expires}`;
    const fixes = [
      ...(off
        ? [`this machine's clock is ${skew} s from the server's: set it, or certificates and tokens seem expired`]
        : []),
      ...(short ? [`the token ends in ${token.ttlSeconds} s: renew it (vault token renew) or log in again`] : []),
    ];
    add('clock', `token: ${life}; clocks differ by ${Math.abs(skew)} s`, fixes.length > 0 ? 'warning' : 'ok', fixes);
    return { steps };
  } catch (error) {
    if (!(error instanceof SecuremlError)) throw error;
    // a certificate fails while the address is asked
    if (at === 'address' && String(error.data.reason).startsWith('tls-')) {
      add('address', 'something listens there');
      at = 'tls';
    }
    const { message, exitCode, code, data } = error;
    const hints = error.hints.filter((hint) => hint !== WALK_HINT);
    add(at, message, 'failed', hints, exitCode);
    for (const step of STEPS.slice(STEPS.indexOf(at) + 1)) add(step, 'not reached', 'not reached');
    // still an outage, or none, for who asks
    const shorter =
      error instanceof VaultUnreachableError
        ? new VaultUnreachableError(message, { hints, data })
        : new SecuremlError(code, message, { hints, data });
    return { steps, failed: { step: at, error: shorter } };
  } finally {
    if (client && session) await logOut(client, session);
    client?.close();
  }
}

interface Health {
  readonly initialized?: boolean;
  readonly sealed?: boolean;
  readonly standby?: boolean;
  readonly version?: string;
  readonly server_time_utc?: number;
}

// A mount that the settings name was not asked for; a root token may read everywhere, also where there is none.
async function tryMount(kv: Kv, key: string): Promise<void> {
  try {
    await kv.read([key]);
  } catch (error) {
    // whether the token may read comes later
    if (reasonOf(error) === 'mount' || isOutage(error)) throw error;
  }
}

// What the token may do with one key, as the server itself says; where it does not say, a read is tried.
async function rights(
  client: VaultClient,
  kv: Kv,
  key: string,
  enter: (step: StepName) => void,
  add: Add,
): Promise<void> {
  const data = kv.apiPath('data', [key]);
  const metadata = kv.apiPath('metadata', [key]);
  enter('read');
  const paths = kv.version === 2 ? [data, metadata] : [data];
  const response = await client.call('POST', encodePath('sys', 'capabilities-self'), {
    body: { paths },
    repeatable: true,
  });
  const said = response.status === 200 ? ((response.body as { data?: Record<string, unknown> }).data ?? {}) : undefined;
  const may = (path: string, ...wanted: string[]): boolean => {
    const list = said?.[path];
    return Array.isArray(list) && (list.includes('root') || wanted.every((one) => list.includes(one)));
  };
  const policy = ['secureml keys policy prints a policy that is enough'];
  if (said === undefined || !may(data, 'read')) {
    const read = await kv.read([key]);
    add('read', `${data} can be read${read.state === 'absent' ? '; there is no key yet' : ''}`);
  } else add('read', `${data} can be read`);
  enter('write');
  if (said === undefined)
    add('write', 'the token may not ask for its own rights, so this is not known', 'warning', policy);
  else if (!may(data, 'create') && !may(data, 'update')) {
    add('write', `${data} cannot be written: enough to use keys, not to make them`, 'warning', policy);
  } else if (kv.version === 2 && !(may(metadata, 'read', 'create') || may(metadata, 'read', 'update'))) {
    add('write', `${data} can be written, but ${metadata} not: Vault may drop old versions`, 'warning', policy);
  } else {
    const life = kv.version === 2 ? lifetimeOf(await kv.config(), await kv.metadata([key])) : undefined;
    if (!life) add('write', `${data} can be written`);
    else {
      const path = kv.logicalPath([key]);
      const text = `${data} can be written, but Vault deletes each version by itself after ${span(life.ms)} (delete_version_after of the ${life.setBy}), so no key is made there`;
      add('write', text, 'warning', [keepForEver(life, kv.mount.mount, path)]);
    }
  }
}
