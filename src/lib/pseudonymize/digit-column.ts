// The fast path of a column over cells of digits: those of classes with round tables in one go, all others stage by stage.
import type { DigitCells, DigitCodec } from '../formats/format.js';
import { NO_CLASS } from '../fpe/domain-cipher.js';
import type { KernelMemory } from '../kernels/memory.js';
import type { ColumnArea } from './column-area.js';
import { KnownCells, noteEngines, VALID, type CellTools } from './known-cells.js';
import type { DigitKernel } from './digit-kernel.js';
import type { NullTokens } from './null-tokens.js';
import type { ColumnCounts } from './plan.js';
import { TabledDigits, type TabledDigitKernel } from './tabled-digits.js';
import type { ValueCipher } from './value-cipher.js';

const NOT_DIGITS = 255;

export interface DigitTools extends CellTools {
  readonly digits: DigitKernel;
  /** without it every cell goes stage by stage */
  readonly tabledDigits?: TabledDigitKernel | undefined;
}

export class DigitColumn {
  readonly #codec: DigitCodec;
  readonly #values: ValueCipher;
  readonly #tools: DigitTools;
  readonly #decipher: boolean;
  /** where tokens hold digits: cells of digits may be one */
  readonly #nulls: NullTokens | undefined;
  readonly #tabled: TabledDigits | undefined;
  /** where a cell costs more than to look whether it is known */
  readonly #known: KnownCells | undefined;

  constructor(
    codec: DigitCodec,
    values: ValueCipher,
    tools: DigitTools,
    { decipher, nulls }: { readonly decipher: boolean; readonly nulls: NullTokens },
  ) {
    this.#codec = codec;
    this.#values = values;
    this.#tools = tools;
    this.#decipher = decipher;
    if (nulls.holdDigits) this.#nulls = nulls;
    else if (codec.numbering && tools.tabledDigits) {
      this.#tabled = new TabledDigits(codec.numbering, values.cipher, tools.memory, tools.tabledDigits);
    } else this.#known = new KnownCells(tools);
  }

  /** @returns the rows that are left to other paths */
  run(area: ColumnArea, counts: ColumnCounts): number[] {
    if (this.#known) return this.#runUnknown(this.#known, area, counts);
    const left = this.#tabled?.run(area, this.#decipher, counts);
    if (left === undefined || left.length === area.rows) return this.#runAll(area, counts);
    return left.length === 0 ? [] : this.#runSome(area, left, counts);
  }

  wipe(): void {
    this.#tabled?.wipe();
    this.#known?.wipe();
  }

  #runUnknown(known: KnownCells, area: ColumnArea, counts: ColumnCounts): number[] {
    const unknown = known.begin(area, undefined, counts);
    const { rows, places, notes } = unknown;
    const { starts, stops } = places;
    const count = rows.length;
    const { values, valid } = counts;
    const rest = count === 0 ? [] : this.#runAll({ ...area, rows: count, starts, stops }, counts);
    const [written, validOnes] = [counts.values - values, counts.valid - valid];
    // where only some are valid it is not known which
    const isAlike = validOnes === 0 || validOnes === written;
    if (validOnes > 0) notes.fill(VALID);
    noteEngines(this.#tools.memory.u32(area.classOf, count), notes, this.#values.cipher);
    known.end(unknown, isAlike ? area.classOf : undefined);
    return unknown.isAll ? rest : rest.map((k) => rows[k]!);
  }

  #runSome(area: ColumnArea, which: Uint32Array, counts: ColumnCounts): number[] {
    const { memory } = this.#tools;
    const bytes = which.length * 4;
    const [starts, stops] = [area.starts, area.stops].map((all) => {
      const from = memory.u32(all, area.rows);
      const at = memory.allocate(bytes);
      memory.u32(at, which.length).set(which.map((row) => from[row]!));
      return at;
    }) as [number, number];
    const rest = this.#runAll({ ...area, rows: which.length, starts, stops }, counts);
    memory.release(starts, bytes);
    memory.release(stops, bytes);
    return rest.map((k) => which[k]!);
  }

  /** @returns the rows that are left to the string path */
  #runAll(area: ColumnArea, counts: ColumnCounts): number[] {
    const { memory, digits } = this.#tools;
    const fast = this.#codec;
    const { rows, block } = area;
    const places = [block, area.starts, area.stops, rows] as const;
    const numbers = [area.heads, area.tails, area.counts, area.patterns] as const;
    if (fast.outlined) {
      digits.gatherOutlined(...places, ...numbers, area.places, area.others);
    } else digits.gather(...places, ...numbers);
    const cells: DigitCells = {
      ...(fast.outlined ? { places: memory.u32(area.places, rows), others: memory.u32(area.others, rows * 2) } : {}),
      count: rows,
      heads: memory.f64(area.heads, rows),
      tails: memory.f64(area.tails, rows),
      counts: memory.u8(area.counts, rows),
      ranks: memory.f64(area.ranks, rows),
      words: memory.u32(area.words, rows * 4),
      classOf: memory.u32(area.classOf, rows),
    };
    const { cipher } = this.#values;
    const before = this.#nulls && setTokensAside(this.#nulls, area, cells, memory);
    const valid = fast.rank(cells, cipher);
    const by = cipher.permuteRanks(area.ranks, area.classOf, rows, this.#decipher, area.words);
    counts.ff1 += by.ff1;
    counts.perm1 += by.perm1;
    counts.values += by.ff1 + by.perm1;
    counts.valid += valid;
    fast.unrank(cells, cipher);
    const rest: number[] = [];
    const { classOf } = cells;
    for (let row = classOf.indexOf(NO_CLASS); row >= 0; row = classOf.indexOf(NO_CLASS, row + 1)) {
      rest.push(row);
      cells.counts[row] = NOT_DIGITS;
    }
    digits.scatter(...places, ...numbers);
    if (before) rest.push(...this.#takeBack(area, cells, before, counts));
    return rest;
  }

  /** An image that is a null token would be kept on the way back: such rows are left to the string path, which permutes them again. */
  #takeBack(
    area: ColumnArea,
    cells: DigitCells,
    before: ReadonlyMap<number, Uint8Array>,
    counts: ColumnCounts,
  ): number[] {
    const bytes = this.#tools.memory.u8(area.block, area.cells.length);
    const starts = this.#tools.memory.u32(area.starts, area.rows);
    const stops = this.#tools.memory.u32(area.stops, area.rows);
    const { codec, cipher } = this.#values;
    const back = [...before].filter(
      ([row]) => cells.classOf[row] !== NO_CLASS && this.#nulls!.has(bytes, starts[row]!, stops[row]!, area.cells),
    );
    for (const [row, cell] of back) {
      bytes.set(cell, starts[row]);
      counts.values--;
      counts[cipher.engineOf(cells.classOf[row]!)]--;
      if (codec.parse(Buffer.from(cell).toString(), this.#decipher).valid) counts.valid--;
    }
    return back.map(([row]) => row);
  }
}

/** Leaves cells that are null tokens out of those of digits; returns those that may become one, as they are. */
function setTokensAside(
  nulls: NullTokens,
  { block, rows, starts, stops, cells }: ColumnArea,
  { counts, places }: DigitCells,
  memory: KernelMemory,
): ReadonlyMap<number, Uint8Array> {
  const bytes = memory.u8(block, cells.length);
  const [from, to] = [memory.u32(starts, rows), memory.u32(stops, rows)];
  const kept = new Map<number, Uint8Array>();
  for (let row = 0; row < rows; row++) {
    if (counts[row] === NOT_DIGITS) continue;
    if (nulls.has(bytes, from[row]!, to[row]!, cells)) {
      counts[row] = NOT_DIGITS;
      if (places) places[row] = 0;
    } else if (nulls.mayFit(bytes, from[row]!, to[row]!)) kept.set(row, bytes.slice(from[row], to[row]));
  }
  return kept;
}
