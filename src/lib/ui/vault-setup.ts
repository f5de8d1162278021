// Setting up the connection to Vault: trying it and saving it.
import { resolve } from 'node:path';
import { UsageError, SecuremlError } from '../errors.js';
import { writeFileAtomically } from '../files/atomic-file.js';
import { lockOf, withLock } from '../files/lock.js';
import { parseExpectedKey } from '../keys/pins.js';
import { defaultKeyName } from '../keys/env.js';
import { parseAddress } from '../vault/connection.js';
import { DEFAULT_PROFILE, checkProfileName, formatProfiles, readProfiles, type Profile } from '../vault/profile.js';
import {
  DEFINITIONS,
  SETTING_NAMES,
  isSecret,
  loadVaultSettings,
  profilesPath,
  type Setting,
  type SettingName,
  type VaultOptions,
  type VaultSettings,
} from '../vault/settings.js';
import { walk, type Step } from '../vault/walk.js';
import { colours, note, noteLines, warn } from './messages.js';

/** What is to be tried or saved. */
export interface Plan {
  readonly profile: string | undefined;
  readonly options: VaultOptions;
  /** `NAME[@VERSION]:FINGERPRINT` */
  readonly pin?: string | undefined;
  /** Whether the options are the wizard's answers. */
  readonly answered?: boolean;
  /** What the profile has and is to have no more. */
  readonly dropped?: readonly SettingName[];
  /** Whether the profile need not be there yet. */
  readonly mayBeNew?: boolean;
}

/**
 * The settings as they would be in a run with these options.
 * @throws UsageError for a profile that is not there, unless it is about to be made
 */
export async function settingsOf(plan: Plan): Promise<VaultSettings> {
  const { profile, options, answered = false, dropped = [], mayBeNew = false } = plan;
  const from = answered ? 'answers' : 'flags';
  return loadVaultSettings(options, { profile, env: process.env, from, dropped, mayBeNew });
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
  const name = plan.profile ?? (process.env.SECUREML_PROFILE || DEFAULT_PROFILE);
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

function parsePin(text: string): NonNullable<Profile['key']> {
  const { name, version, checkValue } = parseExpectedKey(text, '--pin-key');
  if (name === undefined)
    throw new UsageError('--pin-key needs the name of the key', { hints: ['NAME@VERSION:FINGERPRINT'] });
  return { name, ...(typeof version === 'number' ? { version } : {}), checkValue };
}
