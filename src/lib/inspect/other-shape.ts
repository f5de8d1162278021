// Columns whose header names something that its values are not, or not only: the kind's next format takes them as they are.
import type { Candidate } from './candidate.js';
import { share, type Column } from './column.js';
import { TESTS } from './fit.js';
import { formatFor, type Kind, type KindName } from './kinds.js';
import { yearOf } from './values/dates.js';

/** Values of which it takes to say that none looks like what the kind is called. */
const ENOUGH_TO_SAY = 5;

/** Values that the kind's own format would take none of. */
const WRITTEN_OTHERWISE: Partial<Readonly<Record<KindName, (column: Column) => boolean>>> = {
  // birthdays without a year
  'birth-date': (column) => share(column, (value) => yearOf(value) !== undefined) === 0,
  // "34117 Kassel"
  city: (column) => share(column, (value) => /\d/.test(value)) > 0.5,
};

/** The kind's own format, or the next one where no value has its shape: bank codes of other countries, a number of the firm's own. */
export function formatOf(kind: Kind, { fit }: Candidate, column: Column): string | undefined {
  const [, byShape, byCheck] = TESTS[kind.name].alone;
  const isTold = kind.role !== 'place' && byShape + byCheck > 0 && column.filled >= ENOUGH_TO_SAY;
  const isOtherwise = column.filled > 0 && (WRITTEN_OTHERWISE[kind.name]?.(column) ?? false);
  return formatFor(kind, isOtherwise || (isTold && fit.shape + fit.valid === 0))?.name;
}
