// Blocks that are read before they are needed.
import type { Block, BlockReader } from './block-reader.js';

export class ReadAhead {
  readonly #reader: BlockReader;
  readonly #held: Block[] = [];
  #reading: Promise<Block | undefined>;
  #ended = false;
  #failed: { readonly error: unknown } | undefined;

  /** @param holds how many whole blocks are there before the one before them is given; one more is being read */
  constructor(
    reader: BlockReader,
    readonly holds: () => number,
  ) {
    this.#reader = reader;
    this.#reading = this.#read();
  }

  /**
   * The next block, or undefined at the end.
   *
   * @throws what reading threw, behind all blocks that came before
   */
  async next(): Promise<Block | undefined> {
    while (!this.#ended && this.#held.length <= this.holds()) await this.#hold();
    const block = this.#held.shift();
    if (!block && this.#failed) throw this.#failed.error;
    return block;
  }

  /** No further block is wanted: what is being read ends. */
  stop(): void {
    this.#reader.stop();
  }

  /** Settles when nothing is being read, which ends. */
  async quiet(): Promise<void> {
    this.stop();
    await Promise.allSettled([this.#reading]);
  }

  async #hold(): Promise<void> {
    try {
      const block = await this.#reading;
      if (block) {
        this.#held.push(block);
        this.#reading = this.#read();
      } else this.#ended = true;
    } catch (error) {
      this.#failed = { error };
      this.#ended = true;
    }
  }

  #read(): Promise<Block | undefined> {
    const reading = this.#reader.next();
    reading.catch(() => {}); // told by next
    return reading;
  }
}
