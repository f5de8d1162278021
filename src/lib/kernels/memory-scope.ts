// The memory of one table's work: whatever was taken of it comes back, overwritten, when the table is done. Without that every table of a
// run would leave some behind, and 4 GiB are all there are.
import { KernelMemory, type Pointer } from './memory.js';

interface Taken {
  /** the most that it was ever asked for as */
  bytes: number;
  /** whether it was used before, so that nobody knows any more how far it was written */
  isUsedAgain: boolean;
}

export class MemoryScope extends KernelMemory {
  readonly #whole: KernelMemory;
  readonly #taken = new Map<Pointer, Taken>();

  constructor(whole: KernelMemory) {
    super(whole.wasm);
    this.#whole = whole;
  }

  override get lasting(): KernelMemory {
    return this.#whole.lasting;
  }

  override allocate(bytes: number): Pointer {
    const released = this.takeReleased(bytes);
    if (released !== undefined) {
      const taken = this.#taken.get(released)!;
      taken.bytes = Math.max(taken.bytes, bytes);
      taken.isUsedAgain = true;
      return released;
    }
    const pointer = this.#whole.allocate(bytes);
    this.#taken.set(pointer, { bytes, isUsedAgain: false });
    return pointer;
  }

  /** For this table to use again; nothing once it is done. */
  override release(pointer: Pointer, bytes: number): void {
    if (this.#taken.has(pointer)) super.release(pointer, bytes);
  }

  override wipe(pointer: Pointer, bytes: number, written = bytes): void {
    const taken = this.#taken.get(pointer);
    if (!taken) return;
    this.#taken.delete(pointer);
    this.#whole.wipe(pointer, taken.bytes, taken.isUsedAgain ? taken.bytes : written);
  }

  /** Overwrites and gives back all that was not. */
  close(): void {
    for (const [pointer, { bytes }] of this.#taken) this.#whole.wipe(pointer, bytes);
    this.#taken.clear();
    this.forgetReleased();
  }
}
