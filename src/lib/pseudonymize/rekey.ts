// From one key to another: deciphered and enciphered again in one stream. Plaintext is in memory only, a block at a time.
import type { ByteSource } from '../csv/block-reader.js';
import type { Manifest } from '../manifest/manifest.js';
import type { Decision, Request } from './decide.js';
import { requestOfManifest } from './from-manifest.js';
import { memoryPipe } from './memory-pipe.js';
import type { Progress, Sink } from './run.js';
import type { Reading } from './reading.js';
import { transformTable, type Transform, type Transformed, type TransformKey } from './transform.js';
import type { Workshop } from './workshop.js';

export interface Rekey {
  readonly from: TransformKey;
  readonly to: TransformKey;
  /** what the file was made with; without it `request` and `reading` say so */
  readonly manifest?: { readonly document: Manifest; readonly name: string };
  readonly request: Request;
  readonly reading: Reading;
  readonly threads: number;
  readonly onTable?: Transform['onTable'];
  readonly onProgress?: (progress: Progress) => void;
  readonly onRawUse?: () => Promise<void>;
}

/**
 * @returns what `anonymize` under the new key would have returned, and whether the input was, byte for byte, that of the manifest
 * @throws SecuremlError, of either side
 */
export async function rekeyTable(
  workshop: Workshop,
  source: ByteSource,
  open: () => Sink,
  { from, to, manifest, request, reading, threads, onTable, onProgress, onRawUse }: Rekey,
): Promise<Transformed & { readonly inputAsWritten: boolean | undefined }> {
  const pipe = memoryPipe();
  const base = { threads, inspect: () => [] };
  let deciphering: Promise<Transformed> | undefined;
  const decided = new Promise<Decision>((resolve, reject) => {
    deciphering = transformTable(workshop, source, () => pipe.sink, {
      ...base,
      ...{ direction: 'deanonymize', key: from, request, reading, partial: true },
      ...(manifest ? { manifest } : {}),
      ...(onTable ? { onTable } : {}),
      ...(onProgress ? { onProgress } : {}),
      onDecision: resolve,
    });
    deciphering.then(
      () => pipe.end(),
      (error) => {
        pipe.fail(error);
        reject(error as Error);
      },
    );
  });
  const decision = await decided;
  const enciphering = transformTable(workshop, pipe.source, open, {
    ...base,
    ...{ direction: 'anonymize', key: to, request, decision },
    ...(onRawUse ? { onRawUse } : {}),
    reading: manifest ? requestOfManifest(manifest.document) : reading,
  });
  enciphering.catch((error) => {
    pipe.fail(error);
    source.stop?.();
  });
  // the threads of both go home before either's error is told
  await Promise.allSettled([deciphering!, enciphering]);
  // what deciphering fails with, enciphering reads
  const back = await enciphering;
  const there = await deciphering!;
  const summary = { ...back.summary, bytesIn: there.summary.bytesIn };
  return { ...back, summary, inputAsWritten: there.restored?.input };
}
