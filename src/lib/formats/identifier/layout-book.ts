// The records that assembly/layouts.ts reads: outlines of cells, layouts, and the classes of these. Each is written when a cell first
// needs it, and all are forgotten together when they are many.
import { NO_CLASS, type DomainCipher } from '../../fpe/domain-cipher.js';
import type { KernelMemory, Pointer } from '../../kernels/memory.js';
import type { Check } from './check-digit.js';
import { SYMBOLS, type Field } from './field.js';
import { Free, Kept, type FieldSet } from './field-set.js';
import type { Outlines } from './codec.js';
import type { IdentifierClass, Layout, MadeClass } from './layout.js';
import { hash, LEFT_OUT, LONGEST, OutlineTable } from './outline-table.js';
import { RecordArea } from './record-area.js';

/** Larger sets have no table. */
const MOST_CODES = 2 ** 18;
/** Codes of the others are words. */
const MOST_UNTABLED = 2 ** 32;
const RANK_BITS = 18;
const MOST_FIELD_CLASSES = 2 ** (32 - RANK_BITS);

/** Digits that the kernel reads and writes together. */
const MOST_DECIMALS = 8;

const KIND = { free: 0, kept: 1, tabled: 2 } as const;
const BOOK_WORDS = 64;
/** Behind them is room for the cell at hand. */
const BOOK_HEAD = 5;
/** More room than this is not taken. */
const MOST_BYTES = 8 * 2 ** 20;

interface LayoutRecord {
  readonly at: Pointer;
  /** per class of the layout that was met */
  readonly classes: Map<MadeClass, Pointer>;
  slots: Pointer;
  slotCount: number;
}

export class LayoutBook {
  readonly #memory: KernelMemory;
  readonly #outlined: Outlines;
  #area: RecordArea;
  #at: Pointer = 0;
  #outlines: OutlineTable | undefined;
  #isFull = false;
  readonly #layouts = new Map<Layout, LayoutRecord | undefined>();
  readonly #tables = new Map<FieldSet, Pointer>();
  readonly #members = new Map<FieldSet, Map<number, Pointer>>();
  readonly #alphabets = new Map<string, readonly [indexes: Pointer, members: Pointer]>();
  #cipher: DomainCipher | undefined;
  #generation = 0;
  #epoch = 0;

  constructor(memory: KernelMemory, outlines: Outlines) {
    this.#memory = memory;
    this.#outlined = outlines;
    this.#area = new RecordArea(memory, MOST_BYTES);
  }

  /** Whether nothing more is written down until it is opened anew. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** Where the kernel finds it all, for cells that this cipher permutes. */
  open(cipher: DomainCipher): Pointer {
    if (this.#isFull) this.#clear();
    if (this.#at === 0) this.#begin();
    if (this.#cipher !== cipher || this.#generation !== cipher.generation) {
      // the numbers of classes are those of one cipher
      this.#cipher = cipher;
      this.#generation = cipher.generation;
      this.#epoch++;
    }
    this.#memory.u32(this.#at, BOOK_WORDS)[3] = this.#epoch;
    return this.#at;
  }

  /**
   * Writes down what a cell needs.
   *
   * @param layout undefined for cells without one
   * @param classify finds the class of the cell in its layout, and its number in the cipher or NO_CLASS
   * @returns whether there was room; without it the cell has to be left out
   */
  learn(
    cell: Uint8Array,
    layout: Layout | undefined,
    classify: () => { readonly klass: IdentifierClass; readonly index: number },
  ): boolean {
    const record = layout && this.#layoutRecord(layout);
    if (this.#isFull || !this.#addOutline(cell, record?.at ?? LEFT_OUT)) return false;
    if (!record) return true;
    const { klass, index } = classify();
    const made = klass as MadeClass;
    const at = record.classes.get(made) ?? this.#addClass(record, made);
    if (at === undefined) return false;
    const words = this.#memory.u32(at, 2);
    words[0] = index;
    words[1] = this.#epoch;
    return true;
  }

  /** Overwrites what is left of the last cell. */
  forgetCell(): void {
    this.#memory.u32(this.#at, BOOK_WORDS).fill(0, BOOK_HEAD);
  }

  #begin(): void {
    this.#at = this.#area.take(BOOK_WORDS)!;
    const { head = 0 } = this.#outlined;
    const others = this.#outlined.others();
    this.#outlines = new OutlineTable(this.#memory, this.#area, { others, head });
    const book = this.#memory.u32(this.#at, BOOK_WORDS);
    book[0] = this.#outlines.at;
    book[1] = this.#outlines.mask;
    book[4] = head;
    if (others.size > 0) {
      const tables = this.#area.take(LONGEST + 1)!;
      for (const [length, table] of others) {
        this.#memory.u32(tables, LONGEST + 1)[length] = this.#bytes(table)!;
      }
      book[2] = tables;
    }
  }

  #clear(): void {
    this.#area.release();
    this.#area = new RecordArea(this.#memory, MOST_BYTES);
    this.#at = 0;
    this.#outlines = undefined;
    this.#isFull = false;
    for (const known of [this.#layouts, this.#tables, this.#members, this.#alphabets]) known.clear();
  }

  #addOutline(cell: Uint8Array, layout: Pointer): boolean {
    const isThere = this.#outlines!.add(cell, layout);
    if (this.#outlines!.isFull) this.#isFull = true;
    return isThere;
  }

  /** Undefined, from here on for everything, when there is no more room. */
  #room(words: number): Pointer | undefined {
    const at = this.#area.take(words);
    if (at === undefined) this.#isFull = true;
    return at;
  }

  #bytes(content: Uint8Array): Pointer | undefined {
    const at = this.#room(Math.ceil(content.length / 4));
    if (at !== undefined) this.#memory.u8(at, content.length).set(content);
    return at;
  }

  #words(content: ArrayLike<number>): Pointer | undefined {
    const at = this.#room(content.length);
    if (at !== undefined) this.#memory.u32(at, content.length).set(content);
    return at;
  }

  /** Undefined for a layout that is no sums and tables. */
  #layoutRecord(layout: Layout): LayoutRecord | undefined {
    if (this.#layouts.has(layout)) return this.#layouts.get(layout);
    const record = isTabled(layout) ? this.#addLayout(layout) : undefined;
    if (!this.#isFull) this.#layouts.set(layout, record);
    return record;
  }

  #addLayout(layout: Layout): LayoutRecord | undefined {
    const { fields, checks } = layout;
    const places = this.#words(placesOf(layout).flatMap((members) => this.#placeRecord(members)));
    const fieldRecords = this.#words(fields.flatMap((field) => this.#fieldRecord(field)));
    const checkRecords = this.#words(checks.flatMap((check) => this.#checkRecord(check)));
    const slotCount = 2;
    const slots = this.#room(slotCount * 4);
    const content = [places, fieldRecords, fields.length, checkRecords, checks.length, slots, slotCount - 1];
    const at = this.#isFull ? undefined : this.#words(content as number[]);
    return at === undefined ? undefined : { at, classes: new Map(), slots: slots!, slotCount };
  }

  #placeRecord(members: Uint8Array): number[] {
    const name = members.join();
    let known = this.#alphabets.get(name);
    if (!known) {
      const indexes = new Uint8Array(SYMBOLS);
      members.forEach((symbol, index) => (indexes[symbol] = index));
      known = [this.#bytes(indexes) ?? 0, this.#bytes(members) ?? 0];
      this.#alphabets.set(name, known);
    }
    return [members.length, ...known, 0];
  }

  #fieldRecord({ at, end, sets, members }: Field): number[] {
    const set = sets[0]!;
    const isDecimal = members.length <= MOST_DECIMALS && members.every((its) => its.join('') === '0123456789') ? 1 : 0;
    if (set instanceof Free) return [at, end, KIND.free, 0, 1, isDecimal, 0, 0];
    if (set instanceof Kept) return [at, end, KIND.kept, 0, set.classes, isDecimal, 0, 0];
    let codes = this.#tables.get(set);
    if (codes === undefined) {
      const entries = Uint32Array.from({ length: set.size }, (_, code) => tableEntry(set, code));
      this.#tables.set(set, (codes = this.#words(entries) ?? 0));
    }
    return [at, end, KIND.tabled, codes, set.classes, isDecimal, 0, 0];
  }

  #checkRecord({ spec, tables, values, signs }: Check): number[] {
    const { terms, signs: rights, modulus, constant } = tables!;
    const bytes = (content: Uint8Array): number => this.#bytes(content) ?? 0;
    return [
      ...[spec.at, spec.width, spec.modulus, modulus],
      ...[bytes(new Uint8Array(terms.buffer)), bytes(rights), constant, bytes(values), bytes(signs), 0],
    ];
  }

  #addClass(record: LayoutRecord, made: MadeClass): Pointer | undefined {
    const { layout, fields, sets, numbers, differences } = made;
    const parts = layout.fields.flatMap((_, f) => {
      const k = fields.indexOf(f);
      if (k < 0) return [1, 0];
      const [set, number] = [sets[k]!, numbers[k]!];
      return [set.describe(number).size, set instanceof Free ? 0 : (this.#memberTable(set, number) ?? 0)];
    });
    const at = this.#words([NO_CLASS, 0, made.isNarrow ? 0 : 1, made.valid ? 1 : 0, ...parts, ...differences]);
    if (at === undefined) return undefined;
    record.classes.set(made, at);
    if (record.classes.size * 2 > record.slotCount && !this.#growSlots(record)) return undefined;
    this.#putSlot(record, made, at);
    return this.#isFull ? undefined : at;
  }

  #growSlots(record: LayoutRecord): boolean {
    const slotCount = record.slotCount * 4;
    const slots = this.#room(slotCount * 4);
    if (slots === undefined) return false;
    Object.assign(record, { slots, slotCount });
    const words = this.#memory.u32(record.at, 7);
    words[5] = slots;
    words[6] = slotCount - 1;
    for (const [made, at] of record.classes) this.#putSlot(record, made, at);
    return true;
  }

  #putSlot({ slots, slotCount }: LayoutRecord, { key }: MadeClass, klass: Pointer): void {
    for (let slot = hash(BigInt(key)); ; slot++) {
      const at = slots + (slot & (slotCount - 1)) * 16;
      const words = this.#memory.u32(at, 4);
      if (words[2] !== 0 && words[2] !== klass) continue;
      words.set([key % 2 ** 32, Math.floor(key / 2 ** 32), klass]);
      return;
    }
  }

  #memberTable(set: FieldSet, number: number): Pointer | undefined {
    const ofSet = this.#members.get(set) ?? new Map<number, Pointer>();
    this.#members.set(set, ofSet);
    let at = ofSet.get(number);
    if (at === undefined) {
      const { size } = set.describe(number);
      at = this.#words(Uint32Array.from({ length: size }, (_, rank) => set.memberAt(number, rank)));
      if (at !== undefined) ofSet.set(number, at);
    }
    return at;
  }
}

/** Whether sums and tables of a moderate size say all about a layout. */
function isTabled({ fields, checks, sums, length }: Layout): boolean {
  return (
    length <= LONGEST &&
    sums === undefined &&
    checks.every(({ tables }) => tables !== undefined) &&
    fields.every(({ isChosen, sets: [set] }) => !isChosen && fits(set!))
  );
}

function fits(set: FieldSet): boolean {
  if (set instanceof Free || set instanceof Kept) return set.size <= MOST_UNTABLED;
  return set.size <= MOST_CODES && set.classes < MOST_FIELD_CLASSES;
}

function tableEntry(set: FieldSet, code: number): number {
  return ((set.classOf(code) << RANK_BITS) | set.rankOf(code)) >>> 0;
}

/** The members of each place of a layout; check digits have none of their own. */
function placesOf({ fields, length }: Layout): Uint8Array[] {
  const places = Array.from<unknown, Uint8Array>({ length }, () => new Uint8Array(1));
  for (const { at, members } of fields) members.forEach((its, k) => (places[at + k] = its));
  return places;
}
