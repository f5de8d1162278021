// One label, one meaning: columns of one domain join, and two formats would map equal values differently under one name.
import { formatNamed } from '../formats/registry.js';
import type { ColumnRule, PolicyTable } from './document.js';
import type { Nodes } from './nodes.js';

/** Finds labels that are used with two formats, anywhere in a policy. */
export function sharedDomains(nodes: Nodes, columns: readonly ColumnRule[], tables: readonly PolicyTable[]): void {
  const formats = new Map<string, { readonly format: string; readonly line: number }>();
  for (const { action, at, selector } of [...columns, ...tables.flatMap((table) => table.columns)]) {
    if (action.action !== 'pseudonymize') continue;
    const format = formatNamed(action.format).name;
    const label = action.domain ?? format;
    const other = formats.get(label);
    if (other && other.format !== format) {
      nodes.problems.push({
        ...at,
        message: `${selector}: domain "${label}" is used with ${format} here and with ${other.format} in line ${other.line}`,
        hint: 'give one of them another label',
      });
    } else if (!other) formats.set(label, { format, line: at.line });
  }
}
