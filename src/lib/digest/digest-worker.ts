// The thread of the digests. Bundled to a string by scripts/worker.mjs and started from it, so that it runs from any bundle.
import { parentPort, workerData } from 'node:worker_threads';
import type { DigestAnswer, DigestRequest, DigestStart } from './digest-thread.js';
import { hashFor } from './stream-digest.js';

const { wasm } = workerData as DigestStart;
const streams = new Map<number, ReturnType<typeof hashFor>>();

const answer = (message: DigestAnswer): void => parentPort!.postMessage(message);

parentPort!.on('message', (request: DigestRequest) => {
  const { stream } = request;
  switch (request.kind) {
    case 'open':
      streams.set(stream, hashFor(request.key));
      request.key?.fill(0);
      break;
    case 'copy':
      streams.get(stream)!.update(request.bytes);
      request.bytes.fill(0);
      break;
    case 'shared':
      // the memory may have grown: its buffer is asked for each time
      streams.get(stream)!.update(new Uint8Array(wasm.buffer, request.at, request.length));
      answer({ kind: 'taken' });
      break;
    case 'end':
      answer({ kind: 'hex', stream, hex: streams.get(stream)!.digest('hex') });
      streams.delete(stream);
  }
});
