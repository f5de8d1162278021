// A value taken apart into words, symbols that stand alone, and what stays.
import { MOST_SYMBOLS, ValueError } from '../format.js';
import { letterOf, type Letter } from './letters.js';
import type { Script } from './scripts.js';
import { isSeparator } from './separators.js';

const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;
const SIGMA = 0x3c3;
const FINAL_SIGMA = 0x3c2;

/** Below so many ways to fill its places a value is permuted by whole alphabets: the parts of these may have one member only. */
const LEAST_WAYS = 10;

/** Letters in a row that are read as a word, or one symbol that stands alone. */
export interface Span {
  /** null for a symbol that stands alone */
  script: Script | null;
  /** index of its first letter, and of the one behind its last */
  from: number;
  to: number;
  /** whether it stays as it is */
  kept: boolean;
}

/** What there is in the value that was read last; one is used for many values. */
export class Scan {
  readonly codePoints: number[] = [];
  /** what is permuted, and the letters of words that are kept */
  readonly letters: Letter[] = [];
  /** by letter: the index of its code point */
  readonly places: number[] = [];
  /** indexes of the letters that end a row of Greek ones: sigma and its final form stand for each other there */
  readonly endings: number[] = [];
  /** the first `count` of these */
  readonly spans: Span[] = [];
  count = 0;
  /** whether the value is letters of words and separators, with a letter at least */
  isPlain = false;

  /**
   * Finds words and symbols. What follows is to mark the spans that are kept, and then `settle`.
   *
   * @throws ValueError for a lone surrogate, or more symbols than are permuted as a whole
   */
  read(value: string): void {
    const { codePoints, letters, places, endings } = this;
    codePoints.length = letters.length = places.length = endings.length = this.count = 0;
    let script: Script | null = null;
    let carriesMarks = false;
    let carried = 0;
    let strange = 0;
    let isGreek = false;
    for (let i = 0; i < value.length; i++) {
      let codePoint = value.charCodeAt(i);
      if (codePoint >= 0xd800 && codePoint < 0xe000) {
        codePoint = value.codePointAt(i)!;
        if (codePoint < 0x10000) throw new ValueError('lone-surrogate', 'half of a surrogate pair');
        i++;
      }
      const place = codePoints.push(codePoint) - 1;
      let letter = letterOf(codePoint);
      if (letter === null) {
        if (codePoint === ZERO_WIDTH_JOINER || codePoint === ZERO_WIDTH_NON_JOINER) continue;
        if (!isSeparator(codePoint)) strange++;
        if (isGreek) this.#end();
        isGreek = false;
        script = null;
        carriesMarks = false;
        continue;
      }
      const of = letter.kind.script;
      if (letter.isMark && carriesMarks) {
        // a vowel sign on a letter changes, all other marks stay
        if (of === null || of !== script || letters.at(-1)!.isMark) continue;
        carried++;
      } else if (letter.isMark) {
        letter = letter.uncut;
        script = null;
        strange++;
      } else if (of === null || of !== script) {
        script = of;
        if (letter.first) letter = letter.first;
        if (of?.hasGrammar) this.#open(of);
      }
      if (!letter.isLetter && !letter.isMark) strange++;
      if (isGreek && !letter.isGreek) this.#end();
      isGreek = letter.isGreek;
      carriesMarks = true;
      if (!script?.hasGrammar) this.#open(null);
      letters.push(letter);
      places.push(place);
      this.spans[this.count - 1]!.to = letters.length;
    }
    if (isGreek) this.#end();
    if (letters.length - carried > MOST_SYMBOLS) throw tooLong(letters.length - carried);
    this.isPlain = strange === 0 && letters.length > 0;
  }

  /** Takes the value by whole alphabets where its kinds leave too few ways. */
  settle(): void {
    const { letters, spans, count } = this;
    let ways = 1;
    for (let s = 0; s < count; s++) {
      const { from, to, kept } = spans[s]!;
      for (let i = from; !kept && i < to; i++) if (!letters[i]!.isMark) ways *= letters[i]!.least;
      if (ways >= LEAST_WAYS) return;
    }
    this.#takeWhole();
  }

  /** The letter read last ends a row of Greek ones. */
  #end(): void {
    const at = this.letters.length - 1;
    const codePoint = this.codePoints[this.places[at]!]!;
    if (codePoint === SIGMA || codePoint === FINAL_SIGMA) this.letters[at] = letterOf(otherSigma(codePoint))!;
    this.endings.push(at);
  }

  #takeWhole(): void {
    const spans = this.spans.slice(0, this.count).map((span) => ({ ...span }));
    this.count = 0;
    for (const { script, from, to, kept } of spans) {
      for (let i = from; i < to; i++) {
        const letter = this.letters[i]!;
        const isVowelSign = letter.isMark && letter !== letter.uncut;
        if (isVowelSign) continue;
        if (!kept) this.letters[i] = letter.uncut;
        this.#open(kept ? script : null, i);
        this.spans[this.count - 1]!.to = i + 1;
        this.spans[this.count - 1]!.kept = kept;
      }
    }
  }

  #open(script: Script | null, from = this.letters.length): void {
    const span = this.spans[this.count];
    if (span) {
      span.script = script;
      span.from = span.to = from;
      span.kept = false;
    } else {
      this.spans.push({ script, from, to: from, kept: false });
    }
    this.count++;
  }
}

/** Sigma for its final form and the other way round; other code points as they are. */
export function otherSigma(codePoint: number): number {
  return codePoint === SIGMA ? FINAL_SIGMA : codePoint === FINAL_SIGMA ? SIGMA : codePoint;
}

function tooLong(symbols: number): ValueError {
  return new ValueError(
    'too-long',
    `${symbols} symbols, at most ${MOST_SYMBOLS} are permuted as one value`,
    'the format freetext permutes word by word and has no limit',
  );
}
