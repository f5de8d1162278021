// Pieces that several cells of a block have in common, as addresses have their domain: one is read and written, the others are copied.
import { NO_CLASS } from '../../fpe/domain-cipher.js';
import type { ByteCells } from '../format.js';

const SLOTS = 1_024;
const WORDS = 4;
/** Where fewer than one in so many pieces is met again, so many calls go by until they are looked at anew. */
const LEAST_SHARE = 8;
const CALLS = 16;
/** Of a piece that is withheld: the cell, the one that has the same piece, and where its own ends. */
const FOUND = 3;

export class SamePieces {
  /** those that are withheld, FOUND words each */
  #found = new Uint32Array();
  #count = 0;
  /** where `#found` lies in the memory of the kernels */
  #foundAt = 0;
  #release: (() => void) | undefined;
  #skipped = 0;
  #pays = true;

  /** Finds the cells whose piece another one has; theirs is empty until `share`. */
  find(cells: ByteCells): void {
    const { count, kernels } = cells;
    this.#count = 0;
    if (!this.#pays && ++this.#skipped < CALLS) return;
    this.#skipped = 0;
    if (kernels) this.#findByKernel(cells);
    else this.#findAll(cells);
    this.#pays = this.#count * LEAST_SHARE >= count;
  }

  /** Gives them class and rank of the one that has been ranked. */
  share({ classOf, ranks, words, stops }: ByteCells): void {
    const found = this.#found;
    for (let k = 0; k < this.#count * FOUND; k += FOUND) {
      const i = found[k]!;
      const owner = found[k + 1]!;
      stops[i] = found[k + 2]!;
      classOf[i] = classOf[owner]!;
      ranks[i] = ranks[owner]!;
      for (let w = 0; w < WORDS; w++) words[i * WORDS + w] = words[owner * WORDS + w]!;
    }
  }

  /** Takes their class from them, so that they are not written. */
  withhold({ classOf }: ByteCells): void {
    for (let k = 0; k < this.#count * FOUND; k += FOUND) classOf[this.#found[k]!] = NO_CLASS;
  }

  /** Writes what has been written where the same piece was. */
  copy({ bytes, starts, stops, classOf, kernels }: ByteCells): void {
    const found = this.#found;
    for (let k = 0; k < this.#count * FOUND; k += FOUND) classOf[found[k]!] = classOf[found[k + 1]!]!;
    if (this.#release) {
      kernels!.texts.copySamePieces(
        ...([bytes.byteOffset, starts.byteOffset, stops.byteOffset] as const),
        ...([this.#foundAt, this.#count] as const),
      );
      this.#release();
      this.#release = undefined;
      this.#found = new Uint32Array();
      this.#count = 0;
      return;
    }
    for (let k = 0; k < this.#count * FOUND; k += FOUND) {
      const i = found[k]!;
      for (let p = starts[i]!, q = starts[found[k + 1]!]!; p < stops[i]!; p++, q++) bytes[p] = bytes[q]!;
    }
  }

  #findByKernel({ count, bytes, starts, stops, kernels }: ByteCells): void {
    const { memory, texts } = kernels!;
    const [slotBytes, foundBytes] = [SLOTS * 4, count * FOUND * 4];
    const slots = memory.allocate(slotBytes);
    const at = (this.#foundAt = memory.allocate(foundBytes));
    memory.u32(slots, SLOTS).fill(0);
    this.#found = memory.u32(at, count * FOUND);
    this.#release = () => memory.release(at, foundBytes);
    this.#count = texts.findSamePieces(
      ...([bytes.byteOffset, starts.byteOffset, stops.byteOffset, count] as const),
      ...([slots, at] as const),
    );
    memory.release(slots, slotBytes);
  }

  #findAll({ count, bytes, starts, stops }: ByteCells): void {
    if (count * FOUND > this.#found.length) this.#found = new Uint32Array(count * FOUND);
    const found = this.#found;
    /** by hash: 1 and the cell that a piece was met in last; what comes later takes its place */
    const slots = new Uint32Array(SLOTS);
    for (let i = 0; i < count; i++) {
      const start = starts[i]!;
      const stop = stops[i]!;
      if (start === stop) continue;
      let hash = stop - start;
      for (let p = start; p < stop; p++) hash = Math.imul(hash ^ bytes[p]!, 0x01000193);
      const slot = ((hash >>> 15) ^ hash) & (SLOTS - 1);
      const owner = slots[slot]! - 1;
      if (owner < 0 || !areEqual(bytes, start, stop, starts[owner]!, stops[owner]!)) {
        slots[slot] = i + 1;
        continue;
      }
      found.set([i, owner, stop], this.#count++ * FOUND);
      stops[i] = start;
    }
  }
}

function areEqual(bytes: Uint8Array, start: number, stop: number, other: number, otherStop: number): boolean {
  if (stop - start !== otherStop - other) return false;
  for (let p = start, q = other; p < stop; p++, q++) if (bytes[p] !== bytes[q]) return false;
  return true;
}
