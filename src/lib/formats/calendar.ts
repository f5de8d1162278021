// Proleptic Gregorian calendar (ISO 8601): days, months and years counted from 0001-01-01. Own arithmetic, no clock, no time zone.

/** After as many years the calendar repeats, weekdays included. */
export const CYCLE_YEARS = 400;
export const CYCLE_DAYS = 146_097;
export const LAST_YEAR = 9_999;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const BEFORE_MONTH = MONTH_LENGTHS.map((_, m) => MONTH_LENGTHS.slice(0, m).reduce((sum, days) => sum + days, 0));
const FEBRUARY = 2;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % CYCLE_YEARS === 0);
}

/** Days of a month, 1 to 12. */
export function monthLength(year: number, month: number): number {
  return month === FEBRUARY && isLeap(year) ? 29 : MONTH_LENGTHS[month - 1]!;
}

/** Days before January 1 of a year, from 0001-01-01 on. */
export function daysBeforeYear(year: number): number {
  const y = year - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / CYCLE_YEARS);
}

/** Days from 0001-01-01 to a date that exists. */
export function dayNumber(year: number, month: number, day: number): number {
  const leapDay = month > FEBRUARY && isLeap(year) ? 1 : 0;
  return daysBeforeYear(year) + BEFORE_MONTH[month - 1]! + leapDay + day - 1;
}

/** The year in which a day lies. */
export function yearOfDay(number: number): number {
  // a year has at least 365 days, and 146,097 days have 400 years; the guess is at most one too high
  const guess = Math.floor((number * CYCLE_YEARS) / CYCLE_DAYS) + 1;
  if (daysBeforeYear(guess) > number) return guess - 1;
  return daysBeforeYear(guess + 1) <= number ? guess + 1 : guess;
}

export function civilDate(number: number): CivilDate {
  const year = yearOfDay(number);
  let rest = number - daysBeforeYear(year);
  let month = Math.floor(rest / 32) + 1;
  const before = (m: number): number => BEFORE_MONTH[m - 1]! + (m > FEBRUARY && isLeap(year) ? 1 : 0);
  if (month < 12 && before(month + 1) <= rest) month++;
  rest -= before(month);
  return { year, month, day: rest + 1 };
}

/** The same arithmetic as tables, for many dates at once. */
export interface CalendarTables {
  /** per year from 0 to 10,000: days before it */
  readonly yearStarts: Int32Array;
  /** month * 100 + day, 10,000 more in leap years: days before it in the year; below 0 when there is no such day */
  readonly dayOfYear: Int16Array;
  /** day of the year, 366 more in leap years: month * 32 + day */
  readonly monthAndDay: Int16Array;
}

let tables: CalendarTables | undefined;

export function calendarTables(): CalendarTables {
  if (tables) return tables;
  const yearStarts = Int32Array.from({ length: LAST_YEAR + 2 }, (_, year) => daysBeforeYear(year));
  const dayOfYear = new Int16Array(20_000).fill(-1);
  const monthAndDay = new Int16Array(2 * 366);
  for (const [leap, year] of [1_999, 2_000].entries()) {
    for (let number = 0; number < 365 + leap; number++) {
      const { month, day } = civilDate(daysBeforeYear(year) + number);
      dayOfYear[leap * 10_000 + month * 100 + day] = number;
      monthAndDay[leap * 366 + number] = month * 32 + day;
    }
  }
  tables = { yearStarts, dayOfYear, monthAndDay };
  return tables;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(number: number): number {
  return number % 7;
}
