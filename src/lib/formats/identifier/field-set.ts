// The codes of a field, 0 to size - 1, divided into classes: what a class is called, and the rank of a code in its class.
import { Partition, type Piece } from '../partition.js';

export interface SetClass {
  /** empty when it says nothing */
  readonly label: string;
  /** whether its members are what the format is about */
  readonly valid: boolean;
  readonly size: number;
}

export interface FieldSet {
  readonly size: number;
  /** how many classes there are */
  readonly classes: number;
  /** number of the class of a code */
  classOf(code: number): number;
  /** how many members of its class are smaller */
  rankOf(code: number): number;
  memberAt(klass: number, rank: number): number;
  describe(klass: number): SetClass;
}

/** All codes in one class. */
export class Free implements FieldSet {
  readonly classes = 1;
  constructor(readonly size: number) {}
  classOf(): number {
    return 0;
  }
  rankOf(code: number): number {
    return code;
  }
  memberAt(_klass: number, rank: number): number {
    return rank;
  }
  describe(): SetClass {
    return { label: '', valid: true, size: this.size };
  }
}

/** Each code a class of its own: it stays. */
export class Kept implements FieldSet {
  readonly classes: number;
  /** @param text what a code looks like; becomes part of the label */
  constructor(
    readonly size: number,
    readonly text: (code: number) => string,
    readonly isValid: (code: number) => boolean = () => true,
  ) {
    this.classes = size;
  }
  classOf(code: number): number {
    return code;
  }
  rankOf(): number {
    return 0;
  }
  memberAt(klass: number): number {
    return klass;
  }
  describe(klass: number): SetClass {
    return { label: this.text(klass), valid: this.isValid(klass), size: 1 };
  }
}

/** Runs of codes that belong to classes. */
export class Divided implements FieldSet {
  readonly size: number;
  readonly classes: number;
  readonly #partition: Partition;

  constructor(pieces: readonly Piece[], size: number) {
    this.#partition = Partition.of(pieces, size);
    this.size = size;
    this.classes = this.#partition.classes.length;
  }
  classOf(code: number): number {
    return this.#partition.classOf(this.#partition.pieceOf(code)).number;
  }
  rankOf(code: number): number {
    return this.#partition.rankOf(code, this.#partition.pieceOf(code));
  }
  memberAt(klass: number, rank: number): number {
    return this.#partition.memberAt(this.#partition.classes[klass]!, rank);
  }
  describe(klass: number): SetClass {
    return this.#partition.classes[klass]!;
  }
}

/** What a code is: the label of its class. "no", alone or with more behind it, is what the format is not about. */
export type Classify = (code: number) => string;

/** A set of up to some 10^6 codes, each of which is looked at. */
export function divide(size: number, classify: Classify): FieldSet {
  const pieces: Piece[] = [];
  for (let start = 0; start < size; start++) {
    const label = classify(start);
    if (label !== pieces.at(-1)?.label) pieces.push({ start, label, valid: isValidLabel(label) });
  }
  return new Divided(pieces, size);
}

/** A set by where its runs begin; the first one begins at 0. */
export function divideAt(size: number, starts: readonly (readonly [start: number, label: string])[]): FieldSet {
  return new Divided(
    starts.map(([start, label]) => ({ start, label, valid: isValidLabel(label) })),
    size,
  );
}

const isValidLabel = (label: string): boolean => !/^no( |$)/.test(label);
