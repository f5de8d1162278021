// Numbers that states give to people, and documents that carry numbers.
import { luhn, mod11and10, verhoeff, weighted } from './checks.js';
import { date } from './dates.js';
import { NO, onlyDigits, SHAPE, VALID, WEAK, type Level, type ValueTest } from './level.js';
import { nationalNumber } from './national.js';
import { lettered } from '../lettered.js';

const DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/;

const isNumber = (value: string, least: number, most = least): string | undefined => {
  if (!/^[\d\s./-]+$/.test(value) || value.startsWith('-') || DATE.test(value)) return undefined;
  const digits = onlyDigits(value);
  return digits.length >= least && digits.length <= most ? digits : undefined;
};

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + (year % 100), month, 0)).getUTCDate();

export function ssn(value: string): Level {
  if (/^(?:\d{3}-\d{2}-\d{4}|\d{3} \d{2} \d{4})$/.test(value)) {
    return /^(?!000|666|9)\d{3}.(?!00)\d{2}.(?!0000)/.test(value) ? VALID : SHAPE;
  }
  // the last four, the rest masked
  if (/^[X*•]{3}-?[X*•]{2}-?\d{4}$/i.test(value)) return SHAPE;
  // bare, without the zero in front, or no more than the last four
  return /^(?:\d{9}|\d{8}|\d{4})$/.test(value) ? WEAK : NO;
}

export function itin(value: string): Level {
  if (/^9\d{2}-\d{2}-\d{4}$/.test(value)) return SHAPE;
  return /^9\d{8}$/.test(value) ? WEAK : NO;
}

/** US provider: Luhn over 80840 and the ten digits. */
export function npi(value: string): Level {
  return !/^[12]\d{9}$/.test(value) ? NO : luhn(`80840${value}`) ? SHAPE : WEAK;
}

export function mbi(value: string): Level {
  const code = value.replaceAll('-', '').toUpperCase();
  return /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/.test(
    code,
  )
    ? VALID
    : NO;
}

export function nino(value: string): Level {
  const code = value.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{6}[A-D]?$/.test(code)) return NO;
  if (!/[A-D]$/.test(code)) return WEAK;
  return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]/.test(code) ? VALID : SHAPE;
}

export function nhs(value: string): Level {
  const digits = isNumber(value, 10);
  // "0.000000000" is an amount, and nobody's number
  if (digits === undefined || value.includes('.') || /^0+$/.test(digits)) return NO;
  const check = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  const good = (check === 11 ? 0 : check) === Number(digits[9]);
  // no book's number is grouped so, and one telephone number in eleven passes
  if (/^\d{3} \d{3} \d{4}$/.test(value)) return good ? VALID : WEAK;
  return good ? SHAPE : WEAK;
}

/** French: sex, year, month, department, commune, order, key = 97 - n mod 97. */
const NIR_GROUPS = /^[12] \d\d (?:0[1-9]|1[0-2]) (?:\d\d|2[AB]) \d{3} \d{3}(?: \d\d)?$/;

export function nir(value: string): Level {
  const code = value.replace(/[\s.-]/g, '').toUpperCase();
  const match = /^([1-478])(\d{2})(\d{2})(\d{2}|2A|2B)(\d{6})(\d{2})?$/.exec(code);
  if (!match) return NO;
  const grouped = NIR_GROUPS.test(value);
  if (match[6] === undefined) return grouped ? SHAPE : WEAK;
  const n = BigInt(code.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  return 97n - (n % 97n) === BigInt(match[6]) ? VALID : grouped ? SHAPE : WEAK;
}

export function steuerId(value: string): Level {
  const digits = isNumber(value, 10, 13);
  if (digits === undefined) return NO;
  return digits.length === 11 && digits[0] !== '0' && mod11and10(digits) ? SHAPE : WEAK;
}

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

export function dni(value: string): Level {
  const code = value.replace(/[\s.-]/g, '').toUpperCase();
  const match = /^(\d{7,8})([A-Z])$/.exec(code);
  if (!match) return /^\d{7,8}$/.test(code) ? WEAK : NO;
  return DNI_LETTERS[Number(match[1]) % 23] === match[2] ? VALID : SHAPE;
}

export function nie(value: string): Level {
  const code = value.replace(/[\s.-]/g, '').toUpperCase();
  const match = /^([XYZ])(\d{7,8})([A-Z])$/.exec(code);
  if (!match) return NO;
  return DNI_LETTERS[Number('XYZ'.indexOf(match[1]!) + match[2]!) % 23] === match[3] ? VALID : SHAPE;
}

export function codiceFiscale(value: string): Level {
  const code = value.toUpperCase().replace(/\s/g, '');
  if (/^[A-Z]{6}[\dLMNP-V]{2}[ABCDEHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/.test(code)) return VALID;
  return NO;
}

export function bsn(value: string): Level {
  const digits = isNumber(value, 8, 9)?.padStart(9, '0');
  // 1099-4300 is the number of a journal, whose check is by eleven too
  if (digits === undefined || value.includes('-')) return NO;
  return weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && Number(digits) !== 0 ? SHAPE : WEAK;
}

export function pesel(value: string): Level {
  if (!/^\d{11}$/.test(value)) return NO;
  const month = Number(value.slice(2, 4)) % 20;
  if (!isDay(Number(value.slice(0, 2)), month, Number(value.slice(4, 6)))) return NO;
  return weighted(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0 ? VALID : WEAK;
}

export function personnummer(value: string): Level {
  const match = /^(?:18|19|20)?(\d{2})(\d{2})(\d{2})([-+]?)(\d{4})$/.exec(value);
  if (!match || !isDay(Number(match[1]), Number(match[2]), Number(match[3]) % 60)) return NO;
  const good = luhn(match[1]! + match[2]! + match[3]! + match[5]!);
  return good ? (match[4] !== '' || value.length === 12 ? VALID : SHAPE) : match[4] !== '' ? SHAPE : WEAK;
}

export function fodselsnummer(value: string): Level {
  const code = value.replace(/[\s.]/g, '');
  if (!/^\d{11}$/.test(code)) return NO;
  const [d, m] = [Number(code.slice(0, 2)) % 40, Number(code.slice(2, 4)) % 40];
  if (!isDay(Number(code.slice(4, 6)), m, d)) return NO;
  const one = weighted(code, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11;
  const two = weighted(code, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11;
  return one === 0 && two === 0 ? VALID : WEAK;
}

export function hetu(value: string): Level {
  const match = /^(\d{2})(\d{2})(\d{2})[-+A-FU-Y](\d{3})([0-9A-FHJ-NPR-Y])$/i.exec(value);
  if (!match || !isDay(Number(match[3]), Number(match[2]), Number(match[1]))) return NO;
  const n = Number(match[1]! + match[2]! + match[3]! + match[4]!);
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[n % 31] === match[5]!.toUpperCase() ? VALID : SHAPE;
}

export function cpf(value: string): Level {
  // how Brazil publishes that of an official
  if (/^\*{3}\.?\d{3}\.?\d{3}-?\*{2}$/.test(value)) return SHAPE;
  const digits = isNumber(value, 11);
  if (digits === undefined) return NO;
  const shaped = /^\d{3}\.\d{3}\.\d{3}-\d{2}$/.test(value);
  if (/^(.)\1+$/.test(digits)) return shaped ? SHAPE : NO;
  const check = (sum: number): number => ((sum * 10) % 11) % 10;
  const one = check(weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]));
  const two = check(weighted(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]));
  return one === Number(digits[9]) && two === Number(digits[10]) ? VALID : shaped ? SHAPE : WEAK;
}

export function aadhaar(value: string): Level {
  const digits = isNumber(value, 12);
  if (digits === undefined || /^[01]/.test(digits)) return NO;
  const shaped = /^\d{4}[ -]\d{4}[ -]\d{4}$/.test(value);
  return verhoeff(digits) ? (shaped ? VALID : SHAPE) : shaped ? SHAPE : WEAK;
}

/** India: five letters, the fourth the kind of taxpayer, four digits, a letter. */
export function pan(value: string): Level {
  return /^[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]$/.test(value) ? VALID : /^[A-Z]{5}\d{4}[A-Z]$/i.test(value) ? SHAPE : NO;
}

export function sin(value: string): Level {
  const digits = isNumber(value, 9);
  if (digits === undefined) return NO;
  const shaped = /^\d{3}[- ]\d{3}[- ]\d{3}$/.test(value);
  return luhn(digits) && !/^[08]/.test(digits) ? (shaped ? VALID : SHAPE) : shaped ? SHAPE : WEAK;
}

export function tfn(value: string): Level {
  const digits = isNumber(value, 8, 9);
  if (digits === undefined) return NO;
  return digits.length === 9 && weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 ? SHAPE : WEAK;
}

export function curp(value: string): Level {
  return /^[A-Z][AEIOUX][A-Z]{2}\d{2}(?:0\d|1[0-2])[0-3]\d[HMX][A-Z]{2}[B-DF-HJ-NP-TV-ZÑ]{3}[A-Z\d]\d$/i.test(value)
    ? VALID
    : NO;
}

const CN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

export function cnResidentId(value: string): Level {
  const code = value.toUpperCase();
  const match = /^[1-9]\d{5}((?:19|20)\d{2})(\d{2})(\d{2})\d{3}[\dX]$/.exec(code);
  if (!match || !isDay(Number(match[1]), Number(match[2]), Number(match[3]))) return NO;
  return '10X98765432'[weighted(code, CN_WEIGHTS) % 11] === code[17] ? VALID : SHAPE;
}

export function hkid(value: string): Level {
  return /^[A-Z]{1,2}\d{6}\([\dA]\)$/i.test(value) ? VALID : /^[A-Z]{1,2}\d{6}[\dA]$/i.test(value) ? WEAK : NO;
}

/** What an identity card is valid until, what taxes come to. */
const isDayOrAmount = (value: string): boolean => DATE.test(value) || /^-|^\d+\.\d{1,2}$/.test(value);

/** Any official number: digits, perhaps with a few letters and separators. */
export function officialNumber(value: string): Level {
  const written = nationalNumber(value);
  if (written > NO) return written;
  const core = value.replace(/[\s./-]/g, '');
  return /^[A-Z\d]{5,20}$/i.test(core) && onlyDigits(core).length >= 4 && !isDayOrAmount(value) ? WEAK : NO;
}

export const passport: ValueTest = (value) =>
  /^[A-Z]{0,3}\d{5,9}[A-Z]?\d?$|^[A-Z]\d{2}[A-Z]{2}\d{4,5}$|^[A-Z0-9]{8,9}$/i.test(value.replace(/[\s-]/g, '')) &&
  /\d/.test(value)
    ? WEAK
    : NO;

export const licence: ValueTest = (value) => {
  const core = value.replace(/[\s./-]/g, '');
  return /^(?=.*\d)[A-Z\d*]{5,20}$/i.test(core) && !isDayOrAmount(value) ? WEAK : NO;
};

const LETTERS_AND_DIGITS = lettered(/^(?=.*\p{L})(?=.*\d)[\p{L}\d]{4,10}$/u);
const CAPITALS_OR_DIGITS = lettered(/^[\p{Lu}\d]{2,9}$/u);

/**
 * Germany and Austria (KS-AB 123), Italy and France (AB-123-CD), Spain (1234 BCD), the United Kingdom (AB12 CDE), Sweden (ABC 12D), the
 * Netherlands (12-AB-34), Brazil (ABC1D23), Turkey (34 ABC 123), India (KA 01 AB 1234).
 */
const PLATES =
  /^(?:[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\d{1,4}[EH]?|[A-Z]{2}[- ]?\d{3}[- ]?[A-Z]{2}|\d{4}[- ]?[B-DF-HJ-NP-TV-Z]{3}|[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]{3} ?\d{2}[A-Z\d]|(?=.*[A-Z])(?:\d{1,3}|[A-Z]{1,3})-(?:\d{2,3}|[A-Z]{2,3})-(?:\d{1,2}|[A-Z]{1,2})|[A-Z]{3}\d[A-Z]\d{2}|\d{2} [A-Z]{1,3} \d{2,5}|[A-Z]{2}[- ]?\d{2}[- ]?[A-Z]{1,3}[- ]?\d{4})$/;

/** Letters and digits of two to ten places, in any grouping; alone they say little. */
export const plate: ValueTest = (value) => {
  // "23-OCT-22"
  if (PLATES.test(value) && date(value) === NO) return SHAPE;
  const core = value.replace(/[\s.·•-]/g, '');
  return LETTERS_AND_DIGITS.test(core) ? WEAK : CAPITALS_OR_DIGITS.test(core) && core.length >= 4 ? WEAK : NO;
};

const RECORD = lettered(/^(?=.*\d)[\p{L}\d./-]{2,24}$/u);
export const recordNumber: ValueTest = (value) => (RECORD.test(value) ? WEAK : NO);
