// What values of two columns of a row prove of each other: a number with the day of birth in it, an age and the year it counts from.
import { share, type Column } from '../../column.js';
import { date, yearOf } from '../../values/dates.js';
import { NO, onlyDigits } from '../../values/level.js';
import type { Seen } from '../seen.js';
import { found, proven, type Rule } from './rule.js';

const ENOUGH_PEOPLE = 0.5;
const SOME_PEOPLE = 0.3;
const FEWEST = 3;
const MOST = 0.8;

/** The day of birth and the region, as in what was Yugoslavia: day, month, the last three digits of the year, six more. */
const JMBG = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:8[5-9]\d|9\d\d|0[0-2]\d)\d{6}$/;
/** Invented ones are often a digit too long or of no month. */
const MOSTLY = 0.6;

/** "2904997185006": thirteen digits that begin with a day, another in each row, beside people. */
export const numberOfBirth: Rule = ({ table, index, people }) => {
  const self = table[index]!;
  const { column } = self;
  const { digits, unique, length } = column.shape;
  if (people < ENOUGH_PEOPLE || digits < 0.95 || unique < 0.5 || length < 9 || length > 15) return undefined;
  if (share(column, (value) => JMBG.test(value)) >= MOSTLY)
    return found(self, 'national-id', 0.66, 'begin with a day of birth, beside data of people');
  return table.some((other, i) => i !== index && bearsDays(column, other.column))
    ? proven(self, 'national-id', 0.7, 'the days beside them are in the numbers')
    : undefined;
};

/** Whether nearly all numbers have the day of the other column in them, and more digits than that. */
function bearsDays(numbers: Column, days: Column): boolean {
  if (share(days, (value) => date(value) > NO) < MOST) return false;
  let [rows, hits] = [0, 0];
  numbers.first.forEach((cell, row) => {
    const digits = onlyDigits(cell);
    const ways = writtenWays(days.first[row] ?? '');
    if (digits.length < 9 || digits.length > 14 || ways.length === 0) return;
    rows++;
    if (ways.some((way) => digits.startsWith(way))) hits++;
  });
  return rows >= FEWEST && hits >= MOST * rows;
}

const DAY_FIRST = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})/;
const YEAR_FIRST = /^(\d{4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,2})/;

/** The ways in which a number begins with a day: 990429, 290499, 2904999. */
function writtenWays(day: string): string[] {
  const last = DAY_FIRST.exec(day);
  const parts = last ? [last[3]!, last[2]!, last[1]!] : YEAR_FIRST.exec(day)?.slice(1);
  if (!parts) return [];
  const [y = '', m = '', d = ''] = parts.map((part) => part.padStart(2, '0'));
  return [`${y}${m}${d}`, `${y.slice(2)}${m}${d}`, `${d}${m}${y}`, `${d}${m}${y.slice(1)}`, `${d}${m}${y.slice(2)}`];
}

const isAge = (value: string): boolean => /^\d{1,3}(?:\.0)?$/.test(value) && Number(value) <= 110;

/** An age and a day of birth add up to one year, that in which they were written down, or the one before. */
export const ageSinceBirth: Rule = ({ table, index, people }) => {
  if (people < SOME_PEOPLE) return undefined;
  const self = table[index]!;
  const isOf = (test: (column: Column) => boolean): Seen | undefined =>
    table.find((other, i) => i !== index && test(other.column));
  if (self.column.distinct < FEWEST) return undefined;
  if (share(self.column, isAge) > 0.95)
    return isOf((days) => addUp(self.column, days))
      ? proven(self, 'age', 0.68, 'count from the days beside them')
      : undefined;
  if (yearOf(self.column.values[0]!.value) === undefined) return undefined;
  return isOf((ages) => share(ages, isAge) > 0.95 && addUp(ages, self.column))
    ? proven(self, 'birth-date', 0.7, 'the ages beside them count from these days')
    : undefined;
};

/** Years that are nearly all the same add up with numbers that are, whatever they are. */
const LEAST_APART = 3;
const COMMONEST = 0.6;

function addUp(ages: Column, days: Column): boolean {
  const sums: number[] = [];
  const [years, born]: [number[], number[]] = [[], []];
  for (let row = 0; row < Math.min(ages.first.length, days.first.length); row++) {
    const [age, day] = [ages.first[row]!, days.first[row]!];
    if (age === '' || day === '') continue;
    const year = yearOf(day);
    if (year === undefined) return false;
    years.push(Number(age));
    born.push(year);
    sums.push(year + Number(age));
  }
  if (new Set(years).size < FEWEST || Math.max(...years) - Math.min(...years) < LEAST_APART) return false;
  if (commonest(years) > COMMONEST * sums.length || commonest(born) > COMMONEST * sums.length) return false;
  const middle = [...sums].sort((a, b) => a - b)[Math.floor(sums.length / 2)]!;
  if (middle < 1900 || middle > 2100) return false;
  const within = (last: number): number => sums.filter((sum) => sum === last || sum === last - 1).length;
  return Math.max(within(middle), within(middle + 1)) >= 0.9 * sums.length;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return Math.max(...counts.values());
}
