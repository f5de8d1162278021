// Keys on the move: between stores, into a backup and back. Version numbers and check values stay what they are.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { InputError, KeyError, OutputError, UsageError } from '../errors.js';
import { writeFileAtomically } from '../files/atomic-file.js';
import { inWords } from '../system-words.js';
import { defaultKeyName, processEnvironment } from './env.js';
import {
  checkPassphrase,
  DAMAGED,
  formatKeystore,
  openKeystore as unseal,
  parseKeystore,
  type KeystoreKeys,
} from './keystore-file.js';
import { withStore } from './making.js';
import { checkNewName, parseKeyReference } from './reference.js';
import { openKeystore, type KeySourceOptions } from './resolver.js';
import { toResolvedKey, type NumberedKey, type ResolvedKey } from './types.js';

export interface Copied {
  readonly name: string;
  /** How many versions were new in the target. */
  readonly added: number;
  /** The latest version, as it is in the target. */
  readonly latest: ResolvedKey;
}

/**
 * Copies every version of a key from one store to the other. Copying again adds only what is new.
 * @param as the name in the target; absent: the same
 * @throws KeyError when the target has another key under one of the numbers: nothing is then changed
 */
export async function copyKey(
  name: string | undefined,
  { from, to, as }: { from: 'vault' | 'keystore'; to: 'vault' | 'keystore'; as?: string | undefined },
  options: KeySourceOptions,
): Promise<Copied> {
  const { name: source, version } = parseKeyReference(name ?? defaultKeyName(options.env ?? processEnvironment()));
  if (version !== null) throw new UsageError('all versions of a key are copied: name it without a version');
  if (from === to && (as === undefined || as === source)) {
    throw new UsageError(`${source} would be copied onto itself`, {
      hints: ['--from and --to differ, or --as gives another name'],
    });
  }
  const target = as === undefined ? source : parseKeyReference(as).name;
  if (as !== undefined) checkNewName(target);
  const versions = await withStore({ ...options, store: from }, (store) => store.versions(source));
  return withStore({ ...options, store: to }, async (store) => {
    const added = await store.merge(target, versions);
    // what the target leaves out is no news here
    const there = new Map((await store.versions(target, () => {})).map(({ version, bytes }) => [version, bytes]));
    for (const { version, bytes } of versions) {
      const found = there.get(version);
      if (!found || !same(found, bytes)) throw notAsWritten(target, version, store.place);
    }
    const finding = await store.find({ name: target, version: versions.at(-1)!.version });
    if (!('key' in finding)) throw notAsWritten(target, versions.at(-1)!.version, store.place);
    return { name: target, added, latest: toResolvedKey(target, store.source, finding.key) };
  });
}

function notAsWritten(name: string, version: number, place: string): OutputError {
  return new OutputError(`${name}@${version} does not read back from ${place} as it was written`, {
    hints: ['what was copied from is unchanged: keep it, and look at the copy before anything uses it'],
    data: { reason: 'read-back', version },
  });
}

/** What is in a backup. */
export interface BackupInfo {
  readonly keys: readonly { readonly name: string; readonly versions: readonly number[] }[];
  /** SHA-256 of the backup, hex, to find out later whether a copy of it is whole. */
  readonly sha256: string;
}

/**
 * Seals every key of the keystore under a passphrase of its own.
 * @returns the backup's text and what is in it
 * @throws UsageError when there is nothing to back up or the passphrase is too short
 */
export async function makeBackup(
  passphrase: string,
  options: KeySourceOptions,
): Promise<{ text: string; info: BackupInfo }> {
  checkPassphrase(passphrase);
  const keys = await openKeystore(options).all();
  if (keys.size === 0) throw new UsageError(`the keystore ${openKeystore(options).place} has no keys`);
  const text = await formatKeystore(keys, passphrase);
  const list = [...keys].map(([name, versions]) => ({ name, versions: [...versions.keys()] }));
  return { text, info: { keys: list, sha256: createHash('sha256').update(text).digest('hex') } };
}

/** Writes a backup to a file that is not there yet, 0600. @throws OutputError when it is there or cannot be written */
export async function writeBackup(path: string, text: string): Promise<void> {
  await writeFileAtomically(path, text, { replaces: false });
}

/**
 * Brings the keys of a backup back into the keystore, beside what is there.
 * @param path the file, - for stdin
 * @param passphrase asked for once the file is known to be a backup
 * @returns how many versions were new
 * @throws KeyError when the passphrase is wrong, or the keystore has another key under one of the numbers: nothing is changed
 */
export async function restoreBackup(
  path: string,
  passphrase: () => Promise<string | undefined>,
  options: KeySourceOptions,
): Promise<{ added: number; names: string[] }> {
  let text: string;
  try {
    text = path === '-' ? readFileSync(0, 'utf8') : await readFile(path, 'utf8');
  } catch (error) {
    throw new InputError(`${path === '-' ? 'stdin' : path} cannot be read: ${inWords(error, 'file')}`);
  }
  const keys = await keysOfBackup(text, path === '-' ? 'stdin' : path, passphrase);
  const all = [...keys].map(([name, versions]): [string, NumberedKey[]] => [
    name,
    [...versions].map(([version, key]) => ({ version, ...key })),
  ]);
  const added = await openKeystore(options).mergeAll(
    all,
    'SECUREML_KEYSTORE=OTHER_FILE brings the backup back into a keystore of its own',
  );
  return { added, names: [...keys.keys()] };
}

async function keysOfBackup(
  text: string,
  path: string,
  passphrase: () => Promise<string | undefined>,
): Promise<KeystoreKeys> {
  try {
    const document = parseKeystore(text, path);
    return await unseal(document, path, document.header.protection === 'none' ? undefined : await passphrase());
  } catch (error) {
    if (!(error instanceof KeyError) || error.data.reason !== DAMAGED) throw error;
    // what helps where the keystore is damaged does not help here
    throw new KeyError(error.message.replace('is not a keystore', 'is not a backup'), {
      hints: ['another copy of the backup is needed'],
    });
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a).equals(b);
}
