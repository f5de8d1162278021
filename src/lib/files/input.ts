// Where CSV is read from: a file, standard input, either of them compressed.
import { closeSync, createReadStream, fstatSync, openSync, type Stats } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ByteSource } from '../csv/block-reader.js';
import { InputError } from '../errors.js';
import { readSome } from './descriptor.js';
import { inWords } from '../system-words.js';

export interface Input {
  /** as it was named; "-" for standard input */
  readonly name: string;
  readonly source: ByteSource;
  /** bytes to be read, when it is known: not for pipes and compressed files */
  readonly size: number | undefined;
  /** tells files apart */
  readonly identity: FileIdentity;
  close(): void;
}

export interface FileIdentity {
  readonly dev: number;
  readonly ino: number;
}

/** Whether it is one of these files, whatever it is called. */
export function isOneOf(file: FileIdentity, others: readonly FileIdentity[]): boolean {
  return others.some(({ dev, ino }) => dev === file.dev && ino === file.ino);
}

/**
 * @param name path, or "-" for standard input
 * @throws InputError when it is not there or cannot be read
 */
export function openInput(name: string): Input {
  const descriptor = name === '-' ? 0 : open(name);
  const stats = fstatSync(descriptor);
  if (stats.isDirectory()) {
    closeSync(descriptor);
    throw new InputError(`${name} is a folder`, { hints: ['name the files in it'] });
  }
  const close = (): void => {
    if (descriptor !== 0) closeSync(descriptor);
  };
  const base = { name, identity: { dev: stats.dev, ino: stats.ino } };
  if (name.endsWith('.gz')) return { ...base, ...gunzipped(name, descriptor) };
  const size = sizeOf(stats);
  return { ...base, size, source: { size, read: (target) => readSome(descriptor, target) }, close };
}

function open(name: string): number {
  try {
    return openSync(name, 'r');
  } catch (error) {
    const isPattern = (error as NodeJS.ErrnoException).code === 'ENOENT' && /[*?[{]/.test(name);
    throw new InputError(`${name}: ${inWords(error, 'file')}`, {
      hints: isPattern ? ['a pattern that matches no file reaches the program as it is'] : [],
    });
  }
}

function sizeOf(stats: Stats): number | undefined {
  return stats.isFile() ? stats.size : undefined;
}

function gunzipped(name: string, descriptor: number): Pick<Input, 'size' | 'source' | 'close'> {
  const gunzip = createGunzip();
  const file = createReadStream('', { fd: descriptor });
  file.on('error', (error) => gunzip.destroy(error));
  file.pipe(gunzip);
  const source = streamSource(gunzip, () => new InputError(`${name} is not a whole gzip file`));
  return {
    size: undefined,
    source,
    close() {
      file.destroy();
      gunzip.destroy();
    },
  };
}

/** Bytes of a stream or any other sequence of chunks. */
export function streamSource(
  chunks: Readable | AsyncIterable<Uint8Array>,
  failed: (error: Error) => Error = (error) => error,
): ByteSource {
  const iterator = chunks[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  let rest: Uint8Array = new Uint8Array(0);
  return {
    async read(target) {
      while (rest.length === 0) {
        const { value, done } = await iterator.next().catch((error: Error) => {
          throw failed(error);
        });
        if (done) return 0;
        rest = value;
      }
      const count = Math.min(rest.length, target.length);
      target.set(rest.subarray(0, count));
      rest = rest.subarray(count);
      return count;
    },
  };
}
