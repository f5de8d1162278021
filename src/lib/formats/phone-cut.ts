// How a numbering plan cuts its national numbers into pieces, from the runs of those that are valid and from how all may be read.
import { widthsOf, type Cut } from './partition.js';
import { internationalPrefixes, type CallingCode } from './phone-plan.js';
import { validNumbers, type NumberRuns } from './phone-runs.js';

/** The national numbers of `length` digits cut where their class changes. */
export function cutNumbers(plan: CallingCode, length: number): Cut {
  const { from, to, region } = validNumbers(plan, length);
  const readings = readingsOf(plan, length, from.length > 0);
  const starts: number[] = [];
  const classOf: number[] = [];
  const classes = new ClassList(plan, length);
  const size = 10 ** length;
  let [own, reading] = [0, 0];
  // thousands of pieces for the North American plan: nothing is made for one but its start and its class
  for (let start = 0; start < size;) {
    while (own < to.length && to[own]! <= start) own++;
    while (reading + 1 < readings.length && readings[reading + 1]!.start <= start) reading++;
    const next = own < from.length ? from[own]! : size;
    const isOwned = next <= start;
    const number = classes.of(isOwned ? region[own] : undefined, readings[reading]!);
    if (classOf.at(-1) !== number) {
      starts.push(start);
      classOf.push(number);
    }
    const end = isOwned ? to[own]! : next;
    start = Math.min(end, readings[reading + 1]?.start ?? size);
  }
  return { ...widthsOf(starts, size), classOf, classes: classes.all };
}

/** Numbers from `from` to below `to`. */
interface Interval {
  readonly from: number;
  readonly to: number;
}

const intervalsOf = ({ from, to }: NumberRuns): Interval[] => from.map((first, i) => ({ from: first, to: to[i]! }));

/** How the numbers from `start` on may be read besides as what they are. */
interface Readings {
  readonly start: number;
  readonly isOnTrunk: boolean;
  readonly isValidOnTrunk: boolean;
  readonly isMadeValid: boolean;
  readonly isAbroad: boolean;
  readonly isMadeAbroad: boolean;
}

/**
 * Ascending, the first one at 0.
 *
 * @param isAnyOwned whether any number of this length is valid as it is: without one it says nothing that others are valid on the trunk
 */
function readingsOf(plan: CallingCode, length: number, isAnyOwned: boolean): Readings[] {
  const { trunk } = plan;
  const onTrunk = trunk !== '' && length > trunk.length ? [beginningWith(trunk, length)] : [];
  const validOnTrunk = (isAnyOwned ? onTrunk : []).flatMap(({ from }) =>
    joined(intervalsOf(validNumbers(plan, length - trunk.length))).map((v) => ({
      from: from + v.from,
      to: from + v.to,
    })),
  );
  const madeValid =
    trunk === '' ? [] : joined(behind(trunk, length, intervalsOf(validNumbers(plan, length + trunk.length))));
  const abroad = union(internationalPrefixes(length, plan.idds).map((prefix) => beginningWith(prefix, length)));
  const madeAbroad =
    trunk === ''
      ? []
      : union(
          internationalPrefixes(length + trunk.length, plan.idds)
            .filter((prefix) => prefix.startsWith(trunk))
            .map((prefix) => beginningWith(prefix.slice(trunk.length), length)),
        );
  const sets = [onTrunk, validOnTrunk, madeValid, abroad, madeAbroad];
  const [isOnTrunk, isValidOnTrunk, isMadeValid, isAbroad, isMadeAbroad] = sets.map(within) as [
    Within,
    Within,
    Within,
    Within,
    Within,
  ];
  return Array.from(boundsOf(sets, 10 ** length), (start) => ({
    start,
    isOnTrunk: isOnTrunk(start),
    isValidOnTrunk: isValidOnTrunk(start),
    isMadeValid: isMadeValid(start),
    isAbroad: isAbroad(start),
    isMadeAbroad: isMadeAbroad(start),
  }));
}

/** The classes of a plan's numbers of one length, in the order they are met. */
class ClassList {
  readonly all: Cut['classes'][number][] = [];
  readonly #plan: CallingCode;
  readonly #length: number;
  /** by region, then by the spellings that are read as the number */
  readonly #known = new Map<string | undefined, (number | undefined)[]>();

  constructor(plan: CallingCode, length: number) {
    this.#plan = plan;
    this.#length = length;
  }

  /** @param region undefined for what is not valid */
  of(region: string | undefined, readings: Readings): number {
    const { isOnTrunk, isValidOnTrunk, isMadeValid, isAbroad, isMadeAbroad } = readings;
    const bare = !(isValidOnTrunk || (isOnTrunk && region === undefined));
    const prefixed = region !== undefined || !isMadeValid;
    const home = bare && !isAbroad;
    const homePrefixed = prefixed && !isMadeAbroad;
    const missing = (bare ? 0 : 1) | (prefixed ? 0 : 2) | (home ? 0 : 4) | (homePrefixed ? 0 : 8);
    let numbers = this.#known.get(region);
    if (!numbers) this.#known.set(region, (numbers = []));
    return (numbers[missing] ??=
      this.all.push({ label: this.#label(region, missing), valid: region !== undefined }) - 1);
  }

  #label(region: string | undefined, missing: number): string {
    const spellings = [...'btBT'].filter((_, bit) => (missing >> bit) & 1).join('');
    const label = `${region ?? `+${this.#plan.code}`} ${this.#length}${spellings && ` ${spellings}`}`;
    // a code without a region names its valid numbers as it names the others
    return region?.startsWith('+') ? `${label} valid` : label;
  }
}

/** Where any of the intervals begins or ends, and 0: ascending, each once. */
function boundsOf(sets: readonly (readonly Interval[])[], size: number): Float64Array {
  const all = new Float64Array(1 + 2 * sets.reduce((sum, set) => sum + set.length, 0));
  let count = 1;
  for (const set of sets) {
    for (const { from, to } of set) {
      all[count++] = from;
      if (to < size) all[count++] = to;
    }
  }
  const sorted = all.subarray(0, count).sort();
  let kept = 0;
  for (let i = 0; i < count; i++) if (i === 0 || sorted[i] !== sorted[kept - 1]) sorted[kept++] = sorted[i]!;
  return sorted.subarray(0, kept);
}

function beginningWith(prefix: string, length: number): Interval {
  const width = 10 ** (length - prefix.length);
  return { from: Number(prefix) * width, to: (Number(prefix) + 1) * width };
}

/** What follows `prefix` in those of the numbers, longer by the prefix, that begin with it. */
function behind(prefix: string, length: number, set: readonly Interval[]): Interval[] {
  const { from, to } = beginningWith(prefix, length + prefix.length);
  return set
    .filter((v) => v.to > from && v.from < to)
    .map((v) => ({ from: Math.max(v.from, from) - from, to: Math.min(v.to, to) - from }));
}

function union(set: readonly Interval[]): Interval[] {
  return joined([...set].sort((a, b) => a.from - b.from));
}

/** Ascending intervals, as one where they overlap or touch. */
function joined(ascending: readonly Interval[]): Interval[] {
  const out: { from: number; to: number }[] = [];
  let last: { from: number; to: number } | undefined;
  for (const { from, to } of ascending) {
    if (last && last.to >= from) last.to = Math.max(last.to, to);
    else out.push((last = { from, to }));
  }
  return out;
}

type Within = (value: number) => boolean;

/** Whether a number lies in one of the intervals; asked for ascending numbers. */
function within(set: readonly Interval[]): Within {
  let next = 0;
  return (value) => {
    while (next < set.length && set[next]!.to <= value) next++;
    return next < set.length && set[next]!.from <= value;
  };
}
