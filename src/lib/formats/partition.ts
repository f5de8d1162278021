// A range of numbers cut into pieces that belong to classes: the rank of a number in its class and back, both by one search.

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

const BUCKETS_PER_STEP = 4;
const MOST_BUCKETS = 32_768;
/** Steps of one bucket that are looked at one after the other. */
const FEW = 4;

/** Sorted numbers, each with what is to be added behind it, and a first level that leaves a few of them to look at. */
class Steps {
  /** start and shift by turns, then a start that nothing reaches */
  readonly #steps: Float64Array;
  /** per bucket: the last step of an earlier one */
  readonly #first: Uint32Array;
  readonly #scale: number;

  /**
   * @param starts ascending, the first one 0
   * @param size what is looked for lies below
   */
  constructor(starts: readonly number[], shifts: readonly number[], size: number) {
    this.#steps = new Float64Array(2 * starts.length + 2);
    for (let i = 0; i < starts.length; i++) {
      this.#steps[2 * i] = starts[i]!;
      this.#steps[2 * i + 1] = shifts[i]!;
    }
    this.#steps[2 * starts.length] = Infinity;
    const buckets = Math.min(MOST_BUCKETS, starts.length * BUCKETS_PER_STEP);
    this.#scale = buckets / size;
    // rounding is monotone, so buckets come in the order of their steps; the last value may be rounded up to one bucket more
    this.#first = new Uint32Array(buckets + 2);
    let step = 0;
    for (let bucket = 0; bucket < this.#first.length; bucket++) {
      while (step + 1 < starts.length && Math.floor(starts[step + 1]! * this.#scale) < bucket) step++;
      this.#first[bucket] = step;
    }
  }

  /** The last step that does not lie above `value`, which is at least 0 and below the size. */
  find(value: number): number {
    const steps = this.#steps;
    const bucket = (value * this.#scale) | 0;
    let low = this.#first[bucket]!;
    let high = this.#first[bucket + 1]!;
    while (high - low > FEW) {
      const middle = (low + high + 1) >> 1;
      if (steps[2 * middle]! <= value) low = middle;
      else high = middle - 1;
    }
    while (steps[2 * low + 2]! <= value) low++;
    return low;
  }

  shiftAt(step: number): number {
    return this.#steps[2 * step + 1]!;
  }

  shift(value: number): number {
    return value + this.#steps[2 * this.find(value) + 1]!;
  }
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

  /** The rank of a number of this piece in the piece's class. */
  rankOf(value: number, piece: number): number {
    return value + this.#pieces.shiftAt(piece);
  }

  /** The member of a class with this rank. */
  memberAt(klass: PartitionClass, rank: number): number {
    return (this.#ranks[klass.number] ?? this.#makeRanks(klass.number)).shift(rank);
  }

  #makeRanks(number: number): Steps {
    const { ranks, shifts, size } = this.#groups[number]!;
    const made = new Steps(ranks, shifts, size);
    this.#ranks[number] = made;
    return made;
  }
}
