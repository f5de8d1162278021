// What was decided for a table's columns, as the manifest holds it: in the order of the input, dropped ones included.
import type { AnyColumn } from '../manifest/manifest.js';
import type { Action } from '../policy/document.js';
import type { Decision } from './decide.js';
import type { ColumnCounts, Plan } from './plan.js';
import { columnName, type Table } from './table.js';

/**
 * @param counts those of the run, as its summary has them; undefined before it
 */
export function describeColumns(
  decision: Decision,
  { header, hasHeader }: Pick<Table, 'header' | 'hasHeader'>,
  counts?: readonly ColumnCounts[],
): AnyColumn[] {
  const { columns, rewrites = [], drops = [], kept = [], lost = [] } = decision;
  const place = (index: number): number => index + 1 - drops.filter((dropped) => dropped < index).length;
  const left = header.filter((_, index) => !drops.includes(index));
  // positions are those of the output, which is what will be read
  const nameOf = (index: number): string =>
    hasHeader ? columnName({ header: left }, place(index) - 1) : `:${place(index)}`;
  const found: [number, AnyColumn][] = [];
  columns.forEach((column, i) => {
    const { index, format, options, domain, context } = column;
    const { nullLike: _, perm1 = 0, ff1 = 0, ...rest } = counts?.[i] ?? { nullLike: {} };
    found.push([
      index,
      {
        ...{ name: hasHeader ? column.name : nameOf(index), index: place(index), action: 'pseudonymize' },
        ...{ format, options, domain },
        ...(context === undefined ? {} : { context: nameOf(context) }),
        engines: [...(ff1 > 0 ? ['ff1'] : []), ...(perm1 > 0 ? ['perm1'] : [])],
        counts: { ...rest },
      },
    ]);
  });
  rewrites.forEach(({ index, action }, i) => {
    const counted = counts?.[counts.length - rewrites.length + i];
    const options = optionsOf(action);
    found.push([
      index,
      {
        ...{ name: hasHeader ? header[index]! : nameOf(index), index: place(index), action: action.action, options },
        irreversible: true,
        ...(counted ? { counts: { values: counted.values, empty: counted.empty, nulls: counted.nulls } } : {}),
      },
    ]);
  });
  for (const index of drops) {
    found.push([index, { name: header[index]!, index: index + 1, action: 'drop', irreversible: true, options: {} }]);
  }
  for (const index of kept) found.push([index, { name: header[index]!, index: place(index), action: 'keep' }]);
  return [...found.sort(([a], [b]) => a - b).map(([, column]) => column), ...lost];
}

/** The parameters of an action as texts. */
function optionsOf(action: Action): Record<string, string> {
  const { action: _, ...rest } = action;
  return Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]): [string, string][] => {
      if (value === undefined) return [];
      if (typeof value === 'object') return Object.entries(value as Record<string, string>);
      return [[name, String(value)]];
    }),
  );
}

/** What a plan needs of a decision. */
export function planPartsOf(decision: Decision): Pick<Plan, 'columns' | 'rewrites' | 'drops'> {
  return { columns: decision.columns, rewrites: decision.rewrites ?? [], drops: decision.drops ?? [] };
}
