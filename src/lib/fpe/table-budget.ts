/** Room that a table has taken. */
export interface Claim {
  readonly bytes: number;
  /** frees the table */
  readonly drop: () => void;
}

/**
 * Bytes that keyed tables and round tables may take together. When a new one needs room, others go by chance: with tables asked in turn,
 * the oldest would always be the one that is needed next.
 */
export class TableBudget {
  readonly limit: number;
  #used = 0;
  readonly #held: Claim[] = [];

  constructor(limit = 64 * 1024 * 1024) {
    this.limit = limit;
  }

  /** Whether so many bytes are free without dropping anything. */
  fits(bytes: number): boolean {
    return this.#used + bytes <= this.limit;
  }

  /** Counts a table; `drop` is called when it has to make room. A table larger than the limit is held alone. */
  claim(bytes: number, drop: () => void): Claim {
    while (this.#held.length > 0 && !this.fits(bytes)) {
      const [dropped] = this.#held.splice(Math.floor(Math.random() * this.#held.length), 1);
      this.#used -= dropped!.bytes;
      dropped!.drop();
    }
    const claim = { bytes, drop };
    this.#used += bytes;
    this.#held.push(claim);
    return claim;
  }

  /** Gives back the room of a table that is no longer there. */
  release(claim: Claim): void {
    const at = this.#held.indexOf(claim);
    if (at < 0) return;
    this.#held.splice(at, 1);
    this.#used -= claim.bytes;
  }
}
