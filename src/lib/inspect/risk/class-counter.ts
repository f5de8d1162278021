// How often each of very many values occurs, in bounded memory: exact until the room is full, from then on for every second, fourth, ...
// value. A value is kept or left by its hash, so those that are kept are a fair sample of all, each with its whole count.

/** Values by how often they occur. */
export interface ClassSizes {
  /** how many of the counted values occur so often: size -> values */
  readonly sizes: ReadonlyMap<number, number>;
  /** each counted value stands for so many: 1 while the counts are exact */
  readonly scale: number;
}

const FULL = 0.6;

export class ClassCounter {
  #low: Uint32Array;
  #high: Uint32Array;
  #counts: Uint32Array;
  #used = 0;
  /** values whose hash has these bits are kept */
  #bits = 0;
  readonly #mask: number;

  /** @param slots a power of two; 12 bytes each */
  constructor(slots: number) {
    this.#mask = slots - 1;
    this.#low = new Uint32Array(slots);
    this.#high = new Uint32Array(slots);
    this.#counts = new Uint32Array(slots);
  }

  add(low: number, high: number): void {
    // the sampling looks at other bits than the place
    if (((high >>> 0) & this.#bits) !== 0) return;
    let at = low & this.#mask;
    const [l, h] = [low >>> 0, high >>> 0];
    while (this.#counts[at] !== 0) {
      if (this.#low[at] === l && this.#high[at] === h) {
        this.#counts[at]!++;
        return;
      }
      at = (at + 1) & this.#mask;
    }
    this.#low[at] = l;
    this.#high[at] = h;
    this.#counts[at] = 1;
    if (++this.#used > this.#counts.length * FULL) this.#thin();
  }

  /** Whether every value is counted. */
  get exact(): boolean {
    return this.#bits === 0;
  }

  result(): ClassSizes {
    const sizes = new Map<number, number>();
    for (const count of this.#counts) if (count > 0) sizes.set(count, (sizes.get(count) ?? 0) + 1);
    return { sizes, scale: this.#bits + 1 };
  }

  /** Leaves out every second value, until there is room again. */
  #thin(): void {
    while (this.#used > (this.#counts.length * FULL) / 2) {
      this.#bits = this.#bits * 2 + 1;
      const [low, high, counts] = [this.#low, this.#high, this.#counts];
      this.#low = new Uint32Array(low.length);
      this.#high = new Uint32Array(low.length);
      this.#counts = new Uint32Array(low.length);
      this.#used = 0;
      for (let i = 0; i < counts.length; i++) {
        if (counts[i] === 0 || (high[i]! & this.#bits) !== 0) continue;
        let at = low[i]! & this.#mask;
        while (this.#counts[at] !== 0) at = (at + 1) & this.#mask;
        this.#low[at] = low[i]!;
        this.#high[at] = high[i]!;
        this.#counts[at] = counts[i]!;
        this.#used++;
      }
    }
  }
}

/** Sums over values: how many there are, how many rows they have, and whatever else `visit` counts. */
export function totals({ sizes, scale }: ClassSizes): { values: number; rows: number; most: number; least: number } {
  let [values, rows, most, least] = [0, 0, 0, Infinity];
  for (const [size, count] of sizes) {
    values += count;
    rows += size * count;
    most = Math.max(most, size);
    least = Math.min(least, size);
  }
  return { values: values * scale, rows: rows * scale, most, least: values === 0 ? 0 : least };
}
