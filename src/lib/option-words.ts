// Errors from below speak of flags, since most are read at the command line. Whoever calls the library knows options: here, and nowhere
// else, is which option a flag is.
import { SecuremlError } from './errors.js';
import { DEFINITIONS } from './vault/settings.js';

const OPTION_OF: ReadonlyMap<string, string> = new Map([
  ...Object.entries(DEFINITIONS).map(([name, { flag }]): [string, string] => [flag, `vault.${name}`]),
  ...Object.entries({
    ...{ 'vault-url': 'vaultUrl', 'vault-token': 'vaultToken', 'vault-path': 'vaultPath' },
    ...{ 'key-name': 'keyName', 'expect-key': 'SECUREML_EXPECT_KEY', 'passphrase-file': 'keystore.passphraseFile' },
    ...{ 'force-development-key': 'forceDevelopmentKey', 'no-header': 'header: false', header: 'header: true' },
    ...{ domain: 'domains', context: 'contexts', null: 'nulls', 'ff1-only': 'ff1Only' },
  }),
]);

/** A command line to be copied, with its flags. */
const COMMAND = /secureml [a-z]+(?: [a-z]+-[a-z]+)?(?: --[a-z-]+(?: [\w@.|-]+)?)*/.source;
/** A flag, with its value where that is a word of its own. */
const FLAG =
  /(?<![\w-])(?:-c(?![\w-])|--vault-token -|--(?:delimiter|quote|encoding|undecided|ragged) (?:'[^']*'|"[^"]*"|[a-z0-9-]+)|--[a-z][a-z0-9-]*)/
    .source;
const COMMAND_OR_FLAG = new RegExp(`${COMMAND}|${FLAG}`, 'gu');
/** The message of an error has names of columns and files in it: only what it begins with, or says in parentheses, is a flag. */
const FLAG_OF_MESSAGE = new RegExp(`^(?:${FLAG})|(?<=\\()(?:${FLAG})(?=\\))`, 'gu');

/** The same error, in words of the library; anything else is left as it is. */
export function inOptionWords<E>(error: E): E {
  if (!(error instanceof SecuremlError)) return error;
  return Object.assign(error, {
    message: error.message.replace(FLAG_OF_MESSAGE, optionFor),
    hints: error.hints.map((hint) => hint.replace(COMMAND_OR_FLAG, optionFor)),
  });
}

function optionFor(flag: string): string {
  if (flag.startsWith('secureml ')) return flag;
  if (flag === '-c') return 'sensitiveColumns';
  const [, name = '', value] = /^--([a-z0-9-]+)(?: (.*))?$/u.exec(flag)!;
  const option = OPTION_OF.get(name) ?? name;
  if (value === undefined || value === '-') return option;
  return `${option}: ${/^['"]/.test(value) ? value : `'${value}'`}`;
}

/** What `act` gives; what it throws, or rejects with, is in words of the library. */
export function withOptionWords<T>(act: () => T): T {
  const fail = (error: unknown): never => {
    throw inOptionWords(error);
  };
  try {
    const result = act();
    return result instanceof Promise ? (result.catch(fail) as T) : result;
  } catch (error) {
    return fail(error);
  }
}
