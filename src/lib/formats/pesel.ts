// pesel: a Polish identity number: date of birth with the century in the month, four digits, check digit (Act on population registration).
import type { Format } from './format.js';
import { missing, weighted } from './identifier/checks.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { eraOf, isDay, pairs } from './identifier/dates.js';
import { Layout } from './identifier/layout.js';
import { digits, free } from './identifier/spec.js';

const SHAPE = 'd'.repeat(11);
const CHECK_AT = 10;
const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
/** By what is added to the month, in twenties. */
const CENTURIES = [1900, 2000, 2100, 2200, 1800];

function eraOfBirth(code: number): string {
  const [yy, coded, day] = pairs(code);
  const year = CENTURIES[Math.floor(coded / 20)]! + yy;
  return isDay(year, coded % 20, day) ? eraOf(year) : 'no';
}

const layouts = byShape({
  [SHAPE]: () =>
    new Layout({
      shape: SHAPE,
      fields: [digits(0, 6, eraOfBirth), ...free(SHAPE, 6, CHECK_AT)],
      checks: [weighted({ at: CHECK_AT, weights: WEIGHTS, modulus: 10, sign: missing(10) })],
    }),
});

export const pesel: Format = {
  name: 'pesel',
  version: 1,
  summary: 'Polish identity number (PESEL)',
  accepts: 'eleven digits: a real date of birth, whose century stays, four digits, a right check digit; any separators',
  example: '44051401359',
  options: {},
  create: () => identifierCodec(layouts, { isNumeric: true }),
};
