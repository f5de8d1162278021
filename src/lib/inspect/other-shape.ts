// Columns whose header names something that its values are not, or not only: the kind's next format takes them as they are.
import type { Candidate } from './candidate.js';
import { share, type Column } from './column.js';
import { TESTS } from './fit.js';
import { formatFor, type Kind, type KindName } from './kinds.js';
import { yearOf } from './values/dates.js';
import { listed } from './values/name-list.js';

/** Values of which it takes to say that none looks like what the kind is called. */
const ENOUGH_TO_SAY = 5;

const withDigits = (column: Column): number => share(column, (value) => /\d/.test(value));
const withCarets = (column: Column): number => share(column, (value) => value.includes('^'));
const withLists = (column: Column): number => share(column, (value) => listed(value) !== undefined);
const hasNoYear = (column: Column): boolean =>
  column.filled > 0 && share(column, (value) => yearOf(value) !== undefined) === 0;

/** Formats for values that the kind's own would take none of. */
const OTHERWISE: Partial<Readonly<Record<KindName, (column: Column) => string | undefined>>> = {
  // birthdays without a year
  'birth-date': (column) => (hasNoYear(column) ? 'alnum' : undefined),
  // "34117 Kassel"
  city: (column) => (withDigits(column) > 0.5 ? 'street-address' : undefined),
  // "Ofc. Miller #4711", "MILLER^ANN", "Ann Lee|John Smith"
  'full-name': (column) =>
    withDigits(column) > 0.5 || withCarets(column) > 0.5 || withLists(column) > 0.5 ? 'freetext' : undefined,
  name: (column) => (withLists(column) > 0.5 ? 'freetext' : undefined),
  'street-address': (column) => (withCarets(column) > 0.5 ? 'freetext' : undefined),
  // "***.123.456-**"
  cpf: (column) => (share(column, (value) => value.includes('*')) > 0.5 ? 'alnum' : undefined),
};

/** The kind's own format, or the next one where no value has its shape: bank codes of other countries, a number of the firm's own. */
export function formatOf(kind: Kind, { fit }: Candidate, column: Column): string | undefined {
  const otherwise = OTHERWISE[kind.name]?.(column);
  if (otherwise !== undefined) return otherwise;
  const [, byShape, byCheck] = TESTS[kind.name].alone;
  const isTold = kind.role !== 'place' && byShape + byCheck > 0 && column.filled >= ENOUGH_TO_SAY;
  return formatFor(kind, isTold && fit.shape + fit.valid === 0)?.name;
}
