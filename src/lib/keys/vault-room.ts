// How many versions Vault keeps of a key, so that no write makes it drop one.
import { KeyError } from '../errors.js';
import type { Kv } from '../vault/kv.js';
import type { KvMetadata } from '../vault/kv-answers.js';
import { KEEP_VERSIONS } from './vault-secret.js';

/** The key's own number, else the mount's; undefined where the token may not see that. */
export async function keptVersions(kv: Kv, metadata: KvMetadata | undefined): Promise<number | undefined> {
  return metadata && metadata.maxVersions > 0 ? metadata.maxVersions : (await kv.config())?.maxVersions;
}

/**
 * Makes sure that versions up to `last` have room beside the ones that are there.
 * @returns how many are kept
 * @throws KeyError when Vault would drop one, or nobody knows
 */
export async function checkRoom(
  kv: Kv,
  name: string,
  metadata: KvMetadata | undefined,
  last: number,
): Promise<number | undefined> {
  const path = kv.logicalPath([name]);
  const oldest = Math.max(1, metadata?.oldest ?? 1);
  const most = await keptVersions(kv, metadata);
  if (last === oldest || (most !== undefined && last - oldest < most)) return most;
  const keepMore = `keep more first: vault kv metadata put -max-versions=${KEEP_VERSIONS} ${path}`;
  if (most === undefined) {
    throw new KeyError(`nobody can say whether version ${last} of ${path} would make Vault drop version ${oldest}`, {
      hints: [`the token needs read on ${[...kv.mount.mount, 'config'].join('/')}: secureml keys policy`, keepMore],
      data: { reason: 'max-versions' },
    });
  }
  throw new KeyError(`version ${last} of ${path} would make Vault drop version ${oldest}: it keeps only ${most}`, {
    hints: [keepMore],
    data: { reason: 'max-versions', maxVersions: most },
  });
}
