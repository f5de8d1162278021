// npi: a US national provider identifier: ten digits that begin with 1 or 2 and pass the Luhn test behind 80840, the prefix of US
// health cards (45 CFR 162.406).
import type { Format } from './format.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { luhn } from './identifier/checks.js';
import { Layout } from './identifier/layout.js';
import { runs } from './identifier/spec.js';

/** The Luhn sum of 80840 in front of ten digits. */
const PREFIX_SUM = 24;

const layouts = byShape({
  dddddddddd: () =>
    new Layout({
      shape: 'dddddddddd',
      fields: [
        runs(0, 9, [
          [0, 'no'],
          [1e8, ''],
          [3e8, 'no'],
        ]),
      ],
      checks: [luhn(9, 0, PREFIX_SUM)],
    }),
});

export const npi: Format = {
  name: 'npi',
  version: 1,
  summary: 'US national provider identifier',
  accepts: 'ten digits that begin with 1 or 2 and pass the Luhn test behind 80840; any separators',
  example: '1234567893',
  options: {},
  create: () => identifierCodec(layouts, { isNumeric: true }),
};
