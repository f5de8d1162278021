// Whether the first row, taken for a header, is a row of data.
import { date } from '../values/dates.js';
import { email, phone } from '../values/contact.js';
import { SHAPE, VALID, type ValueTest } from '../values/level.js';
import { ipv4, uuid } from '../values/machine.js';
import { card } from '../values/money.js';
import { wholeName } from '../values/names.js';
import { ssn } from '../values/official.js';
import { streetAddress } from '../values/places.js';

// No header looks like these.
const TELLING: readonly (readonly [ValueTest, number])[] = [
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
const LOOKED_AT = 50;

/**
 * True when a cell of the first row is of a kind that headers never are and the column below it holds the same kind, or when a cell
 * returns as it is in its column and no word of the row is one that headers are made of.
 */
export function isDataRow(
  first: readonly string[],
  rows: readonly (readonly string[])[],
  knownHeaders: number,
): boolean {
  const below = rows.slice(0, LOOKED_AT);
  if (below.length === 0) return false;
  if (knownHeaders > first.length / 3) return false;
  const alike = first.some((cell, index) =>
    TELLING.some(([test, level]) => {
      if (test(cell.trim()) < level) return false;
      const hits = below.filter((row) => test((row[index] ?? '').trim()) >= level).length;
      return hits > below.length / 2;
    }),
  );
  if (alike) return true;
  const returning = first.filter(
    (cell, index) => cell.trim() !== '' && below.some((row) => row[index] === cell),
  ).length;
  if (knownHeaders > 0) return returning >= 3 && returning >= first.length / 3;
  return returning > 0 && returning >= first.length / 4;
}
