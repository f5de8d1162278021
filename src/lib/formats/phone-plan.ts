// Numbering plans: calling codes, what is dialled in front of numbers, and how these are grouped (ITU-T E.164).
import { PHONE_PLANS } from './tables/phone.js';

/** ITU-T E.164: country code and national number together. Longer ones are never valid. */
export const MOST_DIGITS = 15;
/** Behind the prefix of an international call and a country code; what is shorter is read as national. */
const LEAST_BEHIND_PREFIX = 4;

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

interface Plans {
  readonly byCode: ReadonlyMap<string, CallingCode>;
  readonly byRegion: ReadonlyMap<string, CallingCode>;
}

let plans: Plans | undefined;

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
