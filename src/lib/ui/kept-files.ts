// The files that a person keeps for every run: keys, settings, secrets, the audit log. None of them is an output.
import { join } from 'node:path';
import { auditLogPath, keystorePath } from '../keys/env.js';
import type { Role } from './file-roles.js';

/** Flags that name a file of this kind and do not end in `-file`. */
const CERTIFICATE_FLAGS: ReadonlySet<string> = new Set(['vault-ca-cert', 'vault-client-cert', 'vault-client-key']);
const CERTIFICATE_VARIABLES = /^(?:SECUREML_VAULT|VAULT|BAO)_(?:CACERT|CLIENT_CERT|CLIENT_KEY)$/;
/** A profile names them by these, and every secret that is in a file by a name that ends in `File`. */
const OF_PROFILE = /^(?:caCert|clientCert|clientKey)$|File$/;

/** What flags, variables and saved profiles name, whether this run needs it or not. */
export async function keptFiles(flags: Readonly<Record<string, unknown>>): Promise<Role[]> {
  const { env } = process;
  const { homeFolder, profilesPath } = await import('../vault/settings.js');
  const log = auditLogPath(env);
  const read = (path: string, what: string): Role => ({ path, what, written: false });
  return [
    read(keystorePath(env), 'the keystore'),
    read(profilesPath(env), 'the profiles'),
    read(env.BAO_TOKEN_PATH || join(homeFolder(env), '.vault-token'), 'the token of vault login'),
    ...(await filesOfProfiles(profilesPath(env))).map(([path, name]) => read(path, `a file of profile ${name}`)),
    ...Object.entries(env)
      .filter(([name, value]) => value && (/^SECUREML_.*_FILE$/.test(name) || CERTIFICATE_VARIABLES.test(name)))
      .map(([name, value]) => read(value!, `the file of ${name}`)),
    ...Object.entries(flags)
      .filter(([name]) => name.endsWith('-file') || CERTIFICATE_FLAGS.has(name))
      .flatMap(([name, value]) =>
        typeof value === 'string' && value !== '-' ? [read(value, `the file of --${name}`)] : [],
      ),
    ...(log === undefined ? [] : [{ path: log, what: 'the audit log', written: true }]),
  ];
}

async function filesOfProfiles(path: string): Promise<[file: string, profile: string][]> {
  const { readProfiles } = await import('../vault/profile.js');
  try {
    const { profiles } = await readProfiles(path);
    return Object.entries(profiles).flatMap(([name, { vault }]) =>
      Object.entries(vault).flatMap(([setting, value]): [string, string][] =>
        OF_PROFILE.test(setting) ? [[value, name]] : [],
      ),
    );
  } catch {
    return []; // whoever needs a profile says what is wrong with them
  }
}
