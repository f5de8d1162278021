// aadhaar: an Indian identity number: twelve digits, the first 2 to 9, the last one Verhoeff's check digit (UIDAI).
import type { Format } from './format.js';
import { verhoeff } from './identifier/checks.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { digits, free } from './identifier/spec.js';

const SHAPE = 'd'.repeat(12);
const CHECK_AT = 11;

const layouts = byShape({
  [SHAPE]: () =>
    new Layout({
      shape: SHAPE,
      fields: [digits(0, 1, (digit) => (digit < 2 ? 'no' : '')), ...free(SHAPE, 1, CHECK_AT)],
      checks: [verhoeff(CHECK_AT)],
    }),
});

export const aadhaar: Format = {
  name: 'aadhaar',
  version: 1,
  summary: 'Indian identity number',
  accepts: 'twelve digits, the first 2 to 9, the last one a right check digit (Verhoeff); any separators',
  example: '2341 2341 2346',
  options: {},
  create: () => identifierCodec(layouts, { isNumeric: true }),
};
