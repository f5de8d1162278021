// Check digits of a layout: by the symbols that they follow from, or by sums over all symbols.
import { SYMBOLS } from './field.js';
import { Remainders } from './remainders.js';
import { symbolsOf } from './symbols.js';

const DIGITS = '0123456789';

/** A check digit, or two, that every payload has. */
export interface CheckSpec {
  readonly at: number;
  /** 1 or 2; two are read as a number */
  readonly width: number;
  /** how many values there are; differences are taken modulo this */
  readonly modulus: number;
  /** the right value */
  right(symbols: Uint8Array): number;
  /** the same as a sum, where it is one */
  readonly sum?: CheckSum;
  /** the sign of each value, where these are no digits */
  readonly alphabet?: string;
  /** whether it is always right in this layout, so that labels need not say so */
  readonly isCertain?: boolean;
}

/** A check digit that the remainder of a sum says, to which every symbol adds by its place. */
export interface CheckSum {
  readonly modulus: number;
  /** default 0 */
  readonly constant?: number;
  /** What a symbol adds: an integer of at least 0. */
  term(at: number, symbol: number): number;
  /** The right value for a remainder. */
  sign(remainder: number): number;
}

export function summed(spec: Omit<CheckSpec, 'right'> & { readonly sum: CheckSum }): CheckSpec {
  const { modulus, constant = 0, term, sign } = spec.sum;
  return {
    ...spec,
    right: (symbols) => sign(symbols.reduce((sum, symbol, at) => sum + term(at, symbol), constant) % modulus),
  };
}

/** A sum as tables. */
export interface SumTables {
  readonly modulus: number;
  readonly constant: number;
  /** by place and symbol: what it adds */
  readonly terms: Uint16Array;
  /** by remainder: the right value */
  readonly signs: Uint8Array;
}

function tablesOf({ modulus, constant = 0, term, sign }: CheckSum, length: number): SumTables {
  return {
    ...{ modulus, constant },
    terms: Uint16Array.from(
      { length: length * SYMBOLS },
      (_, i) => term(Math.floor(i / SYMBOLS), i % SYMBOLS) % modulus,
    ),
    signs: Uint8Array.from({ length: modulus }, (_, remainder) => sign(remainder)),
  };
}

/** Check digits that some payloads do not have: sums over all symbols, which are 0 when the number is right. */
export interface SumSpec {
  readonly moduli: readonly number[];
  /** what a symbol adds to each sum */
  term(at: number, symbol: number): readonly number[];
  /** added to each sum */
  readonly constant?: readonly number[];
}

/** A check digit with its signs as symbols. */
export class Check {
  /** undefined for a check that is no sum */
  readonly tables: SumTables | undefined;
  /** by symbol: the value of a sign */
  readonly values: Uint8Array;
  /** by value: its sign, for those of one symbol */
  readonly signs: Uint8Array;

  /** @param length of the layout */
  constructor(
    readonly spec: CheckSpec,
    length: number,
  ) {
    const { sum, alphabet = DIGITS } = spec;
    this.tables = sum && tablesOf(sum, length);
    this.signs = symbolsOf(alphabet);
    this.values = Uint8Array.from({ length: SYMBOLS }, (_, symbol) => symbol);
    this.signs.forEach((symbol, value) => (this.values[symbol] = value));
  }

  difference(symbols: Uint8Array): number {
    const { at, width, modulus } = this.spec;
    const first = this.values[symbols[at]!]!;
    const given = width === 2 ? first * 10 + symbols[at + 1]! : first;
    return (given - this.#right(symbols) + modulus) % modulus;
  }

  put(difference: number, symbols: Uint8Array): void {
    const { at, width, modulus } = this.spec;
    const value = (this.#right(symbols) + difference) % modulus;
    if (width === 2) {
      symbols[at] = Math.floor(value / 10);
      symbols[at + 1] = value % 10;
    } else symbols[at] = this.signs[value]!;
  }

  #right(symbols: Uint8Array): number {
    const { tables } = this;
    if (!tables) return this.spec.right(symbols);
    const { terms, signs, modulus } = tables;
    let sum = tables.constant;
    for (let at = 0, k = 0; at < symbols.length; at++, k += SYMBOLS) sum += terms[k + symbols[at]!]!;
    return signs[sum % modulus]!;
  }
}

/** The sums of a layout as members of one group. */
export class Sums {
  readonly group: Remainders;
  /** by place and symbol: what it adds */
  readonly #terms: Uint16Array;
  readonly #constant: number;

  constructor({ moduli, term, constant }: SumSpec, length: number) {
    this.group = new Remainders(moduli);
    this.#constant = this.group.join(constant ?? moduli.map(() => 0));
    this.#terms = Uint16Array.from({ length: length * SYMBOLS }, (_, i) =>
      this.group.join(term(Math.floor(i / SYMBOLS), i % SYMBOLS)),
    );
  }

  of(symbols: Uint8Array): number {
    const { group } = this;
    const terms = this.#terms;
    let sum = this.#constant;
    if (group.isCyclic) {
      for (let at = 0, k = 0; at < symbols.length; at++, k += SYMBOLS) sum += terms[k + symbols[at]!]!;
      return sum % group.order;
    }
    for (let at = 0, k = 0; at < symbols.length; at++, k += SYMBOLS) sum = group.plus(sum, terms[k + symbols[at]!]!);
    return sum;
  }

  /** Of the places that `counts` is true of, without what is added to each. */
  ofSome(symbols: Uint8Array, counts: (at: number) => boolean): number {
    let sum = 0;
    for (let at = 0; at < symbols.length; at++) {
      if (counts(at)) sum = this.group.plus(sum, this.#terms[at * SYMBOLS + symbols[at]!]!);
    }
    return sum;
  }
}
