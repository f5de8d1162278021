// Keys on a KV v1 mount, which has neither versions nor check-and-set: making one, and what cannot be done there.
import { KeyError } from '../errors.js';
import { reasonOf } from '../vault/faults.js';
import type { Kv } from '../vault/kv.js';
import type { StoredKey } from './types.js';
import { FIELD, keyOf } from './vault-secret.js';

/** Writes a key where the caller has found none, and reads it back. @throws KeyError when somebody else wrote meanwhile */
export async function createOnV1(kv: Kv, name: string, bytes: Uint8Array): Promise<StoredKey> {
  const value = Buffer.from(bytes).toString('hex');
  let refusal: unknown;
  try {
    await kv.writeV1([name], { [FIELD]: value });
  } catch (error) {
    // what may be created and not updated is refused as soon as it is there: by our own first try, or by somebody else's
    if (reasonOf(error) !== 'denied') throw error;
    refusal = error;
  }
  const back = await kv.read([name]);
  if (refusal !== undefined && back.state !== 'present') throw refusal;
  if (back.state !== 'present' || back.secret.fields[FIELD] !== value) {
    throw new KeyError(
      `${kv.logicalPath([name])} does not hold the key that was written: somebody else wrote at the same time`,
      {
        hints: ['KV v1 has no check-and-set; nothing has used this key yet: look at it and decide again'],
        data: { reason: 'conflict' },
      },
    );
  }
  const notes = ['KV v1 keeps one version only: this key cannot be rotated, and another program can overwrite it'];
  return { ...keyOf(kv, name, back.secret), notes };
}

/** That a key cannot have another version there. */
export function noRotation(kv: Kv, name: string): KeyError {
  return new KeyError(`${onV1(kv, name)}, which keeps one version: rotating would lose the key`, {
    hints: ['make a key of another name: secureml keys generate-key --key-name OTHER_NAME', toV2(kv)],
  });
}

/** That a key is not copied from there, because a copy keeps the numbers of versions. */
export function noCopyFrom(kv: Kv, name: string): KeyError {
  return new KeyError(`${onV1(kv, name)}, which keeps no versions that could be copied`, {
    hints: [
      `its one key: secureml keys get-key ${name} --reveal | secureml keys import-key --store keystore --key-name ${name}`,
      toV2(kv),
    ],
  });
}

/** The same of a key that would be copied to there. */
export function noCopyTo(kv: Kv, name: string): KeyError {
  return new KeyError(`${onV1(kv, name)}, which keeps no versions, so none is copied there`, {
    hints: ['name a place on a KV v2 mount: --vault-path MOUNT/PATH', toV2(kv)],
  });
}

/** That nothing can be noted of a key there. */
export function noNotes(kv: Kv, name: string): KeyError {
  return new KeyError(`${onV1(kv, name)}, which keeps no notes of a key`, { hints: [toV2(kv)] });
}

function onV1(kv: Kv, name: string): string {
  return `${kv.logicalPath([name])} is on a KV v1 mount`;
}

function toV2(kv: Kv): string {
  const mount = kv.mount.mount.join('/');
  return `after a backup of the server, to make the mount KV v2, where each key is its own version 1: vault kv enable-versioning ${mount}`;
}
