// What can be the name of a place, or an address: letters, and what may stand between them.
import { placeOf } from '../symbols.js';
import { isSeparator } from './separators.js';
import { SORT, type ByteSorts } from './word-kernel.js';
import { codePointAt, widthOf } from '../utf8.js';

const MORE = new Set(
  [...'#:;', '\u00ba', '\u00aa', '\u2116', '\u2013', '\u2014'].map((symbol) => symbol.charCodeAt(0)),
);

const LETTER = 1;
const DIGIT = 2;
const BETWEEN = 3;
const BETWEEN_WITH_DIGITS = 4;

/** What a code point is in a place name; 0 for what none holds. */
function kindOf(codePoint: number): number {
  const isKept = placeOf(codePoint) === null || MORE.has(codePoint);
  if (isKept) return isSeparator(codePoint) ? BETWEEN : MORE.has(codePoint) ? BETWEEN_WITH_DIGITS : 0;
  return codePoint >= 0x30 && codePoint < 0x3a ? DIGIT : LETTER;
}

const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => kindOf(code));
const BASIC_PLANE = 0x10000;
/** By code point: 1 and what it is, once that is known. */
const kinds = new Uint8Array(BASIC_PLANE);

function knownKind(codePoint: number): number {
  if (codePoint >= BASIC_PLANE) return kindOf(codePoint);
  if (kinds[codePoint] === 0) kinds[codePoint] = 1 + kindOf(codePoint);
  return kinds[codePoint]! - 1;
}

/** What there may be in a name, added up over its code points; NONE when there is something else. */
const NONE = -1;
const counted = (letters: number, kind: number, takesDigits: boolean): number => {
  if (kind === LETTER) return letters + 1;
  return kind === BETWEEN || (takesDigits && kind > 0) ? letters : NONE;
};

function isName(value: string, takesDigits: boolean): boolean {
  let letters = 0;
  for (let i = 0; i < value.length && letters !== NONE; i++) {
    const codePoint = value.codePointAt(i)!;
    if (codePoint > 0xffff) i++;
    letters = counted(letters, knownKind(codePoint), takesDigits);
  }
  return letters > 0;
}

function isNameIn(bytes: Uint8Array, start: number, stop: number, takesDigits: boolean): boolean {
  let letters = 0;
  for (let i = start; i < stop && letters !== NONE;) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      letters = counted(letters, ASCII[byte]!, takesDigits);
      i++;
    } else {
      letters = counted(letters, knownKind(codePointAt(bytes, i)), takesDigits);
      i += widthOf(byte);
    }
  }
  return letters > 0;
}

export const isPlaceName = (value: string): boolean => isName(value, false);
export const isAddress = (value: string): boolean => isName(value, true);

/** The same for bytes of UTF-8. */
export const isPlaceNameIn = (bytes: Uint8Array, start: number, stop: number): boolean =>
  isNameIn(bytes, start, stop, false);
export const isAddressIn = (bytes: Uint8Array, start: number, stop: number): boolean =>
  isNameIn(bytes, start, stop, true);

/** Sorts by kind. */
const SORT_OF = [SORT.other, SORT.letter, SORT.digit, SORT.between, SORT.more];
const sortsOf = (others: number): ByteSorts => ({
  of: (code) => SORT_OF[ASCII[code]!]!,
  isValid: (sorts) => (sorts & SORT.beyond ? undefined : (sorts & SORT.letter) > 0 && (sorts & others) === 0),
});

export const placeNameSorts = sortsOf(SORT.other | SORT.digit | SORT.more);
export const addressSorts = sortsOf(SORT.other);
