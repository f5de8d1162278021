// Parts of an address that only the other parts explain: cities that no dictionary has, digits that are a postal code, "Suite 200".
import { share, type Column } from '../../column.js';
import { regions, entryOf } from '../../dictionaries/lookup.js';
import { fitOf } from '../../fit.js';
import { lettered } from '../../lettered.js';
import { SHAPE } from '../../values/level.js';
import { namesThing } from '../../values/names.js';
import { plate } from '../../values/official.js';
import { postalCode as postalCodeLevel } from '../../values/places.js';
import type { Seen } from '../seen.js';
import { isBareStreet } from './bare-headers.js';
import { found, near, proven, nearAny, type Rule, type Surroundings } from './rule.js';

const US_STATES: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT ' +
    'VA WA WV WI WY DC PR AB BC MB NB NL NS ON PE QC SK'
  ).split(' '),
);

export function isState({ column }: Seen): boolean {
  if (column.filled === 0) return false;
  if (column.shape.length <= 2.2) return share(column, (value) => US_STATES.has(value.toUpperCase())) > 0.85;
  return column.shape.letters > 0.9 && share(column, (value) => regions().has(entryOf(value))) > 0.8;
}

const isMostlyRegions = (column: Column): boolean => share(column, (value) => regions().has(entryOf(value))) > 0.5;

const isFiveDigits = ({ column }: Seen): boolean => share(column, (value) => /^\d{5}(?:-?\d{4})?$/.test(value)) > 0.9;

export const secondLine: Rule = (around) => {
  const self = around.table[around.index]!;
  if (self.column.shape.length > 25 || isState(self)) return undefined;
  const fit = fitOf(self.column, 'house-number');
  if (fit.shape < 0.4 || fit.weak < 0.6) return undefined;
  if (near(around, 2, ['street-address'])) return found(self, 'house-number', 0.65, 'beside a street address');
  // "#1001" numbers an order as well
  if (share(self.column, (value) => /^#\d+$/.test(value)) > 0.9) return undefined;
  // "Apt 3", "Suite 200" and nothing else
  return fit.shape > 0.9 && self.column.distinct > 2
    ? proven(self, 'house-number', 0.5, 'flats, floors or boxes of addresses')
    : undefined;
};

/** "Dlouhá 12", "Vesper 4a": a word or a few and a number, beside the town or its code; streets of many countries are called after nothing else. */
export const street: Rule = (around) => {
  const self = around.table[around.index]!;
  const { column } = self;
  if (column.shape.unique < 0.5 || column.distinct < 3 || column.shape.words > 4.5) return undefined;
  if (share(column, (value) => WITH_NUMBER.test(value)) < 0.9 || share(column, namesThing) > 0.2) return undefined;
  // "KS-AB 123"
  if (share(column, (value) => plate(value) >= SHAPE) > 0.8) return undefined;
  if (column.distinct > 3 && near(around, 2, ['city', 'postal-code']))
    return found(self, 'street-address', 0.64, 'words with a number behind, beside a place');
  return around.silent && around.people >= MANY_PEOPLE && areHouses(column)
    ? found(self, 'street-address', 0.6, 'other words with another number in each row, beside data of people')
    : undefined;
};

const MANY_PEOPLE = 0.7;

/** "Pariske Komune 1", "Radnička 8": classes, groups and courses have a word in common, or numbers that are small and return. */
function areHouses({ values, distinct, shape }: Column): boolean {
  if (shape.unique < 0.9) return false;
  const numbers = values.map(({ value }) => parseInt(/\d+/.exec(value)?.[0] ?? '0', 10));
  const words = new Set(values.map(({ value }) => value.split(' ')[0]));
  return words.size > 0.7 * distinct && Math.max(...numbers) > 9 && new Set(numbers).size > 0.7 * distinct;
}

const WITH_NUMBER = lettered(/^\p{Lu}[\p{L}\p{M}.'’ -]{2,40} \d{1,4}(?:\s?[a-z]|[/-]\d{1,4})?$/u);

/** "12", "12a", "12-14", "12 bis", "12-II". */
export const HOUSE_NUMBER = lettered(/^\d{1,5}(?:\.0)?(?:\s?\p{L}?(?:[-/]\d{1,4})?|\s?(?:bis|ter|hs)|[- ]?I{1,3})$/u);

/** Short numbers beside streets that have none of their own. */
export const houseNumber: Rule = (around) => {
  const { table, index, silent } = around;
  const self = table[index]!;
  const { column } = self;
  if (!silent || column.shape.running || column.distinct < 3) return undefined;
  if (share(column, (value) => HOUSE_NUMBER.test(value)) < 0.95 || isFiveDigits(self)) return undefined;
  return nearAny(around, 1, isBareStreet)
    ? found(self, 'house-number', 0.62, 'numbers beside streets without one')
    : undefined;
};

export const postalCode: Rule = (around) => {
  const { table, index, silent } = around;
  const self = table[index]!;
  const { column } = self;
  if (column.shape.running || column.distinct < 2) return undefined;
  // "12-345", "1015 CT": as little else is written
  const written = share(column, (value) => postalCodeLevel(value) >= SHAPE) > 0.9;
  if (written && near(around, 2, ['city', 'street-address']))
    return found(self, 'postal-code', 0.68, 'written like postal codes, beside a place');
  if (!silent) return undefined;
  // 35294-0110 among 35762: nothing else is written in both ways
  const long = share(column, (value) => /^\d{5}-\d{4}$/.test(value));
  if (long > 0.05 && share(column, (value) => /^\d{5}(?:-\d{4})?$/.test(value)) > 0.95)
    return proven(self, 'postal-code', 0.64, 'five digits and nine');
  const place = near(around, 3, ['city', 'street-address'], 0.25);
  const state = nearAny(around, 3, isState);
  if (!place && !state) return undefined;
  if (
    share(column, (value) => /^\d{4,6}$|^\d{5}-?\d{4}$/.test(value)) >= 0.9 &&
    hasOneLength(column) &&
    isAmongPlaces(around) &&
    !isOtherNumber(around)
  ) {
    return found(self, 'postal-code', place && state ? 0.8 : 0.62, 'digits of one length beside a place');
  }
  // addresses of many countries
  const mixed =
    share(column, (value) => /^(?=.*\d.*\d)[A-Z\d][A-Z\d -]{2,9}$/i.test(value)) >= 0.9 &&
    column.shape.outlines > 0.1 &&
    // sums
    (hasOneLength(column) || share(column, (value) => /00$/.test(value)) < 0.5) &&
    (column.distinct > 3 || column.shape.unique > 0.9);
  if (mixed && near(around, 2, ['city']) && near(around, 4, ['street-address'])) {
    return found(self, 'postal-code', 0.6, 'short codes beside city and street');
  }
  return undefined;
};

/** "RM", "NRW": provinces, among other things. */
const isShortCode = ({ shape }: Column): boolean => shape.letters > 0.95 && shape.length <= 3;

/** The parts of an address stand side by side; what stands on the far side of a job or a telephone number is another number. */
function isAmongPlaces(around: Surroundings): boolean {
  const { table, index } = around;
  const addressed = near(around, 4, ['street-address', 'house-number']);
  return [-1, 1].some((step) => {
    for (let at = index + step; Math.abs(at - index) <= 4; at += step) {
      const seen = table[at];
      if (!seen) return false;
      const { column, candidate } = seen;
      const kind = candidate && candidate.score >= 0.25 ? candidate.kind : undefined;
      if (kind === 'city' || kind === 'street-address' || kind === 'coordinates') return true;
      const isPart = kind === 'house-number' || column.filled === 0 || isState(seen) || isShortCode(column);
      if (isPart || isMostlyRegions(column)) continue;
      // the country, say, or what the address is for
      if (!addressed || (candidate && candidate.score >= 0.4) || column.shape.letters < 0.9) return false;
    }
    return false;
  });
}

/** Years, codes of four or six digits away from the city, and numbers that differ from row to row where the city does not and no state is beside them. */
function isOtherNumber(around: Surroundings): boolean {
  const { column } = around.table[around.index]!;
  if (share(column, (value) => /^(?:1[789]|20)\d\d$/.test(value)) > 0.9) return true;
  const five = share(column, (value) => /^\d{5}(?:-?\d{4})?$/.test(value)) > 0.75;
  if (!five && !near(around, 1, ['city', 'street-address', 'house-number'], 0.25)) return true;
  if (isSorted(column)) return true;
  const differs = column.filled > 30 && column.shape.unique > 0.95;
  if (differs && nearAny(around, 2, isReturningCity) && !nearAny(around, 1, isState)) return true;
  // round sums
  if (share(column, (value) => /000$/.test(value)) > 0.3) return true;
  // nine bare digits are as well the number of a parcel
  const bare = share(column, (value) => /^\d{9}$/.test(value)) > 0.5;
  if (bare && !nearAny(around, 1, isState)) return true;
  return differs && !near(around, 2, ['city', 'street-address'], 0.25);
}

/** Many live in one town, and have its code. */
const isReturningCity = ({ column, candidate }: Seen): boolean =>
  candidate?.kind === 'city' && candidate.score >= 0.4 && column.shape.unique < 0.6;

/** Numbers that were given one after the other, or by which the rows are ordered. */
function isSorted({ first }: Column): boolean {
  const numbers = first.filter((cell) => /^\d+$/.test(cell)).map(Number);
  const up = numbers.filter((number, i) => i > 0 && number > numbers[i - 1]!).length;
  const down = numbers.filter((number, i) => i > 0 && number < numbers[i - 1]!).length;
  return numbers.length > 8 && Math.max(up, down) >= 0.9 * (numbers.length - 1);
}

/** One length for all, or a US code with and without its last four. */
function hasOneLength(column: Column): boolean {
  const shareOf = (...lengths: number[]): number =>
    share(column, (value) => lengths.includes(value.replace('-', '').length));
  return shareOf(4) >= 0.75 || shareOf(6) >= 0.75 || shareOf(5, 9) >= 0.75;
}

/** Short words between a street and a state, or beside a postal code. */
export const city: Rule = (around) => {
  const { table, index } = around;
  const self = table[index]!;
  if (
    !isPlaceName(self.column) ||
    isState(self) ||
    isMostlyRegions(self.column) ||
    (self.column.distinct < 2 && !between(around))
  )
    return undefined;
  if (self.candidate && self.candidate.kind !== 'city' && self.candidate.score >= 0.35 && !between(around))
    return undefined;
  const fit = fitOf(self.column, 'city');
  if (between(around) && fit.weak > 0.8) return found(self, 'city', 0.68, 'between a street and a state');
  // what players do, beside their countries
  if (self.column.distinct < 8 && self.column.filled > 20 * self.column.distinct) return undefined;
  const beside =
    nearAny(around, 1, isState) ||
    (nearAny(around, 1, isFiveDigits) && near(around, 3, ['street-address', 'postal-code']));
  return beside && fit.weak > 0.8 && fit.shape > 0.04
    ? found(self, 'city', 0.62, 'beside a state or a postal code')
    : undefined;
};

function between({ table, index }: Surroundings): boolean {
  const before = [table[index - 1], table[index - 2], table[index - 3]].some(
    (seen) => seen?.candidate?.kind === 'street-address' && seen.candidate.score > 0.4,
  );
  const next = table[index + 1];
  return before && next !== undefined && (isState(next) || isFiveDigits(next));
}

const isPlaceName = ({ shape }: Column): boolean =>
  shape.letters > 0.93 && shape.words < 2.6 && shape.length > 3 && shape.length < 25;
