// Where candidates come from. Whatever goes wrong means that there are none: completion never speaks, asks or fails.
import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Sources, TableOnLine } from './candidates.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** More is not read from a compressed file, nor from a table that is one endless row. */
const MOST_COLUMNS = 2_000;

export function sourcesOf(env: Environment): Sources {
  return {
    formats: () => orNone(readFormats),
    columns: (table) => orNone(() => readColumns(table, env)),
    keys: () => orNone(() => readKeys(env)),
    profiles: () => orNone(() => readProfileNames(env)),
  };
}

async function orNone<T>(read: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await read();
  } catch {
    return [];
  }
}

async function readFormats(): ReturnType<Sources['formats']> {
  const { formats } = await import('../../formats/registry.js');
  return formats().map(({ name, summary, options }) => ({
    name,
    summary,
    options: Object.entries(options).map(([option, { description }]) => ({ text: `${option}=`, about: description })),
  }));
}

async function readColumns({ file, header, delimiter, quote }: TableOnLine, env: Environment): Promise<string[]> {
  const path = file.startsWith('~/') ? join(env.HOME || homedir(), file.slice(2)) : file;
  // a FIFO would wait, and what is read from it would be missing later
  if (!(await stat(path)).isFile()) return [];
  const [{ sampleFile }, { firstRowIsData }] = await Promise.all([
    import('../../inspect/sample/sample.js'),
    import('../../inspect/header/first-row.js'),
  ]);
  const byName = /\.tsv(?:\.gz)?$/i.test(path) ? 'tab' : undefined;
  const sample = await sampleFile(path, {
    header: header ?? true,
    delimiter: byteOf(delimiter ?? byName),
    quote: quote === 'none' ? 0 : (byteOf(quote) ?? 0x22),
  });
  const isNamed = header ?? !firstRowIsData(sample);
  return sample.header.slice(0, MOST_COLUMNS).map((name) => (isNamed ? name : ''));
}

function byteOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  return text === 'tab' ? 0x09 : Buffer.from(text)[0];
}

// Of a keystore without a passphrase; the names in a sealed one are sealed, too.
async function readKeys(env: Environment): Promise<{ name: string; versions: number[] }[]> {
  const [{ keystorePath }, { openKeystore, parseKeystore }] = await Promise.all([
    import('../../keys/env.js'),
    import('../../keys/keystore-file.js'),
  ]);
  const path = keystorePath(env);
  const document = parseKeystore(await readFile(path, 'utf8'), path);
  if (document.header.protection !== 'none') return [];
  const keys = await openKeystore(document, path, undefined);
  return [...keys].map(([name, versions]) => ({ name, versions: [...versions.keys()] }));
}

async function readProfileNames(env: Environment): Promise<string[]> {
  const [{ profilesPath }, { readProfiles }] = await Promise.all([
    import('../../vault/settings.js'),
    import('../../vault/profile.js'),
  ]);
  return Object.keys((await readProfiles(profilesPath(env))).profiles);
}
