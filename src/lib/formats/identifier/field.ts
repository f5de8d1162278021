// Symbols in a row that are ranked as one number, by tables.
import { Free, type FieldSet } from './field-set.js';
import { symbolsOf } from './symbols.js';

export const SYMBOLS = 36;
const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const TEN = 10;
/** Most values of fields that are joined, where they are counted in doubles and where there is a table of them. */
const MOST_JOINED = 2 ** 30;
const MOST_TABLED = 128;

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

/** Symbols of a field as a code and back. */
export class Field {
  readonly at: number;
  readonly end: number;
  readonly sets: readonly FieldSet[];
  /** of all its sets */
  readonly classes: number;
  /** per set: how many classes the sets before it have */
  readonly classesBefore: readonly number[];
  /** whether all its codes are one class, in their order */
  readonly isFree: boolean;
  readonly #choose: FieldChoice['choose'] | undefined;
  /** by place and symbol: what the symbol adds to the code */
  readonly #terms: Float64Array;
  /** per place: how many members it has */
  readonly #sizes: Uint8Array;
  /** by place and index: the member */
  readonly #members: Uint8Array;
  /** whether all of it are digits, of a number that fits 31 bits */
  readonly #isNumber: boolean;

  constructor({ at, width, set, alphabet }: FieldSpec, shape: string) {
    this.at = at;
    this.end = at + width;
    this.sets = 'sets' in set ? set.sets : [set];
    this.isFree = set instanceof Free;
    let classes = 0;
    this.classesBefore = this.sets.map((one) => (classes += one.classes) - one.classes);
    this.classes = classes;
    this.#choose = 'sets' in set ? (symbols) => set.choose(symbols) : undefined;
    const members = Array.from(shape.slice(at, at + width), (kind, k) =>
      symbolsOf((typeof alphabet === 'string' ? alphabet : alphabet?.[k]) ?? (kind === 'd' ? DIGITS : LETTERS)),
    );
    this.#sizes = Uint8Array.from(members, ({ length }) => length);
    this.#members = new Uint8Array(width * SYMBOLS);
    this.#terms = new Float64Array(width * SYMBOLS);
    let scale = 1;
    for (let k = width - 1; k >= 0; k--) {
      members[k]!.forEach((symbol, index) => {
        this.#members[k * SYMBOLS + index] = symbol;
        this.#terms[k * SYMBOLS + symbol] = index * scale;
      });
      scale *= members[k]!.length;
    }
    this.#isNumber = scale <= MOST_JOINED && members.every((its) => its.join() === symbolsOf(DIGITS).join());
  }

  /** Whether another field says which of its sets counts. */
  get isChosen(): boolean {
    return this.#choose !== undefined;
  }

  /** The members of each place, in their order. */
  get members(): readonly Uint8Array[] {
    return Array.from(this.#sizes, (size, k) => this.#members.subarray(k * SYMBOLS, k * SYMBOLS + size));
  }

  which(symbols: Uint8Array): number {
    return this.#choose ? this.#choose(symbols) : 0;
  }

  code(symbols: Uint8Array): number {
    const terms = this.#terms;
    let code = 0;
    for (let at = this.at, k = 0; at < this.end; at++, k += SYMBOLS) code += terms[k + symbols[at]!]!;
    return code;
  }

  put(code: number, symbols: Uint8Array): void {
    const first = this.at;
    if (this.#isNumber) {
      let left = code | 0;
      for (let at = this.end - 1; at > first; at--) {
        const rest = (left / TEN) | 0;
        symbols[at] = left - rest * TEN;
        left = rest;
      }
      symbols[first] = left;
      return;
    }
    const sizes = this.#sizes;
    const members = this.#members;
    let left = code;
    for (let k = sizes.length - 1; k > 0; k--) {
      const size = sizes[k]!;
      const rest = Math.floor(left / size);
      symbols[first + k] = members[k * SYMBOLS + left - rest * size]!;
      left = rest;
    }
    symbols[first] = members[left]!;
  }

  has(at: number): boolean {
    return at >= this.at && at < this.end;
  }
}

/**
 * The same fields with neighbours joined that are free: it changes no rank, and one number is sooner found than two.
 *
 * @param isTabled whether there is a table of the values of each field
 */
export function joinFree(fields: readonly FieldSpec[], isTabled: boolean): FieldSpec[] {
  const most = isTabled ? MOST_TABLED : MOST_JOINED;
  const joined: FieldSpec[] = [];
  for (const field of fields) {
    const last = joined.at(-1);
    if (
      last?.set instanceof Free &&
      field.set instanceof Free &&
      last.at + last.width === field.at &&
      last.set.size * field.set.size <= most
    ) {
      const { at, width } = last;
      joined[joined.length - 1] = {
        ...{ at, width: width + field.width, set: new Free(last.set.size * field.set.size) },
        alphabet: [...alphabetsOf(last), ...alphabetsOf(field)],
      };
    } else joined.push(field);
  }
  return joined;
}

function alphabetsOf({ width, alphabet }: FieldSpec): readonly (string | undefined)[] {
  return typeof alphabet === 'object' ? alphabet : new Array<string | undefined>(width).fill(alphabet);
}
