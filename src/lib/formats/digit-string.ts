import { MOST_SYMBOLS } from './format.js';
import { placeOf } from './symbols.js';

/** A value whose only symbols are ASCII digits: these, and a way to put others in their places. */
export interface DigitString {
  readonly text: string;
  /** The value with `digits`, as many as there were, in the places of its own. */
  write(digits: string): string;
}

/** Undefined when the value holds any other symbol, no digit at all, or more than are permuted as a whole. */
export function digitsOf(value: string): DigitString | undefined {
  let text = '';
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 0x30 && code < 0x3a) text += value[i];
    else if (code >= 0xd800 && code < 0xe000) return undefined;
    else if (placeOf(code) !== null) return undefined;
  }
  if (text === '' || text.length > MOST_SYMBOLS) return undefined;
  return {
    text,
    write: (digits) => {
      let next = 0;
      return value.replace(/[0-9]/g, () => digits[next++]!);
    },
  };
}
