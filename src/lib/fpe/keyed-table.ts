// perm1: the permutation of small classes (prefix cipher; Black and Rogaway, "Ciphers with Arbitrary Finite Domains", 2002).
// Sort 0 .. N-1 by AES-256-ECB(Kp, i as 16 bytes big-endian), compared as bytes; the image of i is its position.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { BlockCipher, discard, NumberStream } from './aes.js';
import { DealtNumbers, dealtBytes, dealtScratch } from './dealt-numbers.js';
import { DealtWords, dealtWordsBytes } from './dealt-words.js';
import type { FeistelKernel } from './feistel-kernel.js';
import { sortScratch, TIE } from './keyed-table-kernel.js';
import type { Claim, TableBudget } from './table-budget.js';

/** Smallest class that is enciphered at all. */
export const LEAST_CLASS = 10;
/** First size that FF1 takes over from the table. */
export const TABLE_LIMIT = 1_000_000;

const BLOCK = 16;
const CHUNK = 4_096;
const ZEROS = new Uint8Array(CHUNK * BLOCK);
/** A look-up among dealt numbers costs what sorting so many numbers costs: once they have cost as much as sorting, it pays. */
const SORTED_A_LOOK_UP = 50;
/** Below this size sorting is cheaper than anything else. */
const SMALL = 4_096;
const SMALLEST_REGION = 4_096;
/** Of a number, in each direction that is sorted. */
const SORTED_BYTES = 4;

/** Where tables are made, by what, and how many there may be. */
export interface TableTools {
  readonly memory: KernelMemory;
  readonly kernel: FeistelKernel;
  readonly budget: TableBudget;
}

/** The permutation of one class under one key. */
export class KeyedTable {
  readonly size: number;
  readonly #key: Buffer;
  readonly #aes: BlockCipher;
  readonly #tools: TableTools;
  #words: Held<DealtWords> | undefined;
  #numbers: Held<DealtNumbers> | undefined;
  #image: Held<Uint32Array> | undefined;
  #preimage: Held<Uint32Array> | undefined;
  #lookUps = 0;

  /**
   * @param key 32 bytes
   * @param size 10 to 999,999
   */
  constructor(key: Uint8Array, size: number, tools: TableTools) {
    if (!Number.isInteger(size) || size < LEAST_CLASS || size >= TABLE_LIMIT) {
      throw new RangeError(`size: expected ${LEAST_CLASS} to ${TABLE_LIMIT - 1}, got ${size}`);
    }
    this.size = size;
    this.#key = Buffer.from(key);
    this.#aes = new BlockCipher(key);
    this.#tools = tools;
  }

  /** Whether a look-up in this direction costs no more than reading an array. */
  isSorted(decipher: boolean): boolean {
    return (decipher ? this.#preimage : this.#image) !== undefined;
  }

  /** Whether anything is kept that a look-up needs; otherwise the next one makes it. */
  get isMade(): boolean {
    return (this.#words ?? this.#numbers ?? this.#image ?? this.#preimage) !== undefined;
  }

  /** The image of a number, or, deciphering, the number whose image it is. */
  at(value: number, decipher: boolean): number {
    const sorted = decipher ? this.#preimage : this.#image;
    return sorted ? sorted.table[value]! : this.map([value], decipher)[0]!;
  }

  /** The same for many: sorts the table first where that is cheaper than to look for each. */
  map(values: readonly number[], decipher: boolean): number[] {
    let sorted = (decipher ? this.#preimage : this.#image)?.table ?? this.#sortIfCheaper(values.length, decipher);
    if (!sorted && decipher) {
      const { table } = (this.#numbers ??= this.#dealNumbers());
      return values.map((value) => table.numberAt(value));
    }
    if (!sorted) {
      const dealt = (this.#words ??= this.#dealWords());
      if (dealt) return dealt.table.positionsOf(values);
      sorted = this.#keepSorted(decipher);
    }
    return values.map((value) => sorted[value]!);
  }

  /** Overwrites the key and what is as good as it. The table is of no use afterwards. */
  wipe(): void {
    this.#key.fill(0);
    this.#dropDealt();
    this.#dropSorted(false);
    this.#dropSorted(true);
  }

  /** Undefined where that cannot be done, which is very rare. */
  #dealWords(): Held<DealtWords> | undefined {
    const { size } = this;
    const claim = this.#tools.budget.claim(dealtWordsBytes(size), () => this.#dropDealt());
    const table = DealtWords.deal(this.#key, this.#aes, size);
    if (table) return { table, claim };
    this.#tools.budget.release(claim);
    return undefined;
  }

  #dealNumbers(): Held<DealtNumbers> {
    const { size } = this;
    const claim = this.#tools.budget.claim(dealtBytes(size), () => this.#dropDealt());
    const words = this.#makeWords();
    const scratch = this.#allocate(dealtScratch(size));
    const table = new DealtNumbers(this.#aes, words, size, scratch, this.#tools);
    this.#wipe(words, size * 4);
    this.#wipe(scratch, dealtScratch(size));
    return { table, claim };
  }

  /** The first four bytes of each enciphered number. */
  #makeWords(): Pointer {
    const { memory, kernel } = this.#tools;
    const words = this.#allocate(this.size * 4);
    const blocks = memory.allocate(CHUNK * BLOCK);
    const enciphered = memory.u8(blocks, CHUNK * BLOCK);
    const stream = new NumberStream(this.#key);
    for (let first = 0; first < this.size; first += CHUNK) {
      const count = Math.min(CHUNK, this.size - first);
      const next = stream.next(ZEROS.subarray(0, count * BLOCK));
      enciphered.set(next);
      discard(next);
      kernel.firstWords(blocks, count, words + first * 4);
    }
    memory.wipe(blocks, CHUNK * BLOCK);
    return words;
  }

  #dropDealt(): void {
    for (const held of [this.#words, this.#numbers]) {
      if (!held) continue;
      held.table.wipe();
      this.#tools.budget.release(held.claim);
    }
    this.#words = undefined;
    this.#numbers = undefined;
  }

  #dropSorted(decipher: boolean): void {
    const held = decipher ? this.#preimage : this.#image;
    if (!held) return;
    held.table.fill(0);
    this.#tools.budget.release(held.claim);
    if (decipher) this.#preimage = undefined;
    else this.#image = undefined;
  }

  /** The other direction is the inverse, which needs no sorting. */
  #sortIfCheaper(lookUps: number, decipher: boolean): Uint32Array | undefined {
    const other = decipher ? this.#image : this.#preimage;
    this.#lookUps += lookUps;
    if (!other && this.size >= SMALL && this.#lookUps * SORTED_A_LOOK_UP < this.size) return undefined;
    return this.#keepSorted(decipher);
  }

  #keepSorted(decipher: boolean): Uint32Array {
    const other = decipher ? this.#image : this.#preimage;
    const table = other ? inverse(other.table) : this.#sort(decipher);
    this.#dropDealt();
    const claim = this.#tools.budget.claim(this.size * SORTED_BYTES, () => this.#dropSorted(decipher));
    if (decipher) this.#preimage = { table, claim };
    else this.#image = { table, claim };
    return table;
  }

  #sort(decipher: boolean): Uint32Array {
    const { memory, kernel } = this.#tools;
    const { size } = this;
    const words = this.#makeWords();
    const [at, scratch] = [this.#allocate(size * 4), this.#allocate(sortScratch(size))];
    const order = memory.u32(at, size);
    if (kernel.sortNumbers(words, size, at, scratch) > 0) this.#orderTies(order);
    let sorted = order;
    if (!decipher) {
      kernel.invert(at, size, scratch);
      sorted = memory.u32(scratch, size);
    }
    const out = sorted.slice();
    this.#wipe(at, size * 4);
    this.#wipe(scratch, sortScratch(size));
    this.#wipe(words, size * 4);
    return out;
  }

  #allocate(bytes: number): Pointer {
    return this.#tools.memory.allocate(regionBytes(bytes));
  }

  #wipe(region: Pointer, bytes: number): void {
    const { memory } = this.#tools;
    memory.wipe(region, regionBytes(bytes), bytes);
  }

  /** Numbers whose words are equal, by the rest of their blocks. */
  #orderTies(order: Uint32Array): void {
    let first = 0; // of those with one word
    for (let i = 0; i < order.length; i++) {
      if (order[i]! < TIE) {
        first = i;
        continue;
      }
      const number = order[i]! - TIE;
      let j = i;
      for (; j > first && this.#precedes(number, order[j - 1]!); j--) order[j] = order[j - 1]!;
      order[j] = number;
    }
  }

  #precedes(a: number, b: number): boolean {
    if (a === b) return false;
    return Buffer.compare(this.#aes.encrypt(block(a)), this.#aes.encrypt(block(b))) < 0;
  }
}

/** A table, and its part of the budget. */
interface Held<T> {
  readonly table: T;
  readonly claim: Claim;
}

/** Regions have few sizes, so that those of one table serve the next. */
function regionBytes(bytes: number): number {
  let region = SMALLEST_REGION;
  while (region < bytes) region *= 2;
  return region;
}

function inverse(permutation: Uint32Array): Uint32Array {
  const out = new Uint32Array(permutation.length);
  for (let i = 0; i < out.length; i++) out[permutation[i]!] = i;
  return out;
}

function block(number: number): Buffer {
  const out = Buffer.alloc(BLOCK);
  out.writeUInt32BE(number, BLOCK - 4);
  return out;
}
