// Kubernetes: the pod's service account token, which the cluster puts into a file and renews there.
import { readSecretFile } from '../secret-file.js';
import { loginPath, required, secretText, type LoginMethod } from './method.js';

const TOKEN_FILE = '/var/run/secrets/kubernetes.io/serviceaccount/token';

export const kubernetes: LoginMethod = async (settings) => {
  const role = await required(settings, 'role', 'kubernetes');
  const jwt = (await secretText(settings, 'jwt')) ?? (await readSecretFile(TOKEN_FILE, 'the service account token'));
  return { path: loginPath(settings, 'kubernetes'), body: { role, jwt: jwt.trim() } };
};
