// Sums of weighted symbols by what they leave: check digits that some payloads do not have.
import { setWide, toWide } from '../wide.js';
import { SAFE, type TupleRanking } from './tuple-ranking.js';

/** The remainders of one or more sums as one number: a group of `order` members. */
export class Remainders {
  readonly order: number;
  /** whether it is the sums of one modulus */
  readonly isCyclic: boolean;
  readonly #plus: Uint16Array;
  readonly #minus: Uint16Array;

  /** @param moduli of the sums, the first one most significant; the order is their product */
  constructor(readonly moduli: readonly number[]) {
    this.order = moduli.reduce((product, modulus) => product * modulus, 1);
    this.isCyclic = moduli.length === 1;
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
  readonly group: Remainders;
  /** the slots that count: those with more than one value, or whose only one adds something */
  readonly slots: readonly Slot[];
  /** per slot that counts: which one of all */
  readonly places: readonly number[];
  /** per slot and remainder: how many tuples of it and the slots behind it have that remainder; a last row for the empty tuple */
  readonly #behind: readonly (readonly bigint[])[];
  /** by slot and remainder that is wanted: how many tuples have a smaller value here; made when asked for */
  readonly #smaller: (Float64Array | undefined)[];
  readonly #rankings: (RemainderRanking | undefined)[];

  constructor(group: Remainders, all: readonly Slot[]) {
    const { order } = group;
    this.group = group;
    this.places = Array.from(all.keys()).filter((k) => all[k]!.length > 1 || all[k]![0] !== 0);
    this.slots = this.places.map((k) => all[k]!);
    const empty = new Array<bigint>(order).fill(0n);
    empty[0] = 1n;
    const behind: bigint[][] = [empty];
    for (const slot of [...this.slots].reverse()) {
      const own = new Array<number>(order).fill(0);
      for (const remainder of slot) own[remainder]!++;
      const next = behind[0]!;
      const joint = empty.map((_, wanted) =>
        own.reduce((sum, count, r) => (count ? sum + BigInt(count) * next[group.minus(wanted, r)]! : sum), 0n),
      );
      behind.unshift(joint);
    }
    this.#behind = behind;
    this.#smaller = new Array<Float64Array | undefined>(this.slots.length * order).fill(undefined);
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

  /**
   * Per value of slot `k`: how many tuples of the slots from `k` on have the remainder and a smaller value in `k`, up to 2^53; behind
   * them how many there are.
   */
  smaller(k: number, wanted: number): Float64Array {
    return this.#smaller[k * this.group.order + wanted] ?? this.#makeRow(k, wanted);
  }

  #makeRow(k: number, wanted: number): Float64Array {
    const slot = this.slots[k]!;
    const row = new Float64Array(slot.length + 1);
    const counts = this.#behind[k + 1]!.map(Number);
    slot.forEach((remainder, v) => (row[v + 1] = row[v]! + counts[this.group.minus(wanted, remainder)]!));
    return (this.#smaller[k * this.group.order + wanted] = row);
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

  rankOf(values: Float64Array): number | bigint {
    return this.isNarrow ? this.#rankNarrow(values) : this.#rankWide(values);
  }

  /** Fills the places of slots that count; the others have one value. */
  valuesAt(rank: number | bigint, values: Float64Array): void {
    if (this.isNarrow) this.#valuesNarrow(Number(rank), values);
    else this.#valuesWide(BigInt(rank), values);
  }

  rankWords(values: Float64Array, words: Uint32Array, at: number): void {
    setWide(words, at, this.#rankWide(values));
  }

  valuesAtWords(words: Uint32Array, at: number, values: Float64Array): void {
    this.#valuesWide(toWide(words, at), values);
  }

  #rankNarrow(values: Float64Array): number {
    const table = this.#table;
    const { group, slots, places } = table;
    let wanted = this.#remainder;
    let rank = 0;
    for (let k = 0; k < slots.length; k++) {
      const value = values[places[k]!]!;
      rank += table.smaller(k, wanted)[value]!;
      wanted = group.minus(wanted, slots[k]![value]!);
    }
    return rank;
  }

  #valuesNarrow(rank: number, values: Float64Array): void {
    const table = this.#table;
    const { group, slots, places } = table;
    let wanted = this.#remainder;
    let left = rank;
    for (let k = 0; k < slots.length; k++) {
      const row = table.smaller(k, wanted);
      const last = row.length - 2;
      // the last value with no more than `left` tuples below it; remainders are spread evenly, so the first guess is a near one
      let value = Math.min(last, Math.floor((left / row[last + 1]!) * (last + 1)));
      while (row[value]! > left) value--;
      while (value < last && row[value + 1]! <= left) value++;
      left -= row[value]!;
      values[places[k]!] = value;
      wanted = group.minus(wanted, slots[k]![value]!);
    }
  }

  #rankWide(values: Float64Array): bigint {
    const { group, slots, places } = this.#table;
    let wanted = this.#remainder;
    let rank = 0n;
    for (let k = 0; k < slots.length; k++) {
      const value = values[places[k]!]!;
      for (let v = 0; v < value; v++) rank += this.#behindValue(k, v, wanted);
      wanted = group.minus(wanted, slots[k]![value]!);
    }
    return rank;
  }

  #valuesWide(rank: bigint, values: Float64Array): void {
    const { group, slots, places } = this.#table;
    let wanted = this.#remainder;
    let left = rank;
    for (let k = 0; k < slots.length; k++) {
      let value = 0;
      for (;;) {
        const count = this.#behindValue(k, value, wanted);
        if (left < count) break;
        left -= count;
        value++;
      }
      values[places[k]!] = value;
      wanted = group.minus(wanted, slots[k]![value]!);
    }
  }

  #behindValue(k: number, value: number, wanted: number): bigint {
    const { group, slots } = this.#table;
    return this.#table.countBehind(k + 1, group.minus(wanted, slots[k]![value]!));
  }
}
