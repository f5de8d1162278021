// Ten rounds by AES for values whose halves have up to 64 bits (radix 2), or are numbers of up to 32 bits (any other radix): A and B as
// two words side by side, class by class.
//
// Halves do not change places: an even round changes A by what B gives, an odd one B by what A gives (as step 6 does after both swaps).
// What a round writes is what the next one enciphers, so one pass takes in a round's output and writes the next one's input.
// src/lib/fpe/pair-rounds-twin.ts is the same in plain TypeScript.

// Of a class: see feistel.ts.
const R0_HIGH: usize = 0;
const R0_LOW: usize = 8;
const MODULUS_U: usize = 16; // 0 for radix 2
const MODULUS_V: usize = 24;
const MASK_U_LOW: usize = 40;
const MASK_V_LOW: usize = 56;
const SIZE_A_HIGH: usize = 64;
const SIZE_A_LOW: usize = 72;
const SIZE_B_LOW: usize = 88;
const B_BYTES: usize = 96;

// A run: values of one class in a row.
const RUN_CLASS: usize = 0; // its record
const RUN_COUNT: usize = 4;
const RUN_BYTES: usize = 8;

const PAIR_BYTES: usize = 16;
const BLOCK_BYTES: usize = 16;

/** Smaller moduli are divided by: a quotient would have more bits than a double holds. */
const LEAST_ESTIMATED: u64 = 65536;
/** With this added, an integer below 2^52 lies in the lowest bits of a double. */
const MAGIC: f64 = 4503599627370496.0;
const FRACTION: u64 = 0xfffffffffffff;

/** Splits ranks into pairs: float64 ranks, or with `isWords` two words of 64 bits each, the lower one first; these are B and A where the radix is not 2. */
export function takePairs(ranks: usize, isWords: u32, which: usize, runs: usize, runCount: u32, pairs: usize): void {
  for (let run: u32 = 0; run < runCount; run++, runs += RUN_BYTES) {
    const klass = <usize>load<u32>(runs, RUN_CLASS);
    const mask = load<u64>(klass, MASK_V_LOW);
    const bits = popcnt(mask);
    const isBinary = load<u64>(klass, MODULUS_U) == 0;
    const joint = <f64>(<i64>load<u64>(klass, MODULUS_V));
    const stop = pairs + <usize>load<u32>(runs, RUN_COUNT) * PAIR_BYTES;
    for (; pairs < stop; pairs += PAIR_BYTES, which += 4) {
      const index = <usize>load<u32>(which);
      if (!isBinary) {
        if (isWords) {
          store<u64>(pairs, load<u64>(ranks + (index << 4), 8));
          store<u64>(pairs, load<u64>(ranks + (index << 4)), 8);
        } else {
          // exact: both are integers below 2^53
          const rank = load<f64>(ranks + (index << 3));
          const a = Math.floor(rank / joint);
          store<u64>(pairs, <u64>(<i64>a));
          store<u64>(pairs, <u64>(<i64>(rank - a * joint)), 8);
        }
      } else if (isWords) {
        const low = load<u64>(ranks + (index << 4));
        const high = load<u64>(ranks + (index << 4), 8);
        store<u64>(pairs, bits < 64 ? (low >> bits) | (high << (64 - bits)) : high);
        store<u64>(pairs, low & mask, 8);
      } else {
        const rank = <u64>load<f64>(ranks + (index << 3));
        store<u64>(pairs, rank >> bits);
        store<u64>(pairs, rank & mask, 8);
      }
    }
  }
}

// The bytes of each of two words the other way round.
// @ts-ignore: decorator
@inline
function swapped(words: v128): v128 {
  return v128.shuffle<u8>(words, words, 7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8);
}

// What the last block of a round has besides the half: the MAC's state and the round's number in front of b bytes.
// @ts-ignore: decorator
@inline
function blockOf(klass: usize, round: u32): v128 {
  const at = <u64>load<u32>(klass, B_BYTES) << 3;
  const high = load<u64>(klass, R0_HIGH) ^ (at >= 64 ? (<u64>round) << (at - 64) : 0);
  const low = load<u64>(klass, R0_LOW) ^ (at >= 64 ? 0 : (<u64>round) << at);
  return swapped(i64x2.replace_lane(i64x2.splat(high), 1, low));
}

// One half of each of two pairs in a row, or the words of two blocks.
// @ts-ignore: decorator
@inline
function two(p: usize): v128 {
  return v128.load64_lane(p + PAIR_BYTES, v128.load64_zero(p), 1);
}

// Writes a half of two values, and the blocks that the next round enciphers.
// @ts-ignore: decorator
@inline
function putTwo(p: usize, made: v128, block: v128, out: usize): void {
  v128.store64_lane(p, made, 0);
  v128.store64_lane(p + PAIR_BYTES, made, 1);
  const word = swapped(made);
  v128.store(out, v128.xor(block, v128.shuffle<u64>(i64x2.splat(0), word, 0, 2)));
  v128.store(out + BLOCK_BYTES, v128.xor(block, v128.shuffle<u64>(i64x2.splat(0), word, 0, 3)));
}

// @ts-ignore: decorator
@inline
function putOne(p: usize, made: v128, block: v128, out: usize): void {
  v128.store64_lane(p, made, 0);
  v128.store(out, v128.xor(block, v128.shuffle<u64>(i64x2.splat(0), swapped(made), 0, 2)));
}

/** The blocks of the first round: of B, or deciphering of A. */
export function firstPairBlocks(pairs: usize, runs: usize, runCount: u32, decipher: u32, out: usize): void {
  const half: usize = decipher ? 0 : 8;
  for (let run: u32 = 0; run < runCount; run++, runs += RUN_BYTES) {
    const block = blockOf(<usize>load<u32>(runs, RUN_CLASS), decipher ? 9 : 0);
    const stop = pairs + <usize>load<u32>(runs, RUN_COUNT) * PAIR_BYTES;
    for (; pairs < stop; pairs += PAIR_BYTES, out += BLOCK_BYTES) {
      const word = swapped(i64x2.splat(load<u64>(pairs + half)));
      v128.store(out, v128.xor(block, v128.shuffle<u64>(i64x2.splat(0), word, 0, 2)));
    }
  }
}

// Two words modulo one number from 2^16 to 2^32, of which `inverse` is the reciprocal: the quotient, at most 2^48, is estimated in doubles,
// whose error is far below 1/2, so that what is left is at most that much below 0.
// @ts-ignore: decorator
@inline
function remainders(words: v128, modulus: v128, inverse: v128): v128 {
  const high = f64x2.convert_low_i32x4_u(v128.shuffle<u32>(words, words, 1, 3, 1, 3));
  const low = f64x2.convert_low_i32x4_u(v128.shuffle<u32>(words, words, 0, 2, 0, 2));
  const whole = f64x2.add(f64x2.mul(high, f64x2.splat(4294967296.0)), low);
  const estimate = f64x2.add(f64x2.mul(whole, inverse), f64x2.splat(MAGIC));
  const quotient = v128.and(estimate, i64x2.splat(FRACTION));
  const rest = i64x2.sub(words, i64x2.mul(quotient, modulus));
  return i64x2.add(rest, v128.and(modulus, i64x2.lt_s(rest, i64x2.splat(0))));
}

// The halves of two values after a round, of the halves before it and the words that the round function gave.
// @ts-ignore: decorator
@inline
function changed(old: v128, words: v128, modulus: u64, moduli: v128, inverse: v128, decipher: u32): v128 {
  const y =
    modulus >= LEAST_ESTIMATED
      ? remainders(words, moduli, inverse)
      : i64x2.replace_lane(
          i64x2.splat(<u64>i64x2.extract_lane(words, 0) % modulus),
          1,
          <u64>i64x2.extract_lane(words, 1) % modulus,
        );
  const made = decipher ? i64x2.sub(old, y) : i64x2.sub(i64x2.add(old, y), moduli);
  return i64x2.add(made, v128.and(moduli, i64x2.lt_s(made, i64x2.splat(0))));
}

/** `pairRound` for a run of a class whose radix is not 2; d is 8 bytes. */
function numberRound(
  pairs: usize,
  count: usize,
  modulus: u64,
  decipher: u32,
  enciphered: usize,
  out: usize,
  block: v128,
): void {
  const moduli = i64x2.splat(modulus);
  const inverse = f64x2.splat(1.0 / <f64>(<i64>modulus));
  let k: usize = 0;
  for (; k + 1 < count; k += 2) {
    const p = pairs + k * PAIR_BYTES;
    const s = enciphered + k * BLOCK_BYTES;
    putTwo(p, changed(two(p), swapped(two(s)), modulus, moduli, inverse, decipher), block, out + k * BLOCK_BYTES);
  }
  if (k < count) {
    const p = pairs + k * PAIR_BYTES;
    const words = swapped(v128.load64_zero(enciphered + k * BLOCK_BYTES));
    putOne(p, changed(v128.load64_zero(p), words, modulus, moduli, inverse, decipher), block, out + k * BLOCK_BYTES);
  }
}

/** Takes in a round's enciphered blocks and writes the blocks of the next round; after the last one they are of no use. */
export function pairRound(
  pairs: usize,
  runs: usize,
  runCount: u32,
  round: u32,
  decipher: u32,
  enciphered: usize,
  out: usize,
): void {
  const half: usize = round & 1 ? 8 : 0;
  const next = decipher ? round - 1 : round + 1;
  for (let run: u32 = 0; run < runCount; run++, runs += RUN_BYTES) {
    const klass = <usize>load<u32>(runs, RUN_CLASS);
    // d is 8 bytes or 12, of which the last 8 count
    const source = enciphered + (load<u32>(klass, B_BYTES) > 4 ? 4 : 0);
    const mask = i64x2.splat(round & 1 ? load<u64>(klass, MASK_V_LOW) : load<u64>(klass, MASK_U_LOW));
    const block = blockOf(klass, next);
    const count = <usize>load<u32>(runs, RUN_COUNT);
    const modulus = round & 1 ? load<u64>(klass, MODULUS_V) : load<u64>(klass, MODULUS_U);
    let k: usize = 0;
    if (modulus) {
      numberRound(pairs + half, count, modulus, decipher, enciphered, out, block);
      k = count;
    }
    for (; k + 1 < count; k += 2) {
      const p = pairs + k * PAIR_BYTES + half;
      const s = source + k * BLOCK_BYTES;
      const y = swapped(two(s));
      const old = two(p);
      putTwo(p, v128.and(decipher ? i64x2.sub(old, y) : i64x2.add(old, y), mask), block, out + k * BLOCK_BYTES);
    }
    if (k < count) {
      const p = pairs + k * PAIR_BYTES + half;
      const y = swapped(v128.load64_zero(source + k * BLOCK_BYTES));
      const old = v128.load64_zero(p);
      putOne(p, v128.and(decipher ? i64x2.sub(old, y) : i64x2.add(old, y), mask), block, out + k * BLOCK_BYTES);
    }
    pairs += count * PAIR_BYTES;
    enciphered += count * BLOCK_BYTES;
    out += count * BLOCK_BYTES;
  }
}

/**
 * Joins the pairs inside their classes to ranks. The others stay, in their order and with their places in `which`, at the beginning of
 * both; runs say how many each class has left. Returns how many these are.
 */
export function putPairs(ranks: usize, isWords: u32, which: usize, runs: usize, runCount: u32, pairs: usize): u32 {
  let keptPairs = pairs;
  let keptWhich = which;
  let left: u32 = 0;
  for (let run: u32 = 0; run < runCount; run++, runs += RUN_BYTES) {
    const klass = <usize>load<u32>(runs, RUN_CLASS);
    const bits = popcnt(load<u64>(klass, MASK_V_LOW));
    const sizeA = load<u64>(klass, SIZE_A_LOW);
    const sizeB = load<u64>(klass, SIZE_B_LOW);
    const isWhole = load<u64>(klass, SIZE_A_HIGH) != 0;
    const isBinary = load<u64>(klass, MODULUS_U) == 0;
    const joint = load<u64>(klass, MODULUS_V);
    const stop = pairs + <usize>load<u32>(runs, RUN_COUNT) * PAIR_BYTES;
    let kept: u32 = 0;
    for (; pairs < stop; pairs += PAIR_BYTES, which += 4) {
      const a = load<u64>(pairs);
      const b = load<u64>(pairs, 8);
      const index = load<u32>(which);
      if (isWhole || a < sizeA || (a == sizeA && b < sizeB)) {
        if (!isBinary) {
          if (isWords) {
            store<u64>(ranks + ((<usize>index) << 4), b);
            store<u64>(ranks + ((<usize>index) << 4), a, 8);
          } else store<f64>(ranks + ((<usize>index) << 3), <f64>(<i64>(a * joint + b)));
        } else if (isWords) {
          const p = ranks + ((<usize>index) << 4);
          store<u64>(p, (bits < 64 ? a << bits : 0) | b);
          store<u64>(p, bits < 64 ? a >> (64 - bits) : a, 8);
        } else store<f64>(ranks + ((<usize>index) << 3), <f64>((a << bits) | b));
      } else {
        store<u64>(keptPairs, a);
        store<u64>(keptPairs, b, 8);
        store<u32>(keptWhich, index);
        keptPairs += PAIR_BYTES;
        keptWhich += 4;
        kept++;
      }
    }
    store<u32>(runs, kept, RUN_COUNT);
    left += kept;
  }
  return left;
}
