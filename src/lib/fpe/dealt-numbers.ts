// A keyed table that answers which number has a position, without sorting: its numbers, dealt out to buckets by the first bits of their
// enciphered blocks. A look-up enciphers the bucket that holds the position, and the table takes a quarter of the time to make that
// sorting takes, and half the room.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import type { BlockCipher } from './aes.js';
import type { KeyedTableKernel } from './keyed-table-kernel.js';

const BLOCK = 16;
/** Eight to sixteen numbers a bucket. */
const PER_BUCKET_BITS = 4;
/** Of a number its lower 16 bits are kept. Those that share them are all enciphered: which bucket they are of shows which of them it is. */
const KEPT = 65_536;

/** How many bits tell buckets apart. */
function bucketBits(size: number): number {
  return Math.max(1, 32 - Math.clz32(size - 1) - PER_BUCKET_BITS);
}

/** Bytes that a table of so many numbers takes. */
export function dealtBytes(size: number): number {
  return size * 2 + (2 ** bucketBits(size) + 1) * 4;
}

/** Bytes of scratch memory that making it needs. */
export function dealtScratch(size: number): number {
  return dealtBytes(size) + 4;
}

export class DealtNumbers {
  readonly #aes: BlockCipher;
  readonly #size: number;
  readonly #shift: number;
  readonly #begins: Uint32Array;
  readonly #numbers: Uint16Array;
  #blocks = new Uint8Array(64 * BLOCK);

  /**
   * @param words the first four bytes of each enciphered number
   * @param scratch room for `dealtScratch` bytes
   */
  constructor(
    aes: BlockCipher,
    words: Pointer,
    size: number,
    scratch: Pointer,
    { memory, kernel }: { readonly memory: KernelMemory; readonly kernel: KeyedTableKernel },
  ) {
    this.#aes = aes;
    this.#size = size;
    const bits = bucketBits(size);
    const buckets = 2 ** bits;
    this.#shift = 32 - bits;
    const numbers = scratch + (buckets + 2) * 4;
    kernel.dealNumbers(words, size, bits, scratch, numbers);
    this.#begins = memory.u32(scratch, buckets + 1).slice();
    this.#numbers = memory.u16(numbers, size).slice();
  }

  /** The number that so many others come before. */
  numberAt(position: number): number {
    const begins = this.#begins;
    let bucket = 0;
    for (let step = (begins.length - 1) / 2; step >= 1; step /= 2) {
      if (begins[bucket + step]! <= position) bucket += step;
    }
    return this.#inOrder(bucket)[position - begins[bucket]!]!;
  }

  /** Overwrites what is as good as the key. */
  wipe(): void {
    this.#begins.fill(0);
    this.#numbers.fill(0);
  }

  /** The numbers of a bucket by their enciphered blocks. */
  #inOrder(bucket: number): number[] {
    const candidates: number[] = [];
    const kept = this.#numbers.subarray(this.#begins[bucket], this.#begins[bucket + 1]);
    kept.forEach((low, k) => {
      if (kept.indexOf(low) < k) return; // two numbers of a bucket share it
      for (let number = low; number < this.#size; number += KEPT) candidates.push(number);
    });
    const enciphered = this.#encipher(candidates);
    // places among the candidates, and the words there
    const order: number[] = [];
    const words: number[] = [];
    for (let k = 0; k < candidates.length; k++) {
      const word = wordAt(enciphered, k);
      if (word >>> this.#shift !== bucket) continue;
      let at = order.length;
      for (
        ;
        at > 0 && (word < words[at - 1]! || isTieBefore(enciphered, word, k, words[at - 1]!, order[at - 1]!));
        at--
      ) {
        order[at] = order[at - 1]!;
        words[at] = words[at - 1]!;
      }
      order[at] = k;
      words[at] = word;
    }
    return order.map((k) => candidates[k]!);
  }

  /** Numbers as 16 bytes each, big-endian, enciphered. */
  #encipher(numbers: readonly number[]): Uint8Array {
    if (numbers.length * BLOCK > this.#blocks.length) this.#blocks = new Uint8Array(numbers.length * BLOCK * 2);
    const blocks = this.#blocks;
    // below 10^6 there are three bytes
    for (let k = 0; k < numbers.length; k++) {
      const at = k * BLOCK + BLOCK;
      blocks[at - 3] = numbers[k]! >>> 16;
      blocks[at - 2] = numbers[k]! >>> 8;
      blocks[at - 1] = numbers[k]!;
    }
    return this.#aes.encrypt(blocks.subarray(0, numbers.length * BLOCK));
  }
}

/** The first four bytes of a block. */
function wordAt(blocks: Uint8Array, k: number): number {
  const at = k * BLOCK;
  return ((blocks[at]! << 24) | (blocks[at + 1]! << 16) | (blocks[at + 2]! << 8) | blocks[at + 3]!) >>> 0;
}

/** Whether a block comes before another one that has the same word. */
function isTieBefore(blocks: Uint8Array, word: number, k: number, otherWord: number, other: number): boolean {
  return word === otherWord && Buffer.compare(blockAt(blocks, k), blockAt(blocks, other)) < 0;
}

function blockAt(blocks: Uint8Array, k: number): Uint8Array {
  return blocks.subarray(k * BLOCK, (k + 1) * BLOCK);
}
