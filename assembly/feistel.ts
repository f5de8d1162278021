// The ten rounds of FF1 (NIST SP 800-38G, algorithms 7 and 8) for many values side by side.
//
// A value is split as the standard splits a numeral string: A = NUM(X[1..u]) and B = NUM(X[u+1..n]). Three engines:
//   table-rounds.ts   a half has so few values that all ten round functions fit in memory: ten look-ups a value, no AES
//   pair-rounds.ts    halves of up to 64 bits, one block of AES a value and round
//   here              halves of up to 128 bits: `blocks` writes the blocks of a round, the caller enciphers them in one call, `absorb`
//                     reads them
// All walk the cycle: a result outside the class is enciphered again until it lies inside.
// src/lib/fpe/feistel-twin.ts is the same in plain TypeScript.
export { firstPairBlocks, pairRound, putPairs, takePairs } from './pair-rounds';
export { groupByClass } from './group-by-class';
export { extract, tableBlocks, tableRounds } from './table-rounds';

// one instance serves both engines of small and large classes
export { dealNumbers, firstWords, invert, sortNumbers } from './keyed-table';

// @ts-ignore: decorator
@inline
function addMod(a: u64, t: u64, modulus: u64): u64 {
  const c = a + t;
  return c >= modulus ? c - modulus : c;
}

// @ts-ignore: decorator
@inline
function subMod(b: u64, t: u64, modulus: u64): u64 {
  return b >= t ? b - t : b + modulus - t;
}

// A value: A and B as 128-bit integers.
const A_HIGH: usize = 0;
const A_LOW: usize = 8;
const B_HIGH: usize = 16;
const B_LOW: usize = 24;
const VALUE_BYTES: usize = 32;

// A class: what all its values share.
const R0_HIGH: usize = 0; // E(E(P) xor tweak blocks): the state of the CBC-MAC before the last block
const R0_LOW: usize = 8;
const MODULUS_U: usize = 16; // radix^u when both halves are below 2^48; 0 says radix 2 and arithmetic by masks
const MODULUS_V: usize = 24;
const MASK_U_HIGH: usize = 32;
const MASK_U_LOW: usize = 40;
const MASK_V_HIGH: usize = 48;
const MASK_V_LOW: usize = 56;
const SIZE_A_HIGH: usize = 64; // members of the class, split like a value
const SIZE_A_LOW: usize = 72;
const SIZE_B_HIGH: usize = 80;
const SIZE_B_LOW: usize = 88;
const B_BYTES: usize = 96; // b, 1 to 15 (step 3)
const CLASS_BYTES: usize = 104;

// @ts-ignore: decorator
@inline
function storeBlock(p: usize, klass: usize, high: u64, low: u64, round: u64): void {
  const at = load<u32>(klass, B_BYTES) << 3;
  const roundHigh = at >= 64 ? round << (at - 64) : 0;
  const roundLow = at >= 64 ? 0 : round << at;
  store<u64>(p, bswap(load<u64>(klass, R0_HIGH) ^ high ^ roundHigh));
  store<u64>(p, bswap(load<u64>(klass, R0_LOW) ^ low ^ roundLow), 8);
}

/** The last block of P || Q for each value, xored into the MAC's state (step 6.i and the PRF's last step). */
export function blocks(
  values: usize,
  classes: usize,
  classOf: usize,
  which: usize,
  count: u32,
  round: u32,
  decipher: u32,
  out: usize,
): void {
  for (let k: u32 = 0; k < count; k++) {
    const index = load<u32>(which + ((<usize>k) << 2));
    const value = values + <usize>index * VALUE_BYTES;
    const klass = classes + <usize>load<u32>(classOf + ((<usize>index) << 2)) * CLASS_BYTES;
    const high = decipher ? load<u64>(value, A_HIGH) : load<u64>(value, B_HIGH);
    const low = decipher ? load<u64>(value, A_LOW) : load<u64>(value, B_LOW);
    storeBlock(out + ((<usize>k) << 4), klass, high, low, round);
  }
}

/** R xor [1]^16 for each value: the input of the second block of S (step 6.iii), needed where b exceeds 12. */
export function secondBlocks(first: usize, count: u32, out: usize): void {
  for (let k: u32 = 0; k < count; k++) {
    const p = (<usize>k) << 4;
    store<u64>(out + p, load<u64>(first + p));
    store<u64>(out + p, load<u64>(first + p, 8) ^ 0x0100000000000000, 8);
  }
}

/**
 * Steps 6.iv to 6.ix (enciphering) or their inverse for each value.
 *
 * @param out where the blocks of the next round go, as `blocks` would write them; 0 behind the last one
 */
export function absorb(
  values: usize,
  classes: usize,
  classOf: usize,
  which: usize,
  count: u32,
  round: u32,
  decipher: u32,
  first: usize,
  second: usize,
  out: usize,
): void {
  const even = (round & 1) == 0;
  const next: u64 = decipher ? round - 1 : round + 1;
  for (let k: u32 = 0; k < count; k++) {
    const index = load<u32>(which + ((<usize>k) << 2));
    const value = values + <usize>index * VALUE_BYTES;
    const klass = classes + <usize>load<u32>(classOf + ((<usize>index) << 2)) * CLASS_BYTES;
    const p = (<usize>k) << 4;
    const rHigh = bswap(load<u64>(first + p));
    const rLow = bswap(load<u64>(first + p, 8));
    const b = load<u32>(klass, B_BYTES);
    const aHigh = load<u64>(value, A_HIGH);
    const aLow = load<u64>(value, A_LOW);
    const bHigh = load<u64>(value, B_HIGH);
    const bLow = load<u64>(value, B_LOW);
    const modulus = even ? load<u64>(klass, MODULUS_U) : load<u64>(klass, MODULUS_V);

    let cHigh: u64 = 0;
    let cLow: u64;
    if (modulus) {
      // d is 8 or 12 bytes; the modulus is below 2^48, so that the remainder can take in 16 bits at a time
      let y = b <= 4 ? rHigh % modulus : wideRemainder(rHigh, <u32>(rLow >> 32), modulus);
      cLow = decipher ? subMod(bLow, y, modulus) : addMod(aLow, y, modulus);
    } else {
      // y mod 2^m: the low bits of the first d = 4 * ceil(b / 4) + 4 bytes of S
      let yHigh: u64;
      let yLow: u64;
      if (b <= 4) {
        yHigh = 0;
        yLow = rHigh;
      } else if (b <= 8) {
        yHigh = rHigh >> 32;
        yLow = (rHigh << 32) | (rLow >> 32);
      } else if (b <= 12) {
        yHigh = rHigh;
        yLow = rLow;
      } else {
        yHigh = (rHigh << 32) | (rLow >> 32);
        yLow = (rLow << 32) | (bswap(load<u64>(second + p)) >> 32);
      }
      if (decipher) {
        cLow = bLow - yLow;
        cHigh = bHigh - yHigh - <u64>(bLow < yLow);
      } else {
        cLow = aLow + yLow;
        cHigh = aHigh + yHigh + <u64>(cLow < aLow);
      }
      cHigh &= even ? load<u64>(klass, MASK_U_HIGH) : load<u64>(klass, MASK_V_HIGH);
      cLow &= even ? load<u64>(klass, MASK_U_LOW) : load<u64>(klass, MASK_V_LOW);
    }
    if (decipher) {
      store<u64>(value, aHigh, B_HIGH);
      store<u64>(value, aLow, B_LOW);
      store<u64>(value, cHigh, A_HIGH);
      store<u64>(value, cLow, A_LOW);
    } else {
      store<u64>(value, bHigh, A_HIGH);
      store<u64>(value, bLow, A_LOW);
      store<u64>(value, cHigh, B_HIGH);
      store<u64>(value, cLow, B_LOW);
    }
    // the half that was just made is what the next round enciphers
    if (out) storeBlock(out + p, klass, cHigh, cLow, next);
  }
}

function wideRemainder(high: u64, low: u32, modulus: u64): u64 {
  let r = high % modulus;
  r = ((r << 16) | (low >>> 16)) % modulus;
  return ((r << 16) | (low & 0xffff)) % modulus;
}

/** Keeps in `which` the values that lie outside their class, and returns how many these are. */
export function outside(values: usize, classes: usize, classOf: usize, which: usize, count: u32): u32 {
  let kept: u32 = 0;
  for (let k: u32 = 0; k < count; k++) {
    const index = load<u32>(which + ((<usize>k) << 2));
    const value = values + <usize>index * VALUE_BYTES;
    const klass = classes + <usize>load<u32>(classOf + ((<usize>index) << 2)) * CLASS_BYTES;
    if (!precedes(value, klass)) {
      store<u32>(which + ((<usize>kept) << 2), index);
      kept++;
    }
  }
  return kept;
}

// Whether (A, B) comes before the class size, split the same way.
function precedes(value: usize, klass: usize): bool {
  const aHigh = load<u64>(value, A_HIGH);
  const sizeAHigh = load<u64>(klass, SIZE_A_HIGH);
  if (aHigh != sizeAHigh) return aHigh < sizeAHigh;
  const aLow = load<u64>(value, A_LOW);
  const sizeALow = load<u64>(klass, SIZE_A_LOW);
  if (aLow != sizeALow) return aLow < sizeALow;
  const bHigh = load<u64>(value, B_HIGH);
  const sizeBHigh = load<u64>(klass, SIZE_B_HIGH);
  if (bHigh != sizeBHigh) return bHigh < sizeBHigh;
  return load<u64>(value, B_LOW) < load<u64>(klass, SIZE_B_LOW);
}

/** Splits ranks of a radix other than 2 that lie as their halves, each a word of 64 bits, B first. */
export function splitWords(words: usize, which: usize, count: u32, values: usize): void {
  for (let k: u32 = 0; k < count; k++) {
    const index = load<u32>(which + ((<usize>k) << 2));
    const value = values + <usize>index * VALUE_BYTES;
    store<u64>(value, 0, A_HIGH);
    store<u64>(value, load<u64>(words + ((<usize>index) << 4), 8), A_LOW);
    store<u64>(value, 0, B_HIGH);
    store<u64>(value, load<u64>(words + ((<usize>index) << 4)), B_LOW);
  }
}

/** The way back. */
export function joinWords(values: usize, which: usize, count: u32, words: usize): void {
  for (let k: u32 = 0; k < count; k++) {
    const index = load<u32>(which + ((<usize>k) << 2));
    const value = values + <usize>index * VALUE_BYTES;
    store<u64>(words + ((<usize>index) << 4), load<u64>(value, B_LOW));
    store<u64>(words + ((<usize>index) << 4), load<u64>(value, A_LOW), 8);
  }
}
