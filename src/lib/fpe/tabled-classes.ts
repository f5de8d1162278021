// The classes of a domain whose rounds go by tables: which ones get them, and their values, class by class.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { NO_CLASS, SAFE, type ClassCipher } from './class-cipher.js';
import type { FF1Batch } from './ff1-batch.js';
import { ROUNDS_SCRATCH, type FeistelKernel } from './feistel-kernel.js';
import { fitsTables, roundTableBytes, RoundTables, tableEntries } from './round-tables.js';
import type { TableBudget } from './table-budget.js';

/** An entry of a table costs about a sixteenth of what a value costs by AES: once values have cost as much as their tables do, they pay. */
const ENTRIES_PER_VALUE = 40;
/** How many times as many values as pay have to be expected: the first ones may be unlike the others. */
const MARGIN = 2;

export interface TableTools {
  readonly memory: KernelMemory;
  readonly kernel: FeistelKernel;
  readonly budget: TableBudget;
}

export class TabledClasses {
  readonly #batch: FF1Batch;
  readonly #tools: TableTools;
  /** halves of values on their way through round tables */
  #scratch: Pointer = 0;
  #changes = 0;

  constructor(batch: FF1Batch, { memory, kernel, budget }: TableTools) {
    this.#batch = batch;
    this.#tools = { memory, kernel, budget };
  }

  /** Another number once a class got tables or lost them. */
  get changes(): number {
    return this.#changes;
  }

  /** Values of classes with round tables, class by class; `pending` says how many each has. */
  run(
    tabled: readonly ClassCipher[],
    classes: readonly ClassCipher[],
    ranks: Pointer,
    indexes: Uint32Array,
    room: Pointer,
    decipher: boolean,
  ): void {
    const count = indexes.length;
    const { memory } = this.#tools;
    this.#scratch ||= memory.allocate(ROUNDS_SCRATCH);
    const which = memory.u32(room, count);
    let start = 0;
    for (const klass of tabled) {
      klass.next = start;
      start += klass.pending;
    }
    const [only] = tabled;
    if (only!.pending === count) for (let i = 0; i < count; i++) which[i] = i;
    else {
      for (let i = 0; i < count; i++) {
        const index = indexes[i]!;
        if (index === NO_CLASS) continue;
        const klass = classes[index]!;
        if (klass.pending > 0) which[klass.next++] = i;
      }
    }
    start = 0;
    for (const klass of tabled) {
      klass.tables!.run(ranks, room + start * 4, klass.pending, decipher, this.#scratch);
      start += klass.pending;
      klass.pending = 0;
    }
  }

  /**
   * Makes the tables of classes that have had enough values for it, or are about to have.
   *
   * @param ahead how many times as many values are to come as have come
   */
  buildThatPay(classes: readonly ClassCipher[], ahead: number): void {
    const { memory, kernel, budget } = this.#tools;
    for (const klass of classes) {
      if (!klass.batch || klass.tables || klass.tablesRefused || klass.seen === 0 || klass.size > SAFE) continue;
      if (!fitsTables(klass.batch)) {
        klass.tablesRefused = true;
        continue;
      }
      const entries = tableEntries(klass.batch);
      const paid = klass.seen * ENTRIES_PER_VALUE;
      if (paid < entries && paid * ahead < MARGIN * entries) continue;
      const bytes = roundTableBytes(klass.batch);
      if (!budget.fitsLasting(bytes)) {
        klass.tablesRefused = true;
        continue;
      }
      budget.claimLasting(bytes, () => {
        klass.tables?.release();
        klass.tables = undefined;
        klass.tablesRefused = true;
        this.#changes++;
      });
      klass.tables = RoundTables.build(klass.batch, this.#batch, memory, kernel);
      this.#changes++;
    }
  }

  wipe(): void {
    if (this.#scratch) this.#tools.memory.wipe(this.#scratch, ROUNDS_SCRATCH);
    this.#scratch = 0;
  }
}
