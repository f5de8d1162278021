// Where the digests of a table are taken: on this thread, or on one of their own where that pays.
import type { SharedMemory } from '../kernels/memory.js';
import { threadsThatFit } from '../threads-that-fit.js';
import { DigestThread } from './digest-thread.js';
import { digestHere, type StreamDigest } from './stream-digest.js';

/** From so many bytes on a thread is worth its start, which takes 50 ms of another processor. */
const WORTH_BYTES = 1 << 25;
/** From so many bytes on the second of two threads works on the table itself for most of the time, and both processors have enough to do. */
const WORTH_OF_TWO_BYTES = 1 << 29;

/** Digests of one table after another. */
export class Digests {
  readonly #wasm: SharedMemory;
  #thread: DigestThread | undefined;

  constructor(wasm: SharedMemory) {
    this.#wasm = wasm;
  }

  /**
   * @param expected bytes to come, as far as is known
   * @param threads how many may work
   * @returns what opens the digest of a stream, by a key or without
   */
  opener(expected: number, threads: number): (key?: Uint8Array) => StreamDigest {
    if (expected < WORTH_BYTES || threads < 2) return digestHere;
    if (threads === 2 && expected >= WORTH_OF_TWO_BYTES) return digestHere;
    if (this.#thread?.hasFailed) this.#thread = undefined;
    if (!this.#thread && threadsThatFit(1) === 0) return digestHere;
    const thread = (this.#thread ??= new DigestThread(this.#wasm));
    return (key) => thread.open(key);
  }

  async close(): Promise<void> {
    await this.#thread?.close();
    this.#thread = undefined;
  }
}
