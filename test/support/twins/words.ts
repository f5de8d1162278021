// Words, alone and in names, accounts and addresses: dictionaries of two and three letters.
import type { Twin } from './twin.js';

const letters = 'one to three letters';
const always = (): boolean => true;

const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';

export const wordTwins: readonly Twin[] = [
  ...['name', 'city', 'username', 'freetext'].map((format): Twin => ({
    ...{ format, smaller: 'two letters of another script', rule: 'always', isValid: always },
    ...{ shapes: [`${CYRILLIC} ${CYRILLIC}`], bigger: [`${CYRILLIC} ${CYRILLIC} ${CYRILLIC}`] },
  })),
  ...['name', 'full-name', 'first-name', 'last-name'].map((format): Twin => ({
    ...{ format, smaller: letters, rule: 'letters and separators', shapes: ['@ &', '@ . ~ &', '@ # &'] },
    isValid: (value) => /^[A-Za-z. ]+$/.test(value),
  })),
  {
    ...{ format: 'name', options: { particles: 'map' }, smaller: letters, rule: 'always', isValid: always },
    shapes: ['& &', '& & &'],
    bigger: ['& ~ & &', '& & &', '& & & &'],
  },
  {
    ...{ format: 'city', smaller: letters, rule: 'letters and separators', shapes: ['@ &', '@ & &', '@ - @', '@ #'] },
    isValid: (value) => /^[A-Za-z-]+$/.test(value),
  },
  {
    ...{ format: 'street-address', smaller: 'a number of one or two digits, one or two letters' },
    ...{ shapes: ['# ~ @ &', '# # ~ @', '# # @', '@ &'], rule: 'a letter', isValid: (value) => /[A-Z]/i.test(value) },
  },
  {
    ...{ format: 'username', smaller: letters, rule: 'a regular expression' },
    shapes: ['& &', '& & #', '& _ # #', '@ # & .', '& + #'],
    isValid: (value) => /^[a-z0-9._-]+$/i.test(value),
  },
  {
    ...{ format: 'email', smaller: 'a local part and a domain of one or two symbols' },
    ...{
      rule: 'a regular expression',
      isValid: (value) => /^[a-z0-9+]+@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(value),
    },
    shapes: ['& & % & . d e', '& # % & . c o m', '# % # & . c o . u k', '& + # % & . d e'],
  },
];
