// Strings over an ASCII alphabet as the two halves of raw FF1 (SP 800-38G, algorithm 7, steps 1 and 2), and halves as strings in place.
// src/lib/formats/ff1-cells.ts has the same in plain TypeScript, and makes the tables.
import { toWord } from './to-word';

/** Numerals of a cell while it is read or written. */
const HELD: usize = 0;
const MOST_HELD: u32 = 128;
/** By byte: its numeral, KEPT or FOREIGN. */
const NUMERALS: usize = 128;
/** Two numerals at a time: their characters, the first one in the lower byte. */
const PAIRS: usize = 384;
const KEPT: u8 = 254;
const FOREIGN: u8 = 255;
/** In `lengths`: the cell is none of these. */
const NONE: u8 = 255;

// @ts-ignore: decorator
@inline
function numberOf(held: usize, from: u32, to: u32, radix: u64): u64 {
  let value: u64 = 0;
  for (let k = from; k < to; k++) value = value * radix + load<u8>(held + k);
  return value;
}

/**
 * Reads cells.
 *
 * @param most numerals that a cell may have
 * @param narrow cells of up to so many numerals become one rank, others two halves
 * @param ranks one f64 a cell
 * @param words 16 bytes a cell: the second half, then the first
 * @param lengths one byte a cell: how many numerals; NONE for cells with other symbols, none or too many
 * @param tables see above
 */
export function readNumerals(
  block: usize,
  starts: usize,
  stops: usize,
  count: u32,
  radix: u32,
  most: u32,
  narrow: u32,
  ranks: usize,
  words: usize,
  lengths: usize,
  tables: usize,
): void {
  const held = tables + HELD;
  for (let i: u32 = 0; i < count; i++) {
    const start = load<u32>(starts + ((<usize>i) << 2));
    const length = load<u32>(stops + ((<usize>i) << 2)) - start;
    const p = block + start;
    let found: u32 = 0;
    let isForeign = false;
    for (let k: u32 = 0; k < length; k++) {
      const numeral = load<u8>(tables + load<u8>(p + k), NUMERALS);
      if (numeral < KEPT) {
        if (found == most) {
          isForeign = true;
          break;
        }
        store<u8>(held + found, numeral);
        found++;
      } else if (numeral == FOREIGN) {
        isForeign = true;
        break;
      }
    }
    if (isForeign || found == 0) {
      store<u8>(lengths + i, NONE);
      continue;
    }
    store<u8>(lengths + i, <u8>found);
    if (found <= narrow) {
      store<f64>(ranks + ((<usize>i) << 3), <f64>(<i64>numberOf(held, 0, found, radix)));
      continue;
    }
    const u = found >> 1;
    const word = words + ((<usize>i) << 4);
    store<u64>(word, numberOf(held, u, found, radix));
    store<u64>(word, numberOf(held, 0, u, radix), 8);
  }
}

/** Spells a half, below 2^48, from the end: `from` and `to` are addresses. */
// @ts-ignore: decorator
@inline
function spell(half: f64, from: usize, to: usize, square: f64, inverse: f64, pairs: usize): void {
  let rest = half;
  let at = to;
  for (; at >= from + 2; at -= 2) {
    // with a half added the product is never rounded over an integer
    const quotient = Math.floor((rest + 0.5) * inverse);
    store<u16>(at - 2, load<u16>(pairs + (<usize>toWord(rest - quotient * square) << 1)));
    rest = quotient;
  }
  // a single numeral is the second one of its pair
  if (at > from) store<u8>(from, load<u8>(pairs + (<usize>toWord(rest) << 1), 1));
}

/** Writes images over the cells that have a length. */
export function writeNumerals(
  block: usize,
  starts: usize,
  stops: usize,
  count: u32,
  radix: u32,
  narrow: u32,
  ranks: usize,
  words: usize,
  lengths: usize,
  tables: usize,
): void {
  const held = tables + HELD;
  const pairs = tables + PAIRS;
  const square = <f64>(radix * radix);
  const inverse = 1.0 / square;
  let joint: f64 = 0;
  let jointDigits: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const found: u32 = load<u8>(lengths + i);
    if (found == NONE) continue;
    const u = found >> 1;
    const start = load<u32>(starts + ((<usize>i) << 2));
    const length = load<u32>(stops + ((<usize>i) << 2)) - start;
    const p = block + start;
    const target = found == length ? p : held;
    let a: f64;
    let b: f64;
    if (found <= narrow) {
      if (found - u != jointDigits) {
        jointDigits = found - u;
        joint = 1;
        for (let k: u32 = 0; k < jointDigits; k++) joint *= <f64>radix;
      }
      const rank = load<f64>(ranks + ((<usize>i) << 3));
      a = Math.floor(rank / joint);
      b = rank - a * joint;
    } else {
      const word = words + ((<usize>i) << 4);
      a = <f64>(<i64>load<u64>(word, 8));
      b = <f64>(<i64>load<u64>(word));
    }
    spell(a, target, target + u, square, inverse, pairs);
    spell(b, target + u, target + found, square, inverse, pairs);
    if (target == p) continue;
    let next: u32 = 0;
    for (let k: u32 = 0; k < length; k++) {
      if (load<u8>(tables + load<u8>(p + k), NUMERALS) < KEPT) {
        store<u8>(p + k, load<u8>(held + next));
        next++;
      }
    }
  }
  memory.fill(held, 0, MOST_HELD);
}
