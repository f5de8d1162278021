// Numbers with a Luhn or Verhoeff digit.
import { narrowed } from './narrowed.js';
import { onlyDigits, passesLuhn, passesVerhoeff, isWithin, weightedSum } from './rules.js';
import type { Twin } from './twin.js';

const fewDigits = (twin: Omit<Twin, 'smaller' | 'narrow'>): Twin => ({
  ...twin,
  smaller: 'few digits at most places',
  narrow: narrowed,
});

export const luhnTwins: readonly Twin[] = [
  {
    ...{ format: 'card', options: { keep: '8' }, smaller: 'twelve digits, eight of which stay' },
    ...{ shapes: ['4 1 1 1 1 1 19 1 # # # #'], rule: 'Luhn', isValid: (value) => passesLuhn(value) },
  },
  {
    ...{ format: 'card', options: { keep: '0' }, smaller: 'sixteen digits, few of them free', isSlice: true },
    ...{ shapes: ['4 0 # 0 5 # 0 0 7 # 0 0 3 1 9 #'], rule: 'Luhn', isValid: (value) => passesLuhn(value) },
  },
  fewDigits({
    ...{ format: 'siren', shapes: ['019 2 # 5 04 7 # 3 #'], rule: 'Luhn' },
    isValid: (value) => passesLuhn(value),
  }),
  fewDigits({
    ...{ format: 'siret', shapes: ['3 3 # 1 2 8 0 4 # 0 # 1 5 #'], rule: 'Luhn, twice' },
    isValid: (value) => passesLuhn(value) && passesLuhn(value.slice(0, 9)),
  }),
  fewDigits({
    ...{ format: 'imei', shapes: ['3 5 2 0 9 9 0 01 # 7 # 1 49 8 #'], rule: 'Luhn' },
    isValid: (value) => passesLuhn(value),
  }),
  fewDigits({
    ...{ format: 'imei', options: { type: 'map' }, shapes: ['# 5 2 0 9 9 0 01 # 7 6 1 4 8 #'], rule: 'Luhn' },
    isValid: (value) => passesLuhn(value),
  }),
  fewDigits({
    ...{ format: 'npi', shapes: ['0129 # 3 4 # 6 7 8 09 #'], rule: '1 or 2, and Luhn behind 80840' },
    isValid: (value) => /^[12]/.test(value) && passesLuhn(`80840${value}`),
  }),
  fewDigits({
    ...{ format: 'sin', shapes: ['01589 2 # ~ 4 # 6 ~ 7 8 #'], rule: 'Luhn, not 0 or 8 first' },
    isValid: (value) => /^[1-79]/.test(value) && passesLuhn(onlyDigits(value)),
  }),
  fewDigits({
    ...{ format: 'aadhaar', shapes: ['0129 3 # 1 ~ # 3 4 1 ~ 2 3 09 #'], rule: '2 to 9, and Verhoeff by his tables' },
    isValid: (value) => /^[2-9]/.test(value) && passesVerhoeff(onlyDigits(value)),
  }),
  fewDigits({
    ...{ format: 'aba-routing', shapes: ['0238 012 # 0 1 # 0 9 #'], rule: 'prefixes, and 3 7 1 modulo 10' },
    isValid: (value) =>
      isWithin(Number(value.slice(0, 2)), '0-12 21-32 61-72 80') &&
      weightedSum(value, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  }),
];
