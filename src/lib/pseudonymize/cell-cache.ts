// Images of cells that were met before, in the memory of the kernels: values that repeat (a city, a surname) cost a look-up.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { SLOT, TALLY, type CellCacheKernel } from './cell-cache-kernel.js';

const FEWEST_SLOTS = 4_096;
/** A cache that misses more than MOST_MISSES gets these. */
const MORE_SLOTS = 32_768;
const MOST_MISSES = 0.05;
/** After so many look-ups a cache that hardly ever helps is given up. */
const TRIAL = 50_000;
const LEAST_HITS = 0.1;
/** Much earlier where almost nothing is found that the first block had: the cache is too small for such a column. */
const FIRST_TRIAL = 4_000;
const LEAST_HITS_AT_FIRST = 0.01;

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
  #isProven = false;
  #isFilled = false;
  /** how many times as many cells as have been kept are likely to come that are not known */
  #timesMore = 0;
  /** look-ups of the first block, which finds nothing: what it had is kept at its end */
  #firstLookUps = 0;

  constructor(memory: KernelMemory, kernel: CellCacheKernel) {
    this.#memory = memory;
    this.#kernel = kernel;
    this.#slots = this.#makeSlots(FEWEST_SLOTS);
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
      if (since >= FIRST_TRIAL) {
        if (hits < since * LEAST_HITS_AT_FIRST) return false;
        this.#growUnless(hits / since);
      }
    }
    if (lookUps < TRIAL) return true;
    if (share < LEAST_HITS) return false;
    this.#isProven = true;
    tally[TALLY.lookUps / 4] = 0;
    tally[TALLY.hits / 4] = 0;
    this.#growUnless(share);
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
    const [lookUps, hits] = [tally[TALLY.lookUps / 4]!, tally[TALLY.hits / 4]!];
    const others = this.#kernel.applyKnown(
      ...([block, starts, stops, rows, count] as const),
      ...([this.#slots, this.#slotCount, this.#tally, unknown, slotOf] as const),
    );
    notes.set(byNote);
    const asked = tally[TALLY.lookUps / 4]! - lookUps;
    if (asked > 0) {
      // where a share of the cells is known, what is kept is that share of all values that there are
      if (this.#isFilled) this.#timesMore = asked / (tally[TALLY.hits / 4]! - hits) - 1;
      this.#isFilled = true;
    }
    return others;
  }

  /** How many times as many cells as have been kept are likely to come that are not known, by the last block; 0 for the first one, which tells nothing. */
  get timesMore(): number {
    return this.#timesMore;
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

  /** @param share the share of hits */
  #growUnless(share: number): void {
    if (this.#slotCount === MORE_SLOTS || share >= 1 - MOST_MISSES) return;
    const more = this.#makeSlots(MORE_SLOTS);
    this.#kernel.moveSlots(this.#slots, this.#slotCount, more, MORE_SLOTS);
    this.#wipeSlots();
    this.#slots = more;
    this.#slotCount = MORE_SLOTS;
  }

  #makeSlots(count: number): Pointer {
    const bytes = count * SLOT.bytes;
    const slots = this.#memory.allocate(bytes);
    this.#memory.clear(slots, bytes);
    return slots;
  }

  #wipeSlots(): void {
    this.#memory.wipe(this.#slots, this.#slotCount * SLOT.bytes);
  }
}
