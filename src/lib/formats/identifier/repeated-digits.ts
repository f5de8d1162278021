// Numbers of ten digits in which exactly one digit occurs twice, or three times but not in a row, and all others once or not at all;
// the first one is not 0. The German tax authority gives out no others.
import type { FieldSet, SetClass } from './field-set.js';

const LENGTH = 10;
const DIGITS = 10;
const POWERS = Array.from({ length: LENGTH + 1 }, (_, k) => 10 ** k);

// What has been repeated so far.
const NOTHING = 0;
const TWICE = 1;
/** twice, just now: a third one may not follow at once */
const PAIR = 2;
const THRICE = 3;
/** In how many ways a number goes on after so many different digits, by what has been repeated. */
function waysOnward(): number[][] {
  const ways = Array.from({ length: DIGITS + 2 }, () => [0, 0, 0, 0]);
  for (let distinct = DIGITS; distinct > 0; distinct--) {
    const unused = DIGITS - distinct;
    const [nothing = 0, twice = 0, , thrice = 0] = ways[distinct + 1]!;
    const now = ways[distinct]!;
    now[THRICE] = distinct + 2 === LENGTH ? 1 : unused * thrice;
    now[TWICE] = distinct + 1 === LENGTH ? 1 : unused * twice + now[THRICE];
    now[PAIR] = distinct + 1 === LENGTH ? 1 : unused * twice;
    now[NOTHING] = distinct === LENGTH ? 0 : unused * nothing + (distinct - 1) * now[TWICE] + now[PAIR];
  }
  return ways;
}

/** By a set of digits: how many it has. */
const COUNT = Uint8Array.from({ length: 1 << DIGITS }, (_, set) => {
  let count = 0;
  for (let left = set; left > 0; left &= left - 1) count++;
  return count;
});
const ALL = (1 << DIGITS) - 1;
const WIDTH = THRICE + 1;
/** By different digits and what has been repeated. */
const WAYS = Float64Array.from(waysOnward().flat());
const MEMBERS = (DIGITS - 1) * WAYS[WIDTH + NOTHING]!;

/** The numbers that are given out, class 0, and the others, class 1. */
export class RepeatedDigits implements FieldSet {
  readonly size = POWERS[LENGTH]!;
  readonly classes = 2;
  readonly #walk = new Walk();
  /** the number that was counted last, how many members are smaller, and whether it is one */
  #counted = -1;
  #below = 0;
  #isMember = false;

  classOf(code: number): number {
    this.#count(code);
    return this.#isMember ? 0 : 1;
  }

  rankOf(code: number): number {
    this.#count(code);
    return this.#isMember ? this.#below : code - this.#below;
  }

  memberAt(klass: number, rank: number): number {
    const walk = this.#walk;
    walk.start();
    let code = 0;
    let left = rank;
    for (let k = LENGTH - 1; k >= 0; k--) {
      walk.look();
      let digit = 0;
      for (; ; digit++) {
        const members = walk.count(digit);
        const count = klass === 0 ? members : POWERS[k]! - members;
        if (left < count) break;
        left -= count;
      }
      walk.go(digit);
      code = code * 10 + digit;
    }
    return code;
  }

  describe(klass: number): SetClass {
    return klass === 0
      ? { label: 'ok', valid: true, size: MEMBERS }
      : { label: 'no', valid: false, size: this.size - MEMBERS };
  }

  #count(code: number): void {
    if (code === this.#counted) return;
    const walk = this.#walk;
    walk.start();
    let below = 0;
    let left = code;
    for (let k = LENGTH - 1; k >= 0 && walk.isOpen; k--) {
      const digit = Math.floor(left / POWERS[k]!);
      left -= digit * POWERS[k]!;
      walk.look();
      below += walk.countBelow(digit);
      walk.go(digit);
    }
    this.#counted = code;
    this.#below = below;
    this.#isMember = walk.isOpen;
  }
}

/** Reads a number digit by digit: `look`, then the counts, then `go`. */
class Walk {
  /** whether what has been read begins some member; all of it read: whether it is one */
  isOpen = true;
  #used = 0;
  #distinct = 0;
  #state = NOTHING;
  #repeated = 0;
  #last = 0;
  // what comes next: digits that were not there yet, those that may come again but in a row, those that do so otherwise; how many
  // members each of them leads to
  #new = 0;
  #again = 0;
  #special = 0;
  #ifNew = 0;
  #ifAgain = 0;
  #ifSpecial = 0;

  start(): void {
    this.isOpen = true;
    this.#used = this.#distinct = this.#repeated = this.#last = 0;
    this.#state = NOTHING;
  }

  /** Finds out what may come next. */
  look(): void {
    const used = this.#used;
    this.#again = this.#special = 0;
    if (!this.isOpen) {
      this.#new = 0;
      return;
    }
    const here = this.#distinct * WIDTH;
    // the first digit is not 0
    this.#new = used === 0 ? ALL - 1 : ALL & ~used;
    this.#ifNew = WAYS[here + WIDTH + (this.#state === PAIR ? TWICE : this.#state)]!;
    if (this.#state === NOTHING) {
      this.#special = used & (1 << this.#last);
      this.#again = used & ~this.#special;
      this.#ifAgain = WAYS[here + TWICE]!;
      this.#ifSpecial = WAYS[here + PAIR]!;
    } else if (this.#state === TWICE) {
      this.#special = 1 << this.#repeated;
      this.#ifSpecial = WAYS[here + THRICE]!;
    }
  }

  /** How many members there are with this digit next. */
  count(digit: number): number {
    const bit = 1 << digit;
    if (this.#new & bit) return this.#ifNew;
    if (this.#again & bit) return this.#ifAgain;
    return this.#special & bit ? this.#ifSpecial : 0;
  }

  /** How many there are with a smaller one. */
  countBelow(digit: number): number {
    const smaller = (1 << digit) - 1;
    return (
      COUNT[this.#new & smaller]! * this.#ifNew +
      COUNT[this.#again & smaller]! * this.#ifAgain +
      COUNT[this.#special & smaller]! * this.#ifSpecial
    );
  }

  go(digit: number): void {
    if (this.count(digit) === 0) {
      this.isOpen = false;
      return;
    }
    const bit = 1 << digit;
    if (this.#new & bit) {
      if (this.#state === PAIR) this.#state = TWICE;
      this.#distinct++;
    } else {
      this.#state = this.#state === TWICE ? THRICE : this.#again & bit ? TWICE : PAIR;
      this.#repeated = digit;
    }
    this.#used |= bit;
    this.#last = digit;
  }
}
