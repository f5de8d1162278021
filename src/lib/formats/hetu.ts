// hetu: a Finnish identity code: date of birth, a sign for the century, three digits, a check character modulo 31 (Act 661/2009). The sign
// is - for the 1900s and + for the 1800s, which stay as punctuation does, or a letter.
import type { Format } from './format.js';
import { birthLayouts } from './identifier/birth-layouts.js';
import { byKinds, byLength, identifierCodec, type LayoutOf } from './identifier/codec.js';
import { eraOf, isDay, pairs } from './identifier/dates.js';
import { divide, type FieldSet } from './identifier/field-set.js';
import type { SumSpec } from './identifier/check-digit.js';
import type { FieldSpec } from './identifier/field.js';
import { Layout } from './identifier/layout.js';
import { digits, kept, members, threes } from './identifier/spec.js';
import { FIRST_LETTER, symbolsOf } from './identifier/symbols.js';

const DATE = 6;
const MODULUS = 31;
/** By remainder. */
const SIGNS = symbolsOf('0123456789ABCDEFHJKLMNPRSTUVWXY');
const CHECK_LETTERS = 'ABCDEFHJKLMNPRSTUVWXY';
const NO_CHECK = 'GIOQZ';
const DIGITS = '0123456789';
/** Signs of the 2000s; U to Y are of the 1900s. */
const THIS_CENTURY = symbolsOf('ABCDEF');
const LAST_CENTURY = symbolsOf('UVWXY');
const [LEAST, LEAST_TEMPORARY] = [2, 900];

const bornIn = (century: number): FieldSet =>
  divide(10 ** DATE, (code) => {
    const [day, month, yy] = pairs(code);
    return isDay(century + yy, month, day) ? eraOf(century + yy) : 'no';
  });

/** The number without sign modulo 31, less the check character. */
const sums = (length: number): SumSpec => {
  const places = Array.from({ length }, (_, at) => at).filter((at) => at < DATE || at >= length - 4);
  const weights = new Array<number>(length).fill(0);
  for (let k = places.length - 2, power = 1; k >= 0; k--, power = (power * 10) % MODULUS) weights[places[k]!] = power;
  return {
    moduli: [MODULUS],
    term: (at, symbol) =>
      at === length - 1 ? [-Math.max(0, SIGNS.indexOf(symbol))] : [symbol < FIRST_LETTER ? weights[at]! * symbol : 0],
  };
};

const serial = (at: number): FieldSpec =>
  digits(at, 3, (code) => (code < LEAST ? 'no' : code < LEAST_TEMPORARY ? '' : 'temporary'));
const check = (kinds: string): FieldSpec => {
  const at = kinds.length - 1;
  return members(at, kinds[at] === 'd' ? DIGITS : kinds[at] === 'a' ? CHECK_LETTERS : NO_CHECK);
};

function layout(kinds: string, label: string, fields: readonly FieldSpec[]): Layout {
  const hasCheck = !kinds.endsWith('o');
  return new Layout({
    ...{ shape: kinds, label: label + kinds, valid: hasCheck && label === '' },
    fields: [...fields, check(kinds)],
    ...(hasCheck && { sums: sums(kinds.length) }),
  });
}

/** Without a letter for the century: it is not among the symbols, and the 1800s have the same days as the 1900s. */
const withoutSign = (label: string, birth: () => FieldSpec[]): LayoutOf =>
  byKinds(
    DATE + 4,
    (at) => (at === DATE + 3 ? NO_CHECK : ''),
    (kinds) => (/^d{9}[dao]$/.test(kinds) ? layout(kinds, label, [...birth(), serial(DATE)]) : undefined),
  );

const isSign = (letter: number): boolean => [...THIS_CENTURY, ...LAST_CENTURY].includes(letter + FIRST_LETTER);

const withSign = (label: string, birth: () => FieldSpec[]): LayoutOf =>
  byKinds(
    DATE + 5,
    (at) => (at === DATE + 4 ? NO_CHECK : ''),
    (kinds) =>
      /^d{6}ad{3}[dao]$/.test(kinds)
        ? layout(kinds, label, [...birth(), kept(kinds, DATE, DATE + 1, isSign), serial(DATE + 1)])
        : undefined,
  );

const isNew = (symbols: Uint8Array): boolean => symbols.length === DATE + 5 && THIS_CENTURY.includes(symbols[DATE]!);
const bySign = (): FieldSpec => ({
  ...{ at: 0, width: DATE },
  set: { sets: [bornIn(1900), bornIn(2000)], choose: (symbols) => (isNew(symbols) ? 1 : 0) },
});

function isBorn(symbols: Uint8Array): boolean {
  const pair = (at: number): number => symbols[at]! * 10 + symbols[at + 1]!;
  return isDay((isNew(symbols) ? 2000 : 1900) + pair(4), pair(2), pair(0));
}

const { layoutOf, admits } = birthLayouts(
  isBorn,
  byLength({
    [DATE + 4]: withoutSign('', () => [{ at: 0, width: DATE, set: bornIn(1900) }]),
    [DATE + 5]: withSign('', () => [bySign()]),
  }),
  byLength({
    [DATE + 4]: withoutSign('no date ', () => threes(0, DATE)),
    [DATE + 5]: withSign('no date ', () => threes(0, DATE)),
  }),
);

export const hetu: Format = {
  name: 'hetu',
  version: 1,
  summary: 'Finnish identity code',
  accepts:
    'a real date of birth, a sign for the century (+, -, A to F, U to Y), which stays, 002 to 999, the right check character; whether that is a digit ' +
    'stays, and so do temporary numbers from 900 on',
  example: '131052-308T',
  options: {},
  create: () => identifierCodec(layoutOf, { admits, sign: '+' }),
};
