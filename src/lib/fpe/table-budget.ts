/** Room that a table has taken. */
export interface Claim {
  readonly bytes: number;
  /** frees the table */
  readonly drop: () => void;
}

const MIB = 1024 * 1024;
/** Of the limit, what tables that last may take of those that are made again. */
const LASTING_SHARE = 0.75;

/**
 * Bytes that keyed tables and round tables may take together.
 *
 * Keyed tables are made again when they are asked for: where a new table needs room, others of them go by chance, since with tables asked
 * in turn the oldest would always be the one that is needed next. Round tables last: a class gets them once, when it has been busy enough.
 *
 * A column of IPv4 addresses takes 38 MB of keyed tables, the usual columns beside it as much of round tables. Where they do not fit beside
 * each other, every block makes tables anew, which costs more memory, as garbage, than it saves: keyed tables take half of the room at most.
 */
export class TableBudget {
  #used = 0;
  #lasting = 0;
  readonly #held: Claim[] = [];
  readonly #heldLasting: Claim[] = [];

  /**
   * @param limit of all tables
   * @param keyedLimit of those that are made again
   */
  constructor(
    readonly limit = 128 * MIB,
    readonly keyedLimit = Math.min(limit, 64 * MIB),
  ) {}

  /** Whether there is room for a table that lasts, beside others that do. */
  fitsLasting(bytes: number): boolean {
    return this.#fits(bytes) || this.#lasting + bytes <= this.limit * LASTING_SHARE;
  }

  /** Counts a table that is made again when it is asked for; `drop` is called when it has to make room. A table larger than the limit is held alone. */
  claim(bytes: number, drop: () => void): Claim {
    while (this.#held.length > 0 && this.#used - this.#lasting + bytes > this.keyedLimit) this.#dropOne(this.#held);
    this.#makeRoom(bytes);
    while (this.#heldLasting.length > 0 && !this.#fits(bytes)) this.#lasting -= this.#dropOne(this.#heldLasting);
    return this.#hold(this.#held, { bytes, drop });
  }

  /** Counts a table that lasts, which fits. */
  claimLasting(bytes: number, drop: () => void): Claim {
    this.#makeRoom(bytes);
    this.#lasting += bytes;
    return this.#hold(this.#heldLasting, { bytes, drop });
  }

  /** Gives back the room of a table that is no longer there. */
  release(claim: Claim): void {
    for (const held of [this.#held, this.#heldLasting]) {
      const at = held.indexOf(claim);
      if (at < 0) continue;
      held.splice(at, 1);
      this.#used -= claim.bytes;
      if (held === this.#heldLasting) this.#lasting -= claim.bytes;
    }
  }

  #fits(bytes: number): boolean {
    return this.#used + bytes <= this.limit;
  }

  #makeRoom(bytes: number): void {
    while (this.#held.length > 0 && !this.#fits(bytes)) this.#dropOne(this.#held);
  }

  /** @returns how many bytes are free now that were not */
  #dropOne(held: Claim[]): number {
    const [dropped] = held.splice(Math.floor(Math.random() * held.length), 1);
    this.#used -= dropped!.bytes;
    dropped!.drop();
    return dropped!.bytes;
  }

  #hold(held: Claim[], claim: Claim): Claim {
    this.#used += claim.bytes;
    held.push(claim);
    return claim;
  }
}
