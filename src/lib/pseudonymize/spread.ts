// When worker threads begin. Each has a start of its own: the program is compiled and made fast again, and plans and tables are made once
// more, which is what made the first blocks slow on this thread. What is left to do has to be worth that.

/** What a thread takes before its first block, in milliseconds. */
const START = 200;
/** How many blocks tell how fast the rest will be. */
const LAST_BLOCKS = 2;
/** By how much the last blocks may still have become faster than those before them, for the rest to be foreseen. */
const SETTLED = 0.8;
/** How many times a thread's start the rest has to take on this thread alone: two threads are seldom twice as fast as one. */
const WORTH = 4;

export class Spread {
  #blocks = 0;
  #bytes = 0;
  #milliseconds = 0;
  /** milliseconds a byte of the last blocks and of as many before them */
  readonly #rates: number[] = [];

  /**
   * @param size bytes of the whole table, where that is known; else as much is expected as there was
   * @param atOnce behind the first blocks, whatever they took
   */
  constructor(
    readonly size: number | undefined,
    readonly atOnce: boolean,
  ) {}

  /** A block was worked on by this thread. */
  worked(bytes: number, milliseconds: number): void {
    this.#blocks++;
    this.#bytes += bytes;
    this.#milliseconds += milliseconds;
    this.#rates.push(milliseconds / Math.max(1, bytes));
    if (this.#rates.length > 2 * LAST_BLOCKS) this.#rates.shift();
  }

  /** Whether threads are to begin now. */
  get isTime(): boolean {
    if (this.#blocks < 2 * LAST_BLOCKS) return false;
    if (this.atOnce) return true;
    // the fastest ones: others may have waited for a processor, or made a table
    const before = Math.min(...this.#rates.slice(0, LAST_BLOCKS));
    const rate = Math.min(...this.#rates.slice(LAST_BLOCKS));
    if (rate < SETTLED * before) return false;
    const made = Math.max(0, this.#milliseconds - rate * this.#bytes);
    const left = this.size === undefined ? this.#milliseconds : rate * (this.size - this.#bytes);
    return left > WORTH * (START + made);
  }
}
