// dni: a Spanish identity number: eight digits and a check letter (Royal Decree 1553/2005).
import type { Format } from './format.js';
import { byKinds, identifierCodec } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { NO_CHECK_LETTERS, spanishLetter } from './identifier/spanish.js';
import { free, members } from './identifier/spec.js';

const LENGTH = 9;
const CHECK_AT = 8;

const layouts = byKinds(
  LENGTH,
  (at) => (at === CHECK_AT ? NO_CHECK_LETTERS : ''),
  (kinds) => {
    if (!/^d{8}[ao]$/.test(kinds)) return undefined;
    const number = free(kinds, 0, CHECK_AT);
    return kinds.endsWith('a')
      ? new Layout({ shape: kinds, fields: number, checks: [spanishLetter(CHECK_AT, (digit) => digit)] })
      : new Layout({
          ...{ shape: kinds, label: 'no letter', valid: false },
          fields: [...number, members(CHECK_AT, NO_CHECK_LETTERS)],
        });
  },
);

export const dni: Format = {
  name: 'dni',
  version: 1,
  summary: 'Spanish identity number',
  accepts: 'eight digits and the right letter; any separators',
  example: '54362315-K',
  options: {},
  create: () => identifierCodec(layouts),
};
