// Identity numbers of countries whose numbers have no kind of their own: how each is written, and its check where it has one.
import { luhn, weighted } from './checks.js';
import { NO, SHAPE, VALID, type Level } from './level.js';
import { lettered } from '../lettered.js';

interface Written {
  readonly shape: RegExp;
  /** whether the digits can be such a number; without it the shape has to do */
  readonly check?: (digits: string, value: string) => boolean;
}

const isMonthAndDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** Weights 2 to 7 from the right, as in Chile and Argentina: 11 less the rest. */
function mod11(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits[digits.length - 1 - i]) * (2 + (i % 6));
  return (11 - (sum % 11)) % 11;
}

/** EAN-13, which Swiss numbers keep to. */
const ean13 = (digits: string): boolean => weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;

const ofEitherSex = (day: number): number => (day > 40 ? day - 40 : day);

/** Sumatra to Papua, with gaps between the islands. */
const PROVINCES_OF_INDONESIA = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;

const NUMBERS: readonly Written[] = [
  // Portugal, Cartão de Cidadão: eight digits, a check digit, two letters and a digit
  { shape: /^\d{8}[ -]?\d[ -]?[A-Z]{2}\d$/ },
  // Spain, affiliation to social security: province, serial number and the rest by 97
  { shape: /^\d{2}[/-]\d{7,8}[/-]\d{2}$/, check: (d) => Number(BigInt(d.slice(0, -2)) % 97n) === Number(d.slice(-2)) },
  // Belgium: birth, a serial number and 97 less the rest; a 2 in front of those born from 2000 on
  {
    shape: /^\d{2}\.\d{2}\.\d{2}[- ]\d{3}[.-]\d{2}$/,
    check: (d) =>
      [Number(d.slice(0, 9)), 2_000_000_000 + Number(d.slice(0, 9))].some((n) => 97 - (n % 97) === Number(d.slice(9))),
  },
  // Switzerland, AHV
  { shape: /^756\.\d{4}\.\d{4}\.\d{2}$/, check: ean13 },
  // Germany, pension insurance: area, birth, first letter of the surname, serial number and check
  { shape: /^\d{2} ?\d{6} ?[A-Z] ?\d{3}$/, check: (d) => isMonthAndDay(Number(d.slice(4, 6)), Number(d.slice(2, 4))) },
  // Russia, pension insurance
  { shape: /^\d{3}-\d{3}-\d{3} \d{2}$/ },
  // Chile, RUT of people
  {
    shape: /^\d{1,2}\.?\d{3}\.?\d{3}-[\dkK]$/,
    check: (d, value) => {
      const number = /[kK]$/.test(value) ? d : d.slice(0, -1);
      const last = /[kK]$/.test(value) ? 10 : Number(d.at(-1));
      return Number(number) < 50_000_000 && mod11(number) === last;
    },
  },
  // Argentina, CUIL of people
  { shape: /^2[0347]-\d{8}-\d$/, check: (d) => mod11(d.slice(0, 10)) === Number(d[10]) },
  // Brazil, RG
  { shape: /^\d{2}\.\d{3}\.\d{3}-[\dXx]$/ },
  // Mexico, RFC of people: letters of the name, birth, three of a check
  { shape: /^[A-ZÑ&]{4}\d{6}[A-Z\d]{3}$/i, check: (d) => isMonthAndDay(Number(d.slice(2, 4)), Number(d.slice(4, 6))) },
  // Malaysia: birth, place, serial number
  { shape: /^\d{6}-\d{2}-\d{4}$/, check: (d) => isMonthAndDay(Number(d.slice(2, 4)), Number(d.slice(4, 6))) },
  // Singapore
  { shape: /^[STFGM]\d{7}[A-Z]$/ },
  // Pakistan
  { shape: /^[1-7]\d{4}-\d{7}-\d$/ },
  // South Korea: birth, sex and century, serial number
  { shape: /^\d{6}-[1-8]\d{6}$/, check: (d) => isMonthAndDay(Number(d.slice(2, 4)), Number(d.slice(4, 6))) },
  // Czechia and Slovakia: birth, 50 or 20 more in the month for women; ten digits divide by eleven
  {
    shape: /^\d{6}\/\d{3,4}$/,
    check: (d) =>
      isMonthAndDay((Number(d.slice(2, 4)) % 50) % 20, Number(d.slice(4, 6))) &&
      (d.length === 9 || Number(d) % 11 === 0),
  },
  // Romania: sex and century, birth, county, serial number, check
  {
    shape: /^[1-8]\d{12}$/,
    check: (d) =>
      isMonthAndDay(Number(d.slice(3, 5)), Number(d.slice(5, 7))) &&
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1][weighted(d, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11] === Number(d[12]),
  },
  // Indonesia: province, regency and district, birth with 40 more in the day for women, serial number
  {
    shape: /^[1-9]\d{15}$/,
    check: (d) =>
      PROVINCES_OF_INDONESIA.test(d) &&
      isMonthAndDay(Number(d.slice(8, 10)), ofEitherSex(Number(d.slice(6, 8)))) &&
      !d.endsWith('0000'),
  },
  // South Africa: birth, sex, citizenship; Luhn
  {
    shape: /^\d{10}[01][89]\d$/,
    check: (d) => isMonthAndDay(Number(d.slice(2, 4)), Number(d.slice(4, 6))) && luhn(d),
  },
];

const SHORTEST = 9;
const LONGEST = 18;
const OTHER = lettered(/[^\d\p{L}. /&-]|^\d{4}-\d\d-\d\d/u);

/** Numbers in the way of one country; with a check that holds, or a way that nothing else is written in. */
export function nationalNumber(value: string): Level {
  // what most values are: too short or too long, with other signs, a date, or bare digits, which few countries leave without any sign
  if (value.length < SHORTEST || value.length > LONGEST || OTHER.test(value)) return NO;
  if (value.length !== 13 && value.length !== 16 && /^\d+$/.test(value)) return NO;
  for (const { shape, check } of NUMBERS) {
    if (!shape.test(value)) continue;
    if (!check) return SHAPE;
    if (check(value.replace(/\D/g, ''), value)) return /^\d+$/.test(value) ? SHAPE : VALID;
  }
  return NO;
}
