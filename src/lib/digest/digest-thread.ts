// Digests on a thread of their own. What lies in the shared memory is read where it is; anything else is copied.
import { types } from 'node:util';
import { Worker } from 'node:worker_threads';
import { digestWorkerSource } from '../../generated/digest-worker-source.js';
import type { SharedMemory } from '../kernels/memory.js';
import type { StreamDigest } from './stream-digest.js';

/** What the thread is started with. */
export interface DigestStart {
  readonly wasm: SharedMemory;
}

export type DigestRequest =
  | { readonly kind: 'open'; readonly stream: number; readonly key: Uint8Array | undefined }
  | { readonly kind: 'copy'; readonly stream: number; readonly bytes: Uint8Array }
  | { readonly kind: 'shared'; readonly stream: number; readonly at: number; readonly length: number }
  | { readonly kind: 'end'; readonly stream: number };

/** One for each `shared`, in their order, and for each `end`. */
export type DigestAnswer =
  { readonly kind: 'taken' } | { readonly kind: 'hex'; readonly stream: number; readonly hex: string };

interface Waiting<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

export class DigestThread {
  readonly #worker: Worker;
  #streams = 0;
  readonly #taking: Waiting<void>[] = [];
  readonly #ending = new Map<number, Waiting<string>>();
  #failed: Error | undefined;

  constructor(wasm: SharedMemory) {
    this.#worker = new Worker(digestWorkerSource(), {
      ...{ eval: true, execArgv: [], stdout: false, stderr: false },
      workerData: { wasm } satisfies DigestStart,
    });
    this.#worker.on('message', (answer: DigestAnswer) => this.#hear(answer));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('the thread of the digests ended')));
  }

  get hasFailed(): boolean {
    return this.#failed !== undefined;
  }

  /** @param key of an HMAC */
  open(key?: Uint8Array): StreamDigest {
    const stream = this.#streams++;
    this.#send({ kind: 'open', stream, key });
    return { update: (bytes) => this.#take(stream, bytes), hex: () => this.#end(stream) };
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(stream: number, bytes: Uint8Array): Promise<void> | undefined {
    if (!types.isSharedArrayBuffer(bytes.buffer)) {
      this.#send({ kind: 'copy', stream, bytes: Uint8Array.from(bytes) });
      return undefined;
    }
    return this.#asked(
      { kind: 'shared', stream, at: bytes.byteOffset, length: bytes.length },
      (waiting) => void this.#taking.push(waiting),
    );
  }

  #end(stream: number): Promise<string> {
    return this.#asked({ kind: 'end', stream }, (waiting) => void this.#ending.set(stream, waiting));
  }

  #asked<T>(request: DigestRequest, wait: (waiting: Waiting<T>) => void): Promise<T> {
    if (this.#failed) return Promise.reject(this.#failed);
    this.#send(request);
    const answered = new Promise<T>((resolve, reject) => wait({ resolve, reject }));
    // whoever waits for it hears of it; nobody does where a run ends for another reason
    answered.catch(() => {});
    return answered;
  }

  #hear(answer: DigestAnswer): void {
    if (answer.kind === 'taken') this.#taking.shift()!.resolve();
    else {
      this.#ending.get(answer.stream)!.resolve(answer.hex);
      this.#ending.delete(answer.stream);
    }
  }

  #send(request: DigestRequest): void {
    this.#worker.postMessage(request);
  }

  #fail(error: Error): void {
    this.#failed ??= error;
    for (const { reject } of [...this.#taking.splice(0), ...this.#ending.values()]) reject(error);
    this.#ending.clear();
  }
}
