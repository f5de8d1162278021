// What stands beside data of people and is of them, perhaps: too little to call it personal, but a reason not to be sure that it is not.
import { share, type Column } from '../../column.js';
import { hasTimeOfDay, yearOf } from '../../values/dates.js';
import { namesThing } from '../../values/names.js';
import { found, type Rule } from './rule.js';
import { lettered } from '../../lettered.js';

/** Scripts without capitals, too. */
const CAPITAL_FIRST = lettered(/^\p{Lu}|^[\p{Lo}]/u);

const MANY_PEOPLE = 0.8;
const ENOUGH_PEOPLE = 0.5;
/** As likely as not: enough to ask. */
const EVEN = 0.5;
/** Enough to be asked about. */
const ASKED = 0.45;
const DOUBT = 0.3;
const SMALL_DOUBT = 0.25;
const LEAST_DOUBT = 0.1;
/** A doubt, whatever else speaks for people. */
const NOT_ASKED = 0.15;

/**
 * Long numbers, another for each person, of which nothing else is known: too little to call them personal, but a doubt. Those of a run are
 * the numbers of the rows.
 */
export const ownNumber: Rule = ({ table, index, people, silent }) => {
  const self = table[index]!;
  const { column } = self;
  if (people < MANY_PEOPLE || column.distinct < 5 || column.shape.unique < 0.95 || column.shape.running)
    return undefined;
  if (self.candidate && self.candidate.score >= DOUBT) return undefined;
  // where headers mean something, a bare number of seven or eight digits is called after what it is of, if it is somebody's
  const written = silent
    ? /^[A-Z]{0,2}\d{7,13}[A-Z]?$/
    : /^(?:[A-Z]{0,2}\d{9,13}[A-Z]?|[A-Z]{1,2}\d{7,8}[A-Z]?|\d{7,8}[A-Z])$/;
  if (share(column, (value) => written.test(value)) <= 0.9) return undefined;
  // what stands first numbers the rows
  if (index === 0) return found(self, 'national-id', NOT_ASKED, 'another number for each person');
  if (!silent) return found(self, 'national-id', DOUBT, 'another number for each person');
  const has = (...lengths: number[]): boolean =>
    share(column, (value) => lengths.includes(value.length) && /^\d+$/.test(value)) > 0.9;
  if (has(10)) return found(self, 'phone', ASKED, 'another number for each person, as long as telephone numbers are');
  return found(self, 'national-id', has(11, 12, 13) ? ASKED : DOUBT, 'another number for each person');
};

/** A word or a few in each row, with capitals, another in most: names that no dictionary has are written so, among other things. */
export const ownWords: Rule = ({ table, index, people, silent }) => {
  const self = table[index]!;
  const { column } = self;
  const { shape } = column;
  if (people < ENOUGH_PEOPLE || column.distinct < 5 || shape.unique < 0.8 || shape.letters < 0.95) return undefined;
  if (shape.words > 4 || shape.length < 4 || shape.length > 40) return undefined;
  // where no header has a meaning the names of products stand so too
  const doubt = silent ? LEAST_DOUBT : SMALL_DOUBT;
  if (self.candidate && self.candidate.score >= doubt) return undefined;
  const isCapitalised = share(column, (value) => CAPITAL_FIRST.test(value)) > 0.9;
  return isCapitalised && share(column, namesThing) < 0.1
    ? found(self, shape.words > 1.6 ? 'full-name' : 'last-name', doubt, 'words of its own in each row')
    : undefined;
};

function isBetween(value: string, from: number, to: number): boolean {
  const year = yearOf(value);
  return year !== undefined && year > from && year < to;
}

const isOld = (value: string): boolean => isBetween(value, 1900, 2011);
const isVeryOld = (value: string): boolean => isBetween(value, 1900, 2006);

/** Over more than the few years in which orders and visits of one table lie. */
function isSpread({ values }: Column): boolean {
  const years = values.map(({ value }) => yearOf(value) ?? 0).filter((year) => year > 0);
  return Math.max(...years) - Math.min(...years) >= 3;
}

/** Days of long ago, each in one or two rows: somebody may be born then. */
export const oldDates: Rule = ({ table, index, people }) => {
  const self = table[index]!;
  const { column } = self;
  if (people < ENOUGH_PEOPLE || column.distinct < 3 || column.shape.unique < 0.5) return undefined;
  if (self.candidate && self.candidate.score >= SMALL_DOUBT) return undefined;
  if (share(column, isOld) <= 0.9 || share(column, hasTimeOfDay) > 0.5) return undefined;
  // hiring and ordering have days as well, but seldom is one of them the only day of a table, and long ago
  const others = table.some(
    (seen, i) => i !== index && share(seen.column, (value) => yearOf(value) !== undefined) > 0.8,
  );
  const isOnly = !others && people > MANY_PEOPLE && column.shape.unique > 0.8 && share(column, isVeryOld) > 0.9;
  return found(
    self,
    'birth-date',
    isOnly && isSpread(column) ? EVEN : SMALL_DOUBT,
    'days of long ago, beside data of people',
  );
};
