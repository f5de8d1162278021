// A worker thread: works on blocks in the shared memory. Bundled to a string by scripts/worker.mjs and started from it, so that it
// runs from any bundle.
import { parentPort, workerData } from 'node:worker_threads';
import { SecuremlError } from '../errors.js';
import { KernelMemory } from '../kernels/memory.js';
import { BlockCipher } from './block.js';
import { kernelsOver } from './kernels.js';
import type { WorkerAnswer, WorkerRequest, WorkerStart } from './member.js';
import { practise } from './practice.js';
import type { Plan } from './plan.js';

const { wasm, modules } = workerData as WorkerStart;
const memory = new KernelMemory(wasm);
const kernels = kernelsOver(memory, modules);
let work: { readonly plan: Plan; readonly cipher: BlockCipher } | undefined;

const answer = (message: WorkerAnswer): void => parentPort!.postMessage(message);

function forget(): void {
  work?.cipher.wipe();
  work = undefined;
}

/** What the user can mend, such as too little memory, is said; anything else ends the thread. */
function fail(error: unknown): void {
  if (!(error instanceof SecuremlError)) throw error;
  const { code, message, hints, data } = error;
  answer({ kind: 'failed', code, message, hints, data });
  parentPort!.close();
}

function hear(request: WorkerRequest): void {
  switch (request.kind) {
    case 'plan': {
      const { plan, storedKey } = request;
      work = { plan, cipher: new BlockCipher(plan, storedKey, memory, kernels) };
      storedKey.fill(0);
      break;
    }
    case 'practice':
      answer({ kind: 'practised', isFast: practise(request, work!.cipher, work!.plan, { memory, kernels }) });
      break;
    case 'job':
      answer({ kind: 'result', id: request.id, result: work!.cipher.process(request.job) });
      break;
    case 'release':
      work!.cipher.release(request.result);
      break;
    case 'forget':
      forget();
      answer({ kind: 'forgotten' });
      break;
    case 'close':
      forget();
      parentPort!.close();
  }
}

parentPort!.on('message', (request: WorkerRequest) => {
  try {
    hear(request);
  } catch (error) {
    fail(error);
  }
});
answer({ kind: 'begun' });
