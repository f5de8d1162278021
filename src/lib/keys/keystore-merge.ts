// Versions of a key that come from somewhere else, beside those that are there.
import type { KeyError } from '../errors.js';
import type { KeystoreKeys, KeystoreVersion } from './keystore-file.js';
import type { NumberedKey } from './types.js';

/**
 * Adds versions under their own numbers. What was used for raw FF1, on either side, was so in all its versions.
 *
 * @param conflict the error for another key under one of the numbers
 * @returns how many were new
 */
export function mergeVersions(
  keys: KeystoreKeys,
  name: string,
  versions: readonly NumberedKey[],
  conflict: (version: number) => KeyError,
): number {
  const mine = keys.get(name) ?? new Map<number, KeystoreVersion>();
  let added = 0;
  for (const { version, bytes, created } of versions) {
    const there = mine.get(version);
    if (there && !there.bytes.equals(bytes)) throw conflict(version);
    if (there) continue;
    mine.set(version, { bytes: Buffer.from(bytes), created });
    added++;
  }
  if ([...versions, ...mine.values()].some(({ raw }) => raw)) markAllRaw(mine);
  keys.set(name, mine);
  return added;
}

export function markAllRaw(versions: Map<number, KeystoreVersion>): void {
  for (const [version, entry] of versions) versions.set(version, { ...entry, raw: true });
}
