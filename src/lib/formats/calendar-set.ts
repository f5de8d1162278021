// Sets of days, months or years that repeat with the calendar ("May, on a Wednesday"), counted and ranked.
import { CYCLE_DAYS, CYCLE_YEARS, monthLength, weekdayOf } from './calendar.js';

/** What is counted, from year 1 on: days, months or years. */
export type Unit = 'day' | 'month' | 'year';

/** What the members have in common; undefined means any. */
export interface Condition {
  readonly months: readonly number[] | undefined;
  readonly days: readonly number[] | undefined;
  /** 0 for Monday */
  readonly weekdays: readonly number[] | undefined;
}

/** Days and months of a cycle of 400 years, by number. */
interface Cycle {
  readonly length: number;
  readonly monthOf: Uint8Array;
  readonly dayOf: Uint8Array;
}

const cycles = new Map<Unit, Cycle>();

function cycleOf(unit: Unit): Cycle {
  const known = cycles.get(unit);
  if (known) return known;
  const length = unit === 'day' ? CYCLE_DAYS : unit === 'month' ? CYCLE_YEARS * 12 : CYCLE_YEARS;
  const made: Cycle = { length, monthOf: new Uint8Array(length), dayOf: new Uint8Array(length).fill(1) };
  let number = 0;
  for (let year = 1; unit !== 'year' && year <= CYCLE_YEARS; year++) {
    for (let month = 1; month <= 12; month++) {
      const days = unit === 'day' ? monthLength(year, month) : 1;
      for (let day = 1; day <= days; day++, number++) {
        made.monthOf[number] = month;
        made.dayOf[number] = day;
      }
    }
  }
  cycles.set(unit, made);
  return made;
}

/** Members of a set among the numbers of a unit. */
export class CalendarSet {
  /** after as many numbers the set repeats */
  readonly #cycle: number;
  /** members of a cycle, ascending; undefined when all are */
  readonly #members: Uint32Array | undefined;
  /** a bit for each number of a cycle, and how many bits are set below each word */
  readonly #bits: Uint32Array;
  readonly #below: Uint32Array;

  constructor(unit: Unit, { months, days, weekdays }: Condition) {
    const { length, monthOf, dayOf } = cycleOf(unit);
    const words = months || days || weekdays ? Math.ceil(length / 32) : 0;
    this.#cycle = length;
    this.#bits = new Uint32Array(words);
    this.#below = new Uint32Array(words);
    if (words === 0) return;
    const [isMonth, isDay, isWeekday] = [lookUp(months, 13), lookUp(days, 32), lookUp(weekdays, 7)];
    const members: number[] = [];
    for (let number = 0; number < length; number++) {
      if (number % 32 === 0) this.#below[number >> 5] = members.length;
      if (!isMonth[monthOf[number]!] || !isDay[dayOf[number]!] || !isWeekday[weekdayOf(number)]) continue;
      this.#bits[number >> 5]! |= 1 << (number & 31);
      members.push(number);
    }
    this.#members = Uint32Array.from(members);
  }

  /** Whether every number is a member. */
  get isFull(): boolean {
    return this.#members === undefined;
  }

  /** How many members lie below a number. */
  countBelow(number: number): number {
    if (!this.#members) return number;
    const cycles = Math.floor(number / this.#cycle);
    const rest = number - cycles * this.#cycle;
    const bits = this.#bits[rest >> 5]! & ((1 << (rest & 31)) - 1);
    return cycles * this.#members.length + this.#below[rest >> 5]! + countBits(bits);
  }

  /** The member with so many below it. */
  memberAt(count: number): number {
    if (!this.#members) return count;
    const cycles = Math.floor(count / this.#members.length);
    return cycles * this.#cycle + this.#members[count - cycles * this.#members.length]!;
  }
}

function countBits(word: number): number {
  let n = word - ((word >>> 1) & 0x5555_5555);
  n = (n & 0x3333_3333) + ((n >>> 2) & 0x3333_3333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

function lookUp(wanted: readonly number[] | undefined, size: number): boolean[] {
  return Array.from({ length: size }, (_, i) => wanted === undefined || wanted.includes(i));
}
