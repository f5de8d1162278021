// perm1: the permutation of small classes (prefix cipher; Black and Rogaway, "Ciphers with Arbitrary Finite Domains", 2002).
// Sort 0 .. N-1 by AES-256-ECB(Kp, i as 16 bytes big-endian), compared as bytes; the image of i is its position.
import { BlockCipher } from './aes.js';

/** Smallest class that is enciphered at all. */
export const LEAST_CLASS = 10;
/** First size that FF1 takes over from the table. */
export const TABLE_LIMIT = 1_000_000;

const CHUNK = 16_384;
/** Sorting costs about what so many values cost to look for one by one; a class that has fewer is never sorted. */
const SEARCHES = 24;
/** Below this size sorting is cheaper than anything else. */
const SMALL = 4_096;

/** Bytes that a table takes in memory, for each direction that is asked. */
export function tableBytes(size: number): number {
  return size * 4;
}

/** The permutation of one class under one key. */
export class KeyedTable {
  readonly size: number;
  readonly #aes: BlockCipher;
  /** first four bytes of each enciphered number, as an integer; until the table is sorted */
  #words: Uint32Array | undefined;
  /** numbers by the first 16 bits of their word, counted up */
  #below: Uint32Array | undefined;
  #image: Uint32Array | undefined;
  #preimage: Uint32Array | undefined;
  #searches = 0;

  /**
   * @param key 32 bytes
   * @param size 10 to 999,999
   */
  constructor(key: Uint8Array, size: number) {
    if (!Number.isInteger(size) || size < LEAST_CLASS || size >= TABLE_LIMIT) {
      throw new RangeError(`size: expected ${LEAST_CLASS} to ${TABLE_LIMIT - 1}, got ${size}`);
    }
    this.size = size;
    this.#aes = new BlockCipher(key);
  }

  /** Whether a look-up in this direction costs no more than reading an array. */
  isSorted(decipher: boolean): boolean {
    return (decipher ? this.#preimage : this.#image) !== undefined;
  }

  /** Says that so many look-ups follow, so that the table is sorted first where that is cheaper. */
  expect(lookUps: number, decipher: boolean): void {
    if (!this.isSorted(decipher) && this.#searches + lookUps > SEARCHES) {
      this.#sort(decipher, decipher ? this.#image : this.#preimage);
    }
  }

  /** The image of a number, or, deciphering, the number whose image it is. */
  at(value: number, decipher: boolean): number {
    const sorted = decipher ? this.#preimage : this.#image;
    if (sorted) return sorted[value]!;
    const other = decipher ? this.#image : this.#preimage;
    if (other || this.size < SMALL || ++this.#searches > SEARCHES) return this.#sort(decipher, other)[value]!;
    const words = (this.#words ??= firstWords(this.#aes, this.size));
    return decipher ? this.#numberAt(words, value) : this.#positionOf(words, value);
  }

  /** Overwrites what is as good as the key. */
  wipe(): void {
    this.#words?.fill(0);
    this.#image?.fill(0);
    this.#preimage?.fill(0);
  }

  /** How many numbers come before `number`. */
  #positionOf(words: Uint32Array, number: number): number {
    const word = words[number]!;
    let position = 0;
    let same = 0;
    for (let i = 0; i < words.length; i++) {
      if (words[i]! < word) position++;
      else if (words[i] === word) same++;
    }
    // four equal bytes are rare, and decided by the rest of the block
    if (same > 1) for (let i = 0; i < words.length; i++) if (words[i] === word && this.#precedes(i, number)) position++;
    return position;
  }

  /** The number that so many others come before. */
  #numberAt(words: Uint32Array, position: number): number {
    const below = (this.#below ??= startsOf(words, 16));
    let bucket = 0;
    for (let step = 32_768; step > 0; step >>= 1) {
      if (bucket + step <= 65_535 && below[bucket + step]! <= position) bucket += step;
    }
    const members: number[] = [];
    words.forEach((word, i) => {
      if (word >>> 16 === bucket) members.push(i);
    });
    members.sort((a, b) => words[a]! - words[b]! || (a === b ? 0 : this.#precedes(a, b) ? -1 : 1));
    return members[position - below[bucket]!]!;
  }

  // A radix sort on the words, 16 bits a pass, then an insertion sort of the few that share one by the rest of their blocks. The other
  // direction is the inverse, which needs no sorting.
  #sort(decipher: boolean, other: Uint32Array | undefined): Uint32Array {
    const wanted = other ? inverse(other) : decipher ? this.#order() : inverse(this.#order());
    if (decipher) this.#preimage = wanted;
    else this.#image = wanted;
    this.#words = undefined;
    this.#below = undefined;
    return wanted;
  }

  /** The numbers in the order of their blocks. */
  #order(): Uint32Array {
    const words = this.#words ?? firstWords(this.#aes, this.size);
    const order = sortByWord(words);
    for (let i = 1; i < order.length; i++) {
      const number = order[i]!;
      let j = i;
      for (; j > 0 && words[order[j - 1]!] === words[number] && this.#precedes(number, order[j - 1]!); j--) {
        order[j] = order[j - 1]!;
      }
      order[j] = number;
    }
    return order;
  }

  #precedes(a: number, b: number): boolean {
    if (a === b) return false;
    return Buffer.compare(this.#aes.encrypt(block(a)), this.#aes.encrypt(block(b))) < 0;
  }
}

function inverse(permutation: Uint32Array): Uint32Array {
  const out = new Uint32Array(permutation.length);
  for (let i = 0; i < out.length; i++) out[permutation[i]!] = i;
  return out;
}

function block(number: number): Buffer {
  const out = Buffer.alloc(16);
  out.writeUInt32BE(number, 12);
  return out;
}

function firstWords(aes: BlockCipher, size: number): Uint32Array {
  const words = new Uint32Array(size);
  const blocks = Buffer.alloc(Math.min(size, CHUNK) * 16);
  for (let first = 0; first < size; first += CHUNK) {
    const count = Math.min(CHUNK, size - first);
    for (let k = 0; k < count; k++) {
      const at = k * 16 + 13;
      const number = first + k; // below 10^6: three bytes
      blocks[at] = number >>> 16;
      blocks[at + 1] = number >>> 8;
      blocks[at + 2] = number;
    }
    const out = aes.encrypt(blocks.subarray(0, count * 16));
    for (let k = 0, at = 0; k < count; k++, at += 16) {
      words[first + k] = (out[at]! << 24) | (out[at + 1]! << 16) | (out[at + 2]! << 8) | out[at + 3]!;
    }
  }
  return words;
}

// Words are evenly spread. So they are dealt out to buckets by their upper bits, which fit the caches, and each bucket to cells by the next
// bits, about one word a cell; what is left out of order is a step or two from its place.
const BUCKET_BITS = 11;
const MOST_CELL_BITS = 10;
/** A word and its number share a double: 32 and 20 bits. */
const NUMBER = 2 ** 20;

/** The numbers in the order of their words. */
function sortByWord(words: Uint32Array): Uint32Array {
  const size = words.length;
  const order = new Uint32Array(size);
  const starts = startsOf(words, BUCKET_BITS);
  const next = starts.slice();
  const dealt = new Float64Array(size);
  for (let i = 0; i < size; i++) dealt[next[words[i]! >>> (32 - BUCKET_BITS)]!++] = words[i]! * NUMBER + i;
  const cellBits = Math.min(MOST_CELL_BITS, Math.max(1, Math.ceil(Math.log2(size)) - BUCKET_BITS));
  const shift = 32 - BUCKET_BITS - cellBits;
  const mask = (1 << cellBits) - 1;
  const cells = new Uint32Array((1 << cellBits) + 1);
  let sorted = new Float64Array(64);
  for (let bucket = 0; bucket < 1 << BUCKET_BITS; bucket++) {
    const start = starts[bucket]!;
    const stop = starts[bucket + 1]!;
    if (stop - start > sorted.length) sorted = new Float64Array(2 * (stop - start));
    cells.fill(0);
    for (let k = start; k < stop; k++) cells[(((dealt[k]! / NUMBER) >>> shift) & mask) + 1]!++;
    for (let cell = 0; cell < mask; cell++) cells[cell + 1]! += cells[cell]!;
    for (let k = start; k < stop; k++) sorted[cells[((dealt[k]! / NUMBER) >>> shift) & mask]!++] = dealt[k]!;
    for (let k = 0; k < stop - start; k++) {
      const key = sorted[k]!;
      let j = k;
      for (; j > 0 && sorted[j - 1]! > key; j--) sorted[j] = sorted[j - 1]!;
      sorted[j] = key;
    }
    for (let k = start; k < stop; k++) order[k] = numberOf(sorted[k - start]!);
  }
  return order;
}

/** By upper bits: how many words have smaller ones. */
function startsOf(words: Uint32Array, bits: number): Uint32Array {
  const starts = new Uint32Array((1 << bits) + 1);
  for (const word of words) starts[(word >>> (32 - bits)) + 1]!++;
  for (let i = 0; i < 1 << bits; i++) starts[i + 1]! += starts[i]!;
  return starts;
}

/** The lower 20 bits. */
function numberOf(key: number): number {
  return key - Math.floor(key / NUMBER) * NUMBER;
}
