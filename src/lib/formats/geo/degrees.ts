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
const SINGLE = new RegExp(`^[ \\t]*${SIGN}(\\d*[.,]?\\d*)${UNIT}([NSEWnsew]?)[ \\t]*$`);
const PAIR = new RegExp(
  `^[ \\t([]*${SIGN}(${POINT_NUMBER})${UNIT}[NSns]?(?:[ ]*[,;/][ ]*|[ ]+)${SIGN}(${POINT_NUMBER})${UNIT}[EWew]?[ \\t)\\]]*$`,
);
/** Well-known text of the Open Geospatial Consortium: longitude first. */
const WELL_KNOWN = new RegExp(
  `^[ \\t]*point[ ]*\\([ ]*${SIGN}(${POINT_NUMBER})[ ]+${SIGN}(${POINT_NUMBER})[ ]*\\)[ \\t]*$`,
  'i',
);

/** A number of degrees as it is written. */
export interface Degrees {
  readonly limit: number;
  /** digits in front of the mark */
  readonly whole: number;
  readonly fraction: number;
  readonly digits: string;
}

/** How a number of so many digits is ranked: those from `first` to `last` are valid, in ranks from 0 on; so are the others. */
export interface Range {
  readonly label: string;
  readonly first: bigint;
  readonly last: bigint;
  readonly all: bigint;
  readonly valid: bigint;
}

function degrees(text: string, limit: number): Degrees | undefined {
  const [whole = '', fraction = ''] = text.split(/[.,]/);
  if (whole === '' && fraction === '') return undefined;
  return { limit, whole: whole.length, fraction: fraction.length, digits: whole + fraction };
}

/** Undefined for what is not written as degrees. */
export function readDegrees(value: string, kind: Kind): Degrees[] | undefined {
  const single = SINGLE.exec(value);
  if (single) {
    const letter = single[2]!.toUpperCase();
    const isLongitude = letter === '' ? kind === 'longitude' || kind === 'lon-lat' : letter === 'E' || letter === 'W';
    const found = degrees(single[1]!, isLongitude ? LONGITUDE : LATITUDE);
    return found && found.digits.length <= MOST_SYMBOLS ? [found] : undefined;
  }
  const wellKnown = WELL_KNOWN.exec(value);
  const match = wellKnown ?? PAIR.exec(value);
  if (!match) return undefined;
  const isLongitudeFirst = wellKnown !== null || kind === 'lon-lat';
  const first = degrees(match[1]!, isLongitudeFirst ? LONGITUDE : LATITUDE);
  const second = degrees(match[2]!, isLongitudeFirst ? LATITUDE : LONGITUDE);
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
