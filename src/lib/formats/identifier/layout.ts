// One way an identifier is laid out: fields of symbols, check digits made from them, and the classes that this gives.
//
// Every string of a layout's shape belongs to one of its classes. A class is the class of each field, and for each check digit its
// difference to the right one. A rank is the ranks of the fields in their classes, the first field most significant.
import { Check, Sums, type CheckSpec, type SumSpec } from './check-digit.js';
import type { FieldSet } from './field-set.js';
import { Field, joinFree, type FieldSpec } from './field.js';
import { MixedRadix } from './mixed-radix.js';
import { RemainderTable } from './remainders.js';
import type { TupleRanking } from './tuple-ranking.js';

export interface LayoutSpec {
  /** "aad": two letters and a digit; "o" is a letter, too */
  readonly shape: string;
  /** begins each label, where layouts of one format could give equal ones */
  readonly label?: string;
  /** ends each label, where two layouts share their classes */
  readonly tail?: string;
  /** false when nothing of this layout is valid */
  readonly valid?: boolean;
  readonly fields: readonly FieldSpec[];
  /** in the order in which they are made */
  readonly checks?: readonly CheckSpec[];
  readonly sums?: SumSpec;
}

/** A class of a layout. */
export interface IdentifierClass {
  readonly layout: Layout;
  readonly label: string;
  readonly valid: boolean;
  readonly size: bigint;
  /** whether ranks are numbers; else they are bigints, or words */
  readonly isNarrow: boolean;
  /** the symbols of some member, to write others over */
  readonly symbols: Uint8Array;
}

export interface PlacedIdentifier {
  readonly klass: IdentifierClass;
  readonly rank: number | bigint;
}

export interface MadeClass extends IdentifierClass {
  readonly ranking: TupleRanking;
  /** tells it from the other classes of its layout: the classes of fields that are not free, then the differences, in mixed radix */
  readonly key: number;
  /** the fields that have more than one member: their numbers, their sets, and the numbers of their classes there */
  readonly fields: readonly number[];
  readonly sets: readonly FieldSet[];
  readonly numbers: readonly number[];
  readonly differences: readonly number[];
}

export class Layout {
  readonly length: number;
  readonly fields: readonly Field[];
  readonly checks: readonly Check[];
  readonly sums: Sums | undefined;
  readonly #classes = new Map<number, MadeClass>();
  readonly #labels = new Set<string>();
  readonly #tables = new Map<string, RemainderTable>();
  /** per field: the rank of what was looked at last in its class */
  readonly #values: Float64Array;
  /** the class that was found last, and its key */
  #last: MadeClass | undefined;
  #lastKey = 0;

  constructor(readonly spec: LayoutSpec) {
    this.length = spec.shape.length;
    this.fields = joinFree(spec.fields, spec.sums !== undefined).map((field) => new Field(field, spec.shape));
    this.checks = (spec.checks ?? []).map((check) => new Check(check, this.length));
    this.sums = spec.sums && new Sums(spec.sums, this.length);
    this.#values = new Float64Array(this.fields.length);
    const keys = [
      ...this.fields.map(({ classes }) => classes),
      ...(spec.checks ?? []).map(({ modulus }) => modulus),
      this.sums?.group.order ?? 1,
    ];
    if (keys.reduce((product, count) => product * count, 1) > 2 ** 53) throw new RangeError('too many classes');
  }

  /** Where symbols of this layout's shape stand. */
  place(symbols: Uint8Array): PlacedIdentifier {
    const klass = this.find(symbols);
    return { klass, rank: (klass as MadeClass).ranking.rankOf(this.#values) };
  }

  /** The class of symbols of this layout's shape. Until the next call their rank can be asked for. */
  find(symbols: Uint8Array): IdentifierClass {
    const fields = this.fields;
    const checks = this.checks;
    const values = this.#values;
    let key = 0;
    for (let f = 0; f < fields.length; f++) {
      const field = fields[f]!;
      const code = field.code(symbols);
      if (field.isFree) {
        values[f] = code;
        continue;
      }
      const which = field.which(symbols);
      const set = field.sets[which]!;
      key = key * field.classes + field.classesBefore[which]! + set.classOf(code);
      values[f] = set.rankOf(code);
    }
    for (let c = 0; c < checks.length; c++) {
      const check = checks[c]!;
      key = key * check.spec.modulus + check.difference(symbols);
    }
    if (this.sums) key = key * this.sums.group.order + this.sums.of(symbols);
    if (key === this.#lastKey && this.#last) return this.#last;
    this.#lastKey = key;
    return (this.#last = this.#classes.get(key) ?? this.#add(key, symbols));
  }

  /** The rank of the symbols that were found last, in a narrow class. */
  foundRank(klass: IdentifierClass): number {
    return (klass as MadeClass).ranking.rankOf(this.#values) as number;
  }

  /** The same in a class that is not narrow, as four words. */
  foundRankWords(klass: IdentifierClass, words: Uint32Array, at: number): void {
    (klass as MadeClass).ranking.rankWords(this.#values, words, at);
  }

  /** Writes the member of a class with this rank over the symbols of another one. */
  write(identifierClass: IdentifierClass, rank: number | bigint, symbols: Uint8Array): void {
    const klass = identifierClass as MadeClass;
    klass.ranking.valuesAt(rank, this.#values);
    this.#writeValues(klass, symbols);
  }

  /** The same for a rank as four words, which are lost. */
  writeWords(identifierClass: IdentifierClass, words: Uint32Array, at: number, symbols: Uint8Array): void {
    const klass = identifierClass as MadeClass;
    klass.ranking.valuesAtWords(words, at, this.#values);
    this.#writeValues(klass, symbols);
  }

  #writeValues({ fields, sets, numbers, differences }: MadeClass, symbols: Uint8Array): void {
    const values = this.#values;
    for (let k = 0; k < fields.length; k++) {
      const f = fields[k]!;
      const field = this.fields[f]!;
      field.put(field.isFree ? values[f]! : sets[k]!.memberAt(numbers[k]!, values[f]!), symbols);
    }
    for (let c = 0; c < this.checks.length; c++) this.checks[c]!.put(differences[c]!, symbols);
  }

  #add(key: number, symbols: Uint8Array): MadeClass {
    const which = this.fields.map((field) => field.which(symbols));
    const sets = this.fields.map((field, f) => field.sets[which[f]!]!);
    const numbers = this.fields.map((field, f) => sets[f]!.classOf(field.code(symbols)));
    const described = sets.map((set, f) => set.describe(numbers[f]!));
    const sizes = described.map(({ size }) => size);
    const differences = this.checks.map((check) => check.difference(symbols));
    const sum = this.sums?.of(symbols);
    const wrong = [...differences, ...(sum === undefined ? [] : this.sums!.group.split(sum))];
    const said = wrong.filter((_, c) => !this.checks[c]?.spec.isCertain);
    const { label: head = '', tail = '', valid = true } = this.spec;
    const label = [head, ...described.map((d) => d.label), ...said, tail].filter((text) => text !== '');
    const ranking =
      sum === undefined ? new MixedRadix(sizes) : this.#remainderRanking(sets, which, numbers, sizes, symbols);
    const fields = Array.from(sizes.keys()).filter((f) => sizes[f]! > 1);
    const made: MadeClass = {
      ...{ layout: this, key, label: label.join(' '), size: ranking.size, isNarrow: ranking.isNarrow, ranking },
      ...{ fields, sets: fields.map((f) => sets[f]!), numbers: fields.map((f) => numbers[f]!), differences },
      symbols: symbols.slice(),
      valid: valid && described.every((d) => d.valid) && wrong.every((value) => value === 0),
    };
    if (this.#labels.has(made.label)) throw new Error(`two classes called ${made.label}`);
    this.#labels.add(made.label);
    this.#classes.set(key, made);
    return made;
  }

  /** Fields that stay are no part of the tuples: what they add is taken off the remainder, so that tables serve many classes. */
  #remainderRanking(
    sets: readonly FieldSet[],
    which: readonly number[],
    numbers: readonly number[],
    sizes: readonly number[],
    symbols: Uint8Array,
  ): TupleRanking {
    const sums = this.sums!;
    const key = sizes.map((size, f) => (size === 1 ? '' : `${which[f]}:${numbers[f]}`)).join(' ');
    let table = this.#tables.get(key);
    if (!table) {
      const probe = symbols.slice();
      const slots = this.fields.map((field, f) => {
        const counts = (at: number): boolean => field.has(at);
        return Uint16Array.from({ length: sizes[f]! }, (_, rank) => {
          if (sizes[f] === 1) return 0;
          field.put(sets[f]!.memberAt(numbers[f]!, rank), probe);
          return sums.ofSome(probe, counts);
        });
      });
      table = new RemainderTable(sums.group, slots);
      this.#tables.set(key, table);
    }
    const isPermuted = (at: number): boolean => this.fields.some((field, f) => sizes[f]! > 1 && field.has(at));
    return table.ranking(sums.ofSome(symbols, isPermuted));
  }
}
