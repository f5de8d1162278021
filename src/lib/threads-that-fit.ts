// How many worker threads there is memory for. One that finds none cannot say so: V8 ends the whole process.
import { readFileSync } from 'node:fs';

/** What a thread takes of a limit on addresses (ulimit -v): V8 reserves most of it and uses little. */
const ADDRESSES = 2 ** 30;
/** What a thread takes of the memory that the machine or the container has left. */
const BYTES = 2 ** 27;

/** `wanted` beside this one, or as many as fit. */
export function threadsThatFit(wanted: number): number {
  return Math.min(wanted, Math.floor(addressesLeft() / ADDRESSES), Math.floor(process.availableMemory() / BYTES));
}

/** Infinity without a limit, and where the system does not tell. */
function addressesLeft(): number {
  try {
    const [, limit] = /^Max address space +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
    const [, used] = /^VmSize:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return limit === undefined || used === undefined ? Infinity : Number(limit) - Number(used) * 1024;
  } catch {
    return Infinity;
  }
}
