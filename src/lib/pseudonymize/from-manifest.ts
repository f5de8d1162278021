// A manifest as the plan that reverses it. Columns are bound by name, so rows and columns may have been moved or left out since.
import { InputError, UsageError } from '../errors.js';
import { irreversible, pseudonymized, type Manifest } from '../manifest/manifest.js';
import { nearest } from '../nearest.js';
import type { Decision, Request } from './decide.js';
import type { ColumnPlan } from './plan.js';
import type { Table } from './table.js';
import type { Reading } from './reading.js';

export function requestOfManifest({ dialect, nulls, ragged }: Manifest): Reading {
  const { delimiter, quote, header, encoding } = dialect;
  return { delimiter, quote, header, encoding, nulls, ragged, strict: false, ff1Only: false };
}

/**
 * @param chosen `items`: the only columns to reverse, by name; `except`: those to leave as they are. Default: all of the manifest
 * @throws InputError when a column that is to be reversed is not in the table, or is there twice
 * @throws UsageError when one is chosen that the manifest does not have
 */
export function columnsOfManifest(
  manifest: Manifest,
  table: Table,
  { items, except }: Pick<Request, 'items' | 'except'>,
): Decision {
  const all = pseudonymized(manifest);
  const names = all.flatMap(({ name, index }) => [name, `:${index}`]);
  const only = items.map(({ selector }) => selector);
  const unknown = [...only, ...except].find((selector) => !names.includes(selector));
  if (unknown !== undefined) {
    const guess = nearest(unknown, names);
    throw new UsageError(`the manifest reverses no column "${unknown}"`, {
      hints: [
        guess === undefined ? `it reverses ${all.map(({ name }) => name).join(', ')}` : `did you mean "${guess}"?`,
      ],
    });
  }
  const isAmong = ({ name, index }: (typeof all)[number], selectors: readonly string[]): boolean =>
    selectors.includes(name) || selectors.includes(`:${index}`);
  const wanted = all.filter((column) => (only.length === 0 || isAmong(column, only)) && !isAmong(column, except));
  const plans = wanted.map((column): ColumnPlan => {
    const index = find(table, column.name, column.index);
    const { format, options, domain, context } = column;
    const base = { index, name: column.name, format, options, domain };
    return context === undefined ? base : { ...base, context: find(table, context, undefined) };
  });
  const [first] = plans.filter((plan, i) => plans.some((other, k) => k < i && other.index === plan.index));
  if (first) throw new InputError(`two columns of the manifest are "${first.name}" in this table`);
  return {
    columns: plans.sort((a, b) => a.index - b.index),
    ...{ found: [], lost: irreversible(manifest) },
    left: all.filter((column) => !wanted.includes(column)).map(({ name }) => name),
    ...(manifest.policy ? { policy: manifest.policy } : {}),
  };
}

function find({ header, hasHeader }: Table, name: string, index: number | undefined): number {
  const byPosition = /^:(\d+)$/.exec(name);
  const places = header.flatMap((other, i) => (other === name ? [i] : []));
  if (places.length === 1) return places[0]!;
  // a header that occurs more than once, or none at all: the position is all there is
  const position = index ?? (byPosition ? Number(byPosition[1]) : undefined);
  if (
    position !== undefined &&
    (places.includes(position - 1) || !hasHeader || byPosition) &&
    position <= header.length
  )
    return position - 1;
  throw new InputError(`the manifest names a column "${name}", which this table does not have`, {
    hints: [
      `--except ${name} reverses the others, where that column was left out since`,
      'the file may belong to another manifest; --manifest names the right one',
    ],
  });
}
