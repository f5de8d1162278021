// One column of a block: the fast path for cells of digits, the string path for the rest.
import { ByteColumn, type ByteTools } from './byte-column.js';
import type { ColumnArea } from './column-area.js';
import { DigitColumn, type DigitTools } from './digit-column.js';
import { NULL_LIKE } from './null-like.js';
import { NullTokens } from './null-tokens.js';
import { noCounts, type ColumnCounts, type ColumnPlan, type Failure } from './plan.js';
import { isRefusal, ValueCipher, type Outcome, type Tools, type ValueCipherOptions } from './value-cipher.js';

const MOST_REMEMBERED = 20_000;
/** After so many look-ups a column whose values hardly repeat is no longer remembered. */
const TRIAL = 50_000;
const LEAST_HITS = 0.1;

export type ColumnTools = Tools & DigitTools & ByteTools;

/** Permutes one column, block after block. */
export class ColumnCipher {
  readonly plan: ColumnPlan;
  readonly values: ValueCipher;
  readonly #tools: Tools;
  readonly #options: ValueCipherOptions & { readonly strict: boolean };
  readonly #digits: DigitColumn | undefined;
  readonly #bytes: ByteColumn | undefined;
  #remembered: Map<string, Outcome> | undefined = new Map();
  #lookUps = 0;
  #hits = 0;

  constructor(
    plan: ColumnPlan,
    storedKey: Uint8Array,
    tools: ColumnTools,
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
    const nulls = new NullTokens(options.nulls);
    if (digits && fits) this.#digits = new DigitColumn(digits, this.values, tools, { decipher, nulls });
    if (bytes && fits) this.#bytes = new ByteColumn(bytes, this.values.cipher, tools, { decipher, nulls });
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
    let rest = this.#digits?.run(area, counts);
    if (this.#bytes && rest?.length !== 0) rest = this.#bytes.run(area, counts, rest);
    rest ??= allRows(area.rows);
    if (rest.length > 0) this.#runText(area, rest, contexts, counts, failures);
    return counts;
  }

  wipe(): void {
    this.#digits?.wipe();
    this.#bytes?.wipe();
    this.#remembered?.clear();
    this.values.wipe();
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

function allRows(rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => row);
}
