// The classes that one call meets, and where dates are their members.
import type { DomainCipher } from '../fpe/domain-cipher.js';
import type { DateClass } from './date-classes.js';
import type { DateReader } from './date-codec.js';
import { LOW_DAY, LOW_HOUR, LOW_MONTH, type Outline } from './date-outline.js';
import { formOf } from './date-value.js';
import type { TimeClass } from './time-of-day.js';

/** A class that was met in a call, and where dates are its members. */
export interface Taken {
  readonly outline: Outline;
  /** of month, day and hour, where the pattern does not pad them */
  readonly lows: number;
  readonly dates: DateClass | undefined;
  readonly times: TimeClass | undefined;
  /** values that differ in the fraction alone */
  readonly parts: number;
  readonly index: number;
  /** a stretch whose numbers are all members; empty when it is not so simple */
  readonly from: number;
  readonly to: number;
}

const ANYWHERE = { from: 0, to: 1 };

/** The classes of one call. */
export class TakenClasses {
  /** By the cipher's number. Outlines share classes, so that the outline in it is one of several. */
  readonly byIndex: (Taken | undefined)[] = [];
  readonly #reader: DateReader;
  readonly #cipher: DomainCipher;
  readonly #byPlace = new Map<number, Taken[]>();

  constructor(reader: DateReader, cipher: DomainCipher) {
    this.#reader = reader;
    this.#cipher = cipher;
  }

  /** Undefined when the class is too large for numbers. */
  find(outline: Outline, lows: number, number: number): Taken | undefined {
    // where every year is a class, a year's days are few enough to tell it
    const place = this.#reader.keepsYear ? Math.floor(number / 365.2425) : 0;
    let list = this.#byPlace.get(place);
    if (!list) this.#byPlace.set(place, (list = []));
    for (const taken of list) {
      if (taken.outline !== outline || taken.lows !== lows) continue;
      if (taken.dates === undefined || taken.dates.reaches(number)) return taken;
    }
    const made = this.#take(outline, lows, number);
    if (made === undefined) return undefined;
    list.push(made);
    this.byIndex[made.index] = made;
    return made;
  }

  #take(outline: Outline, lows: number, number: number): Taken | undefined {
    const { match, fractionDigits } = outline.layout!;
    const { alternative, numbers } = match;
    const shown = (bit: number): string => (lows & bit ? '1' : '10');
    const like = { ...match, numbers: { ...numbers, M: shown(LOW_MONTH), d: shown(LOW_DAY), H: shown(LOW_HOUR) } };
    const labels: string[] = [];
    let dates: DateClass | undefined;
    let times: TimeClass | undefined;
    if (outline.hasDate) {
      const { name, condition } = formOf(like, this.#reader.language);
      dates = this.#reader.classesOf(alternative).classOf(number, name, condition);
      labels.push(dates.label);
    }
    if (alternative.has.has('m')) {
      times = this.#reader.timesOf(like);
      labels.push(times.label);
    }
    if (fractionDigits > 0) labels.push(`.${fractionDigits}`);
    const parts = 10 ** fractionDigits;
    const size = (dates?.size ?? 1) * (times?.size ?? 1) * parts;
    if (size > Number.MAX_SAFE_INTEGER) return undefined;
    const { index } = this.#cipher.classFor(labels.join(' '), BigInt(size));
    // for an image both numbers have to be found among digits that stay as many
    return { outline, lows, dates, times, parts, index, ...(dates?.only ?? ANYWHERE) };
  }
}

/** Whether a date's number is a member. */
export function holds({ from, to, dates }: Taken, number: number): boolean {
  return from < to ? number >= from && number < to : dates!.reaches(number);
}
