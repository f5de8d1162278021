// A keyed table that answers which position a number has, without sorting: of each enciphered number a few bits, dealt out to buckets by the
// bits before them. A number's position is where its bucket begins and how many of the bucket are smaller.
import { discard, NumberStream, type BlockCipher } from './aes.js';

const BLOCK = 16;
const CHUNK = 4_096;
const ZEROS = new Uint8Array(CHUNK * BLOCK);
/** 32 to 64 numbers a bucket. */
const PER_BUCKET_BITS = 6;
/** Of an enciphered number, what follows the bits of its bucket. */
const KEPT_BITS = 16;
/** Buckets fill evenly: a mean of n has a deviation of its square root, and hardly ever so many of them. */
const DEVIATIONS = 7;

function bucketBits(size: number): number {
  return Math.max(1, 32 - Math.clz32(size - 1) - PER_BUCKET_BITS);
}

/** Bytes that a table of so many numbers takes. */
export function dealtWordsBytes(size: number): number {
  return size * 2 + (2 ** bucketBits(size) + 1) * 4;
}

/** Where the numbers 0, 1, 2, ... come from, enciphered: as many as the zeros have blocks. */
type Stream = Pick<NumberStream, 'next'>;

export class DealtWords {
  readonly #key: Uint8Array;
  readonly #aes: BlockCipher;
  readonly #size: number;
  readonly #bits: number;
  readonly #begins: Uint32Array;
  readonly #kept: Uint16Array;

  private constructor(
    key: Uint8Array,
    aes: BlockCipher,
    size: number,
    bits: number,
    begins: Uint32Array,
    kept: Uint16Array,
  ) {
    this.#key = key;
    this.#aes = aes;
    this.#size = size;
    this.#bits = bits;
    this.#begins = begins;
    this.#kept = kept;
  }

  /**
   * @param key stays the caller's, who overwrites it
   * @returns undefined where a bucket gets more numbers than it has room for, which a good cipher does once in ages
   */
  static deal(
    key: Uint8Array,
    aes: BlockCipher,
    size: number,
    stream: Stream = new NumberStream(key),
  ): DealtWords | undefined {
    const bits = bucketBits(size);
    const buckets = 2 ** bits;
    const mean = size / buckets;
    const room = Math.ceil(mean + DEVIATIONS * Math.sqrt(mean));
    const counts = new Uint16Array(buckets);
    const dealt = scratchOf(buckets * room);
    for (let first = 0; first < size; first += CHUNK) {
      const blocks = stream.next(ZEROS.subarray(0, Math.min(CHUNK, size - first) * BLOCK));
      const fits = dealOut(viewOf(blocks), 32 - bits, counts, dealt, room);
      discard(blocks);
      if (!fits) {
        dealt.fill(0);
        return undefined;
      }
    }
    const begins = new Uint32Array(buckets + 1);
    for (let bucket = 0, place = 0; bucket < buckets; bucket++) {
      const from = bucket * room;
      dealt.copyWithin(place, from, from + counts[bucket]!);
      begins[bucket + 1] = place += counts[bucket]!;
    }
    const kept = dealt.slice(0, size);
    dealt.fill(0);
    return new DealtWords(key, aes, size, bits, begins, kept);
  }

  /** How many numbers come before each of some. */
  positionsOf(numbers: readonly number[]): number[] {
    const blocks = new Uint8Array(numbers.length * BLOCK);
    const view = viewOf(blocks);
    numbers.forEach((number, k) => view.setUint32(k * BLOCK + BLOCK - 4, number));
    const enciphered = this.#aes.encrypt(blocks);
    return numbers.map((_, k) => this.#positionOf(enciphered.subarray(k * BLOCK, (k + 1) * BLOCK)));
  }

  /** Overwrites what is as good as the key. */
  wipe(): void {
    this.#begins.fill(0);
    this.#kept.fill(0);
  }

  #positionOf(block: Uint8Array): number {
    const word = viewOf(block).getUint32(0);
    const shift = 32 - this.#bits;
    const bucket = word >>> shift;
    const own = keptOf(word, shift);
    const end = this.#begins[bucket + 1]!;
    let before = this.#begins[bucket]!;
    let same = 0;
    for (let at = before; at < end; at++) {
      const other = this.#kept[at]!;
      if (other < own) before++;
      else if (other === own) same++;
    }
    return same > 1 ? before + this.#countBefore(block, word) : before;
  }

  /** Of the numbers that share a bucket and the bits that are kept, how many come first: all are enciphered once more. */
  #countBefore(block: Uint8Array, word: number): number {
    const shift = 32 - this.#bits - KEPT_BITS;
    const stream = new NumberStream(this.#key);
    let count = 0;
    for (let first = 0; first < this.#size; first += CHUNK) {
      const blocks = stream.next(ZEROS.subarray(0, Math.min(CHUNK, this.#size - first) * BLOCK));
      const view = viewOf(blocks);
      for (let at = 0; at < blocks.length; at += BLOCK) {
        if ((view.getUint32(at) ^ word) >>> shift !== 0) continue;
        if (Buffer.compare(blocks.subarray(at, at + BLOCK), block) < 0) count++;
      }
      discard(blocks);
    }
    return count;
  }
}

let scratch = new Uint16Array();

/** Room to deal into, which is made once a thread: new memory costs more than what is done in it. */
function scratchOf(length: number): Uint16Array {
  if (length > scratch.length) scratch = new Uint16Array(length);
  return scratch.subarray(0, length);
}

/** The bits that follow those of the bucket. */
function keptOf(word: number, shift: number): number {
  return (word >>> (shift - KEPT_BITS)) & 0xffff;
}

/** Deals enciphered numbers out to buckets, each of which has a room of its own; false where one of them is full. */
function dealOut(blocks: DataView, shift: number, counts: Uint16Array, dealt: Uint16Array, room: number): boolean {
  const lower = shift - KEPT_BITS;
  const end = blocks.byteLength;
  for (let at = 0; at < end; at += BLOCK) {
    const word = blocks.getUint32(at);
    const bucket = word >>> shift;
    const count = counts[bucket]!;
    if (count === room) return false;
    counts[bucket] = count + 1;
    dealt[bucket * room + count] = word >>> lower; // the array takes the lower 16 bits
  }
  return true;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
