// Tuples of numbers, one for each field of an identifier, ranked: as mixed radix, or among those whose weights leave one remainder.

/** Numbers up to here are exact as doubles. */
const SAFE = 2 ** 53;

/** The tuples of a class; the first value is most significant. */
export interface TupleRanking {
  readonly size: bigint;
  /** whether ranks are numbers; else they are bigints */
  readonly isNarrow: boolean;
  rankOf(values: readonly number[]): number | bigint;
  /** Fills `values`. */
  valuesAt(rank: number | bigint, values: number[]): void;
}

/** All tuples. */
export class MixedRadix implements TupleRanking {
  readonly size: bigint;
  readonly isNarrow: boolean;

  /** @param sizes how many values each place has; at most 2^53 each */
  constructor(readonly sizes: readonly number[]) {
    this.size = sizes.reduce((product, size) => product * BigInt(size), 1n);
    this.isNarrow = this.size <= BigInt(SAFE);
  }

  rankOf(values: readonly number[]): number | bigint {
    const { sizes } = this;
    let low = 0;
    if (this.isNarrow) {
      for (let k = 0; k < sizes.length; k++) low = low * sizes[k]! + values[k]!;
      return low;
    }
    let rank = 0n;
    let scale = 1;
    for (let k = 0; k < sizes.length; k++) {
      if (scale * sizes[k]! > SAFE) {
        rank = rank * BigInt(scale) + BigInt(low);
        low = 0;
        scale = 1;
      }
      low = low * sizes[k]! + values[k]!;
      scale *= sizes[k]!;
    }
    return rank * BigInt(scale) + BigInt(low);
  }

  valuesAt(rank: number | bigint, values: number[]): void {
    const { sizes } = this;
    if (this.isNarrow) {
      let left = Number(rank);
      for (let k = sizes.length - 1; k >= 0; k--) {
        const size = sizes[k]!;
        const rest = Math.floor(left / size);
        values[k] = left - rest * size;
        left = rest;
      }
      return;
    }
    let left = BigInt(rank);
    let k = sizes.length - 1;
    while (k >= 0) {
      // the trailing places whose joint size fits a double are taken off together
      let scale = 1;
      let first = k;
      while (first >= 0 && scale * sizes[first]! <= SAFE) scale *= sizes[first--]!;
      let low = first < 0 ? Number(left) : Number(left % BigInt(scale));
      if (first >= 0) left /= BigInt(scale);
      for (; k > first; k--) {
        const size = sizes[k]!;
        const rest = Math.floor(low / size);
        values[k] = low - rest * size;
        low = rest;
      }
    }
  }
}

/** The remainders of one or more sums as one number: a group of `order` members. */
export class Remainders {
  readonly order: number;
  readonly #plus: Uint16Array;
  readonly #minus: Uint16Array;

  /** @param moduli of the sums, the first one most significant; the order is their product */
  constructor(readonly moduli: readonly number[]) {
    this.order = moduli.reduce((product, modulus) => product * modulus, 1);
    const { order } = this;
    const parts = Array.from({ length: order }, (_, joint) => this.split(joint));
    const table = (sign: number): Uint16Array =>
      Uint16Array.from({ length: order * order }, (_, i) => {
        const [a, b] = [parts[Math.floor(i / order)]!, parts[i % order]!];
        return this.join(a.map((value, k) => value + sign * b[k]!));
      });
    this.#plus = table(1);
    this.#minus = table(-1);
  }

  plus(a: number, b: number): number {
    return this.#plus[a * this.order + b]!;
  }

  minus(a: number, b: number): number {
    return this.#minus[a * this.order + b]!;
  }

  /** Sums of any size and sign as a member of the group. */
  join(sums: readonly number[]): number {
    return this.moduli.reduce((joint, m, k) => joint * m + (((sums[k]! % m) + m) % m), 0);
  }

  split(joint: number): number[] {
    let rest = joint;
    const parts = [...this.moduli].reverse().map((modulus) => {
      const part = rest % modulus;
      rest = Math.floor(rest / modulus);
      return part;
    });
    return parts.reverse();
  }
}

/** One place of a tuple: the remainder that each of its values adds. */
export type Slot = Uint16Array;

/** What all rankings over the same slots share. */
export class RemainderTable {
  /** per slot and remainder: how many tuples of it and the slots behind it have that remainder; a last row for the empty tuple */
  readonly #behind: readonly (readonly bigint[])[];
  /** per slot and remainder that is wanted: how many tuples have a smaller value here; made when asked for */
  readonly #smaller: (Float64Array | undefined)[][];
  readonly #rankings: (RemainderRanking | undefined)[];

  constructor(
    readonly group: Remainders,
    readonly slots: readonly Slot[],
  ) {
    const { order } = group;
    const empty = new Array<bigint>(order).fill(0n);
    empty[0] = 1n;
    const behind: bigint[][] = [empty];
    for (const slot of [...slots].reverse()) {
      const own = new Array<number>(order).fill(0);
      for (const remainder of slot) own[remainder]!++;
      const next = behind[0]!;
      const joint = empty.map((_, wanted) =>
        own.reduce((sum, count, r) => (count ? sum + BigInt(count) * next[group.minus(wanted, r)]! : sum), 0n),
      );
      behind.unshift(joint);
    }
    this.#behind = behind;
    this.#smaller = slots.map(() => new Array<Float64Array | undefined>(order));
    this.#rankings = new Array<RemainderRanking | undefined>(order);
  }

  /** The tuples with this remainder. */
  ranking(remainder: number): RemainderRanking {
    return (this.#rankings[remainder] ??= new RemainderRanking(this, remainder));
  }

  /** How many tuples of the slots from `k` on have this remainder. */
  countBehind(k: number, remainder: number): bigint {
    return this.#behind[k]![remainder]!;
  }

  /** Per value of slot `k`: how many tuples of the slots from `k` on have the remainder and a smaller value in `k`. Up to 2^53. */
  smaller(k: number, wanted: number): Float64Array {
    return (this.#smaller[k]![wanted] ??= this.#makeRow(k, wanted));
  }

  #makeRow(k: number, wanted: number): Float64Array {
    const slot = this.slots[k]!;
    const row = new Float64Array(slot.length);
    const counts = this.#behind[k + 1]!.map(Number);
    for (let v = 1; v < slot.length; v++) row[v] = row[v - 1]! + counts[this.group.minus(wanted, slot[v - 1]!)]!;
    return row;
  }
}

/**
 * The tuples of some slots that have one remainder. For check digits that some payloads do not have (modulo 11 without a sign for 10),
 * where "payload, then its check digit" would leave holes.
 */
export class RemainderRanking implements TupleRanking {
  readonly size: bigint;
  readonly isNarrow: boolean;
  readonly #table: RemainderTable;
  readonly #remainder: number;

  /** Asked of a table, not made directly. */
  constructor(table: RemainderTable, remainder: number) {
    this.#table = table;
    this.#remainder = remainder;
    this.size = table.countBehind(0, remainder);
    this.isNarrow = this.size <= BigInt(SAFE);
  }

  rankOf(values: readonly number[]): number | bigint {
    const { group, slots } = this.#table;
    let wanted = this.#remainder;
    let rank = 0;
    let wide = 0n;
    for (let k = 0; k < slots.length; k++) {
      const value = values[k]!;
      if (this.isNarrow) rank += this.#table.smaller(k, wanted)[value]!;
      else for (let v = 0; v < value; v++) wide += this.#behindValue(k, v, wanted);
      wanted = group.minus(wanted, slots[k]![value]!);
    }
    return this.isNarrow ? rank : wide;
  }

  valuesAt(rank: number | bigint, values: number[]): void {
    const { group, slots } = this.#table;
    let wanted = this.#remainder;
    let left = this.isNarrow ? Number(rank) : BigInt(rank);
    for (let k = 0; k < slots.length; k++) {
      let value = 0;
      if (typeof left === 'number') {
        // the last value with no more than `left` tuples below it
        const row = this.#table.smaller(k, wanted);
        let high = row.length - 1;
        while (value < high) {
          const middle = (value + high + 1) >> 1;
          if (row[middle]! <= left) value = middle;
          else high = middle - 1;
        }
        left -= row[value]!;
      } else {
        for (;;) {
          const count = this.#behindValue(k, value, wanted);
          if (left < count) break;
          left -= count;
          value++;
        }
      }
      values[k] = value;
      wanted = group.minus(wanted, slots[k]![value]!);
    }
  }

  #behindValue(k: number, value: number, wanted: number): bigint {
    const { group, slots } = this.#table;
    return this.#table.countBehind(k + 1, group.minus(wanted, slots[k]![value]!));
  }
}
