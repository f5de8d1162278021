// That no key is written to where Vault deletes it by itself (`delete_version_after`): every value under it would be lost then.
import { KeyError } from '../errors.js';
import type { Kv } from '../vault/kv.js';
import type { KvMetadata, KvWritten } from '../vault/kv-answers.js';
import { keepForEver, lifetimeOf, span } from '../vault/kv-lifetime.js';

/**
 * To be called before a version is written.
 * @param metadata undefined where there is none, or the token may not see it
 * @throws KeyError when a new version would be deleted by itself
 */
export async function checkLasting(kv: Kv, name: string, metadata: KvMetadata | undefined): Promise<void> {
  const life = lifetimeOf(await kv.config(), metadata);
  if (!life) return;
  const path = kv.logicalPath([name]);
  throw new KeyError(
    `Vault would delete a new version of ${path} by itself after ${span(life.ms)} (delete_version_after of the ${life.setBy}), and what it protects would be lost`,
    {
      hints: [
        `nothing was written; to keep keys: ${keepForEver(life, kv.mount.mount, path)}`,
        'or keep them on a mount without it: --vault-path',
      ],
      data: { reason: 'delete-version-after' },
    },
  );
}

/** The same once it is written, where the token could not see it before. */
export function checkWritten(kv: Kv, name: string, { version, deletes }: KvWritten): void {
  if (deletes === null) return;
  const path = kv.logicalPath([name]);
  throw new KeyError(`version ${version} of ${path} was written, but Vault deletes it by itself on ${deletes}`, {
    hints: [
      `nothing has used it yet; ${reprieve(kv, name, version)}`,
      `to be warned before: read on ${[...kv.mount.mount, 'config'].join('/')} (secureml keys policy)`,
    ],
    data: { reason: 'delete-version-after', version, deletes },
  });
}

/** That a version goes by itself, and when; for who uses it. */
export function willBeDeleted(kv: Kv, name: string, version: number, deletes: string): string {
  const path = kv.logicalPath([name]);
  return `Vault deletes version ${version} of ${path} by itself on ${deletes}, and what it protects cannot be read then; ${reprieve(kv, name, version)}`;
}

// measured: undelete of a version that is there still sets its time anew, to none where nothing asks for one
function reprieve(kv: Kv, name: string, version: number): string {
  const path = kv.logicalPath([name]);
  const [mount, secret] = (['mount', 'secret'] as const).map((setBy) =>
    keepForEver({ ms: 0, setBy }, kv.mount.mount, path),
  );
  return `to keep it: ${mount} and ${secret}, then vault kv undelete -versions=${version} ${path}`;
}
