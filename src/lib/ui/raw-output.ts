// Bytes on stdout as they are: a key, a policy, a backup.
import { writeSync } from 'node:fs';

/** Writes all of `bytes`, without a line end. */
export function printBytes(bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') continue;
      if (code === 'EPIPE') return; // the reader has gone
      throw error;
    }
  }
}
