// cpf: a Brazilian taxpayer number of a person: nine digits and two check digits modulo 11 (Receita Federal). Eleven equal digits pass
// the test but are not given out.
import type { Format } from './format.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { brazilianCheck, notRepeated } from './identifier/brazilian.js';
import { Layout } from './identifier/layout.js';

const SHAPE = 'd'.repeat(11);
const NUMBER = 9;
const WEIGHTS = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];

const layouts = byShape({
  [SHAPE]: () =>
    new Layout({
      shape: SHAPE,
      fields: [notRepeated(NUMBER)],
      checks: [brazilianCheck(NUMBER, WEIGHTS.slice(1)), brazilianCheck(NUMBER + 1, WEIGHTS)],
    }),
});

export const cpf: Format = {
  name: 'cpf',
  version: 1,
  summary: 'Brazilian taxpayer number of a person',
  accepts: 'eleven digits, not all equal, the last two right check digits; any separators',
  example: '529.982.247-25',
  options: {},
  create: () => identifierCodec(layouts, { isNumeric: true }),
};
