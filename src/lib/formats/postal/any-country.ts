// Postal codes of no country in particular: what has the shape of a code somewhere.
import { NO_CLASS } from '../../fpe/domain-cipher.js';
import type { ByteCodec, Codec } from '../format.js';
import { SYMBOL_OF, FIRST_LETTER, STAYS } from '../identifier/symbols.js';
import { shapeCells } from '../shape-cells.js';
import { parseShape } from '../shape.js';

const SHORTEST = 3;
const LONGEST = 10;
const CODE = /^(?=.*[0-9])[A-Z0-9]+(?:[ -][A-Z0-9]+)*$/i;

const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const isBlank = (byte: number): boolean => byte === SPACE || (byte >= TAB && byte <= CARRIAGE_RETURN);

function isCode(value: string): boolean {
  const text = value.trim();
  return text.length >= SHORTEST && text.length <= LONGEST && CODE.test(text);
}

/** The same of ASCII bytes. */
function isCodeOfBytes(bytes: Uint8Array, start: number, stop: number): boolean {
  let [from, to] = [start, stop];
  while (from < to && isBlank(bytes[from]!)) from++;
  while (to > from && isBlank(bytes[to - 1]!)) to--;
  if (to - from < SHORTEST || to - from > LONGEST) return false;
  let hasDigit = false;
  let isSymbol = false;
  for (let p = from; p < to; p++) {
    const byte = bytes[p]!;
    const symbol = SYMBOL_OF[byte]!;
    if (symbol === STAYS && (!isSymbol || (byte !== SPACE && byte !== HYPHEN))) return false;
    isSymbol = symbol !== STAYS;
    hasDigit ||= symbol < FIRST_LETTER;
  }
  return hasDigit && isSymbol;
}

function anyCountryCells(): ByteCodec {
  const shapes = shapeCells();
  return {
    ...shapes,
    unrank(cells) {
      shapes.unrank(cells);
      // an image has the shape of its plaintext
      const { count, bytes, starts, stops, classOf, valid } = cells;
      for (let i = 0; i < count; i++) {
        if (classOf[i] !== NO_CLASS) valid[i] = isCodeOfBytes(bytes, starts[i]!, stops[i]!) ? 1 : 0;
      }
    },
  };
}

export const anyCountryCodec = (): Codec => ({
  parse: (value) => parseShape(value, isCode(value)),
  bytes: anyCountryCells(),
});
