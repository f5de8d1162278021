// What can be the name of a place, or an address: letters, and what may stand between them.
import { placeOf } from '../symbols.js';
import { isSeparator } from './separators.js';

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

function isName(value: string, takesDigits: boolean): boolean {
  let letters = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    let kind: number;
    if (code < 0x80) kind = ASCII[code]!;
    else {
      const codePoint = value.codePointAt(i)!;
      if (codePoint > 0xffff) i++;
      kind = kindOf(codePoint);
    }
    if (kind === LETTER) letters++;
    else if (kind !== BETWEEN && !(takesDigits && kind > 0)) return false;
  }
  return letters > 0;
}

export const isPlaceName = (value: string): boolean => isName(value, false);
export const isAddress = (value: string): boolean => isName(value, true);
