// What every way to log in has in common.
import { UsageError } from '../../errors.js';
import { refused } from '../faults.js';
import type { VaultClient } from '../client.js';
import { encodePath, splitPath, type EncodedPath } from '../path.js';
import { readSecretFile } from '../secret-file.js';
import { DEFINITIONS, type SettingName, type VaultSettings } from '../settings.js';

/** The request that logs in. */
export interface LoginRequest {
  readonly path: EncodedPath;
  readonly body: object;
}

/** Builds the login request of one method from the settings; may ask the server (a wrapped secret id). */
export type LoginMethod = (settings: VaultSettings, client: VaultClient) => Promise<LoginRequest>;

/** `auth/<mount>/login[/...]`; the mount is the method's own name unless `--auth-mount` says otherwise. */
export function loginPath(settings: VaultSettings, method: string, ...rest: string[]): EncodedPath {
  return encodePath('auth', ...authMount(settings, method), 'login', ...rest);
}

export function authMount(settings: VaultSettings, method: string): string[] {
  const mount = settings.get('authMount');
  const segments = splitPath(mount?.value ?? method, mount?.origin ?? 'the login mount');
  return segments[0] === 'auth' && segments.length > 1 ? segments.slice(1) : segments;
}

/** A secret setting's text, its file read if it is one. */
export async function secretText(settings: VaultSettings, name: SettingName): Promise<string | undefined> {
  const setting = settings.get(name);
  if (!setting) return undefined;
  return setting.isFile ? readSecretFile(setting.value, setting.origin) : setting.value;
}

/** @throws UsageError that says how to give it */
export async function required(settings: VaultSettings, name: SettingName, method: string): Promise<string> {
  const text = await secretText(settings, name);
  if (text !== undefined) return text;
  throw missing(name, method);
}

export function missing(name: SettingName, method: string): UsageError {
  const { flag, own } = DEFINITIONS[name];
  const secret = 'secret' in DEFINITIONS[name];
  const how = secret
    ? `--${flag}-file FILE, SECUREML_VAULT_${own}_FILE or SECUREML_VAULT_${own}`
    : `--${flag} or SECUREML_VAULT_${own}`;
  return new UsageError(`to log in by ${method}, secureml needs the ${words(name)}`, {
    hints: [`give it with ${how}`],
  });
}

/** A login that the server refused. The server's text is not repeated: some methods put names of accounts in it. */
export function loginRefused(method: string, endpoint: string, status: number, why: string): Error {
  return refused('login', `Vault at ${endpoint} refuses the ${method} login: ${why}`, { data: { status, method } });
}

function words(name: SettingName): string {
  return name.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);
}
