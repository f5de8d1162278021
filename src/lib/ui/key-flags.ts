// The flags by which every command says which key it means and where keys are.
import { Flags } from '@oclif/core';
import { UsageError } from '../errors.js';
import { auditLogPath } from '../keys/env.js';
import { parseExpectedKey, type ExpectedKey } from '../keys/pins.js';
import type { KeySourceOptions, ResolveOptions } from '../keys/resolver.js';
import type { ResolvedKey } from '../keys/types.js';
import type { SettingName, VaultOptions, VaultSettings } from '../vault/settings.js';
import { auditStore, auditUse, beginAudit } from './audit.js';
import type { Role } from './file-roles.js';
import { askPassphrase, refusePassphraseAndNone } from './keystore-passphrase.js';
import { note, warn } from './messages.js';
import { askSecret, canAsk, readStdin } from './prompts.js';

const KEY = 'KEY';
const VAULT = 'VAULT';

/** For commands that use a key: `anonymize`, `deanonymize` and others. */
export const keyFlags = {
  'key-name': Flags.string({
    description: 'the key, as NAME or NAME@VERSION [default: SECUREML_MASTER_KEY_NAME, else master_key]',
    helpValue: 'NAME[@VERSION]',
    helpGroup: KEY,
  }),
  'expect-key': Flags.string({
    description: 'stop unless the key has this fingerprint (also SECUREML_EXPECT_KEY)',
    helpValue: 'FINGERPRINT',
    helpGroup: KEY,
  }),
  store: Flags.option({
    description: 'where keys are kept [default: vault when one is configured, else keystore]',
    options: ['vault', 'keystore'] as const,
    helpGroup: KEY,
  })(),
  'passphrase-file': Flags.string({
    description: 'file with the passphrase of the keystore (also SECUREML_PASSPHRASE_FILE)',
    helpValue: 'FILE',
    helpGroup: KEY,
  }),
  'no-env-fallback': Flags.boolean({
    description: 'do not look for keys in SECUREML_<KEY_NAME>',
    helpGroup: KEY,
  }),
  'allow-development-key': Flags.boolean({
    description: 'unsafe: when there is no other, use a fixed key that everybody knows',
    helpGroup: KEY,
  }),
  'force-development-key': Flags.boolean({
    description: 'unsafe: the same where NODE_ENV is production or CI is set',
    helpGroup: KEY,
  }),
  profile: Flags.string({
    description: 'settings saved by keys configure-vault (also SECUREML_PROFILE)',
    helpValue: 'NAME',
    helpGroup: VAULT,
  }),
  'vault-url': Flags.string({
    description: 'address of Vault (also SECUREML_VAULT_URL, VAULT_ADDR); more settings: keys configure-vault --help',
    helpValue: 'URL',
    helpGroup: VAULT,
  }),
  'vault-token': Flags.string({
    description: 'token; - reads it from stdin (also SECUREML_VAULT_TOKEN, VAULT_TOKEN, ~/.vault-token)',
    helpValue: 'TOKEN|-',
    helpGroup: VAULT,
    allowStdin: false,
  }),
  'vault-token-file': Flags.string({
    description: 'file with the token',
    helpValue: 'FILE',
    helpGroup: VAULT,
    exclusive: ['vault-token'],
  }),
  'vault-path': Flags.string({
    description: 'where in Vault the keys are [default: secureml]',
    helpValue: 'PATH',
    helpGroup: VAULT,
  }),
  verbose: Flags.boolean({
    char: 'v',
    description: 'say where each setting comes from',
    helpGroup: 'GLOBAL',
  }),
};

const {
  'key-name': _name,
  'expect-key': _expect,
  'no-env-fallback': _env,
  'allow-development-key': _allow,
  'force-development-key': _force,
  ...storeOnly
} = keyFlags;

/** `--key-name` where only a name makes sense, without a version. */
export function nameFlag(description: string) {
  return Flags.string({ description, helpValue: 'NAME', helpGroup: KEY });
}

/** For commands that look after a store: which one, and how it is reached. */
export const storeFlags = storeOnly;

/** For commands that are about the keystore alone. */
export const keystoreFlags = { 'passphrase-file': keyFlags['passphrase-file'] };

const text = (description: string, helpValue: string) => Flags.string({ description, helpValue, helpGroup: VAULT });

/** The rest of Vault's settings, for the commands that are about keys; other commands take them from a profile or variables. */
export const vaultFlags = {
  'vault-mount': text('KV mount, where it cannot be found by itself', 'MOUNT'),
  'vault-kv-version': Flags.option({
    description: 'version of the KV mount [default: as the server says]',
    options: ['1', '2'] as const,
    helpGroup: VAULT,
  })(),
  'vault-namespace': text('namespace (also VAULT_NAMESPACE)', 'NAMESPACE'),
  'vault-ca-cert': text('certificate of the authority, PEM (also VAULT_CACERT)', 'FILE'),
  'vault-ca-path': text('folder of such certificates (also VAULT_CAPATH)', 'FOLDER'),
  'vault-client-cert': text('client certificate, PEM (also VAULT_CLIENT_CERT)', 'FILE'),
  'vault-client-key': text('its key, PEM (also VAULT_CLIENT_KEY)', 'FILE'),
  'vault-tls-server-name': text('name in the certificate (also VAULT_TLS_SERVER_NAME)', 'NAME'),
  'vault-proxy': text('proxy (also VAULT_PROXY_ADDR, HTTPS_PROXY)', 'URL'),
  'vault-timeout': text(
    'time limit of a request with its retries [default: 60s] (also VAULT_CLIENT_TIMEOUT)',
    'DURATION',
  ),
  'vault-max-retries': text('how often a request is tried again [default: 2] (also VAULT_MAX_RETRIES)', 'COUNT'),
  auth: text('token, approle, ldap, userpass, kubernetes, jwt or cert [default: token]', 'METHOD'),
  'auth-mount': text('where the login method is mounted [default: its name]', 'PATH'),
  'auth-role': text('role (kubernetes, jwt, cert; approle: role that a wrapped secret id is for)', 'ROLE'),
  'role-id': text('approle: role id', 'ID'),
  'secret-id-file': text('approle: file with the secret id', 'FILE'),
  'wrapped-secret-id-file': text('approle: file with a wrapping token for the secret id', 'FILE'),
  username: text('ldap, userpass: user name', 'USER'),
  'password-file': text('ldap, userpass: file with the password', 'FILE'),
  'jwt-file': text('jwt, kubernetes: file with the JWT', 'FILE'),
};

/** The same, left out of the help of commands that are not about the connection: they work everywhere. */
export const rarerVaultFlags = Object.fromEntries(
  Object.entries(vaultFlags).map(([name, flag]) => [name, { ...flag, hidden: true }]),
) as typeof vaultFlags;

/** Parsed values of the flags above. */
export interface KeyFlagValues {
  readonly 'key-name'?: string | undefined;
  readonly 'expect-key'?: string | undefined;
  readonly store?: 'vault' | 'keystore' | undefined;
  readonly 'passphrase-file'?: string | undefined;
  readonly 'no-env-fallback'?: boolean;
  readonly 'allow-development-key'?: boolean;
  readonly 'force-development-key'?: boolean;
  readonly 'no-passphrase'?: boolean;
  readonly profile?: string | undefined;
  readonly verbose?: boolean;
  readonly [vaultFlag: string]: unknown;
}

/** What a command adds to its flags. */
export interface FlagContext {
  /** The key, when a manifest or an argument names it; otherwise `--key-name`. */
  readonly reference?: string | undefined;
  /** As in ResolveOptions. */
  readonly isPin?: ResolveOptions['isPin'];
  readonly compared?: ResolveOptions['compared'];
  /** Whether stdin is the command's data, so that no token can come from it. */
  readonly stdinIsData?: boolean;
  /** Whether a person at a terminal may be asked for what is missing. Default: true. */
  readonly ask?: boolean;
  /** Whether nothing is used, made or printed of what is found, so that a line at the end says enough. */
  readonly looksOnly?: boolean;
  /** What else is read or written, so that none of it is the audit log, and no output the keystore. */
  readonly files?: readonly Role[];
}

/** Finds the key that the flags mean, and records that it is used; prints warnings. @throws as resolveKey */
export async function resolveKeyFromFlags(flags: KeyFlagValues, context: FlagContext = {}): Promise<ResolvedKey> {
  const options = await openSources(flags, context);
  const { resolveKey } = await import('../keys/resolver.js');
  const { reference = flags['key-name'], isPin, compared } = context;
  const key = await resolveKey(reference, { ...options, expected: expectedFromFlags(flags), isPin, compared });
  await auditUse(key);
  return key;
}

/**
 * The key sources that the flags mean, with warnings printed and questions asked where there is a terminal; records that they are
 * used.
 */
export async function sourcesFromFlags(flags: KeyFlagValues, context: FlagContext = {}): Promise<KeySourceOptions> {
  const options = await openSources(flags, context);
  if (!context.looksOnly) await auditStore();
  return options;
}

async function openSources(flags: KeyFlagValues, context: FlagContext): Promise<KeySourceOptions> {
  const ask = (context.ask ?? true) && canAsk();
  refusePassphraseAndNone(flags['no-passphrase'] === true);
  await refuseKeptFiles(flags, context);
  await beginAudit();
  const vault = await vaultOptionsFromFlags(flags, context);
  const options: KeySourceOptions = {
    vault,
    optionsAreFlags: true,
    profile: flags.profile,
    store: flags.store,
    useEnvFallback: flags['no-env-fallback'] !== true,
    useDefaultFallback: flags['allow-development-key'] === true,
    forceDevelopmentKey: flags['force-development-key'] === true,
    keystore: {
      passphraseFile: flags['passphrase-file'],
      askPassphrase: async (purpose, path) =>
        ask ? askPassphrase(purpose, path, flags['no-passphrase'] === true) : undefined,
    },
    onWarning: warn,
  };
  const { loadSettings, usesVault } = await import('../keys/resolver.js');
  const settings = await loadSettings(options);
  if (flags.verbose) await sayOrigins(settings);
  if (!usesVault(options, settings) || !(await tokenIsMissing(settings)) || !ask) return options;
  const token = await askSecret(`token for Vault at ${settings.text('url')}`);
  return token === '' ? options : { ...options, vault: { ...vault, token } };
}

// Where nothing is written, not even a log, nothing is loaded for it.
async function refuseKeptFiles(flags: KeyFlagValues, { stdinIsData, files = [] }: FlagContext): Promise<void> {
  if (auditLogPath(process.env) === undefined && !files.some(({ written }) => written)) return;
  const [{ inputRole, refuseSharedFiles }, { keptFiles }] = await Promise.all([
    import('./file-roles.js'),
    import('./kept-files.js'),
  ]);
  refuseSharedFiles([...(stdinIsData ? [inputRole('-')] : []), ...files, ...(await keptFiles(flags))]);
}

/** The pin of `--expect-key`. */
export function expectedFromFlags(flags: KeyFlagValues): ExpectedKey | undefined {
  const given = flags['expect-key'];
  return given === undefined ? undefined : parseExpectedKey(given, '--expect-key');
}

/** Vault's settings as flags give them; a token of `-` is read from stdin. */
export async function vaultOptionsFromFlags(
  flags: KeyFlagValues,
  { stdinIsData = false }: FlagContext = {},
): Promise<VaultOptions> {
  const { DEFINITIONS, SETTING_NAMES } = await import('../vault/settings.js');
  const options: Record<string, string | { file: string }> = {};
  for (const name of SETTING_NAMES) {
    const { flag } = DEFINITIONS[name];
    const value = flags[flag];
    const file = flags[`${flag}-file`];
    if (typeof file === 'string') options[name] = { file };
    else if (typeof value === 'string') options[name] = value;
  }
  if (options.token === '-') {
    if (stdinIsData) {
      throw new UsageError('--vault-token - reads stdin, which is the data here', {
        hints: ['use --vault-token-file FILE or SECUREML_VAULT_TOKEN, or name the input file'],
      });
    }
    options.token = await readStdin(
      'the token',
      'leave --vault-token out to be asked for it, or name a file: --vault-token-file FILE',
    );
  } else if (typeof options.token === 'string') {
    // the arguments of a running program are open to everybody on the machine; on most systems this takes them away
    process.title = 'secureml';
    warn(
      '--vault-token on the command line shows the token to everybody who lists processes, and to the history of the shell: --vault-token - reads it from stdin, --vault-token-file from a file',
    );
  }
  return options;
}

// Secrets are said to be set, never shown.
async function sayOrigins(settings: VaultSettings): Promise<void> {
  const { shownValue } = await import('../vault/settings.js');
  note(`profile: ${settings.profile}${settings.profiles.profiles[settings.profile] ? '' : ' (not saved)'}`);
  for (const [name, setting] of Object.entries(settings.settings)) {
    const value = shownValue(name as SettingName, setting);
    const shown = value === null ? 'set' : value.length > 200 ? `${value.slice(0, 60)}...` : value;
    note(`${name}: ${setting.isFile ? `in ${shown}` : shown} (${setting.origin})`);
  }
  if (settings.replacedLogin) note(settings.replacedLogin);
  for (const { name, origin, by } of settings.hidden)
    if (name === 'token') note(`token: ${origin} is not used, ${by} wins`);
}

async function tokenIsMissing(settings: VaultSettings): Promise<boolean> {
  if (settings.auth.method !== 'token' || settings.get('token')) return false;
  const { storedToken } = await import('../vault/token-helper.js');
  return (await storedToken(settings.env)) === undefined;
}
