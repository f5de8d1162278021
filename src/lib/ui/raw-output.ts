// Bytes on stdout as they are: a key, a policy, a backup.
import { writeSync } from 'node:fs';
import { mayBeClosed } from '../files/closed-descriptor.js';
import { warn } from './messages.js';

/** For data that would be lost: the exit code says nothing of it. */
export function warnIfClosed(): void {
  if (mayBeClosed(1)) warn('standard output is closed, or leads nowhere: what is written to it is lost');
}

/** Writes all of `bytes`, without a line end. */
export function printBytes(bytes: Uint8Array): void {
  warnIfClosed();
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
