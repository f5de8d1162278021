// The road to a key, step by step: what each one asks, and what it makes of the answer.
import type { VaultClient } from './client.js';
import { connect, isLocal, parseAddress } from './connection.js';
import { isOutage, notVault, reasonOf, unreachable } from './faults.js';
import { parseGoBool } from './go-values.js';
import { Kv } from './kv.js';
import { keepForEver, lifetimeOf, span } from './kv-lifetime.js';
import { apiPathGiven, findMount } from './mount.js';
import { encodePath } from './path.js';
import { logIn, logOut, lookUpToken, type Session, type TokenFacts } from './session.js';
import type { VaultSettings } from './settings.js';

/** What a step found, for people; no secrets. */
export interface Finding {
  readonly text: string;
  /** Absent: all is well. */
  readonly outcome?: 'warning';
  readonly fixes?: readonly string[];
}

interface Health {
  readonly initialized?: boolean;
  readonly sealed?: boolean;
  readonly standby?: boolean;
  readonly version?: string;
  readonly server_time_utc?: number;
}

/** The largest difference between this machine's clock and the server's that does no harm, in seconds. */
const CLOCK_SECONDS = 30;
/** A token that ends within this is worth a word, in seconds. */
const SHORT_TTL_SECONDS = 600;
const POLICY_FIX = 'secureml keys policy prints a policy that is enough';

/** Each step rests on the ones before it. @throws SecuremlError where the road ends */
export class Road {
  private client: VaultClient | undefined;
  private session: Session | undefined;
  private health: Health = {};
  private token: TokenFacts | undefined;
  private kv!: Kv;
  /** By path; undefined where the token may not ask for its own rights. */
  private rights: Record<string, unknown> | undefined;

  constructor(
    private readonly settings: VaultSettings,
    private readonly key: string,
  ) {}

  async address(): Promise<Finding> {
    const client = (this.client = await connect(this.settings));
    const { body, status } = await client.call('GET', encodePath('sys', 'health'), {
      query: { standbyok: 'true', perfstandbyok: 'true' },
      namespace: null,
      token: null,
      // sealed, uninitialised and standby are answers here
      accept: (answer) => !answer.foreign && isHealth(answer.body),
    });
    if (!isHealth(body)) throw notVault(client.address, status);
    this.health = body;
    return { text: `${client.address} answers, version ${body.version ?? 'not known'}` };
  }

  tls(): Finding {
    const { endpoint, socketPath } = parseAddress(this.settings);
    const url = new URL(endpoint);
    if (url.protocol === 'https:') {
      const skip = this.settings.get('skipVerify');
      if (!skip || !parseGoBool(skip.value, skip.origin)) return { text: 'the certificate is good' };
      const fix = `unset ${skip.origin}, and give the authority with --vault-ca-cert`;
      return warning('the certificate is not verified', fix);
    }
    if (socketPath !== undefined || isLocal(url))
      return { text: 'none, and none needed: the server is on this machine' };
    return warning('none: tokens and keys cross the network in clear', 'use an address that starts with https://');
  }

  seal(): Finding {
    const { initialized, sealed, standby } = this.health;
    const at = `Vault at ${this.client!.address}`;
    if (initialized === false)
      throw unreachable('uninitialised', `${at} is not initialised`, { hints: ['run once: vault operator init'] });
    if (sealed) {
      throw unreachable('sealed', `${at} is sealed`, {
        hints: ['somebody with the unseal keys has to run: vault operator unseal'],
      });
    }
    return { text: standby === true ? 'unsealed, a standby' : 'unsealed, active' };
  }

  async login(): Promise<Finding> {
    const session = (this.session = await logIn(this.client!, this.settings));
    const token = (this.token = await lookUpToken(this.client!));
    const who = token
      ? `${token.displayName || 'token'}, policies ${token.policies.join(', ')}`
      : 'its policies do not let it look at itself, which does no harm';
    const text = `${session.method} (${session.origin}): ${who}`;
    if (!token?.policies.includes('root')) return { text };
    return warning(text, 'a root token may do everything: use one with the policy that secureml keys policy prints');
  }

  async mount(): Promise<Finding> {
    const kv = (this.kv = new Kv(this.client!, await findMount(this.client!, this.settings)));
    if (kv.mount.foundBy === 'settings') await this.tryMount();
    const mount = kv.mount.mount.join('/');
    const text = `${mount}/ is KV version ${kv.version}, keys at ${kv.logicalPath([])}`;
    if (kv.version === 1) {
      return warning(
        text,
        `KV v1 keeps one version of a key, so keys cannot be rotated or copied: vault kv enable-versioning ${mount}`,
      );
    }
    const otherPath = apiPathGiven(kv.mount);
    return otherPath === undefined ? { text } : warning(text, otherPath);
  }

  /** What the token may do with one key, as the server itself says; where it does not say, a read is tried. */
  async read(): Promise<Finding> {
    const { data, metadata } = this.paths();
    const response = await this.client!.call('POST', encodePath('sys', 'capabilities-self'), {
      body: { paths: this.kv.version === 2 ? [data, metadata] : [data] },
      repeatable: true,
    });
    if (response.status === 200) this.rights = (response.body as { data?: Record<string, unknown> }).data ?? {};
    const text = `${data} can be read`;
    if (this.may(data, 'read')) return { text };
    const { state } = await this.kv.read([this.key]);
    return { text: state === 'absent' ? `${text}; there is no key yet` : text };
  }

  async write(): Promise<Finding> {
    const { kv, key } = this;
    const { data, metadata } = this.paths();
    if (this.rights === undefined)
      return warning('the token may not ask for its own rights, so this is not known', POLICY_FIX);
    if (!this.may(data, 'create') && !this.may(data, 'update'))
      return warning(`${data} cannot be written: enough to use keys, not to make them`, POLICY_FIX);
    const text = `${data} can be written`;
    if (kv.version === 1) return { text };
    if (!(this.may(metadata, 'read', 'create') || this.may(metadata, 'read', 'update')))
      return warning(`${text}, but ${metadata} not: Vault may drop old versions`, POLICY_FIX);
    const life = lifetimeOf(await kv.config(), await kv.metadata([key]));
    if (!life) return { text };
    const deletes = `Vault deletes each version by itself after ${span(life.ms)} (delete_version_after of the ${life.setBy})`;
    return warning(
      `${text}, but ${deletes}, so no key is made there`,
      keepForEver(life, kv.mount.mount, kv.logicalPath([key])),
    );
  }

  clock(): Finding {
    const { server_time_utc: serverTime } = this.health;
    const skew = typeof serverTime !== 'number' ? 0 : Math.round(Date.now() / 1000 - serverTime);
    const fixes: string[] = [];
    if (Math.abs(skew) > CLOCK_SECONDS)
      fixes.push(
        `this machine's clock is ${skew} s from the server's: set it, or certificates and tokens seem expired`,
      );
    const { expires, ttlSeconds } = this.token ?? { expires: undefined, ttlSeconds: Infinity };
    if (expires && ttlSeconds < SHORT_TTL_SECONDS && !this.session!.minted)
      fixes.push(`the token ends in ${ttlSeconds} s: renew it (vault token renew) or log in again`);
    const text = `token: ${lifeOf(expires)}; clocks differ by ${Math.abs(skew)} s`;
    return fixes.length > 0 ? warning(text, ...fixes) : { text };
  }

  /** Undoes what walking did: a token that was minted is revoked. */
  async leave(): Promise<void> {
    if (this.client && this.session) await logOut(this.client, this.session);
    this.client?.close();
  }

  private paths(): { data: string; metadata: string } {
    return { data: this.kv.apiPath('data', [this.key]), metadata: this.kv.apiPath('metadata', [this.key]) };
  }

  private may(path: string, ...wanted: string[]): boolean {
    const list = this.rights?.[path];
    return Array.isArray(list) && (list.includes('root') || wanted.every((one) => list.includes(one)));
  }

  // A mount that the server does not show; a root token may read everywhere, also where there is none.
  private async tryMount(): Promise<void> {
    try {
      await this.kv.read([this.key]);
    } catch (error) {
      // whether the token may read comes later
      if (reasonOf(error) === 'mount' || isOutage(error)) throw error;
    }
  }
}

function warning(text: string, ...fixes: string[]): Finding {
  return { text, outcome: 'warning', fixes };
}

function isHealth(body: unknown): body is Health {
  return typeof (body as { sealed?: unknown } | undefined)?.sealed === 'boolean';
}

function lifeOf(expires: string | null | undefined): string {
  if (expires === undefined) return 'its end is not known';
  return expires === null ? 'it does not expire' : `it expires at ${expires}`;
}
