// Numbering plans: for a calling code and a number of digits, which national numbers are valid and in which region (ITU-T E.164).
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
export interface Interval {
  readonly from: number;
  readonly to: number;
}

export interface Owned extends Interval {
  readonly region: string;
}

interface Plans {
  readonly byCode: ReadonlyMap<string, CallingCode>;
  readonly byRegion: ReadonlyMap<string, CallingCode>;
}

let plans: Plans | undefined;
let allRows: readonly string[] | undefined;
const numbers = new Map<string, readonly Owned[]>();

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

/** Whether a number lies in one of ascending intervals. */
export function isIn(intervals: readonly Interval[], value: number): boolean {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (intervals[middle]!.to <= value) low = middle + 1;
    else high = middle;
  }
  return low < intervals.length && intervals[low]!.from <= value;
}

/** The valid national numbers of `length` digits, ascending and disjoint. */
export function validNumbers(plan: CallingCode, length: number): readonly Owned[] {
  const key = `${plan.code} ${length}`;
  const known = numbers.get(key);
  if (known) return known;
  const made: Owned[] = [];
  const behindRegion = ` ${length} `;
  // hundreds of plans are asked to find the region of a column, of which most have no such numbers: no row is cut into words for that
  for (let start = 0, end; start < plan.rows.length; start = end + 1) {
    end = plan.rows.indexOf('\n', start);
    if (end < 0) end = plan.rows.length;
    const behind = plan.rows.indexOf(' ', start);
    if (!plan.rows.startsWith(behindRegion, behind)) continue;
    const [zeros, ...items] = plan.rows.slice(behind + behindRegion.length, end).split(' ');
    addItems(made, items, 10 ** Number(zeros), plan.rows.slice(start, behind));
  }
  made.sort((a, b) => a.from - b.from);
  const out = plan.code === NANP && length === 10 ? made.flatMap(withoutServiceCodes) : made;
  numbers.set(key, out);
  return out;
}

function addItems(made: Owned[], items: readonly string[], unit: number, region: string): void {
  const steps = items[0]!.startsWith('=') ? itemsOfRow(Number(items[0]!.slice(1))) : items;
  let at = 0;
  for (let i = 0; i < steps.length; i += 2) {
    const from = at + Number.parseInt(steps[i]!, 36) * unit;
    at = from + Number.parseInt(steps[i + 1]!, 36) * unit;
    made.push({ from, to: at, region });
  }
}

function itemsOfRow(index: number): string[] {
  allRows ??= PHONE_PLANS.split('\n').filter((line) => line !== '' && !line.startsWith('|'));
  return allRows[index]!.split(' ').slice(3);
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
