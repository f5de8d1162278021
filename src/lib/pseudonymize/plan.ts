// What is done to a table, once everything is decided. Plain data, so that it goes to worker threads as it is.
import type { Dialect } from '../csv/dialect.js';
import type { Options } from '../formats/format.js';
import type { Generalize, Hmac, Mask, Redact, Shift } from '../policy/document.js';

/** One column that is pseudonymized. */
export interface ColumnPlan {
  /** position in the table, from 0 */
  readonly index: number;
  /** header, or ":3" for a column without one */
  readonly name: string;
  /** name@version */
  readonly format: string;
  readonly options: Options;
  /** the label that decides where equal values get equal pseudonyms */
  readonly domain: string;
  /** position of the column whose value enters the tweak */
  readonly context?: number;
}

/** One column that is changed and does not come back. */
export interface RewritePlan {
  /** position in the table, from 0 */
  readonly index: number;
  readonly name: string;
  readonly action: Hmac | Mask | Redact | Shift | Generalize;
  /** position of the column that says whose date it is */
  readonly subject?: number;
}

export interface Plan {
  readonly decipher: boolean;
  readonly dialect: Dialect;
  /** cells a row has */
  readonly width: number;
  readonly columns: readonly ColumnPlan[];
  readonly rewrites: readonly RewritePlan[];
  /** positions of columns that are left out, ascending */
  readonly drops: readonly number[];
  /** cells that are kept as they are, compared without outer spaces */
  readonly nulls: readonly string[];
  /** a cell of punctuation alone is an error instead of being kept */
  readonly strict: boolean;
  /** classes below 10^6 members are an error instead of going through the keyed table */
  readonly ff1Only: boolean;
  /** rows with too few or too many cells: an error, or every cell of theirs is pseudonymized as text */
  readonly ragged: 'error' | 'text';
}

/** How many counts a result has: one for each column, the cells of ragged rows, one for each rewritten column. */
export function countsOf({ columns, ragged, rewrites }: Pick<Plan, 'columns' | 'ragged' | 'rewrites'>): ColumnCounts[] {
  return Array.from({ length: columns.length + (ragged === 'text' ? 1 : 0) + rewrites.length }, noCounts);
}

/** What became of a column's cells. */
export interface ColumnCounts {
  /** cells that were permuted */
  values: number;
  /** of these, the valid ones */
  valid: number;
  /** nothing or spaces only */
  empty: number;
  /** declared null tokens */
  nulls: number;
  /** punctuation only: kept */
  bare: number;
  /** by engine, values permuted */
  perm1: number;
  ff1: number;
  /** undeclared tokens that often stand for a missing value, and how often each was seen */
  nullLike: Record<string, number>;
}

export function noCounts(): ColumnCounts {
  return { values: 0, valid: 0, empty: 0, nulls: 0, bare: 0, perm1: 0, ff1: 0, nullLike: {} };
}

export function addCounts(sum: ColumnCounts, more: ColumnCounts): void {
  sum.values += more.values;
  sum.valid += more.valid;
  sum.empty += more.empty;
  sum.nulls += more.nulls;
  sum.bare += more.bare;
  sum.perm1 += more.perm1;
  sum.ff1 += more.ff1;
  for (const [token, count] of Object.entries(more.nullLike)) sum.nullLike[token] = (sum.nullLike[token] ?? 0) + count;
}

/** Why a cell, or what it lies in, cannot be pseudonymized. */
export type FailureKind =
  | 'too-long'
  | 'lone-surrogate'
  | 'not-in-alphabet'
  | 'too-short'
  | 'class-too-small'
  | 'table-refused'
  | 'bare'
  | 'ragged'
  | 'not-utf8'
  | 'context'
  | 'unreadable'
  | 'unquotable';

export interface Failure {
  readonly kind: FailureKind;
  /** position of the column, from 0; -1 for a whole row */
  readonly column: number;
  /** record of the first cell it was met in, counted from 0 behind the header; blank lines count */
  readonly record: number;
  /** cells it was met in */
  count: number;
  /** why, without the value */
  readonly reason: string;
  readonly hint?: string;
}

/** A row of `found` cells where there should be `width`. */
export function raggedRow(record: number, found: number, width: number): Failure {
  return {
    ...{ kind: 'ragged', column: -1, record, count: 1 },
    reason: `${found} ${found === 1 ? 'cell' : 'cells'} instead of ${width}`,
    hint: '--ragged text pseudonymizes every cell of such rows',
  };
}
