// Columns written back as they may be named again.
import type { Options } from '../formats/format.js';
import { formatSpec, selectColumns, takeSelector } from './column-items.js';

interface NamedTable {
  readonly header: readonly string[];
  readonly hasHeader: boolean;
}

interface FormattedColumn {
  readonly index: number;
  readonly format: string;
  readonly options: Options;
}

/** "ssn=ssn@1", or ":2=ssn@1" where the name does not stand for the column: it has a "=" or a comma, is empty, or occurs twice. */
export function specByPlace({ index, format, options }: FormattedColumn, table: NamedTable): string {
  const name = table.header[index]!;
  return `${means(name, index, table) ? name : `:${index + 1}`}=${formatSpec(format, options)}`;
}

/** The same with a pattern in place of a position, for what has no order: "/^a=b$/=ssn@1". */
export function specByName({ index, format, options }: FormattedColumn, table: NamedTable): string {
  const name = table.header[index]!;
  return `${means(name, index, table) ? name : patternOf(name)}=${formatSpec(format, options)}`;
}

/** Whether a selector, read as one, is the column and no other. */
function means(selector: string, index: number, { header, hasHeader }: NamedTable): boolean {
  if (selector === '' || takeSelector(selector) !== selector) return false;
  try {
    return selectColumns(selector, header, hasHeader).join() === String(index);
  } catch {
    return false;
  }
}

function patternOf(name: string): string {
  return `/^${name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$/`;
}
