// Names in the domain name system, as hosts and e-mail addresses hold them.
import { SECOND_LEVEL } from './tables/second-level.js';

/** RFC 1035, section 2.3.4. */
export const LONGEST_LABEL = 63;
const LEAST_TOP_LEVEL = 2;
const AT = 0x40;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const SPACE = 0x20;

const secondLevel = new Set(SECOND_LEVEL.split(' '));
const LONGEST_SECOND_LEVEL = Math.max(...Array.from(secondLevel, ({ length }) => length));

/** Code units of a text, or its bytes where it is ASCII. */
export type Codes = Uint8Array | Uint16Array;

export function codesOf(text: string): Codes {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

/** Labels with hyphens as their third and fourth characters are no names but encodings (RFC 5890, section 2.3.1). */
export function isLabel(codes: Codes, start: number, end: number): boolean {
  const length = end - start;
  if (length === 0 || length > LONGEST_LABEL) return false;
  if (codes[start] === HYPHEN || codes[end - 1] === HYPHEN) return false;
  return length < 4 || codes[start + 2] !== HYPHEN || codes[start + 3] !== HYPHEN;
}

/** The dot before a second-level label that domains are registered below ("co" in example.co.uk); -1 when there is none. */
export function startOfSecondLevel(codes: Codes, from: number, end: number): number {
  const last = end - 1 - LEAST_TOP_LEVEL;
  if (last < from || codes[last] !== DOT) return -1;
  let start = last;
  while (start > from && codes[start - 1] !== DOT && codes[start - 1] !== AT) start--;
  if (start < from + 2 || codes[start - 1] !== DOT || last - start > LONGEST_SECOND_LEVEL) return -1;
  let label = '';
  for (let at = start; at < last; at++) label += String.fromCharCode(codes[at]!);
  return secondLevel.has(label.toLowerCase()) ? start - 1 : -1;
}

/** How many characters at the end of an address tell where it is registered, when these are two labels; else 0. */
export function registeredBelow(value: string): number {
  return registeredBelowIn(codesOf(value), 0, value.length);
}

/** The same from `from` to `to`. */
export function registeredBelowIn(codes: Codes, from: number, to: number): number {
  let end = to;
  while (end > from && codes[end - 1] === SPACE) end--;
  const start = startOfSecondLevel(codes, from, end);
  return start < 0 ? 0 : end - start;
}
