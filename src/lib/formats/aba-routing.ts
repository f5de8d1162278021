// aba-routing: a US bank routing number: a Federal Reserve prefix, seven digits of which the last one is a check digit (ANSI X9.100).
import type { Format } from './format.js';
import { missing, weighted } from './identifier/checks.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { digits, free } from './identifier/spec.js';

const SHAPE = 'ddddddddd';
/** Prefixes from and to: government, banks, thrifts, electronic, traveller's cheques. */
const PREFIXES = [
  [0, 12],
  [21, 32],
  [61, 72],
  [80, 80],
] as const;
const WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7];

const isAssigned = (prefix: number): boolean => PREFIXES.some(([from, to]) => prefix >= from && prefix <= to);

const layouts = byShape({
  [SHAPE]: () =>
    new Layout({
      shape: SHAPE,
      fields: [digits(0, 2, (prefix) => (isAssigned(prefix) ? '' : 'no')), ...free(SHAPE, 2, 8)],
      checks: [weighted({ at: 8, weights: WEIGHTS, modulus: 10, sign: missing(10) })],
    }),
});

export const abaRouting: Format = {
  name: 'aba-routing',
  version: 1,
  summary: 'US bank routing number',
  accepts: 'nine digits: 00 to 12, 21 to 32, 61 to 72 or 80 first, the last one a check digit; any separators',
  example: '111000025',
  options: {},
  create: () => identifierCodec(layouts, { isNumeric: true }),
};
