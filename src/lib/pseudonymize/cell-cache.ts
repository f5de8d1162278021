// Images of cells that were met before, in the memory of the kernels: values that repeat (a city, a surname) cost a look-up.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { slotBytes, TAG_BYTES, TALLY, type CellCacheKernel } from './cell-cache-kernel.js';

const FEWEST_SLOTS = 4_096;
const MOST_SLOTS = 262_144;
/** Slots for each different value: with fewer, too many of those that a value may take are taken. */
const SLOTS_EACH = 1.3;
const MIB = 1024 * 1024;
/** Longer cells are not kept. */
export const MOST_BYTES = 40;
const LEAST_BYTES = 16;
/** A cache that misses more than MOST_MISSES gets more slots once half of them are taken, at most so many times as many. */
const MOST_MISSES = 0.05;
const MOST_GROWTH = 8;
/** What it is good for is looked at after so many look-ups, and more seldom after TRIAL, when it has to have been of use. */
const AT_FIRST = 4_000;
const TRIAL = 50_000;
const LEAST_HITS = 0.1;
/** Earlier where there are likely to be more values than this: almost nothing is found of what was there before. */
const MOST_VALUES = 500_000;

/** Bytes that the caches of a thread may take together. */
export class CellRoom {
  #left: number;

  constructor(bytes = 32 * MIB) {
    this.#left = bytes;
  }

  get left(): number {
    return this.#left;
  }

  claim(bytes: number): void {
    this.#left -= bytes;
  }

  release(bytes: number): void {
    this.#left += bytes;
  }
}

/** Cells of a block, one 32-bit place where each begins and one where it ends. */
export interface PlacedCells {
  readonly block: Pointer;
  readonly starts: Pointer;
  readonly stops: Pointer;
}

export class CellCache {
  readonly #memory: KernelMemory;
  readonly #kernel: CellCacheKernel;
  readonly #room: CellRoom;
  readonly #tally: Pointer;
  #slotCount = FEWEST_SLOTS;
  #width = MOST_BYTES;
  #slots: Pointer;
  /** look-ups before those of the tally */
  #asked = 0;
  /** cells that were kept before those */
  #kept = 0;
  #isFilled = false;
  /** how many times as many cells as have been kept are likely to come that are not known */
  #timesMore = 0;

  constructor(memory: KernelMemory, kernel: CellCacheKernel, room = new CellRoom()) {
    this.#memory = memory;
    this.#kernel = kernel;
    this.#room = room;
    this.#slots = this.#makeSlots(FEWEST_SLOTS, MOST_BYTES);
    this.#tally = memory.allocate(TALLY.bytes);
    this.#tallied().fill(0);
  }

  /** Looks at what it has been good for, and whether more room pays: whether it is still worth asking. Between two blocks only. */
  review(): boolean {
    const tally = this.#tallied();
    const lookUps = tally[TALLY.lookUps / 4]!;
    if (lookUps < (this.#kept === 0 ? 1 : this.#asked < TRIAL ? AT_FIRST : TRIAL)) return true;
    const share = tally[TALLY.hits / 4]! / lookUps;
    tally[TALLY.lookUps / 4] = 0;
    tally[TALLY.hits / 4] = 0;
    this.#asked += lookUps;
    const before = this.#kept;
    this.#kept = this.#countKept();
    // the first block finds nothing
    if (before === 0) return this.#kept > 0 || this.#asked < TRIAL;
    // of values that come equally often as large a share is kept as is found
    const values = before / share;
    if (share < LEAST_HITS && (values > MOST_VALUES || this.#asked >= TRIAL)) return false;
    if (share < 1 - MOST_MISSES && this.#kept * 2 > this.#slotCount) this.#growFor(values);
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
    const byNote = tally.subarray(TALLY.notes / 4, TALLY.asked / 4);
    byNote.fill(0);
    const [lookUps, hits] = [tally[TALLY.lookUps / 4]!, tally[TALLY.hits / 4]!];
    const others = this.#kernel.applyKnown(
      ...([block, starts, stops, rows, count] as const),
      ...([this.#slots, this.#slotCount, this.#width, this.#tally, unknown, slotOf] as const),
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
    this.#kernel.keepImages(block, starts, stops, classOf, notes, count, slotOf, this.#slots, this.#width);
  }

  /** Overwrites it and gives its memory back. It is of no use afterwards. */
  wipe(): void {
    this.#wipeSlots();
    this.#memory.wipe(this.#tally, TALLY.bytes);
  }

  #tallied(): Uint32Array {
    return this.#memory.u32(this.#tally, TALLY.bytes / 4);
  }

  #growFor(values: number): void {
    const longest = this.#tallied()[TALLY.longest / 4]!;
    const width = Math.max(LEAST_BYTES, Math.ceil(longest / 8) * 8);
    let count = 2 ** Math.ceil(Math.log2(values * SLOTS_EACH));
    count = Math.min(count, this.#slotCount * MOST_GROWTH, MOST_SLOTS);
    while (count > this.#slotCount && bytesOf(count, width) > this.#room.left) count /= 2;
    if (count <= this.#slotCount) return;
    const more = this.#makeSlots(count, width);
    this.#kernel.moveSlots(this.#slots, this.#slotCount, this.#width, more, count, width);
    this.#wipeSlots();
    this.#slots = more;
    this.#slotCount = count;
    this.#width = width;
  }

  /** By some of the slots, which are as likely taken as others. */
  #countKept(): number {
    const images = this.#kernel.countImages(this.#slots, this.#slotCount, this.#width, FEWEST_SLOTS);
    return images * (this.#slotCount / FEWEST_SLOTS);
  }

  #makeSlots(count: number, width: number): Pointer {
    const bytes = bytesOf(count, width);
    this.#room.claim(bytes);
    const slots = this.#memory.allocate(bytes);
    // no page is touched before a cell is kept there
    this.#memory.clear(slots + count * slotBytes(width), count * TAG_BYTES);
    return slots;
  }

  #wipeSlots(): void {
    const bytes = bytesOf(this.#slotCount, this.#width);
    this.#kernel.wipeSlots(this.#slots, this.#slotCount, this.#width);
    this.#memory.wipe(this.#slots, bytes, 0); // the kernel did that
    this.#room.release(bytes);
  }
}

function bytesOf(slotCount: number, width: number): number {
  return slotCount * (slotBytes(width) + TAG_BYTES);
}
