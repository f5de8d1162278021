// A key as a KV secret: its one field, what is said of a version that cannot be read, and how many versions are kept.
import { checkValue } from '../fpe/derivation.js';
import { KeyError } from '../errors.js';
import type { Kv } from '../vault/kv.js';
import type { KvRead, KvSecret } from '../vault/kv-answers.js';
import { parseKeyMaterial } from './material.js';
import { checkKeyName, type KeyReference } from './reference.js';
import { exists } from './keystore.js';
import type { Finding, StoredKey, VersionInfo } from './types.js';
import { willBeDeleted } from './vault-lasting.js';

/** The field of the secret; the Python package secureml 0.3 and others use the same. */
export const FIELD = 'value';

/** The custom metadata of a key that was used for raw FF1. */
export const RAW_MARK = { secureml_use: 'raw' } as const;

/** What is written, and destroyed at once, for a version without a key. */
export const PLACEHOLDER = { note: 'no key: keeps the numbers of the versions' } as const;

/** Whether a secret is such a one that was not destroyed yet. */
export function isPlaceholder({ fields }: KvSecret): boolean {
  return Object.keys(fields).length === 1 && fields.note === PLACEHOLDER.note;
}

/** How many versions Vault is told to keep: more than anybody rotates, so that none is ever dropped. */
export const KEEP_VERSIONS = 10_000;

/** A version that is there, for a listing; a secret that is no key is listed as one that cannot be used. */
export function describeSecret(kv: Kv, name: string, read: KvRead & { state: 'present' }): VersionInfo {
  const { version, created, deletes } = read.secret;
  try {
    const { bytes } = keyOf(kv, name, read.secret);
    const check = checkValue(bytes).toString('hex');
    return {
      version,
      created,
      state: 'present',
      fingerprint: check.slice(0, 8),
      checkValue: check,
      bits: bytes.length * 8,
      ...(deletes === null ? {} : { deletes }),
    };
  } catch {
    // a secret that is no key of ours is listed as one that cannot be used
    return { version, created, state: 'present', ...UNREADABLE };
  }
}

/** The key in a secret. @throws KeyError when there is none in it */
export function keyOf(kv: Kv, name: string, secret: KvSecret): StoredKey {
  const place = kv.logicalPath([name]);
  const value = secret.fields[FIELD];
  if (typeof value !== 'string') {
    throw new KeyError(`${place} has no field "${FIELD}", so it is not a key of secureml`, {
      hints: ['keys made elsewhere are brought in by: secureml keys import-key'],
    });
  }
  const { version, created, deletes, requestId, customMetadata } = secret;
  const raw = customMetadata.secureml_use === RAW_MARK.secureml_use;
  const { bytes } = parseKeyMaterial(value, place);
  const goes = deletes !== null && version !== null;
  return {
    ...{ version, bytes, created, place },
    ...(requestId === null ? {} : { requestId }),
    ...(raw ? { raw } : {}),
    ...(goes ? { deletes, notes: [willBeDeleted(kv, name, version, deletes)] } : {}),
  };
}

/** What a listing has for a version that cannot be read. */
export const UNREADABLE = { fingerprint: null, checkValue: null, bits: null } as const;

/** That Vault may drop old versions. */
export function fewVersions(path: string, most: number): string {
  return `Vault keeps only ${most} versions of ${path}; older ones are lost: vault kv metadata put -max-versions=${KEEP_VERSIONS} ${path}`;
}

/** Why there is no key to give: nothing there, or no such version. */
export function absent(kv: Kv, { name, version }: KeyReference): string {
  const path = kv.logicalPath([name]);
  return version === null ? `there is no key at ${path}` : `there is no version ${version} at ${path}`;
}

/** A version that was deleted or destroyed, and what can be done where no version was asked for. */
export function gone(kv: Kv, { name, version }: KeyReference, read: Gone): Exclude<Finding, { key: StoredKey }> {
  const rotate = `a new version beside it: secureml keys rotate --key-name ${name}`;
  const remedy = version === null ? { remedy: rotate } : {};
  return { absent: describeGone(kv, name, read), ...remedy };
}

type Gone = KvRead & { readonly state: 'deleted' | 'destroyed' };

function describeGone(kv: Kv, name: string, { state, version, when }: Gone): string {
  const path = kv.logicalPath([name]);
  if (state === 'destroyed') return `version ${version} at ${path} was destroyed, and nothing brings it back`;
  const since = when === null ? '' : ` on ${when}`;
  return `version ${version} at ${path} was deleted${since}; vault kv undelete -versions=${version} ${path} brings it back`;
}

/** That there is a key of that name although its latest version cannot be read. */
export function existsGone(kv: Kv, name: string, read: Gone): KeyError {
  const { message, data } = exists(name, kv.logicalPath([name]));
  const hints = [describeGone(kv, name, read), `for a new version of it: secureml keys rotate --key-name ${name}`];
  return new KeyError(message, { hints, data });
}

/** Whether a secret's name is one that a key can have. */
export function isKeyName(name: string): boolean {
  try {
    checkKeyName(name);
    return true;
  } catch {
    return false;
  }
}
