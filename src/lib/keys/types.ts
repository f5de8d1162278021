// What the key stores and the resolver speak of.
import { checkValue as computeCheckValue } from '../fpe/derivation.js';
import type { KeyReference } from './reference.js';

export type KeySource = 'vault' | 'keystore' | 'env' | 'development';

/** A key as every command and the library get it. */
export interface ResolvedKey {
  /** The key's name, without a version. */
  readonly name: string;
  /** `null` where the source keeps no versions: the environment, the development key, a KV v1 mount. */
  readonly version: number | null;
  /** Which kind of store had it. */
  readonly source: KeySource;
  /** The first 8 hex digits of the check value: safe to print. */
  readonly fingerprint: string;
  /** 32 hex digits, the first 16 bytes of sub("kcv"): tells keys apart and reveals neither. */
  readonly checkValue: string;
  /** The stored key itself, 16, 24 or 32 bytes. Not enumerable, so that no log or JSON shows it. */
  readonly bytes: Uint8Array;
  /** Whether the key is public knowledge: the development default. */
  readonly unsafe: boolean;
  /** Whether it was used for raw FF1, under which the stored key itself enciphers: it is used for nothing else. */
  readonly raw: boolean;
  /** When the version was made (RFC 3339), where the source knows. */
  readonly created: string | null;
  /** Where it was found, for people: a variable, a file, a path in Vault. Never a secret. */
  readonly place: string;
  /** Vault's id of the request that read or wrote the key, as its audit log has it. */
  readonly requestId?: string;
  /** When the store deletes this version by itself (RFC 3339), where it does. */
  readonly deletes?: string;
}

/** One version of a key, as a store hands it over. */
export interface StoredKey {
  readonly version: number | null;
  readonly bytes: Uint8Array;
  readonly created: string | null;
  readonly place: string;
  readonly requestId?: string;
  /** When the store deletes this version by itself (RFC 3339), where it does. */
  readonly deletes?: string;
  /** Set when the key was used for raw FF1. */
  readonly raw?: boolean;
  /** What a person should know about how it was found or kept. */
  readonly notes?: readonly string[];
}

/**
 * What a store answers: the key, or why it has none, and what gives one where that is not making it. A store that cannot be
 * reached or refuses throws instead.
 */
export type Finding = { readonly key: StoredKey } | { readonly absent: string; readonly remedy?: string };

/** A version of a key on its way between stores. */
export interface NumberedKey {
  readonly version: number;
  readonly bytes: Uint8Array;
  /** RFC 3339 */
  readonly created: string;
  /** Set when the key was used for raw FF1. */
  readonly raw?: boolean;
}

/** A place that keys are read from. */
export interface KeyStore {
  readonly source: KeySource;
  /** Whether somebody set this store up: passing over such a one is worth a warning, passing over an empty one is not. */
  readonly configured: boolean;
  find(reference: KeyReference): Promise<Finding>;
}

/** One version in a listing. */
export interface VersionInfo {
  readonly version: number | null;
  readonly created: string | null;
  readonly state: 'present' | 'deleted' | 'destroyed';
  /** `null` for versions that cannot be read. */
  readonly fingerprint: string | null;
  readonly checkValue: string | null;
  readonly bits: number | null;
  /** When the store deletes it by itself (RFC 3339), where it does. */
  readonly deletes?: string;
}

/** A key in a listing, with every version that the store still knows of, oldest first. */
export interface KeyInfo {
  readonly name: string;
  readonly source: KeySource;
  readonly versions: readonly VersionInfo[];
  readonly notes?: readonly string[];
}

/** A store that keys can be made in. Nothing here overwrites a version. */
export interface WritableKeyStore extends KeyStore {
  /** Where it is, for people. */
  readonly place: string;
  /** Version 1 of a new key. @throws KeyError when there is a key of that name */
  create(name: string, bytes: Uint8Array): Promise<StoredKey>;
  /** The version after the latest. @throws KeyError when there is no such key, or somebody else was first */
  rotate(name: string, bytes: Uint8Array): Promise<StoredKey>;
  list(): Promise<KeyInfo[]>;
  /**
   * Every version that can be read, oldest first.
   * @param onLeftOut called with a line for people about versions that cannot; absent: as every warning
   * @throws KeyError when there is no such key
   */
  versions(name: string, onLeftOut?: (warning: string) => void): Promise<NumberedKey[]>;
  /**
   * Adds versions under their own numbers. One that is there already has to be the same key.
   * @returns how many were new
   */
  merge(name: string, versions: readonly NumberedKey[]): Promise<number>;
  /** Notes that a key is used for raw FF1, all versions of it, for good. @throws KeyError when that may not be written */
  markRaw(name: string): Promise<void>;
}

/** Attaches source, check value and fingerprint to a stored key; the bytes are hidden from `inspect` and JSON. */
export function toResolvedKey(name: string, source: KeySource, key: StoredKey): ResolvedKey {
  const checkValue = computeCheckValue(key.bytes).toString('hex');
  const resolved = {
    name,
    version: key.version,
    source,
    fingerprint: checkValue.slice(0, 8),
    checkValue,
    unsafe: source === 'development',
    raw: key.raw ?? false,
    created: key.created,
    place: key.place,
    ...(key.requestId === undefined ? {} : { requestId: key.requestId }),
    ...(key.deletes === undefined ? {} : { deletes: key.deletes }),
  };
  return Object.defineProperty(resolved, 'bytes', { value: key.bytes, enumerable: false }) as ResolvedKey;
}
