// The streams of the library's callers, of Node or of the web, as what a table is read from and written to. They behave as in
// stream.pipeline: when one side fails, or is told to stop, the other one is told, too, and nothing stays open.
import type { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { ByteSource } from './csv/block-reader.js';
import { ChunkSource } from './csv/chunk-source.js';
import { UsageError } from './errors.js';
import { checkKind } from './named-options.js';
import { isIterable, type Kind } from './option-kinds.js';
import { TextChunks } from './text-chunks.js';

/** Chunks of bytes, or of text, which is taken as UTF-8. */
export type ByteInput =
  Readable | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;
/** A stream of Node or of the web that takes bytes. */
export type ByteOutput = Writable | WritableStream<Uint8Array>;

export interface ByteInputHandle extends ByteSource {
  /** Says that nothing more will be read, and why. */
  cancel(reason: unknown): void;
}

export interface ByteOutputHandle {
  /** Takes a copy of the bytes; settles when there is room for more. */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends the output; settles when everything is written. */
  end(): Promise<void>;
  /** Gives the output up. */
  abort(reason: unknown): void;
}

/**
 * @param signal ends a read that waits
 * @throws UsageError for what gives no bytes
 */
export function openByteInput(input: ByteInput, signal: AbortSignal | undefined): ByteInputHandle {
  checkKind(input, INPUT, 'the input');
  const chunks = input instanceof ReadableStream ? webChunks(input) : iteratedChunks(input);
  const text = new TextChunks();
  const source = new ChunkSource(async () => {
    const next = await unlessAborted(chunks.next(), signal);
    if (next !== undefined) return bytesOf(next, text);
    text.end();
    return undefined;
  });
  return Object.assign(source, { cancel: chunks.cancel });
}

const INPUT: Kind = {
  expected: 'a stream that nobody reads yet, or an iterable of bytes or text',
  accepts: (value) =>
    value instanceof ReadableStream ? !value.locked : isIterable(value) && !(value instanceof Uint8Array),
  hint: (value) => (value instanceof Uint8Array ? '[bytes] is an iterable of bytes' : undefined),
};
const OUTPUT: Kind = {
  expected: 'a Writable, or a WritableStream that nobody writes to yet',
  accepts: (value) => (value instanceof WritableStream ? !value.locked : isNodeOutput(value)),
};

/** By what it does, as stream.pipeline knows it: the response of a server is no instance of Writable, nor is that of a copy of Node's streams. */
function isNodeOutput(value: unknown): value is Writable {
  const { write, end, on } = (value ?? {}) as Partial<Writable>;
  return [write, end, on].every((method) => typeof method === 'function');
}

interface Chunks {
  /** undefined at the end */
  next(): Promise<unknown>;
  cancel(reason: unknown): void;
}

function webChunks(stream: ReadableStream<unknown>): Chunks {
  const reader = stream.getReader();
  return {
    next: async () => (await reader.read()).value,
    // a stream that has failed refuses; it has nothing to be told
    cancel: (reason) => void reader.cancel(reason).catch(() => {}),
  };
}

function iteratedChunks(given: Exclude<ByteInput, ReadableStream>): Chunks {
  // character by character it would be slow
  const input = typeof given === 'string' ? [given] : given;
  const iterator: AsyncIterator<unknown> | Iterator<unknown> =
    Symbol.asyncIterator in input ? input[Symbol.asyncIterator]() : input[Symbol.iterator]();
  return {
    async next() {
      const { value, done } = await iterator.next();
      return done ? undefined : value;
    },
    cancel() {
      // a generator that waits hears of it when it goes on; a stream at once
      if ('destroy' in input) input.destroy();
      else void Promise.resolve(iterator.return?.()).catch(() => {});
    },
  };
}

function bytesOf(chunk: unknown, text: TextChunks): Uint8Array {
  if (typeof chunk === 'string') return text.bytesOf(chunk);
  text.end();
  if (chunk instanceof Uint8Array) return chunk;
  throw new UsageError(
    `the input gives ${chunk === null ? 'null' : `a value of type ${typeof chunk}`} instead of bytes`,
    {
      hints: ['anonymizeRecords takes records'],
    },
  );
}

/** A wait that a signal ends with its reason. */
export async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
    // when the signal was first nobody waits for this one any more
    promise.catch(() => {});
  }
}

/**
 * @param signal ends a write that waits for room
 * @param onFailure called when the output fails or is closed before its end, also where nothing is written
 * @throws UsageError for what takes no bytes
 */
export function openByteOutput(
  output: ByteOutput,
  signal: AbortSignal | undefined,
  onFailure: (reason: unknown) => void = () => {},
): ByteOutputHandle {
  checkKind(output, OUTPUT, 'the output');
  const { write, end, abort } =
    output instanceof WritableStream ? webOutput(output, onFailure) : nodeOutput(output, onFailure);
  return {
    write: (bytes) => unlessAborted(write(bytes), signal),
    end: () => unlessAborted(end(), signal),
    abort,
  };
}

function closedTooEarly(): Error {
  return Object.assign(new Error('the output was closed'), { code: 'ERR_STREAM_PREMATURE_CLOSE' });
}

function webOutput(stream: WritableStream<Uint8Array>, onFailure: (reason: unknown) => void): ByteOutputHandle {
  const writer = stream.getWriter();
  // a reader that leaves need not say why
  writer.closed.catch((reason: unknown) => onFailure(reason ?? closedTooEarly()));
  return {
    async write(bytes) {
      await writer.ready;
      // not waited for: a transform has room for a chunk before it has passed it on; a failure shows in `ready`
      writer.write(Uint8Array.from(bytes)).catch(() => {});
      await writer.ready;
    },
    end: () => writer.close(),
    abort: (reason) => void writer.abort(reason).catch(() => {}),
  };
}

function nodeOutput(stream: Writable, onFailure: (reason: unknown) => void): ByteOutputHandle {
  let failed: Error | undefined;
  stream.on('error', (error: Error) => onFailure((failed ??= error)));
  let isFinished = false;
  stream.once('finish', () => (isFinished = true));
  stream.once('close', () => {
    if (!isFinished) onFailure(failed ?? closedTooEarly());
  });
  const check = (): void => {
    if (failed) throw failed;
    if (stream.destroyed) throw closedTooEarly();
  };
  return {
    async write(bytes) {
      check();
      if (!stream.write(Uint8Array.from(bytes))) await room(stream);
      check();
    },
    async end() {
      check();
      stream.end();
      await finished(stream, { readable: false });
    },
    abort: (reason) => void stream.destroy(reason instanceof Error ? reason : undefined),
  };
}

/** Until it drains, fails or is closed. */
function room(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of ['drain', 'error', 'close']) stream.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'error', 'close']) stream.on(event, done);
  });
}
