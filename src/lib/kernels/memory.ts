// The one memory that all kernels and all worker threads share. A file's bytes are read into it, changed in place and
// written from it, so that a block is never copied.
import { UsageError } from '../errors.js';

const PAGE = 65_536;
const GRAIN = 4_096;
/** Grown in steps, so that small requests do not each cost a system call. */
const SEGMENT = 16 * PAGE;

/** An address in the shared memory, in bytes. */
export type Pointer = number;

/** WebAssembly.Memory, under a name that TypeScript knows without the types of browsers: it is in the declarations of the package. */
export interface SharedMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/**
 * Hands out regions of a shared WebAssembly memory. Each thread has its own instance over the same memory: growing is
 * atomic and what it adds belongs to the thread that asked, so no two threads ever hold one region.
 */
export class KernelMemory {
  readonly wasm: SharedMemory;
  #next: Pointer = 0;
  #end: Pointer = 0;
  readonly #free = new Map<number, Pointer[]>();

  constructor(wasm?: SharedMemory) {
    this.wasm = wasm ?? reserve();
  }

  /** The memory for what is made once and used for one table after another. */
  get lasting(): KernelMemory {
    return this;
  }

  /** A region of at least `bytes` bytes, aligned to 4,096; its content is unspecified. */
  allocate(bytes: number): Pointer {
    const reused = this.takeReleased(bytes);
    if (reused !== undefined) return reused;
    const size = roundUp(bytes, GRAIN);
    if (this.#next + size > this.#end) this.#extend(size);
    const pointer = this.#next;
    this.#next += size;
    return pointer;
  }

  /** Gives a region back; `bytes` as it was asked for. */
  release(pointer: Pointer, bytes: number): void {
    const size = roundUp(bytes, GRAIN);
    const list = this.#free.get(size);
    if (list) list.push(pointer);
    else this.#free.set(size, [pointer]);
  }

  /**
   * Overwrites a region with zeros and gives it back.
   *
   * @param written how many of its first bytes were ever written; the system would have to find memory for the others. Default: all
   */
  wipe(pointer: Pointer, bytes: number, written = bytes): void {
    this.clear(pointer, Math.min(written, bytes));
    this.release(pointer, bytes);
  }

  /** Overwrites bytes with zeros, from an address that is a multiple of 8. Shared memory is filled entry by entry, so entries are wide. */
  clear(pointer: Pointer, bytes: number): void {
    const entries = Math.floor(bytes / 8);
    this.f64(pointer, entries).fill(0);
    this.u8(pointer + entries * 8, bytes % 8).fill(0);
  }

  protected takeReleased(bytes: number): Pointer | undefined {
    return this.#free.get(roundUp(bytes, GRAIN))?.pop();
  }

  protected forgetReleased(): void {
    this.#free.clear();
  }

  u8(pointer: Pointer, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#buffer(), pointer, length);
  }

  u16(pointer: Pointer, length: number): Uint16Array<ArrayBuffer> {
    return new Uint16Array(this.#buffer(), pointer, length);
  }

  u32(pointer: Pointer, length: number): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.#buffer(), pointer, length);
  }

  f64(pointer: Pointer, length: number): Float64Array<ArrayBuffer> {
    return new Float64Array(this.#buffer(), pointer, length);
  }

  u64(pointer: Pointer, length: number): BigUint64Array<ArrayBuffer> {
    return new BigUint64Array(this.#buffer(), pointer, length);
  }

  // The buffer is shared; node's file, crypto and text functions take views of it like any other, their types do not.
  #buffer(): ArrayBuffer {
    return this.wasm.buffer;
  }

  #extend(bytes: number): void {
    const pages = Math.ceil(Math.max(bytes, SEGMENT) / PAGE);
    const start = this.#grow(pages) * PAGE;
    if (start !== this.#end) this.#next = start; // another thread grew in between: what was left of the old segment is lost
    this.#end = start + pages * PAGE;
  }

  #grow(pages: number): number {
    try {
      return this.wasm.grow(pages);
    } catch {
      throw outOfMemory();
    }
  }
}

function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}

// The maximum only reserves addresses. Where even that is refused (ulimit -v), a quarter at a time is tried.
function reserve(): SharedMemory {
  for (let maximum = 65_536; ; maximum /= 4) {
    try {
      return new WebAssembly.Memory({ initial: 1, maximum, shared: true });
    } catch {
      if (maximum <= 256) throw outOfMemory();
    }
  }
}

function outOfMemory(): UsageError {
  return new UsageError('there is not enough memory', {
    hints: ['a limit on the memory of this process (ulimit -v) is too low: 4 GiB of addresses are enough'],
  });
}
