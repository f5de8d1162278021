// Every setting of the connection to Vault: where it may come from, in which order, and where it came from this time.
//   flag or option -> SECUREML_... -> BAO_... and VAULT_..., as Vault's and OpenBao's own programs read them -> profile
// Besides keys/env.ts the only place in the library that reads process.env.
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { inspect } from 'node:util';
import { UsageError } from '../errors.js';
import { DEFAULT_PROFILE, checkProfileName, readProfiles, type Profile, type ProfileFile } from './profile.js';

export type Environment = Readonly<Record<string, string | undefined>>;

interface Definition {
  /** The flag, without dashes. */
  readonly flag: string;
  /** Names after SECUREML_VAULT_. */
  readonly own: string;
  /** Names after VAULT_ and BAO_, the first that is set wins. */
  readonly shared?: readonly string[];
  /** Shown as set or not, never as a value. With `_FILE` at its end the variable names a file. */
  readonly secret?: boolean;
}

/** Every setting by its name in the library and in a profile. */
export const DEFINITIONS = {
  url: { flag: 'vault-url', own: 'URL', shared: ['AGENT_ADDR', 'ADDR'] },
  token: { flag: 'vault-token', own: 'TOKEN', shared: ['TOKEN'], secret: true },
  path: { flag: 'vault-path', own: 'PATH' },
  mount: { flag: 'vault-mount', own: 'MOUNT' },
  kvVersion: { flag: 'vault-kv-version', own: 'KV_VERSION' },
  namespace: { flag: 'vault-namespace', own: 'NAMESPACE', shared: ['NAMESPACE'] },
  auth: { flag: 'auth', own: 'AUTH' },
  authMount: { flag: 'auth-mount', own: 'AUTH_MOUNT' },
  role: { flag: 'auth-role', own: 'AUTH_ROLE' },
  roleId: { flag: 'role-id', own: 'ROLE_ID' },
  secretId: { flag: 'secret-id', own: 'SECRET_ID', secret: true },
  wrappedSecretId: { flag: 'wrapped-secret-id', own: 'WRAPPED_SECRET_ID', secret: true },
  username: { flag: 'username', own: 'USERNAME' },
  password: { flag: 'password', own: 'PASSWORD', secret: true },
  jwt: { flag: 'jwt', own: 'JWT', secret: true },
  caCert: { flag: 'vault-ca-cert', own: 'CACERT', shared: ['CACERT'] },
  caCertBytes: { flag: 'vault-ca-cert-text', own: 'CACERT_BYTES', shared: ['CACERT_BYTES'] },
  caPath: { flag: 'vault-ca-path', own: 'CAPATH', shared: ['CAPATH'] },
  clientCert: { flag: 'vault-client-cert', own: 'CLIENT_CERT', shared: ['CLIENT_CERT'] },
  clientKey: { flag: 'vault-client-key', own: 'CLIENT_KEY', shared: ['CLIENT_KEY'] },
  tlsServerName: { flag: 'vault-tls-server-name', own: 'TLS_SERVER_NAME', shared: ['TLS_SERVER_NAME'] },
  skipVerify: { flag: 'vault-skip-verify', own: 'SKIP_VERIFY', shared: ['SKIP_VERIFY'] },
  proxy: { flag: 'vault-proxy', own: 'PROXY', shared: ['PROXY_ADDR', 'HTTP_PROXY'] },
  timeout: { flag: 'vault-timeout', own: 'TIMEOUT', shared: ['CLIENT_TIMEOUT'] },
  maxRetries: { flag: 'vault-max-retries', own: 'MAX_RETRIES', shared: ['MAX_RETRIES'] },
  disableRedirects: { flag: 'vault-disable-redirects', own: 'DISABLE_REDIRECTS', shared: ['DISABLE_REDIRECTS'] },
} as const satisfies Record<string, Definition>;

export type SettingName = keyof typeof DEFINITIONS;
export const SETTING_NAMES = Object.keys(DEFINITIONS) as SettingName[];

/** Every SECUREML_VAULT_ variable. */
export const SETTING_VARIABLES: readonly string[] = Object.values(DEFINITIONS).flatMap((definition) => {
  const variable = `SECUREML_VAULT_${definition.own}`;
  return 'secret' in definition ? [variable, `${variable}_FILE`] : [variable];
});

/** The variable of a setting that Vault's own programs know by another name: that of `SECUREML_VAULT_ADDR` is `SECUREML_VAULT_URL`. */
export function variableByVaultsName(variable: string): string | undefined {
  const name = variable.replace(/^SECUREML_(?:VAULT|BAO)_/, '');
  const meant = Object.values(DEFINITIONS).find(
    (definition) => 'shared' in definition && (definition.shared as readonly string[]).includes(name),
  );
  return meant && `SECUREML_VAULT_${meant.own}`;
}

/** Whether a setting's value is never shown. */
export function isSecret(name: SettingName): boolean {
  return 'secret' in DEFINITIONS[name];
}

/** A setting's value as it may be shown: null for a secret, without the password that a proxy's address may hold. */
export function shownValue(name: SettingName, { value, isFile }: Pick<Setting, 'value' | 'isFile'>): string | null {
  if (isSecret(name) && !isFile) return null;
  if (name !== 'proxy' && name !== 'url') return value;
  // up to the last sign: a password may hold more of them, and an address that is no good may lack its scheme
  return value.replace(/^([a-z]+:\/\/)?.*@/is, '$1...@');
}

/** Settings as text, by name. A secret may be given as `{ file }` as well. */
export type VaultOptions = { readonly [name in SettingName]?: string | { readonly file: string } | undefined };

/** What `options` are called in messages: flags, options of the library, or answers of the wizard. */
export type Given = 'flags' | 'options' | 'answers';

/** How to log in. */
export const AUTH_METHODS = ['token', 'approle', 'ldap', 'userpass', 'kubernetes', 'jwt', 'cert'] as const;
export type AuthMethod = (typeof AUTH_METHODS)[number];

/** A value and where it came from. `file` stands for the value until it is read. */
export interface Setting {
  readonly value: string;
  readonly isFile: boolean;
  /** For people: `--vault-url`, `SECUREML_VAULT_URL`, `VAULT_ADDR`, `profile default`. */
  readonly origin: string;
  /** 0 flag, 1 SECUREML_, 2 VAULT_ and BAO_, 3 profile. */
  readonly layer: 0 | 1 | 2 | 3;
}

export class VaultSettings {
  constructor(
    readonly profile: string,
    readonly settings: { readonly [name in SettingName]?: Setting },
    readonly env: Environment,
    readonly profiles: ProfileFile,
    /** Settings that another one of a higher layer hides, for doctor. */
    readonly hidden: readonly { readonly name: SettingName; readonly origin: string; readonly by: string }[],
  ) {}

  /** What JSON and `inspect` show: where each setting comes from, no value. */
  toJSON(): object {
    const origins = Object.entries(this.settings).map(([name, { origin }]) => [name, origin]);
    return { profile: this.profile, origins: Object.fromEntries(origins) };
  }

  [inspect.custom](): object {
    return this.toJSON();
  }

  /** Whether a Vault is configured at all: whether there is an address. */
  get configured(): boolean {
    return this.settings.url !== undefined;
  }

  get(name: SettingName): Setting | undefined {
    return this.settings[name];
  }

  /** The text of a setting that is no secret. */
  text(name: SettingName): string | undefined {
    return this.settings[name]?.value;
  }

  /** The key that the profile pins. */
  get pinned(): Profile['key'] {
    return this.profiles.profiles[this.profile]?.key;
  }

  /**
   * How to log in: the method of the highest layer that names one or brings a token; a token by default.
   * @throws UsageError for a method that is not known
   */
  get auth(): { readonly method: AuthMethod; readonly origin: string } {
    const { auth, token } = this.settings;
    if (!auth || (token && token.layer < auth.layer)) return { method: 'token', origin: token?.origin ?? 'default' };
    const method = AUTH_METHODS.find((known) => known === auth.value);
    if (!method) {
      throw new UsageError(`${auth.origin} is not a way to log in`, {
        hints: [`the ways are ${AUTH_METHODS.join(', ')}`],
      });
    }
    return { method, origin: auth.origin };
  }

  /** That a token takes the place of the login that the profile describes, for people; undefined when none does. */
  get replacedLogin(): string | undefined {
    const { auth, token } = this.settings;
    if (auth?.layer !== 3 || auth.value === 'token' || this.auth.method !== 'token') return undefined;
    return `the token of ${token!.origin} logs in, not the ${auth.value} login of ${auth.origin}`;
  }
}

/**
 * Collects all settings.
 * @param options what flags or the library's caller gave
 * @param profile the profile's name; absent: SECUREML_PROFILE, else `default`
 * @param dropped what is not looked for in the profile
 * @param mayBeNew whether the profile need not be there
 * @throws UsageError when a profile is asked for that is not there
 */
export async function loadVaultSettings(
  options: VaultOptions = {},
  {
    profile,
    env = process.env,
    from = 'flags',
    dropped = [],
    mayBeNew = false,
  }: {
    profile?: string | undefined;
    env?: Environment;
    from?: Given;
    dropped?: readonly SettingName[];
    mayBeNew?: boolean;
  } = {},
): Promise<VaultSettings> {
  const named = profile ?? nonEmpty(env.SECUREML_PROFILE);
  const name = named ?? DEFAULT_PROFILE;
  checkProfileName(name);
  const profiles = await readProfiles(profilesPath(env));
  const whole = profiles.profiles[name];
  const saved = whole && { ...whole, vault: without(whole.vault, dropped) };
  if (!saved && named !== undefined && !mayBeNew) {
    const known = Object.keys(profiles.profiles);
    throw new UsageError(`there is no profile ${name} in ${profiles.path}`, {
      hints: [
        known.length > 0 ? `there is ${known.join(', ')}` : 'make it: secureml keys configure-vault --profile NAME',
      ],
    });
  }
  const settings: { [name in SettingName]?: Setting } = {};
  const hidden: { name: SettingName; origin: string; by: string }[] = [];
  const found = (key: SettingName): Setting[] => candidates(key, options, env, saved, name, from);
  const ownLogin = named !== undefined && bringsLogin(saved, found('auth')[0], found('url')[0]);
  for (const key of SETTING_NAMES) {
    const passedOver = (setting: Setting): boolean => key === 'token' && ownLogin && setting.layer === 2;
    const all = found(key);
    const [first, ...others] = all.filter((setting) => !passedOver(setting));
    if (first) settings[key] = first;
    const by = first?.origin ?? `profile ${name}`;
    for (const { origin } of [...others, ...all.filter(passedOver)]) hidden.push({ name: key, origin, by });
  }
  dropForeignSecrets(settings, saved);
  return new VaultSettings(name, settings, env, profiles, hidden);
}

/** Where the profiles are: `profiles.json` in `$XDG_CONFIG_HOME/secureml`, or in SECUREML_CONFIG_DIR. */
export function profilesPath(env: Environment): string {
  return join(configFolder(env), 'profiles.json');
}

/** The home folder as Vault's own programs find it. */
export function homeFolder(env: Environment): string {
  return nonEmpty(env.HOME) ?? homedir();
}

function candidates(
  name: SettingName,
  options: VaultOptions,
  env: Environment,
  saved: Profile | undefined,
  profile: string,
  from: Given,
): Setting[] {
  const { flag, own, shared = [], secret = false }: Definition = DEFINITIONS[name];
  const found: Setting[] = [];
  const given = options[name];
  if (given !== undefined) {
    const isFile = typeof given === 'object';
    const origin = { flags: `--${flag}${isFile ? '-file' : ''}`, options: `option ${name}`, answers: 'as answered' }[
      from
    ];
    found.push({ value: isFile ? given.file : given, isFile, origin, layer: 0 });
  }
  const fromEnv = (variable: string, isFile: boolean, layer: 1 | 2): void => {
    const value = nonEmpty(env[variable]);
    if (value !== undefined) found.push({ value, isFile, origin: variable, layer });
  };
  fromEnv(`SECUREML_VAULT_${own}`, false, 1);
  if (secret) fromEnv(`SECUREML_VAULT_${own}_FILE`, true, 1);
  for (const word of shared) {
    fromEnv(`BAO_${word}`, false, 2);
    fromEnv(`VAULT_${word}`, false, 2);
  }
  const kept = saved?.vault[name];
  const keptFile = secret ? saved?.vault[`${name}File`] : undefined;
  if (kept !== undefined) found.push({ value: kept, isFile: false, origin: `profile ${profile}`, layer: 3 });
  else if (keptFile !== undefined)
    found.push({ value: keptFile, isFile: true, origin: `profile ${profile}`, layer: 3 });
  return found;
}

function without(vault: Profile['vault'], dropped: readonly SettingName[]): Profile['vault'] {
  const gone = new Set<string>(dropped.flatMap((name) => [name, `${name}File`]));
  return Object.fromEntries(Object.entries(vault).filter(([name]) => !gone.has(name)));
}

// A secret that a profile keeps belongs to that profile's server: it is not sent to an address from elsewhere.
function dropForeignSecrets(settings: { [name in SettingName]?: Setting }, saved: Profile | undefined): void {
  if (settings.url?.value === saved?.vault.url) return;
  for (const name of SETTING_NAMES) {
    const definition: Definition = DEFINITIONS[name];
    if (definition.secret && settings[name]?.layer === 3) delete settings[name];
  }
}

// Who names a profile means its login: a token that a shell keeps for Vault's own programs does not take its place.
function bringsLogin(saved: Profile | undefined, auth: Setting | undefined, url: Setting | undefined): boolean {
  if (auth !== undefined && auth.layer !== 3) return false;
  if (auth !== undefined && auth.value !== 'token') return true;
  const { token, tokenFile, url: own } = saved?.vault ?? {};
  return (token ?? tokenFile) !== undefined && url?.value === own;
}

function configFolder(env: Environment): string {
  const own = nonEmpty(env.SECUREML_CONFIG_DIR);
  if (own !== undefined) return own;
  const base = env.XDG_CONFIG_HOME ?? '';
  if (isAbsolute(base)) return join(base, 'secureml');
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'secureml');
  return join(homeFolder(env), '.config', 'secureml');
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}
