// cn-resident-id: a Chinese resident identity number: division, date of birth, three digits, check character (GB 11643-1999, ISO/IEC 7064
// MOD 11-2). The division stays: which ones there are is a live registry.
import type { Format } from './format.js';
import { birthLayouts } from './identifier/birth-layouts.js';
import { byKinds, identifierCodec, type LayoutOf } from './identifier/codec.js';
import { dayRuns, isDay } from './identifier/dates.js';
import type { SumSpec } from './identifier/check-digit.js';
import type { FieldSpec } from './identifier/field.js';
import { Layout } from './identifier/layout.js';
import { digits, kept, members, runs, threes } from './identifier/spec.js';

const LENGTH = 18;
const DIVISION = 6;
const CHECK_AT = 17;
const DIGITS = '0123456789';
const TEN = 'X';
const NO_CHECK = 'ABCDEFGHIJKLMNOPQRSTUVWYZ';
const MODULUS = 11;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const [FIRST_YEAR, LAST_YEAR] = [1900, 2099];
/** Of GB/T 2260: provinces, municipalities, autonomous and special regions. */
const PROVINCES = new Set([
  ...[11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54],
  ...[61, 62, 63, 64, 65, 71, 81, 82, 83],
]);

/** Right when it leaves 1, X being 10. */
const sums: SumSpec = {
  moduli: [MODULUS],
  constant: [-1],
  term: (at, symbol) => [at === CHECK_AT ? Math.min(symbol, 10) : WEIGHTS[at]! * symbol],
};

const layouts = (label: string, birth: () => FieldSpec[]): LayoutOf =>
  byKinds(
    LENGTH,
    (at) => (at === CHECK_AT ? NO_CHECK : ''),
    (kinds) => {
      if (!/^d{17}[dao]$/.test(kinds)) return undefined;
      const last = kinds[CHECK_AT]!;
      return new Layout({
        ...{ shape: kinds, label: label + last, valid: label === '' && last !== 'o' },
        fields: [
          kept(kinds, 0, DIVISION, (code) => PROVINCES.has(Math.floor(code / 10_000))),
          ...birth(),
          digits(14, 3, () => ''),
          members(CHECK_AT, last === 'd' ? DIGITS : last === 'a' ? TEN : NO_CHECK),
        ],
        ...(last !== 'o' && { sums }),
      });
    },
  );

function isBorn(symbols: Uint8Array): boolean {
  if (symbols.length !== LENGTH) return false;
  const pair = (at: number): number => symbols[at]! * 10 + symbols[at + 1]!;
  const year = pair(DIVISION) * 100 + pair(DIVISION + 2);
  return year >= FIRST_YEAR && year <= LAST_YEAR && isDay(year, pair(DIVISION + 4), pair(DIVISION + 6));
}

const { layoutOf, admits } = birthLayouts(
  isBorn,
  layouts('', () => [runs(DIVISION, 8, dayRuns(FIRST_YEAR, LAST_YEAR))]),
  layouts('no date ', () => threes(DIVISION, DIVISION + 8)),
);

export const cnResidentId: Format = {
  name: 'cn-resident-id',
  version: 1,
  summary: 'Chinese resident identity number',
  accepts:
    '18 symbols: a division (six digits), which stays, a real date of birth, whose century stays, three digits, the right digit or X; any separators',
  example: '11010519491231002X',
  options: {},
  create: () => identifierCodec(layoutOf, { admits }),
};
