// Values as strings, in and out: the path that every format has.
import { ClassTooSmallError, DomainCipher, type ClassCipher } from '../fpe/domain-cipher.js';
import type { FeistelKernel } from '../fpe/feistel-kernel.js';
import { TABLE_LIMIT } from '../fpe/keyed-table.js';
import type { KeyedTables } from '../fpe/keyed-tables.js';
import type { TableBudget } from '../fpe/table-budget.js';
import { ValueError, type CellKernels, type Codec, type Parsed, type Part } from '../formats/format.js';
import { createCodec, formatNamed } from '../formats/registry.js';
import type { KernelMemory } from '../kernels/memory.js';
import type { ColumnPlan, FailureKind } from './plan.js';

/** What the ciphers of a thread share. */
export interface Tools {
  readonly memory: KernelMemory;
  readonly feistel: FeistelKernel;
  readonly budget: TableBudget;
  readonly keyed?: KeyedTables | undefined;
  readonly common?: CommonParts;
  readonly cellKernels?: CellKernels | undefined;
}

/** What the columns of one format, and of one domain, have in common: their tables are made once. */
export class CommonParts {
  readonly #codecs = new Map<string, Codec>();
  readonly #ciphers = new Map<string, DomainCipher>();

  codec(name: string, make: () => Codec): Codec {
    return made(this.#codecs, name, make);
  }

  cipher(name: string, make: () => DomainCipher): DomainCipher {
    return made(this.#ciphers, name, make);
  }
}

function made<T>(all: Map<string, T>, name: string, make: () => T): T {
  let one = all.get(name);
  if (one === undefined) all.set(name, (one = make()));
  return one;
}

export interface Image {
  readonly text: string;
  readonly valid: boolean;
  /** undefined for a value of punctuation alone, which is kept */
  readonly engine: 'ff1' | 'perm1' | undefined;
}

export interface Refusal {
  readonly kind: FailureKind;
  readonly reason: string;
  readonly hint?: string;
}

export type Outcome = Image | Refusal;

export function isRefusal(outcome: Outcome): outcome is Refusal {
  return 'kind' in outcome;
}

export interface ValueCipherOptions {
  readonly decipher: boolean;
  readonly ff1Only: boolean;
  readonly nulls: ReadonlySet<string>;
}

/** Values that are on their way together: enough for the batch, few enough that what is made for them dies young. */
const TOGETHER = 2_048;

/** A value on its way. */
interface Pending {
  readonly at: number;
  readonly value: string;
  readonly parsed: Parsed;
  readonly classes: readonly ClassCipher[];
  ranks: bigint[];
}

/** A value in its plainest spelling; undefined for one that the format refuses. */
export function canonicalOf(codec: Codec, value: string): string | undefined {
  try {
    return codec.parse(value).canonical;
  } catch (error) {
    if (error instanceof ValueError) return undefined;
    throw error;
  }
}

/** Permutes the values of one column. */
export class ValueCipher {
  readonly codec: Codec;
  readonly cipher: DomainCipher;
  readonly #options: ValueCipherOptions;

  constructor(
    plan: Pick<ColumnPlan, 'format' | 'options' | 'domain' | 'context'>,
    storedKey: Uint8Array,
    tools: Tools,
    options: ValueCipherOptions,
  ) {
    const format = formatNamed(plan.format);
    // one that forgets its classes after each block has them alone
    const common = plan.context === undefined ? (tools.common ?? new CommonParts()) : new CommonParts();
    const codecName = JSON.stringify([format.name, Object.entries(plan.options).sort()]);
    this.codec = common.codec(codecName, () => createCodec(format, plan.options));
    this.#options = options;
    const { raw } = this.codec;
    // raw FF1 has its tweak in its options
    const cipherName = JSON.stringify([format.name, format.version, plan.domain, ...(raw ? [codecName] : [])]);
    this.cipher = common.cipher(
      cipherName,
      () =>
        new DomainCipher({
          ...{ storedKey, format: format.name, version: format.version, domain: plan.domain },
          ...{ memory: tools.memory, kernel: tools.feistel, budget: tools.budget, keyed: tools.keyed },
          ...(raw ? { raw } : {}),
        }),
    );
  }

  /** The value in its plainest spelling; undefined for a value that the format refuses. */
  canonicalOrUndefined(value: string): string | undefined {
    return canonicalOf(this.codec, value);
  }

  /** The images of values, in their order. With contexts equal values of different contexts get different images. */
  permute(values: readonly string[], contexts?: readonly string[]): Outcome[] {
    const outcomes = new Array<Outcome>(values.length);
    for (let first = 0; first < values.length; first += TOGETHER) {
      let pending: Pending[] = [];
      const end = Math.min(values.length, first + TOGETHER);
      for (let at = first; at < end; at++) {
        const taken = this.#take(values[at]!, at, contexts?.[at]);
        if ('parsed' in taken) pending.push(taken);
        else outcomes[at] = taken;
      }
      if (this.codec.sharesParts && !contexts) pending = this.#sharedTurn(pending, outcomes);
      // almost always one turn: images that would be read as something else are permuted again
      while (pending.length > 0) pending = this.#turn(pending, outcomes);
    }
    if (contexts) this.cipher.forgetContexts();
    return outcomes;
  }

  wipe(): void {
    this.cipher.wipe();
  }

  #take(value: string, at: number, context: string | undefined): Pending | Outcome {
    try {
      const parsed = this.codec.parse(value, this.#options.decipher);
      if (parsed.parts.length === 0) return { text: value, valid: parsed.valid, engine: undefined };
      const classes = parsed.parts.map(({ label, size }) => {
        if (context === undefined) return this.cipher.classFor(label, size);
        if (size < TABLE_LIMIT) throw new SmallInContext(size);
        return this.cipher.classInContext(label, size, context);
      });
      const table = this.#options.ff1Only ? classes.find(({ engine }) => engine === 'perm1') : undefined;
      if (table)
        return refuse(
          'table-refused',
          `a class of ${table.size} members would need the keyed table`,
          'leave out --ff1-only',
        );
      return { at, value, parsed, classes, ranks: parsed.parts.map(({ rank }) => rank) };
    } catch (error) {
      if (error instanceof ValueError) return refuse(error.reason, error.message, error.hint);
      if (error instanceof ClassTooSmallError) {
        return refuse('class-too-small', error.message, 'drop, redact or generalize the column');
      }
      if (error instanceof SmallInContext) {
        return refuse('context', error.message, 'leave the context out for this column');
      }
      throw error;
    }
  }

  #turn(pending: readonly Pending[], outcomes: Outcome[]): Pending[] {
    const ranks = pending.flatMap((p) => p.ranks);
    const images = this.cipher.permute(
      ranks,
      pending.flatMap((p) => p.classes),
      this.#options.decipher,
    );
    let next = 0;
    for (const p of pending) p.ranks = images.slice(next, (next += p.ranks.length));
    return this.#settle(pending, outcomes);
  }

  /** The same where values have parts in common, each of which is permuted once; under contexts they are of different classes. */
  #sharedTurn(pending: readonly Pending[], outcomes: Outcome[]): Pending[] {
    const places = new Map<Part, number>();
    const ranks: bigint[] = [];
    const classes: ClassCipher[] = [];
    for (const p of pending) {
      p.parsed.parts.forEach((part, k) => {
        if (places.has(part)) return;
        places.set(part, ranks.length);
        ranks.push(part.rank);
        classes.push(p.classes[k]!);
      });
    }
    const images = this.cipher.permute(ranks, classes, this.#options.decipher);
    for (const p of pending) p.ranks = p.parsed.parts.map((part) => images[places.get(part)!]!);
    return this.#settle(pending, outcomes);
  }

  /** Writes images; returns the values whose images are not admitted. */
  #settle(pending: readonly Pending[], outcomes: Outcome[]): Pending[] {
    const again: Pending[] = [];
    for (const p of pending) {
      const text = p.parsed.write(p.ranks);
      if (this.#admits(text, p.value)) {
        const engine = p.classes.every((klass) => klass.engine === 'ff1') ? 'ff1' : 'perm1';
        outcomes[p.at] = { text, valid: p.parsed.valid, engine };
      } else again.push(p);
    }
    return again;
  }

  #admits(image: string, value: string): boolean {
    const { nulls } = this.#options;
    if (nulls.size > 0 && nulls.has(image.trim())) return false;
    return this.codec.admits?.(image, value) ?? true;
  }
}

class SmallInContext extends Error {
  constructor(size: bigint) {
    super(`a class of ${size} members; a context needs at least ${TABLE_LIMIT}`);
  }
}

function refuse(kind: FailureKind, reason: string, hint?: string): Refusal {
  return hint === undefined ? { kind, reason } : { kind, reason, hint };
}
