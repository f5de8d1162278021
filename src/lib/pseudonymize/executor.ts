// Who works on blocks: this thread, and worker threads beside it.
import { Worker } from 'node:worker_threads';
import { workerSource } from '../../generated/worker-source.js';
import type { KernelMemory, SharedMemory } from '../kernels/memory.js';
import { BlockCipher, type BlockJob, type BlockResult } from './block.js';
import { kernelModules, type KernelModules, type Kernels } from './kernels.js';
import type { Plan } from './plan.js';

export interface Executor {
  /** how many blocks may be under way at once */
  readonly width: number;
  process(job: BlockJob): Promise<BlockResult>;
  /** The bytes of a result that lie outside its block are written. */
  release(result: BlockResult): void;
  close(): Promise<void>;
}

/** Works on this thread. */
export function inlineExecutor(plan: Plan, storedKey: Uint8Array, memory: KernelMemory, kernels: Kernels): Executor {
  const cipher = new BlockCipher(plan, storedKey, memory, kernels);
  return {
    width: 1,
    process: async (job) => cipher.process(job),
    release: (result) => cipher.release(result),
    close: async () => cipher.wipe(),
  };
}

/** What a worker is started with. */
export interface WorkerStart {
  readonly wasm: SharedMemory;
  /** compiled once for all threads */
  readonly modules: KernelModules;
  readonly plan: Plan;
  readonly storedKey: Uint8Array;
}

export type WorkerRequest =
  | { readonly kind: 'job'; readonly id: number; readonly job: BlockJob }
  | { readonly kind: 'release'; readonly result: Pick<BlockResult, 'output' | 'outputLength'> }
  | { readonly kind: 'close' };

export interface WorkerAnswer {
  readonly id: number;
  readonly result: BlockResult;
}

interface Waiting {
  readonly resolve: (result: BlockResult) => void;
  readonly reject: (error: Error) => void;
}

/** Jobs that a worker may have before it: one to work on and one to go on with. */
const QUEUE = 2;

/**
 * Works on `threads` worker threads, which share the memory, and on this one while they have enough to do: reading, writing and
 * digests leave it time.
 *
 * @param inline works on this thread; stays open
 */
export function poolExecutor(
  start: Omit<WorkerStart, 'wasm' | 'modules'> & { readonly memory: KernelMemory },
  inline: Executor,
  threads: number,
): Executor {
  const { plan, storedKey, memory } = start;
  const modules = kernelModules();
  const workers = Array.from(
    { length: threads },
    () => new PoolWorker({ wasm: memory.wasm, modules, plan, storedKey }),
  );
  const owners = new WeakMap<BlockResult, PoolWorker>();
  return {
    width: threads * QUEUE + 1,
    async process(job) {
      const worker = workers.reduce((a, b) => (b.load < a.load ? b : a));
      if (worker.load >= QUEUE) return inline.process(job);
      const result = await worker.run(job);
      owners.set(result, worker);
      return result;
    },
    release: (result) => (owners.get(result) ?? inline).release(result),
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

class PoolWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #failed: Error | undefined;

  constructor(start: WorkerStart) {
    this.#worker = new Worker(workerSource(), {
      eval: true,
      workerData: start,
      execArgv: [],
      stdout: false,
      stderr: false,
    });
    this.#worker.on('message', ({ id, result }: WorkerAnswer) => {
      this.#waiting.get(id)?.resolve(result);
      this.#waiting.delete(id);
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('a worker thread ended')));
  }

  get load(): number {
    return this.#waiting.size;
  }

  run(job: BlockJob): Promise<BlockResult> {
    if (this.#failed) return Promise.reject(this.#failed);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ kind: 'job', id, job });
    });
  }

  release({ output, outputLength }: BlockResult): void {
    this.#send({ kind: 'release', result: { output, outputLength } });
  }

  async close(): Promise<void> {
    if (this.#failed) return;
    const ended = new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()));
    this.#send({ kind: 'close' });
    await ended;
  }

  #send(request: WorkerRequest): void {
    this.#worker.postMessage(request);
  }

  #fail(error: Error): void {
    this.#failed ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
