// Numbers without a check digit.
import { narrowed } from './narrowed.js';
import { isWithin } from './rules.js';
import type { Twin } from './twin.js';

const always = (): boolean => true;

/** Digits in front of the mark have no zero first, unless it is alone. */
const isNumber = (value: string): boolean => /^-?(0|[1-9]\d*|[1-9]\d{0,2}(,\d{3})+)(\.\d*)?$/.test(value);

export const numberTwins: readonly Twin[] = [
  {
    ...{ format: 'digits', smaller: 'one to four digits', shapes: ['#', '# #', '# # # #'] },
    bigger: ['# # - # # #', '# # # # # #'],
    ...{ rule: 'always', isValid: always, kindOf: (value) => String(value.replace('-', '').length) },
  },
  {
    ...{ format: 'integer', smaller: 'one to four digits', shapes: ['#', '# #', '- # # #', '# , # # #'] },
    ...{ rule: 'a regular expression', isValid: isNumber },
  },
  {
    ...{ format: 'decimal', smaller: 'one to four digits', rule: 'a regular expression', isValid: isNumber },
    shapes: ['# . #', '# # . #', '# # . # #', '# # # .', '# # #'],
  },
  {
    ...{ format: 'ff1', options: { radix: '10' }, smaller: 'two to four digits' },
    ...{ shapes: ['# #', '# # - # #', '# # #'], rule: 'always', isValid: always },
  },
  {
    ...{
      format: 'ff1',
      options: { alphabet: 'aAbBcC', tweak: '0011' },
      smaller: 'six characters, three to five places',
    },
    rule: 'always',
    shapes: ['aAbBcC aAbBcC aAbBcC', 'aAbBcC aAbBcC . aAbBcC aAbBcC aAbBcC'],
    isValid: always,
  },
  {
    ...{ format: 'account-number', smaller: 'four symbols', rule: 'a digit among them' },
    bigger: ['# # # #', '# @ - # #', '# - # @ @', '# @ # @', '@ @ @ #', '# # # # #'],
    shapes: ['# # # #'],
    isValid: (value) => /\d/.test(value),
  },
  {
    ...{ format: 'ssn', smaller: 'few digits at most places', isSlice: true, rule: 'area, group and serial' },
    shapes: ['6 6 567 - 0 # - 0 0 0 #', '089 09 0159 ~ 09 0 ~ 0 0 09 #', '0129 0 019 0 # 0 # 05 09'],
    isValid: (value) => /^(?!000|666|9)\d{3}[- ]?(?!00)\d\d[- ]?(?!0000)\d{4}$/.test(value),
  },
  {
    ...{ format: 'itin', smaller: 'few digits at most places', rule: '9, and groups of the IRS' },
    shapes: ['089 0 1 456789 0689 0 # # 1'],
    isValid: (value) => /^9/.test(value) && isWithin(Number(value.slice(3, 5)), '50-65 70-88 90-92 94-99'),
    narrow: narrowed,
  },
  {
    ...{ format: 'ein', smaller: 'few digits at most places', rule: 'prefixes of the IRS' },
    shapes: ['# # - 34 4 5 0 7 8 #'],
    isValid: (value) => !isWithin(Number(value.slice(0, 2)), '0 7-9 17-19 28-29 49 69-70 78-79 89 96-97'),
    narrow: narrowed,
  },
];
