// personnummer: a Swedish identity number: date of birth with or without century, three digits, Luhn digit (SKV 704). Coordination
// numbers have 60 added to the day.
import type { Format } from './format.js';
import { luhn } from './identifier/checks.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { dayRuns, isDayOfSomeCentury, pairs } from './identifier/dates.js';
import { Layout } from './identifier/layout.js';
import { digits, runs } from './identifier/spec.js';

const SHORT = 'd'.repeat(10);
const LONG = 'd'.repeat(12);
const COORDINATION = 60;
const [FIRST_YEAR, LAST_YEAR] = [1800, 2099];

function shortDate(code: number): string {
  const [yy, month, day] = pairs(code);
  if (isDayOfSomeCentury(yy, month, day)) return 'born';
  return isDayOfSomeCentury(yy, month, day - COORDINATION) ? 'coordination' : 'no';
}

/** Days, and the same 60 later as coordination numbers; both in ascending order. */
function longDates(): [number, string][] {
  const days = dayRuns(FIRST_YEAR, LAST_YEAR);
  const later = days
    .slice(1)
    .map(([start, label]): [number, string] => [start + COORDINATION, label === 'no' ? 'no' : `${label} coordination`]);
  return [...days, ...later].sort(([a], [b]) => a - b);
}

const serial = (at: number): ReturnType<typeof digits> => digits(at, 3, (code) => (code === 0 ? 'no' : ''));

const layouts = byShape({
  [SHORT]: () => new Layout({ shape: SHORT, fields: [digits(0, 6, shortDate), serial(6)], checks: [luhn(9)] }),
  [LONG]: () =>
    new Layout({ shape: LONG, label: 'long', fields: [runs(0, 8, longDates()), serial(8)], checks: [luhn(11, 2)] }),
});

export const personnummer: Format = {
  name: 'personnummer',
  version: 1,
  summary: 'Swedish identity number',
  accepts:
    'ten or twelve digits: a real date of birth (60 more for coordination numbers), whose century stays where it is written, three digits, a right check ' +
    'digit; any separators',
  example: '811228-9874',
  options: {},
  create: () => identifierCodec(layouts, { isNumeric: true, sign: '+' }),
};
