// The fast path of a column over the bytes of its cells: known images first, then all others in bulk.
import type { ByteCells, ByteCodec, CellKernels } from '../formats/format.js';
import { NO_CLASS, type DomainCipher } from '../fpe/domain-cipher.js';
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { CellCache, type CellRoom, type PlacedCells } from './cell-cache.js';
import type { CellCacheKernel } from './cell-cache-kernel.js';
import type { ColumnArea } from './column.js';
import { findNullLike } from './null-like.js';
import type { NullTokens } from './null-tokens.js';
import { permuteCells } from './permute-cells.js';
import type { ColumnCounts } from './plan.js';

/** Four words of 32 bits, and two bytes. */
const PLACE_BYTES = 18;

// What is kept with an image, together: valid or not, and which engine made it.
const VALID = 1;
const PERM1 = 2;
const NOTES = 4;

/** What columns of a thread work with. */
export interface ByteTools {
  readonly memory: KernelMemory;
  readonly cellCache: CellCacheKernel;
  /** what the caches of all columns share */
  readonly cellRoom: CellRoom;
  /** without them cells are read and written in TypeScript */
  readonly cellKernels?: CellKernels | undefined;
}

export class ByteColumn {
  readonly #codec: ByteCodec;
  readonly #cipher: DomainCipher;
  readonly #memory: KernelMemory;
  readonly #decipher: boolean;
  readonly #kernels: CellKernels | undefined;
  readonly #nulls: NullTokens;
  readonly #byNote = new Uint32Array(NOTES);
  readonly #cacheKernel: CellCacheKernel;
  readonly #cellRoom: CellRoom;
  #cache: CellCache | undefined;
  #isCacheOfUse = true;

  constructor(
    codec: ByteCodec,
    cipher: DomainCipher,
    { memory, cellCache, cellRoom, cellKernels }: ByteTools,
    { decipher, nulls }: { readonly decipher: boolean; readonly nulls: NullTokens },
  ) {
    this.#codec = codec;
    this.#nulls = nulls;
    this.#cipher = cipher;
    this.#memory = memory;
    this.#kernels = cellKernels;
    this.#decipher = decipher;
    this.#cacheKernel = cellCache;
    this.#cellRoom = cellRoom;
  }

  /**
   * @param only the rows to take; all of them when it is not said
   * @returns the rows that are left to the string path
   */
  run(area: ColumnArea, counts: ColumnCounts, only?: readonly number[]): number[] {
    const { rows, block } = area;
    const memory = this.#memory;
    const bytes = memory.u8(block, area.cells.length);
    const starts = memory.u32(area.starts, rows);
    const stops = memory.u32(area.stops, rows);
    const nullLike = findNullLike(bytes, starts, stops);
    if (this.#isCacheOfUse) {
      this.#cache ??= new CellCache(memory, this.#cacheKernel, this.#cellRoom);
      this.#isCacheOfUse = this.#cache.review();
      if (!this.#isCacheOfUse) this.#dropCache();
    }
    const room = memory.allocate(rows * PLACE_BYTES);
    const at = {
      ...{ unknown: room, slotOf: room + rows * 4, starts: room + rows * 8, stops: room + rows * 12 },
      ...{ valid: room + rows * 16, notes: room + rows * 17 },
    };
    const { listed, tokens } = this.#withoutTokens(bytes, starts, stops, only);
    const { unknown, isAll } = this.#applyKnown(area, at, listed, counts);
    const count = unknown.length;
    if (this.#cache) this.#cipher.expectAtMost(this.#cache.timesMore);
    const places: PlacedCells = isAll ? area : { block, starts: at.starts, stops: at.stops };
    if (!isAll) {
      take(starts, unknown, memory.u32(at.starts, count));
      take(stops, unknown, memory.u32(at.stops, count));
    }
    const { words } = area;
    const cells: ByteCells = {
      ...{ count, bytes, kernels: this.#kernels },
      ...{ starts: memory.u32(places.starts, count), stops: memory.u32(places.stops, count) },
      ...{ ranks: memory.f64(area.ranks, count), words: memory.u32(words, count * 4) },
      ...{ classOf: memory.u32(area.classOf, count), again: new Uint8Array(count) },
      valid: memory.u8(at.valid, count).fill(0),
    };
    const notes = memory.u8(at.notes, count).fill(0);
    const before = this.#keepShort(cells);
    permuteCells(this.#codec, cells, this.#cipher, (turn) => {
      this.#cipher.permuteRanks(area.ranks, area.classOf, count, this.#decipher, words);
      if (turn !== undefined) this.#noteEngines(cells.classOf, notes);
    });
    this.#takeBack(cells, before);
    const rest = [...tokens, ...this.#settle(cells, notes, unknown, counts)];
    this.#cache?.keep(places, area.classOf, at.notes, count, at.slotOf);
    memory.release(room, rows * PLACE_BYTES);
    const left = new Set(rest);
    for (const [row, token] of nullLike) {
      if (!left.has(row)) counts.nullLike[token] = (counts.nullLike[token] ?? 0) + 1;
    }
    return rest;
  }

  wipe(): void {
    this.#dropCache();
  }

  #dropCache(): void {
    this.#cache?.wipe();
    this.#cache = undefined;
  }

  /** The rows that are null tokens, and a list of the others where some are left out. */
  #withoutTokens(
    bytes: Uint8Array,
    starts: Uint32Array,
    stops: Uint32Array,
    only: readonly number[] | undefined,
  ): { listed: readonly number[] | undefined; tokens: number[] } {
    const nulls = this.#nulls;
    if (nulls.size === 0) return { listed: only, tokens: [] };
    const listed: number[] = [];
    const tokens: number[] = [];
    const count = only?.length ?? starts.length;
    for (let k = 0; k < count; k++) {
      const row = only ? only[k]! : k;
      (nulls.has(bytes, starts[row]!, stops[row]!) ? tokens : listed).push(row);
    }
    return { listed, tokens };
  }

  /** @returns the rows whose images are not known, and whether these are all there are */
  #applyKnown(
    area: ColumnArea,
    at: { readonly unknown: Pointer; readonly slotOf: Pointer },
    listed: readonly number[] | undefined,
    counts: ColumnCounts,
  ): { unknown: Uint32Array; isAll: boolean } {
    const memory = this.#memory;
    const count = listed?.length ?? area.rows;
    if (listed) memory.u32(at.unknown, count).set(listed);
    let others = count;
    if (this.#cache) {
      others = this.#cache.apply(area, listed ? at.unknown : 0, count, at.unknown, at.slotOf, this.#byNote);
      this.#byNote.forEach((its, note) => add(counts, note, its));
    } else if (!listed) {
      const all = memory.u32(at.unknown, count);
      for (let row = 0; row < count; row++) all[row] = row;
    }
    return { unknown: memory.u32(at.unknown, others), isAll: others === area.rows };
  }

  /** Cells that may become a null token, as they are. */
  #keepShort({ count, bytes, starts, stops }: ByteCells): ReadonlyMap<number, Uint8Array> {
    const kept = new Map<number, Uint8Array>();
    if (this.#nulls.size === 0) return kept;
    for (let k = 0; k < count; k++) {
      if (this.#nulls.mayFit(bytes, starts[k]!, stops[k]!)) kept.set(k, bytes.slice(starts[k], stops[k]));
    }
    return kept;
  }

  /** An image that is a null token would be kept on the way back: such cells are left to the string path, which permutes them again. */
  #takeBack({ bytes, starts, stops, classOf }: ByteCells, before: ReadonlyMap<number, Uint8Array>): void {
    for (const [k, cell] of before) {
      if (classOf[k] === NO_CLASS || !this.#nulls.has(bytes, starts[k]!, stops[k]!)) continue;
      bytes.set(cell, starts[k]);
      classOf[k] = NO_CLASS;
    }
  }

  #noteEngines(classOf: Uint32Array, notes: Uint8Array): void {
    let last = NO_CLASS;
    let note = 0;
    for (let k = 0; k < notes.length; k++) {
      const index = classOf[k]!;
      if (index !== last) {
        last = index;
        note = index !== NO_CLASS && this.#cipher.engineOf(index) === 'perm1' ? PERM1 : 0;
      }
      notes[k]! |= note;
    }
  }

  /** Counts what was written; returns the rows that were not. */
  #settle(cells: ByteCells, notes: Uint8Array, rows: Uint32Array, counts: ColumnCounts): number[] {
    const { classOf, valid } = cells;
    const rest: number[] = [];
    let isValid = 0;
    let isPerm1 = 0;
    for (let k = 0; k < rows.length; k++) {
      if (classOf[k] === NO_CLASS) {
        rest.push(rows[k]!);
        continue;
      }
      const note = notes[k]! | (valid[k]! * VALID);
      notes[k] = note;
      isValid += note & VALID;
      isPerm1 += note & PERM1;
    }
    const written = rows.length - rest.length;
    counts.values += written;
    counts.valid += isValid / VALID;
    counts.perm1 += isPerm1 / PERM1;
    counts.ff1 += written - isPerm1 / PERM1;
    return rest;
  }
}

/** Counts so many images that have one note. */
function add(counts: ColumnCounts, note: number, images: number): void {
  counts.values += images;
  if (note & VALID) counts.valid += images;
  if (note & PERM1) counts.perm1 += images;
  else counts.ff1 += images;
}

function take(all: Uint32Array, which: Uint32Array, out: Uint32Array): void {
  for (let k = 0; k < which.length; k++) out[k] = all[which[k]!]!;
}
