// Cards, IBAN, BIC, bank accounts.
import { luhn, mod97, weighted } from './checks.js';
import { NO, onlyDigits, SHAPE, VALID, WEAK, type Level } from './level.js';

/** First digits of the big issuers, and how many digits their numbers have. */
const ISSUED =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11,13}|6(?:011|4[4-9]\d|5\d\d)\d{12,15}|35\d{14,17}|62\d{12,17}|(?:50|5[6-9]|6\d)\d{10,17}|220[0-4]\d{12,15})$/;
/** In groups of four, or of four, six and five. */
const GROUPED = /^\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}$|^\d{4}([ -])\d{6}\2\d{4,5}$/;

/** "60 60 30 30 20 20 10 10": what is counted in each row of a theatre. */
const IN_PAIRS = /^\d{1,2}(?:[\s.-]\d{1,2})+$/;

export function card(value: string): Level {
  // the last four, the rest masked or left out
  if (/^(?:[X*•]{4}[ -]?){0,3}\d{4}$/i.test(value)) return WEAK;
  if (!/^[\d\s.-]+$/.test(value) || IN_PAIRS.test(value)) return NO;
  const digits = onlyDigits(value);
  if (digits.length < 12 || digits.length > 19 || /^-|\.\d+$/.test(value)) return NO;
  if (luhn(digits) && ISSUED.test(digits)) return VALID;
  return GROUPED.test(value) || (ISSUED.test(digits) && digits.length > 14) ? SHAPE : WEAK;
}

export function cvv(value: string): Level {
  return /^\d{3,4}$/.test(value) ? WEAK : NO;
}

export function pin(value: string): Level {
  return /^\d{4,8}$/.test(value) ? WEAK : NO;
}

/** Countries with IBANs (SWIFT registry). */
const IBAN_COUNTRIES: ReadonlySet<string> = new Set(
  (
    'AD AE AL AT AZ BA BE BG BH BI BR BY CH CR CY CZ DE DJ DK DO EE EG ES FI FK FO FR GB GE GI GL GR GT HN HR HU IE IL IQ IS IT JO KW KZ LB ' +
    'LC LI LT LU LV LY MC MD ME MK MN MR MT MU NI NL NO OM PK PL PS PT QA RO RS RU SA SC SD SE SI SK SM SO ST SV TL TN TR UA VA VG XK YE'
  ).split(' '),
);

/** Norway has fifteen characters, Belgium sixteen, all others eighteen and more. */
const SHORT_IBANS: ReadonlySet<string> = new Set(['NO', 'BE']);
/** Of countries whose letters stand in front of other numbers, too: "DE000..." of a meter. */
const LONGEST_IBAN: Readonly<Record<string, number>> = {
  ...{ AT: 20, BE: 16, CH: 21, CZ: 24, DE: 22, DK: 18, ES: 24, FI: 18, FR: 27, GB: 22, IE: 22, IT: 27, LU: 20, NL: 18 },
  ...{ NO: 15, PL: 28, PT: 25, SE: 24 },
};

export function iban(value: string): Level {
  const code = value.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(code)) return NO;
  const country = code.slice(0, 2);
  if (!IBAN_COUNTRIES.has(country)) return WEAK;
  if (mod97(code.slice(4) + code.slice(0, 4)) === 1) return VALID;
  const isLongEnough = code.length >= (SHORT_IBANS.has(country) ? 15 : 18);
  return /\d{6}/.test(code) && isLongEnough && code.length <= (LONGEST_IBAN[country] ?? 34) ? SHAPE : WEAK;
}

export function bic(value: string): Level {
  return /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(value) ? WEAK : NO;
}

/** ABA routing number: nine digits, weights 3 7 1. A German bank code has eight, a British sort code six, India has letters in front. */
export function routing(value: string): Level {
  if (/^\d{2}-\d{2}-\d{2}$/.test(value)) return WEAK;
  if (/^[A-Z]{4}0[A-Z\d]{6}$/.test(value)) return SHAPE;
  const digits = onlyDigits(value);
  if (!/^[\d\s-]+$/.test(value) || digits.length < 5 || digits.length > 11) return NO;
  if (digits.length !== 9) return WEAK;
  return weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0 &&
    /^(?:0|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(digits)
    ? SHAPE
    : WEAK;
}

export function account(value: string): Level {
  const core = value.replace(/[\s./-]/g, '');
  return /^[A-Z]{0,4}[\dX*]{5,26}[A-Z]?$/i.test(core) && !/^-/.test(value) ? WEAK : NO;
}
