// The check letter of Spanish identity numbers: the number modulo 23 (Royal Decree 1553/2005).
import type { CheckSpec } from './check-digit.js';

/** By remainder. */
export const CHECK_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
/** The same in the order of the alphabet. */
export const SORTED_LETTERS = 'ABCDEFGHJKLMNPQRSTVWXYZ';
/** Letters that are never check letters. */
export const NO_CHECK_LETTERS = 'IOU';

/** @param first the number that the first symbol stands for */
export function spanishLetter(at: number, first: (symbol: number) => number): CheckSpec {
  return {
    ...{ at, width: 1, modulus: CHECK_LETTERS.length, alphabet: CHECK_LETTERS },
    right(symbols) {
      let number = first(symbols[0]!);
      for (let k = 1; k < at; k++) number = number * 10 + symbols[k]!;
      return number % CHECK_LETTERS.length;
    },
  };
}
