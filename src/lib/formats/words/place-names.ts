// What can be the name of a place, or an address: letters, and what may stand between them.
import { placeOf } from '../symbols.js';
import { isSeparator } from './separators.js';

const MORE = new Set(
  [...'#:;', '\u00ba', '\u00aa', '\u2116', '\u2013', '\u2014'].map((symbol) => symbol.charCodeAt(0)),
);

function isName(value: string, takesDigits: boolean): boolean {
  let letters = 0;
  for (const character of value) {
    const codePoint = character.codePointAt(0)!;
    const isDigit = codePoint >= 0x30 && codePoint < 0x3a;
    const place = placeOf(codePoint);
    if (place === null || MORE.has(codePoint)) {
      if (!isSeparator(codePoint) && !(takesDigits && MORE.has(codePoint))) return false;
    } else if (isDigit) {
      if (!takesDigits) return false;
    } else letters++;
  }
  return letters > 0;
}

export const isPlaceName = (value: string): boolean => isName(value, false);
export const isAddress = (value: string): boolean => isName(value, true);
