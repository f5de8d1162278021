// perm1: the permutation of small classes (prefix cipher; Black and Rogaway, "Ciphers with Arbitrary Finite Domains", 2002).
// Sort 0 .. N-1 by AES-256-ECB(Kp, i as 16 bytes big-endian), compared as bytes; the image of i is its position.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { BlockCipher } from './aes.js';
import type { FeistelKernel } from './feistel-kernel.js';
import { sortScratch, TIE } from './keyed-table-kernel.js';

/** Smallest class that is enciphered at all. */
export const LEAST_CLASS = 10;
/** First size that FF1 takes over from the table. */
export const TABLE_LIMIT = 1_000_000;

const BLOCK = 16;
const CHUNK = 16_384;
/** Sorting costs about what so many values cost to look for one by one; a class that has fewer is never sorted. */
const SEARCHES = 96;
/** Below this size sorting is cheaper than anything else. */
const SMALL = 4_096;
const SMALLEST_REGION = 4_096;
const UPPERS = 65_536;

/** Bytes that a table takes in memory, for each direction that is asked. */
export function tableBytes(size: number): number {
  return size * 4;
}

/** Where tables are made, and by what. */
export interface TableTools {
  readonly memory: KernelMemory;
  readonly kernel: FeistelKernel;
}

/** The permutation of one class under one key. */
export class KeyedTable {
  readonly size: number;
  readonly #aes: BlockCipher;
  readonly #tools: TableTools;
  /** the first four bytes of each enciphered number; until the table is sorted */
  #words: Pointer | undefined;
  /** how many words have smaller upper halves; until the table is sorted */
  #below: Uint32Array | undefined;
  #image: Uint32Array | undefined;
  #preimage: Uint32Array | undefined;
  #searches = 0;

  /**
   * @param key 32 bytes
   * @param size 10 to 999,999
   */
  constructor(key: Uint8Array, size: number, tools: TableTools) {
    if (!Number.isInteger(size) || size < LEAST_CLASS || size >= TABLE_LIMIT) {
      throw new RangeError(`size: expected ${LEAST_CLASS} to ${TABLE_LIMIT - 1}, got ${size}`);
    }
    this.size = size;
    this.#aes = new BlockCipher(key);
    this.#tools = tools;
  }

  /** Whether a look-up in this direction costs no more than reading an array. */
  isSorted(decipher: boolean): boolean {
    return (decipher ? this.#preimage : this.#image) !== undefined;
  }

  /** The image of a number, or, deciphering, the number whose image it is. */
  at(value: number, decipher: boolean): number {
    const sorted = decipher ? this.#preimage : this.#image;
    return sorted ? sorted[value]! : this.map([value], decipher)[0]!;
  }

  /** The same for many: sorts the table first where that is cheaper than to look for each. */
  map(values: readonly number[], decipher: boolean): number[] {
    const sorted = (decipher ? this.#preimage : this.#image) ?? this.#sortIfCheaper(values.length, decipher);
    if (sorted) return values.map((value) => sorted[value]!);
    this.#searches += values.length;
    const words = (this.#words ??= this.#makeWords());
    return decipher ? values.map((value) => this.#numberAt(words, value)) : this.#positionsOf(words, values);
  }

  /** Overwrites what is as good as the key. */
  wipe(): void {
    this.#dropWords();
    this.#image?.fill(0);
    this.#preimage?.fill(0);
  }

  /** How many numbers come before each of some. */
  #positionsOf(words: Pointer, numbers: readonly number[]): number[] {
    const { memory, kernel } = this.#tools;
    const count = numbers.length;
    const [at, equalAt] = [memory.allocate(count * 4), memory.allocate(count * 4)];
    const positions = memory.u32(at, count);
    const equal = memory.u32(equalAt, count);
    positions.set(numbers);
    kernel.positions(words, this.size, at, count, equalAt);
    const out = numbers.map((number, k) => positions[k]! + (equal[k]! > 1 ? this.#equalBefore(words, number) : 0));
    memory.wipe(at, count * 4);
    memory.wipe(equalAt, count * 4);
    return out;
  }

  /** Four equal bytes are rare, and decided by the rest of the block. */
  #equalBefore(words: Pointer, number: number): number {
    const all = this.#tools.memory.u32(words, this.size);
    let before = 0;
    for (let i = 0; i < all.length; i++) if (all[i] === all[number] && this.#precedes(i, number)) before++;
    return before;
  }

  /** The number that so many others come before. */
  #numberAt(words: Pointer, position: number): number {
    const { memory, kernel } = this.#tools;
    const below = (this.#below ??= this.#makeBelow(words));
    let upper = 0;
    for (let step = UPPERS / 2; step > 0; step >>= 1) if (below[upper + step]! <= position) upper += step;
    const bytes = (below[upper + 1]! - below[upper]!) * 4;
    const at = memory.allocate(bytes);
    const members = [...memory.u32(at, kernel.membersOf(words, this.size, upper, at))];
    memory.wipe(at, bytes);
    const all = memory.u32(words, this.size);
    // of words with the same upper half, as the kernel orders them: as signed integers
    members.sort((a, b) => (all[a]! | 0) - (all[b]! | 0) || (a === b ? 0 : this.#precedes(a, b) ? -1 : 1));
    return members[position - below[upper]!]!;
  }

  #makeBelow(words: Pointer): Uint32Array {
    const { memory, kernel } = this.#tools;
    const at = memory.allocate((UPPERS + 1) * 4);
    kernel.startsByUpper(words, this.size, at);
    const below = memory.u32(at, UPPERS + 1).slice();
    memory.wipe(at, (UPPERS + 1) * 4);
    return below;
  }

  #makeWords(): Pointer {
    const { memory, kernel } = this.#tools;
    const words = memory.allocate(regionBytes(this.size * 4));
    const blocks = memory.allocate(2 * CHUNK * BLOCK);
    const encipheredAt = blocks + CHUNK * BLOCK;
    const enciphered = memory.u8(encipheredAt, CHUNK * BLOCK);
    for (let first = 0; first < this.size; first += CHUNK) {
      const count = Math.min(CHUNK, this.size - first);
      kernel.tableBlocks(blocks, first, count, 0n, 0n, 0, 0);
      enciphered.set(this.#aes.encrypt(memory.u8(blocks, count * BLOCK)));
      kernel.firstWords(encipheredAt, count, words + first * 4);
    }
    memory.wipe(blocks, 2 * CHUNK * BLOCK);
    return words;
  }

  #dropWords(): void {
    if (this.#words !== undefined) this.#tools.memory.wipe(this.#words, regionBytes(this.size * 4));
    this.#words = undefined;
    this.#below = undefined;
  }

  /** The other direction is the inverse, which needs no sorting. */
  #sortIfCheaper(lookUps: number, decipher: boolean): Uint32Array | undefined {
    const other = decipher ? this.#image : this.#preimage;
    if (!other && this.size >= SMALL && this.#searches + lookUps <= SEARCHES) return undefined;
    const sorted = other ? inverse(other) : this.#sort(decipher);
    if (decipher) this.#preimage = sorted;
    else this.#image = sorted;
    return sorted;
  }

  #sort(decipher: boolean): Uint32Array {
    const { memory, kernel } = this.#tools;
    const { size } = this;
    const words = (this.#words ??= this.#makeWords());
    const orderBytes = regionBytes(size * 4);
    const scratchBytes = regionBytes(sortScratch(size));
    const [at, scratch] = [memory.allocate(orderBytes), memory.allocate(scratchBytes)];
    const order = memory.u32(at, size);
    if (kernel.sortNumbers(words, size, at, scratch) > 0) this.#orderTies(order);
    let sorted = order;
    if (!decipher) {
      kernel.invert(at, size, scratch);
      sorted = memory.u32(scratch, size);
    }
    const out = sorted.slice();
    memory.wipe(at, orderBytes);
    memory.wipe(scratch, scratchBytes);
    this.#dropWords();
    return out;
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
