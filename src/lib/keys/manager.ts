// The library's door to keys: configure once, then ask for keys by name.
import { unlessAborted } from '../byte-streams.js';
import { UsageError } from '../errors.js';
import { checkKind, checkOptions } from '../named-options.js';
import { BOOLEAN, FUNCTION, isObject, OBJECT, oneOf, SIGNAL, TEXT, textsByName, type Kind } from '../option-kinds.js';
import { withOptionWords } from '../option-words.js';
import { isSecret, SETTING_NAMES, type SettingName, type VaultOptions } from '../vault/settings.js';
import { markRawKey, resolveKey, type KeySourceOptions, type KeystoreSourceOptions } from './resolver.js';
import type { ResolvedKey } from './types.js';

/** How the key manager finds keys. What is not given comes from the environment and the saved profile. */
export interface KeyManagerOptions extends Omit<KeySourceOptions, 'vault' | 'optionsAreFlags'> {
  /** The address of Vault, for example `https://vault.example.com:8200`. */
  readonly vaultUrl?: string;
  /** A token for Vault. Default: SECUREML_VAULT_TOKEN, VAULT_TOKEN, or what `vault login` left. Other ways to log in: `vault`. */
  readonly vaultToken?: string;
  /** Where in Vault the keys are. Default: `secureml`. */
  readonly vaultPath?: string;
  /** Every other setting of the connection, by the names of docs/vault.md. Where a text is a number, true or false, that will do. */
  readonly vault?: VaultConnectionOptions;
}

/** Settings of the connection to Vault. A secret may be given as `{ file }` as well. */
export type VaultConnectionOptions = { readonly [name in SettingName]?: VaultOptions[name] | number | boolean };

/** How a key is handed over: its bytes, or a text of them. */
export type BinaryOrText = 'bytes' | 'hex' | 'base64';

/** Which key, and how. */
export interface EncryptionKeyOptions<E extends BinaryOrText = BinaryOrText> {
  /** `NAME` or `NAME@VERSION`. Default: SECUREML_MASTER_KEY_NAME, else `master_key`. */
  readonly keyName?: string;
  /** Default: `bytes`. */
  readonly encoding?: E;
}

/** How a key is looked for. */
export interface KeySearch {
  /** Gives the search up. */
  readonly signal?: AbortSignal;
  /** Whether the caller compares the check value, so that a key without versions may stand in for a version. Default: false. */
  readonly compared?: boolean;
}

const KEY_SEARCH = { signal: SIGNAL, compared: BOOLEAN } as const satisfies Record<keyof KeySearch, Kind>;

const KEY_OPTIONS = {
  keyName: TEXT,
  encoding: oneOf('bytes', 'hex', 'base64'),
} as const satisfies Record<keyof EncryptionKeyOptions, Kind>;

const OPTIONS = {
  ...{ vaultUrl: TEXT, vaultToken: TEXT, vaultPath: TEXT, vault: OBJECT },
  ...{
    profile: TEXT,
    store: oneOf('vault', 'keystore'),
    keystore: OBJECT,
    env: textsByName('process.env'),
    onWarning: FUNCTION,
  },
  ...{ useEnvFallback: BOOLEAN, useDefaultFallback: BOOLEAN, forceDevelopmentKey: BOOLEAN },
} as const satisfies Record<keyof KeyManagerOptions, Kind>;

const KEYSTORE_OPTIONS = {
  ...{ path: TEXT, passphraseFile: TEXT, askPassphrase: FUNCTION },
} as const satisfies Record<keyof KeystoreSourceOptions, Kind>;

const RESOLVED_KEY: Kind = {
  expected: 'a key that resolve gave',
  accepts: (value) => isObject(value) && TEXT.accepts(value.name) && TEXT.accepts(value.source),
};

const SWITCHES: ReadonlySet<SettingName> = new Set(['skipVerify', 'disableRedirects']);
const NUMBERS: ReadonlySet<SettingName> = new Set(['kvVersion', 'timeout', 'maxRetries']);
const VAULT_OPTIONS: Readonly<Record<string, Kind>> = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, kindOfSetting(name)]),
);

function kindOfSetting(name: SettingName): Kind {
  if (SWITCHES.has(name)) return either(BOOLEAN);
  if (NUMBERS.has(name)) return either({ expected: 'a number', accepts: Number.isFinite });
  if (!isSecret(name)) return TEXT;
  return either({ expected: '{ file: "PATH" }', accepts: (value) => isObject(value) && TEXT.accepts(value.file) });
}

function either(kind: Kind): Kind {
  return {
    expected: `${TEXT.expected} or ${kind.expected}`,
    accepts: (value) => TEXT.accepts(value) || kind.accepts(value),
  };
}

/** With an encoding that is said: without one the key is bytes. */
type TextKeyOptions = EncryptionKeyOptions & { readonly encoding: 'hex' | 'base64' };

/**
 * Finds keys in Vault, the keystore, the environment and, if allowed, the development default. Keeps none.
 *
 * @example
 * ```ts
 * import { KeyManager } from 'secureml';
 *
 * const keys = new KeyManager({ useEnvFallback: true });
 * const { fingerprint, source } = await keys.resolve('master_key');
 * console.log(source, fingerprint);
 * ```
 */
export class KeyManager {
  // truly private: it may hold a token, which inspecting a manager must not show
  readonly #options: KeySourceOptions;

  /** @throws UsageError for an option that there is not, or a value of the wrong kind */
  constructor(options: KeyManagerOptions = {}) {
    const { vaultUrl, vaultToken, vaultPath, vault, keystore, ...sources } = checkOptions(
      options,
      OPTIONS,
      'the key manager',
    );
    this.#options = {
      ...sources,
      ...(keystore === undefined ? {} : { keystore: checkOptions(keystore, KEYSTORE_OPTIONS, 'keystore') }),
      vault: {
        ...asTexts(checkOptions(vault ?? {}, VAULT_OPTIONS, 'vault')),
        ...(vaultUrl === undefined ? {} : { url: vaultUrl }),
        ...(vaultToken === undefined ? {} : { token: vaultToken }),
        ...(vaultPath === undefined ? {} : { path: vaultPath }),
      },
    };
  }

  /**
   * The key with everything that is known of it.
   * @param options `signal` gives the search up; `compared` says that the caller compares the check value, so that a key without
   * versions may stand in for a version. Default: false
   * @throws UsageError, KeyError, VaultUnreachableError as resolveKey does, and the reason of the signal
   */
  async resolve(keyName?: string, options: KeySearch = {}): Promise<ResolvedKey> {
    if (keyName !== undefined) checkKind(keyName, TEXT, 'the key manager: keyName');
    const { signal, compared = false } = checkOptions(options, KEY_SEARCH, 'the key manager');
    signal?.throwIfAborted();
    const asked = { ...this.#options, compared, ...(signal ? { signal } : {}) };
    const found = withOptionWords(() => resolveKey(keyName, asked));
    return unlessAborted(found, signal);
  }

  /**
   * Notes where a key was found that it is used for raw FF1, so that it is refused for everything else.
   * @throws KeyError when the source keeps no such notes or they may not be written
   */
  async markRaw(key: ResolvedKey): Promise<void> {
    checkKind(key, RESOLVED_KEY, 'the key manager: key');
    return withOptionWords(() => markRawKey(key, this.#options));
  }

  /** The key itself. @throws as `resolve`, and UsageError for another encoding */
  async getEncryptionKey(options: TextKeyOptions): Promise<string>;
  async getEncryptionKey(options?: EncryptionKeyOptions<'bytes'>): Promise<Uint8Array>;
  async getEncryptionKey(options?: EncryptionKeyOptions): Promise<Uint8Array | string>;
  async getEncryptionKey(options: EncryptionKeyOptions = {}): Promise<Uint8Array | string> {
    if (typeof options === 'string') {
      throw new UsageError('getEncryptionKey: expected an object of options, got a string', {
        hints: ["the name goes into it: getEncryptionKey({ keyName: 'master_key' })"],
      });
    }
    const { keyName, encoding = 'bytes' } = checkOptions(options, KEY_OPTIONS, 'getEncryptionKey');
    const { bytes } = await this.resolve(keyName);
    return encoding === 'bytes' ? bytes : Buffer.from(bytes).toString(encoding);
  }
}

function asTexts(settings: VaultConnectionOptions): VaultOptions {
  const texts = Object.entries(settings).map(([name, value]) => [
    name,
    typeof value === 'object' ? value : String(value),
  ]);
  return Object.fromEntries(texts) as VaultOptions;
}

let defaultManager = new KeyManager();

/**
 * Says once for the whole program where keys come from. Everything has a default: `vaultPath` is `secureml`,
 * `useEnvFallback` true, `useDefaultFallback` false, and what is not given comes from the environment and the saved profile.
 *
 * @example
 * ```ts
 * import { configureDefaultKeyManager } from 'secureml';
 *
 * configureDefaultKeyManager({ useEnvFallback: true, useDefaultFallback: false });
 * ```
 */
export function configureDefaultKeyManager(options: KeyManagerOptions = {}): void {
  defaultManager = new KeyManager(options);
}

/** The manager that `configureDefaultKeyManager` made. */
export function defaultKeyManager(): KeyManager {
  return defaultManager;
}

/**
 * The key named `keyName`, from the default manager.
 * @throws UsageError, KeyError, VaultUnreachableError as resolveKey does
 * @example
 * ```ts
 * import { getEncryptionKey } from 'secureml';
 *
 * const key = await getEncryptionKey({ keyName: 'master_key', encoding: 'hex' });
 * console.log(key.length); // 64 for a key of 32 bytes
 * ```
 */
export function getEncryptionKey(options: TextKeyOptions): Promise<string>;
export function getEncryptionKey(options?: EncryptionKeyOptions<'bytes'>): Promise<Uint8Array>;
export function getEncryptionKey(options?: EncryptionKeyOptions): Promise<Uint8Array | string>;
export function getEncryptionKey(options?: EncryptionKeyOptions): Promise<Uint8Array | string> {
  return defaultManager.getEncryptionKey(options);
}
