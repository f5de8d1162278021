// A telephone number as it is written: which digits are the number and which its extension, and which words may stand around them.
import { placeOf } from './symbols.js';

/** Longer cells are no telephone numbers, whatever they hold. */
const LONGEST = 256;

// Words that stay: what introduces a number, and what introduces an extension.
const INTRODUCED = '(?:telephone|phone|tel|ph|mobile|mob|cell|fax)';
const EXTENSION = '(?:extension|extn|ext|ex|x|anexo|int)';
const GRAMMAR = new RegExp(
  `^[^0-9a-z]*(?:${INTRODUCED}[^0-9a-z]*)?((?:[0-9][^0-9a-z]*)+)(?:${EXTENSION}[^0-9a-z]*((?:[0-9][^0-9a-z]*)+))?$`,
  'i',
);

/** The digits of a cell that reads as a telephone number. */
export interface WrittenNumber {
  readonly digits: string;
  /** empty when there is none */
  readonly extension: string;
  /** whether a plus sign stands in front of the first digit */
  readonly hasPlus: boolean;
  /** how many digits of the number stand together, group by group */
  readonly groups: readonly number[];
}

/** Undefined when the value holds anything but digits, punctuation and the words that stay. */
export function readNumber(value: string): WrittenNumber | undefined {
  if (value.length > LONGEST) return undefined;
  const match = GRAMMAR.exec(value);
  if (!match || !isPlain(value)) return undefined;
  let [, number = ''] = match;
  let extension = match[2] ?? '';
  if (extension === '') {
    // "#" in front of digits makes them an extension unless it stands in front of all
    const at = number.indexOf('#');
    if (at >= 0 && /[0-9]/.test(number.slice(at))) {
      extension = number.slice(at);
      number = number.slice(0, at);
    }
  }
  return {
    digits: number.replace(/[^0-9]+/g, ''),
    extension: extension.replace(/[^0-9]+/g, ''),
    groups: (number.match(/[0-9]+/g) ?? []).map((group) => group.length),
    hasPlus: value.slice(0, value.search(/[0-9]/)).includes('+'),
  };
}

/** Whether everything beyond ASCII is punctuation or space. */
function isPlain(value: string): boolean {
  for (const character of value) {
    const codePoint = character.codePointAt(0)!;
    if (codePoint >= 0x80 && ((codePoint >= 0xd800 && codePoint < 0xe000) || placeOf(codePoint) !== null)) return false;
  }
  return true;
}

/** The value with other digits, as many as there were, in the places of its own. */
export function writeDigits(value: string, digits: string): string {
  let next = 0;
  return value.replace(/[0-9]/g, () => digits[next++]!);
}
