// Identifiers of letters and digits.
import { few } from './few.js';
import { isWithin } from './rules.js';
import type { Twin } from './twin.js';

const VALUES: Readonly<Record<string, number>> = {
  ...{ A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9 },
  ...{ S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 },
};

function isVin(value: string): boolean {
  if (/[IOQ]/.test(value)) return false;
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = [...value].reduce((all, symbol, k) => all + weights[k]! * (VALUES[symbol] ?? Number(symbol)), 0);
  return value[8] === (sum % 11 === 10 ? 'X' : String(sum % 11));
}

/** How codes of these countries look, by their postal services. */
const POSTAL: Readonly<Record<string, RegExp>> = {
  CA: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d$/,
  NL: /^[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}$/,
  BR: /^(0[1-9]|[1-9]\d)\d{3}-?\d{3}$/,
  AR: /^[A-HJ-NP-Z][1-9]\d{3}[A-Z]{3}$/,
  JP: /^(?!000)\d{7}$/,
  IL: /^[1-9]\d{6}$/,
  PT: /^[1-9]\d{6}$/,
  GB: /^(B|E|G|L|M|N|S|W)\d \d[ABD-HJLNP-UW-Z]{2}$/,
  IE: /^[AC-FHKNPRTV-Y]\d\d [\dAC-FHKNPRTV-Y]{4}$/,
};

/** The first three digits of US codes, of which the postal service has given out these not. */
const UNASSIGNED =
  '0-4 99 213 269 343 345 348 353 419 428-429 517-519 529 533 536 552 568 578-579 589 621 632 642-643 659 663 682 694-699 702 709 715 732 ' +
  '742 771 817-819 839 848-849 854 858 861-862 866-869 876 886-888 892 896 899 909 929 987';
const isUs = (value: string): boolean => !isWithin(Number(value.slice(0, 3)), UNASSIGNED);

const postal = (country: string, shape: string): Twin => ({
  ...few('postal-code', [shape], 'a regular expression', (value) => POSTAL[country]?.test(value) ?? isUs(value)),
  options: { country },
  smaller: `codes of ${country} with few symbols`,
});

export const codeTwins: readonly Twin[] = [
  few('vin', ['1 H G BO # 4 0 J #XA X M N 1 0 9 # 6'], 'weights modulo 11', isVin),
  few('mbi', ['019 EBF G4 # T ES5 5 M K 7 #'], "the CMS's places", (value) => {
    return /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y]{2}\d\d$/.test(
      value,
    );
  }),
  few('bic', ['@ E UV T D EX F5 F5'], 'places, and DE of ISO 3166', (value) => /^[A-Z]{4}DE[A-Z0-9]{2}$/.test(value)),
  few('bic', ['@ E U T D EX F 5 X1 X XY'], 'places, and DE of ISO 3166', (value) =>
    /^[A-Z]{4}DE[A-Z0-9]{5}$/.test(value),
  ),
  postal('CA', 'KDW # AF ~ # B #'),
  postal('NL', '03 0 # # ~ ST ADB'),
  postal('BR', '02 019 # 0 # - 5 0 #'),
  postal('AR', 'BIO 01 # 0 # ABZ AB Z'),
  postal('JP', '01 0 05 # 0 # #'),
  postal('IL', '012 # 0 # 0 # 9'),
  postal('PT', '012 # 0 # 0 # 9'),
  postal('GB', 'BXN # ~ # ABC ABZ'),
  postal('IE', 'ABDW # # ~ 1A BC5 X Y2'),
  postal('US', '0289 0189 0389 5 0 # 0 # 1'),
  {
    ...{ format: 'postal-code', options: { country: 'any' }, smaller: 'three and four symbols' },
    ...{ shapes: ['# @ #', '@ ~ # #', '& - # #'], rule: 'a regular expression' },
    isValid: (value) => /^(?=.*\d)[A-Za-z0-9]+([ -][A-Za-z0-9]+)*$/.test(value),
  },
];
