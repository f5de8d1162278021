// The words of texts in bulk: those that freetext.ts finds one by one, of texts without marks and joiners of their own, and without words
// that would have to be cut.
import { placeOf } from './symbols.js';

/** Runs of more code points are cut: nothing grows faster than the value. */
export const LONGEST_WORD = 64;
/** Words that are permuted in bulk; texts of more are left to the string path. */
export const MOST_WORDS = 48;

const BETWEEN = 0;
const OF_WORD = 1;
const NOT_HERE = 2;
const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;

/** By code point up to where UTF-8 takes three bytes. */
const KINDS = Uint8Array.from({ length: 0x800 }, (_, codePoint) => kindOf(codePoint));

function kindOf(codePoint: number): number {
  if (codePoint === ZERO_WIDTH_JOINER || codePoint === ZERO_WIDTH_NON_JOINER) return NOT_HERE;
  const place = placeOf(codePoint);
  if (place === null) return BETWEEN;
  return place.alphabet.isMark ? NOT_HERE : OF_WORD;
}

/** Writes where each word begins and ends; returns how many there are, 0 for what is left to the string path. */
export function locateWords(bytes: Uint8Array, start: number, stop: number, places: Uint32Array): number {
  let words = 0;
  let length = 0; // of the word at hand in code points; 0 between words
  for (let at = start; at < stop;) {
    const size = sizeAt(bytes, at, stop);
    if (size === 0) return 0;
    const kind = size === 3 ? kindOf(threeBytes(bytes, at)) : KINDS[size === 1 ? bytes[at]! : twoBytes(bytes, at)]!;
    if (kind === NOT_HERE) return 0;
    if (kind === OF_WORD) {
      if (length === LONGEST_WORD) return 0;
      if (length === 0) {
        if (words === MOST_WORDS) return 0;
        places[2 * words] = at;
      }
      length++;
    } else if (length > 0) {
      places[2 * words++ + 1] = at;
      length = 0;
    }
    at += size;
  }
  if (length > 0) places[2 * words++ + 1] = stop;
  return words;
}

/** Of the character there in bytes (RFC 3629, section 3); 0 for what is none, and for those of four, which are rare. */
function sizeAt(bytes: Uint8Array, at: number, stop: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const size = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 0;
  if (size === 0 || at + size > stop) return 0;
  for (let k = 1; k < size; k++) if ((bytes[at + k]! & 0xc0) !== 0x80) return 0;
  return size;
}

function twoBytes(bytes: Uint8Array, at: number): number {
  return ((bytes[at]! & 0x1f) << 6) | (bytes[at + 1]! & 0x3f);
}

function threeBytes(bytes: Uint8Array, at: number): number {
  return ((bytes[at]! & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f);
}
