// LDAP and userpass: a user name in the path, a password in the body.
import { loginPath, required, type LoginMethod } from './method.js';

export const ldap: LoginMethod = withPassword('ldap');
export const userpass: LoginMethod = withPassword('userpass');

function withPassword(method: 'ldap' | 'userpass'): LoginMethod {
  return async (settings) => {
    const username = await required(settings, 'username', method);
    const password = await required(settings, 'password', method);
    return { path: loginPath(settings, method, username), body: { password } };
  };
}
