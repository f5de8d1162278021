// Folders as the tables in them.
import { readdirSync, realpathSync, type Dirent } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { InputError, UsageError } from '../errors.js';
import { existing } from '../files/output.js';

export interface GivenFile {
  readonly name: string;
  /** path below the output folder, for files that came with a folder */
  readonly inside?: string;
}

const TABLE = /\.(?:csv|tsv)(?:\.gz)?$/i;

/**
 * Every CSV and TSV file in the folders among `names`, by name; files below the output folder are left out.
 *
 * @throws UsageError for a folder all of whose tables lie below the output folder
 * @throws InputError for one without tables
 */
export function expandFolders(names: readonly string[], output: string | undefined): GivenFile[] {
  return names.flatMap((name): GivenFile[] => {
    if (name === '-' || !existing(name)?.isDirectory()) return [{ name }];
    const without = output === undefined || output === '-' ? undefined : real(output);
    const tables = tablesIn(name, new Set());
    const found = tables.filter((file) => without === undefined || !real(file).startsWith(without + sep)).sort();
    if (found.length === 0 && tables.length > 0) {
      throw new UsageError(`every table of ${name} lies in ${output}, where the output goes`, {
        hints: ['write to another folder, or to a new one inside'],
      });
    }
    if (found.length === 0) {
      throw new InputError(`${name}: there is no .csv or .tsv file in this folder`, {
        hints: ['.csv.gz and .tsv.gz count, too'],
      });
    }
    return found.map((file) => ({ name: file, inside: relative(name, file) }));
  });
}

/** @param entered folders by their real paths: a link to one of them is not followed, and so no loop of links is */
function tablesIn(folder: string, entered: Set<string>): string[] {
  const path = real(folder);
  if (entered.has(path)) return [];
  entered.add(path);
  return entriesOf(folder).flatMap((entry) => {
    const name = join(folder, entry.name);
    const isLink = entry.isSymbolicLink();
    const behind = isLink ? existing(name) : entry;
    if (behind?.isDirectory()) return tablesIn(name, entered);
    // a link that leads nowhere is an error where it is read: a table may be missing
    const isFile = behind === undefined || behind.isFile();
    return isFile && TABLE.test(entry.name) ? [name] : [];
  });
}

/** What lies in the folder itself goes before what links lead to. */
function entriesOf(folder: string): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return [
      ...entries.filter((entry) => !entry.isSymbolicLink()),
      ...entries.filter((entry) => entry.isSymbolicLink()),
    ];
  } catch (error) {
    throw new InputError(`${folder} cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`);
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Whether several outputs are asked for where one is named. */
export function refuseFolderToFile(files: readonly GivenFile[], output: string | undefined): void {
  if (files.every(({ inside }) => inside === undefined)) return;
  if (output === undefined || output === '-') {
    throw new UsageError('a folder needs a folder to be written to', { hints: ['-o FOLDER'] });
  }
}
