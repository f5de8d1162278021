// Dates and times of one column: date, datetime and time differ only in what their patterns hold.
import { civilDate } from './calendar.js';
import { dateDigits } from './date-digits.js';
import { DateClasses, type Grouping } from './date-classes.js';
import { DateComplement, type Widths } from './date-complement.js';
import { isRealZone, matchPattern, type Match } from './date-match.js';
import { isNumeric, parsePattern, type Alternative, type Content } from './date-pattern.js';
import { formOf, hourStyleOf, readValue, unitOf, writeValue, type DateValue } from './date-value.js';
import type { Codec, Parsed } from './format.js';
import { parseShape } from './shape.js';
import { TimeClass } from './time-of-day.js';

export interface DateSettings {
  readonly content: Content;
  readonly pattern: string;
  readonly language: string;
  readonly grouping: Grouping;
}

/** Reads the values of one column. */
export class DateReader {
  readonly alternatives: readonly Alternative[];
  readonly language: string;
  readonly keepsYear: boolean;
  readonly #content: Content;
  readonly #grouping: Grouping;
  readonly #classes = new Map<string, DateClasses>();
  readonly #times = new Map<string, TimeClass>();
  readonly #complements = new Map<string, DateComplement>();

  constructor({ content, pattern, language, grouping }: DateSettings) {
    this.alternatives = parsePattern(pattern, content);
    this.language = language;
    this.keepsYear = grouping.keepYear;
    this.#content = content;
    this.#grouping = grouping;
  }

  parse(value: string): Parsed {
    const match = this.match(value);
    if (!match) return parseShape(value, false);
    const read = readValue(match);
    if (read) return this.#parseValid(value, match, read);
    return isNumeric(match.alternative) ? this.#parseDigits(value, match) : parseShape(value, false);
  }

  /** Undefined for values that no pattern fits; their images must be among them, too. */
  match(value: string): Match | undefined {
    const match = matchPattern(value, this.alternatives, this.language);
    return match && isRealZone(match.zone) ? match : undefined;
  }

  /**
   * The alternative that reads a value; undefined for a value that is neither a date nor digits in the places of one. An image has to be
   * read by the same: "3. Mai" is "d. MMMM" before it is "d. MMM".
   */
  readAs(value: string): Alternative | undefined {
    const match = this.match(value);
    return match && (isNumeric(match.alternative) || readValue(match)) ? match.alternative : undefined;
  }

  /** The classes of the dates that an alternative writes. */
  classesOf(alternative: Alternative): DateClasses {
    const unit = unitOf(alternative);
    const key = `${unit} ${alternative.isShortYear}`;
    const known = this.#classes.get(key);
    if (known) return known;
    const made = new DateClasses(unit, alternative.isShortYear, this.#grouping);
    this.#classes.set(key, made);
    return made;
  }

  timesOf(match: Match): TimeClass {
    const { has } = match.alternative;
    const style = hourStyleOf(match);
    const key = `${has.has('h')} ${style} ${has.has('s')}`;
    const known = this.#times.get(key);
    if (known) return known;
    const made = new TimeClass(has.has('h'), style, has.has('s'));
    this.#times.set(key, made);
    return made;
  }

  #parseValid(value: string, match: Match, read: DateValue): Parsed {
    const { alternative, numbers, zone } = match;
    const fraction = numbers.S ?? '';
    const labels: string[] = [];
    let rank = 0;
    let dates = 1;
    let dateClass: ReturnType<DateClasses['classOf']> | undefined;
    if (this.#content !== 'time') {
      const { name, condition } = formOf(match, this.language);
      dateClass = this.classesOf(alternative).classOf(read.number, name, condition);
      labels.push(dateClass.label);
      rank = dateClass.rankOf(read.number);
      dates = dateClass.size;
    }
    let times: TimeClass | undefined;
    if (this.#content !== 'date') {
      times = this.timesOf(match);
      labels.push(times.label);
      rank = rank * times.size + times.rankOf(read.hour, read.minute, read.second);
    }
    if (fraction !== '') labels.push(`.${fraction.length}`);
    const parts = 10n ** BigInt(fraction.length);
    return {
      valid: true,
      parts: [
        {
          label: labels.join(' '),
          size: BigInt(dates * (times?.size ?? 1)) * parts,
          rank: BigInt(rank) * parts + BigInt(fraction || 0),
        },
      ],
      canonical: canonicalOf(read, match) + (fraction && `.${fraction}`) + zone.toUpperCase(),
      get identity() {
        return zoneOf(match);
      },
      write: ([image]) => {
        const whole = Number(image! / parts);
        const timeRank = times ? whole % times.size : 0;
        const [hour, minute, second] = times?.memberAt(timeRank) ?? [0, 0, 0];
        const number = dateClass?.memberAt((whole - timeRank) / (times?.size ?? 1)) ?? 0;
        const digits = fraction && String(image! % parts).padStart(fraction.length, '0');
        return writeValue(value, match, this.language, { number, hour, minute, second }, digits);
      },
    };
  }

  #parseDigits(value: string, match: Match): Parsed {
    const { numbers } = match;
    const width = (field: keyof typeof numbers): number => numbers[field]?.length ?? 0;
    const widths: Widths = { y: width('y'), M: width('M'), d: width('d'), H: width('H'), m: width('m'), s: width('s') };
    const fraction = numbers.S ?? '';
    const name = ORDER.map((field) => (widths[field] > 0 ? field + widths[field] : '')).join('');
    const label = `invalid ${name}${fraction && ` .${fraction.length}`}`;
    let complement = this.#complements.get(name);
    if (!complement) this.#complements.set(name, (complement = new DateComplement(widths)));
    const digitsRank = complement.rankOf(Number(ORDER.map((field) => numbers[field] ?? '').join('')));
    const parts = 10n ** BigInt(fraction.length);
    return {
      valid: false,
      parts: [
        { label, size: BigInt(complement.size) * parts, rank: BigInt(digitsRank) * parts + BigInt(fraction || 0) },
      ],
      canonical: ORDER.map((field) => numbers[field] ?? '').join('') + (fraction && `.${fraction}`),
      get identity() {
        return zoneOf(match);
      },
      write: ([image]) => {
        let digits = String(complement.memberAt(Number(image! / parts)));
        digits = digits.padStart(
          ORDER.reduce((sum, field) => sum + widths[field], 0),
          '0',
        );
        const written: Record<string, string> = { S: String(image! % parts).padStart(fraction.length, '0') };
        for (const field of ORDER) {
          written[field] = digits.slice(0, widths[field]);
          digits = digits.slice(widths[field]);
        }
        let out = value;
        for (const { token, from, to } of match.spans) {
          if (token.kind === 'number') out = out.slice(0, from) + written[token.field] + out.slice(to);
        }
        return out;
      },
    };
  }
}

const ORDER = ['y', 'M', 'd', 'H', 'm', 's'] as const;

/** A zone in the spelling of ISO 8601 without a colon; Z is +0000 (section 4.3.13). */
function zoneOf({ zone }: Match): string {
  return zone.toUpperCase().replace(':', '').replace(/^Z$/, '+0000');
}

function canonicalOf({ number, hour, minute, second }: DateValue, { alternative }: Match): string {
  const { has } = alternative;
  const two = (n: number): string => String(n).padStart(2, '0');
  let out = '';
  if (has.has('y')) {
    const unit = unitOf(alternative);
    const { year, month, day } = unit === 'day' ? civilDate(number) : { year: number, month: 0, day: 0 };
    if (unit === 'month') out = `${String(Math.floor(number / 12) + 1).padStart(4, '0')}-${two((number % 12) + 1)}`;
    else out = String(year).padStart(4, '0') + (unit === 'day' ? `-${two(month)}-${two(day)}` : '');
  }
  if (has.has('m')) out += `T${two(hour)}:${two(minute)}${has.has('s') ? `:${two(second)}` : ''}`;
  return out;
}

export function createDateCodec(settings: DateSettings): Codec {
  const reader = new DateReader(settings);
  const digits = dateDigits(reader);
  return {
    parse: (value) => reader.parse(value),
    // the classes of a calendar are what takes time
    isValid(value) {
      const match = reader.match(value);
      return match !== undefined && readValue(match) !== undefined;
    },
    admits: (image, value) => reader.readAs(image) === reader.readAs(value),
    ...(digits && { digits }),
  };
}
