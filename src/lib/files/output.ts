// Where results are written. A file appears only when it is complete: it is written beside its place under another name, flushed to
// the disk and renamed.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import { OutputError, UsageError } from '../errors.js';
import { writeAll } from './descriptor.js';
import type { FileIdentity } from './input.js';

export interface Output {
  /** as it was named; "-" for standard output */
  readonly name: string;
  /** whether bytes are gone once they are written */
  readonly streamed: boolean;
  /** bytes that reached a stream */
  readonly written: number;
  write(bytes: Uint8Array): Promise<void>;
  /** Makes the file appear. */
  commit(): Promise<void>;
  /** Leaves everything as it was. */
  discard(): void;
}

export type IfExists = 'error' | 'replace' | 'skip';

const temporaries = new Set<string>();

/** Removes what is half written; for signal handlers. */
export function discardAll(): void {
  for (const path of temporaries) removeQuietly(path);
  temporaries.clear();
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
 * @param options `mode`: permissions of a new file, before the umask; `force`: replaces what is there
 * @throws OutputError when it exists or its folder cannot be written
 * @throws UsageError when it is one of the inputs
 */
export function openOutput(
  name: string,
  options: { force: boolean; mode: number; inputs: readonly FileIdentity[] },
): Output {
  if (name === '-') return standardOutput(options.inputs);
  const stats = existing(name);
  if (stats && isOneOf(stats, options.inputs)) {
    throw new UsageError(`${name} is both input and output`, { hints: ['write to another file'] });
  }
  if (stats?.isDirectory()) throw new OutputError(`${name} is a folder`);
  if (stats && !stats.isFile()) return stream(name, openStream(name));
  if (stats && !options.force) {
    throw exists(name);
  }
  // what is replaced may have been closed to others: the new one is not more open
  const mode = stats ? options.mode & stats.mode : options.mode;
  const file = atomicFile(name, mode, options.force);
  return name.endsWith('.gz') ? compressed(file) : file;
}

/** An output that keeps everything until it is complete, for a pipe that must not see half of it. */
export function spooled(target: Output, folder: string): Output {
  const path = join(folder, `secureml-${randomBytes(8).toString('hex')}`);
  const descriptor = openSync(path, 'wx+', 0o600);
  unlinkSync(path); // it has no name from here on: nothing is left whatever happens
  return {
    name: target.name,
    streamed: false,
    get written() {
      return target.written;
    },
    write: (bytes) => writeAll(descriptor, bytes),
    async commit() {
      await copyAll(descriptor, target);
      closeSync(descriptor);
      await target.commit();
    },
    discard() {
      closeSync(descriptor);
      target.discard();
    },
  };
}

function standardOutput(inputs: readonly FileIdentity[]): Output {
  const stats = fstatSync(1);
  if (stats.isFile() && isOneOf(stats, inputs)) {
    throw new UsageError('standard output is the input file, which the shell has emptied', {
      hints: ['use -o with another file'],
    });
  }
  return stream('-', 1);
}

function stream(name: string, descriptor: number): Output {
  let written = 0;
  return {
    name,
    streamed: true,
    get written() {
      return written;
    },
    async write(bytes) {
      await writeAll(descriptor, bytes).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EPIPE' ? error : cannotWrite(name, error);
      });
      written += bytes.length;
    },
    async commit() {
      if (descriptor !== 1) closeSync(descriptor);
    },
    discard() {
      if (descriptor !== 1) closeSync(descriptor);
    },
  };
}

function openStream(name: string): number {
  try {
    return openSync(name, constants.O_WRONLY);
  } catch (error) {
    throw cannotWrite(name, error as NodeJS.ErrnoException);
  }
}

function atomicFile(name: string, mode: number, force: boolean): Output {
  const path = resolveLink(name);
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  let descriptor: number;
  let isOpen = true;
  try {
    descriptor = openSync(temporary, 'wx', mode);
  } catch (error) {
    throw cannotWrite(name, error as NodeJS.ErrnoException);
  }
  temporaries.add(temporary);
  // giving up comes also after a commit that failed
  const close = (): void => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  return {
    name,
    streamed: false,
    written: 0,
    write: (bytes) =>
      writeAll(descriptor, bytes).catch((error: NodeJS.ErrnoException) => {
        throw cannotWrite(name, error);
      }),
    async commit() {
      try {
        fsyncSync(descriptor);
        close();
        if (force) renameSync(temporary, path);
        else appear(temporary, path);
        syncFolder(dirname(path));
      } catch (error) {
        removeQuietly(temporary);
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw exists(name, 'somebody made it in the meantime');
        throw cannotWrite(name, error as NodeJS.ErrnoException);
      } finally {
        temporaries.delete(temporary);
      }
    },
    discard() {
      close();
      removeQuietly(temporary);
      temporaries.delete(temporary);
    },
  };
}

// A link, unlike a rename, never replaces: of two runs that began before the file was there, one wins and one is told.
function appear(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // a file system without links
    renameSync(temporary, path);
    return;
  }
  unlinkSync(temporary);
}

function exists(name: string, ...hints: readonly string[]): OutputError {
  return new OutputError(`${name} exists`, { hints: [...hints, '--force replaces it'] });
}

function compressed(file: Output): Output {
  const gzip = createGzip();
  const flowing = (async () => {
    for await (const chunk of gzip) await file.write(chunk as Buffer);
  })();
  flowing.catch((error: Error) => gzip.destroy(error));
  return {
    name: file.name,
    streamed: false,
    written: 0,
    // the block's memory is used again as soon as this resolves, so zlib gets a copy
    write: (bytes) =>
      new Promise((resolve, reject) => {
        gzip.write(Buffer.from(bytes), (error) => (error ? reject(error) : resolve()));
      }),
    async commit() {
      gzip.end();
      await flowing;
      await file.commit();
    },
    discard() {
      gzip.destroy();
      file.discard();
    },
  };
}

async function copyAll(descriptor: number, target: Output): Promise<void> {
  const { readSync } = await import('node:fs');
  const chunk = Buffer.alloc(1 << 20);
  for (let at = 0; ;) {
    const count = readSync(descriptor, chunk, 0, chunk.length, at);
    if (count === 0) return;
    await target.write(chunk.subarray(0, count));
    at += count;
  }
}

// A link is followed, so that the file it points to is replaced and the link stays.
function resolveLink(name: string): string {
  const isLink = lstatSync(name, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (!isLink) return name;
  try {
    return realpathSync(name);
  } catch {
    throw new OutputError(`${name} is a link to nothing`);
  }
}

function isOneOf(stats: Stats, inputs: readonly FileIdentity[]): boolean {
  return inputs.some(({ dev, ino }) => dev === stats.dev && ino === stats.ino);
}

function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch {
    // not every system lets a folder be opened; the rename is done all the same
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // it is gone already
  }
}

function cannotWrite(name: string, error: NodeJS.ErrnoException): OutputError {
  const shown = name === '-' ? 'standard output' : name;
  switch (error.code) {
    case 'ENOSPC':
      return new OutputError(`${shown}: the disk is full`);
    case 'EFBIG':
      return new OutputError(`${shown}: the file would be larger than is allowed here`);
    case 'EDQUOT':
      return new OutputError(`${shown}: the quota is used up`);
    case 'ENOENT':
      return new OutputError(`${shown}: no such folder`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new OutputError(`${shown}: the folder cannot be written`);
    default:
      return new OutputError(`${shown} cannot be written (${error.code ?? 'unknown error'})`);
  }
}
