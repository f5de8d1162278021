// city: the name of a place. Its words become words of the same length; what stands between names stays.
import type { Format } from './format.js';
import { CITY_WORDS } from './tables/address-words.js';
import { wordSet, type WordLists } from './words/covered-words.js';
import { maskedCodec } from './words/masked.js';
import { isPlaceName, isPlaceNameIn, placeNameSorts } from './words/place-names.js';

const lists: WordLists = { words: wordSet(CITY_WORDS) };

export const city: Format = {
  name: 'city',
  version: 1,
  summary: 'name of a city or village',
  accepts:
    'letters of any script with spaces, hyphens, apostrophes and the like; length of each word, case and small words (Saint, am, sur) are ' +
    'kept, and a word that reads as a name becomes another one that does',
  example: 'Saint-Rémy-sur-Avre',
  options: {},
  create: () => maskedCodec({ lists, isValid: isPlaceName, isValidIn: isPlaceNameIn, sorts: placeNameSorts }),
};
