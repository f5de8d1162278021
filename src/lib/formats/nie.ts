// nie: a number of a foreigner in Spain: X, Y or Z, seven digits and a check letter, as that of a DNI with 0, 1 or 2 at the front.
import type { Format } from './format.js';
import { byKinds, identifierCodec } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { NO_CHECK_LETTERS, SORTED_LETTERS, spanishLetter } from './identifier/spanish.js';
import { free, members } from './identifier/spec.js';
import { symbolsOf } from './identifier/symbols.js';

const LENGTH = 9;
const CHECK_AT = 8;
const FIRST = 'XYZ';
const NOT_FIRST = 'ABCDEFGHIJKLMNOPQRSTUVW';
const [X = 0] = symbolsOf(FIRST);

const layouts = byKinds(
  LENGTH,
  (at) => (at === 0 ? NOT_FIRST : at === CHECK_AT ? NO_CHECK_LETTERS : ''),
  (kinds) => {
    if (!/^[ao]d{7}[ao]$/.test(kinds)) return undefined;
    const hasFirst = kinds.startsWith('a');
    const hasCheck = kinds.endsWith('a');
    const front = [members(0, hasFirst ? FIRST : NOT_FIRST), ...free(kinds, 1, CHECK_AT)];
    if (hasFirst && hasCheck) {
      return new Layout({ shape: kinds, fields: front, checks: [spanishLetter(CHECK_AT, (symbol) => symbol - X)] });
    }
    return new Layout({
      ...{ shape: kinds, label: `no ${kinds}`, valid: false },
      fields: [...front, members(CHECK_AT, hasCheck ? SORTED_LETTERS : NO_CHECK_LETTERS)],
    });
  },
);

export const nie: Format = {
  name: 'nie',
  version: 1,
  summary: 'number of a foreigner in Spain',
  accepts: 'X, Y or Z, seven digits and the right letter; any separators',
  example: 'X-2482300-W',
  options: {},
  create: () => identifierCodec(layouts),
};
