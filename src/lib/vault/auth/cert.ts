// TLS certificate: the connection itself says who we are. Without a name Vault tries every role.
import { missing, loginPath, type LoginMethod } from './method.js';

export const cert: LoginMethod = async (settings) => {
  if (!settings.get('clientCert')) throw missing('clientCert', 'cert');
  const name = settings.text('role');
  return { path: loginPath(settings, 'cert'), body: name === undefined ? {} : { name } };
};
