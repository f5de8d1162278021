// fodselsnummer: a Norwegian identity number: date of birth, three digits that tell the century, two check digits modulo 11
// (Folkeregisterforskriften, section 2-2-1). D numbers have 40 added to the day.
import type { Format } from './format.js';
import { birthLayouts } from './identifier/birth-layouts.js';
import { digitSums } from './identifier/checks.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { eraOf, isDay, pairs } from './identifier/dates.js';
import { divide } from './identifier/field-set.js';
import type { FieldSpec } from './identifier/field.js';
import { Layout } from './identifier/layout.js';
import { digits, threes } from './identifier/spec.js';

const SHAPE = 'd'.repeat(11);
const SERIAL_AT = 6;
const D_NUMBER = 40;
const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** From which serial number on, and in which year somebody with these last two digits was born. */
const SERIALS: readonly { readonly from: number; readonly label: string; year(yy: number): number | undefined }[] = [
  { from: 0, label: '0-499', year: (yy) => 1900 + yy },
  { from: 500, label: '500-749', year: (yy) => (yy >= 54 ? 1800 + yy : yy < 40 ? 2000 + yy : undefined) },
  { from: 750, label: '750-899', year: (yy) => (yy < 40 ? 2000 + yy : undefined) },
  { from: 900, label: '900-999', year: (yy) => (yy < 40 ? 2000 + yy : 1900 + yy) },
];

const serialOf = (serial: number): number => SERIALS.findLastIndex(({ from }) => from <= serial);

function classify(code: number, year: (yy: number) => number | undefined): string {
  const [day, month, yy] = pairs(code);
  const born = year(yy);
  if (born === undefined) return 'no';
  if (isDay(born, month, day)) return eraOf(born);
  return isDay(born, month, day - D_NUMBER) ? `${eraOf(born)} D` : 'no';
}

const birth = (): FieldSpec => ({
  ...{ at: 0, width: SERIAL_AT },
  set: {
    sets: SERIALS.map(({ year }) => divide(10 ** SERIAL_AT, (code) => classify(code, year))),
    choose: (symbols) => serialOf(symbols[6]! * 100 + symbols[7]! * 10 + symbols[8]!),
  },
});

const any = (): string => '';

const sums = digitSums(
  [11, 11],
  [
    [0, FIRST_WEIGHTS],
    [0, SECOND_WEIGHTS],
  ],
);

const born = byShape({
  [SHAPE]: () =>
    new Layout({
      shape: SHAPE,
      fields: [
        birth(),
        digits(SERIAL_AT, 3, (code) => SERIALS[serialOf(code)]!.label),
        digits(9, 1, any),
        digits(10, 1, any),
      ],
      sums,
    }),
});

const unborn = byShape({
  [SHAPE]: () => new Layout({ shape: SHAPE, label: 'no date', valid: false, fields: threes(0, SHAPE.length), sums }),
});

function isBorn(symbols: Uint8Array): boolean {
  if (symbols.length !== SHAPE.length) return false;
  const pair = (at: number): number => symbols[at]! * 10 + symbols[at + 1]!;
  const year = SERIALS[serialOf(symbols[6]! * 100 + pair(7))]!.year(pair(4));
  return year !== undefined && (isDay(year, pair(2), pair(0)) || isDay(year, pair(2), pair(0) - D_NUMBER));
}

const { layoutOf, admits } = birthLayouts(isBorn, born, unborn);

export const fodselsnummer: Format = {
  name: 'fodselsnummer',
  version: 1,
  summary: 'Norwegian identity number',
  accepts:
    'eleven digits: a real date of birth (40 more for D numbers), whose century stays, three digits that go with it, two right check digits; any ' +
    'separators',
  example: '15108695088',
  options: {},
  create: () => identifierCodec(layoutOf, { admits }),
};
