// Rows that are looked at before they are part of a block.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import type { Dialect } from './dialect.js';
import { SLACK, type ScanKernel } from './scan-kernel.js';
import { BlockScanner, OffsetBuffer, type ScanResult } from './structure.js';

export interface ScanTools {
  readonly memory: KernelMemory;
  readonly kernel: ScanKernel;
}

/**
 * Scans a copy of `bytes` in the shared memory, which is overwritten when `visit` returns.
 *
 * @param bytes from the beginning of a row on
 * @param complete whether the table ends with them
 */
export function scanBytes<T>(
  bytes: Uint8Array,
  complete: boolean,
  dialect: Dialect,
  width: number,
  { memory, kernel }: ScanTools,
  visit: (result: ScanResult, block: Pointer) => T,
): T {
  const { length } = bytes;
  const block = memory.allocate(length + SLACK);
  memory.u8(block, length).set(bytes);
  const scanner = new BlockScanner(memory, kernel, dialect, width);
  // a full buffer would end the scan early
  const offsets = new OffsetBuffer(memory, length + SLACK);
  try {
    return visit(scanner.scan(block, length, complete, offsets), block);
  } finally {
    scanner.release();
    offsets.release();
    memory.wipe(block, length + SLACK);
  }
}
