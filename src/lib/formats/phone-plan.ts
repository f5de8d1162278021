// Numbering plans: for a calling code and a number of digits, which national numbers are valid and in which region (ITU-T E.164).
import { Partition, type Piece } from './partition.js';
import { PHONE_PLANS } from './tables/phone.js';

/** ITU-T E.164: country code and national number together. Longer ones are never valid. */
export const MOST_DIGITS = 15;
/** Behind the prefix of an international call and a country code; what is shorter is read as national. */
const LEAST_BEHIND_PREFIX = 4;
const NANP = '1';

/** The numbering plan of one calling code. */
export interface CallingCode {
  readonly code: string;
  /** the prefix of calls within the country; empty when there is none */
  readonly trunk: string;
  /** whether the plan writes national numbers with it */
  readonly isTrunkWritten: boolean;
  /** prefixes of international calls, the country's own one first */
  readonly idds: readonly string[];
  /** ISO 3166 regions, or "+800" for a code without one; the main one first */
  readonly regions: readonly string[];
  /** how the digits behind the trunk prefix are grouped: "3 3 4", "2 3-13" */
  readonly groupings: readonly string[];
  /** text of its rows in the table */
  readonly rows: string;
}

/** Numbers from `from` to below `to`. */
interface Interval {
  readonly from: number;
  readonly to: number;
}

interface Owned extends Interval {
  readonly region: string;
}

interface Plans {
  readonly byCode: ReadonlyMap<string, CallingCode>;
  readonly byRegion: ReadonlyMap<string, CallingCode>;
}

let plans: Plans | undefined;
let allRows: readonly string[] | undefined;
const numbers = new Map<string, readonly Owned[]>();
const partitions = new Map<string, Partition>();

/** Every calling code, ascending as text. */
export function callingCodes(): Iterable<CallingCode> {
  return loaded().byCode.values();
}

/** The plan that a region is part of; undefined for what is no region with telephones. */
export function planOfRegion(region: string): CallingCode | undefined {
  return loaded().byRegion.get(region);
}

/** The calling code that `digits` begin with, from `at` on; no code is the beginning of another. */
export function callingCodeAt(digits: string, at: number): CallingCode | undefined {
  const { byCode } = loaded();
  for (let length = 1; length <= 3; length++) {
    const found = byCode.get(digits.slice(at, at + length));
    if (found) return found;
  }
  return undefined;
}

/**
 * How many of the digits are the prefix of an international call, from a country with these prefixes; 0 when the number is national.
 * A prefix counts in front of a calling code and at least four more digits.
 */
export function iddLength(digits: string, idds: readonly string[]): number {
  for (const idd of idds) {
    if (!digits.startsWith(idd)) continue;
    const code = callingCodeAt(digits, idd.length);
    if (!code || digits.length < idd.length + code.code.length + LEAST_BEHIND_PREFIX) continue;
    if (isAmbiguous(idd, code.code, idds)) continue;
    return idd.length;
  }
  return 0;
}

/** 00 and the calling code 1 begin like Australia's 0011: there it stands in front of other codes only. */
function isAmbiguous(idd: string, code: string, idds: readonly string[]): boolean {
  return idds.some((other) => other !== idd && other.startsWith(idd + code));
}

/** What a number of `length` digits begins with when it is international in a country with these prefixes. */
export function internationalPrefixes(length: number, idds: readonly string[]): string[] {
  const out: string[] = [];
  for (const idd of idds) {
    for (const { code } of callingCodes()) {
      if (length < idd.length + code.length + LEAST_BEHIND_PREFIX) continue;
      if (!isAmbiguous(idd, code, idds)) out.push(idd + code);
    }
  }
  return out;
}

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
  const bounds = new Set([0]);
  for (const set of sets) {
    for (const { from, to } of set) {
      bounds.add(from);
      if (to < size) bounds.add(to);
    }
  }
  const at = sets.map((set) => cursor<Interval>(set));
  const pieces = [...bounds]
    .sort((a, b) => a - b)
    .map((start): Piece => {
      const [owner, onTrunk, validOnTrunk, madeValid, abroad, madeAbroad] = at.map((next) => next(start));
      const region = (owner as Owned | undefined)?.region;
      const bare = !(validOnTrunk || (onTrunk && region === undefined));
      const prefixed = region !== undefined || !madeValid;
      const missing = [
        bare ? '' : 'b',
        prefixed ? '' : 't',
        bare && !abroad ? '' : 'B',
        prefixed && !madeAbroad ? '' : 'T',
      ].join('');
      const label = `${region ?? `+${plan.code}`} ${length}${missing && ` ${missing}`}`;
      // a code without a region names its valid numbers as it names the others
      return { start, label: region?.startsWith('+') ? `${label} valid` : label, valid: region !== undefined };
    });
  return new Partition(pieces, size);
}

/** The valid national numbers of `length` digits, ascending and disjoint. */
function validNumbers(plan: CallingCode, length: number): readonly Owned[] {
  const key = `${plan.code} ${length}`;
  const known = numbers.get(key);
  if (known) return known;
  const made: Owned[] = [];
  for (const [, region = '', zeros, items = ''] of plan.rows.matchAll(
    new RegExp(`^(\\S+) ${length} (\\d+) (.*)$`, 'gm'),
  )) {
    made.push(...readItems(items, 10 ** Number(zeros), region));
  }
  made.sort((a, b) => a.from - b.from);
  const out = plan.code === NANP && length === 10 ? made.flatMap(withoutServiceCodes) : made;
  numbers.set(key, out);
  return out;
}

function readItems(items: string, unit: number, region: string): Owned[] {
  const text = items.startsWith('=') ? itemsOfRow(Number(items.slice(1))) : items;
  const steps = text.split(' ');
  const out: Owned[] = [];
  let at = 0;
  for (let i = 0; i < steps.length; i += 2) {
    const from = at + Number.parseInt(steps[i]!, 36) * unit;
    at = from + Number.parseInt(steps[i + 1]!, 36) * unit;
    out.push({ from, to: at, region });
  }
  return out;
}

function itemsOfRow(index: number): string {
  allRows ??= PHONE_PLANS.split('\n').filter((line) => line !== '' && !line.startsWith('|'));
  return allRows[index]!.split(' ').slice(3).join(' ');
}

// North American Numbering Plan: 211, 311 ... 911 are service codes and no exchange of a geographic area. Area codes whose last two
// digits are equal (800, 900, 500 ...) and 52x are not geographic.
function withoutServiceCodes({ from, to, region }: Owned): Owned[] {
  const out: Owned[] = [];
  let at = from;
  for (let area = Math.floor(from / 1e7); area * 1e7 < to; area++) {
    if (Math.floor(area / 10) % 10 === area % 10 || Math.floor(area / 10) === 52) continue;
    for (let n = 2; n < 10; n++) {
      const service = area * 1e7 + (n * 100 + 11) * 1e4;
      if (service + 1e4 <= at || service >= to) continue;
      if (service > at) out.push({ from: at, to: service, region });
      at = service + 1e4;
    }
  }
  if (at < to) out.push({ from: at, to, region });
  return out;
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

function loaded(): Plans {
  return (plans ??= load());
}

function load(): Plans {
  const byCode = new Map<string, CallingCode>();
  const byRegion = new Map<string, CallingCode>();
  for (const block of PHONE_PLANS.split('\n|').slice(1)) {
    const end = block.indexOf('\n');
    const [code = '', trunk = '', written, idds = '', regions = '', groupings = ''] = block.slice(0, end).split('|');
    const made: CallingCode = {
      code,
      trunk,
      isTrunkWritten: written === 'w',
      idds: idds === '' ? [] : idds.split(' '),
      regions: regions.split(' '),
      groupings: groupings.split(','),
      rows: block.slice(end + 1),
    };
    byCode.set(code, made);
    for (const region of made.regions) if (!region.startsWith('+')) byRegion.set(region, made);
  }
  return { byCode, byRegion };
}
