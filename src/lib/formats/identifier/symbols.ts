// The symbols of an identifier: ASCII letters of either case and digits. All else in it is punctuation and stays, and so does case.
import { placeOf } from '../symbols.js';

/** Longer values are no identifiers. */
export const LONGEST = 40;
/** Symbols are 0 to 9 for digits and 10 to 35 for letters, of either case. */
export const FIRST_LETTER = 10;
/** In `SYMBOL_OF`: the character stays. */
export const STAYS = 255;

const TEXT = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The symbol of an ASCII character, or STAYS. */
export const SYMBOL_OF = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code >= 0x30 && code < 0x3a) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x7a ? letter - 0x61 + FIRST_LETTER : STAYS;
});

/** The symbols of a value, and a way to put others in their places. */
export interface WrittenIdentifier {
  readonly symbols: Uint8Array;
  /** bit k for a letter at place k */
  readonly letters: number;
  /** The value with other symbols, letters for letters, in the same case. */
  write(symbols: Uint8Array): string;
}

/** Undefined when the value holds no symbol, more than 40, or one beyond ASCII. */
export function readIdentifier(value: string): WrittenIdentifier | undefined {
  const symbols = new Uint8Array(LONGEST);
  let count = 0;
  let letters = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 0x80) {
      if ((code >= 0xd800 && code < 0xe000) || placeOf(code) !== null) return undefined;
      continue;
    }
    const symbol = SYMBOL_OF[code]!;
    if (symbol === STAYS) continue;
    if (count === LONGEST) return undefined;
    if (symbol >= FIRST_LETTER) letters += 2 ** count;
    symbols[count++] = symbol;
  }
  if (count === 0) return undefined;
  return {
    symbols: symbols.subarray(0, count),
    letters,
    write(image) {
      let next = 0;
      return value.replace(/[0-9A-Za-z]/g, (old) => {
        const text = TEXT[image[next++]!]!;
        return old >= 'a' ? text.toLowerCase() : text;
      });
    },
  };
}

/** Symbols as text, letters as capitals. */
export function symbolText(symbols: Uint8Array, from = 0, to = symbols.length): string {
  let text = '';
  for (let i = from; i < to; i++) text += TEXT[symbols[i]!]!;
  return text;
}

/** The symbols of a text of digits and capitals. */
export function symbolsOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => SYMBOL_OF[character.charCodeAt(0)]!);
}

/** The letters of a shape as bits: "aadd" is 3. */
export function lettersOf(shape: string): number {
  let letters = 0;
  for (let i = 0; i < shape.length; i++) if (shape[i] === 'a') letters += 2 ** i;
  return letters;
}

/** The shape of so many symbols, letters being where the bits are. */
export function shapeOfLetters(letters: number, length: number): string {
  return Array.from({ length }, (_, k) => (Math.floor(letters / 2 ** k) % 2 === 1 ? 'a' : 'd')).join('');
}
