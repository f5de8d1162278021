// One column of a block: the fast path for cells of digits, the string path for the rest.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import type { DigitCells, DigitCodec } from '../formats/format.js';
import { NO_CLASS } from '../fpe/domain-cipher.js';
import { ByteColumn } from './byte-column.js';
import type { Cells } from './cells.js';
import type { DigitKernel } from './digit-kernel.js';
import { NULL_LIKE } from './null-like.js';
import { NullTokens } from './null-tokens.js';
import { noCounts, type ColumnCounts, type ColumnPlan, type Failure } from './plan.js';
import { isRefusal, ValueCipher, type Outcome, type Tools, type ValueCipherOptions } from './value-cipher.js';

/** Where a column's cells lie in the shared memory, and room to work. */
export interface ColumnArea {
  readonly rows: number;
  readonly block: Pointer;
  readonly starts: Pointer;
  readonly stops: Pointer;
  readonly heads: Pointer;
  readonly tails: Pointer;
  readonly counts: Pointer;
  readonly ranks: Pointer;
  readonly words: Pointer;
  readonly classOf: Pointer;
  readonly places: Pointer;
  readonly others: Pointer;
  /** what the kernel for digits remembers of how cells are written */
  readonly patterns: Pointer;
  readonly cells: Cells;
  /** record number in the block of a row */
  recordOf(row: number): number;
}

const NOT_DIGITS = 255;
const MOST_REMEMBERED = 20_000;
/** After so many look-ups a column whose values hardly repeat is no longer remembered. */
const TRIAL = 50_000;
const LEAST_HITS = 0.1;

/** Permutes one column, block after block. */
export class ColumnCipher {
  readonly plan: ColumnPlan;
  readonly values: ValueCipher;
  readonly #tools: Tools & { readonly digits: DigitKernel };
  readonly #options: ValueCipherOptions & { readonly strict: boolean };
  readonly #fast: DigitCodec | undefined;
  readonly #bytes: ByteColumn | undefined;
  /** where tokens hold digits: cells of digits may be one */
  readonly #digitNulls: NullTokens | undefined;
  #remembered: Map<string, Outcome> | undefined = new Map();
  #lookUps = 0;
  #hits = 0;

  constructor(
    plan: ColumnPlan,
    storedKey: Uint8Array,
    tools: Tools & { readonly digits: DigitKernel },
    options: ValueCipherOptions & { readonly strict: boolean },
  ) {
    this.plan = plan;
    this.#tools = tools;
    this.#options = options;
    this.values = new ValueCipher(plan, storedKey, tools, options);
    // a context changes the class row by row
    const fits = plan.context === undefined && !options.ff1Only;
    const { digits, bytes } = this.values.codec;
    const { decipher } = options;
    this.#fast = fits ? digits : undefined;
    const nulls = new NullTokens(options.nulls);
    if (bytes && fits) this.#bytes = new ByteColumn(bytes, this.values.cipher, tools, { decipher, nulls });
    if ([...options.nulls].some((token) => /[0-9]/.test(token))) this.#digitNulls = nulls;
    if (plan.context !== undefined) this.#remembered = undefined;
  }

  /**
   * Replaces the cells by their images, and leaves those that cannot be replaced as they are.
   *
   * @param contexts per row, what enters the tweak
   * @param failures gets an entry for each kind of refusal
   */
  run(area: ColumnArea, contexts: readonly string[] | undefined, failures: Failure[]): ColumnCounts {
    const counts = noCounts();
    let rest = this.#fast && this.#runFast(area, this.#fast, counts);
    if (this.#bytes && rest?.length !== 0) rest = this.#bytes.run(area, counts, rest);
    rest ??= allRows(area.rows);
    if (rest.length > 0) this.#runText(area, rest, contexts, counts, failures);
    return counts;
  }

  wipe(): void {
    this.#bytes?.wipe();
    this.#remembered?.clear();
    this.values.wipe();
  }

  /** @returns the rows that are left to the string path */
  #runFast(area: ColumnArea, fast: DigitCodec, counts: ColumnCounts): number[] {
    const { memory, digits } = this.#tools;
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
    const { cipher } = this.values;
    const before = this.#digitNulls && setTokensAside(this.#digitNulls, area, cells, memory);
    counts.valid += fast.rank(cells, cipher);
    const by = cipher.permuteRanks(area.ranks, area.classOf, rows, this.#options.decipher, area.words);
    counts.ff1 += by.ff1;
    counts.perm1 += by.perm1;
    counts.values += by.ff1 + by.perm1;
    fast.unrank(cells, cipher);
    const rest: number[] = [];
    for (let row = 0; row < rows; row++) {
      if (cells.classOf[row] !== NO_CLASS) continue;
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
    const { starts, stops } = this.#places(area);
    const { codec, cipher } = this.values;
    const back = [...before].filter(
      ([row]) => cells.classOf[row] !== NO_CLASS && this.#digitNulls!.has(bytes, starts[row]!, stops[row]!),
    );
    for (const [row, cell] of back) {
      bytes.set(cell, starts[row]);
      counts.values--;
      counts[cipher.engineOf(cells.classOf[row]!)]--;
      if (codec.parse(Buffer.from(cell).toString(), this.#options.decipher).valid) counts.valid--;
    }
    return back.map(([row]) => row);
  }

  #runText(
    area: ColumnArea,
    rows: readonly number[],
    contexts: readonly string[] | undefined,
    counts: ColumnCounts,
    failures: Failure[],
  ): void {
    const { starts, stops } = this.#places(area);
    const wanted: number[] = [];
    const texts: string[] = [];
    for (const row of rows) {
      const start = starts[row]!;
      const stop = stops[row]!;
      if (start === stop) {
        counts.empty++;
        continue;
      }
      const text = area.cells.read(start, stop);
      const known = this.#recall(text);
      if (known) {
        this.#apply(area, row, start, stop, text, known, counts, failures);
        continue;
      }
      const trimmed = text.trim();
      if (trimmed === '') counts.empty++;
      else if (this.#options.nulls.has(trimmed)) counts.nulls++;
      else {
        if (NULL_LIKE.has(trimmed)) counts.nullLike[trimmed] = (counts.nullLike[trimmed] ?? 0) + 1;
        wanted.push(row);
        texts.push(text);
      }
    }
    const outcomes = this.values.permute(texts, contexts && wanted.map((row) => contexts[row]!));
    outcomes.forEach((outcome, k) => {
      const row = wanted[k]!;
      this.#remember(texts[k]!, outcome);
      this.#apply(area, row, starts[row]!, stops[row]!, texts[k]!, outcome, counts, failures);
    });
  }

  #apply(
    area: ColumnArea,
    row: number,
    start: number,
    stop: number,
    text: string,
    outcome: Outcome,
    counts: ColumnCounts,
    failures: Failure[],
  ): void {
    if (isRefusal(outcome)) {
      this.#fail(failures, area.recordOf(row), outcome);
      return;
    }
    if (outcome.engine === undefined) {
      counts.bare++;
      if (this.#options.strict) {
        this.#fail(failures, area.recordOf(row), {
          kind: 'bare',
          reason: 'punctuation alone cannot be encrypted',
          hint: 'leave out --strict, or declare it with --null',
        });
      }
      return;
    }
    counts.values++;
    counts[outcome.engine]++;
    if (outcome.valid) counts.valid++;
    if (outcome.text !== text) area.cells.write(start, stop, outcome.text);
  }

  #fail(failures: Failure[], record: number, refusal: Pick<Failure, 'kind' | 'reason' | 'hint'>): void {
    const column = this.plan.index;
    const same = failures.find((f) => f.kind === refusal.kind && f.column === column && f.reason === refusal.reason);
    if (same) same.count++;
    else failures.push({ ...refusal, column, record, count: 1 });
  }

  #recall(text: string): Outcome | undefined {
    if (!this.#remembered) return undefined;
    const known = this.#remembered.get(text);
    this.#lookUps++;
    if (known) this.#hits++;
    if (this.#lookUps === TRIAL) {
      if (this.#hits < TRIAL * LEAST_HITS) this.#remembered = undefined;
      this.#lookUps = 0;
      this.#hits = 0;
    }
    return known;
  }

  #remember(text: string, outcome: Outcome): void {
    if (!this.#remembered || NULL_LIKE.has(text.trim())) return;
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(text, outcome);
  }

  #places({ rows, starts, stops }: ColumnArea): { starts: Uint32Array; stops: Uint32Array } {
    const { memory } = this.#tools;
    return { starts: memory.u32(starts, rows), stops: memory.u32(stops, rows) };
  }
}

/** Leaves cells that are null tokens out of those of digits; returns those that may become one, as they are. */
function setTokensAside(
  nulls: NullTokens,
  { block, rows, starts, stops, cells: { length } }: ColumnArea,
  { counts, places }: DigitCells,
  memory: KernelMemory,
): ReadonlyMap<number, Uint8Array> {
  const bytes = memory.u8(block, length);
  const [from, to] = [memory.u32(starts, rows), memory.u32(stops, rows)];
  const kept = new Map<number, Uint8Array>();
  for (let row = 0; row < rows; row++) {
    if (counts[row] === NOT_DIGITS) continue;
    if (nulls.has(bytes, from[row]!, to[row]!)) {
      counts[row] = NOT_DIGITS;
      if (places) places[row] = 0;
    } else if (nulls.mayFit(bytes, from[row]!, to[row]!)) kept.set(row, bytes.slice(from[row], to[row]));
  }
  return kept;
}

function allRows(rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => row);
}
