// How a key is named: `master_key` or `master_key@3`.
import { UsageError } from '../errors.js';

/** The key that is used when none is named and SECUREML_MASTER_KEY_NAME is not set. */
export const DEFAULT_KEY_NAME = 'master_key';

/** A key's name and one of its versions; `null` means the latest. */
export interface KeyReference {
  readonly name: string;
  readonly version: number | null;
}

// Every SECUREML_... setting that is no key. A key of that name could not be told from the setting in the environment.
// Names starting with vault_ and names ending in _file are refused as a whole (see checkKeyName).
const SETTINGS: ReadonlySet<string> = new Set([
  'allow_development_key',
  'audit_log',
  'backup_passphrase',
  'cache_dir',
  'config_dir',
  'data_dir',
  'env_fallback',
  'expect_key',
  'keystore',
  'master_key_name',
  'passphrase',
  'profile',
  'store',
  'test_data',
]);

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
const MAX_VERSION = 2 ** 31 - 1;

/**
 * Parses `NAME` or `NAME@VERSION`.
 * @throws UsageError when the name or the version is not allowed
 */
export function parseKeyReference(text: string): KeyReference {
  const at = text.indexOf('@');
  const name = at < 0 ? text : text.slice(0, at);
  checkKeyName(name);
  if (at < 0) return { name, version: null };
  const digits = text.slice(at + 1);
  const version = /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : Number.NaN;
  if (!(version <= MAX_VERSION)) {
    throw new UsageError(`the version after ${name}@ is not a whole number from 1`, {
      hints: [`${name} alone means its latest version, ${name}@1 its first`],
    });
  }
  return { name, version };
}

/** `master_key@3`, or `master_key` where the version is not known. */
export function formatReference({ name, version }: KeyReference): string {
  return version === null ? name : `${name}@${version}`;
}

/**
 * Lets through a letter followed by up to 63 letters, digits, `_` and `-`: nothing that a path, a URL or a shell reads in
 * another way, so that a key's name can never reach another path of a server or a disk.
 * @throws UsageError otherwise, and when the name is also that of a setting
 */
export function checkKeyName(name: string): void {
  if (!NAME.test(name)) {
    throw new UsageError(`${quote(name)} is not a key name`, {
      hints: ['a key name is a letter, then up to 63 letters, digits, _ and -, for example master_key'],
    });
  }
  const setting = name.toLowerCase().replaceAll('-', '_');
  if (SETTINGS.has(setting) || setting.startsWith('vault_') || setting.endsWith('_file')) {
    throw new UsageError(`a key cannot be named ${name}: ${environmentVariable(name)} is a setting`, {
      hints: ['names starting with vault_ and names ending in _file are kept for settings; choose another name'],
    });
  }
}

/**
 * For a key that is made under the name: names are listed, logged and written into manifests.
 * @throws UsageError for what is a key rather than a name
 */
export function checkNewName(name: string): void {
  if (!/^(?:[0-9A-Fa-f]{32}|[0-9A-Fa-f]{48}|[0-9A-Fa-f]{64})$/.test(name)) return;
  throw new UsageError('this name looks like a key, and names are no secret', {
    hints: [
      'choose another name, for example master_key; a key itself goes to the stdin of keys import-key, or into a file',
      'if it is a key, the history of the shell may have it now: do not use it',
    ],
  });
}

/** The variable that holds a key in the environment: `master_key` -> `SECUREML_MASTER_KEY`. */
export function environmentVariable(name: string): string {
  return `SECUREML_${name.toUpperCase().replaceAll('-', '_')}`;
}

// A name that was refused may be a key pasted in the wrong place, so only a short and harmless one is repeated.
function quote(name: string): string {
  if (name === '') return 'an empty text';
  return /^[\w./%?#@ -]{1,24}$/.test(name) ? `"${name}"` : 'this text';
}
