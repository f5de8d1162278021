// Telephone numbers of which only the digits are left, or only gaps between groups: how they begin, how they are grouped, and how many ways
// there are to begin, tell them from other numbers.
import { share, type Column } from '../../column.js';
import { date } from '../../values/dates.js';
import { luhn } from '../../values/checks.js';
import { phone as phoneLevel } from '../../values/contact.js';
import { NO, onlyDigits, SHAPE, WEAK } from '../../values/level.js';
import { found, nearAny, type Rule, type Surroundings } from './rule.js';

const ENOUGH_PEOPLE = 0.5;
const BESIDE_PEOPLE = 0.64;
/** Nothing beside it is about people: enough to ask. */
const ALONE = 0.5;
const LEAST_ROWS = 8;

/** The North American Numbering Plan: area code and exchange begin with 2 to 9, no area code has a 9 in its middle. */
const AMERICAN = /^1?[2-9][0-8]\d[2-9]\d{6}$/;
/** 555-0100 to 555-0199 are kept for books and films. */
const FICTIONAL = /^1?[2-9]\d\d55501\d\d$/;
/** Numbers that were given out by year: 2019012345. */
const BY_YEAR = /^(?:19|20)\d{2}/;
/** Colombia: ten digits for a mobile, seven for a line of one city. */
const COLOMBIAN = /^(?:3[0-5]\d{8}|[2-8]\d{6})$/;

export const phone: Rule = ({ table, index, people }) => {
  const self = table[index]!;
  const { column } = self;
  if (column.shape.digits < 0.95 || (self.candidate && self.candidate.score >= 0.4) || passAll(column))
    return undefined;
  if (isCounted(column)) return undefined;
  const score = people >= ENOUGH_PEOPLE ? BESIDE_PEOPLE : ALONE;
  if (isGrouped(column)) return found(self, 'phone', score, 'groups of digits as in telephone numbers');
  if (isAmerican(column)) return found(self, 'phone', score, 'digits as in telephone numbers of North America');
  if (isBrazilian(column)) return found(self, 'phone', score, 'digits as in mobile numbers of Brazil');
  if (isColombian(column)) return found(self, 'phone', score, 'digits as in telephone numbers of Colombia');
  if (isTrunk(column) || isAbroad(column)) return found(self, 'phone', score, 'begin as telephone numbers do');
  if (isMixed(column)) return found(self, 'phone', score, 'some written as telephone numbers are, others as long');
  if (besideMail({ table, index })) return found(self, 'phone', score, 'long numbers beside e-mail addresses');
  const addressed = nearAny(
    { table, index },
    5,
    ({ candidate }) => candidate?.kind === 'street-address' && candidate.score >= 0.5,
  );
  return people >= ENOUGH_PEOPLE || addressed ? byBeginning(self, people) : undefined;
};

/** All pass the check that numbers of firms and cards have and telephone numbers have not. */
const passAll = (column: Column): boolean =>
  column.distinct > 7 && share(column, (value) => /^\d{9,16}$/.test(value) && luhn(value)) > 0.85;

/** Eleven digits and more, the first six the same in all: numbers that a program counts up. */
function isCounted({ values, distinct }: Column): boolean {
  const beginning = values[0]?.value.slice(0, 6) ?? '';
  if (distinct < 8 || !/^[1-9]\d{5}$/.test(beginning)) return false;
  return values.every(({ value }) => value.length > 10 && value.startsWith(beginning));
}

/** What stands next to an e-mail address and is as long as a telephone number, another in each row and not counted up. */
function besideMail(around: Pick<Surroundings, 'table' | 'index'>): boolean {
  const { column, says } = around.table[around.index]!;
  if (!says.meaningless || column.distinct < 4 || column.shape.unique < 0.5 || column.shape.running) return false;
  if (share(column, (value) => /^\+?\d{9,12}$/.test(value) && !BY_YEAR.test(value)) < 0.9) return false;
  return nearAny(around, 1, ({ candidate }) => candidate?.kind === 'email' && candidate.score >= 0.6);
}

/** Mobile numbers of Indonesia are longer than others. */
const TRUNK = /^0(?:[1-9]\d{7,9}|8[1-9]\d{9,10})$/;

/** A zero and then no zero, as numbers within a country begin, and as no number that is counted with begins. */
function isTrunk(column: Column): boolean {
  if (column.distinct < 5 || column.shape.running || column.shape.unique < 0.3) return false;
  return share(column, (value) => TRUNK.test(value)) > 0.95;
}

/** A country's code and how mobile numbers begin there: India, Brazil, Germany, the United Kingdom, France, Spain, Italy. */
const MOBILE_ABROAD = /^(?:91[6-9]\d{9}|55[1-9]\d9\d{8}|491[5-7]\d{8,9}|447\d{9}|33[67]\d{8}|34[67]\d{8}|393\d{8,9})$/;

function isAbroad(column: Column): boolean {
  return column.distinct > 5 && !column.shape.running && share(column, (value) => MOBILE_ABROAD.test(value)) > 0.9;
}

/** "number" of a list of calls: a number by its header, of which the values tell that somebody is called by it. */
export const calledNumber: Rule = ({ table, index }) => {
  const self = table[index]!;
  if (self.says.about !== 'number' || self.column.shape.digits < 0.95 || passAll(self.column)) return undefined;
  return isAbroad(self.column) && self.column.shape.unique > 0.3
    ? found(self, 'phone', ALONE, 'begin as mobile numbers of a country do')
    : undefined;
};

/** Some with the code of their country, the others in groups, as long: "+48 601 234 567", "601 234 568", "22 123 45 67". */
function isMixed(column: Column): boolean {
  if (column.distinct < 5 || column.shape.unique < 0.5) return false;
  const abroad = share(column, (value) => /^(?:\+|00)\d/.test(value) && phoneLevel(value) >= SHAPE);
  if (abroad < 0.15) return false;
  const isLong = (value: string): boolean => {
    const digits = onlyDigits(value).length;
    return digits >= 8 && digits <= 15 && phoneLevel(value) >= WEAK;
  };
  return share(column, isLong) > 0.95;
}

const bare = (value: string): string => value.replace(/[\s-]/g, '');

/** As many exchanges as there are numbers, nearly, and not given out by year. */
function isAmerican(column: Column): boolean {
  const { distinct, shape, values } = column;
  if (distinct < LEAST_ROWS || shape.unique < 0.3 || shape.running) return false;
  if (share(column, (value) => FICTIONAL.test(value)) > 0.9) return true;
  if (share(column, (value) => BY_YEAR.test(value)) > 0.8) return false;
  if (share(column, (value) => AMERICAN.test(value)) < 0.97) return false;
  return new Set(values.map(({ value }) => value.slice(-7, -4))).size > 0.3 * values.length;
}

/** Half of what a program counts up has the same beginning. */
const isMostlyCounted = (column: Column, digits: number): boolean => commonBeginning(column, digits) >= 0.5;

/** Two digits of the area, none of them a zero, and a nine before eight more. */
const isBrazilian = (column: Column): boolean =>
  column.distinct > 5 &&
  !column.shape.running &&
  share(column, (value) => /^[1-9]{2}9\d{8}$/.test(value)) > 0.95 &&
  !isMostlyCounted(column, 5);

function isColombian(column: Column): boolean {
  if (column.distinct < 6 || share(column, (value) => COLOMBIAN.test(bare(value))) < 0.95) return false;
  return share(column, (value) => bare(value).length === 10) >= 0.3;
}

/** 3-2-3, 2-2-2-2, 3-3-3, 2-3-2-2: the same gaps in nearly all, more than one, and other digits in each row. */
function isGrouped(column: Column): boolean {
  if (column.distinct < 5 || column.shape.unique < 0.6) return false;
  const outlines = new Map<string, number>();
  for (const { value, count } of column.values) {
    const digits = onlyDigits(value).length;
    if (digits < 8 || digits > 12 || !/^\d{2,4}(?:[ .-]\d{2,4}){2,4}$/.test(value) || date(value) > NO) continue;
    const outline = value.replace(/\d/g, '9');
    outlines.set(outline, (outlines.get(outline) ?? 0) + count);
  }
  const most = Math.max(0, ...outlines.values());
  // the ninth to twelfth digits of amounts are grouped by threes, too, but amounts are not all as long
  return most > 0.85 * column.weight && !isOfficial(column);
}

/** 123-45-6789 is an official number of the United States. */
const isOfficial = (column: Column): boolean => share(column, (value) => /^\d{3}-\d{2}-\d{4}$/.test(value)) > 0.5;

/** All digits, as long as telephone numbers are, and each begins as they do. */
function byBeginning(self: Parameters<typeof found>[0], people: number): ReturnType<Rule> {
  const { column } = self;
  if (column.shape.unique < 0.5) return undefined;
  // numbers of a run do not begin with a zero
  if (column.shape.running && share(column, (value) => value.startsWith('0')) < 1) return undefined;
  const trunk = share(column, (value) => /^0[1-9]\d{7,10}$/.test(value));
  const american = share(column, (value) => AMERICAN.test(value) && !BY_YEAR.test(value));
  const abroad = share(column, (value) => /^(?:3[0-9]|4[0-9]|5[1-8]|6[0-6]|7|8[1246]|9[0-5])\d{8,11}$/.test(value));
  const mobile = share(column, (value) => /^(?:3[0-5]\d{8}|9\d{8,9}|[6-9]\d{8,9}|[1-9]{2}9\d{8})$/.test(value));
  if (american > 0.95)
    return found(self, 'phone', BESIDE_PEOPLE, 'digits as in telephone numbers, beside a place or people');
  if (people < ENOUGH_PEOPLE) return undefined;
  const local = share(column, (value) => /^(?!(?:19|20)\d\d-)\d{4}[- ]\d{4}$/.test(value));
  if (trunk > 0.9 || local > 0.95)
    return found(self, 'phone', BESIDE_PEOPLE, 'digits as in telephone numbers, beside data of people');
  if ((abroad > 0.95 || mobile > 0.95) && commonBeginning(column) > 0.3 && !isMostlyCounted(column, 6))
    return found(self, 'phone', 0.6, 'digits as in telephone numbers, beside data of people');
  return undefined;
}

/** Share of the commonest first digits. */
function commonBeginning({ values }: Column, digits = 1): number {
  const counts = new Map<string, number>();
  for (const { value } of values) {
    const beginning = value.slice(0, digits);
    counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
  }
  return Math.max(...counts.values()) / values.length;
}
