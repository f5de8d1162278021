import type { Pointer } from '../kernels/memory.js';

/** Of a cell that is no address. */
export const NO_KEY = 0xff;

/** Reads and writes IPv4 addresses in place; assembly/ipv4.ts documents both functions, and ipv4-address.ts does the same without it. */
export interface Ipv4Kernel {
  readAddresses(block: Pointer, starts: Pointer, stops: Pointer, count: number, codes: Pointer, keys: Pointer): void;
  writeAddresses(block: Pointer, starts: Pointer, count: number, codes: Pointer, keys: Pointer): void;
}
