// The labels of host names in bulk: the same as hostname.ts reads one by one.
import { isLabel, registeredBelowIn } from './domain-name.js';

/** RFC 1035, section 2.3.4: 255 octets, of which two are not written. */
export const LONGEST = 253;
/** Labels that are permuted in bulk; names of more are rare. */
export const MOST_LABELS = 4;
/** With www in front, and an end of two labels behind. */
const MOST_WITH_KEPT = MOST_LABELS + 3;
const LEAST_TOP_LEVEL = 2;
const SPACE = 0x20;
const DOT = 0x2e;
const LETTER = 1;
const OTHER = 2;
const SMALL_W = 0x77;
const CASE = 0x20;

/** By byte: what labels consist of, a letter or something else, and 0 for what they do not hold. */
const KINDS = Uint8Array.from({ length: 0x100 }, (_, code) => {
  if (code >= 0x80) return 0;
  const character = String.fromCharCode(code);
  return /[A-Za-z]/.test(character) ? LETTER : /[0-9-]/.test(character) ? OTHER : 0;
});

const isW = (byte: number | undefined): boolean => byte !== undefined && (byte | CASE) === SMALL_W;

/** Whether the name begins with a label that stays, www; it does where others follow that do not belong to the end. */
const isWeb = (bytes: Uint8Array, start: number, end: number): boolean =>
  start + 3 < end && bytes[start + 3] === DOT && isW(bytes[start]) && isW(bytes[start + 1]) && isW(bytes[start + 2]);

/** Where the labels begin that the name has, up to the one that is looked at. */
const begins = new Uint32Array(MOST_WITH_KEPT + 1);

/** Writes where each label that is permuted begins and ends, by turns; returns how many there are, 0 for what is left to the string path. */
export function locateLabels(bytes: Uint8Array, from: number, to: number, places: Uint32Array): number {
  if (to - from > LONGEST) return 0;
  let start = from;
  let stop = to;
  while (start < stop && bytes[start] === SPACE) start++;
  while (stop > start && bytes[stop - 1] === SPACE) stop--;
  let labels = 0;
  let letters = 0;
  let lettersBefore = 0;
  begins[0] = start;
  for (let at = start; at <= stop; at++) {
    if (at < stop && bytes[at] !== DOT) {
      const kind = KINDS[bytes[at]!]!;
      if (kind === LETTER) letters++;
      else if (kind === 0) return 0;
      continue;
    }
    if (!isLabel(bytes, begins[labels]!, at)) return 0;
    if (at === stop) break;
    if (++labels === MOST_WITH_KEPT) return 0;
    begins[labels] = at + 1;
    lettersBefore += letters;
    letters = 0;
  }
  const hasDots = labels > 0;
  const last = begins[labels]!;
  const hasEnd = hasDots && letters === stop - last && letters >= LEAST_TOP_LEVEL;
  // numbers at the end are an address, or part of one, and so is a number alone
  if (!hasEnd && (hasDots || letters + lettersBefore === 0)) return 0;
  const end = hasEnd ? stop - (registeredBelowIn(bytes, start, stop) || stop - last + 1) : stop;
  const first = isWeb(bytes, start, end) ? 1 : 0;
  let count = 0;
  for (let k = first; k <= labels && begins[k]! <= end; k++) {
    if (count === MOST_LABELS) return 0;
    places[2 * count] = begins[k]!;
    places[2 * count + 1] = k < labels ? begins[k + 1]! - 1 : stop;
    count++;
  }
  return count;
}

/** What decides which labels stay. All else that does so is the same in an image: where the dots are, and which symbols are letters. */
export function endAndWebOf(bytes: Uint8Array, from: number, to: number): number {
  let start = from;
  let stop = to;
  while (start < stop && bytes[start] === SPACE) start++;
  while (stop > start && bytes[stop - 1] === SPACE) stop--;
  const below = registeredBelowIn(bytes, start, stop);
  if (!isWeb(bytes, start, stop)) return 2 * below;
  let end = stop - below;
  if (below === 0) while (bytes[end] !== DOT || end === stop) end--;
  return 2 * below + (isWeb(bytes, start, end) ? 1 : 0);
}
