// Cells of digits whose class has its rounds in tables: one kernel takes them from bytes to bytes.
import { NUMBERINGS, type DigitNumbering, type NumberedClass, type StepTable } from '../formats/digit-numbering.js';
import type { ClassCipher, DomainCipher } from '../fpe/domain-cipher.js';
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import type { ColumnArea } from './column-area.js';
import type { ColumnCounts } from './plan.js';

/** assembly/tabled-digits.ts documents it. */
export interface TabledDigitKernel {
  permuteDigits(
    block: Pointer,
    starts: Pointer,
    stops: Pointer,
    cells: number,
    plan: Pointer,
    patterns: Pointer,
    decipher: number,
    left: Pointer,
  ): number;
}

// The layout of a plan, in 32-bit words; assembly/tabled-digits.ts has it in bytes.
const PLAN = { numbering: 0, keep: 1, classes: 2, firstClass: 3, keys: 4, walk: 5, byLength: 6, wanted: 40 } as const;
const PLAN_WORDS = 74;
const ABROAD = 17;
const CLASS = {
  ...{ tables: 0, modulusU: 1, modulusV: 2, sizeA: 3, sizeB: 4, span: 5, delta: 6, members: 7, arrays: 8 },
  ...{ fill: 9, written: 10 },
} as const;
const CLASS_WORDS = 12;
const KEY_BITS = 8;
const KEY_SLOTS = 1 << KEY_BITS;
const HASH = 0x9e37_79b9_7f4a_7c15n;
/** 8,192 values that go through a round together, and as many more as one step of it takes. */
const ARRAYS_BYTES = 3 * (8_192 + 4) * 4;

/** Classes with tables that are taken: those met later go the other way. */
const MOST_CLASSES = 64;
/** Cells with as many digits that make it worth while to work out how they are read. */
const LEAST_WANTED = 512;
/** Starts that the kernel looks at together. */
const STEPS_TOGETHER = 4;

interface Slot {
  readonly klass: ClassCipher;
  readonly numbered: NumberedClass;
  readonly arrays: Pointer;
}

interface Region {
  readonly at: Pointer;
  readonly bytes: number;
}

export class TabledDigits {
  readonly #numbering: DigitNumbering;
  readonly #cipher: DomainCipher;
  readonly #memory: KernelMemory;
  readonly #kernel: TabledDigitKernel;
  readonly #plan: Pointer;
  readonly #classes: Pointer;
  readonly #keys: Pointer;
  readonly #walk: Pointer;
  readonly #slots: Slot[] = [];
  /** by digits: what was worked out, and how */
  readonly #readings = new Map<number, Region[]>();
  readonly #members = new Map<string, Region[]>();
  /** the state of the cipher's tables that the plan was made for */
  #tables = 0;
  #isWiped = false;

  constructor(numbering: DigitNumbering, cipher: DomainCipher, memory: KernelMemory, kernel: TabledDigitKernel) {
    this.#numbering = numbering;
    this.#cipher = cipher;
    this.#memory = memory;
    this.#kernel = kernel;
    this.#plan = memory.allocate(PLAN_WORDS * 4);
    this.#classes = memory.allocate(MOST_CLASSES * CLASS_WORDS * 4);
    this.#keys = memory.allocate(KEY_SLOTS * 16);
    this.#walk = memory.allocate(ARRAYS_BYTES);
    const plan = this.#words();
    plan.fill(0);
    plan[PLAN.numbering] = NUMBERINGS[numbering.kind];
    plan[PLAN.keep] = numbering.keep ?? 0;
    plan[PLAN.firstClass] = this.#classes;
    plan[PLAN.keys] = this.#keys;
    plan[PLAN.walk] = this.#walk;
  }

  /** @returns the rows that are left; undefined when no class has tables, which leaves all of them */
  run(area: ColumnArea, decipher: boolean, counts: ColumnCounts): Uint32Array | undefined {
    if (this.#cipher.tablesMade !== this.#tables) this.#renew();
    if (this.#slots.length === 0) return undefined;
    const memory = this.#memory;
    const { rows } = area;
    const at = memory.allocate(rows * 4);
    const left = this.#kernel.permuteDigits(
      ...([area.block, area.starts, area.stops, rows, this.#plan, area.patterns, decipher ? 1 : 0, at] as const),
    );
    const which = memory.u32(at, left).slice();
    memory.release(at, rows * 4);
    this.#count(counts);
    if (this.#numbering.reading && left > 0) this.#readWanted();
    return which;
  }

  /** Overwrites what is left of values and gives the memory back; once is enough. */
  wipe(): void {
    if (this.#isWiped) return;
    this.#isWiped = true;
    const memory = this.#memory;
    for (const { arrays } of this.#slots) memory.wipe(arrays, ARRAYS_BYTES);
    this.#slots.length = 0;
    memory.wipe(this.#walk, ARRAYS_BYTES);
    memory.release(this.#plan, PLAN_WORDS * 4);
    memory.release(this.#classes, MOST_CLASSES * CLASS_WORDS * 4);
    memory.release(this.#keys, KEY_SLOTS * 16);
    for (const { at, bytes } of [...this.#readings.values(), ...this.#members.values()].flat()) {
      memory.release(at, bytes);
    }
  }

  #words(): Uint32Array {
    return this.#memory.u32(this.#plan, PLAN_WORDS);
  }

  #classWords(slot: number): Uint32Array {
    return this.#memory.u32(this.#classAt(slot), CLASS_WORDS);
  }

  #classAt(slot: number): Pointer {
    return this.#classes + slot * CLASS_WORDS * 4;
  }

  #count(counts: ColumnCounts): void {
    this.#slots.forEach(({ numbered }, slot) => {
      const words = this.#classWords(slot);
      const written = words[CLASS.written]!;
      words[CLASS.written] = 0;
      counts.values += written;
      counts.ff1 += written;
      if (numbered.valid) counts.valid += written;
    });
  }

  /** Takes up the classes that have tables now, and lets go of those that have lost them. */
  #renew(): void {
    this.#tables = this.#cipher.tablesMade;
    const kept = new Map(this.#slots.map((slot) => [slot.klass, slot]));
    this.#slots.length = 0;
    for (const klass of this.#cipher.tabledClasses()) {
      const known = kept.get(klass);
      kept.delete(klass);
      if (this.#slots.length === MOST_CLASSES) continue;
      const numbered = known?.numbered ?? this.#numbering.classOf(klass.label);
      if (!numbered) continue;
      this.#slots.push(known ?? { klass, numbered, arrays: this.#memory.allocate(ARRAYS_BYTES) });
    }
    for (const { arrays } of kept.values()) this.#memory.wipe(arrays, ARRAYS_BYTES);
    const plan = this.#words();
    plan[PLAN.classes] = this.#slots.length;
    plan.fill(0, PLAN.byLength);
    this.#memory.u8(this.#keys, KEY_SLOTS * 16).fill(0);
    this.#slots.forEach((_, slot) => this.#write(slot));
    for (const place of this.#readings.keys()) this.#read(place);
  }

  #write(slot: number): void {
    const { klass, numbered, arrays } = this.#slots[slot]!;
    const { modulusU, modulusV } = klass.batch!;
    const words = this.#classWords(slot);
    words.fill(0);
    words[CLASS.tables] = klass.tables!.at;
    words[CLASS.modulusU] = Number(modulusU);
    words[CLASS.modulusV] = Number(modulusV);
    words[CLASS.sizeA] = Number(klass.size / modulusV);
    words[CLASS.sizeB] = Number(klass.size % modulusV);
    words[CLASS.span] = numbered.span;
    words[CLASS.delta] = numbered.delta ?? 0;
    words[CLASS.arrays] = arrays;
    if (numbered.members) words[CLASS.members] = this.#membersOf(klass.label, numbered.members);
    if (numbered.digits !== undefined) this.#words()[PLAN.byLength + numbered.digits] = this.#classAt(slot);
    if (numbered.key !== undefined) this.#enter(numbered.key, this.#classAt(slot));
  }

  #enter(key: bigint, klass: Pointer): void {
    const slots = this.#memory.u64(this.#keys, KEY_SLOTS * 2);
    let slot = Number(BigInt.asUintN(64, key * HASH) >> BigInt(64 - KEY_BITS));
    while (slots[2 * slot] !== 0n) slot = (slot + 1) % KEY_SLOTS;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = BigInt(klass);
  }

  #membersOf(label: string, table: StepTable): Pointer {
    let made = this.#members.get(label);
    if (!made) this.#members.set(label, (made = this.#steps(table, [])));
    return made[0]!.at;
  }

  /** Works out how numbers are read that came often and were left. */
  #readWanted(): void {
    const plan = this.#words();
    for (let place = 0; place < 2 * ABROAD; place++) {
      if (plan[PLAN.wanted + place]! >= LEAST_WANTED && !this.#readings.has(place)) this.#read(place);
    }
  }

  #read(place: number): void {
    for (const { at, bytes } of this.#readings.get(place) ?? []) this.#memory.release(at, bytes);
    const reading = this.#numbering.reading!(place % ABROAD, place >= ABROAD);
    this.#readings.set(place, []);
    if (!reading) return;
    const slots = new Map(this.#slots.map(({ klass }, slot) => [klass.label, this.#classAt(slot)]));
    const regions = this.#steps(
      reading.table,
      reading.labels.map((label) => (label === undefined ? 0 : (slots.get(label) ?? 0))),
    );
    this.#readings.set(place, regions);
    this.#words()[PLAN.byLength + place] = regions[0]!.at;
  }

  /** The record that the kernel searches: scale, buckets, steps and, of a reading, a class a step. */
  #steps({ steps, first, scale }: StepTable, classes: readonly Pointer[]): Region[] {
    const memory = this.#memory;
    const region = (bytes: number): Region => ({ at: memory.allocate(Math.max(bytes, 1)), bytes: Math.max(bytes, 1) });
    const padded = steps.length + 2 * STEPS_TOGETHER;
    const parts = [padded * 8, first.byteLength, classes.length * 4].map(region);
    const record = region(24);
    memory.f64(parts[0]!.at, padded).fill(Infinity).set(steps);
    memory.u32(parts[1]!.at, first.length).set(first);
    memory.u32(parts[2]!.at, classes.length).set(classes);
    memory.f64(record.at, 1)[0] = scale;
    memory.u32(record.at + 8, 3).set([parts[1]!.at, parts[0]!.at, parts[2]!.at]);
    return [record, ...parts];
  }
}
