// CSV: streams of bytes in and out. Nothing is printed.
import type { ByteInput, ByteOutput } from '../byte-streams.js';
import { readManifest } from '../manifest/manifest.js';
import { checkKind } from '../named-options.js';
import { specByPlace } from '../pseudonymize/column-specs.js';
import { checkReason } from '../pseudonymize/asked-reason.js';
import type { RunSummary } from '../pseudonymize/run.js';
import type { Reading } from '../pseudonymize/reading.js';
import { throughStreams } from './csv-stream.js';
import { keyOf, MANIFEST, requestOf, type AnonymizeOptions, type ChooseOptions, type ColumnSpec } from './options.js';

/** What to protect in a CSV, and how the CSV is written. */
export interface CsvOptions
  extends ChooseOptions, Omit<AnonymizeOptions, 'sensitiveColumns' | 'nulls'>, Partial<Reading> {
  /** Threads that work at most, this one among them; others begin as soon as they pay. Default: 1 */
  readonly threads?: number;
}

/** What was read and written. */
export type CsvSummary = Omit<RunSummary, 'failures'>;

/** What was done. */
export interface CsvResult extends CsvSummary {
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
  ...[manifest, options]: [manifest: string, options?: RestoreCsvOptions]
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
  const { summary, manifest, plan, table } = await throughStreams(
    'anonymizeCsv',
    input,
    output,
    options,
    async (given) => ({
      ...{ direction: 'anonymize', request: requestOf(given, true), key: await keyOf(given), reading: given },
    }),
  );
  const columns = plan.columns.map((column) => specByPlace(column, table));
  return { ...withoutFailures(summary), manifest: manifest!, columns };
}

/** What was done on the way back. */
export interface RestoredCsv extends CsvSummary {
  /** Whether the output is the original, byte for byte. */
  readonly restored: boolean;
}

/**
 * The inverse of `anonymizeCsv`, with its manifest.
 *
 * @param manifest the text that `anonymizeCsv` returned or the command line wrote
 * @returns `restored`: whether the output is the original, byte for byte
 * @throws SecuremlError, KeyError when the key is not the manifest's, VerificationError when the manifest was changed
 */
export async function deanonymizeCsv(
  input: ByteInput,
  output: ByteOutput,
  manifest: string,
  options: RestoreCsvOptions = {},
): Promise<RestoredCsv> {
  const { summary, restored } = await throughStreams('deanonymizeCsv', input, output, options, async (given) => {
    checkKind(manifest, MANIFEST, 'deanonymizeCsv: the manifest');
    const document = readManifest(manifest, 'the manifest');
    const { partial = false, reason = '' } = given;
    checkReason(document, reason, 'reason, an option, says it; what becomes of it is up to the program');
    const { name, version } = document.key;
    const named = { keyName: version === null ? name : `${name}@${version}`, ...given };
    // by the manifest's check value, before a byte is turned back
    const key = await keyOf(named, { compared: true });
    const request = requestOf({}, false);
    return { direction: 'deanonymize', request, key, partial, manifest: { document, name: 'the manifest' } };
  });
  return { ...withoutFailures(summary), restored: restored!.output };
}

/** How a CSV is restored. */
export interface RestoreCsvOptions extends Pick<CsvOptions, 'keyName' | 'keyManager' | 'threads' | 'signal'> {
  /** Go on although a policy changed columns for good: the others are restored. Default: false */
  readonly partial?: boolean;
  /** Why the data is turned back: needed where the policy says `reason: required`. It is checked, and kept nowhere. */
  readonly reason?: string;
}

/** A summary without what belongs to dry runs. */
export function withoutFailures({ failures: _, ...rest }: RunSummary): CsvSummary {
  return rest;
}
