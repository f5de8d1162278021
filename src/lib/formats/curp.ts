// curp: a Mexican population registry code: four letters of names, date of birth, sex, state, three consonants, a digit or letter that tells
// the century, check digit (Instructivo normativo para la asignación de la CURP, DOF 18 October 2021).
import type { Format } from './format.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { eraOf, isDay, pairs } from './identifier/dates.js';
import { summed } from './identifier/check-digit.js';
import { missing } from './identifier/checks.js';
import type { FieldSpec } from './identifier/field.js';
import { Layout } from './identifier/layout.js';
import { digits, free, letters } from './identifier/spec.js';
import { INCONVENIENT } from './tables/curp-words.js';

const OLD_SHAPE = 'aaaaddddddaaaaaadd';
const NEW_SHAPE = 'aaaaddddddaaaaaaad';
const CHECK_AT = 17;
const CENTURY_AT = 16;
const STATES = new Set(
  'AS BC BS CC CL CM CS CH DF DG GT GR HG JC MC MN MS NT NL OC PL QT QR SP SL SR TC TS TL VZ YN ZS NE'.split(' '),
);
/** N as a symbol; Ñ comes behind it in the alphabet that is counted, though it never stands in a code. */
const N = 23;

const check = summed({
  ...{ at: CHECK_AT, width: 1, modulus: 10 },
  sum: {
    modulus: 10,
    term: (at, symbol) => (at === CHECK_AT ? 0 : (CHECK_AT + 1 - at) * (symbol + (symbol > N ? 1 : 0))),
    sign: missing(10),
  },
});

const sharedFields = (): Record<'names' | 'sex' | 'state' | 'consonants', FieldSpec> => ({
  names: letters(0, 4, (text) => (/^.[AEIOUX]/.test(text) && !INCONVENIENT.has(text) ? '' : 'no name')),
  sex: letters(10, 1, (text) => (text === 'H' || text === 'M' ? '' : 'no sex')),
  state: letters(11, 2, (text) => (STATES.has(text) ? '' : 'no state')),
  consonants: letters(13, 3, (text) => (/[AEIOU]/.test(text) ? 'no consonants' : '')),
});
/** Of both shapes. Made with the first layout: dividing 26^4 codes takes longer than to start the program. */
let shared: ReturnType<typeof sharedFields> | undefined;

const birth = (century: number): FieldSpec =>
  digits(4, 6, (code) => {
    const [yy, month, day] = pairs(code);
    return isDay(century + yy, month, day) ? eraOf(century + yy) : 'no date';
  });

function layout(shape: string, century: number): Layout {
  const { names, sex, state, consonants } = (shared ??= sharedFields());
  return new Layout({
    shape,
    label: shape[CENTURY_AT]!,
    fields: [names, birth(century), sex, state, consonants, ...free(shape, CENTURY_AT, CHECK_AT)],
    checks: [check],
  });
}

const layouts = byShape({
  [OLD_SHAPE]: () => layout(OLD_SHAPE, 1900),
  [NEW_SHAPE]: () => layout(NEW_SHAPE, 2000),
});

export const curp: Format = {
  name: 'curp',
  version: 1,
  summary: 'Mexican population registry code',
  accepts:
    'four letters (the second a vowel or X, no inconvenient word), a real date of birth, H or M, a state, three consonants, a digit (born before 2000) ' +
    'or letter, a right check digit; any separators',
  example: 'BOXW310820HNERXN09',
  options: {},
  create: () => identifierCodec(layouts),
};
