// The fast path of a column over the bytes of its cells: known images first, then all others in bulk.
import type { ByteCells, ByteCodec, CellKernels } from '../formats/format.js';
import { NO_CLASS, type DomainCipher } from '../fpe/domain-cipher.js';
import type { KernelMemory } from '../kernels/memory.js';
import { CellCache, NO_SLOT, UNKNOWN } from './cell-cache.js';
import type { ColumnArea } from './column.js';
import { findNullLike } from './null-like.js';
import type { NullTokens } from './null-tokens.js';
import { permuteCells } from './permute-cells.js';
import type { ColumnCounts } from './plan.js';

/** What is kept with an image: valid or not, and which engine made it. */
/** Two addresses and a byte. */
const PLACE_BYTES = 9;

const VALID = 1;
const PERM1 = 2;

export class ByteColumn {
  readonly #codec: ByteCodec;
  readonly #cipher: DomainCipher;
  readonly #memory: KernelMemory;
  readonly #decipher: boolean;
  readonly #kernels: CellKernels | undefined;
  readonly #nulls: NullTokens;
  #cache: CellCache | undefined = new CellCache();
  /** by slot: the cell that it was begun for, and nothing else since */
  readonly #owners = new Map<number, number>();

  constructor(
    codec: ByteCodec,
    cipher: DomainCipher,
    { memory, cellKernels }: { readonly memory: KernelMemory; readonly cellKernels?: CellKernels | undefined },
    { decipher, nulls }: { readonly decipher: boolean; readonly nulls: NullTokens },
  ) {
    this.#codec = codec;
    this.#nulls = nulls;
    this.#cipher = cipher;
    this.#memory = memory;
    this.#kernels = cellKernels;
    this.#decipher = decipher;
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
    if (this.#cache && !this.#cache.review()) {
      this.#cache.wipe();
      this.#cache = undefined;
    }
    const { unknown, tokens } = this.#applyKnown(bytes, starts, stops, counts, only);
    const count = unknown.length;
    const places = memory.allocate(rows * PLACE_BYTES);
    const { words } = area;
    const cells: ByteCells = {
      ...{ count, bytes, kernels: this.#kernels },
      starts: take(starts, unknown, memory.u32(places, count)),
      stops: take(stops, unknown, memory.u32(places + rows * 4, count)),
      ...{ ranks: memory.f64(area.ranks, count), words: memory.u32(words, count * 4) },
      ...{ classOf: memory.u32(area.classOf, count), again: new Uint8Array(count) },
      valid: memory.u8(places + rows * 8, count).fill(0),
    };
    const notes = new Uint8Array(count);
    const before = this.#keepShort(cells);
    permuteCells(this.#codec, cells, this.#cipher, (turn) => {
      this.#cipher.permuteRanks(area.ranks, area.classOf, count, this.#decipher, words);
      if (turn !== undefined) this.#noteEngines(cells.classOf, notes);
    });
    this.#takeBack(cells, before);
    const rest = [...tokens, ...this.#settle(cells, notes, unknown, counts)];
    memory.release(places, rows * PLACE_BYTES);
    const left = new Set(rest);
    for (const [row, token] of nullLike) {
      if (!left.has(row)) counts.nullLike[token] = (counts.nullLike[token] ?? 0) + 1;
    }
    return rest;
  }

  wipe(): void {
    this.#cache?.wipe();
  }

  /** @returns the rows whose images are not known, and those that are null tokens */
  #applyKnown(
    bytes: Uint8Array,
    starts: Uint32Array,
    stops: Uint32Array,
    counts: ColumnCounts,
    only: readonly number[] | undefined,
  ): { unknown: Uint32Array; tokens: number[] } {
    const rows = only?.length ?? starts.length;
    const unknown = new Uint32Array(rows);
    const tokens: number[] = [];
    const cache = this.#cache;
    const nulls = this.#nulls.size > 0 ? this.#nulls : undefined;
    const owners = this.#owners;
    owners.clear();
    let count = 0;
    for (let k = 0; k < rows; k++) {
      const row = only ? only[k]! : k;
      const [start, stop] = [starts[row]!, stops[row]!];
      if (nulls?.has(bytes, start, stop)) {
        tokens.push(row);
        continue;
      }
      if (cache) {
        const note = cache.apply(bytes, start, stop);
        if (note !== UNKNOWN) {
          add(counts, note);
          continue;
        }
        const { slot } = cache;
        if (slot !== NO_SLOT) {
          cache.begin(slot, bytes, start, stop);
          owners.set(slot, count);
        }
      }
      unknown[count++] = row;
    }
    return { unknown: unknown.subarray(0, count), tokens };
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

  /** Counts what was written and keeps it; returns the rows that were not. */
  #settle(cells: ByteCells, notes: Uint8Array, rows: Uint32Array, counts: ColumnCounts): number[] {
    const { classOf, valid, bytes, starts, stops } = cells;
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
    for (const [slot, k] of this.#owners) {
      if (classOf[k] !== NO_CLASS) this.#cache!.finish(slot, bytes, starts[k]!, stops[k]!, notes[k]!);
    }
    return rest;
  }
}

function add(counts: ColumnCounts, note: number): void {
  counts.values++;
  if (note & VALID) counts.valid++;
  if (note & PERM1) counts.perm1++;
  else counts.ff1++;
}

/** Some of all, in the room that is given unless it is all of them. */
function take(all: Uint32Array, which: Uint32Array, out: Uint32Array): Uint32Array {
  if (which.length === all.length) return all;
  for (let k = 0; k < which.length; k++) out[k] = all[which[k]!]!;
  return out;
}
