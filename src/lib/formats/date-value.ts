// What a matched value says: the date and the time, and in which classes of them it is.
import { dayNumber, LAST_YEAR, monthLength, civilDate, weekdayOf } from './calendar.js';
import type { Condition, Unit } from './calendar-set.js';
import { SHORT } from './date-classes.js';
import type { Match } from './date-match.js';
import { inCaseOf, wordList } from './date-words.js';
import type { Alternative } from './date-pattern.js';
import type { HourStyle } from './time-of-day.js';

/** A date by its number in the unit of the pattern, and a time. Parts that the pattern does not have are 0. */
export interface DateValue {
  readonly number: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const MOST_LOW = 9;

/** What the pattern counts. */
export function unitOf({ has }: Alternative): Unit {
  return has.has('d') ? 'day' : has.has('M') ? 'month' : 'year';
}

/** Undefined when the value is no date, no time, or has the wrong day of the week. */
export function readValue({ numbers, words, alternative, isAfternoon }: Match): DateValue | undefined {
  const { has, isShortYear } = alternative;
  let number = 0;
  if (has.has('y')) {
    const written = Number(numbers.y);
    const year = isShortYear ? fullYear(written) : written;
    const month = !has.has('M') ? 1 : words.M ? words.M.index + 1 : Number(numbers.M);
    const day = has.has('d') ? Number(numbers.d) : 1;
    const unit = unitOf(alternative);
    if (unit !== 'year' && (year < 1 || year > LAST_YEAR || month < 1 || month > 12)) return undefined;
    if (unit === 'day') {
      if (day < 1 || day > monthLength(year, month)) return undefined;
      number = dayNumber(year, month, day);
      if (words.E && words.E.index !== weekdayOf(number)) return undefined;
    } else number = unit === 'month' ? (year - 1) * 12 + month - 1 : year;
  }
  const [minute, second] = [Number(numbers.m ?? 0), Number(numbers.s ?? 0)];
  if (minute > 59 || second > 59) return undefined;
  let hour = Number(numbers.H ?? 0);
  if (isAfternoon !== undefined) {
    const shown = Number(numbers.h);
    if (shown < 1 || shown > 12) return undefined;
    hour = (shown % 12) + (isAfternoon ? 12 : 0);
  }
  return hour > 23 ? undefined : { number, hour, minute, second };
}

export function fullYear(twoDigits: number): number {
  const century = SHORT.first - (SHORT.first % 100);
  return twoDigits >= SHORT.first % 100 ? century + twoDigits : century + 100 + twoDigits;
}

/** What dates have in common that can stand in each other's places, and its name in labels. */
export interface Form {
  readonly name: string;
  readonly condition: Condition;
}

export function formOf({ alternative, numbers, words }: Match, language: string): Form {
  const names: string[] = [];
  let [months, days, weekdays]: (readonly number[] | undefined)[] = [];
  for (const token of alternative.tokens) {
    if (token.kind === 'word') {
      const { form } = words[token.field]!;
      const indexes = wordList(language, token.words).indexesOf.get(form)!;
      names.push(`${token.words} ${language} ${form}`);
      if (token.field === 'E') weekdays = indexes;
      else months = indexes.map((index) => index + 1);
    } else if (token.kind === 'number' && token.least < token.most && (token.field === 'M' || token.field === 'd')) {
      const isLow = Number(numbers[token.field]) <= MOST_LOW;
      const [first, last] = isLow ? [1, MOST_LOW] : [MOST_LOW + 1, token.field === 'M' ? 12 : 31];
      const range = Array.from({ length: last - first + 1 }, (_, i) => first + i);
      names.push(`${token.field}${isLow ? '<10' : '>9'}`);
      if (token.field === 'M') months = range;
      else days = range;
    }
  }
  return { name: names.sort().join(' '), condition: { months, days, weekdays } };
}

/** How the hour of a match is written. */
export function hourStyleOf({ alternative, numbers }: Match): HourStyle {
  const isPadded = !alternative.tokens.some(
    (token) => token.kind === 'number' && (token.field === 'H' || token.field === 'h') && token.least < token.most,
  );
  if (isPadded) return 'padded';
  return Number(numbers.H ?? numbers.h) <= MOST_LOW ? 'low' : 'high';
}

/** The value with another date and time in the same places. */
export function writeValue(
  value: string,
  { spans, alternative }: Match,
  language: string,
  to: DateValue,
  fraction: string,
): string {
  const unit = unitOf(alternative);
  const { year, month, day } =
    unit === 'day'
      ? civilDate(to.number)
      : unit === 'month'
        ? { year: Math.floor(to.number / 12) + 1, month: (to.number % 12) + 1, day: 1 }
        : { year: to.number, month: 1, day: 1 };
  const fields = { y: year, M: month, d: day, H: to.hour, h: to.hour % 12 || 12, m: to.minute, s: to.second };
  let out = '';
  let at = 0;
  for (const { token, from, to: end, word } of spans) {
    out += value.slice(at, from);
    const written = value.slice(from, end);
    if (token.kind === 'number') {
      const text = token.field === 'S' ? fraction : String(fields[token.field]).padStart(end - from, '0');
      out += text.slice(from - end);
    } else if (token.kind === 'word') {
      const index = token.field === 'M' ? month - 1 : weekdayOf(to.number);
      out += inCaseOf(written, wordList(language, token.words).wordFor(index, word!.form));
    } else if (token.kind === 'half') out += inCaseOf(written, (to.hour < 12 ? 'a' : 'p') + written.slice(1));
    else out += written;
    at = end;
  }
  return out + value.slice(at);
}
