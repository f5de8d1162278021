// A file goes to the disk while it grows, so that at its end there is little to wait for: a file that is only flushed then waits for all of it.
import { fdatasync } from 'node:fs';

/** As much as a disk takes in a tenth of a second or less. */
const STEP = 1 << 24;

export class WriteBack {
  readonly #descriptor: number;
  /** bytes written since the last flush began */
  #waiting = 0;
  #flushing: Promise<void> | undefined;
  /** The system tells of a lost page once, to whoever flushes first. */
  #failed: Error | undefined;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  /** More was written. */
  wrote(bytes: number): void {
    this.#waiting += bytes;
    if (this.#waiting < STEP || this.#flushing) return;
    this.#waiting = 0;
    this.#flushing = new Promise((resolve) => {
      fdatasync(this.#descriptor, (error) => {
        this.#flushing = undefined;
        this.#failed ??= error ?? undefined;
        resolve();
      });
    });
  }

  /** @throws what the system said of a flush */
  async settled(): Promise<void> {
    await this.#flushing;
    if (this.#failed) throw this.#failed;
  }
}
