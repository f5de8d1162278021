// Cells as they were, one behind the other, until it is clear that their images stay.
import type { ByteCells } from '../format.js';

/** A vector may be written from the last byte on. */
const SLACK = 16;

export class KeptCells {
  #kept = new Uint8Array();
  /** where it lies in the memory of the kernels */
  #region: { readonly wipe: () => void; readonly at: number } | undefined;
  #total = 0;

  keep({ count, bytes, starts, stops, kernels }: ByteCells): void {
    let total = 0;
    for (let i = 0; i < count; i++) total += stops[i]! - starts[i]!;
    this.#total = total;
    if (kernels) {
      const { memory, texts } = kernels;
      const room = total + SLACK;
      const at = memory.allocate(room);
      this.#region = { at, wipe: () => memory.wipe(at, room) };
      this.#kept = memory.u8(at, total);
      texts.packCells(bytes.byteOffset, starts.byteOffset, stops.byteOffset, count, at);
      return;
    }
    if (this.#region || total > this.#kept.length) this.#kept = new Uint8Array(total + total / 2);
    this.#region = undefined;
    const kept = this.#kept;
    for (let i = 0, at = 0; i < count; i++) {
      const stop = stops[i]!;
      for (let p = starts[i]!; p < stop; p++) kept[at++] = bytes[p]!;
    }
  }

  /** Writes a cell as it was; it is kept from `at` on. */
  restore(bytes: Uint8Array, start: number, stop: number, at: number): void {
    const kept = this.#kept;
    for (let p = start, k = at; p < stop; p++, k++) bytes[p] = kept[k]!;
  }

  /** Overwrites them all. */
  wipe(): void {
    if (!this.#region) {
      this.#kept.fill(0, 0, this.#total);
      return;
    }
    this.#region.wipe();
    this.#region = undefined;
    this.#kept = new Uint8Array();
  }
}
