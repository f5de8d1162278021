// Where the fields of a date stand among the digits of a cell, as arithmetic on numbers. The digits fall into three parts: the upper
// and the lower one hold whole fields from year to second, each small enough for 32-bit arithmetic; the trail holds fraction and offset.
import type { Match } from './date-match.js';

const TAIL = 1_000_000_000;
const TAIL_DIGITS = 9;
const POWERS = Array.from({ length: 23 }, (_, k) => 10 ** k);
const MOST_PART = 9;
const MOST_TRAIL = 15;
const MOST_DIGITS = 24;

/** A field of a part: its value times the weight, below the limit. */
export interface Field {
  readonly isUpper: boolean;
  readonly weight: number;
  readonly limit: number;
  readonly perWeight: number;
  readonly perLimit: number;
}

const makeField = (isUpper: boolean, weight: number, limit: number): Field => ({
  ...{ isUpper, weight, limit, perWeight: 1 / weight, perLimit: 1 / limit },
});

/** A field that a pattern does not have: always 0. */
const NO_FIELD = makeField(false, 1, 1);

export interface Layout {
  readonly match: Match;
  readonly digits: number;
  readonly y: Field;
  readonly M: Field;
  readonly d: Field;
  readonly H: Field;
  readonly m: Field;
  readonly s: Field;
  readonly fractionDigits: number;
  /** what the last digit of the fraction counts in the trail */
  readonly fractionUnit: number;
  readonly trailDigits: number;
  /** what the last digit of the upper part counts in front of the trail */
  readonly upperUnit: number;
  readonly perUpperUnit: number;
}

/** Undefined where the digits are in another order or too many. */
export function layoutOf(match: Match): Layout | undefined {
  const runs: { readonly field: string; readonly length: number }[] = [];
  for (const { token, from, to } of match.spans) {
    if (token.kind === 'number') runs.push({ field: token.field, length: to - from });
  }
  const zoneDigits = match.zone.replace(/[^0-9]/g, '').length;
  const atZone = match.spans.findIndex(({ token }) => token.kind === 'zone');
  if (zoneDigits > 0 && match.spans.slice(atZone).some(({ token }) => token.kind === 'number')) return undefined;
  const atFraction = runs.findIndex(({ field }) => field === 'S');
  if (atFraction >= 0 && atFraction !== runs.length - 1) return undefined;
  const fractionDigits = atFraction < 0 ? 0 : runs.pop()!.length;
  const trailDigits = fractionDigits + zoneDigits;
  const core = runs.reduce((sum, { length }) => sum + length, 0);
  // the lower part takes as many fields as fit
  let lower = 0;
  let first = runs.length;
  while (first > 0 && lower + runs[first - 1]!.length <= MOST_PART) lower += runs[--first]!.length;
  if (core - lower > MOST_PART || trailDigits > MOST_TRAIL || core + trailDigits > MOST_DIGITS) return undefined;
  const fields: Record<string, Field> = {};
  let left = core;
  runs.forEach(({ field, length }, i) => {
    left -= length;
    const isUpper = i < first;
    fields[field] = makeField(isUpper, POWERS[isUpper ? left - lower : left]!, POWERS[length]!);
  });
  const { y = NO_FIELD, M = NO_FIELD, d = NO_FIELD, H = NO_FIELD, m = NO_FIELD, s = NO_FIELD } = fields;
  return {
    ...{ match, digits: core + trailDigits, y, M, d, H, m, s, fractionDigits, trailDigits },
    fractionUnit: POWERS[zoneDigits]!,
    upperUnit: POWERS[lower]!,
    perUpperUnit: 1 / POWERS[lower]!,
  };
}

/** The digits in front of the trail. */
export function coreOf(trailDigits: number, head: number, tail: number): number {
  if (trailDigits === 0) return head * TAIL + tail;
  if (trailDigits > TAIL_DIGITS) return Math.floor(head / POWERS[trailDigits - TAIL_DIGITS]!);
  return head * POWERS[TAIL_DIGITS - trailDigits]! + Math.floor(tail / POWERS[trailDigits]!);
}

export function trailOf(trailDigits: number, head: number, tail: number): number {
  if (trailDigits === 0) return 0;
  if (trailDigits > TAIL_DIGITS) return (head % POWERS[trailDigits - TAIL_DIGITS]!) * TAIL + tail;
  return (tail | 0) % (POWERS[trailDigits]! | 0);
}

/** The inverse of both: all but the last nine digits. */
export function headOf(trailDigits: number, core: number, trail: number): number {
  if (trailDigits > TAIL_DIGITS) return core * POWERS[trailDigits - TAIL_DIGITS]! + Math.floor(trail / TAIL);
  return Math.floor(core / POWERS[TAIL_DIGITS - trailDigits]!);
}

/** The last nine digits, where the others are `head`. */
export function tailOf(trailDigits: number, core: number, trail: number, head: number): number {
  if (trailDigits > TAIL_DIGITS) return trail % TAIL;
  return (core - head * POWERS[TAIL_DIGITS - trailDigits]!) * POWERS[trailDigits]! + trail;
}

/**
 * The quotient of whole numbers, rounded down, by multiplication, which is several times faster than division: half a unit more keeps the
 * product away from the next whole number by more than it can be wrong, as long as the value is below 10^15.
 */
export function quotient(value: number, inverse: number): number {
  return Math.floor((value + 0.5) * inverse);
}

/** The value of a field. */
export function fieldOf(field: Field, upper: number, lower: number): number {
  if (field.limit === 1) return 0;
  const value = (((field.isUpper ? upper : lower) + 0.5) * field.perWeight) | 0;
  return value - (((value + 0.5) * field.perLimit) | 0) * field.limit;
}
