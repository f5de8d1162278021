// The keyed table of small classes: numbers sorted by their enciphered blocks. Of each block the first four bytes are kept, as a word; what
// shares them is told apart by the caller.
// src/lib/fpe/keyed-table-twin.ts is the same in plain TypeScript.

// Words are evenly spread. So they are dealt out to buckets by their upper bits, which fit the caches, and each bucket to cells by the
// next bits, about one word a cell; what is left out of order is a step or two from its place.
const PER_BUCKET_BITS: u32 = 9;
const MOST_BUCKET_BITS: u32 = 11;
const CELL_BITS: u32 = 9;

// The first words of two blocks, as the lower half of a vector.
// @ts-ignore: decorator
@inline
function firstTwo(blocks: usize): v128 {
  return v128.shuffle<u8>(v128.load(blocks), v128.load(blocks, 16), 3, 2, 1, 0, 19, 18, 17, 16, 3, 2, 1, 0, 19, 18, 17, 16);
}

/** The words of enciphered blocks. */
export function firstWords(blocks: usize, count: u32, words: usize): void {
  let i: u32 = 0;
  for (; i + 4 <= count; i += 4, blocks += 64) {
    v128.store(words + ((<usize>i) << 2), v128.shuffle<u64>(firstTwo(blocks), firstTwo(blocks + 32), 0, 2));
  }
  for (; i < count; i++, blocks += 16) store<u32>(words + ((<usize>i) << 2), bswap(load<u32>(blocks)));
}

/**
 * Deals numbers out to buckets by the upper bits of their words; those of a bucket come in their own order.
 *
 * @param bits how many upper bits
 * @param begins where each bucket begins, and the last one ends: 32 bits each, room for 2^bits + 2
 * @param numbers the lower 16 bits of each number, bucket by bucket
 */
export function dealNumbers(words: usize, size: u32, bits: u32, begins: usize, numbers: usize): void {
  const shift = 32 - bits;
  // one place further on, because a bucket's entry moves to its end while it is filled
  const next = begins + 4;
  starts(words, size, next, bits);
  store<u32>(begins, 0);
  for (let i: u32 = 0; i < size; i++) {
    const at = next + ((<usize>(load<u32>(words + ((<usize>i) << 2)) >> shift)) << 2);
    const place = load<u32>(at);
    store<u32>(at, place + 1);
    store<u16>(numbers + ((<usize>place) << 1), <u16>i);
  }
}

/** By upper bits: how many words have smaller ones; 2^bits + 1 of them. */
function starts(words: usize, size: u32, below: usize, bits: u32): void {
  const shift = 32 - bits;
  const all: u32 = 1 << bits;
  memory.fill(below, 0, (<usize>(all + 1)) << 2);
  for (let i: u32 = 0; i < size; i++) {
    const at = below + ((<usize>(load<u32>(words + ((<usize>i) << 2)) >> shift)) << 2);
    store<u32>(at, load<u32>(at, 4) + 1, 4);
  }
  for (let k: u32 = 0; k < all; k++) {
    const at = below + ((<usize>k) << 2);
    store<u32>(at, load<u32>(at) + load<u32>(at, 4), 4);
  }
}

/**
 * The numbers in the order of their words; those with equal words in their own order, all but the first of them with bit 31 set (numbers are below 10^6).
 *
 * @param order 32 bits a number
 * @param scratch 8 bytes a number, and 16 KiB in front
 * @returns how many have it
 */
export function sortNumbers(words: usize, size: u32, order: usize, scratch: usize): u32 {
  let ties: u32 = 0;
  const sizeBits: u32 = 32 - <u32>clz(size);
  const bucketBits = min<u32>(MOST_BUCKET_BITS, sizeBits > PER_BUCKET_BITS + 1 ? sizeBits - PER_BUCKET_BITS : 1);
  const below = scratch;
  const cells = scratch + 12_288;
  const dealt = scratch + 16_384;
  starts(words, size, below, bucketBits);
  const shift = 32 - bucketBits;
  for (let i: u32 = 0; i < size; i++) {
    const word = load<u32>(words + ((<usize>i) << 2));
    const at = below + ((<usize>(word >> shift)) << 2);
    const place = load<u32>(at);
    store<u32>(at, place + 1);
    store<u64>(dealt + ((<usize>place) << 3), ((<u64>word) << 32) | i);
  }
  // each entry of `below` has moved to the beginning of the next bucket
  let start: u32 = 0;
  const cellShift = <u64>(64 - bucketBits - CELL_BITS);
  const cellMask: u32 = (1 << CELL_BITS) - 1;
  for (let bucket: u32 = 0; bucket < <u32>1 << bucketBits; bucket++) {
    const stop = load<u32>(below + ((<usize>bucket) << 2));
    memory.fill(cells, 0, (<usize>(cellMask + 2)) << 2);
    for (let k = start; k < stop; k++) {
      const at = cells + ((<usize>(<u32>(load<u64>(dealt + ((<usize>k) << 3)) >> cellShift) & cellMask)) << 2);
      store<u32>(at, load<u32>(at, 4) + 1, 4);
    }
    let sum: u32 = start;
    for (let cell: u32 = 0; cell <= cellMask; cell++) {
      const at = cells + ((<usize>cell) << 2);
      sum += load<u32>(at);
      store<u32>(at, sum);
    }
    // places of the bucket, as numbers whose words are looked up again: a bucket's words lie in the caches
    for (let k = start; k < stop; k++) {
      const key = load<u64>(dealt + ((<usize>k) << 3));
      const at = cells + ((<usize>(<u32>(key >> cellShift) & cellMask)) << 2);
      const place = load<u32>(at);
      store<u32>(at, place + 1);
      store<u32>(order + ((<usize>place) << 2), k);
    }
    // an insertion sort of places by key
    for (let k = start + 1; k < stop; k++) {
      const own = load<u32>(order + ((<usize>k) << 2));
      const key = load<u64>(dealt + ((<usize>own) << 3));
      let j = k;
      while (j > start) {
        const other = load<u32>(order + ((<usize>(j - 1)) << 2));
        if (load<u64>(dealt + ((<usize>other) << 3)) < key) break;
        store<u32>(order + ((<usize>j) << 2), other);
        j--;
      }
      store<u32>(order + ((<usize>j) << 2), own);
    }
    let before: u64 = ~(<u64>0); // no word is as long
    for (let k = start; k < stop; k++) {
      const at = order + ((<usize>k) << 2);
      const key = load<u64>(dealt + ((<usize>load<u32>(at)) << 3));
      const isTie = u32(key >> 32 == before);
      store<u32>(at, <u32>key | (isTie << 31));
      ties += isTie;
      before = key >> 32;
    }
    start = stop;
  }
  return ties;
}

/** Where each number comes in an order. */
export function invert(order: usize, size: u32, out: usize): void {
  for (let i: u32 = 0; i < size; i++) {
    store<u32>(out + ((<usize>load<u32>(order + ((<usize>i) << 2))) << 2), i);
  }
}
