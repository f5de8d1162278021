// Which KV mount a path lies in and of which version it is: asked of the server, as `vault kv` does, or told by settings.
import { UsageError } from '../errors.js';
import type { VaultClient } from './client.js';
import { fromForbidden, notVault, refused, vaultErrors } from './faults.js';
import { encodePath, splitPath } from './path.js';
import type { VaultSettings } from './settings.js';

/** Where `--vault-path` is by default, and the mount it is looked for in when it is no mount of its own. */
const DEFAULT_PATH = 'secureml';
const DEFAULT_MOUNT = 'secret';

export interface KvMount {
  /** Segments of the mount, for example `['team', 'kv']`. */
  readonly mount: readonly string[];
  readonly version: 1 | 2;
  /** Segments below the mount that keys lie in; may be empty. */
  readonly prefix: readonly string[];
  /** `settings` or `preflight`, for doctor. */
  readonly foundBy: 'settings' | 'preflight';
}

/**
 * Finds the mount. `--vault-mount` (and `--vault-kv-version`, by default 2) settle it without asking. Otherwise the path itself
 * is tried, then the path below `secret`, which is where a fresh server has its KV mount.
 * @throws KeyError when there is none, or the token may not see it
 */
export async function findMount(client: VaultClient, settings: VaultSettings): Promise<KvMount> {
  if (settings.get('mount')) return assumedMount(settings);
  const segments = pathOf(settings);
  const version = versionOf(settings);
  // both at once: the path itself is rarely a mount, and a round trip is a part of what a person waits for
  const [own, below] = await Promise.all([
    preflight(client, segments),
    segments[0] === DEFAULT_MOUNT ? undefined : preflight(client, [DEFAULT_MOUNT, ...segments]),
  ]);
  const found = own ?? below;
  if (!found) throw noMount(client, segments);
  const full = own ? segments : [DEFAULT_MOUNT, ...segments];
  if (!found.mount.every((segment, i) => segment === full[i])) {
    throw refused(
      'mount',
      `Vault at ${client.address} says that ${full.join('/')} is in the mount ${found.mount.join('/')}`,
      {
        hints: ['name the mount: --vault-mount MOUNT'],
      },
    );
  }
  return {
    mount: found.mount,
    version: version ?? found.version,
    prefix: full.slice(found.mount.length),
    foundBy: 'preflight',
  };
}

/** The mount as the settings alone have it; without any, `secret` with KV version 2, as on a fresh server. */
export function assumedMount(settings: VaultSettings): KvMount {
  const segments = pathOf(settings);
  const given = settings.get('mount');
  const mount = given ? splitPath(given.value, given.origin) : [DEFAULT_MOUNT];
  const inside = mount.every((segment, i) => segments[i] === segment);
  const prefix = inside ? segments.slice(mount.length) : segments;
  return { mount, version: versionOf(settings) ?? 2, prefix, foundBy: 'settings' };
}

/** That a path is written as the API has it, where `vault kv` and secureml take it without `data`; for people. */
export function apiPathGiven({ mount, version, prefix }: KvMount): string | undefined {
  const [first, ...rest] = prefix;
  if (version === 1 || (first !== 'data' && first !== 'metadata')) return undefined;
  const meant = [...mount, ...rest].join('/');
  return `the keys are looked for at ${[...mount, ...prefix].join('/')}; if --vault-path was meant as the API has it, leave out ${first}: --vault-path ${meant}`;
}

function pathOf(settings: VaultSettings): string[] {
  const path = settings.get('path');
  return splitPath(path?.value ?? DEFAULT_PATH, path?.origin ?? 'the path');
}

function versionOf(settings: VaultSettings): 1 | 2 | undefined {
  const told = settings.get('kvVersion');
  if (told && told.value !== '1' && told.value !== '2') {
    throw new UsageError(`${told.origin} is not 1 or 2`, { hints: ['KV has the versions 1 and 2'] });
  }
  return told ? (Number(told.value) as 1 | 2) : undefined;
}

// GET sys/internal/ui/mounts/PATH: 200 with the mount, 403 when there is none or the token may not see it (the two look alike).
async function preflight(
  client: VaultClient,
  segments: readonly string[],
): Promise<{ mount: string[]; version: 1 | 2 } | undefined> {
  const response = await client.call('GET', encodePath('sys', 'internal', 'ui', 'mounts', ...segments));
  if (response.status === 403) {
    // a login that is over looks the same on every path, and is the real reason
    const error = fromForbidden(response, client.address, 'see its mounts');
    if (error.data.reason === 'bad-token') throw error;
    return undefined;
  }
  // a server older than 0.10 has no such path, and only version 1; an address with a path too many has nothing anywhere
  if (response.status === 404) {
    await refuseOtherThanVault(client);
    return { mount: [segments[0]!], version: 1 };
  }
  const { data } = (response.body ?? {}) as {
    data?: { path?: unknown; type?: unknown; options?: { version?: unknown } | null };
  };
  if (response.status !== 200 || typeof data?.path !== 'string') {
    throw refused('mount', `Vault at ${client.address} does not say which mount ${segments.join('/')} is in`, {
      hints: ['name it: --vault-mount MOUNT --vault-kv-version 1|2'],
      data: { status: response.status, said: vaultErrors(response) === '' ? undefined : 'errors' },
    });
  }
  if (data.type !== 'kv' && data.type !== 'generic') return undefined;
  return { mount: data.path.split('/').filter((s) => s !== ''), version: data.options?.version === '2' ? 2 : 1 };
}

async function refuseOtherThanVault(client: VaultClient): Promise<void> {
  const query = { standbyok: 'true', perfstandbyok: 'true' };
  const { status, body } = await client.call('GET', encodePath('sys', 'health'), {
    query,
    namespace: null,
    token: null,
  });
  if (typeof (body as { sealed?: unknown } | undefined)?.sealed !== 'boolean') throw notVault(client.address, status);
}

function noMount(client: VaultClient, segments: readonly string[]): Error {
  const path = segments.join('/');
  return refused(
    'mount',
    `Vault at ${client.address} shows this token no KV mount for ${path} or ${DEFAULT_MOUNT}/${path}`,
    {
      hints: [
        `a KV mount has to be there: vault secrets enable -path=${DEFAULT_MOUNT} -version=2 kv`,
        'and the token needs a right below it: secureml keys policy prints what is enough',
        'where the server hides its mounts, name it: --vault-mount MOUNT --vault-kv-version 1|2',
      ],
    },
  );
}
