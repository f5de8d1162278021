// What has to be waited for: pipes, sockets, terminals. A plain read of them holds a thread of the pool until somebody writes, and the
// process cannot end before it; the event loop waits for them without one.
import type { Stats } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { isatty, ReadStream } from 'node:tty';

export interface OpenStream {
  readonly stream: Readable;
  close(): void;
}

/** A stream of what waits for others; undefined for a file or a device, whose reads end by themselves. */
export function waitingStream(descriptor: number, stats: Stats): OpenStream | undefined {
  if (isatty(descriptor)) return standardOr(descriptor, () => new ReadStream(descriptor));
  if (!stats.isFIFO() && !stats.isSocket()) return undefined;
  return standardOr(descriptor, () => new Socket({ fd: descriptor, readable: true, writable: false }));
}

function standardOr(descriptor: number, open: () => Socket): OpenStream {
  if (descriptor !== 0) {
    const stream = open();
    return { stream, close: () => stream.destroy() };
  }
  const { stdin } = process;
  return {
    stream: stdin,
    // not closed: Node gives it back at the end as it was, blocking, for whoever reads it next
    close() {
      stdin.pause();
      stdin.unref();
    },
  };
}
