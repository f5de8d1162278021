// nhs: a number of the British National Health Service: nine digits and a check digit modulo 11 (NHS Data Dictionary).
import type { Format } from './format.js';
import { digitSums } from './identifier/checks.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { digits, threes } from './identifier/spec.js';

const SHAPE = 'd'.repeat(10);
const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

const layouts = byShape({
  [SHAPE]: () =>
    new Layout({
      shape: SHAPE,
      fields: [digits(0, 3, (code) => (code === 0 ? 'no' : '')), ...threes(3, 10)],
      sums: digitSums([11], [[0, WEIGHTS]]),
    }),
});

export const nhs: Format = {
  name: 'nhs',
  version: 1,
  summary: 'number of the British National Health Service',
  accepts: 'ten digits, the first three not 000, the last one a right check digit; any separators',
  example: '943 476 5919',
  options: {},
  create: () => identifierCodec(layouts, { isNumeric: true }),
};
