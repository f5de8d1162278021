// Asking the server which mount a path is in and of which version it is, as `vault kv` does.
import type { VaultClient } from './client.js';
import { fromForbidden, notVault, refused, vaultErrors } from './faults.js';
import { encodePath } from './path.js';

/** A mount as the server shows it; without a version where it is not KV. */
export interface Shown {
  readonly mount: readonly string[];
  readonly version: 1 | 2 | undefined;
}

export type KvShown = Shown & { readonly version: 1 | 2 };

/** The KV mount that a path is in; undefined where it is in none, or the token may not see it. */
export async function kvAt(client: VaultClient, segments: readonly string[]): Promise<KvShown | undefined> {
  const shown = await preflight(client, segments);
  if (shown === 'older server') return { mount: [segments[0]!], version: 1 };
  return shown === 'hidden' || shown.version === undefined ? undefined : { ...shown, version: shown.version };
}

/**
 * GET sys/internal/ui/mounts/PATH: 200 with the mount, 403 when there is none or the token may not see it (the two look alike).
 * @throws KeyError for a bad token; with reason `mount` for an answer that says neither
 */
export async function preflight(
  client: VaultClient,
  segments: readonly string[],
): Promise<Shown | 'hidden' | 'older server'> {
  const response = await client.call('GET', encodePath('sys', 'internal', 'ui', 'mounts', ...segments));
  if (response.status === 403) {
    // a login that is over looks the same on every path, and is the real reason
    const error = fromForbidden(response, client.address, 'see its mounts');
    if (error.data.reason === 'bad-token') throw error;
    return 'hidden';
  }
  // a server older than 0.10 has no such path, and only version 1; an address with a path too many has nothing anywhere
  if (response.status === 404) {
    await refuseOtherThanVault(client);
    return 'older server';
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
  const mount = data.path.split('/').filter((s) => s !== '');
  if (data.type !== 'kv' && data.type !== 'generic') return { mount, version: undefined };
  return { mount, version: data.options?.version === '2' ? 2 : 1 };
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
