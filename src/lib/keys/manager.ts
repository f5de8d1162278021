// The library's door to keys: configure once, then ask for keys by name.
import { UsageError } from '../errors.js';
import { checkOptions, type OptionKind } from '../named-options.js';
import { SETTING_NAMES } from '../vault/settings.js';
import { markRawKey, resolveKey, type KeySourceOptions } from './resolver.js';
import type { ResolvedKey } from './types.js';

/** How the key manager finds keys. What is not given comes from the environment and the saved profile. */
export interface KeyManagerOptions extends Omit<KeySourceOptions, 'vault' | 'optionsAreFlags'> {
  /** The address of Vault, for example `https://vault.example.com:8200`. */
  readonly vaultUrl?: string;
  /** A token for Vault. Default: SECUREML_VAULT_TOKEN, VAULT_TOKEN, or what `vault login` left. Other ways to log in: `vault`. */
  readonly vaultToken?: string;
  /** Where in Vault the keys are. Default: `secureml`. */
  readonly vaultPath?: string;
  /** Every other setting of the connection, by the names of docs/vault.md. */
  readonly vault?: KeySourceOptions['vault'];
}

/** How a key is handed over: its bytes, or a text of them. */
export type BinaryOrText = 'bytes' | 'hex' | 'base64';

/** Which key, and how. */
export interface EncryptionKeyOptions<E extends BinaryOrText = BinaryOrText> {
  /** `NAME` or `NAME@VERSION`. Default: SECUREML_MASTER_KEY_NAME, else `master_key`. */
  readonly keyName?: string;
  /** Default: `bytes`. */
  readonly encoding?: E;
}

const KEY_OPTIONS = { keyName: 'string', encoding: 'any' } as const satisfies Record<
  keyof EncryptionKeyOptions,
  OptionKind
>;

const OPTIONS = {
  ...{ vaultUrl: 'string', vaultToken: 'string', vaultPath: 'string', vault: 'any' },
  ...{ profile: 'string', store: 'any', keystore: 'any', env: 'any', onWarning: 'any' },
  ...{ useEnvFallback: 'boolean', useDefaultFallback: 'boolean', forceDevelopmentKey: 'boolean' },
} as const satisfies Record<keyof KeyManagerOptions, OptionKind>;

const VAULT_OPTIONS: Readonly<Record<string, OptionKind>> = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, 'any']),
);

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

  /** @throws UsageError for an option that there is not, or of the wrong kind */
  constructor(options: KeyManagerOptions = {}) {
    checkOptions(options, OPTIONS, 'the key manager');
    const { vaultUrl, vaultToken, vaultPath, vault = {}, ...sources } = options;
    checkOptions(vault, VAULT_OPTIONS, 'vault');
    this.#options = {
      ...sources,
      vault: {
        ...vault,
        ...(vaultUrl === undefined ? {} : { url: vaultUrl }),
        ...(vaultToken === undefined ? {} : { token: vaultToken }),
        ...(vaultPath === undefined ? {} : { path: vaultPath }),
      },
    };
  }

  /**
   * The key with everything that is known of it.
   * @throws UsageError, KeyError, VaultUnreachableError as resolveKey does
   */
  resolve(keyName?: string): Promise<ResolvedKey> {
    return resolveKey(keyName, this.#options);
  }

  /**
   * Notes where a key was found that it is used for raw FF1, so that it is refused for everything else.
   * @throws KeyError when the source keeps no such notes or they may not be written
   */
  markRaw(key: ResolvedKey): Promise<void> {
    return markRawKey(key, this.#options);
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
    checkOptions(options, KEY_OPTIONS, 'getEncryptionKey');
    const { keyName, encoding = 'bytes' } = options;
    if (encoding !== 'bytes' && encoding !== 'hex' && encoding !== 'base64') {
      throw new UsageError('the encoding is not one of bytes, hex and base64');
    }
    const { bytes } = await this.resolve(keyName);
    return encoding === 'bytes' ? bytes : Buffer.from(bytes).toString(encoding);
  }
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
