// Where Vault's own programs keep the token of `vault login`: ~/.vault-token, or an external helper named in ~/.vault
// (api/tokenhelper and api/cliconfig of hashicorp/vault).
import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { inWords } from '../system-words.js';
import { refused } from './faults.js';
import { homeFolder, type Environment } from './settings.js';

const HELPER_MS = 30_000;

/** Where `vault login` leaves a token. */
export function tokenFile(env: Environment): string {
  return env.BAO_TOKEN_PATH || join(homeFolder(env), '.vault-token');
}

/** The token that `vault login` left, and where it was; undefined when there is none. */
export async function storedToken(env: Environment): Promise<{ token: string; origin: string } | undefined> {
  const helper = await externalHelper(env);
  if (helper !== undefined) {
    const token = (await run(helper)).trim();
    return token === '' ? undefined : { token, origin: `token helper ${helper}` };
  }
  const path = tokenFile(env);
  const text = await readIfThere(path);
  const token = text?.trim() ?? '';
  return token === '' ? undefined : { token, origin: path };
}

// The file is HCL or JSON with the one key `token_helper`.
async function externalHelper(env: Environment): Promise<string | undefined> {
  const path = env.BAO_CONFIG_PATH || env.VAULT_CONFIG_PATH || join(homeFolder(env), '.vault');
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  const found = /^\s*\{?\s*"?token_helper"?\s*[=:]\s*"((?:[^"\\]|\\.)*)"\s*\}?\s*$/m.exec(text)?.[1];
  const rest = text.replace(/^\s*(#|\/\/).*$/gm, '').trim();
  if (found === undefined) {
    if (rest === '' || rest === '{}') return undefined;
    throw refused('no-token', `${path} is not a configuration of Vault's command line`, {
      hints: ['its one key is token_helper; Ansible Vault uses the same name: set VAULT_CONFIG_PATH to another file'],
    });
  }
  if (found === '') return undefined;
  if (!isAbsolute(found)) {
    throw refused('no-token', `the token helper in ${path} is not an absolute path`, {
      hints: ['write its whole path'],
    });
  }
  return found;
}

async function run(helper: string): Promise<string> {
  const { execFile } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const child = execFile(helper, ['get'], { timeout: HELPER_MS, maxBuffer: 64 * 1024 }, (error, stdout) => {
      if (!error) return resolve(stdout);
      // its own words may hold a token
      const { code } = error as { code?: string | number | null };
      const why =
        typeof code === 'number' ? `exit code ${code}` : code ? inWords(error, 'file') : 'it did not end in time';
      reject(
        refused('no-token', `the token helper ${helper} failed (${why})`, {
          hints: [`run "${helper} get" to see why`],
        }),
      );
    });
    child.stdin?.end();
  });
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // a folder of that name is somebody else's
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
    throw refused('no-token', `${path} cannot be read: ${inWords(error, 'file')}`);
  }
}
