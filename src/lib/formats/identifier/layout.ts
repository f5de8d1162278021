// One way an identifier is laid out: fields of symbols, check digits made from them, and the classes that this gives.
//
// Every string of a layout's shape belongs to one of its classes. A class is the class of each field, and for each check digit its
// difference to the right one. A rank is the ranks of the fields in their classes, the first field most significant.
import type { FieldSet } from './field-set.js';
import { symbolsOf } from './symbols.js';
import { MixedRadix, Remainders, RemainderTable, type TupleRanking } from './tuple-ranking.js';

const SYMBOLS = 36;
const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Symbols in a row that are ranked as one number. */
export interface FieldSpec {
  readonly at: number;
  readonly width: number;
  /** its classes; several sets where another field, whose class says which, decides */
  readonly set: FieldSet | FieldChoice;
  /** the members of all places, or of each, in their order, where they are not all digits or all letters */
  readonly alphabet?: string | readonly (string | undefined)[];
}

export interface FieldChoice {
  readonly sets: readonly FieldSet[];
  /** position of the set that counts for these symbols */
  choose(symbols: Uint8Array): number;
}

/** A check digit, or two, that every payload has. */
export interface CheckSpec {
  readonly at: number;
  /** 1 or 2; two are read as a number */
  readonly width: number;
  /** how many values there are; differences are taken modulo this */
  readonly modulus: number;
  /** the right value */
  right(symbols: Uint8Array): number;
  /** the sign of each value, where these are no digits */
  readonly alphabet?: string;
  /** whether it is always right in this layout, so that labels need not say so */
  readonly isCertain?: boolean;
}

/** Check digits that some payloads do not have: sums over all symbols, which are 0 when the number is right. */
export interface SumSpec {
  readonly moduli: readonly number[];
  /** what a symbol adds to each sum */
  term(at: number, symbol: number): readonly number[];
  /** added to each sum */
  readonly constant?: readonly number[];
}

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
  /** whether ranks are numbers; else they are bigints */
  readonly isNarrow: boolean;
}

export interface PlacedIdentifier {
  readonly klass: IdentifierClass;
  readonly rank: number | bigint;
}

interface MadeClass extends IdentifierClass {
  readonly ranking: TupleRanking;
  /** per field: its set, and the number of its class there */
  readonly sets: readonly FieldSet[];
  readonly numbers: readonly number[];
  /** per field: whether it has one member only */
  readonly isKept: readonly boolean[];
  readonly differences: readonly number[];
}

/** Symbols of a field as a code and back. */
class Field {
  readonly sets: readonly FieldSet[];
  /** of all its sets */
  readonly classes: number;
  /** per set: how many classes the sets before it have */
  readonly classesBefore: readonly number[];
  readonly #at: number;
  readonly #end: number;
  readonly #choose: FieldChoice['choose'] | undefined;
  /** per place: its members, and the index of each symbol among them */
  readonly #members: readonly Uint8Array[];
  readonly #indexes: readonly Uint8Array[];

  constructor({ at, width, set, alphabet }: FieldSpec, shape: string) {
    this.#at = at;
    this.#end = at + width;
    this.sets = 'sets' in set ? set.sets : [set];
    let classes = 0;
    this.classesBefore = this.sets.map((one) => (classes += one.classes) - one.classes);
    this.classes = classes;
    this.#choose = 'sets' in set ? (symbols) => set.choose(symbols) : undefined;
    this.#members = Array.from(shape.slice(at, at + width), (kind, k) =>
      symbolsOf((typeof alphabet === 'string' ? alphabet : alphabet?.[k]) ?? (kind === 'd' ? DIGITS : LETTERS)),
    );
    this.#indexes = this.#members.map((members) => {
      const indexes = new Uint8Array(SYMBOLS);
      members.forEach((symbol, index) => (indexes[symbol] = index));
      return indexes;
    });
  }

  which(symbols: Uint8Array): number {
    return this.#choose ? this.#choose(symbols) : 0;
  }

  code(symbols: Uint8Array): number {
    let code = 0;
    for (let at = this.#at, k = 0; at < this.#end; at++, k++) {
      code = code * this.#members[k]!.length + this.#indexes[k]![symbols[at]!]!;
    }
    return code;
  }

  put(code: number, symbols: Uint8Array): void {
    let left = code;
    for (let at = this.#end - 1; at >= this.#at; at--) {
      const members = this.#members[at - this.#at]!;
      const rest = Math.floor(left / members.length);
      symbols[at] = members[left - rest * members.length]!;
      left = rest;
    }
  }

  has(at: number): boolean {
    return at >= this.#at && at < this.#end;
  }
}

/** A check digit with its signs as symbols. */
class Check {
  readonly #signs: Uint8Array | undefined;
  readonly #values: Uint8Array;

  constructor(readonly spec: CheckSpec) {
    this.#signs = spec.alphabet === undefined ? undefined : symbolsOf(spec.alphabet);
    this.#values = Uint8Array.from({ length: SYMBOLS }, (_, symbol) => symbol);
    this.#signs?.forEach((symbol, value) => (this.#values[symbol] = value));
  }

  difference(symbols: Uint8Array): number {
    const { at, width, modulus } = this.spec;
    const first = this.#values[symbols[at]!]!;
    const given = width === 2 ? first * 10 + symbols[at + 1]! : first;
    return (given - this.spec.right(symbols) + modulus) % modulus;
  }

  put(difference: number, symbols: Uint8Array): void {
    const { at, width, modulus } = this.spec;
    const value = (this.spec.right(symbols) + difference) % modulus;
    if (width === 2) {
      symbols[at] = Math.floor(value / 10);
      symbols[at + 1] = value % 10;
    } else symbols[at] = this.#signs ? this.#signs[value]! : value;
  }
}

/** The sums of a layout as members of one group. */
class Sums {
  readonly group: Remainders;
  /** what each symbol at each place adds */
  readonly #terms: Uint16Array;
  readonly #constant: number;

  constructor({ moduli, term, constant }: SumSpec, length: number) {
    this.group = new Remainders(moduli);
    this.#constant = this.group.join(constant ?? moduli.map(() => 0));
    this.#terms = Uint16Array.from({ length: length * SYMBOLS }, (_, i) =>
      this.group.join(term(Math.floor(i / SYMBOLS), i % SYMBOLS)),
    );
  }

  /** Of all symbols, or of those places that `counts` is true of, without what is added to each. */
  of(symbols: Uint8Array, counts?: (at: number) => boolean): number {
    let sum = counts ? 0 : this.#constant;
    for (let at = 0; at < symbols.length; at++) {
      if (!counts || counts(at)) sum = this.group.plus(sum, this.#terms[at * SYMBOLS + symbols[at]!]!);
    }
    return sum;
  }
}

export class Layout {
  readonly length: number;
  readonly #spec: LayoutSpec;
  readonly #fields: readonly Field[];
  readonly #checks: readonly Check[];
  readonly #sums: Sums | undefined;
  readonly #classes = new Map<number, MadeClass>();
  readonly #labels = new Set<string>();
  readonly #tables = new Map<string, RemainderTable>();
  readonly #values: number[];

  constructor(spec: LayoutSpec) {
    this.#spec = spec;
    this.length = spec.shape.length;
    this.#fields = spec.fields.map((field) => new Field(field, spec.shape));
    this.#checks = (spec.checks ?? []).map((check) => new Check(check));
    this.#sums = spec.sums && new Sums(spec.sums, this.length);
    this.#values = new Array<number>(this.#fields.length).fill(0);
    const keys = [
      ...this.#fields.map(({ classes }) => classes),
      ...(spec.checks ?? []).map(({ modulus }) => modulus),
      this.#sums?.group.order ?? 1,
    ];
    if (keys.reduce((product, count) => product * count, 1) > 2 ** 53) throw new RangeError('too many classes');
  }

  /** Where symbols of this layout's shape stand. */
  place(symbols: Uint8Array): PlacedIdentifier {
    const values = this.#values;
    let key = 0;
    for (let f = 0; f < this.#fields.length; f++) {
      const field = this.#fields[f]!;
      const which = field.which(symbols);
      const set = field.sets[which]!;
      const code = field.code(symbols);
      key = key * field.classes + field.classesBefore[which]! + set.classOf(code);
      values[f] = set.rankOf(code);
    }
    for (const check of this.#checks) key = key * check.spec.modulus + check.difference(symbols);
    if (this.#sums) key = key * this.#sums.group.order + this.#sums.of(symbols);
    const klass = this.#classes.get(key) ?? this.#add(key, symbols);
    return { klass, rank: klass.ranking.rankOf(values) };
  }

  /** Writes the member of a class with this rank over the symbols of another one. */
  write(identifierClass: IdentifierClass, rank: number | bigint, symbols: Uint8Array): void {
    const klass = identifierClass as MadeClass;
    const values = this.#values;
    klass.ranking.valuesAt(rank, values);
    for (let f = 0; f < this.#fields.length; f++) {
      if (!klass.isKept[f]) this.#fields[f]!.put(klass.sets[f]!.memberAt(klass.numbers[f]!, values[f]!), symbols);
    }
    for (let c = 0; c < this.#checks.length; c++) this.#checks[c]!.put(klass.differences[c]!, symbols);
  }

  #add(key: number, symbols: Uint8Array): MadeClass {
    const which = this.#fields.map((field) => field.which(symbols));
    const sets = this.#fields.map((field, f) => field.sets[which[f]!]!);
    const numbers = this.#fields.map((field, f) => sets[f]!.classOf(field.code(symbols)));
    const described = sets.map((set, f) => set.describe(numbers[f]!));
    const sizes = described.map(({ size }) => size);
    const differences = this.#checks.map((check) => check.difference(symbols));
    const sum = this.#sums?.of(symbols);
    const wrong = [...differences, ...(sum === undefined ? [] : this.#sums!.group.split(sum))];
    const said = wrong.filter((_, c) => !this.#checks[c]?.spec.isCertain);
    const { label: head = '', tail = '', valid = true } = this.#spec;
    const label = [head, ...described.map((d) => d.label), ...said, tail].filter((text) => text !== '');
    const ranking =
      sum === undefined ? new MixedRadix(sizes) : this.#remainderRanking(sets, which, numbers, sizes, symbols);
    const made: MadeClass = {
      ...{ layout: this, label: label.join(' '), size: ranking.size, isNarrow: ranking.isNarrow, ranking },
      ...{ sets, numbers, differences, isKept: sizes.map((size) => size === 1) },
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
    const sums = this.#sums!;
    const key = sizes.map((size, f) => (size === 1 ? '' : `${which[f]}:${numbers[f]}`)).join(' ');
    let table = this.#tables.get(key);
    if (!table) {
      const probe = symbols.slice();
      const slots = this.#fields.map((field, f) => {
        const counts = (at: number): boolean => field.has(at);
        return Uint16Array.from({ length: sizes[f]! }, (_, rank) => {
          if (sizes[f] === 1) return 0;
          field.put(sets[f]!.memberAt(numbers[f]!, rank), probe);
          return sums.of(probe, counts);
        });
      });
      table = new RemainderTable(sums.group, slots);
      this.#tables.set(key, table);
    }
    const isPermuted = (at: number): boolean => this.#fields.some((field, f) => sizes[f]! > 1 && field.has(at));
    return table.ranking(sums.of(symbols, isPermuted));
  }
}
