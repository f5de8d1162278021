// Images of cells that were met before, as bytes: values that repeat (a city, a surname) cost a look-up.

const FEWEST_SLOTS = 4_096;
const MOST_SLOTS = 16_384;
/** Longer cells are not kept. */
const MOST_BYTES = 40;
/** After so many look-ups a cache that hardly ever helps is given up. */
const TRIAL = 50_000;
const LEAST_HITS = 0.1;
/** A cache that misses more gets more slots, as long as that has made it better before. */
const MOST_MISSES = 0.05;
const GROWTH = 4;

/** No slot. */
export const NO_SLOT = -1;

/** Not known. */
export const UNKNOWN = -1;

/** Two places for each hash: what comes later takes the one that is empty, or one of them in turn. */
export class CellCache {
  #slots = FEWEST_SLOTS;
  #before = Buffer.alloc(FEWEST_SLOTS * MOST_BYTES);
  #after = Buffer.alloc(FEWEST_SLOTS * MOST_BYTES);
  /** by slot: bytes of the cell; 0 where nothing is known */
  #lengths = new Uint8Array(FEWEST_SLOTS);
  /** by slot: the note that was kept with the image */
  #notes = new Uint8Array(FEWEST_SLOTS);
  #slot = NO_SLOT;
  #lookUps = 0;
  #hits = 0;
  /** the share of hits before it grew last */
  #shareBefore = 0;

  /** Looks at what it has been good for, and whether more room pays: whether it is still worth asking. Between two blocks only. */
  review(): boolean {
    if (this.#lookUps < TRIAL) return true;
    const share = this.#hits / this.#lookUps;
    if (share < LEAST_HITS) return false;
    this.#lookUps = 0;
    this.#hits = 0;
    if (this.#slots < MOST_SLOTS && share < 1 - MOST_MISSES && share > this.#shareBefore + MOST_MISSES) {
      this.#shareBefore = share;
      this.#grow();
    }
    return true;
  }

  /** Overwrites a cell by its image if that is known, and returns the note; else `slot` is where it can be kept. */
  apply(bytes: Uint8Array, start: number, stop: number): number {
    const length = stop - start;
    if (length > MOST_BYTES || length === 0) {
      this.#slot = NO_SLOT;
      return UNKNOWN;
    }
    let hash = length;
    for (let i = start; i < stop; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
    const slot = ((hash >>> 15) ^ hash) & (this.#slots - 2);
    this.#lookUps++;
    if (this.#holds(slot, bytes, start, length)) return this.#write(slot, bytes, start, length);
    if (this.#holds(slot + 1, bytes, start, length)) return this.#write(slot + 1, bytes, start, length);
    const lengths = this.#lengths;
    this.#slot = lengths[slot] === 0 ? slot : lengths[slot + 1] === 0 ? slot + 1 : slot + (this.#lookUps & 1);
    return UNKNOWN;
  }

  /** Of the cell that was asked for last and is not known: NO_SLOT for one that is not kept. */
  get slot(): number {
    return this.#slot;
  }

  #holds(slot: number, bytes: Uint8Array, start: number, length: number): boolean {
    if (this.#lengths[slot] !== length) return false;
    const at = slot * MOST_BYTES;
    const before = this.#before;
    for (let k = 0; k < length; k++) if (before[at + k] !== bytes[start + k]) return false;
    return true;
  }

  #write(slot: number, bytes: Uint8Array, start: number, length: number): number {
    const at = slot * MOST_BYTES;
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

  /** More slots, all of them empty. */
  #grow(): void {
    this.wipe();
    const slots = (this.#slots *= GROWTH);
    this.#before = Buffer.alloc(slots * MOST_BYTES);
    this.#after = Buffer.alloc(slots * MOST_BYTES);
    this.#lengths = new Uint8Array(slots);
    this.#notes = new Uint8Array(slots);
  }
}
