// Making a key on a KV v1 mount, which has neither versions nor check-and-set.
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
