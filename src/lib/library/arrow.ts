// Columnar data: Apache Arrow tables. The package apache-arrow is the caller's and never loaded here: its types are told by their shape, so
// that programs without it compile, and new columns are made with the classes of the table itself, which may be those of the ES
// module or of its CommonJS twin (docs/decisions/arrow.md).
import { UsageError } from '../errors.js';
import { checkKind } from '../named-options.js';
import { hasMethods, type Kind } from '../option-kinds.js';
import { withOptionWords } from '../option-words.js';
import type { Row } from '../pseudonymize/records.js';
import { textColumn, withColumns } from './arrow-columns.js';
import {
  callOptions,
  columnOptions,
  type AnonymizeOptions,
  type ChooseOptions,
  type ColumnSpec,
  type RequestOptions,
} from './options.js';
import { cipherFor, decideTable, specsOf, turn } from './records.js';

/** What is used of a type of apache-arrow. */
export interface ArrowType {
  /** The type's number in apache-arrow's enum `Type`. */
  readonly typeId: number;
}

/** What is used of a column of apache-arrow. */
export interface ArrowVector {
  /** Its pieces, one a batch. */
  readonly data: readonly object[];
  /** The value of a row, `null` where it is missing. */
  get(row: number): unknown;
}

/** What is used of a schema of apache-arrow. */
export interface ArrowSchema {
  /** The columns, in their order. */
  readonly fields: readonly ArrowField[];
}

/** What is used of a field of apache-arrow. */
export interface ArrowField {
  /** The column's name. */
  readonly name: string;
  /** The column's type. */
  readonly type: ArrowType;
}

/** What is used of a record batch of apache-arrow. */
export interface ArrowBatch {
  /** Number of rows. */
  readonly numRows: number;
}

/** What is used of a `Table` of apache-arrow (version 15 or later). */
export interface ArrowTable {
  /** Names and types of the columns. */
  readonly schema: ArrowSchema;
  /** Its parts, with their number of rows. */
  readonly batches: readonly ArrowBatch[];
  /** Number of rows. */
  readonly numRows: number;
  /** The column of that number, from 0. */
  getChildAt(index: number): ArrowVector | null;
}

/**
 * A table with the chosen columns replaced by pseudonyms. Types (Utf8, LargeUtf8 and dictionaries of them), names, metadata, missing values,
 * batches and the order of rows stay, and so do all other columns; a dictionary that was ordered no longer is. Values are those that `anonymize` gives.
 *
 * @param table a `Table` of apache-arrow, 15 or later
 * @throws UsageError for unknown columns and formats, and for two columns of one name
 * @throws InputError for columns that are not text and values that cannot be pseudonymized
 * @throws KeyError, VaultUnreachableError
 * @example
 * ```ts
 * import { tableFromArrays } from 'apache-arrow';
 * import { anonymizeArrow } from 'secureml';
 *
 * const table = tableFromArrays({ id: [1, 2], ssn: ['123-45-6789', '219-09-9938'] });
 * const safe = await anonymizeArrow(table, { sensitiveColumns: ['ssn=ssn'] });
 * console.log(safe.getChild('ssn')?.get(0));
 * ```
 */
export function anonymizeArrow<T extends ArrowTable>(table: T, options: AnonymizeOptions): Promise<T> {
  return withOptionWords(() => permuteTable(table, options, false));
}

/**
 * The inverse of `anonymizeArrow`: every column comes with its format, as `chooseArrowColumns` gives it.
 *
 * @throws as `anonymizeArrow`
 * @example
 * ```ts
 * import { tableFromArrays } from 'apache-arrow';
 * import { anonymizeArrow, deanonymizeArrow } from 'secureml';
 *
 * const options = { sensitiveColumns: ['ssn=ssn'] };
 * const table = tableFromArrays({ ssn: ['123-45-6789', null] });
 * const again = await deanonymizeArrow(await anonymizeArrow(table, options), options);
 * if (String(again) !== String(table)) throw new Error('not the same');
 * ```
 */
export function deanonymizeArrow<T extends ArrowTable>(table: T, options: AnonymizeOptions): Promise<T> {
  return withOptionWords(() => permuteTable(table, options, true));
}

/**
 * The columns with the formats that `anonymizeArrow` would use for this table: what to keep for `deanonymizeArrow`.
 *
 * @param table of which the first thousand rows are looked at
 * @param options without `sensitiveColumns` the personal columns are found
 * @returns one item a column, as `chooseColumns` gives it: `ssn=ssn@1`
 * @throws UsageError for unknown columns and formats, and for two columns of one name
 * @example
 * ```ts
 * import { tableFromArrays } from 'apache-arrow';
 * import { chooseArrowColumns } from 'secureml';
 *
 * const table = tableFromArrays({ ssn: ['123-45-6789', '219-09-9938'] });
 * console.log(chooseArrowColumns(table, { sensitiveColumns: ['ssn'] })); // [ 'ssn=ssn@1' ]
 * ```
 */
export function chooseArrowColumns(table: ArrowTable, options: ChooseOptions = {}): ColumnSpec[] {
  const given = callOptions(options, 'chooseArrowColumns');
  checkKind(table, TABLE, 'chooseArrowColumns');
  return withOptionWords(() => specsOf(decide(table, given, false)));
}

/** Rows that are permuted side by side, and after which a signal is asked. */
const SLICE = 8_192;
/** Rows that are looked at to find formats; one more tells that there are more. */
const SAMPLE = 1_001;

const TABLE: Kind = {
  expected: 'a Table of apache-arrow',
  accepts: (value) =>
    hasMethods(value, 'getChildAt') &&
    Array.isArray((value as ArrowTable).batches) &&
    Array.isArray((value as Partial<ArrowTable>).schema?.fields),
  hint: () => 'tableFromIPC, tableFromArrays and tableFromJSON of apache-arrow make one; anonymize takes records',
};

async function permuteTable<T extends ArrowTable>(table: T, given: AnonymizeOptions, decipher: boolean): Promise<T> {
  const name = decipher ? 'deanonymizeArrow' : 'anonymizeArrow';
  const options = columnOptions(given, name);
  checkKind(table, TABLE, name);
  options.signal?.throwIfAborted();
  const decision = decide(table, options, decipher);
  const { header, columns } = decision;
  const made = columns.map(({ name, index }) => textColumn(table, index, name));
  const contexts = columns.flatMap(({ context }) => (context === undefined ? [] : [context]));
  const read = [...new Set([...columns.map(({ index }) => index), ...contexts])];
  const cipher = await cipherFor(decision, options, decipher);
  try {
    let from = 0;
    for (const { numRows } of table.batches) {
      const end = from + numRows;
      const values: (string | null)[][] = columns.map(() => []);
      for (; from < end; from += SLICE) {
        if (options.signal) await turn(options.signal);
        const out = cipher.permute(recordsOf(table, header, read, from, Math.min(from + SLICE, end)));
        columns.forEach(({ name }, k) => {
          for (const record of out) values[k]!.push(record[name] as string | null);
        });
      }
      from = end;
      made.forEach((column, k) => column.add(values[k]!));
    }
  } finally {
    cipher.close();
  }
  return withColumns(table, new Map(columns.map(({ index }, k) => [index, made[k]!.finish()])));
}

function decide(table: ArrowTable, options: RequestOptions, decipher: boolean): ReturnType<typeof decideTable> {
  const header = table.schema.fields.map(({ name }) => name);
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(`the table has two columns named ${JSON.stringify(twice)}`);
  const all = header.map((_, index) => index);
  return decideTable(header, recordsOf(table, header, all, 0, Math.min(SAMPLE, table.numRows)), options, decipher);
}

/** Rows `from` to `to` (exclusive) with the columns of `indices` only. */
function recordsOf(
  table: ArrowTable,
  header: readonly string[],
  indices: readonly number[],
  from: number,
  to: number,
): Row[] {
  const records: Record<string, unknown>[] = Array.from({ length: to - from }, () => ({}));
  for (const index of indices) {
    const vector = table.getChildAt(index);
    const name = header[index]!;
    records.forEach((record, row) => (record[name] = vector?.get(from + row) ?? null));
  }
  return records;
}
