// A fair sample of the values of a column, by their hashes (algorithm R, Vitter 1985): how common its commonest value is, when there are
// too many to count them all.

const KEPT = 8_192;

export class RowSample {
  readonly #kept = new Float64Array(KEPT);
  #seen = 0;
  #state: number;

  /** @param seed any number: the sample of a file is the same in every run */
  constructor(seed: number) {
    this.#state = (seed * 2 + 1) >>> 0;
  }

  add(low: number, high: number): void {
    const value = (high >>> 11) * 2 ** 32 + (low >>> 0);
    const place = this.#seen++;
    if (place < KEPT) this.#kept[place] = value;
    else {
      // xorshift: no secret hangs on it
      this.#state ^= this.#state << 13;
      this.#state ^= this.#state >>> 17;
      this.#state ^= this.#state << 5;
      const at = Math.floor(((this.#state >>> 0) / 2 ** 32) * this.#seen);
      if (at < KEPT) this.#kept[at] = value;
    }
  }

  /** Share of the commonest value, 0 to 1. */
  commonest(): number {
    const sample = this.#kept.slice(0, Math.min(this.#seen, KEPT)).sort();
    let [most, run] = [0, 0];
    sample.forEach((value, i) => {
      run = i > 0 && value === sample[i - 1] ? run + 1 : 1;
      most = Math.max(most, run);
    });
    return sample.length === 0 ? 0 : most / sample.length;
  }
}
