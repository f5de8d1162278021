import type { ByteSource } from '../csv/block-reader.js';
import { isLate, StoppedError } from '../csv/chunk-source.js';
import type { Sink } from './run.js';

/** The end of one stream as the beginning of another, in memory: a write waits until its bytes are read. */
export interface MemoryPipe {
  readonly sink: Sink;
  readonly source: ByteSource;
  end(): void;
  /** Whoever reads or writes gets this error. */
  fail(error: unknown): void;
}

export function memoryPipe(): MemoryPipe {
  let bytes: Uint8Array = new Uint8Array(0);
  let ended = false;
  let stopped = false;
  let failure: { error: unknown } | undefined;
  let changed = (): void => {};
  let change = new Promise<void>((resolve) => (changed = resolve));
  const notify = (): void => {
    changed();
    change = new Promise((resolve) => (changed = resolve));
  };
  const toRead = async (): Promise<void> => {
    while (bytes.length === 0 && !ended && !stopped && !failure) await change;
  };
  return {
    async sink(chunk) {
      bytes = chunk;
      notify();
      while (bytes.length > 0 && !failure) await change;
      if (failure) throw failure.error;
    },
    source: {
      async read(target) {
        await toRead();
        if (failure) throw failure.error;
        if (stopped) throw new StoppedError('nothing more is read');
        const count = Math.min(target.length, bytes.length);
        target.set(bytes.subarray(0, count));
        bytes = bytes.subarray(count);
        if (bytes.length === 0) notify();
        return count;
      },
      stalls: (ms) => isLate(toRead(), ms),
      stop() {
        stopped = true;
        notify();
      },
    },
    end() {
      ended = true;
      notify();
    },
    fail(error) {
      failure ??= { error };
      notify();
    },
  };
}
