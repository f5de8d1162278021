import type { KernelMemory, Pointer } from '../kernels/memory.js';
import type { ByteCells } from './format.js';

const WORDS = 8;
export const CELL_RECORD_BYTES = WORDS * 4;

/** Writes down where the cells and what is found for them lie; assembly/cells.ts says in which order. */
export function writeCellRecord(memory: KernelMemory, at: Pointer, cells: ByteCells): void {
  const { bytes, starts, stops, count, ranks, words, classOf, valid } = cells;
  memory
    .u32(at, WORDS)
    .set([
      ...[bytes.byteOffset, starts.byteOffset, stops.byteOffset, count],
      ...[ranks.byteOffset, words.byteOffset, classOf.byteOffset, valid.byteOffset],
    ]);
}
