// tfn: an Australian tax file number: nine digits, or eight as it used to be, whose weighted sum is a multiple of 11 (ATO).
import type { Format } from './format.js';
import { digitSums } from './identifier/checks.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { digits, threes } from './identifier/spec.js';

const SHAPE = 'd'.repeat(9);
const OLD_SHAPE = 'd'.repeat(8);
const WEIGHTS = [1, 4, 3, 7, 5, 8, 6, 9, 10];
const OLD_WEIGHTS = [10, 7, 8, 4, 6, 3, 5, 1];

const layout = (shape: string, weights: readonly number[], label: string): Layout =>
  new Layout({
    ...{ shape, label },
    fields: [digits(0, 3, (code) => (code === 0 ? 'no' : '')), ...threes(3, shape.length)],
    sums: digitSums([11], [[0, weights]]),
  });

const layouts = byShape({
  [SHAPE]: () => layout(SHAPE, WEIGHTS, ''),
  [OLD_SHAPE]: () => layout(OLD_SHAPE, OLD_WEIGHTS, 'old'),
});

export const tfn: Format = {
  name: 'tfn',
  version: 1,
  summary: 'Australian tax file number',
  accepts: 'nine digits, or eight, the first three not 000, whose weighted sum is a multiple of 11; any separators',
  example: '123 456 782',
  options: {},
  create: () => identifierCodec(layouts, { isNumeric: true }),
};
