// Bytes that come in chunks whenever somebody has them: those of a pipe, or of a stream.
import type { ByteSource } from './block-reader.js';

/** What a read that nobody waits for any more fails with. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** Whether it takes longer than so many milliseconds until `event` settles, which it does without an error. */
export async function isLate(event: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, ms, true)));
  try {
    return await Promise.race([event.then(() => false), late]);
  } finally {
    clearTimeout(timer);
  }
}

export class ChunkSource implements ByteSource {
  readonly #next: () => Promise<Uint8Array | undefined>;
  #rest: Uint8Array = new Uint8Array(0);
  #ended = false;
  #failed: { readonly error: unknown } | undefined;
  /** the chunk that is waited for; never fails */
  #coming: Promise<void> | undefined;
  #arrived = (): void => {};

  /** @param next the next chunk; undefined at the end */
  constructor(next: () => Promise<Uint8Array | undefined>) {
    this.#next = next;
  }

  async read(target: Uint8Array): Promise<number> {
    while (this.#rest.length === 0 && !this.#ended) {
      await this.#chunk();
      if (this.#failed) throw this.#failed.error;
    }
    const count = Math.min(this.#rest.length, target.length);
    target.set(this.#rest.subarray(0, count));
    this.#rest = this.#rest.subarray(count);
    return count;
  }

  async stalls(ms: number): Promise<boolean> {
    if (this.#rest.length > 0 || this.#ended) return false;
    return isLate(this.#chunk(), ms);
  }

  stop(): void {
    this.#fail(new StoppedError('nothing more is read'));
    this.#arrived();
  }

  #chunk(): Promise<void> {
    this.#coming ??= new Promise<void>((resolve) => {
      this.#arrived = resolve;
      if (this.#failed) return resolve();
      this.#next()
        .then(
          (chunk) => this.#take(chunk),
          (error) => this.#fail(error),
        )
        .finally(resolve);
    }).then(() => {
      this.#coming = undefined;
    });
    return this.#coming;
  }

  #take(chunk: Uint8Array | undefined): void {
    if (chunk === undefined) this.#ended = true;
    else this.#rest = chunk;
  }

  #fail(error: unknown): void {
    this.#failed ??= { error };
  }
}
