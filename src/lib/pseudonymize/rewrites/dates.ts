// Dates of a column as day numbers, read and written in the column's own pattern.
import { civilDate, LAST_YEAR, weekdayOf, dayNumber } from '../../formats/calendar.js';
import { DateReader } from '../../formats/date-codec.js';
import { DEFAULT_PATTERNS } from '../../formats/date-infer.js';
import type { Match } from '../../formats/date-match.js';
import { readValue, unitOf } from '../../formats/date-value.js';
import { inCaseOf, LANGUAGES, wordList } from '../../formats/date-words.js';
import type { Options } from '../../formats/format.js';
import { Remembered } from './remembered.js';

export interface ReadDate {
  readonly match: Match;
  /** days since 0001-01-01, or months, or years: what the pattern counts */
  readonly number: number;
  readonly year: number;
  /** 1 to 12; undefined where the pattern has none */
  readonly month: number | undefined;
}

const NO_DATE = Symbol('no date');
const LAST_DAY = dayNumber(LAST_YEAR, 12, 31);

export class ColumnDates {
  readonly #reader: DateReader;
  /** A day comes again and again, moved another number of days each time. */
  readonly #known = new Remembered((value) => this.read(value) ?? NO_DATE);

  constructor(content: 'date' | 'datetime', { pattern, language }: Options) {
    this.#reader = new DateReader({
      ...{ content, pattern: pattern ?? DEFAULT_PATTERNS[content], language: language ?? LANGUAGES[0]! },
      grouping: { range: undefined, keepYear: false },
    });
  }

  /** Undefined for a value that is no date that exists. */
  read(value: string): ReadDate | undefined {
    const match = this.#reader.match(value);
    const read = match && readValue(match);
    if (!match || !read) return undefined;
    const { number } = read;
    const unit = unitOf(match.alternative);
    if (unit === 'year') return { match, number, year: number, month: undefined };
    if (unit === 'month') return { match, number, year: Math.floor(number / 12) + 1, month: (number % 12) + 1 };
    const { year, month } = civilDate(number);
    return { match, number, year, month };
  }

  /** The value some days later; undefined where the pattern has no day, or cannot write the result so that it reads as that day. */
  moved(value: string, days: number): string | undefined {
    const read = this.#known.of(value);
    if (read === NO_DATE || unitOf(read.match.alternative) !== 'day') return undefined;
    const to = read.number + days;
    if (to < 0 || to > LAST_DAY) return undefined;
    const text = this.#write(value, read.match, to);
    const again = this.#known.of(text);
    return again !== NO_DATE && again.number === to ? text : undefined;
  }

  /** Forgets what was read. */
  wipe(): void {
    this.#known.wipe();
  }

  #write(value: string, { spans }: Match, day: number): string {
    const date = civilDate(day);
    let out = '';
    let at = 0;
    for (const { token, from, to, word } of spans) {
      out += value.slice(at, from);
      const written = value.slice(from, to);
      if (token.kind === 'number' && (token.field === 'y' || token.field === 'M' || token.field === 'd')) {
        const { field, least } = token;
        const number =
          field === 'd' ? date.day : field === 'M' ? date.month : least === 2 ? date.year % 100 : date.year;
        out += String(number).padStart(least, '0');
      } else if (token.kind === 'word') {
        const index = token.field === 'M' ? date.month - 1 : weekdayOf(day);
        const names = wordList(this.#reader.language, token.words);
        const same = names.indexesOf.get(word!.form)!.includes(index) ? names.wordFor(index, word!.form) : undefined;
        const name =
          same ??
          likest(
            names.words.filter((other) => other.index === index),
            word!.text,
          );
        out += inCaseOf(caseModel(written, name), name);
      } else out += written;
      at = to;
    }
    return out + value.slice(at);
  }
}

/** The one of several names for a month that is written like the one before: with a period where that has one. */
function likest(names: readonly { readonly text: string }[], like: string): string {
  const period = like.endsWith('.');
  return (names.find(({ text }) => text.endsWith('.') === period) ?? names[0]!).text;
}

/** As many characters as the name has, with the case of the word that it takes the place of. */
function caseModel(written: string, name: string): string {
  const characters = [...written];
  const last = characters.filter((c) => isSymbolCased(c)).at(-1) ?? characters[0]!;
  return [...name].map((_, i) => characters[i] ?? last).join('');
}

const isSymbolCased = (character: string): boolean => character.toLowerCase() !== character.toUpperCase();
