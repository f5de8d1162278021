// Images of cells that were met before, in the memory of the kernels: values that repeat (a city, a surname) cost a look-up.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { SLOT, TALLY, type CellCacheKernel } from './cell-cache-kernel.js';

const FEWEST_SLOTS = 4_096;
const MOST_SLOTS = 16_384;
/** After so many look-ups a cache that hardly ever helps is given up. */
const TRIAL = 50_000;
const LEAST_HITS = 0.1;
/** Much earlier where almost nothing is found that the first block had: the cache is too small for such a column. */
const FIRST_TRIAL = 4_000;
const LEAST_HITS_AT_FIRST = 0.01;
/** A cache that misses more gets more slots, as long as that has made it better before. */
const MOST_MISSES = 0.05;
const GROWTH = 4;

/** Cells of a block, one 32-bit place where each begins and one where it ends. */
export interface PlacedCells {
  readonly block: Pointer;
  readonly starts: Pointer;
  readonly stops: Pointer;
}

export class CellCache {
  readonly #memory: KernelMemory;
  readonly #kernel: CellCacheKernel;
  readonly #tally: Pointer;
  #slotCount = FEWEST_SLOTS;
  #slots: Pointer;
  /** the share of hits before it grew last */
  #shareBefore = 0;
  #isProven = false;
  /** look-ups of the first block, which finds nothing: what it had is kept at its end */
  #firstLookUps = 0;

  constructor(memory: KernelMemory, kernel: CellCacheKernel) {
    this.#memory = memory;
    this.#kernel = kernel;
    this.#slots = this.#makeSlots();
    this.#tally = memory.allocate(TALLY.bytes);
    this.#tallied().fill(0);
  }

  /** Looks at what it has been good for, and whether more room pays: whether it is still worth asking. Between two blocks only. */
  review(): boolean {
    const tally = this.#tallied();
    const lookUps = tally[TALLY.lookUps / 4]!;
    const hits = tally[TALLY.hits / 4]!;
    const share = hits / lookUps;
    if (!this.#isProven) {
      this.#firstLookUps ||= lookUps;
      const since = lookUps - this.#firstLookUps;
      if (since >= FIRST_TRIAL && hits < since * LEAST_HITS_AT_FIRST) return false;
    }
    if (lookUps < TRIAL) return true;
    if (share < LEAST_HITS) return false;
    this.#isProven = true;
    tally[TALLY.lookUps / 4] = 0;
    tally[TALLY.hits / 4] = 0;
    if (this.#slotCount < MOST_SLOTS && share < 1 - MOST_MISSES && share > this.#shareBefore + MOST_MISSES) {
      this.#shareBefore = share;
      this.#wipeSlots();
      this.#slotCount *= GROWTH;
      this.#slots = this.#makeSlots();
    }
    return true;
  }

  /**
   * Overwrites cells by their images where these are known.
   *
   * @param rows which cells; 0 for the first `count`
   * @param unknown gets the others; may be `rows`
   * @param slotOf of each of these: what `keep` needs
   * @param notes gets how many were found that were kept with each note
   * @returns how many others there are
   */
  apply(
    { block, starts, stops }: PlacedCells,
    rows: Pointer,
    count: number,
    unknown: Pointer,
    slotOf: Pointer,
    notes: Uint32Array,
  ): number {
    const tally = this.#tallied();
    const byNote = tally.subarray(TALLY.notes / 4);
    byNote.fill(0);
    const others = this.#kernel.applyKnown(
      ...([block, starts, stops, rows, count] as const),
      ...([this.#slots, this.#slotCount, this.#tally, unknown, slotOf] as const),
    );
    notes.set(byNote);
    return others;
  }

  /** Keeps the images of those others, each with a note, 0 to 3, unless they have no class. */
  keep({ block, starts, stops }: PlacedCells, classOf: Pointer, notes: Pointer, count: number, slotOf: Pointer): void {
    this.#kernel.keepImages(block, starts, stops, classOf, notes, count, slotOf, this.#slots);
  }

  /** Overwrites it and gives its memory back. It is of no use afterwards. */
  wipe(): void {
    this.#wipeSlots();
    this.#memory.wipe(this.#tally, TALLY.bytes);
  }

  #tallied(): Uint32Array {
    return this.#memory.u32(this.#tally, TALLY.bytes / 4);
  }

  #makeSlots(): Pointer {
    const bytes = this.#slotCount * SLOT.bytes;
    const slots = this.#memory.allocate(bytes);
    this.#memory.clear(slots, bytes);
    return slots;
  }

  #wipeSlots(): void {
    this.#memory.wipe(this.#slots, this.#slotCount * SLOT.bytes);
  }
}
