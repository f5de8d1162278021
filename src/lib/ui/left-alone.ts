// What a dry run has to say of columns that nobody chose: some of them may be personal all the same.
import { formatSpec, selectColumns } from '../pseudonymize/column-items.js';
import type { Decision, Inspector, Request } from '../pseudonymize/decide.js';
import type { Table } from '../pseudonymize/table.js';
import { warn } from './messages.js';
import { selectorOf, shellWord } from './selector.js';

/** A column that stays as it is, and looks personal. */
export interface LeftColumn {
  readonly name: string;
  /** from 1 */
  readonly index: number;
  /** format with options, as -c takes it */
  readonly format: string;
}

/** Where columns are named: those beside them that look personal for sure. Where a policy decided, or --except named them, somebody looked. */
export function personalButLeft(
  { header, hasHeader, sample }: Pick<Table, 'header' | 'hasHeader' | 'sample'>,
  { columns }: Decision,
  { policy, items, except }: Request,
  inspect: Inspector,
): LeftColumn[] {
  if (policy || items.length === 0) return [];
  const known = new Set(columns.map(({ index }) => index));
  for (const index of except.flatMap((selector) => selectColumns(selector, header, hasHeader))) known.add(index);
  const others = new Set([...header.keys()].filter((index) => !known.has(index)));
  if (others.size === 0) return [];
  return inspect({ header, hasHeader, rows: sample().rows }, others)
    .filter(({ personal, index }) => personal === 'yes' && others.has(index))
    .map(({ name, index, format = 'text', options }) => ({
      name,
      index: index + 1,
      format: formatSpec(format, options),
    }));
}

export function sayLeft(left: readonly LeftColumn[], header: readonly string[]): void {
  if (left.length === 0) return;
  const items = left.map(({ index, format }) => `-c ${shellWord(`${selectorOf(index - 1, header)}=${format}`)}`);
  const names = left.map(({ index }) => selectorOf(index - 1, header)).join(',');
  warn(
    `${left.length === 1 ? 'this column looks' : 'these columns look'} personal and would stay as ${left.length === 1 ? 'it is' : 'they are'}: ${items.join(' ')}, or --except ${shellWord(names)}`,
  );
}
