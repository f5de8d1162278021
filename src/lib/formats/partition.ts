// A range of numbers cut into pieces that belong to classes: the rank of a number in its class and back, both by one search.
import { Steps } from './steps.js';

/** A class of a partition. */
export interface PartitionClass {
  readonly partition: Partition;
  /** position in `Partition.classes` */
  readonly number: number;
  readonly label: string;
  /** whether its members are valid values */
  readonly valid: boolean;
  readonly size: number;
}

/** Where a piece begins, and the class that it belongs to; it ends where the next one begins. */
export interface Piece {
  readonly start: number;
  readonly label: string;
  readonly valid: boolean;
}

/** A range cut into pieces: how wide each is, by the number of its width in `widths`, and its class by its number in `classes`. */
export interface Cut {
  readonly widths: readonly number[];
  readonly widthOf: ArrayLike<number>;
  readonly classOf: ArrayLike<number>;
  readonly classes: readonly Pick<PartitionClass, 'label' | 'valid'>[];
}

/** The numbers from 0 to below `size`, at most 2^53, each in one class. */
export class Partition {
  readonly size: number;
  readonly classes: readonly PartitionClass[];
  /** the pieces; the shift makes a number a rank */
  readonly #pieces: Steps;
  readonly #classOf: Uint16Array;
  /** per class: its pieces by rank; the shift makes a rank a number. Most classes of a plan are never met. */
  readonly #ranks: (Steps | undefined)[];

  constructor({ widths, widthOf, classOf, classes }: Cut) {
    const count = widthOf.length;
    const sizes = new Float64Array(classes.length);
    // one pass, with nothing called: a plan has thousands of pieces, and this runs once
    const steps = new Float64Array(2 * count + 2);
    let start = 0;
    for (let i = 0; i < count; i++) {
      const number = classOf[i]!;
      const width = widths[widthOf[i]!]!;
      const before = sizes[number]!;
      steps[2 * i] = start;
      steps[2 * i + 1] = before - start;
      sizes[number] = before + width;
      start += width;
    }
    steps[2 * count] = Infinity;
    this.size = start;
    this.#pieces = new Steps(steps, start);
    this.#classOf = new Uint16Array(classOf);
    this.#ranks = classes.map(() => undefined);
    this.classes = classes.map(({ label, valid }, number) => ({
      ...{ partition: this, number, label, valid, size: sizes[number]! },
    }));
  }

  /** @param pieces ascending, the first one at 0; those of one class behind one another become one */
  static of(pieces: readonly Piece[], size: number): Partition {
    const starts: number[] = [];
    const classOf: number[] = [];
    const numbers = new Map<string, number>();
    const classes: Cut['classes'][number][] = [];
    for (const { start, label, valid } of pieces) {
      let number = numbers.get(label);
      if (number === undefined) numbers.set(label, (number = classes.push({ label, valid }) - 1));
      if (classOf.at(-1) === number) continue;
      starts.push(start);
      classOf.push(number);
    }
    return new Partition({ ...widthsOf(starts, size), classOf, classes });
  }

  /** The number of the class that a piece belongs to. */
  classNumberOf(piece: number): number {
    return this.#classOf[piece]!;
  }

  /** The piece that holds a number. */
  pieceOf(value: number): number {
    return this.#pieces.find(value);
  }

  classOf(piece: number): PartitionClass {
    return this.classes[this.#classOf[piece]!]!;
  }

  get pieces(): number {
    return this.#classOf.length;
  }

  /** The first number of a piece. */
  startOf(piece: number): number {
    return this.#pieces.startAt(piece);
  }

  /** What makes a number of a piece a rank. */
  shiftOf(piece: number): number {
    return this.#pieces.shiftAt(piece);
  }

  /** What makes the rank of a member a number. */
  membersOf(klass: PartitionClass): Steps {
    return this.#ranks[klass.number] ?? this.#makeRanks(klass.number);
  }

  /** The rank of a number of this piece in the piece's class. */
  rankOf(value: number, piece: number): number {
    return value + this.#pieces.shiftAt(piece);
  }

  /** The member of a class with this rank. */
  memberAt(klass: PartitionClass, rank: number): number {
    return this.membersOf(klass).shift(rank);
  }

  #makeRanks(number: number): Steps {
    const classOf = this.#classOf;
    const { steps } = this.#pieces;
    const ranks = new Float64Array(steps.length);
    let at = 0;
    for (let piece = 0; piece < classOf.length; piece++) {
      if (classOf[piece] !== number) continue;
      const shift = steps[2 * piece + 1]!;
      ranks[at++] = steps[2 * piece]! + shift;
      ranks[at++] = -shift;
    }
    ranks[at] = Infinity;
    const made = new Steps(ranks.slice(0, at + 2), this.classes[number]!.size);
    this.#ranks[number] = made;
    return made;
  }
}

/** How far each start is from the next one, the last one from the end. */
export function widthsOf(starts: readonly number[], size: number): Pick<Cut, 'widths' | 'widthOf'> {
  const widths = starts.map((start, i) => (i + 1 < starts.length ? starts[i + 1]! : size) - start);
  return { widths, widthOf: Array.from(widths.keys()) };
}
