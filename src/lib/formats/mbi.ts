// mbi: a US Medicare beneficiary identifier: eleven places, each of which is a digit or a letter, without the letters S, L, O, I, B, Z.
import type { Format } from './format.js';
import { byKinds, identifierCodec } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { digits, members } from './identifier/spec.js';

/** c: 1 to 9, n: a digit, a: a letter, x: either (CMS, "Understanding the MBI format"). */
const PLACES = 'caxnaxnaann';
const LETTERS = 'ACDEFGHJKMNPQRTUVWXY';
const OTHERS = 'BILOSZ';

const layouts = byKinds(
  PLACES.length,
  () => OTHERS,
  (kinds) => {
    const isKnown = Array.from(PLACES, (place, at) => place === 'x' || (place === 'a') === (kinds[at] !== 'd'));
    if (isKnown.includes(false)) return undefined;
    return new Layout({
      shape: kinds,
      label: kinds,
      valid: !kinds.includes('o'),
      fields: Array.from(kinds, (kind, at) => {
        if (kind === 'd') return digits(at, 1, (digit) => (at === 0 && digit === 0 ? 'no' : ''));
        return members(at, kind === 'o' ? OTHERS : LETTERS);
      }),
    });
  },
);

export const mbi: Format = {
  name: 'mbi',
  version: 1,
  summary: 'US Medicare beneficiary identifier',
  accepts:
    'eleven letters and digits as the CMS assigns them (1 to 9, letter, either, digit, letter, either, digit, letter, letter, digit, ' +
    'digit), without the letters S, L, O, I, B, Z; which places are letters is kept; any separators',
  example: '1EG4-TE5-MK73',
  options: {},
  create: () => identifierCodec(layouts),
};
