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
/** no member goes on like that: there are 0 ways */
const NEVER = 4;

/** In how many ways a number goes on after so many different digits, by what has been repeated. */
function waysOnward(): number[][] {
  const ways = Array.from({ length: DIGITS + 2 }, () => [0, 0, 0, 0, 0]);
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

/** The numbers that are given out, class 0, and the others, class 1. */
export class RepeatedDigits implements FieldSet {
  readonly size = POWERS[LENGTH]!;
  readonly classes = 2;
  readonly #walk = new Walk(waysOnward());
  /** of class 0; the first digit is 1 to 9 */
  readonly #members = (DIGITS - 1) * this.#walk.first;

  classOf(code: number): number {
    this.#count(code);
    return this.#walk.isOpen ? 0 : 1;
  }

  rankOf(code: number): number {
    const below = this.#count(code);
    return this.#walk.isOpen ? below : code - below;
  }

  memberAt(klass: number, rank: number): number {
    const walk = this.#walk.start();
    let code = 0;
    let left = rank;
    for (let k = LENGTH - 1; k >= 0; k--) {
      let digit = 0;
      for (; ; digit++) {
        const members = walk.count(digit);
        const count = klass === 0 ? members : POWERS[k]! - members;
        if (left < count) break;
        left -= count;
      }
      walk.go(digit);
      code += digit * POWERS[k]!;
    }
    return code;
  }

  describe(klass: number): SetClass {
    return klass === 0
      ? { label: 'ok', valid: true, size: this.#members }
      : { label: 'no', valid: false, size: this.size - this.#members };
  }

  /** How many members are smaller. Afterwards the walk is open when the number is a member itself. */
  #count(code: number): number {
    const walk = this.#walk.start();
    let below = 0;
    let left = code;
    for (let k = LENGTH - 1; k >= 0 && walk.isOpen; k--) {
      const digit = Math.floor(left / POWERS[k]!);
      left -= digit * POWERS[k]!;
      for (let smaller = 0; smaller < digit; smaller++) below += walk.count(smaller);
      walk.go(digit);
    }
    return below;
  }
}

/** Reads a number digit by digit. */
class Walk {
  /** whether what has been read begins some member; all of it read: whether it is one */
  isOpen = true;
  #used = 0;
  #distinct = 0;
  #state = NOTHING;
  #repeated = -1;
  #last = -1;

  constructor(readonly ways: readonly (readonly number[])[]) {}

  /** How many members begin with each digit but 0. */
  get first(): number {
    return this.ways[1]![NOTHING]!;
  }

  start(): this {
    this.isOpen = true;
    this.#used = this.#distinct = 0;
    this.#state = NOTHING;
    this.#repeated = this.#last = -1;
    return this;
  }

  /** How many members there are with this digit next. */
  count(digit: number): number {
    if (!this.isOpen) return 0;
    const isNew = ((this.#used >> digit) & 1) === 0;
    return this.ways[this.#distinct + (isNew ? 1 : 0)]![this.#after(digit, isNew)]!;
  }

  go(digit: number): void {
    if (this.count(digit) === 0) {
      this.isOpen = false;
      return;
    }
    const isNew = ((this.#used >> digit) & 1) === 0;
    this.#state = this.#after(digit, isNew);
    if (isNew) this.#distinct++;
    else this.#repeated = digit;
    this.#used |= 1 << digit;
    this.#last = digit;
  }

  /** What has been repeated when this digit is next. */
  #after(digit: number, isNew: boolean): number {
    if (isNew) {
      if (this.#distinct === 0 && digit === 0) return NEVER;
      return this.#state === PAIR ? TWICE : this.#state;
    }
    if (this.#state === NOTHING) return digit === this.#last ? PAIR : TWICE;
    return this.#state === TWICE && digit === this.#repeated ? THRICE : NEVER;
  }
}
