// One column of a block that an action of a policy changes for good.
import type { KernelMemory } from '../../kernels/memory.js';
import type { Special } from '../cells.js';
import type { ColumnArea } from '../column-area.js';
import { noCounts, type ColumnCounts, type Failure, type RewritePlan } from '../plan.js';
import { generalizeRewriter } from './generalize.js';
import { hmacRewriter } from './hmac.js';
import { maskRewriter } from './mask.js';
import { Remembered } from './remembered.js';
import type { Rewrite, Rewriter } from './rewrite.js';
import { shiftRewriter } from './shift.js';

export class ColumnRewriter {
  readonly plan: RewritePlan;
  readonly #rewriter: Rewriter;
  readonly #nulls: ReadonlySet<string>;
  readonly #special: Special;
  readonly #memory: KernelMemory;
  readonly #remembered = new Remembered((text) => this.#rewriter.rewrite(text, ''));

  constructor(
    plan: RewritePlan,
    storedKey: Uint8Array,
    memory: KernelMemory,
    options: { readonly nulls: ReadonlySet<string>; readonly special: Special },
  ) {
    this.plan = plan;
    this.#rewriter = rewriterOf(plan.action, storedKey);
    this.#memory = memory;
    this.#nulls = options.nulls;
    this.#special = options.special;
  }

  /**
   * Replaces the cells, and leaves those that cannot be replaced as they are.
   *
   * @param subjects per row, whose it is
   * @param failures gets an entry for each kind of refusal
   */
  run(area: ColumnArea, subjects: readonly string[] | undefined, failures: Failure[]): ColumnCounts {
    const counts = noCounts();
    const starts = this.#memory.u32(area.starts, area.rows);
    const stops = this.#memory.u32(area.stops, area.rows);
    for (let row = 0; row < area.rows; row++) {
      const [start, stop] = [starts[row]!, stops[row]!];
      const text = start === stop ? '' : area.cells.read(start, stop);
      const trimmed = text.trim();
      if (trimmed === '') counts.empty++;
      else if (this.#nulls.has(trimmed)) counts.nulls++;
      else {
        const made = this.#rewrite(text, subjects?.[row] ?? '');
        const refused = typeof made === 'string' ? this.#write(area, start, stop, made) : made;
        if (refused) this.#fail(failures, area.recordOf(row), refused);
        else counts.values++;
      }
    }
    return counts;
  }

  wipe(): void {
    this.#remembered.wipe();
    this.#rewriter.wipe();
  }

  #rewrite(text: string, subject: string): Rewrite {
    return this.#rewriter.bySubject ? this.#rewriter.rewrite(text, subject) : this.#remembered.of(text);
  }

  #write({ cells }: ColumnArea, start: number, stop: number, text: string): Exclude<Rewrite, string> | undefined {
    if (cells.replace(start, stop, text, this.#special)) return undefined;
    return { kind: 'unquotable', reason: 'the result needs quotes, and this file has none' };
  }

  #fail(failures: Failure[], record: number, refusal: Exclude<Rewrite, string>): void {
    const column = this.plan.index;
    const same = failures.find((f) => f.kind === refusal.kind && f.column === column && f.reason === refusal.reason);
    if (same) same.count++;
    else failures.push({ ...refusal, column, record, count: 1 });
  }
}

function rewriterOf(action: RewritePlan['action'], storedKey: Uint8Array): Rewriter {
  switch (action.action) {
    case 'hmac':
      return hmacRewriter(action, storedKey);
    case 'mask':
      return maskRewriter(action);
    case 'redact':
      return { bySubject: false, rewrite: () => action.with, wipe: () => {} };
    case 'shift':
      return shiftRewriter(action, storedKey);
    case 'generalize':
      return generalizeRewriter(action);
  }
}
