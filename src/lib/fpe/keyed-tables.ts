// Keyed tables that outlive the file they were made for: the next file of a run has values of the same classes, under the same key.
import { hash } from 'node:crypto';
import { KeyedTable, type TableTools } from './keyed-table.js';
import { TableBudget } from './table-budget.js';

/** Of each its key is kept, whether or not there is room for the table itself. */
const MOST = 4_096;

export class KeyedTables {
  readonly budget: TableBudget;
  readonly #tables = new Map<string, KeyedTable>();
  #users = 0;

  constructor(budget = new TableBudget()) {
    this.budget = budget;
  }

  /** Says that tables are asked for from here on, until as many calls of `leave`. */
  enter(): void {
    this.#users++;
  }

  /** Nobody holds any of the tables any more, where this was the last one who did. */
  leave(): void {
    this.#users--;
    if (this.#users === 0 && this.#tables.size > MOST) this.wipe();
  }

  /**
   * @param key of the table, which it copies
   * @param tools whose memory lasts as long as the tables
   */
  of(key: Uint8Array, size: number, { memory, kernel }: Omit<TableTools, 'budget'>): KeyedTable {
    // a text cannot be overwritten, so that it is none of the key; classes of one label have one key, and differ in size
    const name = `${size} ${hash('sha256', key)}`;
    const known = this.#tables.get(name);
    if (known) return known;
    const made = new KeyedTable(key, size, { memory, kernel, budget: this.budget });
    this.#tables.set(name, made);
    return made;
  }

  /** Overwrites all of them. */
  wipe(): void {
    for (const table of this.#tables.values()) table.wipe();
    this.#tables.clear();
  }
}
