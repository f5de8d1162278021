// Every variable that secureml reads, as its own lists and the documents of Vault have them.
import { KNOWN_VARIABLES } from '../../src/lib/keys/known-variables.js';
import { DEFINITIONS, SETTING_VARIABLES } from '../../src/lib/vault/settings.js';

const shared = Object.values(DEFINITIONS).flatMap((definition) =>
  'shared' in definition ? definition.shared.flatMap((word) => [`VAULT_${word}`, `BAO_${word}`]) : [],
);

export const VARIABLES: readonly string[] = [
  ...KNOWN_VARIABLES,
  ...SETTING_VARIABLES,
  ...shared,
  ...['BAO_TOKEN_PATH', 'BAO_CONFIG_PATH', 'VAULT_CONFIG_PATH'],
  ...['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'https_proxy', 'http_proxy', 'no_proxy'],
  ...['SECUREML_MASTER_KEY', 'SECUREML_MASTER_KEY_FILE', 'XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME'],
  ...['CI', 'NODE_ENV', 'NO_COLOR', 'DEBUG'],
];
