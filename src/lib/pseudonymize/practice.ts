// What a worker thread does before blocks are its own: tables are made and code becomes fast on rows that another thread works on.
import { now } from '../clock.js';
import { SLACK } from '../csv/scan-kernel.js';
import { BlockScanner, OffsetBuffer } from '../csv/structure.js';
import type { KernelMemory } from '../kernels/memory.js';
import { ownsOutput, type BlockCipher } from './block.js';
import type { Kernels } from './kernels.js';
import type { Plan } from './plan.js';

const CELL_BYTES_GUESS = 8;

/**
 * Works on rows and forgets the result.
 *
 * @param rows whole rows; overwritten with zeros
 * @returns milliseconds that it took
 */
export function practise(
  cipher: BlockCipher,
  { dialect, width }: Plan,
  rows: Uint8Array,
  ahead: number,
  { memory, kernels }: { readonly memory: KernelMemory; readonly kernels: Kernels },
): number {
  const { length } = rows;
  const block = memory.allocate(length + SLACK);
  memory.u8(block, length).set(rows);
  rows.fill(0);
  const offsets = new OffsetBuffer(memory, Math.ceil(length / CELL_BYTES_GUESS) + SLACK);
  const scanner = new BlockScanner(memory, kernels.scan, dialect, width);
  const found = scanner.scan(block, length, true, offsets);
  const begun = now();
  if ('structure' in found) {
    const job = { block, structure: found.structure, ahead };
    const result = cipher.process(job);
    if (ownsOutput(job, result)) cipher.release(result);
  }
  const milliseconds = now() - begun;
  scanner.release();
  offsets.release();
  memory.wipe(block, length + SLACK);
  return milliseconds;
}
