// siret: the number of a French establishment: the SIREN of its company and five digits; both pass the Luhn test (INSEE).
import type { Format } from './format.js';
import { luhn } from './identifier/checks.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { free } from './identifier/spec.js';

const SHAPE = 'd'.repeat(14);
const COMPANY_CHECK = 8;
const CHECK = 13;

const layouts = byShape({
  [SHAPE]: () =>
    new Layout({
      shape: SHAPE,
      fields: [...free(SHAPE, 0, COMPANY_CHECK), ...free(SHAPE, COMPANY_CHECK + 1, CHECK)],
      checks: [luhn(COMPANY_CHECK), luhn(CHECK)],
    }),
});

export const siret: Format = {
  name: 'siret',
  version: 1,
  summary: 'number of a French establishment (SIRET)',
  accepts: '14 digits that pass the Luhn test, as do the first nine; any separators',
  example: '732 829 320 00074',
  options: {},
  create: () => identifierCodec(layouts, { isNumeric: true }),
};
