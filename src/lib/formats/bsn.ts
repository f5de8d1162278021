// bsn: a Dutch citizen service number: nine digits that pass the test of eleven (Regeling vaststelling opbouw burgerservicenummer).
import type { Format } from './format.js';
import { digitSums } from './identifier/checks.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { digits, threes } from './identifier/spec.js';

const SHAPE = 'd'.repeat(9);
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];
/** Smaller numbers are not given out. */
const LEAST = 10;

const layouts = byShape({
  [SHAPE]: () =>
    new Layout({
      shape: SHAPE,
      fields: [digits(0, 3, (code) => (code < LEAST ? 'no' : '')), ...threes(3, 9)],
      sums: digitSums([11], [[0, WEIGHTS]]),
    }),
});

export const bsn: Format = {
  name: 'bsn',
  version: 1,
  summary: 'Dutch citizen service number',
  accepts: 'nine digits, 010000000 or more, that pass the test of eleven; any separators',
  example: '111222333',
  options: {},
  create: () => identifierCodec(layouts, { isNumeric: true }),
};
