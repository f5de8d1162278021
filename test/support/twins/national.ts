// National identifiers: dates of birth, sums modulo 11 and 97, letters for remainders.
import { INCONVENIENT } from '../../../src/lib/formats/tables/curp-words.js';
import { few } from './few.js';
import {
  isCalendarDay,
  isWithin,
  italianLetter,
  onlyDigits,
  onlySymbols,
  passesLuhn,
  passesMod11And10,
  weightedSum,
} from './rules.js';
import type { Twin } from './twin.js';

const number = (text: string, from: number, to: number): number => Number(text.slice(from, to));

/** A day of the last or this century in two digits of the year. */
const isDayOfTwoDigits = (yy: number, month: number, day: number): boolean => isCalendarDay(2000 + yy, month, day);

const SPANISH = 'TRWAGMYFPDXBNJZSQVHLCKE';
const spanishLetter = (value: number): string => SPANISH[value % 23]!;

// --- France

function isNir(value: string): boolean {
  if (!/^[12]\d\d(0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)(\d\d|2[AB])\d{8}$/.test(value)) return false;
  if (/^[12]\d{2}(\d\d)(00)|^.{7}000|^.{10}000/.test(value) || /^[12]\d\d(1[3-9])/.test(value)) return false;
  const number = value.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return Number(value.slice(13)) === 97 - Number(BigInt(number) % 97n);
}

// --- Italy

function isCodiceFiscale(value: string): boolean {
  const plain = [...value]
    .map((symbol, at) => ([6, 7, 9, 10, 12, 13, 14].includes(at) ? asDigit(symbol) : symbol))
    .join('');
  const match = /^([A-Z]{3})([A-Z]{3})(\d\d)([ABCDEHLMPRST])(\d\d)([A-IL-MZ])(\d{3})([A-Z])$/.exec(plain);
  if (!match) return false;
  const [, surname = '', first = '', year, month = '', day, , place] = match;
  if ([surname, first].some((word) => !/^[^AEIOU]*[AEIOU]*X*$/.test(word)) || place === '000') return false;
  const days = Number(day) > 40 ? Number(day) - 40 : Number(day);
  if (!isDayOfTwoDigits(Number(year), 'ABCDEHLMPRST'.indexOf(month) + 1, days)) return false;
  return italianLetter(value.slice(0, 15)) === value[15];
}

function asDigit(symbol: string): string {
  const digit = 'LMNPQRSTUV'.indexOf(symbol);
  return digit < 0 ? symbol : String(digit);
}

// --- the north

function isPesel(value: string): boolean {
  const coded = number(value, 2, 4);
  const century = [1900, 2000, 2100, 2200, 1800][Math.floor(coded / 20)]!;
  if (!isCalendarDay(century + number(value, 0, 2), coded % 20, number(value, 4, 6))) return false;
  return weightedSum(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}

function isPersonnummer(written: string): boolean {
  const value = onlyDigits(written);
  const isLong = value.length === 12;
  const short = value.slice(-10);
  const day = number(short, 4, 6);
  if (number(short, 6, 9) === 0 || !passesLuhn(short)) return false;
  const century = isLong ? number(value, 0, 2) * 100 : 2000;
  if (isLong && (century < 1800 || century > 2000)) return false;
  return [day, day - 60].some(
    (its) => its > 0 && isCalendarDay(century + number(short, 0, 2), number(short, 2, 4), its),
  );
}

function isFodselsnummer(value: string): boolean {
  const [day, month, yy, serial] = [number(value, 0, 2), number(value, 2, 4), number(value, 4, 6), number(value, 6, 9)];
  let year: number;
  if (serial < 500) year = 1900 + yy;
  else if (serial < 750 && yy >= 54) year = 1800 + yy;
  else if (yy < 40) year = 2000 + yy;
  else if (serial >= 900) year = 1900 + yy;
  else return false;
  if (!isCalendarDay(year, month, day > 40 ? day - 40 : day)) return false;
  return (
    weightedSum(value, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weightedSum(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

function isHetu(written: string): boolean {
  const match = /^(\d\d)(\d\d)(\d\d)([-+A-FU-Y])(\d{3})([0-9A-Y])$/.exec(written);
  if (!match) return false;
  const [, day, month, yy, sign = '', serial, check] = match;
  const century = /[A-F]/.test(sign) ? 2000 : sign === '+' ? 1800 : 1900;
  if (!isCalendarDay(century + Number(yy), Number(month), Number(day)) || Number(serial) < 2) return false;
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(`${day}${month}${yy}${serial}`) % 31] === check;
}

// --- America

/** Two digits that weights 2 to 9 or 11 give, letters counting by their codes. */
function passesBrazilian(value: string, most: number): boolean {
  const right = (text: string): number => {
    const sum = [...text]
      .reverse()
      .reduce((all, symbol, k) => all + (symbol.charCodeAt(0) - 48) * (2 + (k % (most - 1))), 0);
    return sum % 11 < 2 ? 0 : 11 - (sum % 11);
  };
  const body = value.slice(0, -2);
  const first = right(body);
  return value.slice(-2) === `${first}${right(body + first)}`;
}

function isCurp(value: string): boolean {
  const match = /^([A-Z][AEIOUX][A-Z]{2})(\d\d)(\d\d)(\d\d)[HM]([A-Z]{2})[^AEIOU0-9]{3}([A-Z0-9])(\d)$/.exec(value);
  if (!match) return false;
  const [, names = '', yy, month, day, state, century = '', check] = match;
  const states = 'AS BC BS CC CL CM CS CH DF DG GT GR HG JC MC MN MS NT NL OC PL QT QR SP SL SR TC TS TL VZ YN ZS NE';
  if (INCONVENIENT.has(names) || !states.split(' ').includes(state!)) return false;
  if (!isCalendarDay((/\d/.test(century) ? 1900 : 2000) + Number(yy), Number(month), Number(day))) return false;
  const alphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
  const sum = [...value.slice(0, 17)].reduce((all, symbol, k) => all + alphabet.indexOf(symbol) * (18 - k), 0);
  return (10 - (sum % 10)) % 10 === Number(check);
}

// --- Asia

function isHkid(written: string): boolean {
  const value = onlySymbols(written).padStart(9, ' ');
  const counted = [...value].map((symbol) => (symbol === ' ' ? 36 : Number.parseInt(symbol, 36)));
  if (!/[0-9A]$/.test(value)) return false;
  return counted.reduce((sum, count, k) => sum + count * (9 - k), 0) % 11 === 0;
}

function isChinese(value: string): boolean {
  const provinces = '11-15 21-23 31-37 41-46 50-54 61-65 71 81-83';
  if (!isWithin(number(value, 0, 2), provinces)) return false;
  const year = number(value, 6, 10);
  if (year < 1900 || year > 2099 || !isCalendarDay(year, number(value, 10, 12), number(value, 12, 14))) return false;
  const sum = [...value.slice(0, 17)].reduce((all, digit, k) => all + Number(digit) * (2 ** (17 - k) % 11), 0);
  return '10X98765432'[sum % 11] === value[17];
}

export const nationalTwins: readonly Twin[] = [
  few('bsn', ['0 01 0159 1 # 2 # 3 #'], 'test of eleven', (value) => {
    return Number(value) >= 10_000_000 && weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
  }),
  few('nhs', ['09 0 039 ~ # 4 7 ~ # 5 9 #'], 'weights modulo 11', (written) => {
    const value = onlyDigits(written);
    return !value.startsWith('000') && weightedSum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
  }),
  few('tfn', ['01 0 02 # 5 6 # 8 #'], 'weights modulo 11', (value) => {
    return !value.startsWith('000') && weightedSum(value, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
  }),
  few('nino', ['BGZ BGZD # 2 34 4 5 7 ABDEZ'], "HMRC's list", (value) => {
    return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[^DFIQUV0-9][^DFIOQUV0-9]\d{6}[A-D]$/.test(value);
  }),
  few('dni', ['0 5 4 # 6 # 3 09 @'], 'number modulo 23', (value) => spanishLetter(number(value, 0, 8)) === value[8]),
  few('nie', ['AXYZ 2 4 # 2 7 0 0 @'], 'number modulo 23', (value) => {
    const first = 'XYZ'.indexOf(value[0]!);
    return first >= 0 && spanishLetter(Number(first + value.slice(1, 8))) === value[8];
  }),
  few('nir', ['12 # 5 0 08 1 05 0 0 1 0 0 1 # #'], 'number modulo 97', isNir),
  few('nir', ['0239 # 5 2 0 0 9 0 0 0 0 0 01 # #'], 'number modulo 97', isNir),
  few('nir', ['1 # 5 0 8 12 ABC 0 0 1 0 0 1 # #'], 'number modulo 97', isNir),
  few('steuer-id', ['01 0 # 1 # 2 7 3 4 5 #'], 'digits counted, ISO 7064 step by step', (value) => {
    const times = [...'0123456789']
      .map((digit) => value.slice(0, 10).split(digit).length - 1)
      .filter((count) => count > 1);
    if (value.startsWith('0') || times.length !== 1 || times[0]! > 3 || /(\d)\1\1/.test(value.slice(0, 10)))
      return false;
    return passesMod11And10(value);
  }),
  few('codice-fiscale', ['R SA S M RX A 8 5L T 13 0 A 0 0N # @'], 'tables of the decree', isCodiceFiscale),
  few('codice-fiscale', ['R S S M R A 8 5 TX 0467 01 AJ 0 0 # @'], 'tables of the decree', isCodiceFiscale),
  few('codice-fiscale', ['R S S M R A 08 5A TB 0 1 A 05 6 # @'], 'tables of the decree', isCodiceFiscale),
  few('pesel', ['09 4 0289 12 02 189 0 # 1 3 #'], 'calendar, weights modulo 10', isPesel),
  few('personnummer', ['8 14 01 12 0279 189 - 0 # 0 #'], 'calendar, Luhn', isPersonnummer),
  few('personnummer', ['12 09 8 4 01 12 026 19 - 0 # 0 #'], 'calendar, Luhn', isPersonnummer),
  few('fodselsnummer', ['045 1 0 2 35 4 0579 0 # # #'], 'calendar, twice modulo 11', isFodselsnummer, [
    '01456 19 01 2 357 4 0579 0 # # #',
  ]),
  few('hetu', ['013 1 0 2 5 2 - 09 0 # #@'], 'calendar, number modulo 31', isHetu),
  few('hetu', ['03 1 0 2 5 2 AYG 0 1 # #@'], 'calendar, number modulo 31', isHetu),
  few('cpf', ['03 0 01 0 # 0 09 0 0 # #'], 'weights modulo 11', (value) => {
    return !/^(\d)\1{8}/.test(value) && passesBrazilian(value, 11);
  }),
  few('cnpj', ['03 0 01 0 # 0 09 0 0 0 0 0 # #'], 'weights modulo 11', (value) => {
    return !/^(\d)\1{11}/.test(value) && passesBrazilian(value, 9);
  }),
  few('cnpj', ['1A 2 AZ 3 # B 0 0 0 1 D E # #'], 'weights modulo 11', (value) => passesBrazilian(value, 9)),
  few('pan', ['@ CD UX PQH A 0 0 0 # BR'], 'kinds of holders', (value) => {
    return /^[A-Z]{3}[CPHFATBLJGK][A-Z](?!0000)\d{4}[A-Z]$/.test(value);
  }),
  few('curp', ['B OX EUR IW 5 1 0 28 12 0 HX NZ E R X AN 0A #'], 'calendar, lists, weights modulo 10', isCurp),
  few('hkid', ['A 1 23 # 4 # 6 #@'], 'weights modulo 11', isHkid),
  few('hkid', ['A BZ 1 2 # 4 # 6 #@'], 'weights modulo 11', isHkid),
  few('cn-resident-id', ['12 1 0 1 0 5 13 9 4 9 0 2 03 1 0 05 # #@'], 'calendar, ISO 7064', isChinese),
];
