// nino: a British national insurance number: two letters, six digits, a letter A to D (HMRC manual NIM39110).
import type { Format } from './format.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { free, letters, symbol } from './identifier/spec.js';

const SHAPE = 'aadddddda';
const NOT_FIRST = 'DFIQUV';
const NOT_SECOND = 'DFIOQUV';
const NOT_GIVEN_OUT = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);

function isPrefix(text: string): boolean {
  return !NOT_FIRST.includes(text[0]!) && !NOT_SECOND.includes(text[1]!) && !NOT_GIVEN_OUT.has(text);
}

const layouts = byShape({
  [SHAPE]: () =>
    new Layout({
      shape: SHAPE,
      fields: [
        letters(0, 2, (prefix) => (isPrefix(prefix) ? 'valid' : 'no')),
        ...free(SHAPE, 2, 8),
        symbol(8, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => (letter <= 'D' ? '' : 'no')),
      ],
    }),
});

export const nino: Format = {
  name: 'nino',
  version: 1,
  summary: 'British national insurance number',
  accepts: 'two letters of those that HMRC gives out, six digits, a letter A to D; any separators',
  example: 'AB 12 34 56 C',
  options: {},
  create: () => identifierCodec(layouts),
};
