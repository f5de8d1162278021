// The parts of a file that are looked at: its beginning, and where it can be read at any place, pieces spread through the rest.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { openInput } from '../../files/input.js';

export interface Piece {
  readonly bytes: Buffer;
  /** it begins where a row begins */
  readonly fromStart: boolean;
  /** it ends where the file ends */
  readonly toEnd: boolean;
}

export interface Pieces {
  readonly head: Piece;
  readonly others: readonly Piece[];
}

/** A file up to this size is read as a whole. */
const WHOLE = 512 * 1_024;
const HEAD = 192 * 1_024;
const SPREAD = 20;
const PIECE = 24 * 1_024;
/** A pipe is read up to here; what comes behind is not looked at. */
const MOST_OF_PIPE = 8 * 1_024 * 1_024;
/** Even, so that UTF-16 stays in step. */
const STEP = 2;

/**
 * @param name path, or "-" for standard input
 * @throws InputError when it is not there or cannot be read
 */
export async function readPieces(name: string): Promise<Pieces> {
  if (name !== '-' && !name.endsWith('.gz')) {
    const descriptor = tryOpen(name);
    if (descriptor !== undefined) {
      try {
        const stats = fstatSync(descriptor);
        if (stats.isFile()) return spread(stats.size, (at, length) => readAt(descriptor, at, length));
      } finally {
        closeSync(descriptor);
      }
    }
  }
  const whole = await readStream(name);
  const { bytes, complete } = whole;
  const pieces = spread(bytes.length, (at, length) => bytes.subarray(at, at + length));
  if (complete) return pieces;
  return { head: { ...pieces.head, toEnd: false }, others: pieces.others.map((piece) => ({ ...piece, toEnd: false })) };
}

// A failure to open is said by openInput, in its words.
function tryOpen(name: string): number | undefined {
  try {
    return openSync(name, 'r');
  } catch {
    return undefined;
  }
}

function readAt(descriptor: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(descriptor, bytes, filled, length - filled, at + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

async function readStream(name: string): Promise<{ bytes: Buffer; complete: boolean }> {
  const input = openInput(name);
  try {
    const chunks: Buffer[] = [];
    let length = 0;
    while (length < MOST_OF_PIPE) {
      const chunk = Buffer.allocUnsafe(256 * 1_024);
      const count = await input.source.read(chunk);
      if (count === 0) return { bytes: Buffer.concat(chunks), complete: true };
      chunks.push(chunk.subarray(0, count));
      length += count;
    }
    return { bytes: Buffer.concat(chunks), complete: false };
  } finally {
    input.close();
  }
}

function spread(size: number, read: (at: number, length: number) => Buffer): Pieces {
  if (size <= WHOLE) return { head: { bytes: read(0, size), fromStart: true, toEnd: true }, others: [] };
  const rest = size - HEAD;
  const others = Array.from({ length: SPREAD }, (_, i): Piece => {
    const at = HEAD + Math.floor(((rest - PIECE) * (i + 1)) / SPREAD / STEP) * STEP;
    return { bytes: read(at, PIECE), fromStart: false, toEnd: at + PIECE >= size };
  });
  return { head: { bytes: read(0, HEAD), fromStart: true, toEnd: false }, others };
}
