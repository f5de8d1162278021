// codice-fiscale: an Italian tax code: three letters of the surname, three of the first name, date of birth and sex, place of birth, check
// letter (Ministerial Decree of 23 December 1976). Where two people would have one code, letters stand for digits ("omocodia").
import type { Format } from './format.js';
import { byKinds, identifierCodec } from './identifier/codec.js';
import { isDayOfSomeCentury } from './identifier/dates.js';
import { divide, type FieldSet } from './identifier/field-set.js';
import { italianCheck } from './identifier/italian.js';
import type { FieldSpec } from './identifier/field.js';
import { Layout } from './identifier/layout.js';
import { free, letters, members, symbol } from './identifier/spec.js';

/** n: a digit, or a letter for it. */
const PLACES = 'aaaaaannannannna';
const CHECK_AT = 15;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
/** For 0 to 9. */
const FOR_DIGITS = 'LMNPQRSTUV';
const OTHERS = 'ABCDEFGHIJKOWXYZ';
/** January to December. */
const MONTHS = 'ABCDEHLMPRST';
/** Added to the day of birth of women. */
const WOMEN = 40;
/** The first letter of a place: Italy, whose alphabet has no J and K, and Z for abroad. */
const PLACE_LETTERS = 'ABCDEFGHILMZ';

/** Consonants come first, then vowels; X fills up. */
const readsAsName = (text: string): boolean => /^[^AEIOU]*[AEIOU]*X*$/.test(text);

function isBirthDate(code: number): boolean {
  const [year, letter, day] = [Math.floor(code / 2_600), Math.floor(code / 100) % LETTERS.length, code % 100];
  const month = MONTHS.indexOf(LETTERS[letter]!) + 1;
  return isDayOfSomeCentury(year, month, day > WOMEN ? day - WOMEN : day);
}

const numberSets = (): Record<'birth' | 'place', FieldSet> => ({
  birth: divide(100 * LETTERS.length * 100, (code) => (isBirthDate(code) ? '' : 'no date')),
  place: divide(1_000, (code) => (code === 0 ? 'no number' : '')),
});
/** Of all layouts. Made with the first one: dividing 260,000 codes takes longer than to start the program. */
let sets: ReturnType<typeof numberSets> | undefined;

/** The digits at a place, or the letters for them. */
const numerals = (kinds: string, at: number): string | undefined =>
  PLACES[at] === 'a' ? undefined : kinds[at] === 'd' ? DIGITS : FOR_DIGITS;

function fieldsOf(kinds: string): FieldSpec[] {
  const alphabet = (from: number, to: number): (string | undefined)[] =>
    Array.from({ length: to - from }, (_, k) => numerals(kinds, from + k));
  const { birth, place } = (sets ??= numberSets());
  return [
    letters(0, 3, (text) => (readsAsName(text) ? '' : 'no surname')),
    letters(3, 3, (text) => (readsAsName(text) ? '' : 'no name')),
    { at: 6, width: 5, set: birth, alphabet: alphabet(6, 11) },
    symbol(11, LETTERS, (letter) => (PLACE_LETTERS.includes(letter) ? '' : 'no place')),
    { at: 12, width: 3, set: place, alphabet: alphabet(12, CHECK_AT) },
  ];
}

const layouts = byKinds(
  PLACES.length,
  (at) => (PLACES[at] === 'n' ? OTHERS : ''),
  (kinds) => {
    if (Array.from(PLACES).some((expected, at) => expected === 'a' && kinds[at] !== 'a')) return undefined;
    const isOther = kinds.includes('o');
    const symbols = Array.from(kinds, (kind, at) =>
      kind === 'o'
        ? [members(at, OTHERS)]
        : kind === 'a' && PLACES[at] === 'n'
          ? [members(at, FOR_DIGITS)]
          : free(kinds, at, at + 1),
    );
    return new Layout({
      ...{ shape: kinds, label: kinds, valid: !isOther },
      fields: isOther ? symbols.flat() : fieldsOf(kinds),
      ...(!isOther && { checks: [italianCheck(CHECK_AT, 0, CHECK_AT)] }),
    });
  },
);

export const codiceFiscale: Format = {
  name: 'codice-fiscale',
  version: 1,
  summary: 'Italian tax code',
  accepts:
    'six letters as made from names (consonants, vowels, X), a real date of birth (41 to 71 for women), a place A to I, L, M or Z, the right letter; which ' +
    'digits are letters (omocodia) stays; any separators',
  example: 'RSSMRA85T10A562S',
  options: {},
  create: () => identifierCodec(layouts),
};
