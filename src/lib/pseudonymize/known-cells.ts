// The cells of a column whose images are known are overwritten first; what is left of a block is then done in bulk, and kept.
import { NO_CLASS, type DomainCipher } from '../fpe/domain-cipher.js';
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { CellCache, type CellRoom, type PlacedCells } from './cell-cache.js';
import type { CellCacheKernel } from './cell-cache-kernel.js';
import type { ColumnArea } from './column-area.js';
import type { ColumnCounts } from './plan.js';

/** Four words of 32 bits, and a byte. */
const PLACE_BYTES = 17;

// What is kept with an image, together: valid or not, and which engine made it.
export const VALID = 1;
const PERM1 = 2;
export const NOTES = 4;

export interface CellTools {
  readonly memory: KernelMemory;
  readonly cellCache: CellCacheKernel;
  /** what the caches of all columns share */
  readonly cellRoom: CellRoom;
}

/** The cells of a block whose images are not known. */
export interface UnknownCells {
  /** which rows they are */
  readonly rows: Uint32Array;
  /** whether these are all rows of the block */
  readonly isAll: boolean;
  /** where they lie, in the order of `rows` */
  readonly places: PlacedCells;
  /** what is to be kept with their images; all 0 at first */
  readonly notes: Uint8Array;
  /** how many times as many cells as have been kept are likely to come that are not known; undefined where none are kept */
  readonly timesMore: number | undefined;
  readonly room: { readonly at: Pointer; readonly bytes: number; readonly slotOf: Pointer };
}

export class KnownCells {
  readonly #tools: CellTools;
  readonly #byNote = new Uint32Array(NOTES);
  #cache: CellCache | undefined;
  #isOfUse = true;

  constructor(tools: CellTools) {
    this.#tools = tools;
  }

  /**
   * Overwrites cells whose images are known, and counts these.
   *
   * @param only the rows to take; all of them when it is not said
   * @returns the others, for `end`
   */
  begin(area: ColumnArea, only: readonly number[] | undefined, counts: ColumnCounts): UnknownCells {
    const { memory } = this.#tools;
    const { block, rows: all } = area;
    const cache = this.#reviewed();
    const bytes = all * PLACE_BYTES;
    const at = memory.allocate(bytes);
    const [slotOf, starts, stops, notes] = [at + all * 4, at + all * 8, at + all * 12, at + all * 16] as const;
    const asked = only?.length ?? all;
    if (only) memory.u32(at, asked).set(only);
    let others = asked;
    if (cache) {
      others = cache.apply(area, only ? at : 0, asked, at, slotOf, this.#byNote);
      this.#byNote.forEach((images, note) => add(counts, note, images));
    } else if (!only) {
      const each = memory.u32(at, all);
      for (let row = 0; row < all; row++) each[row] = row;
    }
    const rows = memory.u32(at, others);
    const isAll = others === all;
    if (!isAll) {
      take(memory.u32(area.starts, all), rows, memory.u32(starts, others));
      take(memory.u32(area.stops, all), rows, memory.u32(stops, others));
    }
    return {
      ...{ rows, isAll, places: isAll ? area : { block, starts, stops } },
      notes: memory.u8(notes, others).fill(0),
      timesMore: cache?.timesMore,
      room: { at, bytes, slotOf },
    };
  }

  /** Keeps the images that those cells have now, but for those without a class; none where no classes are given. */
  end({ rows, places, notes, room }: UnknownCells, classOf: Pointer | undefined): void {
    if (classOf !== undefined) this.#cache?.keep(places, classOf, notes.byteOffset, rows.length, room.slotOf);
    this.#tools.memory.release(room.at, room.bytes);
  }

  wipe(): void {
    this.#cache?.wipe();
    this.#cache = undefined;
  }

  /** Undefined where values hardly repeat. */
  #reviewed(): CellCache | undefined {
    if (!this.#isOfUse) return undefined;
    const { memory, cellCache, cellRoom } = this.#tools;
    this.#cache ??= new CellCache(memory, cellCache, cellRoom);
    this.#isOfUse = this.#cache.review();
    if (!this.#isOfUse) this.wipe();
    return this.#cache;
  }
}

/** Notes which engine has permuted each of some cells. */
export function noteEngines(classOf: Uint32Array, notes: Uint8Array, cipher: DomainCipher): void {
  let last = NO_CLASS;
  let note = 0;
  for (let k = 0; k < notes.length; k++) {
    const index = classOf[k]!;
    if (index !== last) {
      last = index;
      note = index !== NO_CLASS && cipher.engineOf(index) === 'perm1' ? PERM1 : 0;
    }
    notes[k]! |= note;
  }
}

/** Counts so many images that have one note. */
export function add(counts: ColumnCounts, note: number, images: number): void {
  counts.values += images;
  if (note & VALID) counts.valid += images;
  if (note & PERM1) counts.perm1 += images;
  else counts.ff1 += images;
}

function take(all: Uint32Array, which: Uint32Array, out: Uint32Array): void {
  for (let k = 0; k < which.length; k++) out[k] = all[which[k]!]!;
}
