// steuer-id: a German tax identification number: ten digits of which one occurs twice or three times, and a check digit (ISO/IEC 7064).
import type { Format } from './format.js';
import { mod11And10 } from './identifier/checks.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { RepeatedDigits } from './identifier/repeated-digits.js';

const SHAPE = 'd'.repeat(11);

const layouts = byShape({
  [SHAPE]: () =>
    new Layout({
      shape: SHAPE,
      fields: [{ at: 0, width: 10, set: new RepeatedDigits() }],
      checks: [mod11And10(10)],
    }),
});

export const steuerId: Format = {
  name: 'steuer-id',
  version: 1,
  summary: 'German tax identification number',
  accepts:
    'eleven digits, the first not 0; of the first ten one twice, or three times but not in a row, the others once or never; a right check digit; any ' +
    'separators',
  example: '86 095 742 719',
  options: {},
  create: () => identifierCodec(layouts, { isNumeric: true }),
};
