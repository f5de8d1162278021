// A manifest as the plan that reverses it. Columns are bound by name, so rows and columns may have been moved or left out since.
import { InputError } from '../errors.js';
import { irreversible, pseudonymized, type Manifest } from '../manifest/manifest.js';
import type { Decision } from './decide.js';
import type { ColumnPlan } from './plan.js';
import type { Table } from './table.js';
import type { Reading } from './reading.js';

export function requestOfManifest({ dialect, nulls, ragged }: Manifest): Reading {
  const { delimiter, quote, header, encoding } = dialect;
  return { delimiter, quote, header, encoding, nulls, ragged, strict: false, ff1Only: false };
}

/** @throws InputError when a column of the manifest is not in the table, or is there twice */
export function columnsOfManifest(manifest: Manifest, table: Table): Decision {
  const plans = pseudonymized(manifest).map((column): ColumnPlan => {
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
    hints: ['the file may belong to another manifest; --manifest names the right one'],
  });
}
