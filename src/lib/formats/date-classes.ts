// Which dates are permuted among themselves: by what the pattern can write in the same places, and by the years that stay together.
import { daysBeforeYear, LAST_YEAR, yearOfDay, civilDate } from './calendar.js';
import { CalendarSet, type Condition, type Unit } from './calendar-set.js';

/** The years that the dates of people lie in permute within themselves. */
const COMMON = { first: 1_900, last: 2_099 };
/** Two digits stand for these years (POSIX). */
export const SHORT = { first: 1_969, last: 2_068 };

/** Numbers of a unit from `from` to below `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A class of dates. */
export class DateClass {
  readonly size: number;
  /** Where the members lie, when they are all numbers of one stretch; empty otherwise. */
  readonly only: { readonly from: number; readonly to: number };
  readonly #set: CalendarSet;
  readonly #stretches: readonly (Stretch & { readonly below: number; readonly rank: number })[];

  /** @param stretches ascending and disjoint */
  constructor(
    readonly label: string,
    set: CalendarSet,
    stretches: readonly Stretch[],
  ) {
    this.#set = set;
    let size = 0;
    this.#stretches = stretches.map(({ from, to }) => {
      const below = set.countBelow(from);
      const made = { from, to, below, rank: size };
      size += set.countBelow(to) - below;
      return made;
    });
    this.size = size;
    this.only = set.isFull && stretches.length === 1 ? stretches[0]! : { from: 0, to: 0 };
  }

  /** Whether a number lies where the members do; it still has to meet the condition. */
  reaches(number: number): boolean {
    for (const { from, to } of this.#stretches) if (number >= from && number < to) return true;
    return false;
  }

  /** The rank of a member. */
  rankOf(number: number): number {
    let i = this.#stretches.length - 1;
    while (this.#stretches[i]!.from > number) i--;
    const { below, rank } = this.#stretches[i]!;
    return this.#set.countBelow(number) - below + rank;
  }

  memberAt(rank: number): number {
    let i = this.#stretches.length - 1;
    while (this.#stretches[i]!.rank > rank) i--;
    const { below, rank: first } = this.#stretches[i]!;
    return this.#set.memberAt(rank - first + below);
  }
}

/** What the options say about classes. */
export interface Grouping {
  /** first and last day, and how they are named in labels */
  readonly range: { readonly first: number; readonly last: number; readonly name: string } | undefined;
  readonly keepYear: boolean;
}

/** The classes of the dates that one kind of pattern writes. */
export class DateClasses {
  readonly #unit: Unit;
  readonly #isShortYear: boolean;
  readonly #grouping: Grouping;
  readonly #known = new Map<string, DateClass>();
  readonly #sets = new Map<string, CalendarSet>();

  constructor(unit: Unit, isShortYear: boolean, grouping: Grouping) {
    this.#unit = unit;
    this.#isShortYear = isShortYear;
    this.#grouping = grouping;
  }

  /**
   * The class of a date of this unit.
   *
   * @param form what its members have in common, as the label has it; empty when the condition is
   */
  classOf(number: number, form: string, condition: Condition): DateClass {
    const { name, stretches } = this.#placeOf(number);
    const year = this.#grouping.keepYear ? yearOf(number, this.#unit) : undefined;
    const words = [name];
    if (year !== undefined) words.push(`year ${year}`);
    if (this.#unit !== 'day') words.push(`${this.#unit}s`);
    if (form !== '') words.push(form);
    const label = words.join(' ');
    const known = this.#known.get(label);
    if (known) return known;
    const set = this.#sets.get(form) ?? new CalendarSet(this.#unit, condition);
    this.#sets.set(form, set);
    const limits = year === undefined ? undefined : this.#years({ first: year, last: year });
    const made = new DateClass(
      label,
      set,
      limits ? stretches.map((s) => common(s, limits)).filter(isFilled) : stretches,
    );
    this.#known.set(label, made);
    return made;
  }

  /** The years or the range that a date stays in. */
  #placeOf(number: number): { name: string; stretches: Stretch[] } {
    const { range } = this.#grouping;
    const all = this.#isShortYear
      ? this.#years(SHORT)
      : this.#years({ first: this.#unit === 'year' ? 0 : 1, last: LAST_YEAR });
    const prefix = this.#isShortYear ? 'yy ' : '';
    if (range !== undefined) {
      const inside = common({ from: toUnit(range.first, this.#unit), to: toUnit(range.last, this.#unit) + 1 }, all);
      if (number >= inside.from && number < inside.to) return { name: `${prefix}${range.name}`, stretches: [inside] };
      return { name: `${prefix}not ${range.name}`, stretches: around(all, inside) };
    }
    if (this.#isShortYear) return { name: 'yy', stretches: [all] };
    const people = this.#years(COMMON);
    if (number >= people.from && number < people.to)
      return { name: `${COMMON.first}-${COMMON.last}`, stretches: [people] };
    return { name: 'other', stretches: around(all, people) };
  }

  #years({ first, last }: { first: number; last: number }): Stretch {
    if (this.#unit === 'year') return { from: first, to: last + 1 };
    if (this.#unit === 'month') return { from: (first - 1) * 12, to: last * 12 };
    return { from: daysBeforeYear(first), to: daysBeforeYear(last + 1) };
  }
}

const common = (a: Stretch, b: Stretch): Stretch => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) });
const isFilled = ({ from, to }: Stretch): boolean => from < to;
const around = (all: Stretch, hole: Stretch): Stretch[] =>
  (isFilled(hole)
    ? [
        { from: all.from, to: hole.from },
        { from: hole.to, to: all.to },
      ]
    : [all]
  ).filter(isFilled);

/** The number of the year, month or day in which a day lies. */
function toUnit(day: number, unit: Unit): number {
  if (unit === 'day') return day;
  const { year, month } = civilDate(day);
  return unit === 'year' ? year : (year - 1) * 12 + month - 1;
}

function yearOf(number: number, unit: Unit): number {
  if (unit === 'year') return number;
  return unit === 'month' ? Math.floor(number / 12) + 1 : yearOfDay(number);
}
