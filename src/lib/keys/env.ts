// The environment: keys in it, and the settings that are about keys. Besides vault/settings.ts the only place in the library
// that reads process.env.
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { KeyError } from '../errors.js';
import { exposure } from '../vault/exposed.js';
import { readSecretFile } from '../vault/secret-file.js';
import { parseKeyMaterial } from './material.js';
import { parseExpectedKey, type ExpectedKey } from './pins.js';
import { DEFAULT_KEY_NAME, checkKeyName, environmentVariable, type KeyReference } from './reference.js';
import type { Finding, KeyStore } from './types.js';

/** Variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The process's own environment, read when it is asked for. */
export function processEnvironment(): Environment {
  return process.env;
}

/**
 * Keys in `SECUREML_<KEY_NAME>`, or in the file that `SECUREML_<KEY_NAME>_FILE` names. They have no versions: a reference
 * with a version is answered only when a pin says which key that is.
 */
export class EnvironmentStore implements KeyStore {
  readonly source = 'env';
  readonly configured = true;

  /** @param compared whether the check value of what is found is compared, so that a version may be asked for */
  constructor(
    private readonly env: Environment,
    private readonly compared: boolean,
  ) {}

  /** @throws KeyError when the variable does not hold a key, or both variables are set */
  async find({ name, version }: KeyReference): Promise<Finding> {
    const variable = environmentVariable(name);
    const value = this.env[variable] ?? '';
    const file = this.env[`${variable}_FILE`] ?? '';
    if (value !== '' && file !== '') {
      throw new KeyError(`both ${variable} and ${variable}_FILE are set`, { hints: ['unset one of them'] });
    }
    if (value === '' && file === '') return { absent: `neither ${variable} nor ${variable}_FILE is set` };
    if (version !== null && !this.compared) {
      return { absent: `${variable} is set, but has no versions; to use it, pin it with --expect-key FINGERPRINT` };
    }
    const place = value !== '' ? variable : `${variable}_FILE`;
    const text = value !== '' ? value : await readSecretFile(file, place);
    const exposed = value === '' ? await exposure(file) : undefined;
    const notes = exposed === undefined ? {} : { notes: [exposed] };
    return { key: { version: null, bytes: parseKeyMaterial(text, place).bytes, created: null, place, ...notes } };
  }
}

/** The key that is meant when none is named: SECUREML_MASTER_KEY_NAME, else `master_key`. */
export function defaultKeyName(env: Environment): string {
  const name = env.SECUREML_MASTER_KEY_NAME ?? '';
  if (name === '') return DEFAULT_KEY_NAME;
  checkKeyName(name);
  return name;
}

/** The pin in SECUREML_EXPECT_KEY. */
export function expectedKey(env: Environment): ExpectedKey | undefined {
  const text = env.SECUREML_EXPECT_KEY ?? '';
  return text === '' ? undefined : parseExpectedKey(text, 'SECUREML_EXPECT_KEY');
}

/** Where the keystore is: SECUREML_KEYSTORE, else `keystore.json` in the data folder. */
export function keystorePath(env: Environment): string {
  const set = env.SECUREML_KEYSTORE ?? '';
  return set !== '' ? set : join(dataFolder(env), 'keystore.json');
}

/** A passphrase from SECUREML_PASSPHRASE_FILE or SECUREML_PASSPHRASE; the name of another pair may be given. */
export async function passphraseFromEnvironment(
  env: Environment,
  variable = 'SECUREML_PASSPHRASE',
): Promise<string | undefined> {
  const value = env[variable] ?? '';
  const file = env[`${variable}_FILE`] ?? '';
  if (value !== '' && file !== '') {
    throw new KeyError(`both ${variable} and ${variable}_FILE are set`, { hints: ['unset one of them'] });
  }
  if (file !== '') return readSecretFile(file, `${variable}_FILE`);
  return value === '' ? undefined : value;
}

/** Which variable gives a passphrase of the keystore; undefined where none does. */
export function passphraseVariable(env: Environment): string | undefined {
  return ['SECUREML_PASSPHRASE_FILE', 'SECUREML_PASSPHRASE'].find((name) => (env[name] ?? '') !== '');
}

/** The audit log to write: SECUREML_AUDIT_LOG. */
export function auditLogPath(env: Environment): string | undefined {
  const path = env.SECUREML_AUDIT_LOG ?? '';
  return path === '' ? undefined : path;
}

/** `$XDG_DATA_HOME/secureml` (XDG Base Directory Specification 0.8), or SECUREML_DATA_DIR. */
function dataFolder(env: Environment): string {
  return folder(env, 'SECUREML_DATA_DIR', 'XDG_DATA_HOME', ['.local', 'share']);
}

// As the specification says, a relative path in a variable is ignored.
function folder(env: Environment, own: string, xdg: string, fallback: readonly string[]): string {
  const mine = env[own] ?? '';
  if (mine !== '') return mine;
  const base = env[xdg] ?? '';
  if (isAbsolute(base)) return join(base, 'secureml');
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'secureml');
  return join(env.HOME || homedir(), ...fallback, 'secureml');
}
