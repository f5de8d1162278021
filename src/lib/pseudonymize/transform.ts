// One table from a source to a sink: opened, decided, worked on, described. Used by the commands and by the library alike.
import { CsvFaultError, type ByteSource } from '../csv/block-reader.js';
import { EncodingError } from '../csv/encoding.js';
import { InputError, UsageError } from '../errors.js';
import { checkManifest, digestKey, type Manifest, type ManifestKey } from '../manifest/manifest.js';
import { planPartsOf } from './describe.js';
import { keyUse } from './key-use.js';
import { decideColumns, type Decided, type Decision, type Inspector, type Request } from './decide.js';
import { columnsOfManifest, requestOfManifest } from './from-manifest.js';
import { manifestOf } from './manifest-of.js';
import { Passed } from './passed.js';
import { encodingOf, tableOptions, type Reading } from './reading.js';
import { refusal } from './refusal.js';
import { RefusedError, runPlan, type Progress, type RunSummary, type Sink } from './run.js';
import { csvFault, openTable, type Table } from './table.js';
import type { Failure, Plan } from './plan.js';
import type { Workshop } from './workshop.js';

export interface TransformKey extends ManifestKey {
  readonly bytes: Uint8Array;
  /** was used for raw FF1 before */
  readonly raw?: boolean;
}

export interface Transform {
  readonly direction: 'anonymize' | 'deanonymize';
  readonly reading: Reading;
  readonly request: Request;
  /**
   * deciphering: what to reverse and how it is read; `request` chooses among its columns, `reading` says what is written in another way
   * since
   */
  readonly manifest?: { readonly document: Manifest; readonly name: string; readonly reading?: Partial<Reading> };
  /** what was decided already for a table of the same header */
  readonly decision?: Decision;
  /** enciphering: what was decided when the file was looked at before; it holds where its first bytes are still the same */
  readonly decided?: Decided | undefined;
  readonly key: TransformKey;
  /** at most; they begin when they pay */
  readonly threads: number;
  /** whether they begin in any case; tests make it true. Default: false */
  readonly threadsAtOnce?: boolean;
  /** enciphering: whether a manifest is wanted; digests cost about as much as everything else. Default: true */
  readonly describe?: boolean;
  readonly dryRun?: boolean;
  /** deciphering: go on although a policy changed columns for good. Default: false */
  readonly partial?: boolean;
  readonly signal?: AbortSignal;
  readonly inspect: Inspector;
  /** Called before anything is decided; what it throws ends the run. */
  readonly onTable?: (table: Table) => Promise<void>;
  readonly onDecision?: (decision: Decision, table: Table) => void;
  /** Called before a key is used for raw FF1 for the first time, to note that it is. */
  readonly onRawUse?: () => Promise<void>;
  readonly onProgress?: (progress: Progress) => void;
  /** rows of a block in bytes; tests make it small */
  readonly blockBytes?: number;
}

export interface Transformed {
  readonly table: Table;
  readonly summary: RunSummary;
  readonly decision: Decision;
  readonly plan: Plan;
  /** text of a manifest for what was written; undefined when deciphering, or not wanted */
  readonly manifest: string | undefined;
  /** deciphering with a manifest: whether input and output are, byte for byte, what the manifest says */
  readonly restored: { readonly input: boolean; readonly output: boolean } | undefined;
}

function refuseLost({ lost = [] }: Decision): void {
  if (lost.length === 0) return;
  const names = lost.map(({ name, action }) => `${name} (${action})`).join(', ');
  const [verb, them] = lost.length === 1 ? ['does', 'it'] : ['do', 'them'];
  throw new InputError(`${names} ${verb} not come back: a policy changed ${them} for good`, {
    hints: ['--partial restores the other columns'],
  });
}

/**
 * @param open called when everything is decided and bytes are about to be written; never in a dry run
 * @throws SecuremlError
 */
export async function transformTable(
  workshop: Workshop,
  source: ByteSource,
  open: () => Sink,
  job: Transform,
): Promise<Transformed> {
  const { key, manifest } = job;
  const decipher = job.direction === 'deanonymize';
  if (manifest) checkManifest(manifest.document, key.bytes, manifest.name);
  const reading = manifest ? { ...requestOfManifest(manifest.document), ...manifest.reading } : job.reading;
  const encoding = encodingOf(reading.encoding);
  const digests = decipher ? manifest !== undefined : (job.describe ?? true);
  const [read, written] = [new Passed(), new Passed()];
  if (digests) openDigests(workshop, source.size ?? 0, job, decipher ? [written, read] : [read, written]);
  const counted = read.counting(source);
  const table = await openTable(
    encoding && !decipher ? encoding.decode(counted) : counted,
    workshop.memory,
    workshop.kernels,
    {
      ...tableOptions(reading),
      refusesRagged: reading.ragged === 'error' && !job.dryRun,
      ...(job.blockBytes === undefined ? {} : { blockBytes: job.blockBytes }),
    },
  );
  await job.onTable?.(table);
  const decision = decide(table, job);
  if (decipher && !job.partial) refuseLost(decision);
  job.onDecision?.(decision, table);
  if (usesRawKey(decision, key) && !key.raw && !decipher && !job.dryRun) await job.onRawUse?.();
  const plan = planOf(table, reading, decision, decipher);
  const target = job.dryRun ? undefined : open();
  const sink: Sink = async (bytes) => {
    const out = encoding && decipher ? encoding.encode(bytes) : bytes;
    written.add(out);
    await target!(out);
    await written.mayChange;
  };
  // as UTF-8 the table has another size
  const size = encoding ? undefined : source.size;
  const told = manifest ? sinceManifest : (failure: Failure): Failure => failure;
  const worked = await reported(table, told, async () => {
    if (target) await sink(plan.drops.length > 0 ? table.preludeWithout(plan.drops) : table.prelude);
    return runPlan({
      ...{ plan, storedKey: key.bytes, reader: table.reader, sink, threads: job.threads, dryRun: job.dryRun ?? false },
      ...workshop,
      ...(size === undefined ? {} : { size }),
      ...(job.threadsAtOnce === undefined ? {} : { threadsAtOnce: job.threadsAtOnce }),
      ...(job.signal ? { signal: job.signal } : {}),
      ...(job.onProgress ? { onProgress: job.onProgress } : {}),
    });
  });
  // the header's as well, and in the encoding of the file
  const failures = worked.failures.map(told);
  const summary = { ...worked, failures, bytesIn: read.bytes, bytesOut: written.bytes };
  const [readDigest, writtenDigest] = await Promise.all([read.hex(), written.hex()]);
  const restored =
    decipher && manifest
      ? {
          input: readDigest === manifest.document.output.sha256,
          output: writtenDigest === manifest.document.input.hmac,
        }
      : undefined;
  const described =
    !decipher && digests
      ? manifestOf({ table, reading, decision, summary, key }, { hmac: readDigest, sha256: writtenDigest })
      : undefined;
  return { table, summary, decision, plan, manifest: described, restored };
}

/** The plaintext's is keyed, so that nobody without the key can try tables; the ciphertext's is one that anybody can make. */
function openDigests(
  { digests }: Workshop,
  size: number,
  { key, threads, threadsAtOnce }: Transform,
  [plaintext, ciphertext]: readonly [Passed, Passed],
): void {
  const open = digests.opener(threadsAtOnce ? Infinity : size, threads);
  plaintext.digest = open(digestKey(key.bytes));
  ciphertext.digest = open();
}

function decide(table: Table, { decision, decided, manifest, request, inspect }: Transform): Decision {
  if (decision) return decision;
  if (decided && decided.head === table.headDigest()) return decided.decision;
  if (manifest) return columnsOfManifest(manifest.document, table, request);
  return decideColumns(table, request, inspect);
}

function usesRawKey({ columns, rewrites = [] }: Decision, key: TransformKey): boolean {
  return keyUse(
    columns,
    key,
    rewrites.some(({ action: { action } }) => action === 'hmac' || action === 'shift'),
  );
}

function planOf(table: Table, reading: Reading, decision: Decision, decipher: boolean): Plan {
  const { nulls, strict, ff1Only, ragged } = reading;
  const plan: Plan = {
    ...{ decipher, dialect: table.dialect, width: table.header.length, ...planPartsOf(decision) },
    ...{ nulls, strict, ff1Only, ragged },
  };
  if (ragged === 'text' && plan.rewrites.length + plan.drops.length > 0) {
    throw new UsageError(
      '--ragged text makes every cell of such rows reversible, also where the policy says otherwise',
      { hints: ['leave --ragged text out, and mend those rows'] },
    );
  }
  return plan;
}

// A manifest says how such rows were treated, and no flag says otherwise.
function sinceManifest(failure: Failure): Failure {
  if (failure.kind !== 'ragged') return failure;
  return { ...failure, hint: 'by its manifest every row had as many cells as the first: the file was changed since' };
}

// What went wrong in the bytes, as errors that name row, column and reason.
async function reported<T>(table: Table, told: (failure: Failure) => Failure, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof CsvFaultError) throw csvFault(error, table.header);
    if (error instanceof RefusedError) throw refusal(told(error.failure), table.header);
    if (error instanceof EncodingError) throw new InputError(error.message);
    throw error;
  }
}
