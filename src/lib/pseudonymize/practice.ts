// What a worker thread does before blocks are its own: tables are made and code becomes fast on rows that another thread works on.
import { now } from '../clock.js';
import { SLACK } from '../csv/scan-kernel.js';
import { BlockScanner, OffsetBuffer } from '../csv/structure.js';
import type { KernelMemory } from '../kernels/memory.js';
import { ownsOutput, type BlockCipher } from './block.js';
import type { Kernels } from './kernels.js';
import type { Plan } from './plan.js';

export interface Practice {
  /** of one block; overwritten with zeros */
  readonly rows: Uint8Array;
  /** as for the block itself */
  readonly ahead: number;
  /** what the main thread takes, in milliseconds a byte */
  readonly pace: number;
}

/** How much slower than the main thread is fast enough. */
const FAST_ENOUGH = 2;
/** How many milliseconds of the main thread are one piece of practice: where blocks are slow, a part of one is enough. */
const PIECE = 30;
const CELL_BYTES_GUESS = 8;

/**
 * Works on rows piece by piece until it is fast, and forgets the results.
 *
 * @returns whether it has become fast
 */
export function practise(
  { rows, ahead, pace }: Practice,
  cipher: BlockCipher,
  { dialect, width }: Plan,
  { memory, kernels }: { readonly memory: KernelMemory; readonly kernels: Kernels },
): boolean {
  const { length } = rows;
  const block = memory.allocate(length + SLACK);
  memory.u8(block, length).set(rows);
  rows.fill(0);
  const offsets = new OffsetBuffer(memory, Math.ceil(length / CELL_BYTES_GUESS) + SLACK);
  const scanner = new BlockScanner(memory, kernels.scan, dialect, width);
  let isFast = false;
  for (let start = 0, wanted = PIECE / pace; start < length && !isFast;) {
    const piece = Math.min(length - start, Math.max(1, Math.ceil(wanted)));
    const found = scanner.scan(block + start, piece, start + piece === length, offsets);
    if ('needs' in found) {
      wanted = piece * 2;
      continue;
    }
    // another thread says what is wrong with them
    if (found.fault) break;
    const job = { block: block + start, structure: found.structure, ahead };
    const begun = now();
    const result = cipher.process(job);
    isFast = now() - begun <= FAST_ENOUGH * pace * found.structure.end;
    if (ownsOutput(job, result)) cipher.release(result);
    start += found.structure.end;
  }
  scanner.release();
  offsets.release();
  memory.wipe(block, length + SLACK);
  return isFast;
}
