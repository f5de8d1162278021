// geo: latitude, longitude or a pair of them in degrees. Sign, digits in front of the mark and precision stay; what lies on the globe does
// so afterwards.
import { NO_CLASS } from '../fpe/domain-cipher.js';
import {
  MOST_SYMBOLS,
  OptionError,
  type Codec,
  type DigitCells,
  type DigitCodec,
  type Format,
  type Options,
  type Parsed,
} from './format.js';
import { OutlineReadings } from './numbers/outline-readings.js';
import { parseShape } from './shape.js';

const KINDS = ['latitude', 'longitude', 'lat-lon', 'lon-lat'] as const;
type Kind = (typeof KINDS)[number];

const LATITUDE = 90;
const LONGITUDE = 180;
/** Digits whose number is exact as a double. */
const MOST_EXACT = 15;
const TAIL = 1_000_000_000;

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
interface Degrees {
  readonly limit: number;
  /** digits in front of the mark */
  readonly whole: number;
  readonly fraction: number;
  readonly digits: string;
}

/** How a number of so many digits is ranked: those from `first` to `last` are valid, in ranks from 0 on; so are the others. */
interface Range {
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
function read(value: string, kind: Kind): Degrees[] | undefined {
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

function rangeOf({ limit, whole, fraction }: Degrees): Range {
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

interface Ranked {
  readonly label: string;
  readonly valid: boolean;
  readonly size: bigint;
  readonly rank: bigint;
  text(rank: bigint): string;
}

function ranked(one: Degrees): Ranked {
  const range = rangeOf(one);
  const { label, first, last, all } = range;
  const number = one.digits.length <= MOST_EXACT ? BigInt(Number(one.digits)) : BigInt(one.digits);
  const valid = number >= first && number <= last;
  const text = (image: bigint): string => String(image).padStart(one.digits.length, '0');
  if (valid) {
    return { label, valid, size: range.valid, rank: number - first, text: (rank) => text(rank + first) };
  }
  return {
    ...{ label: `${label} x`, valid, size: all - range.valid },
    rank: number < first ? number : number - range.valid,
    text: (rank) => text(rank < first ? rank : rank + range.valid),
  };
}

function parseDegrees(value: string, found: readonly Degrees[]): Parsed {
  const parts = found.map(ranked);
  const [one, two] = parts;
  const size = two ? one!.size * two.size : one!.size;
  return {
    valid: parts.every(({ valid }) => valid),
    parts: [
      {
        label: parts.map(({ label }) => label).join(' / '),
        size,
        rank: two ? one!.rank * two.size + two.rank : one!.rank,
      },
    ],
    canonical: found.map(({ digits, whole }) => `${digits.slice(0, whole)}.${digits.slice(whole)}`).join(' '),
    write([rank]) {
      const image = two ? one!.text(rank! / two.size) + two.text(rank! % two.size) : one!.text(rank!);
      let next = 0;
      return value.replace(/[0-9]/g, () => image[next++]!);
    },
  };
}

/** A range in doubles, with its classes' numbers in a cipher. */
interface FastRange {
  readonly range: Range;
  readonly first: number;
  readonly last: number;
  readonly valid: number;
  readonly validClass: number;
  readonly otherClass: number;
}

/** Single numbers without a letter or sign beyond ASCII, in bulk: the same images as one by one. */
function geoDigits(kind: Kind): DigitCodec {
  const readings = new OutlineReadings((text) => {
    const found = read(text, kind);
    return found?.length === 1 && found[0]!.digits.length <= MOST_EXACT ? rangeOf(found[0]!) : undefined;
  });
  const rangesOf = new WeakMap<DigitCells, (FastRange | undefined)[]>();
  return {
    outlined: true,

    rank(cells, cipher) {
      const { count, heads, tails, ranks, classOf, places, others } = cells;
      if (!places || !others) {
        classOf.fill(NO_CLASS, 0, count);
        return 0;
      }
      const known = new Map<Range, FastRange>();
      const byCell = new Array<FastRange | undefined>(count);
      rangesOf.set(cells, byCell);
      const fast = (range: Range): FastRange => {
        const { label, first, last, all, valid } = range;
        const index = (name: string, size: bigint): number =>
          size === 0n ? NO_CLASS : cipher.classFor(name, size).index;
        const made = {
          ...{ range, first: Number(first), last: Number(last), valid: Number(valid) },
          ...{ validClass: index(label, valid), otherClass: index(`${label} x`, all - valid) },
        };
        known.set(range, made);
        return made;
      };
      let validCount = 0;
      for (let i = 0; i < count; i++) {
        classOf[i] = NO_CLASS;
        const range = readings.of(places[i]!, others[2 * i]!, others[2 * i + 1]!);
        if (!range) continue;
        const its = known.get(range) ?? fast(range);
        const number = heads[i]! * TAIL + tails[i]!;
        const isValid = number >= its.first && number <= its.last;
        byCell[i] = its;
        classOf[i] = isValid ? its.validClass : its.otherClass;
        ranks[i] = isValid ? number - its.first : number < its.first ? number : number - its.valid;
        if (isValid) validCount++;
      }
      return validCount;
    },

    unrank(cells) {
      const { count, heads, tails, ranks, classOf } = cells;
      const byCell = rangesOf.get(cells);
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        const { first, valid, validClass } = byCell![i]!;
        const rank = ranks[i]!;
        const number = classOf[i] === validClass ? rank + first : rank < first ? rank : rank + valid;
        heads[i] = Math.floor(number / TAIL);
        tails[i] = number - heads[i]! * TAIL;
      }
    },
  };
}

function createCodec(kind: Kind): Codec {
  return {
    digits: geoDigits(kind),
    parse(value) {
      const found = read(value, kind);
      return found ? parseDegrees(value, found) : parseShape(value, false);
    },
    admits: (image, value) => read(image, kind) === undefined || read(value, kind) !== undefined,
  };
}

/** A longitude shows where it is above 90; pairs show by their numbers being two. */
function kindOf(sample: readonly string[]): Kind {
  let pairs = 0;
  const above = [0, 0];
  for (const value of sample) {
    const found = read(value, 'longitude');
    if (!found) continue;
    if (found.length === 2) pairs++;
    found.forEach((one, k) => {
      if (Number(`${one.digits.slice(0, one.whole)}.${one.digits.slice(one.whole)}`) > LATITUDE) above[k]!++;
    });
  }
  if (pairs > 0) return above[0]! > above[1]! ? 'lon-lat' : 'lat-lon';
  return above[0]! > 0 ? 'longitude' : 'latitude';
}

export const geo: Format = {
  name: 'geo',
  version: 1,
  summary: 'latitude, longitude or both, in degrees',
  accepts:
    'degrees with a point or a comma up to 90 or 180, a pair of them, or POINT(lon lat); sign or letter, the number of digits in front of ' +
    'the mark and behind it are kept',
  example: '48.85837, 2.29448',
  options: {
    kind: {
      description: 'what the values are (default: found on a sample, else latitude); pairs say which comes first',
      values: KINDS.join('|'),
      check(value) {
        if (!(KINDS as readonly string[]).includes(value)) {
          throw new OptionError(`kind: expected ${KINDS.join(', ')}, got ${value}`);
        }
      },
    },
  },
  create: ({ kind = 'latitude' }: Options) => createCodec(kind as Kind),
  infer: (sample, given): Options => (given.kind === undefined ? { kind: kindOf(sample) } : {}),
};
