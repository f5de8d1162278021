// Which words of a value stay because they say what it is: Street, Apt, Saint, -straße.
import { placeOf } from '../symbols.js';

/** Signs that stay, and letters of the words that may stay: Latin and Cyrillic ones, pinned. */
export const SIGNS = '\u00aa\u00b0\u00ba\u2116';
const LETTERS_OF_WORDS = 'A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u04ff';
const WORD = new RegExp(`[${SIGNS}]|[${LETTERS_OF_WORDS}]+`, 'g');
const LETTER = new RegExp(`^[${LETTERS_OF_WORDS}]$`);
export const isWordLetter = (codePoint: number): boolean => LETTER.test(String.fromCharCode(codePoint));
/** A stem in front of an ending that stays has so many letters. */
export const SHORTEST_STEM = 2;
const NONE: readonly number[] = [];

export interface WordLists {
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

const isDigit = (code: number): boolean => code >= 0x30 && code < 0x3a;
/** 1 to 26 for an ASCII letter in any case; else something outside. */
const letterNumber = (code: number): number => (code >= 0x41 && code < 0x80 ? (code | 0x20) - 0x60 : 0);
const LETTERS = 26;

/** Words end in one to three letters: five bits each. */
const TAIL_BITS = 15;
const TAIL_MASK = (1 << TAIL_BITS) - 1;
const tailOf = (word: string): number =>
  [...word.slice(-3)].reduce((tail, letter) => (tail << 5) | letterNumber(letter.charCodeAt(0)), 0);

export class CoveredWords {
  readonly #lists: WordLists;
  /** by the last letters of a word: whether it may be one that stays, or end in one; most words are told apart by these */
  readonly #tails = new Uint8Array(1 << TAIL_BITS);

  constructor(lists: WordLists) {
    this.#lists = lists;
    const { words, exact = [], behindDigits = [], endings = [] } = lists;
    const ascii = [...words, ...exact, ...behindDigits, ...endings].filter((word) => /^[A-Za-z]+$/.test(word));
    for (const word of ascii) this.#tails[tailOf(word)] = 1;
  }

  /** Where the words that stay begin and end, by turns. None when nothing else would be left. */
  spansIn(value: string): readonly number[] {
    const spans = this.#asciiSpans(value) ?? this.#anySpans(value);
    return spans.length > 0 && !hasSymbols(value, spans) ? NONE : spans;
  }

  /** Undefined for texts beyond ASCII. */
  #asciiSpans(value: string): readonly number[] | undefined {
    let spans: number[] | undefined;
    let length = 0;
    let tail = 0;
    for (let i = 0; i <= value.length; i++) {
      const code = i < value.length ? value.charCodeAt(i) : 0;
      if (code >= 0x80) return undefined;
      const letter = letterNumber(code);
      if (letter > 0 && letter <= LETTERS) {
        length++;
        tail = ((tail << 5) | letter) & TAIL_MASK;
      } else if (length > 0) {
        if (this.#tails[tail]) this.#add((spans ??= []), value, i - length, i);
        length = tail = 0;
      }
    }
    return spans ?? NONE;
  }

  #anySpans(value: string): readonly number[] {
    const spans: number[] = [];
    for (const { 0: text, index } of value.matchAll(WORD)) {
      if (SIGNS.includes(text)) spans.push(index, index + text.length);
      else this.#add(spans, value, index, index + text.length);
    }
    return spans;
  }

  /** Adds what of a word stays. */
  #add(spans: number[], value: string, start: number, end: number): void {
    const { words, exact, behindDigits, endings = [] } = this.#lists;
    const text = value.slice(start, end);
    const small = text.toLowerCase();
    if (start > 0 && isDigit(value.charCodeAt(start - 1))) {
      if (behindDigits?.has(small)) spans.push(start, end);
    } else if (words.has(small) || exact?.has(text)) spans.push(start, end);
    else {
      const ending = endings.find((one) => small.endsWith(one) && small.length >= one.length + SHORTEST_STEM);
      if (ending !== undefined && small.length === text.length) spans.push(end - ending.length, end);
    }
  }
}

/** Whether there is a letter, a digit or the like outside of the spans. */
function hasSymbols(value: string, spans: readonly number[], countsDigits = true): boolean {
  for (let i = 0, k = 0; i < value.length; i++) {
    if (i === spans[k]) {
      i = spans[k + 1]! - 1;
      k += 2;
      continue;
    }
    const codePoint = value.codePointAt(i)!;
    if (codePoint < 0x80) {
      const letter = letterNumber(codePoint);
      if ((letter > 0 && letter <= LETTERS) || (countsDigits && isDigit(codePoint))) return true;
    } else if (placeOf(codePoint) !== null) return true;
    if (codePoint > 0xffff) i++;
  }
  return false;
}

/** Which of the numbers outside of the spans begin with a zero: "0" for such, "1" for others. Empty for single digits alone. */
export function zerosOf(value: string, spans: readonly number[]): string {
  let zeros = '';
  let longest = 0;
  let run = 0;
  for (let i = 0, k = 0; i < value.length; i++) {
    if (i === spans[k]) {
      i = spans[k + 1]! - 1;
      k += 2;
      run = 0;
      continue;
    }
    const code = value.charCodeAt(i);
    if (!isDigit(code)) {
      run = 0;
      continue;
    }
    if (++run === 1) zeros += code === 0x30 ? '0' : '1';
    if (run > longest) longest = run;
  }
  // single digits alone would leave too few values
  return longest > 1 || hasSymbols(value, spans, false) ? zeros : '';
}
