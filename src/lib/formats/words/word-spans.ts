// A text of Latin letters in bytes, read into words and digits in a row: what Scan finds in a string, without objects.
import type { Automaton } from './grammar.js';
import { CAPITAL, COMMA, LONGEST_LISTED, listedBits, WORD } from './kept-words.js';
import { BETWEEN, FOREIGN, indexOf, isCapital, latinLetter, MARK, readingOf, STRANGE } from './latin-letters.js';
import type { Beginning, MarkedPattern, MarkedWords } from './marked-words.js';
import { isSeparator } from './separators.js';
import { LONGEST_TEXT } from './text-bytes.js';
import { codePointAt, widthOf } from '../utf8.js';

/** Longer words are left to the string path. */
export const LONGEST_WORD = 22;
/** Texts of more words are left to the string path. */
export const MOST_SPANS = 24;
/** Bytes that `copyTo` writes of a span. */
export const PLACE = 2;
/** Digits in a row are cut into numbers of so many at most. */
const MOST_DIGITS = 7;

const LETTERS = 26;
const DIGIT = 26;
const SEPARATOR = 27;
const OTHER = 28;
const BEYOND = 29;
const CASE = 0x20;
const COMMA_SIGN = 0x2c;

/** By byte: the number of an ASCII letter, DIGIT, SEPARATOR for what stands between words, OTHER, BEYOND for what is not ASCII. */
const SYMBOLS = Uint8Array.from({ length: 0x100 }, (_, code) => {
  if (code >= 0x80) return BEYOND;
  const letter = (code | CASE) - 0x61;
  if (letter >= 0 && letter < LETTERS && code >= 0x41) return letter;
  if (code >= 0x30 && code < 0x3a) return DIGIT;
  return isSeparator(code) ? SEPARATOR : OTHER;
});

export const symbolOf = (byte: number): number => SYMBOLS[byte]!;

/** Of a word's traits, beside those of kept-words.ts: there are marks on its letters, or between them. */
export const SPREAD = 128;

/** What the text that was read last consists of; one is used for many. */
export class WordSpans {
  /** words, and digits in a row */
  count = 0;
  /** by span: where it begins in the text */
  readonly offsets = new Uint8Array(MOST_SPANS);
  /** by span: letters or digits */
  readonly lengths = new Uint8Array(MOST_SPANS);
  /** by span: what kept-words.ts says of it; with `listed` only, but for KEPT */
  readonly traits = new Uint8Array(MOST_SPANS);
  /** by span: the state that a word leads to */
  readonly states = new Uint16Array(MOST_SPANS);
  /** by span: for a word with letters beyond ASCII their kinds */
  readonly marked: (MarkedPattern | undefined)[] = new Array<undefined>(MOST_SPANS).fill(undefined);
  /** by span: the number that digits are; -1 for a word */
  readonly numbers = new Float64Array(MOST_SPANS);
  /** by place in the text, from a word's offset on: the letters that its letters read as */
  readonly readings = new Uint8Array(LONGEST_TEXT);
  /** the same for words that are not ASCII letters only: their places in their kinds */
  readonly indexes = new Uint8Array(LONGEST_TEXT);
  /** whether the text is letters of words and what may stand between them only */
  isPlain = false;
  /** whether there is a word that may be one that stays */
  hasListed = false;

  readonly #automaton: Automaton;
  readonly #words: () => MarkedWords;
  readonly #findsListed: boolean;

  /** @param findsListed whether it matters which words are listed as such that may stay */
  constructor(automaton: Automaton, words: () => MarkedWords, findsListed: boolean) {
    this.#automaton = automaton;
    this.#words = words;
    this.#findsListed = findsListed;
  }

  /**
   * Whether the bytes from `from` to `to`, which are UTF-8, are a text of those that are known here.
   *
   * @param covered where what is not to be read begins and ends in the text, by turns: `places` of these
   */
  read(bytes: Uint8Array, from: number, to: number, covered?: Uint8Array, places = 0): boolean {
    this.count = 0;
    this.isPlain = true;
    this.hasListed = false;
    if (to - from > LONGEST_TEXT) return false;
    let start = from;
    for (let k = 0; k < places; k += 2) {
      if (!this.#readPart(bytes, from, start, from + covered![k]!)) return false;
      start = from + covered![k + 1]!;
    }
    return this.#readPart(bytes, from, start, to) && this.count > 0;
  }

  /** Reads on from `begin` to `to`, as if there were nothing else but what has been read. */
  #readPart(bytes: Uint8Array, from: number, begin: number, to: number): boolean {
    const { start, next } = this.#automaton;
    const { offsets, lengths, traits, states, numbers, readings, marked } = this;
    let { count, isPlain } = this;
    let carriesMarks = false;
    for (let i = begin; i < to;) {
      const code = bytes[i]!;
      let symbol = SYMBOLS[code]!;
      if (symbol === BEYOND) {
        const letter = latinLetter(codePointAt(bytes, i));
        if (letter === FOREIGN || (letter === MARK && !carriesMarks)) return false;
        if (letter < 0) {
          carriesMarks = letter === MARK;
          if (letter === STRANGE) isPlain = false;
          i += widthOf(code);
          continue;
        }
      } else if (symbol >= SEPARATOR) {
        carriesMarks = false;
        if (symbol === OTHER) isPlain = false;
        else if (code === COMMA_SIGN && count > 0) traits[count - 1]! |= COMMA;
        i++;
        continue;
      }
      if (count === MOST_SPANS) return false;
      offsets[count] = i - from;
      traits[count] = 0;
      marked[count] = undefined;
      carriesMarks = true;
      if (symbol === DIGIT) {
        isPlain = false;
        let number = code - 0x30;
        let run = 1;
        while (++i < to && run < MOST_DIGITS && SYMBOLS[bytes[i]!] === DIGIT) {
          number = number * 10 + bytes[i]! - 0x30;
          run++;
        }
        lengths[count] = run;
        numbers[count++] = number;
        continue;
      }
      const first = i;
      let state = start;
      let small = CASE;
      while (symbol < LETTERS) {
        readings[i - from] = symbol;
        small &= bytes[i]!;
        state = next[state * LETTERS + symbol]!;
        if (++i === to) break;
        symbol = SYMBOLS[bytes[i]!]!;
      }
      traits[count] = small ? WORD : WORD | CAPITAL;
      lengths[count] = i - first;
      states[count] = state;
      numbers[count] = -1;
      if (symbol === BEYOND && (i = this.#readOn(bytes, i, to, count)) < 0) return false;
      if (lengths[count]! > LONGEST_WORD) return false;
      if (this.#findsListed && lengths[count]! <= LONGEST_LISTED) {
        const bits = listedBits(bytes, first, first + lengths[count]!);
        traits[count]! |= bits;
        if (bits) this.hasListed = true;
      }
      count++;
    }
    this.count = count;
    this.isPlain = isPlain;
    return true;
  }

  /** Keeps where the spans begin, and their traits: PLACE bytes a span, from `at` on. */
  copyTo(places: Uint8Array, at: number): void {
    for (let s = 0, k = at; s < this.count; s++, k += PLACE) {
      places[k] = this.offsets[s]!;
      places[k + 1] = this.traits[s]!;
    }
  }

  /** Reads the rest of a word from its first letter or mark beyond ASCII on; returns where it ends, or -1 for a text of another kind. */
  #readOn(bytes: Uint8Array, from: number, to: number, span: number): number {
    const { next } = this.#automaton;
    const { readings, indexes, lengths, states } = this;
    const words = this.#words();
    const offset = this.offsets[span]!;
    let length = lengths[span]!;
    for (let k = offset; k < offset + length; k++) indexes[k] = readings[k]!;
    let state = states[span]!;
    let beginning: Beginning = words.start();
    let run = length;
    let i = from;
    while (i < to) {
      const code = bytes[i]!;
      let reading: number;
      let index: number;
      let capital: boolean;
      if (code < 0x80) {
        reading = index = SYMBOLS[code]!;
        if (reading >= LETTERS) break;
        capital = (code & CASE) === 0;
        run++;
      } else {
        const letter = latinLetter(codePointAt(bytes, i));
        if (letter === FOREIGN) return -1;
        if (letter === BETWEEN || letter === STRANGE) break;
        if (letter === MARK) {
          this.traits[span]! |= SPREAD;
          i += widthOf(code);
          continue;
        }
        beginning = words.after(beginning, run, letter);
        run = 0;
        reading = readingOf(letter);
        index = indexOf(letter);
        capital = isCapital(letter);
      }
      if (length === LONGEST_WORD) return -1;
      if (capital) this.traits[span]! |= CAPITAL;
      readings[offset + length] = reading;
      indexes[offset + length] = index;
      length++;
      state = next[state * LETTERS + reading]!;
      i += widthOf(code);
    }
    lengths[span] = length;
    states[span] = state;
    if (beginning.kind) this.marked[span] = words.end(beginning, run);
    return i;
  }
}
