// Setting up the connection to Vault: trying it, saving it, and the questions of the wizard.
import { resolve } from 'node:path';
import { UsageError, SecuremlError } from '../errors.js';
import { writeFileAtomically } from '../files/atomic-file.js';
import { lockOf, withLock } from '../files/lock.js';
import { parseExpectedKey } from '../keys/pins.js';
import { defaultKeyName } from '../keys/env.js';
import { parseAddress } from '../vault/connection.js';
import { DEFAULT_PROFILE, checkProfileName, formatProfiles, readProfiles, type Profile } from '../vault/profile.js';
import {
  AUTH_METHODS,
  DEFINITIONS,
  SETTING_NAMES,
  isSecret,
  loadVaultSettings,
  profilesPath,
  type AuthMethod,
  type Setting,
  type SettingName,
  type VaultOptions,
  type VaultSettings,
} from '../vault/settings.js';
import { walk, type Step } from '../vault/walk.js';
import { colours, note, noteLines, warn } from './messages.js';
import { askChoice, askSecret, askText, askYesNo } from './prompts.js';

/** What is to be tried or saved. */
export interface Plan {
  readonly profile: string | undefined;
  readonly options: VaultOptions;
  /** `NAME[@VERSION]:FINGERPRINT` */
  readonly pin?: string | undefined;
  /** Whether the options are the wizard's answers. */
  readonly answered?: boolean;
}

/** The settings as they would be in a run with these options. A profile that is about to be made need not be there yet. */
export async function settingsOf({ profile, options, answered = false }: Plan): Promise<VaultSettings> {
  const env = process.env;
  const known = profile !== undefined && (await readProfiles(profilesPath(env))).profiles[profile] !== undefined;
  if (profile !== undefined) checkProfileName(profile);
  const { SECUREML_PROFILE: _profile, ...without } = env;
  const from = answered ? 'answers' : 'flags';
  return loadVaultSettings(
    options,
    known ? { profile, env, from } : { env: profile === undefined ? env : without, from },
  );
}

/**
 * Walks the road and prints a line a step.
 * @throws SecuremlError with the steps in its data when the road is not free
 */
export async function testConnection(settings: VaultSettings, silent: boolean): Promise<readonly Step[]> {
  const { steps, failed } = await walk(settings, defaultKeyName(settings.env), silent ? undefined : printStep);
  if (!failed) return steps;
  const { step, error } = failed;
  const message = silent ? error.message : `the way to Vault ends at the step "${step}"`;
  throw new SecuremlError(error.code, message, {
    hints: silent ? error.hints : [],
    data: { ...error.data, step, steps },
  });
}

function printStep({ step, outcome, text, fixes }: Step): void {
  if (outcome === 'not reached') return;
  const paint = colours();
  const mark = { ok: paint.green('✓'), warning: paint.yellow('!'), failed: paint.red('✗') }[outcome];
  noteLines(`${mark} ${step.padEnd(8)} ${text}`);
  for (const fix of fixes) noteLines(`  ${' '.repeat(8)} ${paint.cyan('->')} ${fix}`);
}

/** Saves the options as a profile, in place of an older one of that name. @returns where */
export async function saveProfile(plan: Plan, withSecrets: boolean): Promise<{ profile: string; path: string }> {
  const name = plan.profile ?? process.env.SECUREML_PROFILE ?? DEFAULT_PROFILE;
  checkProfileName(name);
  const settings = await settingsOf(plan);
  parseAddress(settings);
  const vault: Record<string, string> = {};
  const left: string[] = [];
  for (const key of SETTING_NAMES) {
    const setting = settings.settings[key];
    // what comes from a variable stays there: it may be meant for this shell only; the address makes the profile
    if (!setting || ((setting.layer === 1 || setting.layer === 2) && key !== 'url')) continue;
    const secret = isSecret(key);
    if (setting.isFile) vault[`${key}File`] = fromAnywhere(setting);
    else if (PATHS.has(key)) vault[key] = fromAnywhere(setting);
    else if (!secret || withSecrets || setting.layer === 3) vault[key] = setting.value;
    else left.push(DEFINITIONS[key].flag);
  }
  const pin = plan.pin === undefined ? undefined : parsePin(plan.pin);
  const path = profilesPath(process.env);
  await withLock(lockOf(path), async () => {
    const { profiles } = await readProfiles(path);
    const key = pin ?? profiles[name]?.key;
    const profile: Profile = { vault, ...(key ? { key } : {}) };
    await writeFileAtomically(path, formatProfiles({ ...profiles, [name]: profile }));
  });
  note(`saved profile ${name} in ${path}`);
  if (withSecrets && SETTING_NAMES.some((key) => isSecret(key) && vault[key] !== undefined)) {
    warn(`${path} holds a secret now, readable by you alone (0600)`);
  }
  for (const flag of plan.answered ? [] : left) note(`not saved: the value of --${flag} (--save-secrets keeps it)`);
  return { profile: name, path };
}

/** Settings that are names of files or folders. */
const PATHS: ReadonlySet<SettingName> = new Set(['caCert', 'caPath', 'clientCert', 'clientKey']);

// A profile is used from every folder. What it holds already stays: nobody knows from where it was meant.
function fromAnywhere({ value, layer }: Setting): string {
  return layer === 3 ? value : resolve(value);
}

/** Asks for what is needed, tests it and saves it. */
export async function runWizard(profile: string | undefined): Promise<void> {
  note('how is Vault reached? nothing is sent before the last answer');
  const name = profile ?? (await askText('name of the profile', DEFAULT_PROFILE, okOr(checkProfileName)));
  const before = (await settingsOf({ profile: name, options: {} })).settings;
  const old = (key: SettingName, fallback: string): string => before[key]?.value ?? fallback;
  const url = await askText('address', old('url', 'https://127.0.0.1:8200'), (text) => addressIsWrong(text));
  const options: { [key in SettingName]?: string | { file: string } } = { url };
  if (url.startsWith('https:')) {
    const ca = await askText(
      'file with the certificate of its authority (empty for those of the system)',
      old('caCert', ''),
    );
    if (ca !== '') options.caCert = ca;
  }
  const namespace = await askText('namespace (empty for none)', old('namespace', ''));
  if (namespace !== '') options.namespace = namespace;
  const method = await askChoice(
    'how to log in',
    AUTH_METHODS.map((value) => ({ value, name: LOGIN_WORDS[value] })),
  );
  if (method !== 'token') options.auth = method;
  const saveSecret = await askLogin(method, options, old);
  options.path = await askText('where the keys are', old('path', 'secureml'));
  const plan = { profile: name, options, answered: true };
  try {
    await testConnection(await settingsOf(plan), false);
  } catch (error) {
    if (!(error instanceof SecuremlError)) throw error;
    if (!(await askYesNo('the test failed; save all the same?', false))) throw error;
  }
  await saveProfile(plan, saveSecret);
  note('next: secureml keys generate-key makes a key there, secureml keys list shows the ones that are there');
}

const LOGIN_WORDS: Readonly<Record<AuthMethod, string>> = {
  token: 'token (for example from vault login)',
  approle: 'approle (a role id and a secret id)',
  ldap: 'ldap (user name and password)',
  userpass: 'userpass (user name and password)',
  kubernetes: 'kubernetes (the service account of a pod)',
  jwt: 'jwt (a signed token of a CI system)',
  cert: 'cert (a TLS client certificate)',
};

// Asks for what the method needs; says whether the secret is to be kept.
async function askLogin(
  method: AuthMethod,
  options: { [key in SettingName]?: string | { file: string } },
  old: (key: SettingName, fallback: string) => string,
): Promise<boolean> {
  const keep = (what: string): Promise<boolean> =>
    askYesNo(`keep the ${what} in the profile (a file that only you can read)?`, false);
  if (method === 'token') {
    const token = await askSecret('token (empty for the one that vault login left)');
    if (token === '') return false;
    options.token = token;
    return keep('token');
  }
  if (method === 'approle') {
    options.roleId = await askText('role id', old('roleId', ''));
    const file = await askText('file with the secret id (empty to type it)', '');
    if (file !== '') {
      options.secretId = { file };
      return false;
    }
    options.secretId = await askSecret('secret id');
    return keep('secret id');
  }
  if (method === 'ldap' || method === 'userpass') {
    options.username = await askText('user name', old('username', ''));
    options.password = await askSecret('password');
    return keep('password');
  }
  if (method === 'cert') {
    options.clientCert = await askText('file with the client certificate', old('clientCert', ''));
    options.clientKey = await askText('file with its key', old('clientKey', ''));
    return false;
  }
  const role = await askText('role (empty for the default one)', old('role', ''));
  if (role !== '') options.role = role;
  if (method === 'jwt') options.jwt = { file: await askText('file with the JWT') };
  return false;
}

function parsePin(text: string): NonNullable<Profile['key']> {
  const { name, version, checkValue } = parseExpectedKey(text, '--pin-key');
  if (name === undefined)
    throw new UsageError('--pin-key needs the name of the key', { hints: ['NAME@VERSION:FINGERPRINT'] });
  return { name, ...(typeof version === 'number' ? { version } : {}), checkValue };
}

function okOr(check: (text: string) => void): (text: string) => string | true {
  return (text) => {
    try {
      check(text);
      return true;
    } catch (error) {
      return (error as Error).message;
    }
  };
}

function addressIsWrong(text: string): string | true {
  return (
    /^(https?:\/\/[^\s/?#@]+|unix:\/\/\/.+)/.test(text) ||
    'an address starts with https:// (or http:// on this machine)'
  );
}
