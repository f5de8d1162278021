// Words of a block that have been ranked: most columns write the same words again and again. A slot holds the bytes of a word, zeros behind
// them, its rank, and its code; what comes later takes its place. It is empty between two calls.
import { BOOK_KEY, BOOK_UNITS } from './word-records';

/** Words of up to so many letters, which have zeros behind them in a vector. */
const MOST: u32 = 15;
const SLOT_BITS: usize = 5;
const SLOT_COUNT: u32 = 2048;
const SLOT_RANK: usize = 16;
const SLOT_CODE: usize = 24;
const FIRST_HASH: u64 = 0x9e37_79b9_7f4a_7c15;
const SECOND_HASH: u64 = 0xc2b2_ae3d_27d4_eb4f;
const HASH_SHIFT: u64 = 53;

/** How many letters there are from `at` on, `left` at most; 0 where these are too many, or none. */
// @ts-ignore: decorator
@inline
export function lettersAt(at: usize, left: usize): u32 {
  const small = i8x16.sub(v128.or(v128.load(at), i8x16.splat(0x20)), i8x16.splat(0x61));
  const others = ~i8x16.bitmask(i8x16.lt_u(small, i8x16.splat(26))) | (1 << (MOST + 1));
  const letters = min(<u32>ctz(others), <u32>left);
  return letters <= MOST ? letters : 0;
}

/** The bytes of a word, zeros behind them. */
// @ts-ignore: decorator
@inline
export function wordBytes(at: usize, letters: u32): v128 {
  const places = v128(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  return v128.and(v128.load(at), i8x16.lt_u(places, i8x16.splat(<i8>letters)));
}

// @ts-ignore: decorator
@inline
export function knownSlot(known: usize, word: v128): usize {
  const hash = <u64>i64x2.extract_lane(word, 0) * FIRST_HASH ^ <u64>i64x2.extract_lane(word, 1) * SECOND_HASH;
  return known + (<usize>((hash * FIRST_HASH) >> HASH_SHIFT) << SLOT_BITS);
}

/** Takes the rank and the code of the word in a slot as those of the unit at hand, if it is this word. */
// @ts-ignore: decorator
@inline
export function takeKnown(slot: usize, word: v128, book: usize, unit: u32): bool {
  if (v128.any_true(v128.xor(v128.load(slot), word))) return false;
  store<f64>(book + (unit << 3), load<f64>(slot, SLOT_RANK), BOOK_UNITS);
  store<u64>(book, (load<u64>(book, BOOK_KEY) << 8) | load<u64>(slot, SLOT_CODE), BOOK_KEY);
  return true;
}

/** Keeps the unit at hand as what the word is. */
// @ts-ignore: decorator
@inline
export function keepKnown(slot: usize, word: v128, book: usize, unit: u32): void {
  v128.store(slot, word);
  store<f64>(slot, load<f64>(book + (unit << 3), BOOK_UNITS), SLOT_RANK);
  store<u64>(slot, load<u64>(book, BOOK_KEY) & 0xff, SLOT_CODE);
}

export function forgetKnown(known: usize): void {
  memory.fill(known, 0, (<usize>SLOT_COUNT) << SLOT_BITS);
}
