// Keys of secureml 0.3 for Python: mount `secret`, and `data/` once more in the path (it joined the API path to the logical one).
import { KeyError } from '../errors.js';
import { isOutage } from '../vault/faults.js';
import type { Kv } from '../vault/kv.js';
import type { KvRead } from '../vault/kv-answers.js';
import { formatReference, type KeyReference } from './reference.js';
import type { Finding } from './types.js';
import { keyOf } from './vault-secret.js';

/** The key where that package put it. @param path segments of `--vault-path` */
export async function findOfPython(
  kv: Kv,
  path: readonly string[],
  { name, version }: KeyReference,
): Promise<Finding | undefined> {
  if (kv.version !== 2) return undefined;
  const old = kv.at(['secret'], [...path, 'data']);
  let read: KvRead;
  try {
    read = await old.read([name], version ?? undefined);
  } catch (error) {
    // a policy that is right for us does not cover that place
    if (isOutage(error)) throw error;
    return undefined;
  }
  if (read.state !== 'present') return undefined;
  const key = keyOf(old, name, read.secret);
  const notes = [
    `${formatReference({ name, version: key.version })} was written by the Python package secureml 0.3 (at ${old.logicalPath([name])})`,
    ...(key.notes ?? []),
  ];
  return { key: { ...key, notes } };
}

/** That a name is taken there: a key beside it would quietly take its place. */
export function existsOfPython(name: string, place: string): KeyError {
  const path = place.split('/').slice(0, -1).join('/');
  return new KeyError(`there is a key ${name} already in ${place}, where the Python package secureml 0.3 put it`, {
    hints: [
      `for a new version of it: secureml keys rotate --vault-path ${path} --key-name ${name}`,
      'for another key: secureml keys generate-key --key-name OTHER_NAME',
    ],
    data: { reason: 'exists' },
  });
}
