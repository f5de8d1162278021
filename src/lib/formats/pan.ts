// pan: an Indian permanent account number: five letters, of which the fourth is the kind of its holder, four digits, a letter (Income Tax
// Department). The last letter is a check letter whose rule is not public.
import type { Format } from './format.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { digits, free, symbol } from './identifier/spec.js';

const SHAPE = 'aaaaadddda';
/** Company, person, Hindu family, firm, association, trust, body, local authority, juridical person, government, krish. */
const HOLDERS = 'CPHFATBLJGK';

const layouts = byShape({
  [SHAPE]: () =>
    new Layout({
      shape: SHAPE,
      fields: [
        ...free(SHAPE, 0, 3),
        symbol(3, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => (HOLDERS.includes(letter) ? letter : 'no')),
        ...free(SHAPE, 4, 5),
        digits(5, 4, (code) => (code === 0 ? 'no' : '')),
        ...free(SHAPE, 9, 10),
      ],
    }),
});

export const pan: Format = {
  name: 'pan',
  version: 1,
  summary: 'Indian permanent account number',
  accepts: 'five letters, 0001 to 9999, a letter; the fourth letter (kind of holder) stays; any separators',
  example: 'ACUPA7085R',
  options: {},
  create: () => identifierCodec(layouts),
};
