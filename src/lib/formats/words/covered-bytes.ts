// The same as covered-words.ts over bytes: which words of a text stay, and how its numbers begin.
import { placeOf } from '../symbols.js';
import { isWordLetter, SHORTEST_STEM, SIGNS, type WordLists } from './covered-words.js';
import { LONGEST_TEXT } from './text-bytes.js';
import { codePointAt, widthOf } from '../utf8.js';

/** Letters of words that may stay lie below. */
const MOST_LETTERS = 0x500;
const NO_LETTER = 0;
/** In `small`: what becomes two letters, and is in no word that stays. */
const GROWS = 0xffff;
const ZERO = 0x30;
const CASE = 0x20;
/** Endings are told from most words by the last three letters. */
const TAIL_LETTERS = 3;
const LETTER_BITS = 5;
const LETTER_MASK = (1 << LETTER_BITS) - 1;
const TAIL_MASK = (1 << (LETTER_BITS * TAIL_LETTERS)) - 1;
const NO_SPANS = new Uint8Array();

/** Whether a byte is of a letter, or may be. */
const isLetter = (byte: number): boolean => byte >= 0x80 || ((byte | CASE) >= 0x61 && (byte | CASE) <= 0x7a);
const isDigit = (code: number): boolean => code >= 0x30 && code < 0x3a;

let table: Uint16Array | undefined;

/** By code point: the small letter; NO_LETTER for what is none. Made at the first call. */
function smallLetters(): Uint16Array {
  return (table ??= Uint16Array.from({ length: MOST_LETTERS }, (_, codePoint) => {
    if (!isWordLetter(codePoint)) return NO_LETTER;
    const small = String.fromCharCode(codePoint).toLowerCase();
    return small.length === 1 ? small.charCodeAt(0) : GROWS;
  }));
}

const isSign = (codePoint: number): boolean => SIGNS.includes(String.fromCharCode(codePoint));

const PLACE_BITS = 12;
const mix = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);
const placeOfHash = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - PLACE_BITS);

/** What a word of the lists is: bits. */
const STAYS = 1;
const STAYS_BEHIND_DIGITS = 2;
/** stays as it is written in `exact` */
const STAYS_AS_WRITTEN = 4;

/** A word of the lists. */
interface Listed {
  readonly bits: number;
  /** in small letters */
  readonly letters: Uint16Array;
  readonly exact: readonly Uint8Array[];
  /** the next one with the same place */
  readonly next: Listed | undefined;
}

export class CoveredBytes {
  /** where the words that stay begin and end, by turns; the first `count` of these */
  readonly spans = new Uint8Array(LONGEST_TEXT);
  count = 0;
  /** how the numbers outside of these begin: a bit each behind a leading one, 0 for a zero; 0 where it does not matter */
  zeros = 0;
  /** digits in a row, at most */
  #longest = 0;

  /** by place, which is found by the letters; most words have one where there is none */
  readonly #listed = new Array<Listed | undefined>(1 << PLACE_BITS).fill(undefined);
  /** by last letter, the longest first */
  readonly #endings = new Map<number, (readonly number[])[]>();
  /** by the last three letters, where these are ASCII: whether an ending ends so */
  readonly #tails = new Uint8Array(TAIL_MASK + 1);
  readonly #small = smallLetters();
  // of the word at hand: its small letters, and where each begins
  readonly #letters = new Uint16Array(LONGEST_TEXT);
  readonly #places = new Uint32Array(LONGEST_TEXT);

  constructor({ words, exact = new Set(), behindDigits = new Set(), endings = [] }: WordLists) {
    const codes = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
    for (const text of new Set([...words, ...behindDigits, ...Array.from(exact, (its) => its.toLowerCase())])) {
      const letters = Uint16Array.from(codes(text));
      const its = Array.from(exact).filter((one) => one.toLowerCase() === text);
      const place = placeOfHash(letters.reduce(mix, 0));
      const bits =
        (words.has(text) ? STAYS : 0) |
        (behindDigits.has(text) ? STAYS_BEHIND_DIGITS : 0) |
        (its.length > 0 ? STAYS_AS_WRITTEN : 0);
      const next = this.#listed[place];
      this.#listed[place] = { bits, letters, exact: its.map((one) => Buffer.from(one)), next };
    }
    for (const ending of endings.map(codes)) {
      const last = ending.at(-1)!;
      this.#endings.set(last, [...(this.#endings.get(last) ?? []), ending]);
      if (ending.length < TAIL_LETTERS) this.#tails.fill(1);
      else
        this.#tails[ending.reduce((tail, letter) => (tail << LETTER_BITS) | (letter & LETTER_MASK), 0) & TAIL_MASK] = 1;
    }
  }

  /**
   * Finds the words that stay; none when nothing else would be left. At most LONGEST_TEXT bytes of UTF-8.
   *
   * @param same spans that are known to hold what they held when they were found, `places` of them from `at` on
   */
  find(bytes: Uint8Array, from: number, to: number, same = NO_SPANS, at = 0, places = 0): void {
    this.count = 0;
    let known = at;
    for (let i = from; i < to;) {
      if (known < at + places && i - from >= same[known]!) {
        const end = from + same[known + 1]!;
        // a word that is the whole of a span is found again
        if (i - from === same[known] && !(end < to && isLetter(bytes[end]!))) {
          this.#add(from, i, end);
          i = end;
        }
        known += 2;
        continue;
      }
      const start = i;
      let hash = 0;
      let tail = 0;
      let code = bytes[i]!;
      for (;;) {
        const small = code | CASE;
        if (small < 0x61 || small > 0x7a) break;
        hash = mix(hash, small);
        tail = ((tail << LETTER_BITS) | (small & LETTER_MASK)) & TAIL_MASK;
        if (++i === to) break;
        code = bytes[i]!;
      }
      if (i < to && code >= 0x80) i = this.#takeAny(bytes, from, start, to);
      else if (i === start) i++;
      else if (this.#listed[placeOfHash(hash)] !== undefined || this.#tails[tail]) {
        for (let k = start; k < i; k++) {
          this.#letters[k - start] = bytes[k]! | CASE;
          this.#places[k - start] = k;
        }
        this.#take(bytes, from, i, i - start, hash);
      }
    }
    if (this.count > 0 && !this.#hasSymbols(bytes, from, to, true)) this.count = 0;
  }

  /** Finds `zeros` for the spans that were found; whether they could be told. */
  findZeros(bytes: Uint8Array, from: number, to: number): boolean {
    const zeros = this.zerosIn(bytes, from, to, this.spans, 0, this.count);
    const matters = this.#longest > 1 || (this.#longest > 0 && this.#hasSymbols(bytes, from, to, false));
    this.zeros = matters ? zeros : 0;
    return zeros <= Number.MAX_SAFE_INTEGER;
  }

  /** The same where they matter, outside of other spans: `count` places from `at` on. */
  zerosIn(bytes: Uint8Array, from: number, to: number, spans: Uint8Array, at: number, count: number): number {
    let zeros = 1;
    let longest = 0;
    let run = 0;
    for (let i = from, k = at; i < to; i++) {
      if (k < at + count && i - from === spans[k]) {
        i = from + spans[k + 1]! - 1;
        k += 2;
        run = 0;
      } else if (!isDigit(bytes[i]!)) run = 0;
      else {
        if (++run === 1) zeros = zeros * 2 + (bytes[i] === ZERO ? 0 : 1);
        if (run > longest) longest = run;
      }
    }
    this.#longest = longest;
    return zeros;
  }

  /** The same for a word, or a sign, that is not ASCII letters only; returns where it ends. */
  #takeAny(bytes: Uint8Array, from: number, start: number, to: number): number {
    let length = 0;
    let hash = 0;
    let i = start;
    while (i < to) {
      const code = bytes[i]!;
      const codePoint = code < 0x80 ? code : codePointAt(bytes, i);
      const small = codePoint < MOST_LETTERS ? this.#small[codePoint]! : NO_LETTER;
      if (small === NO_LETTER) {
        if (length > 0) break;
        const end = i + widthOf(code);
        if (isSign(codePoint)) this.#add(from, i, end);
        return end;
      }
      this.#letters[length] = small;
      this.#places[length++] = i;
      hash = mix(hash, small);
      i += widthOf(code);
    }
    this.#take(bytes, from, i, length, hash);
    return i;
  }

  #add(from: number, start: number, end: number): void {
    this.spans[this.count++] = start - from;
    this.spans[this.count++] = end - from;
  }

  /** Adds what of a word stays that ends before `end`. */
  #take(bytes: Uint8Array, from: number, end: number, length: number, hash: number): void {
    const start = this.#places[0]!;
    const isBehindDigit = start > from && isDigit(bytes[start - 1]!);
    const listed = this.#find(hash, length);
    const bits = listed ? listed.bits : 0;
    if (isBehindDigit) {
      if (bits & STAYS_BEHIND_DIGITS) this.#add(from, start, end);
      return;
    }
    if (bits & STAYS || (bits & STAYS_AS_WRITTEN && listed!.exact.some((text) => isWritten(bytes, start, end, text)))) {
      this.#add(from, start, end);
      return;
    }
    const endings = this.#endings.get(this.#letters[length - 1]!);
    const ending = endings?.find((one) => this.#endsIn(one, length));
    if (ending && !this.#grows(length)) this.#add(from, this.#places[length - ending.length]!, end);
  }

  #find(hash: number, length: number): Listed | undefined {
    let its = this.#listed[placeOfHash(hash)];
    while (its && !this.#is(its.letters, length)) its = its.next;
    return its;
  }

  #is(letters: Uint16Array, length: number): boolean {
    if (letters.length !== length) return false;
    for (let k = 0; k < length; k++) if (letters[k] !== this.#letters[k]) return false;
    return true;
  }

  #endsIn(ending: readonly number[], length: number): boolean {
    const stem = length - ending.length;
    return stem >= SHORTEST_STEM && ending.every((letter, k) => this.#letters[stem + k] === letter);
  }

  #grows(length: number): boolean {
    for (let k = 0; k < length; k++) if (this.#letters[k] === GROWS) return true;
    return false;
  }

  /** Whether there is a letter, a digit or the like outside of the spans. */
  #hasSymbols(bytes: Uint8Array, from: number, to: number, countsDigits: boolean): boolean {
    for (let i = from, k = 0; i < to;) {
      if (k < this.count && i - from === this.spans[k]) {
        i = from + this.spans[k + 1]!;
        k += 2;
        continue;
      }
      const code = bytes[i]!;
      if (code < 0x80) {
        if (this.#small[code] !== NO_LETTER || (countsDigits && isDigit(code))) return true;
      } else if (placeOf(codePointAt(bytes, i)) !== null) return true;
      i += widthOf(code);
    }
    return false;
  }
}

function isWritten(bytes: Uint8Array, start: number, end: number, text: Uint8Array): boolean {
  if (end - start !== text.length) return false;
  for (let k = 0; k < text.length; k++) if (bytes[start + k] !== text[k]) return false;
  return true;
}
