// A table through the pipeline, in memory.
import type { ByteSource } from '../../src/lib/csv/block-reader.js';
import { checkValue, fingerprint } from '../../src/lib/fpe/derivation.js';
import { KernelMemory } from '../../src/lib/kernels/memory.js';
import { readManifest } from '../../src/lib/manifest/manifest.js';
import { kernelTwins } from '../../src/lib/pseudonymize/kernels.js';
import { parseColumnItems } from '../../src/lib/pseudonymize/column-items.js';
import type { Decided, Inspector, Request } from '../../src/lib/pseudonymize/decide.js';
import { DEFAULT_READING, type Reading } from '../../src/lib/pseudonymize/reading.js';
import {
  transformTable,
  type Transform,
  type Transformed,
  type TransformKey,
} from '../../src/lib/pseudonymize/transform.js';
import { openWorkshop, type Workshop } from '../../src/lib/pseudonymize/workshop.js';

const memory = new KernelMemory();
export const workshops: readonly [string, Workshop][] = [
  ['kernels', openWorkshop(memory)],
  ['twins', openWorkshop(memory, kernelTwins(memory))],
];

const bytes = Buffer.from('2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94', 'hex');
export const key: TransformKey = {
  ...{ name: 'test_key', version: 1, source: 'keystore', bytes },
  ...{ fingerprint: fingerprint(bytes), checkValue: checkValue(bytes).toString('hex') },
};

export interface Given {
  readonly columns: readonly string[];
  readonly reading?: Partial<Reading>;
  readonly request?: Partial<Request>;
  readonly threads?: number;
  readonly blockBytes?: number;
  readonly workshop?: Workshop;
  readonly key?: TransformKey;
  readonly inspect?: Inspector;
  readonly decided?: Decided;
  readonly dryRun?: boolean;
  /** bytes a read gives; tests make it small */
  readonly chunk?: number;
  /** whether the size is known before anything is read, as a file's is */
  readonly sized?: boolean;
}

export interface Result extends Transformed {
  readonly bytes: Buffer;
}

function source(input: Buffer, chunk: number, sized: boolean): ByteSource {
  let at = 0;
  return {
    ...(sized ? { size: input.length } : {}),
    read: async (target) => {
      const count = Math.min(target.length, chunk, input.length - at);
      target.set(input.subarray(at, at + count));
      at += count;
      return count;
    },
  };
}

async function run(
  input: Buffer,
  given: Given,
  job: Partial<Transform> & Pick<Transform, 'direction'>,
): Promise<Result> {
  const out: Buffer[] = [];
  const request: Request = {
    ...{ detect: job.direction === 'anonymize', items: parseColumnItems(given.columns) },
    ...{ except: [], domains: {}, contexts: {}, undecided: 'error' as const },
    ...given.request,
  };
  const workshop = given.workshop ?? workshops[0]![1];
  const done = await transformTable(
    workshop,
    source(input, given.chunk ?? 1 << 20, given.sized ?? false),
    () => async (b) => void out.push(Buffer.from(b)),
    {
      ...{ request, key: given.key ?? key, threads: given.threads ?? 1, threadsAtOnce: true },
      ...{ inspect: given.inspect ?? (() => []), decided: given.decided },
      reading: { ...DEFAULT_READING, ...given.reading },
      ...(given.blockBytes === undefined ? {} : { blockBytes: given.blockBytes }),
      ...(given.dryRun === undefined ? {} : { dryRun: given.dryRun }),
      ...job,
    },
  );
  await workshop.close();
  return { ...done, bytes: Buffer.concat(out) };
}

export function anonymizeBytes(input: Buffer | string, given: Given): Promise<Result> {
  return run(Buffer.from(input as string), given, { direction: 'anonymize' });
}

/** Reverses by manifest, or by `given.columns` without one. */
export function deanonymizeBytes(input: Buffer | string, given: Given, manifest?: string): Promise<Result> {
  return run(Buffer.from(input as string), given, {
    ...{ direction: 'deanonymize', partial: true },
    ...(manifest === undefined ? {} : { manifest: { document: readManifest(manifest, 'manifest'), name: 'manifest' } }),
  });
}
