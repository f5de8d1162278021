// What is done to one block. The result depends on nothing but the block, the key and the plan.
import { isUtf8 } from 'node:buffer';
import { CARRIAGE_RETURN } from '../csv/dialect.js';
import { rowsBefore, type Structure } from '../csv/structure.js';
import { KeyedTables } from '../fpe/keyed-tables.js';
import { MemoryScope } from '../kernels/memory-scope.js';
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { CellRoom } from './cell-cache.js';
import { applyPatches, Cells, patchedLength, specialOf, type Patch } from './cells.js';
import { AreaRoom, type ColumnArea } from './column-area.js';
import { ColumnCipher, type ColumnTools } from './column.js';
import type { Kernels } from './kernels.js';
import { countsOf, raggedRow, type ColumnCounts, type Failure, type Plan } from './plan.js';
import { ColumnRewriter } from './rewrites/column.js';
import { dropColumns } from './rewrites/drop.js';
import { CommonParts } from './value-cipher.js';

/** A block that is to be worked on. */
export interface BlockJob {
  readonly block: Pointer;
  readonly structure: Structure;
  /** how many times as much is still to come as has come with this block; 0 where that is not known */
  readonly ahead?: number;
}

export interface BlockResult {
  /** in the order of the plan's columns, then the cells of ragged rows, then the plan's rewrites */
  readonly counts: readonly ColumnCounts[];
  readonly failures: readonly Failure[];
  readonly rows: number;
  /** records of any kind */
  readonly records: number;
  readonly raggedRows: number;
  /** the finished bytes; in the block itself unless lengths changed */
  readonly output: Pointer;
  readonly outputLength: number;
}

/** Whether a result's bytes lie in a place of their own, which goes back with `BlockCipher.release`. */
export function ownsOutput(job: BlockJob, result: BlockResult): boolean {
  return result.output !== job.block;
}

/** Works on blocks, one after another, on one thread. */
export class BlockCipher {
  readonly #plan: Plan;
  readonly #memory: MemoryScope;
  readonly #kernels: Kernels;
  readonly #columns: readonly ColumnCipher[];
  readonly #ragged: ColumnCipher | undefined;
  readonly #rewriters: readonly ColumnRewriter[];
  readonly #order: readonly number[];
  readonly #room: AreaRoom;
  readonly #keyed: KeyedTables;
  readonly #ownsKeyed: boolean;
  #isWiped = false;

  /** @param keyed tables that are kept for the next plan; by default they go with this one */
  constructor(plan: Plan, storedKey: Uint8Array, whole: KernelMemory, kernels: Kernels, keyed?: KeyedTables) {
    this.#ownsKeyed = keyed === undefined;
    this.#keyed = keyed ?? new KeyedTables();
    const { budget } = this.#keyed;
    const memory = new MemoryScope(whole);
    this.#plan = plan;
    this.#memory = memory;
    this.#kernels = kernels;
    const { feistel, digits, tabledDigits, cellCache } = kernels;
    const cellKernels = kernels.cells && { ...kernels.cells, memory };
    const tools: ColumnTools = {
      ...{
        memory,
        feistel,
        digits,
        tabledDigits,
        budget,
        keyed: this.#keyed,
        cellCache,
        cellRoom: new CellRoom(),
        cellKernels,
      },
      common: new CommonParts(),
    };
    const { decipher, ff1Only, strict } = plan;
    const options = { decipher, ff1Only, strict, nulls: new Set(plan.nulls) };
    this.#columns = plan.columns.map((column) => new ColumnCipher(column, storedKey, tools, options));
    if (plan.ragged === 'text') {
      const text = { index: -1, name: 'ragged row', format: 'text@1', options: {}, domain: 'text' };
      this.#ragged = new ColumnCipher(text, storedKey, tools, options);
    }
    const special = specialOf(plan.dialect, plan.width - plan.drops.length);
    this.#rewriters = plan.rewrites.map(
      (rewrite) => new ColumnRewriter(rewrite, storedKey, memory, { nulls: options.nulls, special }),
    );
    this.#order = workingOrder(plan);
    this.#room = new AreaRoom(memory);
    // nothing fails from here on: whoever does not come to be never leaves
    this.#keyed.enter();
  }

  /** Never throws for what the input holds: that is in the result's failures. */
  process({ block, structure, ahead = 0 }: BlockJob): BlockResult {
    const { rows, records, end, high } = structure;
    const failures: Failure[] = [];
    const counts = countsOf(this.#plan);
    const raggedRows = structure.irregular?.ragged.length ?? 0;
    const base = { counts, failures, rows, records, raggedRows, output: block, outputLength: end };
    if (high && !isUtf8(this.#memory.u8(block, end))) {
      const { failure, start } = this.#firstInvalidUtf8(block, structure);
      this.#failRaggedRows(structure, failures);
      if (failure.record === 0) return { ...base, failures: [...failures, failure] };
      // what is wrong in the rows before it goes first
      const before = this.process({ block, structure: rowsBefore(structure, failure.record, start), ahead });
      const others = before.failures.filter(({ kind }) => kind !== 'ragged');
      return { ...base, ...outputOf(before), failures: [...others, ...failures, failure] };
    }
    const patches: Patch[] = [];
    const cells = new Cells(this.#memory, block, end + 1, this.#plan.dialect.quote, high, patches);
    const view = { block, structure, cells, patches };
    const contexts = new Map<number, readonly string[]>();
    if (!this.#plan.decipher)
      for (const index of this.#contextColumns()) contexts.set(index, this.#canonicals(view, index));
    for (const { values } of this.#columns) values.cipher.expect(ahead);
    for (const k of this.#order) {
      const column = this.#columns[k]!;
      const { index, context } = column.plan;
      // deciphering, a context is read when its own column is plaintext again: the order sees to that
      if (context !== undefined && !contexts.has(context)) contexts.set(context, this.#canonicals(view, context));
      counts[k] = column.run(
        this.#areaOf(view, index),
        context === undefined ? undefined : contexts.get(context),
        failures,
      );
    }
    const rewritten = counts.length - this.#rewriters.length;
    this.#rewriters.forEach((rewriter, k) => {
      const { index, subject } = rewriter.plan;
      const subjects = subject === undefined ? undefined : contexts.get(subject);
      counts[rewritten + k] = rewriter.run(this.#areaOf(view, index), subjects, failures);
    });
    if (this.#plan.drops.length > 0) dropColumns(this.#memory, view, this.#plan);
    if (this.#ragged) counts[this.#columns.length] = this.#runRagged(view, this.#ragged, failures);
    else this.#failRaggedRows(structure, failures);
    if (patches.length === 0) return base;
    const outputLength = patchedLength(end, patches);
    const output = this.#memory.allocate(outputLength);
    applyPatches(this.#memory.u8(block, end), patches, this.#memory.u8(output, outputLength));
    return { ...base, output, outputLength };
  }

  /** Gives back the place of a result's bytes, once they are written. */
  release({ output, outputLength }: Pick<BlockResult, 'output' | 'outputLength'>): void {
    this.#memory.release(output, outputLength);
  }

  /** Overwrites keys, tables and what is left of values, and gives the memory back. Once is enough. */
  wipe(): void {
    if (this.#isWiped) return;
    this.#isWiped = true;
    for (const column of this.#columns) column.wipe();
    this.#ragged?.wipe();
    for (const rewriter of this.#rewriters) rewriter.wipe();
    this.#room.wipe();
    this.#keyed.leave();
    if (this.#ownsKeyed) this.#keyed.wipe();
    this.#memory.close();
  }

  #contextColumns(): Set<number> {
    const { columns, rewrites } = this.#plan;
    const all = [...columns.map(({ context }) => context), ...rewrites.map(({ subject }) => subject)];
    return new Set(all.filter((index) => index !== undefined));
  }

  /** Of a column's cells, what enters a tweak: the plainest spelling of its format, or the text itself where it has none. */
  #canonicals(view: BlockView, index: number): string[] {
    const area = this.#areaOf(view, index);
    const starts = this.#memory.u32(area.starts, area.rows);
    const stops = this.#memory.u32(area.stops, area.rows);
    const patched = new Map(view.patches.map(({ start, bytes }) => [start, bytes.toString()]));
    const own = this.#columns.find(({ plan }) => plan.index === index)?.values;
    return Array.from(starts, (start, row) => {
      const text = patched.get(start) ?? view.cells.read(start, stops[row]!);
      if (text.trim() === '' || this.#plan.nulls.includes(text.trim())) return '';
      const canonical = own?.canonicalOrUndefined(text);
      return canonical ?? text.trim();
    });
  }

  #areaOf({ block, structure, cells }: BlockView, column: number): ColumnArea {
    const { rows, ends, rowFirst, irregular } = structure;
    const { dialect, width } = this.#plan;
    const area = this.#room.area(block, rows, cells, (row) => irregular?.recordOf[row] ?? row);
    this.#kernels.scan.cells(
      block,
      ends,
      rowFirst,
      rows,
      width,
      column,
      dialect.quote,
      dialect.lineEnd,
      area.starts,
      area.stops,
    );
    return area;
  }

  /** Every cell of a row with too few or too many of them, as text. */
  #runRagged(view: BlockView, ragged: ColumnCipher, failures: Failure[]): ColumnCounts {
    const { block, structure, cells } = view;
    const { quote, lineEnd } = this.#plan.dialect;
    const rows = structure.irregular?.ragged ?? [];
    const total = rows.reduce((sum, row) => sum + row.cells, 0);
    const recordOf: number[] = [];
    const area = this.#room.area(block, total, cells, (row) => recordOf[row]!);
    const starts = this.#memory.u32(area.starts, total);
    const stops = this.#memory.u32(area.stops, total);
    const ends = this.#memory.u32(structure.ends, (rows.at(-1)?.first ?? 0) + (rows.at(-1)?.cells ?? 0));
    const bytes = this.#memory.u8(block, structure.end);
    for (const row of rows) {
      for (let k = 0; k < row.cells; k++) {
        const index = row.first + k;
        let start = index === 0 ? 0 : ends[index - 1]! + 1;
        let stop = ends[index]!;
        const trim = k === row.cells - 1 && lineEnd !== CARRIAGE_RETURN;
        if (trim && stop > start && bytes[stop - 1] === CARRIAGE_RETURN) stop--;
        if (quote !== 0 && stop - start >= 2 && bytes[start] === quote) {
          start++;
          stop--;
        }
        starts[recordOf.length] = start;
        stops[recordOf.length] = stop;
        recordOf.push(row.record);
      }
    }
    return ragged.run(area, undefined, failures);
  }

  #failRaggedRows({ irregular }: Structure, failures: Failure[]): void {
    if (this.#ragged) return;
    for (const { record, cells } of irregular?.ragged ?? []) failRagged(failures, record, cells, this.#plan.width);
  }

  /** The first cell that is not UTF-8, and where its row starts in the block. */
  #firstInvalidUtf8(block: Pointer, structure: Structure): { failure: Failure; start: number } {
    const { ends, records } = structure;
    const bytes = this.#memory.u8(block, structure.end);
    const { lineEnd } = this.#plan.dialect;
    let column = 0;
    let record = 0;
    let rowStart = 0;
    for (let i = 0, start = 0; record < records; i++) {
      const stop = this.#memory.u32(ends + i * 4, 1)[0]!;
      if (!isUtf8(bytes.subarray(start, stop))) break;
      start = stop + 1;
      if (stop >= structure.end || bytes[stop] === lineEnd) {
        record++;
        column = 0;
        rowStart = start;
      } else column++;
    }
    const failure: Failure = {
      ...{ kind: 'not-utf8', column, record, count: 1, reason: 'the bytes are not UTF-8' },
      hint: 'say what they are, for example --encoding windows-1252 or --encoding utf-16le',
    };
    return { failure, start: rowStart };
  }
}

export interface BlockView {
  readonly block: Pointer;
  readonly structure: Structure;
  readonly cells: Cells;
  readonly patches: readonly Patch[];
}

const outputOf = ({ counts, output, outputLength }: BlockResult): Partial<BlockResult> => ({
  ...{ counts, output, outputLength },
});

function failRagged(failures: Failure[], record: number, found: number, width: number): void {
  const same = failures.find(({ kind }) => kind === 'ragged');
  if (same) same.count++;
  else failures.push(raggedRow(record, found, width));
}

/**
 * The order in which columns are worked on: deciphering, a column that is the context of another comes first.
 *
 * @throws RangeError when contexts form a circle
 */
export function workingOrder({ columns }: Pick<Plan, 'columns'>): number[] {
  const order: number[] = [];
  const state = new Map<number, 'open' | 'done'>();
  const visit = (k: number): void => {
    if (state.get(k) === 'done') return;
    if (state.get(k) === 'open') throw new RangeError("context: columns are each other's context");
    state.set(k, 'open');
    const needed = columns.findIndex(({ index }) => index === columns[k]!.context);
    if (needed >= 0) visit(needed);
    state.set(k, 'done');
    order.push(k);
  };
  columns.forEach((_, k) => visit(k));
  return order;
}
