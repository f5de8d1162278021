// Which KV mount a path lies in and of which version it is: asked of the server, as `vault kv` does, or told by settings.
import { UsageError } from '../errors.js';
import type { VaultClient } from './client.js';
import { reasonOf, refused } from './faults.js';
import { kvAt, preflight, type KvShown } from './mount-preflight.js';
import { splitPath } from './path.js';
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
 * Finds the mount by asking the server: the one that `--vault-mount` names, else the one that the path itself is in, else the one of
 * the path below `secret`, which is where a fresh server has its KV mount.
 * @throws KeyError when there is none, the token may not see it, or it is not what the settings say
 */
export async function findMount(client: VaultClient, settings: VaultSettings): Promise<KvMount> {
  // a mistake in it is said before anything is asked
  const told = versionOf(settings);
  if (settings.get('mount')) return namedMount(client, settings, told);
  const segments = pathOf(settings);
  // both at once: the path itself is rarely a mount, and a round trip is a part of what a person waits for
  const [own, below] = await Promise.all([
    kvAt(client, segments),
    segments[0] === DEFAULT_MOUNT ? undefined : kvAt(client, [DEFAULT_MOUNT, ...segments]),
  ]);
  const found = own ?? below;
  if (!found) throw noMount(client, segments);
  const full = own ? segments : [DEFAULT_MOUNT, ...segments];
  if (!found.mount.every((segment, i) => segment === full[i])) throw elsewhere(client, full, found.mount);
  checkVersion(client, settings, told, found);
  return {
    mount: found.mount,
    version: found.version,
    prefix: full.slice(found.mount.length),
    foundBy: 'preflight',
  };
}

// Where the server does not say what is there, the settings do.
async function namedMount(client: VaultClient, settings: VaultSettings, told: 1 | 2 | undefined): Promise<KvMount> {
  const assumed = assumedMount(settings);
  const shown = await preflight(client, assumed.mount).catch((error: unknown) => {
    if (reasonOf(error) !== 'mount') throw error;
    return 'hidden' as const;
  });
  if (typeof shown === 'string') return assumed;
  const { mount, version } = shown;
  const name = assumed.mount.join('/');
  if (mount.join('/') !== name) throw elsewhere(client, assumed.mount, mount);
  if (version === undefined) {
    throw refused('mount', `Vault at ${client.address} has a mount at ${name}/ that is not KV`, {
      hints: [`check ${settings.get('mount')!.origin}; without it the mount is found by asking the server`],
    });
  }
  checkVersion(client, settings, told, { mount, version });
  return { ...assumed, version, foundBy: 'preflight' };
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

function checkVersion(
  { address }: VaultClient,
  settings: VaultSettings,
  told: 1 | 2 | undefined,
  { mount, version }: KvShown,
): void {
  if (told === undefined || told === version) return;
  const { origin } = settings.get('kvVersion')!;
  throw refused(
    'mount',
    `Vault at ${address} has a mount of KV version ${version} at ${mount.join('/')}/, and ${origin} says ${told}`,
    { hints: [`leave ${origin} out: the server is asked for it`] },
  );
}

function elsewhere({ address }: VaultClient, path: readonly string[], mount: readonly string[]): Error {
  const name = mount.join('/');
  return refused('mount', `Vault at ${address} says that ${path.join('/')} is in the mount ${name}`, {
    hints: [`name the mount: --vault-mount ${name}; what is behind it belongs to --vault-path`],
  });
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
