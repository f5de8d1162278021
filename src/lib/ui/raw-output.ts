// Bytes on stdout as they are: a key, a policy, a backup.
import { mayBeClosed } from '../files/closed-descriptor.js';
import { warn } from './messages.js';
import { writeData } from './standard-streams.js';

/** For data that would be lost: the exit code says nothing of it. */
export function warnIfClosed(): void {
  if (mayBeClosed(1)) warn('standard output is closed, or leads nowhere: what is written to it is lost');
}

/** Writes all of `bytes`, without a line end. */
export function printBytes(bytes: Uint8Array): void {
  warnIfClosed();
  writeData(1, bytes);
}
