// nir: a French national identity number ("numéro de sécurité sociale"): sex, year and month of birth, place, order, key (INSEE).
import type { Format } from './format.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import type { CheckSpec } from './identifier/check-digit.js';
import type { FieldSpec } from './identifier/field.js';
import { Layout } from './identifier/layout.js';
import { digits } from './identifier/spec.js';
import { FIRST_LETTER } from './identifier/symbols.js';
import { divide } from './identifier/field-set.js';

const SHAPE = 'd'.repeat(15);
const CORSICA = `ddddddadddddddd`;
const PLACE_AT = 5;
const KEY_AT = 13;
/** 2A and 2B count as 19 and 18; other letters, which no department has, as 0. */
const CORSICAN = [19, 18];

const key: CheckSpec = {
  ...{ at: KEY_AT, width: 2, modulus: 100 },
  right(symbols) {
    let remainder = 0;
    for (let k = 0; k < KEY_AT; k++) {
      if (k === PLACE_AT && symbols[k + 1]! >= FIRST_LETTER) {
        const letter = symbols[k + 1]! - FIRST_LETTER;
        const place = symbols[k] === 2 ? CORSICAN[letter] : undefined;
        remainder = (remainder * 100 + (place ?? symbols[k]! * 10)) % 97;
        k++;
      } else remainder = (remainder * 10 + symbols[k]!) % 97;
    }
    return 97 - remainder;
  },
};

/** 1 and 2 men and women; 3, 4 and 7, 8 until the number is known. */
const sex = digits(0, 1, (code) =>
  code === 1 || code === 2 ? '' : [3, 4, 7, 8].includes(code) ? 'interim' : 'no sex',
);
/** 20 to 42 and 50 to 99 for those whose month of birth is not known. */
const month = digits(3, 2, (code) => {
  if (code >= 1 && code <= 12) return '';
  return (code >= 20 && code <= 42) || code >= 50 ? 'unknown' : 'no month';
});
const department = digits(PLACE_AT, 2, (code) => {
  if (code === 0) return 'no place';
  return code <= 95 ? '' : code === 99 ? 'abroad' : 'overseas';
});
const corsica: FieldSpec = {
  ...{ at: PLACE_AT, width: 2, alphabet: ['0123456789', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] },
  set: divide(260, (code) => (code === 52 || code === 53 ? 'corsica' : 'no corsica')),
};
const notZero =
  (what: string) =>
  (code: number): string =>
    code === 0 ? `no ${what}` : '';

const layout = (shape: string, place: FieldSpec): Layout =>
  new Layout({
    shape,
    fields: [
      sex,
      digits(1, 2, () => ''),
      month,
      place,
      digits(7, 3, notZero('commune')),
      digits(10, 3, notZero('order')),
    ],
    checks: [key],
  });

const layouts = byShape({ [SHAPE]: () => layout(SHAPE, department), [CORSICA]: () => layout(CORSICA, corsica) });

export const nir: Format = {
  name: 'nir',
  version: 1,
  summary: 'French national identity number',
  accepts:
    '15 digits (2A or 2B for Corsica): sex, year and month of birth, department, commune, order, key; sex 1 and 2 are permuted, months stay months, ' +
    'those of Corsica, overseas and abroad stay so; any separators',
  example: '2 55 08 14 168 025 38',
  options: {},
  create: () => identifierCodec(layouts, { isNumeric: 'mostly' }),
};
