// A manifest as the plan that reverses it. Columns are bound by name, so rows and columns may have been moved or left out since.
import { InputError, UsageError } from '../errors.js';
import { irreversible, pseudonymized, type Manifest, type ManifestColumn } from '../manifest/manifest.js';
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
 * @throws UsageError when one is chosen that the manifest does not have, or without the column that is its context
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
  const wanted = all.filter((column) => (only.length === 0 || isAmong(column, only)) && !isAmong(column, except));
  refuseOtherContexts(wanted, all);
  const plans = wanted.map((column): ColumnPlan => {
    const index = find(table, column.name, column.index);
    const { format, options, domain, context } = column;
    const base = { index, name: column.name, format, options, domain };
    return context === undefined ? base : { ...base, context: find(table, context, undefined, column.name) };
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

function isAmong({ name, index }: ManifestColumn, selectors: readonly string[]): boolean {
  return selectors.includes(name) || selectors.includes(`:${index}`);
}

// The tweak was made of the context's plaintext; its pseudonym would give another value, which looks like one.
function refuseOtherContexts(wanted: readonly ManifestColumn[], all: readonly ManifestColumn[]): void {
  for (const { name, context } of wanted) {
    const other = context === undefined ? undefined : all.find((column) => isAmong(column, [context]));
    if (!other || wanted.includes(other)) continue;
    throw new UsageError(`"${other.name}" is the context of "${name}", and is not reversed: neither can "${name}" be`, {
      hints: [`reverse both (-c ${name},${other.name}), or leave both as they are`],
    });
  }
}

/** @param dependent the column that comes back only with this one */
function find({ header, hasHeader }: Table, name: string, index: number | undefined, dependent = name): number {
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
      `--except ${dependent} reverses the others, where that column was left out since`,
      'the file may belong to another manifest; --manifest names the right one',
    ],
  });
}
