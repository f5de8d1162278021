// One table from stream to stream, as anonymizeCsv, deanonymizeCsv and policies do it.
import { openByteInput, openByteOutput, unlessAborted, type ByteInput, type ByteOutput } from '../byte-streams.js';
import { refuseDataAsHeader } from '../inspect/header/refuse-data-row.js';
import { inspectTable } from '../inspect/inspect.js';
import { selectorsOf } from '../pseudonymize/decide.js';
import { inOptionWords } from '../option-words.js';
import { DEFAULT_READING, type Reading } from '../pseudonymize/reading.js';
import { transformTable, type Transform, type Transformed } from '../pseudonymize/transform.js';
import { openWorkshop, type Workshop } from '../pseudonymize/workshop.js';
import { callOptions, type LibraryKey } from './options.js';

/** What is done with a table. */
export interface StreamJob extends Pick<Transform, 'direction' | 'request' | 'manifest' | 'partial'> {
  readonly key: LibraryKey;
  /** how it is read; what is not said has a default */
  readonly reading?: Partial<Reading>;
}

interface StreamOptions {
  readonly threads?: number;
  readonly signal?: AbortSignal;
  readonly onWarning?: (warning: string) => void;
}

/**
 * @param name the function, for messages
 * @param prepare what is found out before, with checked options whose signal ends the wait; it is done inside, because its failure ends
 *   the streams, too
 * @throws SecuremlError, the reason of a signal, and what the streams fail with
 */
export async function throughStreams<O extends StreamOptions>(
  name: string,
  input: ByteInput,
  output: ByteOutput,
  given: O,
  prepare: (options: O & { readonly signal: AbortSignal }) => Promise<StreamJob>,
): Promise<Transformed> {
  const stop = new AbortController();
  const { signal } = stop;
  const source = orElse(
    () => openByteInput(input, signal),
    (error) => giveUp(() => openByteOutput(output, undefined).abort(error)),
  );
  const sink = orElse(
    () => openByteOutput(output, signal, (reason) => stop.abort(reason)),
    (error) => source.cancel(error),
  );
  let callers: AbortSignal | undefined;
  const passOn = (): void => stop.abort(callers?.reason);
  let workshop: Workshop | undefined;
  try {
    const options = callOptions(given, name);
    callers = options.signal;
    callers?.addEventListener('abort', passOn, { once: true });
    if (callers?.aborted) passOn();
    signal.throwIfAborted();
    const job = await unlessAborted(prepare({ ...options, signal }), signal);
    workshop = openWorkshop();
    const done = await transformTable(workshop, source, () => sink.write, {
      ...job,
      reading: readingOf(job.reading ?? {}),
      threads: options.threads ?? 1,
      inspect: inspectTable,
      onRawUse: job.key.markRaw,
      onDecision: ({ warnings = [] }) => warnings.forEach((warning) => options.onWarning?.(warning)),
      ...(job.direction === 'anonymize' && job.reading?.header === undefined
        ? { onTable: (table) => refuseDataAsHeader(table, selectorsOf(job.request)) }
        : {}),
      signal,
    });
    await sink.end();
    return done;
  } catch (thrown) {
    const error = inOptionWords(thrown);
    source.cancel(error);
    sink.abort(error);
    throw error;
  } finally {
    callers?.removeEventListener('abort', passOn);
    await workshop?.close();
  }
}

function readingOf(said: Partial<Reading>): Reading {
  const { delimiter, quote, header, encoding, nulls, strict, ff1Only, ragged } = { ...DEFAULT_READING, ...said };
  return { delimiter, quote, header, encoding, nulls, strict, ff1Only, ragged };
}

/** @param instead called before what `act` throws is passed on */
function orElse<T>(act: () => T, instead: (error: unknown) => void): T {
  try {
    return act();
  } catch (error) {
    instead(error);
    throw error;
  }
}

/** Tells the other side, which may be nothing that can be told. */
function giveUp(tell: () => void): void {
  try {
    tell();
  } catch {
    // the first mistake is the one that is said
  }
}
