// UUIDs as they are written almost always (RFC 9562, section 4): 32 hexadecimal digits, a letter among them and all letters of one case,
// with hyphens at 8-4-4-4-12 or none. Read as ranks and written from ranks, 32 digits at a time.
// src/lib/formats/uuid-cells.ts has the same in plain TypeScript.

const HYPHENATED: u32 = 36;
const PLAIN: u32 = 32;
const HYPHEN: u32 = 0x2d;
// In `notes`, beside the version in the lower four bits; 0 says that a cell is not taken.
const SMALL: u8 = 0x10;
const CAPITAL: u8 = 0x20;
/** The two bits of the variant, and the twelve bits between version and variant. */
const VARIANT: u64 = 2;
const VARIANT_SHIFT: u64 = 62;
const BELOW_VARIANT: u64 = (1 << 62) - 1;
const BELOW_VERSION: u64 = 0xfff;

// @ts-ignore: decorator
@inline
function isHyphenated(p: usize): bool {
  return load<u8>(p, 8) == HYPHEN && load<u8>(p, 13) == HYPHEN && load<u8>(p, 18) == HYPHEN && load<u8>(p, 23) == HYPHEN;
}

// @ts-ignore: decorator
@inline
function isDecimal(characters: v128): v128 {
  return i8x16.lt_u(i8x16.sub(characters, i8x16.splat(0x30)), i8x16.splat(10));
}

// The letters a to f of either case as 0 to 5; other characters are above.
// @ts-ignore: decorator
@inline
function letters(characters: v128): v128 {
  return i8x16.sub(v128.or(characters, i8x16.splat(0x20)), i8x16.splat(0x61));
}

// Two characters a byte: their values as one, a vector of eight bytes in lanes of two.
// @ts-ignore: decorator
@inline
function joined(characters: v128): v128 {
  const values = v128.bitselect(
    i8x16.sub(characters, i8x16.splat(0x30)),
    i8x16.add(letters(characters), i8x16.splat(10)),
    isDecimal(characters),
  );
  return v128.or(i16x8.shl(v128.and(values, i16x8.splat(0xff)), 4), i16x8.shr_u(values, 8));
}

/**
 * Reads cells.
 *
 * @param words 16 bytes a cell: all digits in order but the version and the variant's bits, as two words with the lower one first
 * @param notes one byte a cell
 */
export function readUuids(block: usize, starts: usize, stops: usize, count: u32, words: usize, notes: usize): void {
  for (let i: u32 = 0; i < count; i++) {
    const start = load<u32>(starts + ((<usize>i) << 2));
    const length = load<u32>(stops + ((<usize>i) << 2)) - start;
    const p = block + start;
    store<u8>(notes + i, 0);
    let first: v128;
    let second: v128;
    if (length == HYPHENATED && isHyphenated(p)) {
      const middle = v128.load(p, 16);
      first = v128.shuffle<u8>(v128.load(p), middle, 0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 14, 15, 16, 17);
      second = v128.shuffle<u8>(middle, v128.load(p, 20), 3, 4, 5, 6, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31);
    } else if (length == PLAIN) {
      first = v128.load(p);
      second = v128.load(p, 16);
    } else continue;
    const decimal = i8x16.bitmask(isDecimal(first)) | (i8x16.bitmask(isDecimal(second)) << 16);
    const letter =
      i8x16.bitmask(i8x16.lt_u(letters(first), i8x16.splat(6))) |
      (i8x16.bitmask(i8x16.lt_u(letters(second), i8x16.splat(6))) << 16);
    if ((decimal | letter) != -1 || letter == 0) continue;
    // letters differ by the third bit from the left
    const small = letter & (i8x16.bitmask(i8x16.shl(first, 2)) | (i8x16.bitmask(i8x16.shl(second, 2)) << 16));
    if (small != 0 && small != letter) continue;
    const all = i8x16.narrow_i16x8_u(joined(first), joined(second));
    const reversed = v128.shuffle<u8>(all, all, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    const low = i64x2.extract_lane(reversed, 0);
    const high = i64x2.extract_lane(reversed, 1);
    if (low >>> VARIANT_SHIFT != VARIANT) continue;
    const upper = ((high >>> 16) << 12) | (high & BELOW_VERSION);
    store<u64>(words + ((<usize>i) << 4), (low & BELOW_VARIANT) | (upper << VARIANT_SHIFT));
    store<u64>(words + ((<usize>i) << 4), upper >>> 2, 8);
    store<u8>(notes + i, <u8>((high >>> 12) & 15) | (small ? SMALL : CAPITAL));
  }
}

/** Writes ranks over the cells that were read, with version, variant and case as noted. One without a letter is not written: its note becomes 0. */
export function writeUuids(block: usize, starts: usize, stops: usize, count: u32, words: usize, notes: usize): void {
  for (let i: u32 = 0; i < count; i++) {
    const note = load<u8>(notes + i);
    if (note == 0) continue;
    const start = load<u32>(starts + ((<usize>i) << 2));
    const length = load<u32>(stops + ((<usize>i) << 2)) - start;
    const p = block + start;
    const lower = load<u64>(words + ((<usize>i) << 4));
    const upper = (load<u64>(words + ((<usize>i) << 4), 8) << 2) | (lower >>> VARIANT_SHIFT);
    const low = (lower & BELOW_VARIANT) | (VARIANT << VARIANT_SHIFT);
    const high = ((upper >>> 12) << 16) | ((<u64>(note & 15)) << 12) | (upper & BELOW_VERSION);
    const bytes = i64x2.replace_lane(i64x2.splat(low), 1, high);
    const all = v128.shuffle<u8>(bytes, bytes, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    const uppers = i8x16.shr_u(all, 4);
    const lowers = v128.and(all, i8x16.splat(15));
    const first = v128.shuffle<u8>(uppers, lowers, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
    const second = v128.shuffle<u8>(uppers, lowers, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
    if (!v128.any_true(i8x16.gt_u(i8x16.max_u(first, second), i8x16.splat(9)))) {
      store<u8>(notes + i, 0);
      continue;
    }
    const letter: i8 = note & SMALL ? 0x61 - 10 : 0x41 - 10;
    const a = characters(first, letter);
    const b = characters(second, letter);
    if (length == PLAIN) {
      v128.store(p, a);
      v128.store(p, b, 16);
      continue;
    }
    const hyphens = i8x16.splat(<i8>HYPHEN);
    v128.store(p, v128.shuffle<u8>(a, hyphens, 0, 1, 2, 3, 4, 5, 6, 7, 16, 8, 9, 10, 11, 16, 12, 13));
    const ends = v128.shuffle<u8>(a, hyphens, 14, 15, 16, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0);
    v128.store(p, v128.shuffle<u8>(ends, b, 0, 1, 2, 16, 17, 18, 19, 7, 20, 21, 22, 23, 24, 25, 26, 27), 16);
    v128.store32_lane(p, b, 3, 32);
  }
}

// @ts-ignore: decorator
@inline
function characters(values: v128, letter: i8): v128 {
  const base = v128.bitselect(i8x16.splat(0x30), i8x16.splat(letter), i8x16.lt_u(values, i8x16.splat(10)));
  return i8x16.add(values, base);
}
