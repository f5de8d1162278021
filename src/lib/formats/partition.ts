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

/** A class while pieces are dealt out: where its own ones begin by rank, and what makes a rank a number. */
interface Group {
  readonly number: number;
  readonly valid: boolean;
  size: number;
  readonly ranks: number[];
  readonly shifts: number[];
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
  readonly #groups: readonly Pick<Group, 'ranks' | 'shifts' | 'size'>[];

  /** @param pieces ascending, the first one at 0 */
  constructor(pieces: readonly Piece[], size: number) {
    this.size = size;
    const starts: number[] = [];
    const numbers: number[] = [];
    const shifts: number[] = [];
    const groups = new Map<string, Group>();
    let group: Group | undefined;
    for (let i = 0; i < pieces.length; i++) {
      const { start, label, valid } = pieces[i]!;
      if (i > 0 && label === pieces[i - 1]!.label) continue;
      if (group) group.size += start - starts.at(-1)!;
      group = groups.get(label);
      if (!group) groups.set(label, (group = { number: groups.size, valid, size: 0, ranks: [], shifts: [] }));
      starts.push(start);
      numbers.push(group.number);
      shifts.push(group.size - start);
      group.ranks.push(group.size);
      group.shifts.push(start - group.size);
    }
    if (group) group.size += size - starts.at(-1)!;
    this.#pieces = new Steps(starts, shifts, size);
    this.#classOf = Uint16Array.from(numbers);
    this.#groups = [...groups.values()];
    this.#ranks = this.#groups.map(() => undefined);
    this.classes = [...groups].map(([label, group]) => ({
      ...{ partition: this, number: group.number, label, valid: group.valid, size: group.size },
    }));
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
    const { ranks, shifts, size } = this.#groups[number]!;
    const made = new Steps(ranks, shifts, size);
    this.#ranks[number] = made;
    return made;
  }
}
