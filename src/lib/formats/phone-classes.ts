// The national numbers of a numbering plan, each in its class.
import { Partition, type Piece } from './partition.js';
import { internationalPrefixes, validNumbers, type CallingCode, type Interval, type Owned } from './phone-plan.js';

const partitions = new Map<string, Partition>();

/**
 * The national numbers of `length` digits, 1 to 15, each in its class.
 *
 * A valid number belongs to its region, the others to the calling code. Every member of a class can be written in every spelling that
 * one of them has; where the digits alone would be read as another number, the label says which spelling its members cannot have:
 * behind the calling code without (b) and with the trunk prefix (t), and the same for numbers that are written nationally (B, T).
 */
export function nationalNumbers(plan: CallingCode, length: number): Partition {
  const key = `${plan.code} ${length}`;
  const known = partitions.get(key);
  if (known) return known;
  const made = makePartition(plan, length);
  partitions.set(key, made);
  return made;
}

function makePartition(plan: CallingCode, length: number): Partition {
  const { trunk } = plan;
  const size = 10 ** length;
  const owned = validNumbers(plan, length);
  const withTrunk = trunk === '' ? [] : validNumbers(plan, length + trunk.length);
  // below: intervals of numbers of this length
  const beginsWithTrunk = trunk !== '' && length > trunk.length ? [beginningWith(trunk, length)] : [];
  const validBehindTrunk = beginsWithTrunk.flatMap(({ from }) =>
    validNumbers(plan, length - trunk.length).map((v) => ({ from: from + v.from, to: from + v.to })),
  );
  const trunkMakesValid = trunk === '' ? [] : behind(trunk, length, withTrunk);
  const international = union(internationalPrefixes(length, plan.idds).map((prefix) => beginningWith(prefix, length)));
  const trunkMakesInternational =
    trunk === ''
      ? []
      : union(
          internationalPrefixes(length + trunk.length, plan.idds)
            .filter((prefix) => prefix.startsWith(trunk))
            .map((prefix) => beginningWith(prefix.slice(trunk.length), length)),
        );
  const sets = [owned, beginsWithTrunk, validBehindTrunk, trunkMakesValid, international, trunkMakesInternational];
  const ownerAt = cursor<Owned>(owned);
  const onTrunkAt = cursor(beginsWithTrunk);
  const validOnTrunkAt = cursor(validBehindTrunk);
  const madeValidAt = cursor(trunkMakesValid);
  const abroadAt = cursor(international);
  const madeAbroadAt = cursor(trunkMakesInternational);
  const labels = new ClassLabels(plan, length);
  // tens of thousands for the North American plan: nothing is made for a bound but its piece
  const pieces: Piece[] = [];
  for (const start of boundsOf(sets, size)) {
    const region = ownerAt(start)?.region;
    const isOnTrunk = onTrunkAt(start) !== undefined;
    const isValidOnTrunk = validOnTrunkAt(start) !== undefined;
    const isMadeValid = madeValidAt(start) !== undefined;
    const isAbroad = abroadAt(start) !== undefined;
    const isMadeAbroad = madeAbroadAt(start) !== undefined;
    const bare = !(isValidOnTrunk || (isOnTrunk && region === undefined));
    const prefixed = region !== undefined || !isMadeValid;
    const label = labels.of(region, bare, prefixed, bare && !isAbroad, prefixed && !isMadeAbroad);
    pieces.push({ start, label, valid: region !== undefined });
  }
  return new Partition(pieces, size);
}

/** The labels of a plan's classes; of one class it is one string. */
class ClassLabels {
  readonly #plan: CallingCode;
  readonly #length: number;
  readonly #known = new Map<string | undefined, string[]>();

  constructor(plan: CallingCode, length: number) {
    this.#plan = plan;
    this.#length = length;
  }

  /** By region, undefined for what is not valid, and by the spellings that are read as this number. */
  of(region: string | undefined, bare: boolean, prefixed: boolean, home: boolean, homePrefixed: boolean): string {
    const spellings = (bare ? 0 : 1) | (prefixed ? 0 : 2) | (home ? 0 : 4) | (homePrefixed ? 0 : 8);
    let labels = this.#known.get(region);
    if (!labels) this.#known.set(region, (labels = []));
    return (labels[spellings] ??= this.#make(region, spellings));
  }

  #make(region: string | undefined, spellings: number): string {
    const missing = [...'btBT'].filter((_, bit) => (spellings >> bit) & 1).join('');
    const label = `${region ?? `+${this.#plan.code}`} ${this.#length}${missing && ` ${missing}`}`;
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
  const out: Interval[] = [];
  for (const { from, to } of [...set].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && last.to >= from) out[out.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else out.push({ from, to });
  }
  return out;
}

/** Finds the interval that holds a number; asked for ascending numbers. */
function cursor<T extends Interval>(set: readonly T[]): (value: number) => T | undefined {
  let next = 0;
  return (value) => {
    while (next < set.length && set[next]!.to <= value) next++;
    const found = set[next];
    return found && found.from <= value ? found : undefined;
  };
}
