// ein: a US employer identification number. Valid when its first two digits are a prefix that the IRS has assigned.
import type { Format } from './format.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { runs } from './identifier/spec.js';

/** No campus has these (IRS, "How EINs are assigned and valid EIN prefixes"). */
const UNASSIGNED = new Set([0, 7, 8, 9, 17, 18, 19, 28, 29, 49, 69, 70, 78, 79, 89, 96, 97]);
const PER_PREFIX = 10_000_000;

const layouts = byShape({
  ddddddddd: () =>
    new Layout({
      shape: 'ddddddddd',
      fields: [
        runs(
          0,
          9,
          Array.from({ length: 100 }, (_, prefix) => [prefix * PER_PREFIX, UNASSIGNED.has(prefix) ? 'no' : 'valid']),
        ),
      ],
    }),
});

export const ein: Format = {
  name: 'ein',
  version: 1,
  summary: 'US employer identification number',
  accepts: 'nine digits whose first two are a prefix of the IRS; any separators',
  example: '12-3456789',
  options: {},
  create: () => identifierCodec(layouts, { isNumeric: true }),
};
