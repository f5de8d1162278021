// Making keys: new ones, and new versions of old ones, in whichever store the options mean.
import { randomBytes } from 'node:crypto';
import { UsageError } from '../errors.js';
import { defaultKeyName, processEnvironment } from './env.js';
import { checkRandom, KEY_LENGTHS } from './material.js';
import { checkNewName, parseKeyReference } from './reference.js';
import { loadSettings, openKeystore, usesVault, type KeySourceOptions } from './resolver.js';
import { toResolvedKey, type KeyInfo, type ResolvedKey, type StoredKey, type WritableKeyStore } from './types.js';

export interface MadeKey {
  readonly key: ResolvedKey;
  /** What a person should know about how it is kept. */
  readonly notes: readonly string[];
}

/**
 * Makes version 1 of a key out of random bytes.
 * @param name absent: SECUREML_MASTER_KEY_NAME, else `master_key`
 * @param bits 128, 192 or 256
 * @throws KeyError when there is a key of that name: nothing is ever overwritten
 */
export async function makeKey(name: string | undefined, bits: number, options: KeySourceOptions): Promise<MadeKey> {
  const checked = newName(name, options);
  return withStore(options, async (store) => made(store, checked, await store.create(checked, fresh(bits))));
}

/**
 * Makes the next version of a key; the earlier ones stay readable.
 * @param bits absent: as long as the latest version
 * @throws KeyError when there is no such key, or somebody else was first
 */
export async function rotateKey(
  name: string | undefined,
  bits: number | undefined,
  options: KeySourceOptions,
): Promise<MadeKey> {
  const checked = nameOnly(name, options);
  return withStore(options, async (store) => {
    const length = bits ?? (await lengthOfLatest(store, checked));
    return made(store, checked, await store.rotate(checked, fresh(length)));
  });
}

/**
 * Keeps `bytes` as version 1 of a key.
 * @param random where they come from, for the error when they are obviously not random; absent: they may be anything
 * @throws KeyError when there is a key of that name
 */
export async function importKey(
  name: string | undefined,
  bytes: Uint8Array,
  options: KeySourceOptions,
  random?: string,
): Promise<MadeKey> {
  const checked = newName(name, options);
  if (random !== undefined) checkRandom(bytes, random);
  return withStore(options, async (store) => made(store, checked, await store.create(checked, bytes)));
}

/** Every key of the store. */
export function listKeys(options: KeySourceOptions): Promise<KeyInfo[]> {
  return withStore(options, (store) => store.list());
}

/** Opens the store that the options mean, and closes it again. */
export async function withStore<T>(
  options: KeySourceOptions,
  action: (store: WritableKeyStore) => Promise<T>,
): Promise<T> {
  const settings = await loadSettings(options);
  if (!usesVault(options, settings)) return action(openKeystore(options));
  const { VaultKeys } = await import('./vault.js');
  const store = new VaultKeys(settings, options.onWarning ? { onWarning: options.onWarning } : {});
  try {
    return await action(store);
  } finally {
    await store.close();
  }
}

function newName(name: string | undefined, options: KeySourceOptions): string {
  const checked = nameOnly(name, options);
  checkNewName(checked);
  return checked;
}

function nameOnly(name: string | undefined, options: KeySourceOptions): string {
  const reference = parseKeyReference(name ?? defaultKeyName(options.env ?? processEnvironment()));
  if (reference.version === null) return reference.name;
  throw new UsageError(`the store numbers versions by itself: name the key as ${reference.name}, without a version`);
}

async function lengthOfLatest(store: WritableKeyStore, name: string): Promise<number> {
  const finding = await store.find({ name, version: null });
  // a latest version that was deleted says nothing; `rotate` judges whether there is a key at all
  return 'key' in finding ? finding.key.bytes.length * 8 : 256;
}

function fresh(bits: number): Buffer {
  if (!KEY_LENGTHS.includes(bits / 8)) throw new UsageError('a key has 128, 192 or 256 bits');
  return randomBytes(bits / 8);
}

function made(store: WritableKeyStore, name: string, key: StoredKey): MadeKey {
  return { key: toResolvedKey(name, store.source, key), notes: key.notes ?? [] };
}
