// Whether the first row of a table is its header.
import { claimOf } from './claims.js';
import { isDataRow } from './data-row.js';
import { readHeaders } from './read.js';

export interface FirstRow {
  readonly header: readonly string[];
  /** whether the first row was taken for one */
  readonly hasHeader: boolean;
}

/** Whether what was taken for a header is a row like those below it. */
export function firstRowIsData({
  header,
  hasHeader,
  rows,
}: FirstRow & { rows: readonly (readonly string[])[] }): boolean {
  if (!hasHeader) return false;
  const known = readHeaders(header)
    .map(claimOf)
    .map(({ meaningless }) => !meaningless);
  return isDataRow(header, rows, known);
}
