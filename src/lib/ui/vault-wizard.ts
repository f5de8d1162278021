// The questions of configure-vault on a terminal. What is answered is what the profile has afterwards: an answer that was emptied is
// gone, and so is what belongs to another way to log in.
import { SecuremlError } from '../errors.js';
import { DEFAULT_PROFILE, checkProfileName } from '../vault/profile.js';
import { AUTH_METHODS, type AuthMethod, type SettingName, type VaultSettings } from '../vault/settings.js';
import { note } from './messages.js';
import { askChoice, askOptional, askSecret, askText, askYesNo } from './prompts.js';
import { saveProfile, settingsOf, testConnection } from './vault-setup.js';

type AskOptional = (key: SettingName, what: string, empty: string) => Promise<void>;
type Answers = { [key in SettingName]?: string | { file: string } };

/** Asks for what is needed, tests it and saves it. */
export async function runWizard(profile: string | undefined): Promise<void> {
  note('how is Vault reached? nothing is sent before the last answer');
  const name =
    profile ??
    (await askText('name of the profile', process.env.SECUREML_PROFILE || DEFAULT_PROFILE, okOr(checkProfileName)));
  const before = await settingsOf({ profile: name, options: {}, mayBeNew: true });
  const options: Answers = {};
  const dropped: SettingName[] = [];
  /** Asks for what may be empty; then the profile has none. */
  const optional: AskOptional = async (key, what, empty) => {
    const answer = await askOptional(what, empty, before.text(key));
    if (answer === '') dropped.push(key);
    else options[key] = answer;
  };
  options.url = await askText('address', before.text('url') ?? 'https://127.0.0.1:8200', addressIsWrong);
  if (options.url.startsWith('https:'))
    await optional('caCert', 'file with the certificate of its authority', 'for those of the system');
  await optional('namespace', 'namespace', 'for none');
  const method = await askChoice(
    'how to log in',
    AUTH_METHODS.map((value) => ({ value, name: LOGIN_WORDS[value] })),
    knownMethod(before),
  );
  dropped.push(...otherLogins(method, before));
  // a token is what is meant where nothing says otherwise
  if (method !== 'token' || (before.get('auth')?.layer ?? 3) !== 3) options.auth = method;
  const saveSecret = await askLogin(method, options, before, optional);
  options.path = await askText('where the keys are', before.text('path') ?? 'secureml');
  const plan = { profile: name, options, answered: true, dropped, mayBeNew: true };
  try {
    await testConnection(await settingsOf(plan), false);
  } catch (error) {
    if (!(error instanceof SecuremlError)) throw error;
    if (!(await askYesNo('the test failed; save all the same?', false))) throw error;
  }
  await saveProfile(plan, saveSecret);
  note('next: secureml keys generate-key makes a key there, secureml keys list shows the ones that are there');
}

const LOGIN_WORDS: Readonly<Record<AuthMethod, string>> = {
  token: 'token (for example from vault login)',
  approle: 'approle (a role id and a secret id)',
  ldap: 'ldap (user name and password)',
  userpass: 'userpass (user name and password)',
  kubernetes: 'kubernetes (the service account of a pod)',
  jwt: 'jwt (a signed token of a CI system)',
  cert: 'cert (a TLS client certificate)',
};

const OF_LOGINS: readonly SettingName[] = [
  ...(['auth', 'authMount', 'role', 'token', 'roleId', 'secretId', 'wrappedSecretId'] as const),
  ...(['username', 'password', 'jwt'] as const),
];

// The mount and the role of a login are not asked for by every method: they stay as long as the method does.
function otherLogins(method: AuthMethod, before: VaultSettings): SettingName[] {
  const same = knownMethod(before) === method;
  return OF_LOGINS.filter((name) => !same || (name !== 'authMount' && name !== 'role'));
}

/** The method that is in use; undefined where the settings name one that there is not. */
function knownMethod({ settings }: VaultSettings): AuthMethod | undefined {
  return settings.auth ? AUTH_METHODS.find((known) => known === settings.auth?.value) : 'token';
}

// Asks for what the method needs; says whether the secret is to be kept.
async function askLogin(
  method: AuthMethod,
  options: Answers,
  before: VaultSettings,
  optional: AskOptional,
): Promise<boolean> {
  const keep = (what: string): Promise<boolean> =>
    askYesNo(`keep the ${what} in the profile (a file that only you can read)?`, false);
  const needed = (key: SettingName, question: string): Promise<string> =>
    askText(question, before.text(key), (text) => text.trim() !== '' || 'it is needed to log in');
  const fileOf = (key: SettingName): string | undefined => (before.get(key)?.isFile ? before.text(key) : undefined);
  if (method === 'token') {
    const token = await askSecret('token (empty for the one that vault login left)');
    if (token === '') return false;
    options.token = token;
    return keep('token');
  }
  if (method === 'approle') {
    options.roleId = await needed('roleId', 'role id');
    const file = await askOptional('file with the secret id', 'to type it', fileOf('secretId'));
    if (file !== '') {
      options.secretId = { file };
      return false;
    }
    options.secretId = await askSecret('secret id');
    return keep('secret id');
  }
  if (method === 'ldap' || method === 'userpass') {
    options.username = await needed('username', 'user name');
    options.password = await askSecret('password');
    return keep('password');
  }
  if (method === 'cert') {
    options.clientCert = await needed('clientCert', 'file with the client certificate');
    options.clientKey = await needed('clientKey', 'file with its key');
    return false;
  }
  if (method === 'jwt') {
    await optional('role', 'role', 'for the default one');
    const file = await askText('file with the JWT', fileOf('jwt'), (text) => text.trim() !== '' || 'it is needed');
    options.jwt = { file };
  } else options.role = await needed('role', 'role');
  return false;
}

function okOr(check: (text: string) => void): (text: string) => string | true {
  return (text) => {
    try {
      check(text);
      return true;
    } catch (error) {
      return (error as Error).message;
    }
  };
}

function addressIsWrong(text: string): string | true {
  return (
    /^(https?:\/\/[^\s/?#@]+|unix:\/\/\/.+)/.test(text) ||
    'an address starts with https:// (or http:// on this machine)'
  );
}
