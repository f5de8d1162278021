// Whether the first row, taken for a header, is a row of data.
import { entriesOf } from '../dictionaries/lookup.js';
import { nameLikeness } from '../letters/name-likeness.js';
import { date } from '../values/dates.js';
import { email, phone } from '../values/contact.js';
import { NO, SHAPE, VALID, type Level, type ValueTest } from '../values/level.js';
import { ipv4, uuid } from '../values/machine.js';
import { card } from '../values/money.js';
import { firstName, lastName, wholeName } from '../values/names.js';
import { ssn } from '../values/official.js';
import { streetAddress } from '../values/places.js';
import { lettered } from '../lettered.js';

type Row = readonly string[];

/** What no header looks like, whatever else is in the row. */
const TELLING: readonly (readonly [ValueTest, Level])[] = [
  [email, VALID],
  [date, SHAPE],
  [phone, SHAPE],
  [ssn, SHAPE],
  [card, VALID],
  [ipv4, VALID],
  [uuid, VALID],
  [streetAddress, VALID],
  [wholeName, VALID],
];
/** What no header looks like even where nothing is below it. */
const UNMISTAKABLE: readonly (readonly [ValueTest, Level])[] = [
  [email, VALID],
  [ssn, SHAPE],
  [card, VALID],
  [uuid, VALID],
];
/** What no column is called, though words of its other cells are words of headers: "mail@mail.com" and "name0". */
const NEVER_A_NAME: readonly (readonly [ValueTest, Level])[] = [...UNMISTAKABLE, [ipv4, VALID]];
const LOOKED_AT = 50;
const LEAST_VALUES = 2;

/**
 * True when a cell of the first row is of a kind that headers never are and the column below it holds the same kind; when cells return
 * as they are in their columns; or when a cell is to its column what a value is: a number above numbers, a code above codes that are
 * written alike, and, where no word of the row is one that headers are made of, a name above names. Where the row is
 * all there is, an identifier that no header is made of.
 *
 * @param known for each cell, whether a word of it is one that headers are made of
 */
export function isDataRow(first: Row, rows: readonly Row[], known: readonly boolean[]): boolean {
  const below = rows.slice(0, LOOKED_AT);
  const knownHeaders = known.filter(Boolean).length;
  if (below.length === 0)
    return (
      (knownHeaders === 0 && first.some(isUnmistakable)) || (knownHeaders <= first.length / 3 && hasLongNumber(first))
    );
  const isAlike = ([test, level]: (typeof TELLING)[number]): boolean =>
    first.some((cell, index) => test(cell.trim()) >= level && isMostly(below, index, (value) => test(value) >= level));
  if (NEVER_A_NAME.some(isAlike)) return true;
  if (knownHeaders > first.length / 3) return outweighs(first, below, known);
  if (TELLING.some(isAlike)) return true;
  const returning = first.filter((cell, index) => cell.trim() !== '' && below.some((row) => row[index] === cell));
  const hasName = first.some((cell, index) => known[index]! && !returning.includes(cell));
  const often = hasName ? Math.max(3, first.length / 3) : Math.max(1, first.length / 4);
  if (returning.length >= often || isNumbered(first, below) || isCoded(first, below)) return true;
  return knownHeaders === 0 && NAMES.some(isAlike);
}

/**
 * Whether more cells are values of their columns than have a word in them that headers are made of: "1a, Java programiranje, 4" above more
 * such rows. A header that a program wrote twice returns whole.
 */
function outweighs(first: Row, below: readonly Row[], known: readonly boolean[]): boolean {
  const others = below.filter((row) => first.some((cell, index) => (row[index] ?? '') !== cell));
  if (others.length === 0 || isScale(first)) return false;
  const isLong = first.map((cell, index) => isLongValue(cell.trim(), others, index));
  const isValue = first.map(
    (cell, index) =>
      isLong[index]! ||
      (cell.trim() !== '' && others.some((row) => row[index] === cell)) ||
      isNumberAbove(cell.trim(), others, index),
  );
  const values = isValue.filter(Boolean).length;
  const names = known.filter((isKnown, index) => isKnown && !isValue[index]).length;
  return isLong.includes(true) ? values >= names : values >= LEAST_VALUES && values > names;
}

const isNumberAbove = (cell: string, below: readonly Row[], index: number): boolean =>
  NUMBER.test(cell) && !YEAR.test(cell) && isMostly(below, index, (value) => NUMBER.test(value));

/** A day above days, or six digits and more above as many. */
function isLongValue(cell: string, below: readonly Row[], index: number): boolean {
  if (/^\d{6,}$/.test(cell))
    return isMostly(below, index, (value) => value.length === cell.length && /^\d+$/.test(value));
  return date(cell) >= SHAPE && isMostly(below, index, (value) => date(value) >= SHAPE);
}

function isUnmistakable(cell: string): boolean {
  return UNMISTAKABLE.some(([test, level]) => test(cell.trim()) >= level);
}

/** Nine digits and more, or a day and a time, among words: columns that are called by numbers are called so nearly all. */
function hasLongNumber(first: Row): boolean {
  const long = first.filter((cell) => /^\+?\d{9,}$|^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(cell.trim())).length;
  return long > 0 && long <= first.length / 2;
}

function isMostly(rows: readonly Row[], index: number, test: (value: string) => boolean): boolean {
  return rows.filter((row) => test((row[index] ?? '').trim())).length > rows.length / 2;
}

const NUMBER = /^[-+]?\d+(?:[.,]\d+)*$/;
/** Tables with a column for each year are many. */
const YEAR = /^[12]\d{3}$/;

function isNumbered(first: Row, below: readonly Row[]): boolean {
  if (isScale(first)) return false;
  return first.some((cell, index) => isNumberAbove(cell.trim(), below, index));
}

// Columns that are called 0, 1, 2 or 10, 20, 30: all of them but perhaps the first.
function isScale(first: Row): boolean {
  const named = first.slice(NUMBER.test(first[0]!.trim()) ? 0 : 1).map((cell) => cell.trim());
  if (!named.every((cell) => NUMBER.test(cell))) return false;
  const [from = 0, next] = named.map(Number);
  if (next === undefined) return from === 0 || from === 1;
  return next > from && named.every((cell, i) => Number(cell) === from + i * (next - from));
}

/** Letters and at least two digits, with what stands between them: "CUST-001". */
const CODE = lettered(/^(?=.*\d.*\d)(?=.*\p{L})[\p{L}\d]+(?:[-_/.][\p{L}\d]+)*$/u);

function isCoded(first: Row, below: readonly Row[]): boolean {
  return first.some((cell, index) => {
    const code = cell.trim();
    return CODE.test(code) && isMostly(below, index, (value) => sketchOf(value) === sketchOf(code));
  });
}

// Digit by digit, and words of any length.
function sketchOf(code: string): string {
  return code.replace(/\p{L}+/gu, 'a').replace(/\d/g, '9');
}

const CAPITALISED = lettered(/^\p{Lu}[\p{L}\p{M}'’-]+$/u);
/** A logarithm of odds, the mean over the words of a cell: 1.8 to 1. */
const LIKELY = 0.6;

// Two to four words that no dictionary need have, of letters like those of names.
function likeName(value: string): Level {
  const words = value.split(/\s+/);
  if (words.length < 2 || words.length > 4 || !words.every((word) => CAPITALISED.test(word))) return NO;
  const entries = entriesOf(value)
    .map((entry) => entry.replace(/[^a-z]/g, ''))
    .filter((entry) => entry.length > 2);
  const sum = entries.reduce((total, entry) => total + nameLikeness(entry), 0);
  return entries.length > 1 && sum / entries.length > LIKELY ? SHAPE : NO;
}

const NAMES: readonly (readonly [ValueTest, Level])[] = [
  [firstName, SHAPE],
  [lastName, SHAPE],
  [likeName, SHAPE],
];
