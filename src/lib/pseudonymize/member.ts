// One worker thread as the main thread sees it, and what the two say to each other.
import { Worker } from 'node:worker_threads';
import { workerSource } from '../../generated/worker-source.js';
import { SecuremlError } from '../errors.js';
import type { SharedMemory } from '../kernels/memory.js';
import type { BlockJob, BlockResult } from './block.js';
import type { KernelModules } from './kernels.js';
import type { Plan } from './plan.js';
import type { Practice } from './practice.js';

/** What a worker is started with. */
export interface WorkerStart {
  readonly wasm: SharedMemory;
  /** compiled once for all threads */
  readonly modules: KernelModules;
}

export type WorkerRequest =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly storedKey: Uint8Array }
  | ({ readonly kind: 'practice' } & Practice)
  | { readonly kind: 'job'; readonly id: number; readonly job: BlockJob }
  | { readonly kind: 'release'; readonly result: Pick<BlockResult, 'output' | 'outputLength'> }
  | { readonly kind: 'forget' }
  | { readonly kind: 'close' };

export type WorkerAnswer =
  | { readonly kind: 'begun' }
  | { readonly kind: 'practised'; readonly isFast: boolean }
  | { readonly kind: 'result'; readonly id: number; readonly result: BlockResult }
  | { readonly kind: 'forgotten' }
  | ({ readonly kind: 'failed' } & Pick<SecuremlError, 'code' | 'message' | 'hints' | 'data'>);

interface Waiting {
  readonly resolve: (result: BlockResult) => void;
  readonly reject: (error: Error) => void;
}

/** After so many blocks it has practised enough, whatever it takes. */
const MOST_PRACTICE = 6;

export class Member {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #failed: Error | undefined;
  #begun = false;
  /** whether it was told a plan, and with it a key */
  #knows = false;
  /** kept until there is somebody to tell */
  #order: (WorkerRequest & { readonly kind: 'plan' }) | undefined;
  #practice: { blocks: number; busy: boolean } | undefined;
  #forgotten = (): void => {};
  /** blocks that it was given since it got its plan */
  #worked = 0;
  /** What the main thread takes, in milliseconds a byte: what practice is measured by. */
  pace = Infinity;

  constructor(start: WorkerStart) {
    this.#worker = new Worker(workerSource(), {
      eval: true,
      workerData: start,
      execArgv: [],
      stdout: false,
      stderr: false,
    });
    this.#worker.on('message', (answer: WorkerAnswer) => this.#hear(answer));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('a worker thread ended')));
  }

  /** blocks that are its own and not finished */
  get load(): number {
    return this.#waiting.size;
  }

  get hasFailed(): boolean {
    return this.#failed !== undefined;
  }

  get hasWorked(): boolean {
    return this.#worked > 0;
  }

  /** Whether blocks may be given to it. One that failed takes them and says so. */
  get isReady(): boolean {
    return this.hasFailed || this.#practice === undefined;
  }

  /** Whether it waits for rows to practise on. */
  get wantsPractice(): boolean {
    return !this.isReady && this.#begun && !this.#practice!.busy;
  }

  /**
   * It works by this plan from now on.
   *
   * @param practises whether it is to become fast first, on copies of blocks that others work on: blocks are written in their order, so
   *   that everybody would wait for its first one
   */
  follow(plan: Plan, storedKey: Uint8Array, practises: boolean): void {
    this.#worked = 0;
    this.#practice = practises ? { blocks: 0, busy: false } : undefined;
    this.#order = { kind: 'plan', plan, storedKey };
    // what follows may only reach it behind its plan
    if (this.#begun || !practises) this.#giveOrder();
  }

  /** @param rows of one block, which change hands */
  practise(rows: Uint8Array<ArrayBuffer>, ahead: number): void {
    this.#practice!.busy = true;
    this.#worker.postMessage({ kind: 'practice', rows, ahead, pace: this.pace } satisfies WorkerRequest, [rows.buffer]);
  }

  run(job: BlockJob): Promise<BlockResult> {
    if (this.#failed) return Promise.reject(this.#failed);
    this.#worked++;
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ kind: 'job', id, job });
    });
  }

  release({ output, outputLength }: BlockResult): void {
    this.#send({ kind: 'release', result: { output, outputLength } });
  }

  /** Overwrites what it knows of plan, key and values; settles when that is done. */
  async forget(): Promise<void> {
    this.#order = undefined;
    if (this.#failed || !this.#knows) return;
    this.#knows = false;
    const forgotten = new Promise<void>((resolve) => (this.#forgotten = resolve));
    this.#send({ kind: 'forget' });
    await forgotten;
  }

  async close(): Promise<void> {
    if (this.#failed) return;
    if (!this.#knows) return void (await this.#worker.terminate());
    const ended = new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()));
    this.#send({ kind: 'close' });
    await ended;
  }

  #hear(answer: WorkerAnswer): void {
    if (answer.kind === 'result') {
      this.#waiting.get(answer.id)?.resolve(answer.result);
      this.#waiting.delete(answer.id);
    } else if (answer.kind === 'practised') this.#practised(answer.isFast);
    else if (answer.kind === 'forgotten') this.#forgotten();
    else if (answer.kind === 'failed') this.#fail(new SecuremlError(answer.code, answer.message, answer));
    else {
      this.#begun = true;
      if (this.#order) this.#giveOrder();
    }
  }

  #practised(isFast: boolean): void {
    const practice = this.#practice;
    if (!practice) return;
    practice.busy = false;
    if (isFast || ++practice.blocks >= MOST_PRACTICE) this.#practice = undefined;
  }

  #giveOrder(): void {
    this.#knows = true;
    this.#send(this.#order!);
    this.#order = undefined;
  }

  #send(request: WorkerRequest): void {
    this.#worker.postMessage(request);
  }

  #fail(error: Error): void {
    this.#failed ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    this.#forgotten();
  }
}
