// CSV: streams of bytes in and out. Nothing is printed.
import { openByteInput, openByteOutput, type ByteInput, type ByteOutput } from '../byte-streams.js';
import { refuseDataAsHeader } from '../inspect/header/refuse-data-row.js';
import { inspectTable } from '../inspect/inspect.js';
import { readManifest } from '../manifest/manifest.js';
import { formatSpec } from '../pseudonymize/column-items.js';
import { selectorsOf } from '../pseudonymize/decide.js';
import type { RunSummary } from '../pseudonymize/run.js';
import { DEFAULT_READING, type Reading } from '../pseudonymize/reading.js';
import { transformTable } from '../pseudonymize/transform.js';
import { openWorkshop, type Workshop } from '../pseudonymize/workshop.js';
import {
  checkCallOptions,
  checkMethod,
  keyOf,
  requestOf,
  type AnonymizeOptions,
  type ColumnSpec,
  type LibraryKey,
} from './options.js';

/** What to protect in a CSV, and how the CSV is written. */
export interface CsvOptions extends Omit<AnonymizeOptions, 'sensitiveColumns' | 'nulls'>, Partial<Reading> {
  /** The columns to protect. Default: the personal ones, found by header and values. */
  readonly sensitiveColumns?: readonly ColumnSpec[];
  /** What happens with columns that are likely personal but not for sure, when columns are found. Default: `error`. */
  readonly undecided?: 'error' | 'keep';
  /** Threads that work at most, this one among them; others begin as soon as they pay. Default: 1 */
  readonly threads?: number;
}

/** What was done. */
export interface CsvResult extends Omit<RunSummary, 'failures'> {
  /** Text of the manifest: with it and the key `deanonymizeCsv` restores the input exactly. */
  readonly manifest: string;
  /** The columns with the formats that were used, as `sensitiveColumns` takes them. */
  readonly columns: readonly ColumnSpec[];
}

/** A pair for `pipeThrough`, or for `Duplex.fromWeb`, with what there is to know once everything went through. */
export interface CsvTransform<R> {
  /** Takes the input. */
  readonly writable: WritableStream<Uint8Array>;
  /** Gives the output. */
  readonly readable: ReadableStream<Uint8Array>;
  /** Settles after the last byte; rejects with what the readable side fails with. Need not be looked at. */
  readonly result: Promise<R>;
}

/**
 * `anonymizeCsv` as a transform; its readable side fails with what `anonymizeCsv` throws.
 *
 * @example
 * ```ts
 * import { anonymizeCsvTransform } from 'secureml';
 *
 * const { body } = new Response('id,ssn\n1,123-45-6789\n');
 * const transform = anonymizeCsvTransform({ sensitiveColumns: ['ssn=ssn'] });
 * console.log(await new Response(body?.pipeThrough(transform)).text());
 * console.log((await transform.result).rows); // 1
 * ```
 * @example
 * ```ts
 * import { createReadStream, createWriteStream } from 'node:fs';
 * import { anonymizeCsv } from 'secureml';
 *
 * const output = createWriteStream('safe.csv');
 * const { manifest, rows } = await anonymizeCsv(createReadStream('people.csv'), output, { sensitiveColumns: ['ssn=ssn'] });
 * console.log(rows, manifest.length);
 * ```
 */
export function anonymizeCsvTransform(options: CsvOptions = {}): CsvTransform<CsvResult> {
  return asTransform((input, output) => anonymizeCsv(input, output, options));
}

/**
 * `deanonymizeCsv` as a transform; its readable side fails with what `deanonymizeCsv` throws.
 *
 * @param manifest the text that `anonymizeCsv` returned or the command line wrote
 * @example
 * ```ts
 * import { anonymizeCsvTransform, deanonymizeCsvTransform } from 'secureml';
 *
 * const table = 'id,ssn\n1,123-45-6789\n';
 * const there = anonymizeCsvTransform({ sensitiveColumns: ['ssn=ssn'] });
 * const pseudonyms = await new Response(new Response(table).body?.pipeThrough(there)).text();
 * const back = deanonymizeCsvTransform((await there.result).manifest);
 * const again = await new Response(new Response(pseudonyms).body?.pipeThrough(back)).text();
 * if (again !== table) throw new Error('not the same');
 * ```
 * @example
 * ```ts
 * import { PassThrough } from 'node:stream';
 * import { text } from 'node:stream/consumers';
 * import { anonymizeCsv, deanonymizeCsv } from 'secureml';
 *
 * const [safe, again] = [new PassThrough(), new PassThrough()];
 * const { manifest } = await anonymizeCsv(['ssn\n123-45-6789\n'], safe, { sensitiveColumns: ['ssn=ssn'] });
 * const { restored } = await deanonymizeCsv(safe, again, manifest);
 * console.log(restored, await text(again)); // true, and the original
 * ```
 */
export function deanonymizeCsvTransform(
  ...[manifest, options]: [manifest: string, options?: Parameters<typeof deanonymizeCsv>[3]]
): CsvTransform<RestoredCsv> {
  return asTransform((input, output) => deanonymizeCsv(input, output, manifest, options));
}

function asTransform<R>(work: (input: ByteInput, output: ByteOutput) => Promise<R>): CsvTransform<R> {
  const into = new TransformStream<Uint8Array, Uint8Array>();
  const out = new TransformStream<Uint8Array, Uint8Array>();
  const result = work(into.readable, out.writable);
  result.catch(() => {});
  return { writable: into.writable, readable: out.readable, result };
}

/**
 * CSV in, pseudonymized CSV out, with memory that does not grow. The output is ended when all is written. After an error, or when
 * `signal` says so, input and output are given up as stream.pipeline does it; what was written is incomplete and has to be thrown away.
 *
 * @throws SecuremlError
 */
export async function anonymizeCsv(input: ByteInput, output: ByteOutput, options: CsvOptions = {}): Promise<CsvResult> {
  const { summary, manifest, plan } = await stream(input, output, options, async () => {
    checkMethod(options);
    const chosen = { ...options, sensitiveColumns: options.sensitiveColumns ?? [] };
    const request = requestOf(chosen, true, options.undecided);
    return { direction: 'anonymize', request, key: await keyOf(options) };
  });
  const columns = plan.columns.map((column) => `${column.name}=${formatSpec(column.format, column.options)}`);
  return { ...withoutFailures(summary), manifest: manifest!, columns };
}

/** What was done on the way back. */
export interface RestoredCsv extends Omit<RunSummary, 'failures'> {
  /** Whether the output is the original, byte for byte. */
  readonly restored: boolean;
}

/**
 * The inverse of `anonymizeCsv`, with its manifest.
 *
 * @param manifest the text that `anonymizeCsv` returned or the command line wrote
 * @param options `partial`: go on although a policy changed columns for good; the others are restored
 * @returns `restored`: whether the output is the original, byte for byte
 * @throws SecuremlError, KeyError when the key is not the manifest's, VerificationError when the manifest was changed
 */
export async function deanonymizeCsv(
  input: ByteInput,
  output: ByteOutput,
  manifest: string,
  options: Pick<CsvOptions, 'keyName' | 'keyManager' | 'threads' | 'signal'> & { readonly partial?: boolean } = {},
): Promise<RestoredCsv> {
  const { summary, restored } = await stream(input, output, options, async () => {
    const document = readManifest(manifest, 'the manifest');
    const { name, version } = document.key;
    const key = await keyOf({ keyName: version === null ? name : `${name}@${version}`, ...options });
    const request = requestOf({ sensitiveColumns: [] }, false);
    const { partial = false } = options;
    return { direction: 'deanonymize', request, key, partial, manifest: { document, name: 'the manifest' } };
  });
  return { ...withoutFailures(summary), restored: restored!.output };
}

type StreamJob = { readonly key: LibraryKey } & Pick<
  Parameters<typeof transformTable>[3],
  'direction' | 'request' | 'manifest' | 'partial'
>;

/**
 * One table from stream to stream.
 *
 * @param prepare what is found out before; it is done inside, because its failure ends the streams, too
 */
export async function stream(
  input: ByteInput,
  output: ByteOutput,
  options: CsvOptions,
  prepare: () => Promise<StreamJob>,
): ReturnType<typeof transformTable> {
  checkCallOptions(options, 'the options of a CSV');
  const { signal } = options;
  const source = openByteInput(input, signal);
  const sink = openByteOutput(output, signal);
  let workshop: Workshop | undefined;
  try {
    signal?.throwIfAborted();
    const job = await prepare();
    workshop = openWorkshop();
    const { delimiter, quote, header = DEFAULT_READING.header, ...rest } = { ...DEFAULT_READING, ...options };
    const { encoding, nulls, strict, ff1Only, ragged } = rest;
    const done = await transformTable(workshop, source, () => sink.write, {
      ...job,
      reading: { delimiter, quote, header, encoding, nulls, strict, ff1Only, ragged },
      threads: options.threads ?? 1,
      inspect: inspectTable,
      onRawUse: job.key.markRaw,
      ...(job.direction === 'anonymize' && options.header === undefined
        ? { onTable: (table) => refuseDataAsHeader(table, selectorsOf(job.request)) }
        : {}),
      ...(signal ? { signal } : {}),
    });
    await sink.end();
    return done;
  } catch (error) {
    source.cancel(error);
    sink.abort(error);
    throw error;
  } finally {
    await workshop?.close();
  }
}

/** A summary without what belongs to dry runs. */
export function withoutFailures({ failures: _, ...rest }: RunSummary): Omit<RunSummary, 'failures'> {
  return rest;
}
