// Dates and times as a column writes them, taken apart before it is known which number is the day.
import { fold, LANGUAGES, wordList, ZONES, type WordKind } from './date-words.js';
import { placeOf } from './symbols.js';

/** A number or a word of a date, or what stands between. */
export type Item =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'word'; readonly text: string };

/** A value taken apart: the date as items, the time as a pattern. */
export interface Sketch {
  readonly date: readonly Item[];
  /** text of the pattern in front of the date and behind it; hours as "#" where they are not padded */
  readonly timeBefore: string;
  readonly timeBehind: string;
  readonly hourDigits: number;
}

const TIME =
  /(^|[^0-9:])([0-9]{1,2}):([0-9]{2})(?:(:)([0-9]{2})(?:([.,])([0-9]{1,9}))?)?(?:([ \u00a0\u202f]?)([ap](?:m|\.m\.?)))?(?![0-9:])/;
const COMPACT_TIME = /(t)([0-9]{2})([0-9]{2})([0-9]{2})?(?![0-9])/;

/** Undefined for what is no date or time. */
export function sketchOf(value: string, language: string): Sketch | undefined {
  const text = fold(value);
  if (text.length > 128) return undefined;
  let pattern = '';
  let [from, to, hourDigits] = [text.length, text.length, 0];
  const colon = TIME.exec(text);
  if (colon) {
    const [, before = '', hour = '', , hasSeconds, , mark, fraction, space = '', half] = colon;
    from = colon.index + before.length;
    to = colon.index + colon[0].length;
    hourDigits = hour.length;
    pattern = `${half === undefined ? 'H' : 'h'}#:mm${hasSeconds ? ':ss' : ''}${fraction ? `${mark}S` : ''}`;
    if (half !== undefined) pattern += `${space && ' '}a`;
  } else {
    const compact = COMPACT_TIME.exec(text) ?? undefined;
    if (compact && /[0-9]$/.test(text.slice(0, compact.index))) {
      from = compact.index + 1;
      to = compact.index + compact[0].length;
      hourDigits = 2;
      pattern = `HHmm${compact[4] ? 'ss' : ''}`;
    }
  }
  if (hourDigits > 0) {
    const rest = text.slice(to);
    const zone = /^( ?)(z|[+-][0-9]{2}(?::?[0-9]{2})?)(?![0-9a-z])/.exec(rest) ?? namedZone(rest);
    if (zone) {
      pattern += `${zone[1]}X`;
      to += zone[0].length;
    }
  }
  const head = itemsOf(text.slice(0, from), language);
  const tail = itemsOf(text.slice(to), language);
  if (!head || !tail) return undefined;
  const isBehind = head.some(({ kind }) => kind !== 'literal');
  if (isBehind && tail.some(({ kind }) => kind === 'number')) return undefined;
  return {
    date: [...head, ...tail],
    timeBefore: isBehind ? '' : pattern,
    timeBehind: isBehind ? pattern : '',
    hourDigits,
  };
}

function namedZone(rest: string): RegExpExecArray | null {
  const name = ZONES.find((zone) => rest.trimStart().startsWith(zone.toLowerCase()));
  return name === undefined ? null : new RegExp(`^( ?)(${name})(?![a-z])`, 'i').exec(rest);
}

/** Words that may stand between: "12 de marzo", "10:15 Uhr", "2024-01-01T10:15". They stay, so there are no others. */
const CONNECTORS = 't of the at de del do da le el den um uhr om alle ore à às la las'.split(' ');
const KINDS: readonly WordKind[] = ['MMMM', 'MMM', 'LLL', 'EEEE', 'E'];
export const MONTHS: readonly WordKind[] = ['MMMM', 'MMM', 'LLL'];
export const WEEKDAYS: readonly WordKind[] = ['EEEE', 'E'];

export const knows = (language: string, kind: WordKind, text: string): boolean =>
  wordList(language, kind).words.some((word) => word.text === text);

export const isMonth = (language: string, text: string): boolean => MONTHS.some((kind) => knows(language, kind, text));
export const isWeekday = (language: string, text: string): boolean =>
  WEEKDAYS.some((kind) => knows(language, kind, text));

/** Undefined for what is no part of a date. */
function itemsOf(text: string, language: string): Item[] | undefined {
  const out: Item[] = [];
  let at = 0;
  while (at < text.length) {
    const digits = /^[0-9]+/.exec(text.slice(at));
    if (digits) {
      out.push({ kind: 'number', digits: digits[0] });
      at += digits[0].length;
      continue;
    }
    let end = at;
    while (end < text.length && !/[0-9]/.test(text[end]!) && placeOf(text.codePointAt(end)!) !== null) end++;
    if (end === at) {
      const last = out.at(-1);
      if (last?.kind === 'literal') out[out.length - 1] = { kind: 'literal', text: last.text + text[at]! };
      else out.push({ kind: 'literal', text: text[at]! });
      at++;
      continue;
    }
    // the longest that is a name: "segunda-feira", "jan."
    const names = KINDS.flatMap((kind) => wordList(language, kind).words.map((word) => word.text));
    const name = names
      .filter((word) => text.startsWith(word, at) && at + word.length >= end)
      .sort((a, b) => b.length - a.length)[0];
    if (name !== undefined) {
      out.push({ kind: 'word', text: name });
      at += name.length;
    } else {
      const word = text.slice(at, end);
      if (!CONNECTORS.includes(word)) return undefined;
      out.push({ kind: 'literal', text: word });
      at = end;
    }
  }
  return out;
}

/** The language that knows most of the words of a sample. */
export function languageOf(values: readonly string[]): string {
  const words = values.flatMap((value) => fold(value).match(/[^0-9\s,/:()-]+(?:-[^0-9\s,/:()-]+)*/g) ?? []);
  const distinct = [...new Set(words)].slice(0, 200);
  const score = (language: string): number =>
    distinct.filter((word) =>
      KINDS.some((kind) => knows(language, kind, word) || knows(language, kind, word.replace(/\.$/, ''))),
    ).length;
  return LANGUAGES.reduce((best, language) => (score(language) > score(best) ? language : best));
}

/** The same for values that are written alike but for padding. */
export function keyOf({ date, timeBefore, timeBehind }: Sketch): string {
  const items = date.map((item) => {
    if (item.kind === 'literal') return item.text;
    return item.kind === 'word' ? 'w' : `<${item.digits.length <= 2 ? 2 : item.digits.length}>`;
  });
  return [timeBefore, ...items, timeBehind].join('');
}
