// JWT: a signed token of an identity provider, for example of a CI system. Without a role the mount's default role is used.
import { loginPath, required, type LoginMethod } from './method.js';

export const jwt: LoginMethod = async (settings) => {
  const text = await required(settings, 'jwt', 'jwt');
  const role = settings.text('role');
  return { path: loginPath(settings, 'jwt'), body: { jwt: text.trim(), ...(role === undefined ? {} : { role }) } };
};
