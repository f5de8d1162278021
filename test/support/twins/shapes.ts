// Strings of any kind, place by place.
import type { Twin } from './twin.js';

const HEX = '0123456789abcdefABCDEF';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What Node makes of bytes again. */
const isBase64 = (value: string): boolean =>
  Buffer.from(value, 'base64').toString('base64').replace(/=+$/, '') === value.replace(/=+$/, '');

const PATTERN = '[A-C]?\\d{1,2}|(X|Y)+7*[0-4]|Q-\\d';

export const shapeTwins: readonly Twin[] = [
  {
    ...{ format: 'text', smaller: 'one to three symbols', rule: 'always', isValid: () => true },
    shapes: ['#', '&', '@ &', '& ~ #', '# @ - &', '@ # ! @', 'абвгдежзийклмнопрстуфхцчшщъыьэюя #'],
    kindOf: (value) =>
      value
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replace(/\d/g, '0')
        .replace(/[a-z]/gi, 'a')
        .replace(/[а-я]/g, 'я'),
  },
  {
    ...{ format: 'alnum', smaller: 'two to four symbols', rule: 'always', isValid: () => true },
    shapes: ['& #', '@ # - &', '# / @ @'],
    kindOf: (value) => value.replace(/\W/g, '').replace(/\d/g, '0').replace(/[a-z]/gi, 'A'),
  },
  {
    ...{ format: 'hex', smaller: 'one to three digits', rule: 'always', isValid: () => true },
    shapes: [HEX, `${HEX} ${HEX}`, `${HEX} : ${HEX} ${HEX}`, `0 x ${HEX} ${HEX}`],
    bigger: [`${HEX} ${HEX} ${HEX} ${HEX}`],
  },
  {
    ...{ format: 'base64', smaller: 'one byte, padded or not', rule: "Node's own", isValid: isBase64 },
    shapes: [`${BASE64} ${BASE64}`, `${BASE64} ${BASE64} = =`],
    bigger: [`${BASE64} ${BASE64} ${BASE64} =`],
  },
  {
    ...{ format: 'alphabet', options: { characters: 'AB12c' }, smaller: 'five characters, two or three places' },
    ...{ shapes: ['#@c - #@c', '#&AB #&AB'], bigger: ['#@c #@c #@c', '#&AB - #&AB'], rule: 'each in the alphabet' },
    isValid: (value) => [...value.replace('-', '')].every((character) => 'AB12c'.includes(character)),
  },
  {
    ...{ format: 'regex', options: { pattern: PATTERN }, smaller: 'one to three places' },
    ...{
      shapes: ['#@', '#@ #@'],
      bigger: ['#@', '#@ #@', '#@ #@ #@', '#@ - #'],
      rule: "JavaScript's regular expressions",
    },
    isValid: (value) => new RegExp(`^(?:${PATTERN})$`).test(value),
  },
  {
    ...{ format: 'freetext', smaller: 'two words of one to three symbols', rule: 'always', isValid: () => true },
    shapes: ['& # ~ &', '# , ~ @ &', '& &'],
  },
];
