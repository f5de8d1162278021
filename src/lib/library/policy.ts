// CSV by a policy.
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { ByteInput, ByteOutput } from '../byte-streams.js';
import { UsageError } from '../errors.js';
import { checkPinned } from '../keys/pins.js';
import { formatReference } from '../keys/reference.js';
import type { ResolvedKey } from '../keys/types.js';
import type { Policy } from '../policy/document.js';
import { readPolicy } from '../policy/read.js';
import { readingByPolicy } from '../pseudonymize/by-policy.js';
import { checkKind } from '../named-options.js';
import { specByPlace } from '../pseudonymize/column-specs.js';
import type { PolicyRequest } from '../pseudonymize/decide.js';
import { describeColumns } from '../pseudonymize/describe.js';
import { requestFor, withoutMistakes } from '../pseudonymize/policy-tables.js';
import { DEFAULT_READING, type Reading } from '../pseudonymize/reading.js';
import { throughStreams } from './csv-stream.js';
import { withoutFailures, type CsvOptions, type CsvResult } from './csv.js';
import { callOptions, keyOf, POLICY, requestOf, type AnonymizeOptions } from './options.js';

/** Follows one policy; made by `createAnonymizer`. */
export interface PolicyAnonymizer {
  /**
   * CSV in, CSV out as the policy says. `deanonymizeCsv` reverses what comes back.
   *
   * @throws SecuremlError: UsageError when the policy does not fit the table, InputError for columns that it does not know
   */
  anonymizeCsv(input: ByteInput, output: ByteOutput, options?: PolicyCsvOptions): Promise<PolicyCsvResult>;

  /**
   * The same for one stream: what comes back is to be read, a `Readable` for a `Readable` and a `ReadableStream` for everything else. It fails
   * with what `anonymizeCsv` throws; to stop early, destroy or cancel it.
   */
  transform(input: Readable, options?: PolicyCsvOptions): Readable & CsvOutcome;
  /** For everything that is not a `Readable` of Node. */
  transform(input: ByteInput, options?: PolicyCsvOptions): ReadableStream<Uint8Array> & CsvOutcome;
}

/** What there is to know once all of a stream was read. */
export interface CsvOutcome {
  /** Settles after the last byte; rejects with what the stream fails with. Need not be looked at. */
  readonly result: Promise<PolicyCsvResult>;
}

/** What was done, and which columns a policy changed for good. */
export interface PolicyCsvResult extends CsvResult {
  /** Columns that no key brings back: dropped, masked, shifted and so on. */
  readonly irreversible: readonly string[];
}

/** How one table is run through a policy. */
export interface PolicyCsvOptions extends Pick<CsvOptions, 'threads' | 'signal'> {
  /** Name of the file, which tells its table. Default: the policy's only one. */
  readonly file?: string;
  /** Called with each warning about the table, a line for people. The library itself prints nothing. */
  readonly onWarning?: (warning: string) => void;
}

/**
 * An anonymizer that does what a policy says (docs/policy.md), its pinned key included.
 *
 * @param policy the text of the policy
 * @param options `name` stands for the policy in messages; `keyName` and `keyManager` as for `anonymize`
 * @throws UsageError with line and column of its mistakes
 * @example
 * ```ts
 * import { Readable } from 'node:stream';
 * import { createAnonymizer } from 'secureml';
 *
 * const anonymizer = createAnonymizer(`policy: 1
 * tables:
 *   - files: people.csv
 *     columns:
 *       id: keep
 *       ssn: { action: pseudonymize, format: ssn }
 * `);
 * const safe = anonymizer.transform(Readable.from(['id,ssn\n1,123-45-6789\n']));
 * for await (const chunk of safe) process.stdout.write(chunk);
 * ```
 */
export function createAnonymizer(
  policy: string,
  options: Pick<AnonymizeOptions, 'keyName' | 'keyManager'> & { readonly name?: string } = {},
): PolicyAnonymizer {
  checkKind(policy, POLICY, 'createAnonymizer: the policy');
  const { name = 'the policy', ...keyOptions } = callOptions(options, 'createAnonymizer');
  const read = withoutMistakes(name, () => readPolicy(policy, name));
  const anonymizer: PolicyAnonymizer = {
    async anonymizeCsv(input, output, given = {}) {
      const { summary, manifest, plan, decision, table } = await throughStreams(
        'anonymizeCsv',
        input,
        output,
        given,
        async ({ file, signal }) => {
          if (file === undefined && read.tables.length > 1) throw whichTable(read);
          const request = requestFor(read, file ?? '-');
          const { name: keyOfPolicy, version = null } = read.key ?? {};
          const pinned = keyOfPolicy === undefined ? {} : { keyName: formatReference({ name: keyOfPolicy, version }) };
          const check = (found: ResolvedKey): void => {
            if (read.key) checkPinned(found, read.key, name);
          };
          const compared = read.key?.check !== undefined;
          const key = await keyOf({ ...pinned, ...keyOptions, signal }, { check, compared });
          const reading = readingFor(request, file);
          return { direction: 'anonymize', key, reading, request: { ...requestOf({}, true), policy: request } };
        },
      );
      const columns = plan.columns.map((column) => specByPlace(column, table));
      const irreversible = describeColumns(decision, table).flatMap((one) => ('irreversible' in one ? [one.name] : []));
      return { ...withoutFailures(summary), manifest: manifest!, columns, irreversible };
    },
    transform: ((input: ByteInput, given?: PolicyCsvOptions) => {
      const passed = new TransformStream<Uint8Array, Uint8Array>();
      const result = anonymizer.anonymizeCsv(input, passed.writable, given);
      // whoever reads the stream meets the failure there
      result.catch(() => {});
      const { readable } = passed;
      const out = input instanceof Readable ? Readable.fromWeb(readable as NodeReadableStream<Uint8Array>) : readable;
      return Object.assign(out, { result });
    }) as PolicyAnonymizer['transform'],
  };
  return anonymizer;
}

function whichTable({ name, tables }: Policy): UsageError {
  return new UsageError(`${name} has ${tables.length} tables, and nothing says which one this is`, {
    hints: ['file, an option, is the name that tells it'],
  });
}

/** How a policy says that a file is written; what it does not say of the header is left open. */
function readingFor(request: PolicyRequest, file = ''): Partial<Reading> {
  const delimiter = /\.tsv(?:\.gz)?$/i.test(file) ? 'tab' : DEFAULT_READING.delimiter;
  const { header, ...others } = readingByPolicy(request, { ...DEFAULT_READING, delimiter });
  return request.table?.header === undefined ? others : { ...others, header };
}
