// Which output belongs to which input, decided before any work is done.
import { basename, isAbsolute, join, normalize, relative } from 'node:path';
import { isatty } from 'node:tty';
import { UsageError } from '../errors.js';
import { existing } from '../files/output.js';
import { expandFolders, refuseFolderToFile } from './folders.js';

export interface Place {
  /** "-" is stdin */
  readonly input: string;
  /** "-" is stdout */
  readonly output: string;
}

/**
 * One input goes to the output as named, or into it when that is a folder; several need a folder, where relative paths are kept.
 *
 * @throws UsageError when two inputs would go to one output
 */
export function placesOf(given: readonly string[], output: string | undefined): Place[] {
  const files = expandFolders(given, output);
  refuseFolderToFile(files, output);
  const inputs = files.length > 0 ? files.map(({ name }) => name) : ['-'];
  if (inputs.filter((name) => name === '-').length > 1) throw new UsageError('stdin can be read only once');
  if (inputs.includes('-') && isatty(0)) {
    throw new UsageError('nothing to read: stdin is a terminal', {
      hints: ['name a file, or pipe CSV into the command'],
    });
  }
  const toFolder =
    output !== undefined &&
    output !== '-' &&
    (output.endsWith('/') ||
      (existing(output)?.isDirectory() ?? false) ||
      files.some((file) => file.inside !== undefined));
  if (inputs.length === 1 && !toFolder) return [{ input: inputs[0]!, output: output ?? '-' }];
  if (output === undefined || output === '-') {
    throw new UsageError('several files need a folder to be written to', { hints: ['-o FOLDER'] });
  }
  if (!toFolder && existing(output)) {
    throw new UsageError(`${output} is a file, and several files need a folder to be written to`, {
      hints: ['-o FOLDER'],
    });
  }
  if (inputs.includes('-'))
    throw new UsageError('stdin has no name in a folder', { hints: ['name the output: -o FILE'] });
  const places = files.map(({ name, inside: path }) => ({ input: name, output: join(output, path ?? inside(name)) }));
  refuseCollisions(places);
  return places;
}

// A path below the current folder is kept; of any other only the name.
function inside(input: string): string {
  const path = normalize(isAbsolute(input) ? relative(process.cwd(), input) : input);
  return path.startsWith('..') || isAbsolute(path) ? basename(path) : path;
}

function refuseCollisions(places: readonly Place[]): void {
  const seen = new Map<string, string>();
  for (const { input, output } of places) {
    const other = seen.get(output);
    if (other !== undefined) throw new UsageError(`${other} and ${input} would both be written to ${output}`);
    seen.set(output, input);
  }
}
