// Where results are written: a file that appears only when it is complete, or a stream.
import { accessSync, constants, lstatSync, statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { createGzip } from 'node:zlib';
import { OutputError, UsageError } from '../errors.js';
import { AtomicFile } from './atomic-file.js';
import { isOneOf, type FileIdentity } from './input.js';
import { behindLinks } from './links.js';
import { hiddenLockOf, withLock } from './lock.js';
import { openStream, standardOutput, stream } from './stream-output.js';
import { cannotWrite } from './write-errors.js';

export interface Output {
  /** as it was named; "-" for standard output */
  readonly name: string;
  /** whether bytes are gone once they are written */
  readonly streamed: boolean;
  /** bytes that reached a stream */
  readonly written: number;
  write(bytes: Uint8Array): Promise<void>;
  /** Everything is written, a file still under another name. */
  finish(): Promise<void>;
  /** Makes a finished file appear. */
  appear(): void;
  /** Leaves everything as it was. */
  discard(): void;
}

/** What is at `path` now, following links; undefined when nothing is. */
export function existing(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // a file on the way to it, or a folder that may not be searched
  }
}

/**
 * @param options `mode`: permissions of a new file, before the umask; `force`: replaces what is there; `ifExists`: what else may be
 * done about it
 * @throws OutputError when it exists or its folder cannot be written
 * @throws UsageError when it is one of the inputs
 */
export function openOutput(
  name: string,
  options: { force: boolean; mode: number; inputs: readonly FileIdentity[]; ifExists?: readonly string[] },
): Output {
  if (name === '-') return standardOutput(options.inputs);
  const stats = existing(name);
  if (stats && isOneOf(stats, options.inputs)) {
    throw new UsageError(`${name} is both the input and the output`, { hints: ['write to another file'] });
  }
  if (stats?.isDirectory()) throw new OutputError(`${name} is a folder`);
  const packed = (output: Output): Output => (name.endsWith('.gz') ? compressed(output) : output);
  if (stats && !stats.isFile()) return packed(stream(name, openStream(name)));
  if (stats && !options.force) throw exists(name, options.ifExists);
  // what is replaced may have been closed to others: the new one is not more open
  const mode = stats ? options.mode & stats.mode : options.mode;
  return packed(atomicFile(name, mode, options.force));
}

/** Makes an output appear, or closes a stream. */
export async function commit(output: Output): Promise<void> {
  await output.finish();
  output.appear();
}

/** A small file in one go. */
export async function writeWhole(name: string, text: string, force: boolean): Promise<void> {
  const output = openOutput(name, { force, mode: 0o666, inputs: [] });
  try {
    await output.write(Buffer.from(text));
    await commit(output);
  } catch (error) {
    output.discard();
    throw error;
  }
}

/**
 * Makes an output and what lies beside it appear together: both are on the disk before either gets its name, and of several
 * processes that replace the same output no two do it at once, so that one's output never meets what belongs to the other's.
 */
export async function commitTogether(output: Output, beside: Output): Promise<void> {
  await output.finish();
  await beside.finish();
  const appear = (): void => {
    output.appear();
    beside.appear();
  };
  if (output.streamed) appear();
  else await withLock(hiddenLockOf(output.name), appear);
}

function atomicFile(name: string, mode: number, force: boolean): Output {
  const told = (error: NodeJS.ErrnoException): OutputError =>
    error.code === 'EEXIST' ? exists(name, ['somebody made it in the meantime', FORCE]) : cannotWrite(name, error);
  const tell = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw told(error as NodeJS.ErrnoException);
    }
  };
  const tellLater = (error: NodeJS.ErrnoException): never => {
    throw told(error);
  };
  const path = refuseBrokenLink(name);
  const file = tell(() => new AtomicFile(path, { mode, replaces: force }));
  return {
    name,
    streamed: false,
    written: 0,
    write: (bytes) => file.write(bytes).catch(tellLater),
    finish: () => file.finish().catch(tellLater),
    appear: () => tell(() => file.appear()),
    discard: () => file.discard(),
  };
}

const FORCE = '--force replaces it';

/** That an output is there already. */
export function exists(name: string, hints: readonly string[] = [FORCE]): OutputError {
  return new OutputError(`${name} exists`, { hints });
}

/**
 * Says before the work what `openOutput` would say after it.
 *
 * @param options `makesFolder`: whether the folders on the way are made
 * @throws OutputError
 */
export function refuseUnwritable(
  name: string,
  { force, makesFolder, ifExists }: { force: boolean; makesFolder: boolean; ifExists?: readonly string[] },
): void {
  const stats = existing(name);
  if (stats?.isDirectory()) throw new OutputError(`${name} is a folder`);
  if (stats && !stats.isFile()) return;
  if (stats && !force) throw exists(name, ifExists);
  let folder = dirname(refuseBrokenLink(name));
  while (makesFolder && !existing(folder) && dirname(folder) !== folder) folder = dirname(folder);
  try {
    if (existing(folder)?.isDirectory() === false) throw new OutputError(`${folder} is not a folder`);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw error instanceof OutputError ? error : cannotWrite(name, error as NodeJS.ErrnoException);
  }
}

function compressed(output: Output): Output {
  const gzip = createGzip();
  let failed: Error | undefined;
  const flowing = (async () => {
    for await (const chunk of gzip) {
      // to leave the loop would end gzip without saying why, and whoever writes to it would hear that instead
      if (!failed) await output.write(chunk as Buffer).catch((error: Error) => (failed = error));
    }
    if (failed) throw failed;
  })();
  flowing.catch((error: Error) => gzip.destroy(error));
  return {
    name: output.name,
    streamed: output.streamed,
    get written() {
      return output.written;
    },
    // the block's memory is used again as soon as this resolves, so zlib gets a copy
    write: (bytes) =>
      new Promise((resolve, reject) => {
        gzip.write(Buffer.from(bytes), (error) => (failed || error ? reject(failed ?? error!) : resolve()));
      }),
    async finish() {
      gzip.end();
      await flowing;
      await output.finish();
    },
    appear: () => output.appear(),
    discard() {
      gzip.destroy();
      output.discard();
    },
  };
}

// A link is followed, so that the file it points to is replaced and the link stays.
function refuseBrokenLink(name: string): string {
  if (!isLink(name)) return name;
  if (!existing(name)) throw new OutputError(`${name} is a link to nothing`);
  return behindLinks(name);
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false; // a file on the way to it: whoever opens it says so
  }
}
