// Which key a reference means: asks the sources in their order, says which one answered, and never changes a key quietly.
//   Vault (or, without one, the keystore) -> environment, if allowed -> development key, if allowed
// A source that is out of reach or has no such key is passed over with a warning; one that refuses ends the search.
import { KeyError, UsageError, VaultUnreachableError, type SecuremlError } from '../errors.js';
import { isOutage } from '../vault/faults.js';
import { readSecretFile } from '../vault/secret-file.js';
import type { VaultOptions, VaultSettings } from '../vault/settings.js';
import { DevelopmentStore } from './development.js';
import {
  EnvironmentStore,
  defaultKeyName,
  expectedKey,
  keystorePath,
  passphraseFromEnvironment,
  passphraseVariable,
  processEnvironment,
  type Environment,
} from './env.js';
import { Keystore, type KeystoreOptions } from './keystore.js';
import { checkExpected, type ExpectedKey } from './pins.js';
import { formatReference, parseKeyReference, type KeyReference } from './reference.js';
import { toResolvedKey, type Finding, type KeySource, type KeyStore, type ResolvedKey } from './types.js';

/** Which sources may answer, and how they are reached. Everything has a default. */
export interface KeySourceOptions {
  /** How Vault is reached. What is not given here comes from the environment and the profile. */
  readonly vault?: VaultOptions;
  /** The saved profile to use; absent: SECUREML_PROFILE, else `default`. */
  readonly profile?: string | undefined;
  /** `keystore` leaves Vault out although one is configured; `vault` makes it an error that none is. */
  readonly store?: 'vault' | 'keystore' | undefined;
  /** Whether keys in the environment are looked at. Default: true. */
  readonly useEnvFallback?: boolean;
  /** Whether the fixed development key may be used when there is no other. Default: false. Unsafe. */
  readonly useDefaultFallback?: boolean;
  /** Lets the development key work where NODE_ENV=production or CI is set. Default: false. */
  readonly forceDevelopmentKey?: boolean;
  /** The encrypted file that takes Vault's place where there is none. Default: SECUREML_KEYSTORE, else one in the home folder. */
  readonly keystore?: KeystoreSourceOptions;
  /** Variables to read instead of the process's own. */
  readonly env?: Environment;
  /** Called with each warning, a line for people. The library itself prints nothing. */
  readonly onWarning?: (warning: string) => void;
  /** Whether errors call the options of `vault` by their flags. Default: false. */
  readonly optionsAreFlags?: boolean;
}

/** The keystore and its passphrase: from the file, else SECUREML_PASSPHRASE_FILE or SECUREML_PASSPHRASE, else asked for. */
export interface KeystoreSourceOptions {
  readonly path?: string;
  readonly passphraseFile?: string | undefined;
  readonly askPassphrase?: NonNullable<KeystoreOptions['passphrase']>;
}

export interface ResolveOptions extends KeySourceOptions {
  /** The key that has to come out. SECUREML_EXPECT_KEY and the profile's pin are compared as well. */
  readonly expected?: ExpectedKey | readonly ExpectedKey[] | undefined;
  /** Gives up what Vault is asked. */
  readonly signal?: AbortSignal;
  /** Which of the pins given here and in SECUREML_EXPECT_KEY are about this key, where a run has two. Default: all. */
  readonly isPin?: ((pin: ExpectedKey) => boolean) | undefined;
  /** Whether the caller compares the check value by itself, so that a key without versions may stand in for a version. Default: false. */
  readonly compared?: boolean | undefined;
}

/** What a source that has no key to give answered. */
interface Answer {
  readonly source: KeySource;
  readonly configured: boolean;
  readonly said: string;
  readonly remedy?: string;
  /** Set when the source was out of reach. */
  readonly outage?: VaultUnreachableError;
}

/**
 * Finds the key that `reference` means.
 * @param reference `NAME` or `NAME@VERSION`; absent: SECUREML_MASTER_KEY_NAME, else `master_key`
 * @throws UsageError for a name, a version or a setting that is not allowed
 * @throws KeyError when no source has the key, a source refuses, or it is not the expected one
 * @throws VaultUnreachableError when Vault is out of reach and no other source has the key
 */
export async function resolveKey(
  reference?: string | KeyReference,
  options: ResolveOptions = {},
): Promise<ResolvedKey> {
  const env = options.env ?? processEnvironment();
  const settings = await loadSettings(options);
  const text = typeof reference === 'object' ? formatReference(reference) : reference;
  const wanted = parseKeyReference(text ?? defaultKeyName(env));
  const pins = pinsFor(wanted, options, env, settings);
  const answers: Answer[] = [];
  for (const open of sources(options, env, settings, pins.length > 0 || options.compared === true)) {
    const { store, close } = await open();
    try {
      const finding = await ask(store, wanted);
      options.signal?.throwIfAborted();
      if ('key' in finding) {
        const key = toResolvedKey(wanted.name, store.source, finding.key);
        for (const pin of pins) checkExpected(key, pin);
        for (const note of finding.key.notes ?? []) options.onWarning?.(note);
        for (const warning of fallbackWarnings(key, answers)) options.onWarning?.(warning);
        return key;
      }
      answers.push({ source: store.source, configured: store.configured, ...finding });
    } finally {
      await close();
    }
  }
  throw notFound(wanted, answers, options);
}

/**
 * Notes in the store where a key was found that it is used for raw FF1, so that it is refused for everything else.
 * @throws KeyError when the source keeps no such notes or they may not be written
 */
export async function markRawKey({ name, source }: ResolvedKey, options: KeySourceOptions): Promise<void> {
  if (source === 'keystore') return openKeystore(options).markRaw(name);
  if (source !== 'vault') throw new KeyError(`keys of the source ${source} carry no notes`);
  const { VaultKeys } = await import('./vault.js');
  const store = new VaultKeys(await loadSettings(options));
  try {
    await store.markRaw(name);
  } finally {
    await store.close();
  }
}

/** The settings of Vault as these options, the environment and the profile give them. */
export async function loadSettings(options: KeySourceOptions): Promise<VaultSettings> {
  const { loadVaultSettings } = await import('../vault/settings.js');
  return loadVaultSettings(options.vault ?? {}, {
    profile: options.profile,
    env: options.env ?? processEnvironment(),
    from: options.optionsAreFlags === true ? 'flags' : 'options',
  });
}

/** The keystore that these options and the environment name. */
export function openKeystore(options: KeySourceOptions): Keystore {
  const env = options.env ?? processEnvironment();
  const { path = keystorePath(env), passphraseFile, askPassphrase } = options.keystore ?? {};
  return new Keystore({
    path,
    passphraseIsGiven: passphraseFile !== undefined || passphraseVariable(env) !== undefined,
    passphrase: async (purpose) => {
      if (passphraseFile !== undefined) return readSecretFile(passphraseFile, '--passphrase-file');
      return (await passphraseFromEnvironment(env)) ?? askPassphrase?.(purpose, path);
    },
    ...(options.onWarning ? { onWarning: options.onWarning } : {}),
  });
}

/** Whether these options and settings mean Vault; otherwise they mean the keystore. */
export function usesVault({ store }: KeySourceOptions, settings: VaultSettings): boolean {
  if (store === 'keystore') return false;
  if (store === 'vault' && !settings.configured) {
    throw new UsageError('no Vault is configured', {
      hints: ['set one up with secureml keys configure-vault, or name it with --vault-url or SECUREML_VAULT_URL'],
    });
  }
  return settings.configured;
}

interface Opened {
  readonly store: KeyStore;
  close(): Promise<void>;
}

// Opened one after the other, so that a source that is not asked costs nothing.
function sources(
  options: ResolveOptions,
  env: Environment,
  settings: VaultSettings,
  compared: boolean,
): (() => Promise<Opened>)[] {
  const simple = (store: KeyStore) => async (): Promise<Opened> => ({ store, close: async () => {} });
  const list: (() => Promise<Opened>)[] = [];
  if (usesVault(options, settings)) list.push(() => openVault(options, settings));
  else list.push(simple(openKeystore(options)));
  if (options.useEnvFallback ?? true) list.push(simple(new EnvironmentStore(env, compared)));
  const forced = options.forceDevelopmentKey ?? false;
  if ((options.useDefaultFallback ?? false) || forced) list.push(simple(new DevelopmentStore(env, forced)));
  return list;
}

async function openVault({ onWarning, signal }: ResolveOptions, settings: VaultSettings): Promise<Opened> {
  const { VaultKeys } = await import('./vault.js');
  const store = new VaultKeys(settings, { ...(onWarning ? { onWarning } : {}), ...(signal ? { signal } : {}) });
  return { store, close: () => store.close() };
}

async function ask(
  store: KeyStore,
  wanted: KeyReference,
): Promise<Exclude<Finding, { absent: string }> | Pick<Answer, 'said' | 'remedy' | 'outage'>> {
  try {
    const finding = await store.find(wanted);
    if ('key' in finding) return finding;
    const { absent: said, remedy } = finding;
    return remedy === undefined ? { said } : { said, remedy };
  } catch (error) {
    if (!isOutage(error)) throw error;
    return { said: error.message, outage: error };
  }
}

/** The caller's pin, the environment's, and the profile's where it is about this very key. */
export function pinsFor(
  wanted: KeyReference,
  options: ResolveOptions,
  env: Environment,
  settings: VaultSettings,
): ExpectedKey[] {
  const given = [options.expected, expectedKey(env)].flat().filter((pin) => pin !== undefined);
  const pins = given.filter(options.isPin ?? (() => true));
  const kept = settings.pinned;
  if (
    kept &&
    kept.name === wanted.name &&
    (wanted.version === null || kept.version === undefined || kept.version === wanted.version)
  ) {
    pins.push({ ...kept, by: `profile ${settings.profile}` });
  }
  return pins;
}

function fallbackWarnings(key: ResolvedKey, answers: readonly Answer[]): string[] {
  // the development key has no place of its own
  const from = key.unsafe ? ', which is' : ' from';
  const use = `using ${formatReference(key)}${from} ${key.place} (source ${key.source}, fingerprint ${key.fingerprint})`;
  const warnings = answers.filter(({ configured }) => configured).map(({ said }) => `${said}; ${use}`);
  if (key.unsafe) {
    warnings.push(`${use}: everybody knows this key, so it protects nothing; for trying out only`);
  }
  return warnings;
}

function notFound(wanted: KeyReference, answers: readonly Answer[], options: KeySourceOptions): SecuremlError {
  const name = formatReference(wanted);
  const hints = answers.map(({ source, said }) => `${source}: ${said}`);
  if (!(options.useEnvFallback ?? true)) hints.push('env: not asked (switched off)');
  const outage = answers.find((answer) => answer.outage)?.outage;
  const data = {
    reason: outage ? outage.data.reason : 'not-found',
    key: wanted.name,
    version: wanted.version,
    answers: answers.map(({ source, said }) => ({ source, said })),
  };
  if (outage) {
    return new VaultUnreachableError(`${outage.message}, and no other source has ${name}`, {
      hints: [...outage.hints, ...hints.slice(1)],
      data,
    });
  }
  const remedy = answers.find((answer) => answer.remedy !== undefined)?.remedy;
  if (remedy !== undefined) hints.push(remedy);
  else if (wanted.version === null) hints.push(`make it: secureml keys generate-key --key-name ${wanted.name}`);
  return new KeyError(`no source has the key ${name}`, { hints, data });
}
