// Days and times: years of two digits, months, hours.
import { isCalendarDay } from './rules.js';
import type { Twin } from './twin.js';

/** POSIX: 69 to 99 are of the last century. */
const fullYear = (yy: number): number => (yy < 69 ? 2000 : 1900) + yy;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const isShortDay = (value: string): boolean => {
  const [year = 0, month = 0, day = 0] = value.split(/\D/).map(Number);
  return isCalendarDay(fullYear(year), month, day);
};

const isTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(\.\d+)?$/.test(value);

function isMoment(value: string): boolean {
  const [day = '', time = ''] = value.split(/[ T]/);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return isCalendarDay(year, month, date) && isTime(time);
}

export const dateTwins: readonly Twin[] = [
  {
    ...{
      format: 'date',
      options: { pattern: 'yy-MM' },
      smaller: 'two digits of the year, no day',
      rule: 'month 1 to 12',
    },
    ...{ shapes: ['# # - # #'], isValid: (value) => isShortDay(`${value}-01`) },
  },
  {
    ...{
      format: 'date',
      options: { pattern: 'yyyy' },
      smaller: 'years',
      shapes: ['# # # #'],
      rule: 'always',
      isValid: () => true,
    },
    kindOf: (value) => (value >= '1900' && value <= '2099' ? 'people' : 'other'),
  },
  {
    ...{
      format: 'date',
      options: { pattern: 'MMM yy' },
      smaller: 'two digits of the year, no day',
      rule: 'names of months',
    },
    shapes: MONTHS.map((month) => `${[...month].join(' ')} ~ # #`),
    isValid: (value) => MONTHS.includes(value.slice(0, 3)),
  },
  {
    ...{
      format: 'date',
      options: { pattern: 'yy-MM-dd' },
      smaller: 'two digits of the year',
      rule: 'Date of JavaScript',
    },
    ...{ shapes: [], bigger: ['# # - # # - # #'], isValid: isShortDay },
  },
  {
    ...{ format: 'date', smaller: 'few digits at most places', rule: 'Date of JavaScript', isSlice: true },
    ...{ shapes: ['012 09 02 048 - 01 0239 - 0123 0189'] },
    isValid: (value) => {
      const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
      return year > 0 && isCalendarDay(year, month, day);
    },
  },
  {
    ...{
      format: 'datetime',
      options: { pattern: 'yyyy-MM-dd HH:mm', range: '2024-02-25..2024-03-05' },
      smaller: 'ten days',
    },
    ...{ rule: 'Date of JavaScript, a regular expression', isValid: isMoment },
    shapes: ['0 2 - 2 56789', '0 3 - 0 12345'].flatMap((day) =>
      ['01 #', '2 0123'].map((hour) => `2 0 2 4 - ${day} ~ ${hour} : 012345 #`),
    ),
  },
  {
    ...{ format: 'datetime', options: { pattern: 'yy-M-d H:m' }, smaller: 'a digit each for all but the year' },
    ...{ rule: 'Date of JavaScript', shapes: [], bigger: ['# # - # - # ~ # : #'], isValid: isShortDay },
  },
  {
    ...{ format: 'datetime', smaller: 'few digits at most places', isSlice: true },
    ...{ shapes: ['12 0 2 4 - 01 29 - 03 01 T 012 49 : 056 9 : 056 9'], isValid: isMoment },
    rule: 'Date of JavaScript, a regular expression',
  },
  {
    ...{ format: 'time', options: { pattern: 'HH:mm' }, smaller: 'no seconds', shapes: ['# # : # #'] },
    ...{ rule: 'a regular expression', isValid: isTime },
  },
  {
    ...{ format: 'time', options: { pattern: 'HH:mm:ss.S' }, smaller: 'few digits at most places', isSlice: true },
    ...{ shapes: ['012 0349 : 056 09 : 056 09 . #'], rule: 'a regular expression', isValid: isTime },
  },
];
