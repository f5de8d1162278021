// The check letter of Italian tax codes and account numbers: symbols at odd places (the first one is odd) count by a table, those at even
// places by their place in the alphabet (Ministerial Decree of 23 December 1976).
import { summed, type CheckSpec } from './check-digit.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Of A to Z; 0 to 9 count as A to J. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

const letter = (symbol: number): number => (symbol < 10 ? symbol : symbol - 10);

/** @param at where the letter stands; it is made from the symbols from `from` to before `to` */
export function italianCheck(at: number, from: number, to: number): CheckSpec {
  return summed({
    ...{ at, width: 1, modulus: LETTERS.length, alphabet: LETTERS },
    sum: {
      modulus: LETTERS.length,
      term(i, symbol) {
        if (i < from || i >= to) return 0;
        const value = letter(symbol);
        return (i - from) % 2 === 0 ? ODD[value]! : value;
      },
      sign: (remainder) => remainder,
    },
  });
}
