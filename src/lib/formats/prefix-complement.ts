// The numbers of so many digits that begin with none of some prefixes, ranked. For what no plan knows; of any length.

/** Numbers from `from` to below `to` that are left out, with how many are left out below. */
interface Gap {
  readonly from: bigint;
  readonly to: bigint;
  readonly before: bigint;
}

export class PrefixComplement {
  readonly size: bigint;
  readonly #length: number;
  readonly #gaps: readonly Gap[];

  /** @param prefixes none is the beginning of another, none is longer than `length` */
  constructor(length: number, prefixes: readonly string[]) {
    this.#length = length;
    let before = 0n;
    this.#gaps = [...prefixes].sort().map((prefix) => {
      const width = 10n ** BigInt(length - prefix.length);
      const from = BigInt(prefix) * width;
      const gap = { from, to: from + width, before };
      before += width;
      return gap;
    });
    this.size = 10n ** BigInt(length) - before;
  }

  rankOf(digits: string): bigint {
    const value = BigInt(digits);
    const gap = this.#gaps.findLast(({ from }) => from <= value);
    return gap ? value - gap.before - (gap.to - gap.from) : value;
  }

  memberAt(rank: bigint): string {
    const gap = this.#gaps.findLast(({ from, before }) => from - before <= rank);
    const value = gap ? rank + gap.before + (gap.to - gap.from) : rank;
    return String(value).padStart(this.#length, '0');
  }
}
