// Account numbers of some countries, with the check digits that they have inside.
import { narrowed } from './narrowed.js';
import { italianLetter, passesLuhn, passesMod11And10, remainderOf, weightedSum } from './rules.js';
import type { Twin } from './twin.js';

type Rule = (basic: string) => boolean;

/** Weights from the right, the last digit counting once, modulo 10 or 11. */
const passes = (text: string, weights: readonly number[], modulus: number): boolean =>
  weightedSum(text, [...weights, 1]) % modulus === 0;

/** The digit of a Spanish account: what is missing to 11, 10 being 1. */
function spanishDigit(text: string, weights: readonly number[]): number {
  const missing = 11 - (weightedSum(text, weights) % 11);
  return missing === 11 ? 0 : missing === 10 ? 1 : missing;
}

/** The two digits of a French account, letters counting 1 to 9, 1 to 9 and 2 to 9. */
function frenchKey(text: string): number {
  const number = text.replace(
    /[A-Z]/g,
    (letter) => '12345678912345678923456789'['ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(letter)]!,
  );
  return 97 - Number((BigInt(number) * 100n) % 97n);
}

const INSIDE: Readonly<Record<string, Rule>> = {
  DE: (basic) => /^\d{18}$/.test(basic),
  GB: (basic) => /^[A-Z]{4}\d{14}$/.test(basic),
  FI: passesLuhn,
  PL: (basic) => passes(basic, [3, 9, 7, 1, 3, 9, 7], 10),
  EE: (basic) => passes(basic.slice(2), [7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7], 10),
  NO: (basic) => passes(basic, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11),
  IT: (basic) => italianLetter(basic.slice(1)) === basic[0],
  PT: (basic) => remainderOf(basic, 97) === 1,
  BE: (basic) => (Number(basic.slice(0, 10)) % 97 || 97) === Number(basic.slice(10)),
  FR: (basic) => frenchKey(basic.slice(0, 21)) === Number(basic.slice(21)),
  ES: (basic) =>
    spanishDigit(basic, [4, 8, 5, 10, 9, 7, 3, 6]) === Number(basic[8]) &&
    spanishDigit(basic.slice(10), [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) === Number(basic[9]),
  CZ: (basic) =>
    passes(basic.slice(4), [10, 5, 8, 4, 2], 11) && passes(basic.slice(10), [6, 3, 7, 9, 10, 5, 8, 4, 2], 11),
  HU: (basic) => {
    const weights = [9, 7, 3, 1, 9, 7, 3];
    if (!passes(basic, weights, 10)) return false;
    if (basic.endsWith('00000000')) return passes(basic.slice(8), weights, 10);
    return passes(basic.slice(8), [...weights, 1, ...weights, 1].slice(0, 15), 10);
  },
  HR: (basic) => passesMod11And10(basic.slice(0, 7)) && passesMod11And10(basic.slice(7)),
};

function isIban(written: string): boolean {
  const value = written.replaceAll(' ', '');
  const check = Number(value.slice(2, 4));
  if (remainderOf(value.slice(4) + value.slice(0, 4), 97) !== 1 || check < 2 || check > 98) return false;
  return INSIDE[value.slice(0, 2)]?.(value.slice(4)) ?? false;
}

const account = (shape: string, bank = 'keep'): Twin => ({
  ...{
    format: 'iban',
    options: { bank },
    smaller: `accounts of ${shape.slice(0, 3).replace(' ', '')} with few symbols`,
  },
  ...{ shapes: [shape], rule: 'number modulo 97, and the national rule', isValid: isIban, narrow: narrowed },
});

/** A twin that is looked at in the long run alone. */
const long = (twin: Twin): Twin => ({ ...twin, shapes: [], bigger: twin.shapes });

export const ibanTwins: readonly Twin[] = [
  account('D E # # 3 7 0 4 0 0 4 04 0 # 3 1 0 1 3 0 0 0'),
  account('D E # # 37 7 0 4 0 0 4 4 0 # 3 1 0 1 3 0 0 0', 'map'),
  account('X X # # 3 7 0 4 0 0 4 4 0 # 3 1 0 1'),
  account('G B # # N W B K 6 0 1 6 1 3 3 1 9 # 6 8 1 9'),
  account('F I # # 2 1 1 2 3 4 5 6 0 0 # 7 8 #'),
  long(account('P L # # 1 0 9 0 1 0 1 # 0 0 # 0 0 7 1 2 1 9 8 1 2 8 7 4', 'map')),
  long(account('E E # # 3 8 2 2 0 0 2 2 1 0 2 # 1 4 5 #')),
  long(account('N O # # 8 6 0 1 1 1 01 # 9 4 #', 'map')),
  long(account('I T # # @ 0 5 4 2 8 1 1 1 0 1 0 0 0 0 0 0 1 2 # 4 5 A')),
  long(account('P T # # 0 0 0 2 0 1 2 3 1 2 # 4 5 6 7 8 9 0 1 # #')),
  long(account('B E # # 5 3 9 0 0 7 # 4 7 0 # #')),
  long(account('F R # # 2 0 0 4 1 0 1 0 0 5 0 5 0 0 0 1 3 M # 2 6 # #')),
  long(account('E S # # 2 1 0 0 0 4 1 8 # # 0 2 0 # 0 5 1 3 3 2')),
  long(account('C Z # # 0 8 0 0 0 0 0 # # # 0 # 2 0 # # 0 9')),
  long(account('H U # # 1 1 7 7 3 0 1 # 1 1 1 1 0 1 8 # 0 0 0 0 0 0 0 #')),
  long(account('H R # # 1 0 0 1 0 0 # 1 8 6 3 0 0 0 1 6 #')),
];
