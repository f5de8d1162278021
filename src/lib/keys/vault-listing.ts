// A key of Vault in a listing: every version that the server still knows of, and what a person should know of it.
import { DEFAULT_MAX_VERSIONS } from '../vault/kv-answers.js';
import { reasonOf } from '../vault/faults.js';
import type { Kv } from '../vault/kv.js';
import { RAW_NOTE } from './keystore.js';
import type { KeyInfo, VersionInfo } from './types.js';
import { willBeDeleted } from './vault-lasting.js';
import { keptVersions } from './vault-room.js';
import { KEEP_VERSIONS, RAW_MARK, UNREADABLE, describeSecret, fewVersions, isKeyName } from './vault-secret.js';

/**
 * Every key at the path.
 * @param onLeftOut called with a line for people about each that the token may not read
 * @throws KeyError when it may read none
 */
export async function describeKeys(kv: Kv, onLeftOut: (warning: string) => void = () => {}): Promise<KeyInfo[]> {
  const found: KeyInfo[] = [];
  let refusal: unknown;
  for (const name of (await kv.list()).filter(isKeyName)) {
    try {
      const info = await describeKey(kv, name);
      if (info) found.push(info);
    } catch (error) {
      // one that belongs to others does not hide the rest
      if (reasonOf(error) !== 'denied') throw error;
      refusal ??= error;
      onLeftOut(`left out: ${(error as Error).message}`);
    }
  }
  if (found.length === 0 && refusal !== undefined) throw refusal;
  return found;
}

// Undefined when nothing is there.
async function describeKey(kv: Kv, name: string): Promise<KeyInfo | undefined> {
  if (kv.version === 1) {
    const read = await kv.read([name]);
    return read.state === 'present' ? { name, source: 'vault', versions: [describeSecret(kv, name, read)] } : undefined;
  }
  const metadata = await kv.metadata([name]);
  if (!metadata || metadata.current === 0) return undefined;
  const versions: VersionInfo[] = [];
  const notes: string[] = [];
  for (const { version, created, state } of metadata.versions) {
    // whether a version is deleted the server's clock decides, not this machine's
    const read = state === 'destroyed' ? undefined : await kv.read([name], version);
    if (read?.state === 'present') {
      versions.push({ ...describeSecret(kv, name, read), created });
      const { deletes } = read.secret;
      if (deletes !== null) notes.push(willBeDeleted(kv, name, version, deletes));
    } else
      versions.push({
        version,
        created,
        state: read?.state === 'deleted' || read?.state === 'absent' ? 'deleted' : 'destroyed',
        ...UNREADABLE,
      });
  }
  const most = (await keptVersions(kv, metadata)) ?? DEFAULT_MAX_VERSIONS;
  if (most < KEEP_VERSIONS) notes.push(fewVersions(kv.logicalPath([name]), most));
  if (metadata.customMetadata.secureml_use === RAW_MARK.secureml_use) notes.push(RAW_NOTE);
  return { name, source: 'vault', versions, notes };
}
