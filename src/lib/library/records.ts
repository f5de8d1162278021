// Records: arrays of objects, and sequences of them.
import { unlessAborted } from '../byte-streams.js';
import { InputError, UsageError } from '../errors.js';
import { inspectTable } from '../inspect/inspect.js';
import { checkKind } from '../named-options.js';
import { inOptionWords, withOptionWords } from '../option-words.js';
import { isIterable, kindOf, type Kind } from '../option-kinds.js';
import { specByName } from '../pseudonymize/column-specs.js';
import { decideColumns, type Request } from '../pseudonymize/decide.js';
import { keyUse } from '../pseudonymize/key-use.js';
import { headerOf, RecordCipher, type DataRecord, type Row } from '../pseudonymize/records.js';
import {
  callOptions,
  columnOptions,
  keyOf,
  requestOf,
  type AnonymizeOptions,
  type ChooseOptions,
  type RequestOptions,
  type ColumnSpec,
} from './options.js';

/**
 * Records with the chosen properties replaced by pseudonyms; everything else is as it was.
 *
 * @throws UsageError for unknown columns and formats, InputError for values that are not strings, KeyError and VaultUnreachableError
 * @example
 * ```ts
 * import { anonymize } from 'secureml';
 *
 * const rows = await anonymize([{ id: 1, ssn: '123-45-6789' }], { sensitiveColumns: ['ssn=ssn'] });
 * console.log(rows[0]?.ssn); // another number that is valid
 * ```
 */
export async function anonymize<R extends DataRecord>(records: readonly R[], options: AnonymizeOptions): Promise<R[]> {
  return withOptionWords(() => permuteRecords(records, options, false));
}

/**
 * The inverse of `anonymize`. Nothing is guessed: every column comes with its format, as `chooseColumns` gives it.
 *
 * @throws as `anonymize`
 * @example
 * ```ts
 * import { anonymize, deanonymize } from 'secureml';
 *
 * const options = { sensitiveColumns: ['ssn=ssn'] };
 * const [back] = await deanonymize(await anonymize([{ ssn: '123-45-6789' }], options), options);
 * if (back?.ssn !== '123-45-6789') throw new Error('not the same');
 * ```
 */
export async function deanonymize<R extends DataRecord>(
  records: readonly R[],
  options: AnonymizeOptions,
): Promise<R[]> {
  return withOptionWords(() => permuteRecords(records, options, true));
}

/**
 * The columns with the formats that `anonymize` would use for these records: what to keep for `deanonymize`.
 *
 * @param records the first thousand are looked at
 * @param options without `sensitiveColumns` the personal columns are found
 * @returns one item a column, such as `ssn=ssn@1`; where a name cannot stand in it, it is a pattern: `/^a=b$/=ssn@1`
 * @throws UsageError for unknown columns and formats, and when there are no records
 * @throws InputError when it is not sure whether a column is personal
 * @example
 * ```ts
 * import { chooseColumns } from 'secureml';
 *
 * const people = [{ ssn: '123-45-6789' }, { ssn: '457-55-5462' }];
 * console.log(chooseColumns(people, { sensitiveColumns: ['ssn'] })); // [ 'ssn=ssn@1' ]
 * ```
 */
export function chooseColumns(records: readonly DataRecord[], options: ChooseOptions = {}): ColumnSpec[] {
  const given = callOptions(options, 'chooseColumns');
  checkKind(records, RECORDS, 'chooseColumns');
  checkRecords(records, 0);
  return withOptionWords(() => specsOf(decideRecords(records, given, false)));
}

/**
 * Records of any sequence, a thousand at a time. The first thousand decide what `options` leave open.
 *
 * @throws as `anonymize`, while the sequence is read; and what the sequence throws
 * @example
 * ```ts
 * import { anonymizeRecords } from 'secureml';
 *
 * async function* rows() {
 *   yield { id: 1, ssn: '123-45-6789' };
 * }
 * for await (const row of anonymizeRecords(rows(), { sensitiveColumns: ['ssn=ssn'] })) console.log(row.id, row.ssn);
 * ```
 */
export async function* anonymizeRecords<R extends DataRecord>(
  records: AsyncIterable<R> | Iterable<R>,
  options: AnonymizeOptions,
): AsyncGenerator<R> {
  yield* permuteSequence(records, options, false);
}

/**
 * The inverse of `anonymizeRecords`: every column comes with its format, as `chooseColumns` gives it.
 *
 * @throws as `anonymizeRecords`
 * @example
 * ```ts
 * import { anonymizeRecords, deanonymizeRecords } from 'secureml';
 *
 * const options = { sensitiveColumns: ['ssn=ssn'] };
 * for await (const row of deanonymizeRecords(anonymizeRecords([{ ssn: '123-45-6789' }], options), options))
 *   if (row.ssn !== '123-45-6789') throw new Error('not the same');
 * ```
 */
export async function* deanonymizeRecords<R extends DataRecord>(
  records: AsyncIterable<R> | Iterable<R>,
  options: AnonymizeOptions,
): AsyncGenerator<R> {
  yield* permuteSequence(records, options, true);
}

/** Records at a time: what is looked at to find formats, and how often a signal is asked. */
const BATCH = 1_000;

const RECORDS: Kind = {
  expected: 'a list of records',
  accepts: Array.isArray,
  hint: () => 'anonymizeRecords takes any other sequence, anonymizeCsv takes CSV, anonymizeArrow tables',
};
const SEQUENCE: Kind = { expected: 'a sequence of records, which can be iterated over', accepts: isIterable };

async function permuteRecords<R extends DataRecord>(
  records: readonly R[],
  given: AnonymizeOptions,
  decipher: boolean,
): Promise<R[]> {
  const name = decipher ? 'deanonymize' : 'anonymize';
  const options = columnOptions(given, name);
  checkKind(records, RECORDS, name);
  checkRecords(records, 0);
  options.signal?.throwIfAborted();
  if (records.length === 0) {
    // no rows were found: nothing to do, but what is wrong with the options is said all the same
    columnsToReverse(requestOf(options, !decipher), decipher);
    return [];
  }
  const cipher = await cipherFor(decideRecords(records, options, decipher), options, decipher);
  try {
    const out: R[] = [];
    for (let from = 0; from < records.length; from += BATCH) {
      if (options.signal) await turn(options.signal);
      out.push(...cipher.permute(records.slice(from, from + BATCH)));
    }
    return out;
  } finally {
    cipher.close();
  }
}

async function* permuteSequence<R extends DataRecord>(
  records: AsyncIterable<R> | Iterable<R>,
  given: AnonymizeOptions,
  decipher: boolean,
): AsyncGenerator<R> {
  const name = decipher ? 'deanonymizeRecords' : 'anonymizeRecords';
  const options = columnOptions(given, name);
  checkKind(records, SEQUENCE, name);
  const { signal } = options;
  let before = 0;
  let cipher: RecordCipher | undefined;
  let batch: R[] = [];
  try {
    for await (const record of untilAborted(records, signal)) {
      checkRecords([record], before + batch.length);
      batch.push(record);
      if (batch.length < BATCH) continue;
      cipher ??= await cipherFor(decideRecords(batch, options, decipher), options, decipher);
      yield* cipher.permute(batch);
      before += batch.length;
      batch = [];
    }
    if (batch.length > 0) {
      cipher ??= await cipherFor(decideRecords(batch, options, decipher), options, decipher);
      yield* cipher.permute(batch);
    }
  } catch (error) {
    throw inOptionWords(error);
  } finally {
    cipher?.close();
  }
}

/** @throws InputError for what is no object, which in JavaScript may be among records */
function checkRecords(records: readonly unknown[], before: number): void {
  const index = records.findIndex((record) => typeof record !== 'object' || record === null || Array.isArray(record));
  if (index < 0) return;
  const row = before + index + 1;
  throw new InputError(`row ${row}: expected an object, got ${kindOf(records[index])}`, { data: { row } });
}

/** The same sequence; a signal ends the wait for its next item, too. */
async function* untilAborted<T>(
  sequence: AsyncIterable<T> | Iterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  const iterator: AsyncIterator<T> | Iterator<T> =
    Symbol.asyncIterator in sequence ? sequence[Symbol.asyncIterator]() : sequence[Symbol.iterator]();
  let open = true;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const next = await unlessAborted(Promise.resolve(iterator.next()), signal).catch((error: unknown) => {
        // it failed by itself, so there is nothing to close
        if (!signal?.aborted) open = false;
        throw error;
      });
      if (next.done) {
        open = false;
        return;
      }
      yield next.value;
    }
  } finally {
    // not waited for: a generator that waits hears of it only when it goes on
    if (open) void Promise.resolve(iterator.return?.()).catch(() => {});
  }
}

/** Lets timers and events have their turn. @throws the reason of a signal that came */
export async function turn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}

/** A table's columns by name, and what is to be done with them. */
export interface RecordDecision {
  readonly columns: ReturnType<typeof decideColumns>['columns'];
  readonly header: readonly string[];
}

function decideRecords(records: readonly DataRecord[], options: RequestOptions, decipher: boolean): RecordDecision {
  return decideTable(headerOf(records), records as readonly Row[], options, decipher);
}

/**
 * @param records of which the first thousand are looked at
 * @throws UsageError for unknown columns and formats, and on the way back for columns without a format
 */
export function decideTable(
  header: readonly string[],
  records: readonly Row[],
  options: RequestOptions,
  decipher: boolean,
): RecordDecision {
  const rows = records.slice(0, BATCH).map((record) => header.map((name) => String(record[name] ?? '')));
  const table = { header, hasHeader: true, sample: () => ({ rows, all: rows.length === records.length }) };
  const request = columnsToReverse(requestOf(options, !decipher), decipher);
  return { columns: decideColumns(table, request, inspectTable).columns, header };
}

/** @throws UsageError on the way back for columns without a format */
function columnsToReverse(request: Request, decipher: boolean): Request {
  const open = decipher ? request.items.find(({ format }) => format === undefined) : undefined;
  if (!open) return request;
  throw new UsageError(`deanonymize never guesses: column "${open.selector}" needs its format`, {
    hints: [`"${open.selector}=FORMAT", as chooseColumns gives it`],
  });
}

/** The columns of a decision as `sensitiveColumns` takes them. */
export function specsOf({ columns, header }: RecordDecision): ColumnSpec[] {
  return columns.map((column) => specByName(column, { header, hasHeader: true }));
}

/** @throws KeyError, VaultUnreachableError, UsageError */
export async function cipherFor(
  { columns, header }: RecordDecision,
  options: AnonymizeOptions,
  decipher: boolean,
): Promise<RecordCipher> {
  const key = await keyOf(options);
  if (keyUse(columns, key) && !key.raw && !decipher) await key.markRaw();
  return new RecordCipher({ decipher, columns, header, nulls: options.nulls ?? [] }, key.bytes);
}
