// Images of cells that were met before, as bytes: values that repeat (a city, a surname) cost a look-up.

const SLOTS = 4_096;
/** Longer cells are not kept. */
const MOST_BYTES = 40;
/** After so many look-ups a cache that hardly ever helps is given up. */
const TRIAL = 50_000;
const LEAST_HITS = 0.1;

/** No slot. */
export const NO_SLOT = -1;

/** One place for each hash: what comes later takes it. */
export class CellCache {
  readonly #before = Buffer.alloc(SLOTS * MOST_BYTES);
  readonly #after = Buffer.alloc(SLOTS * MOST_BYTES);
  /** by slot: bytes of the cell; 0 where nothing is known */
  readonly #lengths = new Uint8Array(SLOTS);
  /** by slot: the note that was kept with the image */
  readonly #notes = new Uint8Array(SLOTS);
  #lookUps = 0;
  #hits = 0;

  /** Whether it is still worth asking. */
  get helps(): boolean {
    if (this.#lookUps < TRIAL) return true;
    if (this.#hits < this.#lookUps * LEAST_HITS) return false;
    this.#lookUps = 0;
    this.#hits = 0;
    return true;
  }

  /** The slot of a cell; NO_SLOT for cells that are not kept. */
  slotOf(bytes: Uint8Array, start: number, stop: number): number {
    if (stop - start > MOST_BYTES || stop === start) return NO_SLOT;
    let hash = stop - start;
    for (let i = start; i < stop; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
    return ((hash >>> 15) ^ hash) & (SLOTS - 1);
  }

  /** Overwrites a cell by its image if that is known; returns the note, or -1. */
  apply(slot: number, bytes: Uint8Array, start: number, stop: number): number {
    this.#lookUps++;
    const length = stop - start;
    if (this.#lengths[slot] !== length) return -1;
    const at = slot * MOST_BYTES;
    const before = this.#before;
    for (let k = 0; k < length; k++) if (before[at + k] !== bytes[start + k]) return -1;
    const after = this.#after;
    for (let k = 0; k < length; k++) bytes[start + k] = after[at + k]!;
    this.#hits++;
    return this.#notes[slot]!;
  }

  /** Keeps what a cell holds before it is overwritten. The slot is of no use until `finish`. */
  begin(slot: number, bytes: Uint8Array, start: number, stop: number): void {
    this.#lengths[slot] = 0;
    const at = slot * MOST_BYTES - start;
    for (let i = start; i < stop; i++) this.#before[at + i] = bytes[i]!;
  }

  /** Keeps the image. */
  finish(slot: number, bytes: Uint8Array, start: number, stop: number, note: number): void {
    const at = slot * MOST_BYTES - start;
    for (let i = start; i < stop; i++) this.#after[at + i] = bytes[i]!;
    this.#lengths[slot] = stop - start;
    this.#notes[slot] = note;
  }

  wipe(): void {
    for (const kept of [this.#before, this.#after, this.#lengths]) kept.fill(0);
  }
}
