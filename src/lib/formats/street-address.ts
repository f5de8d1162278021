// street-address: street and house number. A number stays one of as many digits, words become words, and what streets are called by stays.
import type { Format } from './format.js';
import { DIRECTIONS, ORDINALS, STREET_ENDINGS, STREET_WORDS } from './tables/address-words.js';
import { wordSet, type WordLists } from './words/covered-words.js';
import { maskedCodec } from './words/masked.js';
import { isAddress, isAddressIn, addressSorts } from './words/place-names.js';

const lists: WordLists = {
  words: wordSet(STREET_WORDS),
  exact: wordSet(DIRECTIONS),
  behindDigits: wordSet(ORDINALS),
  endings: STREET_ENDINGS.split(' ').sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
};

export const streetAddress: Format = {
  name: 'street-address',
  version: 1,
  summary: 'street and house number',
  accepts:
    'letters of any script, digits, separators and #; a house number keeps its number of digits and gains no leading zero, words keep ' +
    'length and case and read as words, and words such as Street, Apt, rue or -straße are kept',
  example: '221B Baker Street, Apt 4',
  options: {},
  create: () =>
    maskedCodec({ lists, isValid: isAddress, isValidIn: isAddressIn, sorts: addressSorts, keepsZeros: true }),
};
