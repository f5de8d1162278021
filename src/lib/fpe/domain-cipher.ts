// The permutations of one (stored key, format, version, domain): one for each class of values, each under its own tweak.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import type { ClassCipher, Engine } from './class-cipher.js';
import { subkey, tableKey } from './derivation.js';
import { DomainClasses, type RawParameters } from './domain-classes.js';
import { DRAFT_FLOOR, FF1, STANDARD_FLOOR } from './ff1.js';
import { FF1Batch } from './ff1-batch.js';
import type { FeistelKernel } from './feistel-kernel.js';
import type { KeyedTable } from './keyed-table.js';
import { KeyedTables } from './keyed-tables.js';
import { RankSlices, SLICE } from './rank-slices.js';
import type { TableBudget } from './table-budget.js';
import { TabledClasses } from './tabled-classes.js';
import { WordRanks } from './word-ranks.js';

export { ClassCipher, ClassTooSmallError, NO_CLASS, type Engine } from './class-cipher.js';
export type { RawParameters } from './domain-classes.js';

const SCRATCH = 4_096;

export interface DomainCipherOptions {
  readonly storedKey: Uint8Array;
  readonly format: string;
  readonly version: number;
  readonly domain: string;
  readonly memory: KernelMemory;
  readonly kernel: FeistelKernel;
  readonly budget: TableBudget;
  /** keyed tables that are kept for others; by default they are its own */
  readonly keyed?: KeyedTables | undefined;
  /** FF1 under the stored key itself; a class is a length, and its label that length */
  readonly raw?: RawParameters;
}

export class DomainCipher {
  readonly #options: DomainCipherOptions;
  readonly #ff1Key: Buffer;
  readonly #perm1Key: Buffer;
  readonly #batch: FF1Batch;
  readonly #classes: DomainClasses;
  readonly #slices: RankSlices;
  readonly #words: WordRanks;
  readonly #tabled: TabledClasses;
  readonly #keyed: KeyedTables;
  #which: Pointer;
  #whichLength = SCRATCH;
  #isWiped = false;
  #ahead = 0;
  #generation = 0;

  constructor(options: DomainCipherOptions) {
    const { storedKey, format, version, domain, memory, kernel } = options;
    this.#options = options;
    this.#ff1Key = options.raw ? Buffer.from(storedKey) : subkey(storedKey, 'ff1', format, String(version), domain);
    this.#perm1Key = subkey(storedKey, 'perm1', format, String(version), domain);
    this.#batch = new FF1Batch(this.#ff1Key, memory, kernel);
    this.#classes = new DomainClasses(this.#batch, options.raw);
    this.#slices = new RankSlices(memory, this.#batch);
    this.#words = new WordRanks(memory, this.#batch);
    this.#tabled = new TabledClasses(this.#batch, options);
    this.#keyed = options.keyed ?? new KeyedTables(options.budget);
    this.#which = memory.allocate(this.#whichLength * 4);
  }

  /** The class called `label`; asked for again it is the same object. */
  classFor(label: string, size: bigint): ClassCipher {
    return this.#classes.named(label, size);
  }

  /**
   * The class as it is under a context: the same members in another order. It is not kept; `forgetContexts` frees it.
   *
   * @throws RangeError for classes below 10^6 members: their tables would have to be made anew for every row
   */
  classInContext(label: string, size: bigint, context: string): ClassCipher {
    return this.#classes.inContext(label, size, context);
  }

  /** Another number once classes have been forgotten: theirs are of no use then. */
  get generation(): number {
    return this.#generation;
  }

  /** The classes whose rounds go by tables. */
  tabledClasses(): ClassCipher[] {
    return this.#classes.all.filter(({ tables }) => tables !== undefined);
  }

  /** Another number once there are others. */
  get tablesMade(): number {
    return this.#tabled.changes;
  }

  /** What permutes the class with this number. */
  engineOf(index: number): Engine {
    return this.#classes.all[index]!.engine;
  }

  forgetContexts(): void {
    this.#generation++;
    this.#classes.clear();
  }

  /** One value at a time, by the clear versions: what the fast paths are held to. */
  permuteOne(klass: ClassCipher, rank: bigint, decipher: boolean): bigint {
    if (klass.engine === 'perm1') {
      return BigInt(this.#keyedTable(klass).at(Number(rank), decipher));
    }
    const cipher = (klass.clear ??= new FF1(this.#ff1Key, klass.radix, this.#floor));
    const { length, tweak } = klass;
    let value = rank;
    do {
      value = decipher ? cipher.decryptInteger(value, length, tweak) : cipher.encryptInteger(value, length, tweak);
    } while (value >= klass.size);
    return value;
  }

  /** Permutes ranks of any size, each within its class. */
  permute(ranks: readonly bigint[], classes: readonly ClassCipher[], decipher: boolean): bigint[] {
    const out = new Array<bigint>(ranks.length);
    const narrow: number[] = [];
    const wide: number[] = [];
    const unsorted = new Map<ClassCipher, number[]>();
    for (let i = 0; i < ranks.length; i++) {
      const klass = classes[i]!;
      if (klass.engine === 'perm1') {
        if (klass.keyed?.isSorted(decipher)) out[i] = BigInt(klass.keyed.at(Number(ranks[i]), decipher));
        else addTo(unsorted, klass, i);
      } else if (klass.batch) (klass.isNarrow ? narrow : wide).push(i);
      else out[i] = this.permuteOne(klass, ranks[i]!, decipher);
    }
    for (const [klass, its] of unsorted) {
      const images = this.#keyedTable(klass).map(
        its.map((i) => Number(ranks[i])),
        decipher,
      );
      its.forEach((i, k) => (out[i] = BigInt(images[k]!)));
    }
    for (let first = 0; first < narrow.length; first += SLICE) {
      this.#slices.permuteNarrow(narrow.slice(first, first + SLICE), ranks, classes, decipher, out);
    }
    for (let first = 0; first < wide.length; first += SLICE) {
      this.#slices.permuteWide(wide.slice(first, first + SLICE), ranks, classes, decipher, out);
    }
    return out;
  }

  /**
   * Permutes ranks in the shared memory, in place.
   *
   * @param ranks one float64 a value
   * @param classOf one 32-bit class index a value, or NO_CLASS; without `words` every class has at most 2^53 members
   * @param words four 32-bit words a value, the lowest first: the ranks of classes with more members, up to 2^128; for raw FF1 with a
   *   radix other than 2 its two halves, NUM(X[u+1..n]) and then NUM(X[1..u])
   * @returns how many values went through each engine
   */
  permuteRanks(
    ranks: Pointer,
    classOf: Pointer,
    count: number,
    decipher: boolean,
    words?: Pointer,
  ): Record<Engine, number> {
    const { memory, kernel } = this.#options;
    const classes = this.#classes.all;
    const [which, order, ends] = this.#roomFor(count, classes.length);
    kernel.groupByClass(classOf, count, classes.length, ends, order);
    const rank = memory.f64(ranks, count);
    const values = memory.u32(order, count);
    let batched = 0;
    let permuted = 0;
    let perm1 = 0;
    let wide = 0;
    const tabled: Group[] = [];
    const unsorted: Group[] = [];
    memory.u32(ends, classes.length).forEach((end, index) => {
      if (end === permuted) return;
      const klass = classes[index]!;
      const its = values.subarray(permuted, end);
      const many = its.length;
      if (klass.tables) tabled.push({ klass, its });
      else if (klass.engine === 'perm1') {
        perm1 += many;
        if (!klass.keyed?.isSorted(decipher)) unsorted.push({ klass, its });
        else for (const i of its) rank[i] = klass.keyed.at(rank[i]!, decipher);
      } else if (klass.isNarrow) {
        klass.seen += many;
        which.set(its, batched);
        batched += many;
      } else which.set(its, count - (wide += many));
      permuted = end;
    });
    if (batched > 0) this.#permuteBatch(ranks, classOf, batched, count, decipher);
    if (wide > 0) this.#permuteWords(words, classOf, wide, count, decipher);
    for (const { klass, its } of tabled) this.#tabled.run(klass, ranks, its.byteOffset, its.length, decipher);
    // class by class, so that tables that do not fit beside each other are made once a call; last, since they may take the place of others
    for (const { klass, its } of unsorted) {
      const images = this.#keyedTable(klass).map(
        Array.from(its, (i) => rank[i]!),
        decipher,
      );
      its.forEach((i, k) => (rank[i] = images[k]!));
    }
    this.#tabled.buildThatPay(classes, this.#ahead);
    return { perm1, ff1: permuted - perm1 };
  }

  /** Says how many times as many values are to come as have come, so that tables are made before most of them: 0 for what is not known. */
  expect(ahead: number): void {
    this.#ahead = ahead;
  }

  /** Lowers what `expect` said: of values that repeat, fewer come here than there are. */
  expectAtMost(ahead: number): void {
    this.#ahead = Math.min(this.#ahead, ahead);
  }

  /** Overwrites keys, tables and what is left of values, and gives the memory back. The cipher is of no use afterwards; once is enough. */
  wipe(): void {
    if (this.#isWiped) return;
    this.#isWiped = true;
    for (const klass of this.#classes.all) klass.tables?.release();
    if (!this.#options.keyed) this.#keyed.wipe();
    this.forgetContexts();
    this.#batch.wipe();
    this.#ff1Key.fill(0);
    this.#perm1Key.fill(0);
    const { memory } = this.#options;
    this.#slices.wipe();
    this.#tabled.wipe();
    memory.wipe(this.#which, this.#whichLength * 4);
  }

  get #floor(): bigint {
    return this.#options.raw ? STANDARD_FLOOR : DRAFT_FLOOR;
  }

  #keyedTable(klass: ClassCipher): KeyedTable {
    const { memory, kernel } = this.#options;
    const tools = { memory: memory.lasting, kernel };
    return (klass.keyed ??= this.#keyed.of(tableKey(this.#perm1Key, klass.digest), Number(klass.size), tools));
  }

  /** Values of narrow classes without tables: the first `batched` places of `#which` say which. All such classes are paired. */
  #permuteBatch(ranks: Pointer, classOf: Pointer, batched: number, count: number, decipher: boolean): void {
    const indexes = this.#options.memory.u32(classOf, count);
    this.#batch.permutePairs(ranks, false, indexes, this.#which, batched, decipher);
  }

  /** The same for ranks in words; the last `wide` places of `#which` say which. */
  #permuteWords(words: Pointer | undefined, classOf: Pointer, wide: number, count: number, decipher: boolean): void {
    if (words === undefined) throw new RangeError('words: expected for classes of more than 2^53 members');
    const which = this.#which + (count - wide) * 4;
    const isPaired = (index: number): boolean => this.#classes.all[index]!.batch!.isPaired;
    this.#words.permute({ words, classOf, count, which, wide }, isPaired, decipher);
  }

  /** Room for numbers of values, which `#which` has then, for all of them class by class, and for where each class ends. */
  #roomFor(count: number, classes: number): readonly [which: Uint32Array, order: Pointer, ends: Pointer] {
    const { memory } = this.#options;
    const length = 2 * count + classes;
    if (length > this.#whichLength) {
      memory.release(this.#which, this.#whichLength * 4);
      this.#whichLength = length;
      this.#which = memory.allocate(length * 4);
    }
    const order = this.#which + count * 4;
    return [memory.u32(this.#which, count), order, order + count * 4];
  }
}

/** Values of one class, by their numbers. */
interface Group {
  readonly klass: ClassCipher;
  readonly its: Uint32Array;
}

function addTo(lists: Map<ClassCipher, number[]>, klass: ClassCipher, i: number): void {
  const list = lists.get(klass);
  if (list) list.push(i);
  else lists.set(klass, [i]);
}
