// siren: the number of a French company: nine digits that pass the Luhn test (INSEE).
import type { Format } from './format.js';
import { luhn } from './identifier/checks.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { free } from './identifier/spec.js';

const SHAPE = 'd'.repeat(9);

const layouts = byShape({
  [SHAPE]: () => new Layout({ shape: SHAPE, fields: free(SHAPE, 0, 8), checks: [luhn(8)] }),
});

export const siren: Format = {
  name: 'siren',
  version: 1,
  summary: 'number of a French company (SIREN)',
  accepts: 'nine digits that pass the Luhn test; any separators',
  example: '732 829 320',
  options: {},
  create: () => identifierCodec(layouts, { isNumeric: true }),
};
