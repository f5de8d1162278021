// Digits in the places of a date and a time that are none: ranked, so that they stay among themselves.
import { isLeap, LAST_YEAR, monthLength } from './calendar.js';

/** How many digits each field has; 0 when the pattern does not have it. */
export interface Widths {
  readonly y: number;
  readonly M: number;
  readonly d: number;
  readonly H: number;
  readonly m: number;
  readonly s: number;
}

/** Valid codes of month and day in a year, ascending; a code is the digits of both as a number. */
function codesOfYear(leap: boolean, { M, d }: Widths): Uint32Array {
  const codes: number[] = [];
  for (let month = 1; month <= Math.min(12, 10 ** M - 1); month++) {
    if (d === 0) codes.push(month);
    for (let day = 1; day <= Math.min(monthLength(leap ? 2_000 : 1_999, month), 10 ** d - 1); day++) {
      codes.push(month * 10 ** d + day);
    }
  }
  return Uint32Array.from(codes);
}

/** How many of `sorted` lie below `value`. */
function countBelow(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The digits of year, month, day, hour, minute and second, in this order, that are no date or no time. Of up to 14 digits.
 */
export class DateComplement {
  readonly size: number;
  readonly #dates: number;
  readonly #times: number;
  readonly #yearCodes: number;
  readonly #codes: readonly [Uint32Array, Uint32Array];
  readonly #firstYear: number;
  readonly #lastYear: number;
  readonly #isLeap: (year: number) => boolean;
  readonly #fields: readonly { readonly all: number; readonly valid: number }[];
  readonly #validTimes: number;

  constructor(widths: Widths) {
    const { y, M, d, H, m, s } = widths;
    this.#yearCodes = 10 ** (M + d);
    this.#dates = 10 ** (y + M + d);
    this.#times = 10 ** (H + m + s);
    this.#codes =
      M === 0 ? [Uint32Array.of(0), Uint32Array.of(0)] : [codesOfYear(false, widths), codesOfYear(true, widths)];
    // two digits are a year of 1969 to 2068, where every fourth one is a leap year
    this.#firstYear = y === 2 || M === 0 ? 0 : 1;
    this.#lastYear = y === 0 ? 0 : y === 2 ? 99 : LAST_YEAR;
    this.#isLeap = y === 2 ? (year) => year % 4 === 0 : isLeap;
    this.#fields = [
      { all: 10 ** H, valid: Math.min(24, 10 ** H) },
      { all: 10 ** m, valid: Math.min(60, 10 ** m) },
      { all: 10 ** s, valid: Math.min(60, 10 ** s) },
    ];
    this.#validTimes = this.#fields.reduce((product, { valid }) => product * valid, 1);
    const validDates = y === 0 ? 1 : this.#validDatesBelow(this.#dates);
    this.size = this.#dates * this.#times - validDates * this.#validTimes;
  }

  rankOf(digits: number): number {
    return digits - this.#validBelow(digits);
  }

  /** The digits with so many of the complement below them. */
  memberAt(rank: number): number {
    let low = 0;
    let high = this.#dates * this.#times - 1;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (middle + 1 - this.#validBelow(middle + 1) > rank) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #validBelow(digits: number): number {
    const date = Math.floor(digits / this.#times);
    const time = digits - date * this.#times;
    const before = this.#validDatesBelow(date);
    const isValid = this.#validDatesBelow(date + 1) > before;
    return before * this.#validTimes + (isValid ? this.#validTimesBelow(time) : 0);
  }

  #validDatesBelow(date: number): number {
    if (this.#dates === 1) return Math.min(1, date);
    const year = Math.floor(date / this.#yearCodes);
    const [common, leap] = this.#codes;
    const last = Math.min(year, this.#lastYear + 1);
    const years = Math.max(0, last - this.#firstYear);
    const leaps = this.#leapYearsBelow(last);
    const before = years * common.length + leaps * (leap.length - common.length);
    if (year < this.#firstYear || year > this.#lastYear) return before;
    return before + countBelow(this.#isLeap(year) ? leap : common, date - year * this.#yearCodes);
  }

  #leapYearsBelow(year: number): number {
    const y = year - 1;
    if (year <= this.#firstYear) return 0;
    if (this.#firstYear === 0) return Math.floor(y / 4) + 1;
    return Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  }

  #validTimesBelow(time: number): number {
    let below = 0;
    let rest = time;
    let all = this.#times;
    let valid = this.#validTimes;
    for (const field of this.#fields) {
      all /= field.all;
      valid /= field.valid;
      const value = Math.floor(rest / all);
      rest -= value * all;
      below += Math.min(value, field.valid) * valid;
      if (value >= field.valid) break;
    }
    return below;
  }
}
