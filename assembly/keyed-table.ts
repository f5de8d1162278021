// The keyed table of small classes: numbers sorted by their enciphered blocks. Of each block the first four bytes are kept, biased so
// that as signed integers they come in the order of their bytes; what shares them is told apart by the caller.
// src/lib/fpe/keyed-table-twin.ts is the same in plain TypeScript.

const BIAS: u32 = 0x80000000;
const LANES: u32 = 4;
const UPPER_BITS: u32 = 16;

// Words are evenly spread. So they are dealt out to buckets by their upper bits, which fit the caches, and each bucket to cells by the
// next bits, about one word a cell; what is left out of order is a step or two from its place.
const PER_BUCKET_BITS: u32 = 9;
const MOST_BUCKET_BITS: u32 = 11;
const CELL_BITS: u32 = 9;

/** The words of enciphered blocks. */
export function firstWords(blocks: usize, count: u32, words: usize): void {
  for (let i: u32 = 0; i < count; i++) {
    store<u32>(words + ((<usize>i) << 2), bswap(load<u32>(blocks + ((<usize>i) << 4))) ^ BIAS);
  }
}

/**
 * For each of some numbers: how many words are smaller than its own, and how many are equal, its own among them. Four at a time, so that
 * the words are read once for four.
 *
 * @param numbers 32 bits each; replaced by how many are smaller
 * @param equal 32 bits each
 */
export function positions(words: usize, size: u32, numbers: usize, count: u32, equal: usize): void {
  for (let first: u32 = 0; first < count; first += LANES) {
    const here = min<u32>(LANES, count - first);
    const at = numbers + ((<usize>first) << 2);
    // what is not there is looked for like the first one, and not told
    const w0 = load<i32>(words + ((<usize>load<u32>(at)) << 2));
    const w1 = here > 1 ? load<i32>(words + ((<usize>load<u32>(at, 4)) << 2)) : w0;
    const w2 = here > 2 ? load<i32>(words + ((<usize>load<u32>(at, 8)) << 2)) : w0;
    const w3 = here > 3 ? load<i32>(words + ((<usize>load<u32>(at, 12)) << 2)) : w0;
    const n0 = i32x4.splat(w0);
    const n1 = i32x4.splat(w1);
    const n2 = i32x4.splat(w2);
    const n3 = i32x4.splat(w3);
    let l0 = i32x4.splat(0);
    let l1 = l0;
    let l2 = l0;
    let l3 = l0;
    let e0 = l0;
    let e1 = l0;
    let e2 = l0;
    let e3 = l0;
    let p = words;
    // a comparison that holds is -1
    for (const end = words + ((<usize>(size & ~3)) << 2); p < end; p += 16) {
      const w = v128.load(p);
      l0 = i32x4.sub(l0, i32x4.gt_s(n0, w));
      l1 = i32x4.sub(l1, i32x4.gt_s(n1, w));
      l2 = i32x4.sub(l2, i32x4.gt_s(n2, w));
      l3 = i32x4.sub(l3, i32x4.gt_s(n3, w));
      e0 = i32x4.sub(e0, i32x4.eq(n0, w));
      e1 = i32x4.sub(e1, i32x4.eq(n1, w));
      e2 = i32x4.sub(e2, i32x4.eq(n2, w));
      e3 = i32x4.sub(e3, i32x4.eq(n3, w));
    }
    let less = i32x4(sum(l0), sum(l1), sum(l2), sum(l3));
    let same = i32x4(sum(e0), sum(e1), sum(e2), sum(e3));
    const all = i32x4(w0, w1, w2, w3);
    for (const end = words + ((<usize>size) << 2); p < end; p += 4) {
      const w = i32x4.splat(load<i32>(p));
      less = i32x4.sub(less, i32x4.gt_s(all, w));
      same = i32x4.sub(same, i32x4.eq(all, w));
    }
    const out = equal + ((<usize>first) << 2);
    store<i32>(at, i32x4.extract_lane(less, 0));
    store<i32>(out, i32x4.extract_lane(same, 0));
    if (here > 1) {
      store<i32>(at, i32x4.extract_lane(less, 1), 4);
      store<i32>(out, i32x4.extract_lane(same, 1), 4);
    }
    if (here > 2) {
      store<i32>(at, i32x4.extract_lane(less, 2), 8);
      store<i32>(out, i32x4.extract_lane(same, 2), 8);
    }
    if (here > 3) {
      store<i32>(at, i32x4.extract_lane(less, 3), 12);
      store<i32>(out, i32x4.extract_lane(same, 3), 12);
    }
  }
}

// @ts-ignore: decorator
@inline
function sum(lanes: v128): i32 {
  return (
    i32x4.extract_lane(lanes, 0) + i32x4.extract_lane(lanes, 1) + i32x4.extract_lane(lanes, 2) + i32x4.extract_lane(lanes, 3)
  );
}

/** By their upper 16 bits: how many words have smaller ones. `below` takes 65,537 words. */
export function startsByUpper(words: usize, size: u32, below: usize): void {
  starts(words, size, below, UPPER_BITS);
}

function starts(words: usize, size: u32, below: usize, bits: u32): void {
  const shift = 32 - bits;
  const all: u32 = 1 << bits;
  memory.fill(below, 0, (<usize>(all + 1)) << 2);
  for (let i: u32 = 0; i < size; i++) {
    const at = below + ((<usize>((load<u32>(words + ((<usize>i) << 2)) ^ BIAS) >> shift)) << 2);
    store<u32>(at, load<u32>(at, 4) + 1, 4);
  }
  for (let k: u32 = 0; k < all; k++) {
    const at = below + ((<usize>k) << 2);
    store<u32>(at, load<u32>(at) + load<u32>(at, 4), 4);
  }
}

/** The numbers whose words have these upper 16 bits, ascending; returns how many. */
export function membersOf(words: usize, size: u32, upper: u32, out: usize): u32 {
  let count: u32 = 0;
  const wanted = i32x4.splat(upper ^ (BIAS >> UPPER_BITS));
  for (let i: u32 = 0; i < size; i += LANES) {
    const left = min<u32>(LANES, size - i);
    let found = i32x4.bitmask(i32x4.eq(i32x4.shr_u(v128.load(words + ((<usize>i) << 2)), UPPER_BITS), wanted));
    found &= (1 << left) - 1;
    while (found) {
      store<u32>(out + ((<usize>count) << 2), i + ctz(found));
      count++;
      found &= found - 1;
    }
  }
  return count;
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
    const word = load<u32>(words + ((<usize>i) << 2)) ^ BIAS;
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
