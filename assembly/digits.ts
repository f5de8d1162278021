// Reading and writing the ASCII digits of cells in place.
// A cell qualifies when all else in it is ASCII punctuation, spaces or controls, which stay where they are.
// src/lib/formats/digits-twin.ts is the same in plain TypeScript.

const TAIL_DIGITS: u32 = 9;
const MOST_DIGITS: u32 = 24;
/** In `counts`: the cell holds a letter or a byte above 0x7f that `gather` refuses, or more digits than fit. */
const NOT_DIGITS: u8 = 255;

// @ts-ignore: decorator
@inline
function collect(
  block: usize,
  starts: usize,
  stops: usize,
  cells: u32,
  heads: usize,
  tails: usize,
  counts: usize,
  refusesLetters: bool,
): void {
  for (let i: u32 = 0; i < cells; i++) {
    let p = block + load<u32>(starts + ((<usize>i) << 2));
    const stop = block + load<u32>(stops + ((<usize>i) << 2));
    let value: u64 = 0;
    let head: u64 = 0;
    let count: u32 = 0;
    let fits = true;
    while (p < stop) {
      const byte = <u32>load<u8>(p);
      const digit = byte - 0x30;
      if (digit < 10) {
        // up to 18 digits run in one word; past them the upper part moves to `head` digit by digit
        if (count >= 2 * TAIL_DIGITS) {
          head = head * 10 + value / 100000000000000000;
          value %= 100000000000000000;
        }
        value = value * 10 + digit;
        count++;
      } else if (refusesLetters && ((byte | 0x20) - 0x61 < 26 || byte >= 0x80)) {
        fits = false;
        break;
      }
      p++;
    }
    if (!fits || count > MOST_DIGITS) {
      store<u8>(counts + i, NOT_DIGITS);
    } else {
      store<u8>(counts + i, <u8>count);
      store<f64>(heads + ((<usize>i) << 3), <f64>(head * 1000000000 + value / 1000000000));
      store<f64>(tails + ((<usize>i) << 3), <f64>(value % 1000000000));
    }
  }
}

/**
 * For each cell: the number of its digits, the value of the last nine and the value of those before.
 *
 * @param heads one float64 a cell, below 10^15
 * @param tails one float64 a cell, below 10^9
 * @param counts one byte a cell, 0 to 24, or 255
 */
export function gather(
  block: usize,
  starts: usize,
  stops: usize,
  cells: u32,
  heads: usize,
  tails: usize,
  counts: usize,
): void {
  collect(block, starts, stops, cells, heads, tails, counts, true);
}

/** The same with letters and bytes above 0x7f between the digits, for whoever looks at the outline of a cell. */
export function gatherAny(
  block: usize,
  starts: usize,
  stops: usize,
  cells: u32,
  heads: usize,
  tails: usize,
  counts: usize,
): void {
  collect(block, starts, stops, cells, heads, tails, counts, false);
}

/** Writes each value over the digits of its cell, leading zeros included. Cells that did not qualify are left alone. */
export function scatter(
  block: usize,
  starts: usize,
  stops: usize,
  cells: u32,
  heads: usize,
  tails: usize,
  counts: usize,
): void {
  for (let i: u32 = 0; i < cells; i++) {
    const count = <u32>load<u8>(counts + i);
    if (count == <u32>NOT_DIGITS || count == 0) continue;
    let p = block + load<u32>(stops + ((<usize>i) << 2));
    let value = <u64>load<f64>(tails + ((<usize>i) << 3));
    let written: u32 = 0;
    while (written < count) {
      p--;
      if (<u32>load<u8>(p) - 0x30 < 10) {
        if (written == TAIL_DIGITS) value = <u64>load<f64>(heads + ((<usize>i) << 3));
        store<u8>(p, <u8>(0x30 + (value % 10)));
        value /= 10;
        written++;
      }
    }
  }
}

/** What `outline` tells apart: cells of up to 32 bytes with up to eight that are no digits. */
const MOST_OUTLINED: u32 = 32;
const MOST_OTHERS: u32 = 8;

// @ts-ignore: decorator
@inline
function digitBits(p: usize): u32 {
  return i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(p), i8x16.splat(0x30)), i8x16.splat(10)));
}

/**
 * For each cell: which of its bytes are digits, and the others in their order. Two cells with the same outline and the same number of
 * bytes differ in their digits alone. Reads up to 31 bytes behind a cell.
 *
 * @param places one 32-bit word a cell, bit k for byte k; 0 when the cell has no outline
 * @param others eight bytes a cell, the first byte that is no digit first, the rest 0
 */
export function outline(block: usize, starts: usize, stops: usize, cells: u32, places: usize, others: usize): void {
  for (let i: u32 = 0; i < cells; i++) {
    const start = load<u32>(starts + ((<usize>i) << 2));
    const length = load<u32>(stops + ((<usize>i) << 2)) - start;
    const p = block + start;
    let found: u32 = 0;
    let kept: u64 = 0;
    if (length <= MOST_OUTLINED && length > 0) {
      const within: u32 = 0xffffffff >> (32 - length);
      found = digitBits(p);
      if (length > 16) found |= digitBits(p + 16) << 16;
      found &= within;
      let left = within & ~found;
      if (<u32>popcnt(left) > MOST_OTHERS) {
        found = 0;
      } else {
        for (let shift: u64 = 0; left; shift += 8) {
          kept |= (<u64>load<u8>(p + ctz(left))) << shift;
          left &= left - 1;
        }
      }
    }
    store<u32>(places + ((<usize>i) << 2), found);
    store<u64>(others + ((<usize>i) << 3), kept);
  }
}
