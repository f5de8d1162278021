// sin: a Canadian social insurance number: nine digits that pass the Luhn test; 9 is for temporary residents, 0 and 8 are not given out.
import type { Format } from './format.js';
import { luhn } from './identifier/checks.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { digits, free } from './identifier/spec.js';

const SHAPE = 'd'.repeat(9);
const CHECK_AT = 8;

const layouts = byShape({
  [SHAPE]: () =>
    new Layout({
      shape: SHAPE,
      fields: [
        digits(0, 1, (digit) => (digit === 9 ? 'temporary' : digit === 0 || digit === 8 ? 'no' : '')),
        ...free(SHAPE, 1, CHECK_AT),
      ],
      checks: [luhn(CHECK_AT)],
    }),
});

export const sin: Format = {
  name: 'sin',
  version: 1,
  summary: 'Canadian social insurance number',
  accepts:
    'nine digits that pass the Luhn test, the first one not 0 or 8; those with 9 (temporary residents) stay so; any separators',
  example: '123 456 782',
  options: {},
  create: () => identifierCodec(layouts, { isNumeric: true }),
};
