// Letters and digits of a cell as numbers from 0 to 35, 16 bytes at a time.
import { FIRST_LETTER, CASE } from './records';

export let letterBits: u32 = 0;

/** Writes the symbols of 16 bytes to `at`; returns which are symbols, and leaves which are letters in `letterBits`. */
// @ts-ignore: decorator
@inline
export function readVector(p: usize, at: usize): u32 {
  const bytes = v128.load(p);
  const digits = i8x16.sub(bytes, i8x16.splat(0x30));
  const letters = i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x61));
  const isLetter = i8x16.lt_u(letters, i8x16.splat(26));
  v128.store(at, v128.bitselect(i8x16.add(letters, i8x16.splat(10)), digits, isLetter));
  letterBits = i8x16.bitmask(isLetter);
  return i8x16.bitmask(v128.or(isLetter, i8x16.lt_u(digits, i8x16.splat(10))));
}

/** Brings up to 32 symbols into their order: `places` says which byte each of them is. What lies behind the last one is lost. */
// @ts-ignore: decorator
@inline
export function order(byByte: usize, places: usize, count: u32, symbols: usize): void {
  const first = v128.load(byByte);
  const second = v128.load(byByte, 16);
  orderVector(first, second, places, symbols);
  if (count > 16) orderVector(first, second, places + 16, symbols + 16);
}

// @ts-ignore: decorator
@inline
function orderVector(first: v128, second: v128, places: usize, symbols: usize): void {
  const from = v128.load(places);
  // a place that is in none of 16 bytes brings 0
  const inSecond = i8x16.sub(from, i8x16.splat(16));
  v128.store(symbols, v128.or(i8x16.swizzle(first, from), i8x16.swizzle(second, inSecond)));
}

/** Bytes above 0x7f among 16. */
// @ts-ignore: decorator
@inline
export function highBits(p: usize): u32 {
  return i8x16.bitmask(v128.load(p));
}

/** Writes a symbol over that of a cell, in the same case. */
// @ts-ignore: decorator
@inline
export function putSymbol(at: usize, symbol: u32): void {
  const character = 0x30 + symbol + (symbol >= FIRST_LETTER ? 7 : 0);
  store<u8>(at, <u8>(character | (load<u8>(at) & CASE)));
}
