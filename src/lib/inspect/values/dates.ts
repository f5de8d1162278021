// Dates, read in any usual way, with the year they fall in; ages and years.
import { fold } from '../header/fold.js';
import { NO, SHAPE, WEAK, type Level } from './level.js';
import { lettered, Lettered } from '../lettered.js';

const MONTHS =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|marz|märz|mai|juni|juli|okt|dez|dezember|janv|févr|fevr|avr|juin|juil|août|aout|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|mrt|mei';
const MONTH = `(?:${MONTHS})[a-zéûç]*\\.?`;
const TIME = String.raw`(?:[T\s,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:[ap]\.?m\.?)?\s?(?:Z|[+-]\d{2}:?\d{2}|UTC|GMT)?)?`;
const PATTERNS: readonly (RegExp | Lettered)[] = [
  new RegExp(String.raw`^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})${TIME}$`, 'i'),
  new RegExp(String.raw`^(?<a>\d{1,2})(?:[-/.\s]|\.\s)(?<b>\d{1,2})(?:[-/.\s]|\.\s)(?<y>\d{4}|\d{2})${TIME}$`, 'i'),
  lettered({
    source: String.raw`^(?:\p{L}+,?\s+)?(?<d>\d{1,2})(?:st|nd|rd|th|er|\.)?[-\s/]+(?:de\s+)?(?:${MONTH})[-\s/,]+(?:de\s+)?(?<y>\d{4}|\d{2})${TIME}$`,
    flags: 'iu',
  }),
  lettered({
    source: String.raw`^(?:\p{L}+,?\s+)?(?:${MONTH})[-\s]+(?<d>\d{1,2})(?:st|nd|rd|th)?,?[-\s]+(?<y>\d{4})${TIME}$`,
    flags: 'iu',
  }),
  // how airlines write it: "12MAY85"
  new RegExp(String.raw`^(?<d>\d{2})(?:${MONTHS})(?<y>\d{4}|\d{2})$`, 'i'),
  /^(?<y>(?:18|19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?:\d{6})?$/,
  /^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/,
];

/** The year of a date; undefined for what is no date. Two digits count as 1930 to 2029. */
export function yearOf(text: string): number | undefined {
  // in Hungary and Croatia the day or the year ends in a full stop, too
  const value = text.endsWith('.') ? text.slice(0, -1) : text;
  if (value.length < 6 || value.length > 40) return undefined;
  for (const pattern of PATTERNS) {
    const found = (pattern instanceof Lettered ? pattern.for(value) : pattern).exec(value)?.groups;
    if (!found) continue;
    const [a, b] = [Number(found.a ?? 1), Number(found.b ?? 1)];
    const month = Number(found.m ?? Math.min(a, b));
    const day = Number(found.d ?? Math.max(a, b));
    if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
    const year = Number(found.y);
    return found.y!.length === 2 ? (year < 30 ? 2000 + year : 1900 + year) : year;
  }
  return undefined;
}

const ONLY_MONTH = lettered({ source: `^${MONTH}$`, flags: 'iu' });

/** "April", "août": some are called so. */
export const isMonth = (value: string): boolean => ONLY_MONTH.for(value).test(value);

/** "2015-03-13 07:20:53": something was done then; who is born at midnight is born on a day. */
export const hasTimeOfDay = (value: string): boolean => /\d[T ](?!0?0:00)\d{1,2}:\d{2}/.test(value);

export function date(value: string): Level {
  const year = yearOf(value);
  if (year === undefined) return NO;
  return /^\d{8}$/.test(value) ? WEAK : year > 1500 && year < 2200 ? SHAPE : WEAK;
}

const WITHOUT_YEAR: readonly (RegExp | Lettered)[] = [
  // "12.5" is a share as well
  /^(?:--)?(?<a>\d{1,2})(?:[-/](?<b>\d{1,2})|\.\s?(?<c>\d{1,2})\.)$/,
  lettered({ source: String.raw`^(?<a>\d{1,2})(?:st|nd|rd|th|er|\.)?[-\s]?(?:de\s+)?(?:${MONTH})$`, flags: 'iu' }),
  lettered({ source: String.raw`^(?:${MONTH})[-\s]?(?<a>\d{1,2})(?:st|nd|rd|th)?$`, flags: 'iu' }),
];

/** "13.05.", "05/13", "13 May": lists of birthdays leave the year out. */
function isDayOfYear(value: string): boolean {
  for (const pattern of WITHOUT_YEAR) {
    const found = (pattern instanceof Lettered ? pattern.for(value) : pattern).exec(value)?.groups;
    if (!found) continue;
    const [a, b] = [Number(found.a), Number(found.b ?? found.c ?? 1)];
    return Math.min(a, b) >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
  }
  return false;
}

/** A date, or a day of every year, which only a header tells from a number with a mark in it. */
export function birthday(value: string): Level {
  const level = date(value);
  return level > NO ? level : isDayOfYear(value) ? WEAK : NO;
}

const AGE = lettered(
  /^\d{1,3}(?:[.,]\d+)?(?:\s?(?:[-–]|to|a)\s?\d{1,3}|\+)?(?:\s?\p{L}{1,6}\.?(?:\s\d{1,2}\s?\p{L}{1,6}\.?)?)?$/iu,
);

/** Bands in words: "under 18", "De 29 a 59 años", "65 and over", "<18". */
const AGE_WORDS = new Set(
  (
    'age aged years year yrs yr under over and or to a up older younger more less below above between from plus than of ' +
    'anos ano de y mas menor mayor menos entre hasta anni anno da oltre sotto e piu meno jahre jahr unter uber bis ab alter ' +
    'ans an moins plus ou et entre anos ou mais menos jaar tot en ouder jonger onder boven'
  ).split(' '),
);
const WORDS = lettered(/\p{L}+/gu);
const BAND = lettered(/^[\d\s\p{L}\p{M}<>=≤≥+.()–-]+$/u);
const isAgeBand = (value: string): boolean => {
  const numbers = value.match(/\d+/g) ?? [];
  if (numbers.length === 0 || numbers.length > 2 || value.length > 40 || numbers.some((years) => Number(years) > 120))
    return false;
  if (!BAND.test(value)) return false;
  const words = fold(value).match(WORDS.for(value)) ?? [];
  return (words.length > 0 || /^[<>≤≥]/.test(value)) && words.every((word) => AGE_WORDS.has(word));
};

const WITH_SEX = /^(?:\d{1,3} ?[/|-] ?[MFWDmfwd]|[MFWDmfwd] ?[/|-] ?\d{1,3})$/;

/** Years, bands of years, "14 years", "14A 9M", "45/M". */
export function age(value: string): Level {
  return (AGE.test(value) && parseFloat(value) <= 120) || isAgeBand(value) || WITH_SEX.test(value) ? WEAK : NO;
}

export function birthYear(value: string): Level {
  return /^\d{4}$/.test(value) && Number(value) >= 1850 && Number(value) <= 2030 ? WEAK : NO;
}
