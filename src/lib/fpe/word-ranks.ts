// Ranks in words of 32 bits, of classes with more than 2^53 members: those whose halves go in pairs of numbers, and the others.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { VALUE, type FF1Batch } from './ff1-batch.js';

export class WordRanks {
  readonly #memory: KernelMemory;
  readonly #batch: FF1Batch;

  constructor(memory: KernelMemory, batch: FF1Batch) {
    this.#memory = memory;
    this.#batch = batch;
  }

  /**
   * Permutes ranks in place.
   *
   * @param words four 32-bit words a value
   * @param classOf one 32-bit class index a value, of which there are `count`
   * @param which 32-bit indexes of the values to take; rewritten
   * @param isPaired whether the class with an index is
   */
  permute(
    { words, classOf, count, which, wide }: WordJob,
    isPaired: (index: number) => boolean,
    decipher: boolean,
  ): void {
    const indexes = this.#memory.u32(classOf, count);
    const its = this.#memory.u32(which, wide);
    const unpaired = its.filter((i) => !isPaired(indexes[i]!));
    const paired = wide - unpaired.length;
    if (unpaired.length > 0) {
      if (paired > 0) its.set(its.filter((i) => isPaired(indexes[i]!)));
      its.set(unpaired, paired);
    }
    this.#batch.permutePairs(words, true, indexes, which, paired, decipher);
    if (unpaired.length === 0) return;
    const rest = which + paired * 4;
    const values = this.#memory.allocate(count * VALUE.bytes);
    this.#batch.splitWords(words, rest, unpaired.length, values);
    this.#batch.run(values, classOf, rest, unpaired.length, decipher);
    this.#memory.u32(rest, unpaired.length).set(unpaired);
    this.#batch.joinWords(values, rest, unpaired.length, words);
    this.#memory.release(values, count * VALUE.bytes);
  }
}

/** Which of many values are taken. */
export interface WordJob {
  readonly words: Pointer;
  readonly classOf: Pointer;
  readonly count: number;
  readonly which: Pointer;
  /** how many `which` names */
  readonly wide: number;
}
