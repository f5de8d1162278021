// Pairs of numbers, and single ones, without a letter or sign beyond ASCII, in bulk: the same images as one by one.
import { SAFE } from '../../fpe/class-cipher.js';
import { NO_CLASS, type DomainCipher } from '../../fpe/domain-cipher.js';
import type { ByteCells, ByteCodec } from '../format.js';
import { OutlineReadings } from '../numbers/outline-readings.js';
import { setWide, toWide } from '../wide.js';
import { MOST_EXACT, rangeOf, readDegrees, type Kind, type Range } from './degrees.js';

const ZERO = 0x30;
/** What outlines tell apart. */
const MOST_BYTES = 32;
const MOST_OTHERS = 8;
const BILLION = 1_000_000_000;

/** One number of a cell: its range in doubles. */
interface Coordinate {
  readonly range: Range;
  readonly digits: number;
  readonly first: number;
  readonly last: number;
  readonly valid: number;
}

/** How cells of one outline are read. */
interface Reading {
  readonly one: Coordinate;
  /** undefined for single numbers */
  readonly two: Coordinate | undefined;
}

/** Cells of one outline whose numbers are each valid or not. */
interface PairClass {
  readonly reading: Reading;
  readonly isValid: readonly [boolean, boolean];
  readonly index: number;
  readonly isNarrow: boolean;
  /** how many ranks the second number has */
  readonly size: number;
}

const coordinate = (range: Range, digits: number): Coordinate => ({
  ...{ range, digits, first: Number(range.first), last: Number(range.last), valid: Number(range.valid) },
});

const isValid = ({ first, last }: Coordinate, number: number): boolean => number >= first && number <= last;

function rankOf({ first, valid }: Coordinate, number: number, isInside: boolean): number {
  return isInside ? number - first : number < first ? number : number - valid;
}

function numberAt({ first, valid }: Coordinate, rank: number, isInside: boolean): number {
  return isInside ? rank + first : rank < first ? rank : rank + valid;
}

const sizeOf = ({ range }: Coordinate, isInside: boolean): bigint => (isInside ? range.valid : range.all - range.valid);
const labelOf = ({ range }: Coordinate, isInside: boolean): string => (isInside ? range.label : `${range.label} x`);

export function pairCells(kind: Kind): ByteCodec {
  const readings = new OutlineReadings<Reading>((text) => {
    const found = readDegrees(text, kind);
    if (!found?.every((one) => one.digits.length <= MOST_EXACT)) return undefined;
    const [one, two] = found.map((its) => coordinate(rangeOf(its), its.digits.length));
    return { one: one!, two };
  });
  const classesOf = new WeakMap<ByteCells, (PairClass | undefined)[]>();

  // the outline and the digits of the cell that was scanned last
  let places = 0;
  let low = 0;
  let high = 0;
  const digits = new Uint8Array(MOST_BYTES);

  /** Undefined for a cell that is left to the string path. */
  function scan(bytes: Uint8Array, start: number, stop: number): Reading | undefined {
    if (stop - start > MOST_BYTES) return undefined;
    places = low = high = 0;
    let others = 0;
    let count = 0;
    for (let p = start; p < stop; p++) {
      const byte = bytes[p]!;
      const digit = byte - ZERO;
      if (digit >= 0 && digit < 10) {
        places |= 1 << (p - start);
        digits[count++] = digit;
      } else if (others < 4) low |= byte << (8 * others++);
      else if (others < MOST_OTHERS) high |= byte << (8 * (others++ - 4));
      else return undefined;
    }
    return readings.of(places >>> 0, low >>> 0, high >>> 0);
  }

  function numberOf(from: number, count: number): number {
    let number = 0;
    for (let k = from; k < from + count; k++) number = number * 10 + digits[k]!;
    return number;
  }

  function classOf(reading: Reading, valid: PairClass['isValid'], cipher: DomainCipher): PairClass {
    const { one, two } = reading;
    const size = two ? sizeOf(two, valid[1]) : 1n;
    const all = sizeOf(one, valid[0]) * size;
    const label = two ? `${labelOf(one, valid[0])} / ${labelOf(two, valid[1])}` : labelOf(one, valid[0]);
    const { index } = cipher.classFor(label, all);
    return { reading, isValid: valid, index, isNarrow: all <= SAFE, size: Number(size) };
  }

  return {
    takes(value) {
      const bytes = Buffer.from(value);
      return scan(bytes, 0, bytes.length) !== undefined;
    },

    rank(cells, cipher) {
      const { count, bytes, starts, stops, ranks, words, classOf: indexes } = cells;
      const classes = new Array<PairClass | undefined>(count);
      classesOf.set(cells, classes);
      /** by reading: its four classes, those made that were met */
      const known = new Map<Reading, (PairClass | undefined)[]>();
      for (let i = 0; i < count; i++) {
        const reading = scan(bytes, starts[i]!, stops[i]!);
        if (!reading) {
          indexes[i] = NO_CLASS;
          continue;
        }
        const { one, two } = reading;
        const first = numberOf(0, one.digits);
        const second = two ? numberOf(one.digits, two.digits) : 0;
        const areValid = [isValid(one, first), two === undefined || isValid(two, second)] as const;
        let its = known.get(reading);
        if (!its) known.set(reading, (its = []));
        const klass = (its[(areValid[0] ? 2 : 0) + (areValid[1] ? 1 : 0)] ??= classOf(reading, areValid, cipher));
        classes[i] = klass;
        indexes[i] = klass.index;
        const upper = rankOf(one, first, areValid[0]);
        const lower = two ? rankOf(two, second, areValid[1]) : 0;
        if (klass.isNarrow) ranks[i] = upper * klass.size + lower;
        else setWide(words, 4 * i, BigInt(upper) * BigInt(klass.size) + BigInt(lower));
      }
    },

    unrank(cells) {
      const { count, bytes, stops, ranks, words, classOf: indexes, valid } = cells;
      const classes = classesOf.get(cells)!;
      for (let i = 0; i < count; i++) {
        if (indexes[i] === NO_CLASS) continue;
        const { reading, isValid: areValid, isNarrow, size } = classes[i]!;
        const { one, two } = reading;
        let upper: number;
        let lower: number;
        if (isNarrow) {
          upper = Math.floor(ranks[i]! / size);
          lower = ranks[i]! - upper * size;
        } else {
          const rank = toWide(words, 4 * i);
          upper = Number(rank / BigInt(size));
          lower = Number(rank % BigInt(size));
        }
        let stop = stops[i]!;
        if (two) stop = write(bytes, stop, two.digits, numberAt(two, lower, areValid[1]));
        write(bytes, stop, one.digits, numberAt(one, upper, areValid[0]));
        valid[i] = areValid[0] && areValid[1] ? 1 : 0;
      }
    },
  };
}

/** Writes a number over so many digits before `stop`; returns where the first of them is. */
function write(bytes: Uint8Array, stop: number, digits: number, number: number): number {
  let p = stop;
  let above = Math.floor(number / BILLION);
  let left = (number - above * BILLION) | 0;
  for (let k = 0; k < digits; k++) {
    if (k === 9) {
      left = above;
      above = 0;
    }
    do p--;
    while (bytes[p]! < ZERO || bytes[p]! > ZERO + 9);
    const rest = (left / 10) | 0;
    bytes[p] = ZERO + left - rest * 10;
    left = rest;
  }
  return p;
}
