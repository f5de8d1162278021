// Folders as the tables in them.
import { readdirSync, realpathSync } from 'node:fs';
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
    const tables = readdirSync(name, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && TABLE.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
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
