// AppRole: a role id, and a secret id from a file, the environment or a response-wrapping token.
import { refused } from '../faults.js';
import { unwrapSecretId } from '../wrapping.js';
import { authMount, loginPath, missing, required, secretText, type LoginMethod } from './method.js';

export const approle: LoginMethod = async (settings, client) => {
  const roleId = await required(settings, 'roleId', 'approle');
  const secretId = await secretText(settings, 'secretId');
  const wrapping = await secretText(settings, 'wrappedSecretId');
  if (secretId !== undefined && wrapping !== undefined) {
    throw refused('login', 'both a secret id and a wrapped secret id are given', { hints: ['give one of them'] });
  }
  if (secretId === undefined && wrapping === undefined) throw missing('secretId', 'approle');
  const secret =
    secretId ?? (await unwrapSecretId(client, wrapping!, authMount(settings, 'approle'), settings.text('role')));
  return { path: loginPath(settings, 'approle'), body: { role_id: roleId.trim(), secret_id: secret.trim() } };
};
