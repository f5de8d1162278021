// The ten rounds of FF1 where both halves have so few values that all ten round functions fit in memory: ten look-ups a value, no AES.
// The tables are made by `tableBlocks`, one call of AES and `extract`; src/lib/fpe/feistel-twin.ts is the same in plain TypeScript.

/** Turns enciphered blocks into a round's table: y = NUM(S) mod modulus, S the first `d` = 8 bytes (step 6.iii and iv). */
export function extract(blocks: usize, count: u32, modulus: u64, table: usize, first: u32, wide: u32): void {
  const end = blocks + ((<usize>count) << 4);
  if ((modulus & (modulus - 1)) == 0) {
    const mask = <u32>(modulus - 1);
    let to = table + ((<usize>first) << (wide ? 2 : 1));
    for (let from = blocks; from < end; from += 16) {
      const y = bswap(load<u32>(from, 4)) & mask;
      if (wide) store<u32>(to, y);
      else store<u16>(to, <u16>y);
      to += wide ? 4 : 2;
    }
    return;
  }
  for (let i: u32 = 0; i < count; i++) {
    const y = bswap(load<u64>(blocks + ((<usize>i) << 4))) % modulus;
    if (wide) store<u32>(table + ((<usize>(first + i)) << 2), <u32>y);
    else store<u16>(table + ((<usize>(first + i)) << 1), <u16>y);
  }
}

/** Blocks for all values first .. first+count-1 of one round's input half: R0 xor (0 .. 0 || i || B) with `b` bytes for B. */
export function tableBlocks(blocks: usize, first: u32, count: u32, r0High: u64, r0Low: u64, round: u32, b: u32): void {
  const base = r0Low ^ ((<u64>round) << ((<u64>b) << 3));
  const upper = i64x2.splat(r0High);
  for (let k: u32 = 0; k < count; k++) {
    const words = i64x2.replace_lane(upper, 1, base ^ <u64>(first + k));
    v128.store(
      blocks + ((<usize>k) << 4),
      v128.shuffle<u8>(words, words, 7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8),
    );
  }
}

/** Values that go through a round together: enough of them that each line of the round's table is fetched once for several. */
export const TOGETHER: u32 = 8192;
/** Halves that go through a round at once: counts are rounded up to it, and what is too much is 0. */
export const LANES: u32 = 4;

/** Four entries of a round's table, of 16 or 32 bits each, by the four indexes at `index`. */
// @ts-ignore: decorator
@inline
function lookUp<E>(table: usize, index: usize): v128 {
  const first = load<u64>(index);
  const second = load<u64>(index, 8);
  if (sizeof<E>() == 2) {
    let entries = i32x4.splat(0);
    entries = v128.load16_lane(table + ((<usize>(<u32>first)) << 1), entries, 0);
    entries = v128.load16_lane(table + ((<usize>(first >> 32)) << 1), entries, 2);
    entries = v128.load16_lane(table + ((<usize>(<u32>second)) << 1), entries, 4);
    return v128.load16_lane(table + ((<usize>(second >> 32)) << 1), entries, 6);
  }
  let entries = v128.load32_zero(table + ((<usize>(<u32>first)) << 2));
  entries = v128.load32_lane(table + ((<usize>(first >> 32)) << 2), entries, 1);
  entries = v128.load32_lane(table + ((<usize>(<u32>second)) << 2), entries, 2);
  return v128.load32_lane(table + ((<usize>(second >> 32)) << 2), entries, 3);
}

// One round for many values: target[k] = target[k] + table[index[k]] (or minus) modulo `modulus`, which is at most 2^31: of a sum and
// the sum less the modulus the one that lies below the modulus is the smaller one, since below zero means close to 2^32.
// @ts-ignore: decorator
@inline
function tableRound<E>(target: usize, index: usize, count: u32, table: usize, modulus: u32, decipher: bool): void {
  const end = target + ((<usize>count) << 2);
  const moduli = i32x4.splat(modulus);
  while (target < end) {
    const half = v128.load(target);
    const entries = lookUp<E>(table, index);
    if (decipher) {
      const difference = i32x4.sub(half, entries);
      v128.store(target, i32x4.min_u(difference, i32x4.add(difference, moduli)));
    } else {
      const sum = i32x4.add(half, entries);
      v128.store(target, i32x4.min_u(sum, i32x4.sub(sum, moduli)));
    }
    target += 16;
    index += 16;
  }
}

// E is the type of the entries of even rounds, which are below modulusU, O that of odd ones, below modulusV.
// @ts-ignore: decorator
@inline
function allRounds<E, O>(as: usize, bs: usize, count: u32, tables: usize, modulusU: u32, modulusV: u32, decipher: bool): void {
  const evenBytes = (<usize>modulusV) * sizeof<E>();
  const oddBytes = (<usize>modulusU) * sizeof<O>();
  if (decipher) {
    let table = tables + 5 * (evenBytes + oddBytes);
    for (let turn = 0; turn < 5; turn++) {
      table -= oddBytes;
      tableRound<O>(bs, as, count, table, modulusV, true);
      table -= evenBytes;
      tableRound<E>(as, bs, count, table, modulusU, true);
    }
  } else {
    let table = tables;
    for (let turn = 0; turn < 5; turn++) {
      tableRound<E>(as, bs, count, table, modulusU, false);
      table += evenBytes;
      tableRound<O>(bs, as, count, table, modulusV, false);
      table += oddBytes;
    }
  }
}

/** Ten rounds for halves that lie in two arrays of 32-bit words, whose lengths are rounded up to LANES with zeros. */
// @ts-ignore: decorator
@inline
export function tenRounds(as: usize, bs: usize, count: u32, tables: usize, modulusU: u32, modulusV: u32, decipher: bool): void {
  if (modulusU > 65536) allRounds<u32, u32>(as, bs, count, tables, modulusU, modulusV, decipher);
  else if (modulusV > 65536) allRounds<u16, u32>(as, bs, count, tables, modulusU, modulusV, decipher);
  else allRounds<u16, u16>(as, bs, count, tables, modulusU, modulusV, decipher);
}

/** The address of the rank that the k-th place of `which` says. */
// @ts-ignore: decorator
@inline
function rankAt(ranks: usize, which: usize, k: u32): usize {
  return ranks + ((<usize>load<u32>(which + ((<usize>k) << 2))) << 3);
}

/** Two integers below 2^32 as words beside each other. */
// @ts-ignore: decorator
@inline
export function toWords(values: v128): u64 {
  const summed = f64x2.add(values, f64x2.splat(4503599627370496.0));
  return i64x2.extract_lane(i8x16.shuffle(summed, summed, 0, 1, 2, 3, 8, 9, 10, 11, 0, 1, 2, 3, 8, 9, 10, 11), 0);
}

/** Cuts ranks into halves, two at a time; a last single one is cut with a zero beside it. */
// @ts-ignore: decorator
@inline
function cut(ranks: usize, which: usize, count: u32, modulusV: u32, as: usize, bs: usize): void {
  const joint = f64x2.splat(<f64>modulusV);
  const inverse = f64x2.splat(1.0 / <f64>modulusV);
  const half = f64x2.splat(0.5);
  for (let k: u32 = 0; k < count; k += 2) {
    let x = v128.load64_zero(rankAt(ranks, which, k));
    if (k + 1 < count) x = v128.load64_lane(rankAt(ranks, which, k + 1), x, 1);
    // below 2^40 a rank is so far from what a rounded product could lift over the next integer
    const a = f64x2.floor(f64x2.mul(f64x2.add(x, half), inverse));
    const at = (<usize>k) << 2;
    store<u64>(as + at, toWords(a));
    store<u64>(bs + at, toWords(f64x2.sub(x, f64x2.mul(a, joint))));
  }
  for (let k = (count + 1) & ~1; k & (LANES - 1); k += 2) {
    const at = (<usize>k) << 2;
    store<u64>(as + at, 0);
    store<u64>(bs + at, 0);
  }
}

/** The way back. Moves those that lie outside the class to the places of `which` from `again` on, and returns where these end. */
// @ts-ignore: decorator
@inline
function join(
  ranks: usize,
  which: usize,
  slice: usize,
  count: u32,
  modulusV: u32,
  size: f64,
  as: usize,
  bs: usize,
  again: u32,
): u32 {
  const joint = f64x2.splat(<f64>modulusV);
  for (let k: u32 = 0; k < count; k += 2) {
    const at = (<usize>k) << 2;
    const a = f64x2.convert_low_i32x4_s(v128.load64_zero(as + at));
    const b = f64x2.convert_low_i32x4_s(v128.load64_zero(bs + at));
    const x = f64x2.add(f64x2.mul(a, joint), b);
    // `again` never overtakes the reader
    const index = load<u32>(slice + at);
    const next = load<u32>(slice + at, 4);
    v128.store64_lane(ranks + ((<usize>index) << 3), x, 0);
    store<u32>(which + ((<usize>again) << 2), index);
    again += u32(f64x2.extract_lane(x, 0) >= size);
    if (k + 1 == count) break;
    v128.store64_lane(ranks + ((<usize>next) << 3), x, 1);
    store<u32>(which + ((<usize>again) << 2), next);
    again += u32(f64x2.extract_lane(x, 1) >= size);
  }
  return again;
}

/**
 * Enciphers or deciphers ranks in place.
 *
 * @param ranks one float64 a value; every rank is below `size`
 * @param which 32-bit indexes into `ranks`; rewritten
 * @param tables ten round tables, round 0 first: even rounds are indexed by B (v numerals), odd ones by A (u numerals); entries
 *   below 2^16 at most are 16 bits wide, others 32
 * @param modulusU at most 2^18, like modulusV, which is not smaller
 * @param size members of the class; at most modulusU * modulusV
 * @param scratch 64 KiB
 */
export function tableRounds(
  ranks: usize,
  which: usize,
  count: u32,
  tables: usize,
  modulusU: u32,
  modulusV: u32,
  size: f64,
  decipher: u32,
  scratch: usize,
): void {
  const as = scratch;
  const bs = scratch + ((<usize>TOGETHER) << 2);
  while (count) {
    let again: u32 = 0;
    for (let first: u32 = 0; first < count; first += TOGETHER) {
      const slice = which + ((<usize>first) << 2);
      const here = min<u32>(TOGETHER, count - first);
      cut(ranks, slice, here, modulusV, as, bs);
      tenRounds(as, bs, here, tables, modulusU, modulusV, decipher != 0);
      again = join(ranks, which, slice, here, modulusV, size, as, bs, again);
    }
    count = again;
  }
}
