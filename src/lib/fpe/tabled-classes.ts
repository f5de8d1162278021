// The classes of a domain whose rounds go by tables: which ones get them, and their values, class by class.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { SAFE, type ClassCipher } from './class-cipher.js';
import type { FF1Batch } from './ff1-batch.js';
import { ROUNDS_SCRATCH, type FeistelKernel } from './feistel-kernel.js';
import { fitsTables, roundTableBytes, RoundTables, tableEntries } from './round-tables.js';
import type { Claim, TableBudget } from './table-budget.js';

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
  readonly #claims = new Set<Claim>();
  #changes = 0;

  constructor(batch: FF1Batch, { memory, kernel, budget }: TableTools) {
    this.#batch = batch;
    this.#tools = { memory, kernel, budget };
  }

  /** Another number once a class got tables or lost them. */
  get changes(): number {
    return this.#changes;
  }

  /** Values of a class with round tables; `which` says which, and is rewritten. */
  run(klass: ClassCipher, ranks: Pointer, which: Pointer, count: number, decipher: boolean): void {
    this.#scratch ||= this.#tools.memory.allocate(ROUNDS_SCRATCH);
    klass.tables!.run(ranks, which, count, decipher, this.#scratch);
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
      const claim = budget.claimLasting(bytes, () => {
        klass.tables?.release();
        klass.tables = undefined;
        klass.tablesRefused = true;
        this.#claims.delete(claim);
        this.#changes++;
      });
      this.#claims.add(claim);
      klass.tables = RoundTables.build(klass.batch, this.#batch, memory, kernel);
      this.#changes++;
    }
  }

  /** Overwrites what is left of values, and gives back what its tables had of the budget. */
  wipe(): void {
    for (const claim of this.#claims) this.#tools.budget.release(claim);
    this.#claims.clear();
    if (this.#scratch) this.#tools.memory.wipe(this.#scratch, ROUNDS_SCRATCH);
    this.#scratch = 0;
  }
}
