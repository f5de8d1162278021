// Classes of values of hexadecimal digits: which digits stand where, and their ranks.
import { MixedRadix } from './mixed-radix.js';

export const FIRST_LETTER = 10;
/** How many values a digit has. */
export const VALUES = 16;

/** What a digit may become. */
export type Members = readonly number[];
export const ANY: Members = Array.from({ length: 16 }, (_, value) => value);
export const NOT_ZERO: Members = ANY.slice(1);

/** What values of one kind have in common. */
export interface HexKind {
  readonly label: string;
  readonly valid: boolean;
  /** for each digit; a single one stays */
  readonly members: readonly Members[];
}

/** The values of one kind, with a letter among their digits or without one: what is permuted within itself. */
export class HexClass {
  readonly kind: HexKind;
  readonly label: string;
  readonly valid: boolean;
  readonly ranking: MixedRadix;
  readonly members: readonly Members[];
  /** whether a member without letters belongs to the other class of the kind */
  readonly needsLetter: boolean;
  /** by digit and value: its place among the members; by digit and place: the member */
  readonly #indexes: Uint8Array;
  readonly #members: Uint8Array;
  /** per digit, when each has a power of two: how many bits */
  readonly #bits: Uint8Array | undefined;
  readonly #values: Float64Array;

  constructor(kind: HexKind, isLetterless: boolean) {
    this.kind = kind;
    const keepsLetter = kind.members.some((members) => members.length === 1 && members[0]! >= FIRST_LETTER);
    this.needsLetter = !isLetterless && !keepsLetter;
    this.label = isLetterless ? `${kind.label} digits` : kind.label;
    this.valid = kind.valid;
    this.members = isLetterless ? kind.members.map((all) => all.filter((value) => value < FIRST_LETTER)) : kind.members;
    this.ranking = new MixedRadix(this.members.map(({ length }) => length));
    this.#indexes = new Uint8Array(this.members.length * VALUES);
    this.#members = new Uint8Array(this.members.length * VALUES);
    this.members.forEach((members, k) =>
      members.forEach((value, index) => {
        this.#indexes[k * VALUES + value] = index;
        this.#members[k * VALUES + index] = value;
      }),
    );
    const bits = Uint8Array.from(this.members, ({ length }) => Math.log2(length));
    this.#bits = this.members.every(({ length }, k) => 2 ** bits[k]! === length) ? bits : undefined;
    this.#values = new Float64Array(this.members.length);
  }

  rankOf(digits: Uint8Array): number | bigint {
    this.#take(digits);
    return this.ranking.rankOf(this.#values);
  }

  memberAt(rank: number | bigint, digits: Uint8Array): void {
    this.ranking.valuesAt(rank, this.#values);
    this.#put(digits);
  }

  #take(digits: Uint8Array): void {
    const values = this.#values;
    for (let k = 0; k < values.length; k++) values[k] = this.#indexes[k * VALUES + digits[k]!]!;
  }

  #put(digits: Uint8Array): void {
    const values = this.#values;
    for (let k = 0; k < values.length; k++) digits[k] = this.#members[k * VALUES + values[k]!]!;
  }

  /** The rank of a wide class as four words, the lowest first. */
  rankWords(digits: Uint8Array, words: Uint32Array, cell: number): void {
    const bits = this.#bits;
    if (!bits) {
      this.#take(digits);
      this.ranking.rankWords(this.#values, words, 4 * cell);
      return;
    }
    let word = 0;
    let filled = 0;
    const at = 4 * cell;
    let next = at;
    for (let k = bits.length - 1; k >= 0; k--) {
      const width = bits[k]!;
      if (width === 0) continue;
      const index = this.#indexes[k * VALUES + digits[k]!]!;
      word |= index << filled;
      filled += width;
      if (filled < 32) continue;
      words[next++] = word;
      filled -= 32;
      word = filled > 0 ? index >>> (width - filled) : 0;
    }
    if (next < at + 4) words[next++] = word;
    while (next < at + 4) words[next++] = 0;
  }

  memberOfWords(words: Uint32Array, cell: number, digits: Uint8Array): void {
    const bits = this.#bits;
    if (!bits) {
      this.ranking.valuesAtWords(words, 4 * cell, this.#values);
      this.#put(digits);
      return;
    }
    let next = 4 * cell;
    let word = words[next]!;
    let left = 32;
    for (let k = bits.length - 1; k >= 0; k--) {
      const width = bits[k]!;
      let index = word;
      if (width < left) {
        word >>>= width;
        left -= width;
      } else {
        const missing = width - left;
        word = words[++next] ?? 0;
        if (missing > 0) index |= word << left;
        word = missing > 0 ? word >>> missing : word;
        left = 32 - missing;
      }
      digits[k] = this.#members[k * VALUES + (index & ((1 << width) - 1))]!;
    }
  }
}
