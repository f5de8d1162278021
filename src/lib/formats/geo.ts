// geo: latitude, longitude or a pair of them in degrees. Sign, digits in front of the mark and precision stay; what lies on the globe does
// so afterwards.
import { OptionError, type Codec, type Format, type Options, type Parsed } from './format.js';
import { KINDS, LATITUDE, MOST_EXACT, rangeOf, readDegrees, type Degrees, type Kind } from './geo/degrees.js';
import { pairCells } from './geo/pair-cells.js';
import { singleCells } from './geo/single-cells.js';
import { parseShape } from './shape.js';

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
    get identity() {
      return found.map(({ isNegative }) => (isNegative ? '-' : '+')).join('');
    },
    write([rank]) {
      const image = two ? one!.text(rank! / two.size) + two.text(rank! % two.size) : one!.text(rank!);
      let next = 0;
      return value.replace(/[0-9]/g, () => image[next++]!);
    },
  };
}

function createCodec(kind: Kind): Codec {
  return {
    ...(kind === 'latitude' || kind === 'longitude' ? { digits: singleCells(kind) } : { bytes: pairCells(kind) }),
    parse(value) {
      const found = readDegrees(value, kind);
      return found ? parseDegrees(value, found) : parseShape(value, false);
    },
    admits: (image, value) => readDegrees(image, kind) === undefined || readDegrees(value, kind) !== undefined,
  };
}

/** A longitude shows where it is above 90; pairs show by their numbers being two. */
function kindOf(sample: readonly string[]): Kind {
  let pairs = 0;
  const above = [0, 0];
  for (const value of sample) {
    const found = readDegrees(value, 'longitude');
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
