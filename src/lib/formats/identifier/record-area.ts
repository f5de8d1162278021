import type { KernelMemory, Pointer } from '../../kernels/memory.js';

const CHUNK = 65_536;

/** Room for small records that are given back together. */
export class RecordArea {
  readonly #memory: KernelMemory;
  readonly #most: number;
  readonly #chunks: (readonly [at: Pointer, bytes: number])[] = [];
  #next: Pointer = 0;
  #end: Pointer = 0;
  #bytes = 0;

  /** @param most bytes in all, at least what the first records need */
  constructor(memory: KernelMemory, most: number) {
    this.#memory = memory;
    this.#most = most;
  }

  /** So many words of zeros, aligned to 16 bytes; undefined when that would be too much. */
  take(words: number): Pointer | undefined {
    const size = Math.ceil(words / 4) * 16;
    if (this.#next + size > this.#end && !this.#extend(size)) return undefined;
    const at = this.#next;
    this.#next += size;
    return at;
  }

  release(): void {
    for (const [at, bytes] of this.#chunks) this.#memory.wipe(at, bytes);
    this.#chunks.length = 0;
    this.#next = this.#end = this.#bytes = 0;
  }

  #extend(size: number): boolean {
    const bytes = Math.max(size, CHUNK);
    if (this.#bytes + bytes > this.#most) return false;
    const at = this.#memory.allocate(bytes);
    this.#memory.u8(at, bytes).fill(0);
    this.#chunks.push([at, bytes]);
    this.#bytes += bytes;
    this.#next = at;
    this.#end = at + bytes;
    return true;
  }
}
