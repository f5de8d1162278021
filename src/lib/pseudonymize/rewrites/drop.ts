// Columns left out: their cells go, and with each the delimiter that no longer separates anything.
import { CARRIAGE_RETURN } from '../../csv/dialect.js';
import type { KernelMemory } from '../../kernels/memory.js';
import type { BlockView } from '../block.js';
import type { Plan } from '../plan.js';

/** Cuts the cells of the plan's dropped columns out of every row. */
export function dropColumns(memory: KernelMemory, { block, structure, cells }: BlockView, plan: Plan): void {
  const { rows, end } = structure;
  const { width, drops, dialect } = plan;
  const kept = Array.from({ length: width }, (_, column) => column).filter((column) => !drops.includes(column));
  const bytes = memory.u8(block, end + 1);
  const firsts = structure.rowFirst === 0 ? undefined : memory.u32(structure.rowFirst, rows);
  const last = rows === 0 ? 0 : (firsts?.[rows - 1] ?? (rows - 1) * width) + width;
  const ends = memory.u32(structure.ends, last);
  const runs = runsOf(drops);
  const onlyLeft = kept.length === 1 ? kept[0]! : undefined;
  for (let row = 0; row < rows; row++) {
    const first = firsts?.[row] ?? row * width;
    const startOf = (column: number): number => (first + column === 0 ? 0 : ends[first + column - 1]! + 1);
    // the carriage return of a line end belongs to the line, not to the last cell
    const stopOf = (column: number): number => {
      const stop = ends[first + column]!;
      const trim = column === width - 1 && dialect.lineEnd !== CARRIAGE_RETURN && stop > startOf(column);
      return trim && bytes[stop - 1] === CARRIAGE_RETURN ? stop - 1 : stop;
    };
    // an empty cell that is left alone would be a blank line, which is no row
    const instead = onlyLeft !== undefined && startOf(onlyLeft) === stopOf(onlyLeft) ? quotes(dialect.quote) : '';
    runs.forEach(([from, to], k) => {
      const filler = k === 0 ? instead : '';
      // with a kept column before it the delimiter in front goes, else the one behind
      if (from > kept[0]!) cells.cut(startOf(from) - 1, stopOf(to), filler);
      else cells.cut(startOf(from), startOf(to + 1), filler);
    });
  }
}

const quotes = (quote: number): string => (quote === 0 ? '' : String.fromCharCode(quote).repeat(2));

/** Neighbours taken together: [0, 1, 4] is [[0, 1], [4, 4]]. */
function runsOf(drops: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of drops) {
    const run = runs.at(-1);
    if (run && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
