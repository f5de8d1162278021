// Standard output and standard error by their descriptors: Node's streams for them take time to open, and tell of a failed write too late.
import { writeSync } from 'node:fs';
import { cannotWrite } from '../files/write-errors.js';

const NAMES = { 1: '-', 2: 'standard error' } as const;

/**
 * Writes data that was asked for. Where its reader has gone, there is nobody to tell.
 * @throws OutputError when it cannot be written
 */
export function writeData(descriptor: 1 | 2, data: string | Uint8Array): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') {
        pause();
        continue;
      }
      if (code === 'EPIPE') return;
      throw cannotWrite(NAMES[descriptor], error as NodeJS.ErrnoException);
    }
  }
}

const NOT_READY_MS = 10;
const nobody = new Int32Array(new SharedArrayBuffer(4));

// A pipe that somebody made non-blocking, and whose reader takes its time.
function pause(): void {
  Atomics.wait(nobody, 0, 0, NOT_READY_MS);
}

/** Tells people something. What they cannot be told changes nothing of how the run ends. */
export function tell(text: string): void {
  try {
    writeData(2, text);
  } catch {
    // the exit code says it
  }
}
