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
/** By different digits and what has been repeated. All members together are below 2^31. */
const WAYS = Int32Array.from(waysOnward().flat());
const MEMBERS = (DIGITS - 1) * WAYS[WIDTH + NOTHING]!;

// What has been read of a number as one small integer: which digits there were, how many different ones, what has been repeated, and a
// marked digit: the repeated one, or as long as there is none the last one.
const NOTHING_READ = 0;
const REPEAT_SHIFT = 10;
const MARKED_SHIFT = 12;
const DISTINCT_SHIFT = 16;

const used = (read: number): number => read & ALL;
const repeat = (read: number): number => (read >> REPEAT_SHIFT) & 3;
const marked = (read: number): number => (read >> MARKED_SHIFT) & 15;
const distinct = (read: number): number => read >> DISTINCT_SHIFT;

// The sets of digits that may come next: those that were not there (the first one is not 0), those that were but are not marked, the
// marked one.
const fresh = (read: number): number => (used(read) === 0 ? ALL - 1 : ALL & ~used(read));
const again = (read: number): number => (repeat(read) === NOTHING ? used(read) & ~(1 << marked(read)) : 0);
const markedAgain = (read: number): number =>
  repeat(read) === NOTHING ? used(read) & (1 << marked(read)) : repeat(read) === TWICE ? 1 << marked(read) : 0;

// How many members go on with one of these digits.
const ifFresh = (read: number): number =>
  WAYS[(distinct(read) + 1) * WIDTH + (repeat(read) === PAIR ? TWICE : repeat(read))]!;
const ifAgain = (read: number): number => WAYS[distinct(read) * WIDTH + TWICE]!;
const ifMarked = (read: number): number => WAYS[distinct(read) * WIDTH + (repeat(read) === NOTHING ? PAIR : THRICE)]!;

function readOn(read: number, digit: number): number {
  const before = repeat(read);
  if (((read >> digit) & 1) === 0) {
    const mark = before === NOTHING ? digit : marked(read);
    const now = before === PAIR ? TWICE : before;
    const digits = used(read) | (1 << digit);
    return ((distinct(read) + 1) << DISTINCT_SHIFT) | (mark << MARKED_SHIFT) | (now << REPEAT_SHIFT) | digits;
  }
  const now = before !== NOTHING ? THRICE : digit === marked(read) ? PAIR : TWICE;
  return (distinct(read) << DISTINCT_SHIFT) | (digit << MARKED_SHIFT) | (now << REPEAT_SHIFT) | used(read);
}

/** How many members begin with what was read and a digit below this one. */
function below(read: number, digit: number): number {
  const smaller = (1 << digit) - 1;
  return (
    Math.imul(COUNT[fresh(read) & smaller]!, ifFresh(read)) +
    Math.imul(COUNT[again(read) & smaller]!, ifAgain(read)) +
    Math.imul(COUNT[markedAgain(read) & smaller]!, ifMarked(read))
  );
}

function memberAt(rank: number): number {
  let read = NOTHING_READ;
  let left = rank | 0;
  let code = 0;
  for (let k = LENGTH - 1; k >= 0; k--) {
    const [news, olds, mark] = [fresh(read), again(read), markedAgain(read)];
    const [ifNew, ifOld, ifMark] = [ifFresh(read), ifAgain(read), ifMarked(read)];
    // the digit is the number of those up to which there are no more members than `left`; counted without branches, which nothing foretells
    let digit = 0;
    let members = 0;
    for (let d = 0; d < DIGITS - 1; d++) {
      const here =
        Math.imul((news >> d) & 1, ifNew) + Math.imul((olds >> d) & 1, ifOld) + Math.imul((mark >> d) & 1, ifMark);
      members = (members + here) | 0;
      digit += (members - left - 1) >>> 31;
    }
    left -= below(read, digit);
    code = code * 10 + digit;
    read = readOn(read, digit);
  }
  return code;
}

/** The same for numbers that are no members. */
function otherAt(rank: number): number {
  let read = NOTHING_READ;
  let left = rank;
  let code = 0;
  for (let k = LENGTH - 1; k >= 0; k--) {
    const each = POWERS[k]!;
    let digit = 0;
    while (left >= (digit + 1) * each - below(read, digit + 1)) digit++;
    const members = below(read, digit + 1) - below(read, digit);
    left -= digit * each - below(read, digit);
    code = code * 10 + digit;
    // what begins like no member goes on in any way
    if (members === 0) return code * each + left;
    read = readOn(read, digit);
  }
  return code;
}

/** Half of the digits make a small integer. */
const HALF = LENGTH / 2;

/** The numbers that are given out, class 0, and the others, class 1. */
export class RepeatedDigits implements FieldSet {
  readonly size = POWERS[LENGTH]!;
  readonly classes = 2;
  readonly #digits = new Uint8Array(LENGTH);
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
    return klass === 0 ? memberAt(rank) : otherAt(rank);
  }

  describe(klass: number): SetClass {
    return klass === 0
      ? { label: 'ok', valid: true, size: MEMBERS }
      : { label: 'no', valid: false, size: this.size - MEMBERS };
  }

  #count(code: number): void {
    if (code === this.#counted) return;
    this.#counted = code;
    this.#below = 0;
    this.#isMember = false;
    const digits = this.#split(code);
    let read = NOTHING_READ;
    for (let k = 0; k < LENGTH; k++) {
      const digit = digits[k]!;
      const smaller = below(read, digit);
      this.#below += smaller;
      if (below(read, digit + 1) === smaller) return;
      read = readOn(read, digit);
    }
    this.#isMember = true;
  }

  #split(code: number): Uint8Array {
    const digits = this.#digits;
    const upper = Math.floor(code / POWERS[HALF]!);
    let high = upper | 0;
    let low = (code - upper * POWERS[HALF]!) | 0;
    for (let k = HALF - 1; k >= 0; k--) {
      const [highs, lows] = [(high / 10) | 0, (low / 10) | 0];
      digits[k] = high - highs * 10;
      digits[k + HALF] = low - lows * 10;
      high = highs;
      low = lows;
    }
    return digits;
  }
}
