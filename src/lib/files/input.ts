// Where CSV is read from: a file, standard input, either of them compressed.
import { closeSync, createReadStream, fstatSync, openSync, type Stats } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ByteSource } from '../csv/block-reader.js';
import { ChunkSource } from '../csv/chunk-source.js';
import { InputError } from '../errors.js';
import { readSome } from './descriptor.js';
import { interruptible } from './interruptible.js';
import { inWords } from '../system-words.js';
import { waitingStream, type OpenStream } from './waiting-stream.js';

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
  const waiting = waitingStream(descriptor, stats);
  if (name.endsWith('.gz')) return { ...base, ...gunzipped(name, waiting ?? wholeStream(descriptor)) };
  if (waiting) return { ...base, size: undefined, source: streamSource(waiting.stream), close: waiting.close };
  const size = sizeOf(stats);
  return { ...base, size, source: { size, read: (target) => readSome(descriptor, target) }, close };
}

function open(name: string): number {
  try {
    return interruptible(() => openSync(name, 'r'));
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

function wholeStream(descriptor: number): OpenStream {
  const stream = createReadStream('', { fd: descriptor });
  return { stream, close: () => stream.destroy() };
}

function gunzipped(name: string, { stream, close }: OpenStream): Pick<Input, 'size' | 'source' | 'close'> {
  const gunzip = createGunzip();
  stream.on('error', (error) => gunzip.destroy(error));
  stream.pipe(gunzip);
  const source = streamSource(gunzip, () => new InputError(`${name} is not a whole gzip file`));
  return {
    size: undefined,
    source,
    close() {
      close();
      gunzip.destroy();
    },
  };
}

function streamSource(stream: Readable, failed: (error: Error) => Error = (error) => error): ByteSource {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  return new ChunkSource(async () => {
    const { value, done } = await chunks.next().catch((error: Error) => {
      throw failed(error);
    });
    return done ? undefined : value;
  });
}
