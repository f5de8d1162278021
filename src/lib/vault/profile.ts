// Named sets of settings in one file of the user's, so that a connection is described once.
import { readFile, stat } from 'node:fs/promises';
import { UsageError } from '../errors.js';
import { inWords } from '../system-words.js';

/** The profile that is used when none is named. */
export const DEFAULT_PROFILE = 'default';

const FORMAT = 1;

/** Settings by name (as in settings.ts), all as text, and the key that this profile pins. */
export interface Profile {
  readonly vault: Readonly<Record<string, string>>;
  readonly key?: { readonly name: string; readonly version?: number; readonly checkValue: string };
}

export interface ProfileFile {
  readonly path: string;
  readonly profiles: Readonly<Record<string, Profile>>;
  /** Whether others than the owner can read the file. */
  readonly exposed: boolean;
}

/**
 * Reads the file with all profiles; one that does not exist has none.
 * @throws UsageError when it is damaged or of a format that is not known
 */
export async function readProfiles(path: string): Promise<ProfileFile> {
  let text: string;
  let exposed: boolean;
  try {
    exposed = process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0;
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { path, profiles: byName([]), exposed: false };
    throw new UsageError(`the profiles in ${path} cannot be read: ${inWords(error, 'file')}`);
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new UsageError(`the profiles in ${path} are not JSON`, { hints: ['mend the file or remove it'] });
  }
  const { 'secureml-profiles': format, profiles } = (document ?? {}) as Record<string, unknown>;
  if (format !== FORMAT || typeof profiles !== 'object' || profiles === null) {
    throw new UsageError(`the profiles in ${path} are of a format that this secureml does not know`, {
      hints: ['a newer secureml may have written them'],
    });
  }
  return {
    path,
    profiles: byName(Object.entries(profiles).map(([name, profile]) => [name, check(profile, name, path)])),
    exposed,
  };
}

// Without a prototype: a profile may be named "constructor", and one that nobody saved is not there.
function byName(entries: readonly (readonly [string, Profile])[]): Record<string, Profile> {
  return Object.assign(Object.create(null) as Record<string, Profile>, Object.fromEntries(entries));
}

/** The file's text with `profile` under `name`. */
export function formatProfiles(profiles: Readonly<Record<string, Profile>>): string {
  return JSON.stringify({ 'secureml-profiles': FORMAT, profiles }, undefined, 2) + '\n';
}

/** @throws UsageError for a name that is not a word */
export function checkProfileName(name: string): void {
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(name)) {
    throw new UsageError('a profile name is up to 64 letters, digits, _, . and -');
  }
}

function check(profile: unknown, name: string, path: string): Profile {
  const { vault = {}, key } = (profile ?? {}) as { vault?: unknown; key?: unknown };
  const texts = typeof vault === 'object' && vault !== null && Object.values(vault).every((v) => typeof v === 'string');
  if (!texts) throw new UsageError(`profile ${name} in ${path} has settings that are not text`);
  if (key === undefined) return { vault: vault as Record<string, string> };
  const pin = (key ?? {}) as NonNullable<Profile['key']>;
  if (typeof pin.name !== 'string' || !/^[0-9a-f]{8,32}$/.test(String(pin.checkValue))) {
    throw new UsageError(`the pinned key of profile ${name} in ${path} is not as it should be`);
  }
  return { vault: vault as Record<string, string>, key: pin };
}
