// Columns of one table that cannot go together, or not in this file.
import { UsageError } from '../errors.js';
import { createCodec, formatNamed } from '../formats/registry.js';
import { workingOrder } from './block.js';
import type { DecidedTable } from './decide.js';
import { refuseRawContext } from './key-use.js';
import type { ColumnPlan } from './plan.js';

/** @throws UsageError for columns that cannot go together */
export function checkColumns(columns: readonly ColumnPlan[], table: DecidedTable): void {
  refuseMixedDomains(columns);
  refuseCircles(columns);
  columns.forEach(refuseRawContext);
  refuseDangerousImages(columns, table);
}

// Equal values of one domain join; two formats would map them differently under one name.
function refuseMixedDomains(columns: readonly ColumnPlan[]): void {
  const formats = new Map<string, ColumnPlan>();
  for (const column of columns) {
    const other = formats.get(column.domain);
    if (other && other.format !== column.format) {
      throw new UsageError(
        `domain "${column.domain}" is used with ${other.format} (column "${other.name}") and ${column.format} (column "${column.name}")`,
        { hints: ['give one of them another label with --domain'] },
      );
    }
    formats.set(column.domain, column);
  }
}

function refuseCircles(columns: readonly ColumnPlan[]): void {
  try {
    workingOrder({ columns });
  } catch {
    throw new UsageError("--context: columns are each other's context", {
      hints: ['a context is a column that does not depend on this one'],
    });
  }
}

// An image must never hold what would end its cell.
function refuseDangerousImages(columns: readonly ColumnPlan[], { dialect }: DecidedTable): void {
  if (!dialect) return;
  const special = [dialect.delimiter, dialect.quote, 0x0a, 0x0d]
    .filter(Boolean)
    .map((byte) => String.fromCharCode(byte));
  for (const { name, format, options } of columns) {
    const { emits = '' } = createCodec(formatNamed(format), options);
    const bad = special.find((c) => emits.includes(c));
    if (bad !== undefined) {
      throw new UsageError(
        `column "${name}": the alphabet of ${format} has ${JSON.stringify(bad)}, which ends a cell of this file`,
      );
    }
  }
}
