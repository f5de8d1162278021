// Records (arrays of objects) instead of CSV: the same columns, formats and images, value by value.
import { InputError, UsageError } from '../errors.js';
import { feistel as feistelWasm } from '../../generated/kernels.js';
import type { FeistelKernel } from '../fpe/feistel-kernel.js';
import { TableBudget } from '../fpe/table-budget.js';
import { loadKernel } from '../kernels/load.js';
import { KernelMemory } from '../kernels/memory.js';
import { workingOrder } from './block.js';
import type { ColumnPlan, FailureKind } from './plan.js';
import { refusal } from './refusal.js';
import { CommonParts, isRefusal, ValueCipher } from './value-cipher.js';

/** One row: any object. An `interface`, which has no index signature, describes one as well as a type does. */
export type DataRecord = object;

/** A row as it is read. */
export type Row = Readonly<Record<string, unknown>>;

export interface RecordPlan {
  readonly decipher: boolean;
  /** `name` is the property; `index` and `context` count columns in `header` */
  readonly columns: readonly ColumnPlan[];
  readonly header: readonly string[];
  readonly nulls: readonly string[];
}

/** Permutes records, some at a time. */
export class RecordCipher {
  readonly #plan: RecordPlan;
  readonly #nulls: ReadonlySet<string>;
  readonly #ciphers: readonly ValueCipher[];
  #row = 0;

  constructor(plan: RecordPlan, storedKey: Uint8Array) {
    const memory = new KernelMemory();
    const tools = {
      ...{ memory, feistel: loadKernel<FeistelKernel>(feistelWasm, memory), budget: new TableBudget() },
      common: new CommonParts(),
    };
    this.#plan = plan;
    this.#nulls = new Set(plan.nulls);
    const options = { decipher: plan.decipher, ff1Only: false, nulls: this.#nulls };
    this.#ciphers = plan.columns.map((column) => new ValueCipher(column, storedKey, tools, options));
  }

  /**
   * New records with the chosen properties replaced. `null`, `undefined` and empty strings stay.
   *
   * @throws InputError for a value that is not a string, and for strings that cannot be pseudonymized; rows count from 1
   */
  permute<R extends DataRecord>(given: readonly R[]): R[] {
    const records = given as readonly (R & Row)[];
    const out = records.map((record) => ({ ...record })) as Record<string, unknown>[];
    const { columns, decipher, header } = this.#plan;
    const contextsOf = new Map<number, string[]>();
    const contexts = (context: number): string[] => {
      const known = contextsOf.get(context);
      if (known) return known;
      const made = this.#canonicals(decipher ? out : records, context);
      contextsOf.set(context, made);
      return made;
    };
    if (!decipher) for (const { context } of columns) if (context !== undefined) contexts(context);
    for (const k of workingOrder({ columns })) {
      const { name, context } = columns[k]!;
      const rows: number[] = [];
      const values: string[] = [];
      records.forEach((record, row) => {
        const value = this.#valueOf(record[name], name, row);
        if (value === undefined) return;
        rows.push(row);
        values.push(value);
      });
      const entering = context === undefined ? undefined : contexts(context);
      const outcomes = this.#ciphers[k]!.permute(values, entering && rows.map((row) => entering[row]!));
      outcomes.forEach((outcome, i) => {
        const row = rows[i]!;
        if (isRefusal(outcome)) {
          throw refusal({ ...outcome, column: header.indexOf(name), record: this.#row + row, count: 1 }, header);
        }
        out[row]![name] = outcome.text;
      });
    }
    this.#row += records.length;
    return out as R[];
  }

  /** Overwrites keys and tables. */
  close(): void {
    for (const cipher of this.#ciphers) cipher.wipe();
  }

  /** What is permuted; undefined for what stays. */
  #valueOf(value: unknown, name: string, row: number): string | undefined {
    if (value === null || value === undefined) return undefined;
    if (typeof value !== 'string') {
      throw new InputError(`row ${this.#row + row + 1}, column "${name}": expected a string, got a ${typeof value}`, {
        hints: ['convert it first: a number would lose the leading zeros of its pseudonym'],
        data: { row: this.#row + row + 1, column: name, reason: 'not-a-string' satisfies FailureKind | 'not-a-string' },
      });
    }
    const trimmed = value.trim();
    return trimmed === '' || this.#nulls.has(trimmed) ? undefined : value;
  }

  #canonicals(records: readonly Row[], context: number): string[] {
    const name = this.#plan.header[context]!;
    const own = this.#ciphers[this.#plan.columns.findIndex((column) => column.index === context)];
    return records.map((record, row) => {
      const value = this.#valueOf(record[name], name, row);
      return value === undefined ? '' : (own?.canonicalOrUndefined(value) ?? value.trim());
    });
  }
}

/** The properties of records, in the order in which they first occur. */
export function headerOf(records: readonly DataRecord[]): string[] {
  const header = [...new Set(records.flatMap((record) => Object.keys(record)))];
  if (header.length === 0) throw new UsageError('there are no records, or they have no properties');
  return header;
}
