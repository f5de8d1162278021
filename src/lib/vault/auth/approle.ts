// AppRole: a role id, and a secret id from a file, the environment or a response-wrapping token.
import type { VaultClient } from '../client.js';
import { refused } from '../faults.js';
import { unwrapSecretId } from '../wrapping.js';
import { authMount, loginPath, missing, required, secretText, type LoginMethod } from './method.js';

// A wrapping token is used once; who logs in again in the same run has what it stood for.
const unwrapped = new WeakMap<VaultClient, string>();

export const approle: LoginMethod = async (settings, client) => {
  const roleId = await required(settings, 'roleId', 'approle');
  const secretId = await secretText(settings, 'secretId');
  const wrapping = await secretText(settings, 'wrappedSecretId');
  if (secretId !== undefined && wrapping !== undefined) {
    throw refused('login', 'both a secret id and a wrapped secret id are given', { hints: ['give one of them'] });
  }
  if (secretId === undefined && wrapping === undefined) throw missing('secretId', 'approle');
  const unwrap = (): Promise<string> =>
    unwrapSecretId(client, wrapping!, authMount(settings, 'approle'), settings.text('role'));
  const secret = secretId ?? unwrapped.get(client) ?? (await unwrap());
  if (secretId === undefined) unwrapped.set(client, secret);
  return { path: loginPath(settings, 'approle'), body: { role_id: roleId.trim(), secret_id: secret.trim() } };
};
