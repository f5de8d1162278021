// Outputs whose bytes are gone once they are written: standard output, pipes, devices.
import { randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors.js';
import { writeAll } from './descriptor.js';
import { isOneOf, type FileIdentity } from './input.js';
import { interruptible } from './interruptible.js';
import type { Output } from './output.js';
import { cannotWrite } from './write-errors.js';

/** writes that are not done */
let underWay = 0;

/** Whether something is being written that may wait for a reader: `process.exit` waits for that, too. */
export function isWritingStream(): boolean {
  return underWay > 0;
}

/** An output that keeps everything until it is complete, for a pipe that must not see half of it. */
export function spooled(target: Output, folder: string): Output {
  const descriptor = openNameless(folder);
  const close = closingOnce(descriptor);
  return {
    name: target.name,
    streamed: target.streamed,
    get written() {
      return target.written;
    },
    write: (bytes) =>
      writeAll(descriptor, bytes).catch((error: NodeJS.ErrnoException) => {
        throw cannotWrite(folder, error);
      }),
    async finish() {
      await copyAll(descriptor, target);
      await target.finish();
    },
    appear() {
      close();
      target.appear();
    },
    discard() {
      close();
      target.discard();
    },
  };
}

// A file that has no name once it is open: nothing is left of it whatever happens.
function openNameless(folder: string): number {
  const path = join(folder, `secureml-${randomBytes(8).toString('hex')}`);
  try {
    const descriptor = openSync(path, 'wx+', 0o600);
    unlinkSync(path);
    return descriptor;
  } catch (error) {
    throw cannotWrite(folder, error as NodeJS.ErrnoException);
  }
}

/** @throws UsageError when it is one of the inputs */
export function standardOutput(inputs: readonly FileIdentity[]): Output {
  const stats = fstatSync(1);
  if (stats.isFile() && isOneOf(stats, inputs)) {
    throw emptiedInput();
  }
  return stream('-', 1);
}

/** That standard output is the input, which the shell has opened for writing. */
export function emptiedInput(): UsageError {
  return new UsageError('standard output is the input file, which the shell has emptied', {
    hints: ['use -o with another file'],
  });
}

/** What takes bytes as they come: a pipe, a device, standard output. */
export function stream(name: string, descriptor: number): Output {
  let written = 0;
  const close = descriptor === 1 ? () => {} : closingOnce(descriptor);
  return {
    name,
    streamed: true,
    get written() {
      return written;
    },
    async write(bytes) {
      underWay++;
      await writeAll(descriptor, bytes)
        .catch((error: NodeJS.ErrnoException) => {
          throw error.code === 'EPIPE' ? error : cannotWrite(name, error);
        })
        .finally(() => underWay--);
      written += bytes.length;
    },
    finish: async () => {},
    appear: close,
    discard: close,
  };
}

// What could not be finished is discarded after all.
function closingOnce(descriptor: number): () => void {
  let isOpen = true;
  return () => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
}

export function openStream(name: string): number {
  try {
    return interruptible(() => openSync(name, constants.O_WRONLY));
  } catch (error) {
    throw cannotWrite(name, error as NodeJS.ErrnoException);
  }
}

async function copyAll(descriptor: number, target: Output): Promise<void> {
  const chunk = Buffer.alloc(1 << 20);
  for (let at = 0; ;) {
    const count = readSync(descriptor, chunk, 0, chunk.length, at);
    if (count === 0) return;
    await target.write(chunk.subarray(0, count));
    at += count;
  }
}
