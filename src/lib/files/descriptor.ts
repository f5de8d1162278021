// Reading and writing file descriptors whole: short reads and writes, and pipes that are not ready, are not the caller's business.
import { read, write } from 'node:fs';

const NOT_READY_MS = 4;

/** Bytes read into the beginning of `target`; 0 at the end. */
export function readSome(descriptor: number, target: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    const attempt = (): void => {
      read(descriptor, target, 0, target.length, null, (error, count) => {
        if (!error) resolve(count);
        else if (error.code === 'EAGAIN') setTimeout(attempt, NOT_READY_MS);
        else if (error.code === 'EOF') resolve(0);
        else reject(error);
      });
    };
    attempt();
  });
}

/** Resolves when all bytes are written. Rejects with EPIPE when nobody reads any more. */
export function writeAll(descriptor: number, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    let done = 0;
    const attempt = (): void => {
      if (done === bytes.length) {
        resolve();
        return;
      }
      write(descriptor, bytes, done, bytes.length - done, null, (error, count) => {
        if (!error) {
          done += count;
          attempt();
        } else if (error.code === 'EAGAIN') setTimeout(attempt, NOT_READY_MS);
        else reject(error);
      });
    };
    attempt();
  });
}
