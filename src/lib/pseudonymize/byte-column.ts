// The fast path of a column over the bytes of its cells: known images first, then all others in bulk.
import type { ByteCells, ByteCodec, CellKernels } from '../formats/format.js';
import { NO_CLASS, type DomainCipher } from '../fpe/domain-cipher.js';
import type { KernelMemory } from '../kernels/memory.js';
import type { Cells } from './cells.js';
import type { ColumnArea } from './column-area.js';
import { add, KnownCells, noteEngines, NOTES, VALID, type CellTools } from './known-cells.js';
import { findNullLike } from './null-like.js';
import type { NullTokens } from './null-tokens.js';
import { permuteCells } from './permute-cells.js';
import type { ColumnCounts } from './plan.js';

/** What columns of a thread work with. */
export interface ByteTools extends CellTools {
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
  readonly #known: KnownCells;

  constructor(
    codec: ByteCodec,
    cipher: DomainCipher,
    tools: ByteTools,
    { decipher, nulls }: { readonly decipher: boolean; readonly nulls: NullTokens },
  ) {
    this.#codec = codec;
    this.#nulls = nulls;
    this.#cipher = cipher;
    this.#memory = tools.memory;
    this.#kernels = tools.cellKernels;
    this.#decipher = decipher;
    this.#known = new KnownCells(tools);
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
    const { listed, tokens } = this.#withoutTokens(area.cells, bytes, starts, stops, only);
    const unknown = this.#known.begin(area, listed, counts);
    if (unknown.timesMore !== undefined) this.#cipher.expectAtMost(unknown.timesMore);
    const { places, notes } = unknown;
    const count = unknown.rows.length;
    const { words } = area;
    const validity = memory.allocate(count);
    const cells: ByteCells = {
      ...{ count, bytes, kernels: this.#kernels },
      ...{ starts: memory.u32(places.starts, count), stops: memory.u32(places.stops, count) },
      ...{ ranks: memory.f64(area.ranks, count), words: memory.u32(words, count * 4) },
      ...{ classOf: memory.u32(area.classOf, count), again: new Uint8Array(count) },
      valid: memory.u8(validity, count).fill(0),
    };
    const before = this.#keepShort(cells);
    permuteCells(this.#codec, cells, this.#cipher, (turn) => {
      this.#cipher.permuteRanks(area.ranks, area.classOf, count, this.#decipher, words);
      if (turn !== undefined) noteEngines(cells.classOf, notes, this.#cipher);
    });
    this.#takeBack(cells, before, area.cells);
    const rest = [...tokens, ...this.#settle(cells, notes, unknown.rows, counts)];
    this.#known.end(unknown, area.classOf);
    memory.release(validity, count);
    const left = new Set(rest);
    for (const [row, token] of nullLike) {
      if (!left.has(row)) counts.nullLike[token] = (counts.nullLike[token] ?? 0) + 1;
    }
    return rest;
  }

  wipe(): void {
    this.#known.wipe();
  }

  /** The rows that are null tokens, and a list of the others where some are left out. */
  #withoutTokens(
    cells: Cells,
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
      (nulls.has(bytes, starts[row]!, stops[row]!, cells) ? tokens : listed).push(row);
    }
    return { listed, tokens };
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
  #takeBack({ bytes, starts, stops, classOf }: ByteCells, before: ReadonlyMap<number, Uint8Array>, cells: Cells): void {
    for (const [k, cell] of before) {
      if (classOf[k] === NO_CLASS || !this.#nulls.has(bytes, starts[k]!, stops[k]!, cells)) continue;
      bytes.set(cell, starts[k]);
      classOf[k] = NO_CLASS;
    }
  }

  /** Counts what was written; returns the rows that were not. */
  #settle(cells: ByteCells, notes: Uint8Array, rows: Uint32Array, counts: ColumnCounts): number[] {
    const { classOf, valid } = cells;
    const rest: number[] = [];
    const byNote = new Uint32Array(NOTES);
    for (let k = 0; k < rows.length; k++) {
      if (classOf[k] === NO_CLASS) {
        rest.push(rows[k]!);
        continue;
      }
      const note = notes[k]! | (valid[k]! * VALID);
      notes[k] = note;
      byNote[note]!++;
    }
    byNote.forEach((images, note) => add(counts, note, images));
    return rest;
  }
}
