// How degrees are written: single numbers and pairs, and which of the numbers of so many digits lie on the globe.
import { MOST_SYMBOLS } from '../format.js';

export const KINDS = ['latitude', 'longitude', 'lat-lon', 'lon-lat'] as const;
export type Kind = (typeof KINDS)[number];

export const LATITUDE = 90;
const LONGITUDE = 180;
/** Digits whose number is exact as a double. */
export const MOST_EXACT = 15;

const SIGN = '[+\\-\\u2212]?';
const POINT_NUMBER = '\\d*\\.?\\d*';
const UNIT = '[ ]?\\u00b0?[ ]?';
const SINGLE = new RegExp(`^[ \\t]*(${SIGN})(\\d*[.,]?\\d*)${UNIT}([NSEWnsew]?)[ \\t]*$`);
const FIRST = `(?<sign>${SIGN})(?<number>${POINT_NUMBER})`;
const SECOND = `(?<sign2>${SIGN})(?<number2>${POINT_NUMBER})`;
const PAIR = new RegExp(
  `^[ \\t([]*${FIRST}${UNIT}(?<letter>[NSns]?)(?:[ ]*[,;/][ ]*|[ ]+)${SECOND}${UNIT}(?<letter2>[EWew]?)[ \\t)\\]]*$`,
);
/** Well-known text of the Open Geospatial Consortium: longitude first. */
const WELL_KNOWN = new RegExp(`^[ \\t]*point[ ]*\\([ ]*${FIRST}[ ]+${SECOND}[ ]*\\)[ \\t]*$`, 'i');

/** A number of degrees as it is written. */
export interface Degrees {
  readonly limit: number;
  /** digits in front of the mark */
  readonly whole: number;
  readonly fraction: number;
  readonly digits: string;
  /** south of the equator, or west of Greenwich */
  readonly isNegative: boolean;
}

/** How a number of so many digits is ranked: those from `first` to `last` are valid, in ranks from 0 on; so are the others. */
export interface Range {
  readonly label: string;
  readonly first: bigint;
  readonly last: bigint;
  readonly all: bigint;
  readonly valid: bigint;
}

/** @param letter of the hemisphere, or empty */
function degrees(sign: string, text: string, letter: string, limit: number): Degrees | undefined {
  const [whole = '', fraction = ''] = text.split(/[.,]/);
  if (whole === '' && fraction === '') return undefined;
  const isNegative = (sign === '-' || sign === '\u2212') !== /[SWsw]/.test(letter);
  return { limit, whole: whole.length, fraction: fraction.length, digits: whole + fraction, isNegative };
}

/** Undefined for what is not written as degrees. */
export function readDegrees(value: string, kind: Kind): Degrees[] | undefined {
  const single = SINGLE.exec(value);
  if (single) {
    const [, sign = '', number = '', hemisphere = ''] = single;
    const letter = hemisphere.toUpperCase();
    const isLongitude = letter === '' ? kind === 'longitude' || kind === 'lon-lat' : letter === 'E' || letter === 'W';
    const found = degrees(sign, number, letter, isLongitude ? LONGITUDE : LATITUDE);
    return found && found.digits.length <= MOST_SYMBOLS ? [found] : undefined;
  }
  const wellKnown = WELL_KNOWN.exec(value);
  const match = wellKnown ?? PAIR.exec(value);
  if (!match) return undefined;
  const isLongitudeFirst = wellKnown !== null || kind === 'lon-lat';
  const { sign = '', number = '', letter = '', sign2 = '', number2 = '', letter2 = '' } = match.groups!;
  const first = degrees(sign, number, letter, isLongitudeFirst ? LONGITUDE : LATITUDE);
  const second = degrees(sign2, number2, letter2, isLongitudeFirst ? LATITUDE : LONGITUDE);
  if (!first || !second || first.digits.length + second.digits.length > MOST_SYMBOLS) return undefined;
  return [first, second];
}

const ranges = new Map<string, Range>();
const MOST_RANGES = 1_024;

export function rangeOf({ limit, whole, fraction }: Degrees): Range {
  const label = `${limit} ${whole} ${fraction}`;
  const known = ranges.get(label);
  if (known) return known;
  const all = 10n ** BigInt(whole + fraction);
  // no leading zero: 05.5 is not written so
  const first = whole > 1 ? all / 10n : 0n;
  const top = BigInt(limit) * 10n ** BigInt(fraction);
  const last = top < all ? top : all - 1n;
  const valid = last < first ? 0n : last - first + 1n;
  const made = { label, first, last: valid === 0n ? first - 1n : last, all, valid };
  if (ranges.size >= MOST_RANGES) ranges.clear();
  ranges.set(label, made);
  return made;
}
