// Files with secrets in them that others on this machine can read.
import { stat } from 'node:fs/promises';
import { isSecret, type SettingName, type VaultSettings } from './settings.js';
import { tokenFile } from './token-helper.js';

/** That others than its owner can read a file, for people; undefined when they cannot or it is no plain file. */
export async function exposure(path: string): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined;
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || (found.mode & 0o077) === 0) return undefined;
  // only its owner can mend it; what a container's platform mounts belongs to somebody else
  if (found.uid !== process.getuid?.()) return undefined;
  return `${path} holds a secret and can be read by others: chmod 600 ${path}`;
}

/** The same for every file that a login with these settings takes a secret from. */
export async function exposures(settings: VaultSettings): Promise<string[]> {
  const used = Object.entries(settings.settings) as [SettingName, NonNullable<ReturnType<VaultSettings['get']>>][];
  const files = used.filter(([name, { isFile }]) => isFile || name === 'clientKey').map(([, { value }]) => value);
  const kept = used.some(([name, { isFile, layer }]) => isSecret(name) && !isFile && layer === 3);
  if (kept && settings.profiles.exposed) files.push(settings.profiles.path);
  if (settings.auth.method === 'token' && !settings.get('token')) files.push(tokenFile(settings.env));
  const said = await Promise.all([...new Set(files)].map(exposure));
  return said.filter((text) => text !== undefined);
}
