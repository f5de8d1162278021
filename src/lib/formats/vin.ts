// vin: a vehicle identification number (ISO 3779) with the check digit that North America wants (49 CFR 565.15). Maker and model year stay.
import type { Format } from './format.js';
import { byKinds, identifierCodec } from './identifier/codec.js';
import type { SumSpec } from './identifier/check-digit.js';
import type { FieldSpec } from './identifier/field.js';
import { Layout } from './identifier/layout.js';
import { kept, members } from './identifier/spec.js';
import { FIRST_LETTER, symbolsOf } from './identifier/symbols.js';

const LENGTH = 17;
const MAKER = 3;
const CHECK_AT = 8;
const YEAR_AT = 9;
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const DIGITS = '0123456789';
/** They look like 1 and 0. */
const OTHERS = 'IOQ';
/** Ten, as a check digit; the other letters are none. */
const TEN = 'X';
const NO_CHECK = 'ABCDEFGHIJKLMNOPQRSTUVWYZ';
const MODULUS = 11;
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
/** What A to Z count; I, O and Q nothing. */
const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9];
const [TEN_SYMBOL = 0] = symbolsOf(TEN);

const sums: SumSpec = {
  moduli: [MODULUS],
  term(at, symbol) {
    if (at === CHECK_AT) return [symbol === TEN_SYMBOL ? -10 : symbol < FIRST_LETTER ? -symbol : 0];
    return [WEIGHTS[at]! * (symbol < FIRST_LETTER ? symbol : VALUES[symbol - FIRST_LETTER]!)];
  },
};

function field(kinds: string, at: number): FieldSpec {
  const kind = kinds[at];
  if (at === CHECK_AT && kind !== 'd') return members(at, kind === 'o' ? NO_CHECK : TEN);
  return members(at, kind === 'd' ? DIGITS : kind === 'o' ? OTHERS : LETTERS);
}

const layouts = byKinds(
  LENGTH,
  (at) => (at === CHECK_AT ? NO_CHECK : OTHERS),
  (kinds) => {
    const places = Array.from(kinds, (_, at) => at).slice(MAKER);
    const hasCheck = kinds[CHECK_AT] !== 'o';
    return new Layout({
      ...{ shape: kinds, label: kinds, valid: !kinds.includes('o') },
      fields: [
        kept(kinds, 0, MAKER),
        ...places.map((at) => (at === YEAR_AT ? kept(kinds, at, at + 1) : field(kinds, at))),
      ],
      ...(hasCheck && { sums }),
    });
  },
);

export const vin: Format = {
  name: 'vin',
  version: 1,
  summary: 'vehicle identification number',
  accepts:
    '17 letters and digits without I, O and Q, the ninth one a right check digit; maker (first three) and model year (tenth) stay, and which places ' +
    'are letters; any separators',
  example: '1HGBH41JXMN109186',
  options: {},
  create: () => identifierCodec(layouts),
};
