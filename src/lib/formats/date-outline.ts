// What cells of one outline (the places of their digits, and what stands between) have in common: fields, and where these are.
import type { DateReader } from './date-codec.js';
import { layoutOf, type Layout } from './date-layout.js';
import { isNumeric } from './date-pattern.js';
import { unitOf } from './date-value.js';

const MOST_OUTLINES = 64;

/** Bits of what is below ten in a cell whose pattern does not pad it: month, day, hour. */
export const LOW_MONTH = 1;
export const LOW_DAY = 2;
export const LOW_HOUR = 4;
export const LOWS = 8;

/** Cells of one outline. */
export interface Outline {
  /** different from that of other outlines that are known */
  readonly id: number;
  readonly places: number;
  readonly low: number;
  readonly high: number;
  /** undefined when the string path has to take such cells */
  readonly layout: Layout | undefined;
  readonly hasDate: boolean;
  readonly hasDay: boolean;
  readonly isMonth: boolean;
  readonly isShortYear: boolean;
  /** fields that are not padded: values below ten are classes of their own */
  readonly loose: number;
}

/** The outlines of a column; when there are too many they are forgotten. */
export class Outlines {
  readonly #reader: DateReader;
  readonly #known: Outline[] = [];

  constructor(reader: DateReader) {
    this.#reader = reader;
  }

  of(places: number, low: number, high: number): Outline {
    for (const known of this.#known) {
      if (known.places === places && known.low === low && known.high === high) return known;
    }
    if (this.#known.length >= MOST_OUTLINES) this.#known.length = 0;
    const made = makeOutline(this.#reader, this.#known.length, places, low, high);
    this.#known.push(made);
    return made;
  }
}

function makeOutline(reader: DateReader, id: number, places: number, low: number, high: number): Outline {
  const match = places === 0 ? undefined : reader.match(textOf(places, low, high));
  const layout = match && isNumeric(match.alternative) ? layoutOf(match) : undefined;
  const bit = (field: string, value: number): number =>
    match?.alternative.tokens.some((t) => t.kind === 'number' && t.field === field && t.least < t.most) ? value : 0;
  const unit = match && unitOf(match.alternative);
  return {
    ...{ id, places, low, high, layout },
    hasDate: match?.alternative.has.has('y') ?? false,
    hasDay: unit === 'day',
    isMonth: unit === 'month',
    isShortYear: match?.alternative.isShortYear ?? false,
    loose: bit('M', LOW_MONTH) | bit('d', LOW_DAY) | bit('H', LOW_HOUR),
  };
}

/** A cell of this outline, every digit 0. */
function textOf(places: number, low: number, high: number): string {
  const others = [low, high].flatMap((word) => [0, 8, 16, 24].map((shift) => (word >>> shift) & 0xff));
  const bytes: number[] = [];
  let next = 0;
  for (let k = 0; k < 32; k++) {
    if ((places >>> k) & 1) bytes.push(0x30);
    else if (next < others.length && others[next] !== 0) bytes.push(others[next++]!);
    else break;
  }
  return Buffer.from(bytes).toString('utf8');
}
