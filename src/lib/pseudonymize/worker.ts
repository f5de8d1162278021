// A worker thread: works on blocks in the shared memory. Bundled to a string by scripts/worker.mjs and started from it, so that it
// runs from any bundle.
import { parentPort, workerData } from 'node:worker_threads';
import { KernelMemory } from '../kernels/memory.js';
import { BlockCipher } from './block.js';
import { kernelsOver } from './kernels.js';
import type { WorkerAnswer, WorkerRequest, WorkerStart } from './executor.js';

const { wasm, modules, plan, storedKey } = workerData as WorkerStart;
const memory = new KernelMemory(wasm);
const cipher = new BlockCipher(plan, storedKey, memory, kernelsOver(memory, modules));
storedKey.fill(0);

parentPort!.on('message', (request: WorkerRequest) => {
  if (request.kind === 'job') {
    const answer: WorkerAnswer = { id: request.id, result: cipher.process(request.job) };
    parentPort!.postMessage(answer);
  } else if (request.kind === 'release') cipher.release(request.result);
  else {
    cipher.wipe();
    parentPort!.close();
  }
});
