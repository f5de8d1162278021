// Pieces that several cells of a block have in common, as addresses have their domain: one is read and written, the others are copied.
import { NO_CLASS } from '../../fpe/domain-cipher.js';
import type { ByteCells } from '../format.js';

const SLOTS = 1_024;
const WORDS = 4;
/** Where fewer than one in so many pieces is met again, so many calls go by until they are looked at anew. */
const LEAST_SHARE = 8;
const CALLS = 16;

export class SamePieces {
  /** by hash: 1 and the cell that a piece was met in last; what comes later takes its place */
  readonly #slots = new Uint32Array(SLOTS);
  /** by number of those that are withheld: the cell, the one that has the same piece, and where its own ends */
  #cells = new Uint32Array();
  #owners = new Uint32Array();
  #stops = new Uint32Array();
  #count = 0;
  #skipped = 0;
  #pays = true;

  /** Finds the cells whose piece another one has; theirs is empty until `share`. */
  find({ count, bytes, starts, stops }: ByteCells): void {
    this.#count = 0;
    if (!this.#pays && ++this.#skipped < CALLS) return;
    this.#skipped = 0;
    if (count > this.#cells.length) {
      this.#cells = new Uint32Array(count);
      this.#owners = new Uint32Array(count);
      this.#stops = new Uint32Array(count);
    }
    const slots = this.#slots.fill(0);
    for (let i = 0; i < count; i++) {
      const [start, stop] = [starts[i]!, stops[i]!];
      if (start === stop) continue;
      let hash = stop - start;
      for (let p = start; p < stop; p++) hash = Math.imul(hash ^ bytes[p]!, 0x01000193);
      const slot = ((hash >>> 15) ^ hash) & (SLOTS - 1);
      const owner = slots[slot]! - 1;
      if (owner < 0 || !areEqual(bytes, start, stop, starts[owner]!, stops[owner]!)) {
        slots[slot] = i + 1;
        continue;
      }
      const k = this.#count++;
      this.#cells[k] = i;
      this.#owners[k] = owner;
      this.#stops[k] = stop;
      stops[i] = start;
    }
    this.#pays = this.#count * LEAST_SHARE >= count;
  }

  /** Gives them class and rank of the one that has been ranked. */
  share({ classOf, ranks, words, stops }: ByteCells): void {
    for (let k = 0; k < this.#count; k++) {
      const [i, owner] = [this.#cells[k]!, this.#owners[k]!];
      stops[i] = this.#stops[k]!;
      classOf[i] = classOf[owner]!;
      ranks[i] = ranks[owner]!;
      for (let w = 0; w < WORDS; w++) words[i * WORDS + w] = words[owner * WORDS + w]!;
    }
  }

  /** Takes their class from them, so that they are not written. */
  withhold({ classOf }: ByteCells): void {
    for (let k = 0; k < this.#count; k++) classOf[this.#cells[k]!] = NO_CLASS;
  }

  /** Writes what has been written where the same piece was. */
  copy({ bytes, starts, stops, classOf }: ByteCells): void {
    for (let k = 0; k < this.#count; k++) {
      const [i, owner] = [this.#cells[k]!, this.#owners[k]!];
      classOf[i] = classOf[owner]!;
      for (let p = starts[i]!, q = starts[owner]!; p < stops[i]!; p++, q++) bytes[p] = bytes[q]!;
    }
  }
}

function areEqual(bytes: Uint8Array, start: number, stop: number, other: number, otherStop: number): boolean {
  if (stop - start !== otherStop - other) return false;
  for (let p = start, q = other; p < stop; p++, q++) if (bytes[p] !== bytes[q]) return false;
  return true;
}
