// The valid national numbers of a numbering plan, in runs that each belong to a region.
import type { CallingCode } from './phone-plan.js';
import { PHONE_PLANS } from './tables/phone.js';

const NANP = '1';

/** Runs of numbers, ascending, none of which overlap. The North American plan has thousands: an object for each would have to be collected. */
export interface NumberRuns {
  /** the first number of each run */
  readonly from: readonly number[];
  /** the number behind its last one */
  readonly to: readonly number[];
  readonly region: readonly string[];
}

interface Growing {
  readonly from: number[];
  readonly to: number[];
  readonly region: string[];
}

const known = new Map<string, NumberRuns>();
let allRows: readonly string[] | undefined;

/** The valid national numbers of `length` digits. */
export function validNumbers(plan: CallingCode, length: number): NumberRuns {
  const key = `${plan.code} ${length}`;
  const before = known.get(key);
  if (before) return before;
  const rows = ascending(readRows(rowsOf(plan, length)));
  const made = hasServiceCodes(plan, length) ? withoutServiceCodes(rows) : rows;
  known.set(key, made);
  return made;
}

/** The valid numbers of one length as the table has them; undefined where there are none. */
export function validInText(plan: CallingCode, length: number): ((number: number) => boolean) | undefined {
  const rows = rowsOf(plan, length);
  if (rows.length === 0) return undefined;
  const mayBeService = hasServiceCodes(plan, length);
  return (number) => rows.some((row) => isInRow(row, number)) && !(mayBeService && isServiceCode(number));
}

/** Whether a number lies in one of the runs. */
export function isIn({ from, to }: NumberRuns, value: number): boolean {
  let low = 0;
  let high = to.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (to[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low < to.length && from[low]! <= value;
}

/** A line of the table: by turns, how far it is to the next valid number and how many follow, in units and in base 36. */
interface Row {
  readonly region: string;
  readonly unit: number;
  readonly items: readonly string[];
}

/** The rows of a plan with numbers of `length` digits. */
function rowsOf({ rows }: CallingCode, length: number): Row[] {
  const found: Row[] = [];
  const behindRegion = ` ${length} `;
  // hundreds of plans are asked to find the region of a column, of which most have no such numbers: the text is searched as a whole
  for (let at = rows.indexOf(behindRegion), end; at >= 0; at = rows.indexOf(behindRegion, end)) {
    const start = rows.lastIndexOf('\n', at) + 1;
    end = rows.indexOf('\n', at);
    if (end < 0) end = rows.length;
    const region = rows.slice(start, at);
    // else it is one of the items
    if (region.includes(' ')) continue;
    const [zeros, ...items] = rows.slice(at + behindRegion.length, end).split(' ');
    const isShared = items[0]!.startsWith('=');
    found.push({ region, unit: 10 ** Number(zeros), items: isShared ? itemsOfRow(Number(items[0]!.slice(1))) : items });
  }
  return found;
}

function readRows(rows: readonly Row[]): Growing {
  const [from, to, region]: [number[], number[], string[]] = [[], [], []];
  for (const row of rows) {
    let at = 0;
    for (let i = 0; i < row.items.length; i += 2) {
      const first = at + Number.parseInt(row.items[i]!, 36) * row.unit;
      at = first + Number.parseInt(row.items[i + 1]!, 36) * row.unit;
      from.push(first);
      to.push(at);
      region.push(row.region);
    }
  }
  return { from, to, region };
}

/** Whether a row has a number, read as far as the number and no further. */
function isInRow({ items, unit }: Row, value: number): boolean {
  for (let i = 0, at = 0; i < items.length; i += 2) {
    at += Number.parseInt(items[i]!, 36) * unit;
    if (value < at) return false;
    at += Number.parseInt(items[i + 1]!, 36) * unit;
    if (value < at) return true;
  }
  return false;
}

function itemsOfRow(index: number): string[] {
  allRows ??= PHONE_PLANS.split('\n').filter((line) => line !== '' && !line.startsWith('|'));
  return allRows[index]!.split(' ').slice(3);
}

/** The runs of each region come in order, those of several regions one after the other. */
function ascending(runs: Growing): Growing {
  const { from, to, region } = runs;
  if (from.every((first, i) => i === 0 || from[i - 1]! < first)) return runs;
  const order = Array.from(from, (_, i) => i).sort((a, b) => from[a]! - from[b]!);
  return { from: order.map((i) => from[i]!), to: order.map((i) => to[i]!), region: order.map((i) => region[i]!) };
}

const hasServiceCodes = (plan: CallingCode, length: number): boolean => plan.code === NANP && length === 10;

/** Whether an area code is of an area. Not those whose last two digits are equal (800, 900, 500 ...), and not 52x. */
const isGeographic = (area: number): boolean =>
  Math.floor(area / 10) % 10 !== area % 10 && Math.floor(area / 10) !== 52;

/** North American Numbering Plan: 211, 311 ... 911 are service codes and no exchange of a geographic area. */
function isServiceCode(number: number): boolean {
  const exchange = Math.floor(number / 1e4) % 1_000;
  return exchange > 200 && exchange % 100 === 11 && isGeographic(Math.floor(number / 1e7));
}

function withoutServiceCodes(runs: NumberRuns): NumberRuns {
  const [from, to, region]: [number[], number[], string[]] = [[], [], []];
  for (let run = 0; run < runs.from.length; run++) {
    let at = runs.from[run]!;
    const [end, its] = [runs.to[run]!, runs.region[run]!];
    for (let area = Math.floor(at / 1e7); area * 1e7 < end; area++) {
      if (!isGeographic(area)) continue;
      for (let n = 2; n < 10; n++) {
        const service = area * 1e7 + (n * 100 + 11) * 1e4;
        if (service + 1e4 <= at || service >= end) continue;
        if (service > at) {
          from.push(at);
          to.push(service);
          region.push(its);
        }
        at = service + 1e4;
      }
    }
    if (at < end) {
      from.push(at);
      to.push(end);
      region.push(its);
    }
  }
  return { from, to, region };
}
