// Where the cells of one column of a block lie, and room to work on them.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import type { Cells } from './cells.js';
import { PATTERNS_BYTES } from './digit-kernel.js';

/** Bytes a row takes in the arrays of an area; those of 8-byte entries first, so that each lies at a multiple of its entries. */
const PER_ROW = {
  words: 16,
  heads: 8,
  tails: 8,
  ranks: 8,
  others: 8,
  starts: 4,
  stops: 4,
  classOf: 4,
  places: 4,
  counts: 1,
} as const;
const ROW_BYTES = Object.values(PER_ROW).reduce((sum, bytes) => sum + bytes, 0);
const NAMES = Object.keys(PER_ROW) as (keyof typeof PER_ROW)[];
const ROWS_AT_ONCE = 1_024;

/** Addresses in the shared memory, and what belongs to the rows. */
export interface ColumnArea extends Readonly<Record<keyof typeof PER_ROW, Pointer>> {
  readonly rows: number;
  readonly block: Pointer;
  /** what the kernel for digits remembers of how cells are written */
  readonly patterns: Pointer;
  readonly cells: Cells;
  /** record number in the block of a row */
  recordOf(row: number): number;
}

/** The room for one area at a time, which grows with the rows of a block. */
export class AreaRoom {
  readonly #memory: KernelMemory;
  #patterns: Pointer;
  #start: Pointer = 0;
  #rows = 0;

  constructor(memory: KernelMemory) {
    this.#memory = memory;
    this.#patterns = memory.allocate(PATTERNS_BYTES);
    memory.u8(this.#patterns, PATTERNS_BYTES).fill(0);
  }

  /** An area whose `starts` and `stops` are to be filled; the one before is lost. */
  area(block: Pointer, rows: number, cells: Cells, recordOf: (row: number) => number): ColumnArea {
    this.#fit(rows);
    let at = this.#start;
    const arrays: Partial<Record<keyof typeof PER_ROW, Pointer>> = {};
    for (const name of NAMES) {
      arrays[name] = at;
      at += this.#rows * PER_ROW[name];
    }
    const places = arrays as Record<keyof typeof PER_ROW, Pointer>;
    return { ...places, patterns: this.#patterns, rows, block, cells, recordOf };
  }

  /** Overwrites what is left of values, and gives the memory back. */
  wipe(): void {
    if (this.#start) this.#memory.wipe(this.#start, this.#rows * ROW_BYTES);
    this.#start = 0;
    this.#rows = 0;
    if (this.#patterns) this.#memory.wipe(this.#patterns, PATTERNS_BYTES);
    this.#patterns = 0;
  }

  #fit(rows: number): void {
    if (rows <= this.#rows) return;
    if (this.#start) this.#memory.wipe(this.#start, this.#rows * ROW_BYTES);
    this.#rows = Math.ceil(rows / ROWS_AT_ONCE) * ROWS_AT_ONCE;
    this.#start = this.#memory.allocate(this.#rows * ROW_BYTES);
  }
}
