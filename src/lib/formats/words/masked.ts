// Values some of whose words stay: these are covered, the rest is read as words, and what was covered is put back. Covered words count as
// separators, so values with and without them have the same classes.
import type { Codec, Parsed } from '../format.js';
import { placeOf } from '../symbols.js';
import { maskedCells } from './masked-cells.js';
import { WordValues } from './word-values.js';

/** Signs that stay, and letters of the words that may stay: Latin and Cyrillic ones, pinned. */
const SIGNS = '\u00aa\u00b0\u00ba\u2116';
const WORD = /[\u00aa\u00b0\u00ba\u2116]|[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u04ff]+/g;
/** A stem in front of an ending that stays has so many letters. */
const SHORTEST_STEM = 2;

export interface CoveredWords {
  /** small letters; stay in any case */
  readonly words: ReadonlySet<string>;
  /** stay as they are written here */
  readonly exact?: ReadonlySet<string>;
  /** small letters; stay behind a digit */
  readonly behindDigits?: ReadonlySet<string>;
  /** small letters, the longest first; stay at the end of longer words */
  readonly endings?: readonly string[];
}

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The same as numbers: words of up to ten ASCII letters in base 32, and the last three letters of endings. */
interface Numbers {
  readonly words: ReadonlySet<number>;
  readonly tails: ReadonlySet<number>;
}

const LONGEST_NUMBER = 10;
const TAIL_MASK = 0x7fff;
const known = new WeakMap<CoveredWords, Numbers>();

const numberOf = (word: string): number => [...word].reduce((sum, letter) => sum * 32 + letter.charCodeAt(0) - 0x60, 0);

function numbersOf(covered: CoveredWords): Numbers {
  let numbers = known.get(covered);
  if (numbers) return numbers;
  const { words, exact = [], behindDigits = [], endings = [] } = covered;
  const isPlain = (word: string): boolean => /^[a-z]{1,10}$/.test(word);
  const all = [...words, ...behindDigits, ...[...exact].map((word) => word.toLowerCase())];
  numbers = {
    words: new Set(all.filter(isPlain).map(numberOf)),
    tails: new Set(endings.filter((one) => /^[a-z]{3,}$/.test(one)).map((one) => numberOf(one.slice(-3)))),
  };
  known.set(covered, numbers);
  return numbers;
}

/** Whether some word of a text may be one that stays; texts beyond ASCII may. */
function mayStay(value: string, { words, tails }: Numbers): boolean {
  let number = 0;
  let length = 0;
  let tail = 0;
  for (let i = 0; i <= value.length; i++) {
    const code = i < value.length ? value.charCodeAt(i) : 0;
    if (code >= 0x80) return true;
    const letter = code >= 0x41 ? (code | 0x20) - 0x60 : 0;
    if (letter > 0 && letter <= 26) {
      if (++length <= LONGEST_NUMBER) number = number * 32 + letter;
      tail = ((tail << 5) | letter) & TAIL_MASK;
    } else if (length > 0) {
      if ((length <= LONGEST_NUMBER && words.has(number)) || (length > 4 && tails.has(tail))) return true;
      number = length = tail = 0;
    }
  }
  return false;
}

const NONE: readonly number[] = [];

/** Where the words that stay begin and end, by turns. None when nothing else would be left. */
export function coveredSpans(value: string, covered: CoveredWords): readonly number[] {
  if (!mayStay(value, numbersOf(covered))) return NONE;
  const { words, exact, behindDigits, endings = [] } = covered;
  const spans: number[] = [];
  for (const match of value.matchAll(WORD)) {
    const [text] = match;
    const small = text.toLowerCase();
    const end = match.index + text.length;
    const isBehindDigit = match.index > 0 && /[0-9]/.test(value[match.index - 1]!);
    if (SIGNS.includes(text)) spans.push(match.index, end);
    else if (isBehindDigit) {
      if (behindDigits?.has(small)) spans.push(match.index, end);
    } else if (words.has(small) || exact?.has(text)) spans.push(match.index, end);
    else {
      const ending = endings.find((one) => small.endsWith(one) && small.length >= one.length + SHORTEST_STEM);
      if (ending !== undefined && small.length === text.length) spans.push(end - ending.length, end);
    }
  }
  if (spans.length > 0 && !hasSymbols(cover(value, spans))) return NONE;
  return spans;
}

function hasSymbols(value: string): boolean {
  for (let i = 0; i < value.length; i++) {
    const codePoint = value.codePointAt(i)!;
    if (codePoint < 0x80 ? /[0-9A-Za-z]/.test(value[i]!) : placeOf(codePoint) !== null) return true;
    if (codePoint > 0xffff) i++;
  }
  return false;
}

function cover(value: string, spans: readonly number[]): string {
  let out = '';
  let at = 0;
  for (let k = 0; k < spans.length; k += 2) {
    out += value.slice(at, spans[k]) + ' '.repeat(spans[k + 1]! - spans[k]!);
    at = spans[k + 1]!;
  }
  return out + value.slice(at);
}

/** Letters keep their length in bytes, so what was covered is where it was. */
function uncover(image: string, value: string, spans: readonly number[]): string {
  let out = '';
  let at = 0;
  for (let k = 0; k < spans.length; k += 2) {
    out += image.slice(at, spans[k]) + value.slice(spans[k], spans[k + 1]);
    at = spans[k + 1]!;
  }
  return out + image.slice(at);
}

export interface MaskedOptions {
  readonly covered: CoveredWords;
  isValid(value: string): boolean;
  /** whether numbers gain and lose no leading zero, and a single digit stays 0 or other than 0 where there is more to permute */
  readonly keepsZeros?: boolean;
}

export function maskedCodec({ covered, isValid, keepsZeros = false }: MaskedOptions): Codec {
  const values = new WordValues();
  const spansOf = (value: string): readonly number[] => coveredSpans(value, covered);
  const admits = (image: string, value: string): boolean => {
    const spans = spansOf(value);
    const after = spansOf(image);
    if (spans.length !== after.length || spans.some((at, k) => at !== after[k])) return false;
    return !keepsZeros || zerosOf(cover(value, spans)) === zerosOf(cover(image, spans));
  };
  return {
    parse(value): Parsed {
      const spans = spansOf(value);
      const valid = isValid(value);
      if (spans.length === 0) return values.parse(value, valid);
      const parsed = values.parse(cover(value, spans), valid);
      return {
        valid,
        parts: parsed.parts,
        get canonical() {
          return parsed.canonical;
        },
        write: (ranks) => uncover(parsed.write(ranks), value, spans),
      };
    },
    admits,
    ascii: maskedCells(values, { spansOf, admits, isValid }),
  };
}

/** Which numbers of a value begin with a zero. */
function zerosOf(value: string): string {
  const numbers = value.match(/[0-9]+/g) ?? [];
  // single digits alone would leave too few values
  const hasOthers = numbers.some(({ length }) => length > 1) || hasSymbols(value.replace(/[0-9]/g, ' '));
  if (!hasOthers) return '';
  return numbers.map((number) => (number.startsWith('0') ? '0' : '1')).join('');
}
