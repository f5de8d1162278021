// Every twin, by what makes its classes.
import { codeTwins } from './codes.js';
import { dateTwins } from './dates.js';
import { ibanTwins } from './iban.js';
import { luhnTwins } from './luhn.js';
import { nationalTwins } from './national.js';
import { networkTwins } from './network.js';
import { numberTwins } from './numbers.js';
import { placeTwins } from './places.js';
import { shapeTwins } from './shapes.js';
import type { Twin } from './twin.js';
import { wordTwins } from './words.js';

export const twins: readonly Twin[] = [
  ...numberTwins,
  ...luhnTwins,
  ...nationalTwins,
  ...codeTwins,
  ...ibanTwins,
  ...shapeTwins,
  ...wordTwins,
  ...networkTwins,
  ...dateTwins,
  ...placeTwins,
];
