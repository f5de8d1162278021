// What the kernel for tabled digits knows of a column and of its classes, in bytes; src/lib/pseudonymize/tabled-digits.ts writes it.
import { storeSpelling, VECTOR_DIGITS } from '../digit-vectors';
import { LANES, TOGETHER } from '../table-rounds';
import { iota } from './halves';

// A plan: what the cells of a column are.
export const NUMBERING: usize = 0;
/** Leading digits that stay, for CARD. */
export const KEEP: usize = 4;
/** How many classes there are, and where the first one lies. */
export const CLASSES: usize = 8;
export const FIRST_CLASS: usize = 12;
/** For CARD: which class a number belongs to, by a key that its first digits, its length and its check digit make. */
export const KEYS: usize = 16;
/** Room for the walk of images that lie outside the class: arrays like those of a class. */
export const WALK: usize = 20;
/** By the number of digits: for WHOLE, HALVES and SSN the class, for STEPS how numbers are read; from ABROAD on, how those with a plus sign are. */
export const BY_LENGTH: usize = 24;
export const ABROAD: u32 = 17;
/** As many words: how many cells had so many digits but nothing there. */
export const WANTED: usize = BY_LENGTH + 2 * 17 * 4;

// A class.
export const TABLES: usize = 0;
export const MODULUS_U: usize = 4;
export const MODULUS_V: usize = 8;
/** Members of the class, split like a value. */
export const SIZE_A: usize = 12;
export const SIZE_B: usize = 16;
/** How many of the last digits are written. */
export const SPAN: usize = 20;
/** For CARD: what is left of the Luhn sum. */
export const DELTA: usize = 24;
/** For STEPS: the steps that turn a rank into a number. */
export const MEMBERS: usize = 28;
/** A, B and number of each cell on its way, in three arrays of TOGETHER words. */
export const ARRAYS: usize = 32;
/** How many cells are on their way. */
export const FILL: usize = 36;
/** How many were written since it was last set to 0. */
export const WRITTEN: usize = 40;
export const CLASS_BYTES: usize = 48;

/** One array of `ARRAYS`: a word a value, and as many more as a round takes at once. */
export const ARRAY: usize = (<usize>(TOGETHER + LANES)) << 2;

// How numbers of one length are read by STEPS: the record that `findStep` takes, and behind it
/** per step the address of its class; 0 where the cell is left alone */
export const STEP_CLASSES: usize = 16;

// A slot of the keys.
export const KEY_BITS: u32 = 8;
export const SLOT_KEY: usize = 0;
export const SLOT_CLASS: usize = 8;

// Vectors that the loops need for each cell, behind the patterns. An engine makes a constant anew at each use, with several
// instructions; what was loaded from memory stays in a register, or is read in one.
export const CONSTANTS: usize = 7168;
export const ZEROS: usize = 0;
export const LOWER_BYTES: usize = 16;
export const TENS: usize = 32;
export const HUNDREDS: usize = 48;
export const TEN_THOUSANDS: usize = 64;
export const SPELLING: usize = 128;
/** Room for the digits of four values. */
export const SPELLED: usize = 256;
/** Room for an outline. */
export const OUTLINE: usize = 320;

export function storeConstants(at: usize): void {
  v128.store(at, i8x16.splat(0x30), ZEROS);
  v128.store(at, i16x8.splat(0xff), LOWER_BYTES);
  v128.store(at, i16x8.splat(10), TENS);
  v128.store(at, i32x4.splat(0x00010064), HUNDREDS);
  v128.store(at, i32x4.splat(0x00012710), TEN_THOUSANDS);
  storeSpelling(at + SPELLING);
}

/** Which of sixteen right-aligned digits are among the last `span`. */
// @ts-ignore: decorator
@inline
export function lastDigits(span: u32): v128 {
  return i8x16.ge_s(iota(), i8x16.splat(<i8>(VECTOR_DIGITS - span)));
}

/** Two words at a time as float64. */
// @ts-ignore: decorator
@inline
export function twoAt(words: usize): v128 {
  return f64x2.convert_low_i32x4_s(v128.load64_zero(words));
}

/** The integer parts of floats below 2^40 divided by an integer, which may be given as a rounded inverse: the half keeps it on its side. */
// @ts-ignore: decorator
@inline
export function quotients(values: v128, inverse: v128): v128 {
  return f64x2.floor(f64x2.mul(f64x2.add(values, f64x2.splat(0.5)), inverse));
}
