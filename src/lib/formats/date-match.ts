// A value laid over a pattern: which digits and words are which field. What decides is the shape alone, never whether the date exists.
import { fold, wordList, ZONES, type DateWord } from './date-words.js';
import type { Alternative, NumberField, Token } from './date-pattern.js';

/** Longer values are no dates. */
const LONGEST = 128;
/** Spaces that may stand around a value, and for a space of the pattern. */
const SPACES = ' \t\u00a0\u2007\u2009\u202f';

/** Where a token stands in the value. */
export interface Span {
  readonly token: Token;
  readonly from: number;
  readonly to: number;
  readonly word?: DateWord;
}

/** A value that has the shape of an alternative. */
export interface Match {
  readonly alternative: Alternative;
  readonly spans: readonly Span[];
  /** the numbers as written */
  readonly numbers: Readonly<Partial<Record<NumberField, string>>>;
  readonly words: Readonly<Partial<Record<'M' | 'E', DateWord>>>;
  /** whether the value says PM; undefined without such a field */
  readonly isAfternoon: boolean | undefined;
  /** as written; empty when there is none */
  readonly zone: string;
}

/** The first of the alternatives that the value has the shape of. */
export function matchPattern(value: string, alternatives: readonly Alternative[], language: string): Match | undefined {
  if (value.length > LONGEST) return undefined;
  let from = 0;
  let to = value.length;
  while (from < to && SPACES.includes(value[from]!)) from++;
  while (to > from && SPACES.includes(value[to - 1]!)) to--;
  const folded = fold(value);
  for (const alternative of alternatives) {
    const spans: Span[] = [];
    if (matchFrom(folded, from, to, alternative.tokens, 0, language, spans)) return collect(value, alternative, spans);
  }
  return undefined;
}

/** Lays the tokens from `index` on over the value from `at` on; fills `spans`. */
function matchFrom(
  folded: string,
  at: number,
  end: number,
  tokens: readonly Token[],
  index: number,
  language: string,
  spans: Span[],
): boolean {
  if (index === tokens.length) return at === end;
  const token = tokens[index]!;
  for (const { length, word } of choices(folded, at, end, token, language)) {
    spans[index] = word ? { token, from: at, to: at + length, word } : { token, from: at, to: at + length };
    if (matchFrom(folded, at + length, end, tokens, index + 1, language, spans)) return true;
  }
  return false;
}

interface Choice {
  readonly length: number;
  readonly word?: DateWord;
}

const NOTHING: readonly Choice[] = [];

/** How far a token can reach, the longest first. */
function choices(folded: string, at: number, end: number, token: Token, language: string): readonly Choice[] {
  switch (token.kind) {
    case 'literal': {
      const { text } = token;
      if (at + text.length > end) return NOTHING;
      for (let i = 0; i < text.length; i++) {
        const [c, wanted] = [folded[at + i]!, text[i]!];
        if (c !== wanted && !(wanted === ' ' && SPACES.includes(c))) return NOTHING;
      }
      return [{ length: text.length }];
    }
    case 'number': {
      let digits = 0;
      while (digits < token.most && at + digits < end && isDigit(folded, at + digits)) digits++;
      return digits < token.least ? NOTHING : [{ length: digits }];
    }
    case 'word':
      return wordList(language, token.words)
        .words.filter(({ text }) => at + text.length <= end && folded.startsWith(text, at))
        .map((word) => ({ length: word.text.length, word }));
    case 'half': {
      const found = /^[ap](?:m|\.m\.?)/.exec(folded.slice(at, Math.min(end, at + 4)));
      return found ? [{ length: found[0].length }] : NOTHING;
    }
    case 'zone': {
      const rest = folded.slice(at, end);
      const found = /^(?:z|[+-][0-9]{2}(?::?[0-9]{2})?)/.exec(rest)?.[0];
      const zone = found ?? ZONES.find((name) => rest.startsWith(name.toLowerCase()));
      return zone === undefined ? NOTHING : [{ length: zone.length }];
    }
  }
}

const isDigit = (text: string, at: number): boolean => text[at]! >= '0' && text[at]! <= '9';

function collect(value: string, alternative: Alternative, spans: readonly Span[]): Match {
  const numbers: Partial<Record<NumberField, string>> = {};
  const words: Partial<Record<'M' | 'E', DateWord>> = {};
  let isAfternoon: boolean | undefined;
  let zone = '';
  for (const { token, from, to, word } of spans) {
    if (token.kind === 'number') numbers[token.field] = value.slice(from, to);
    else if (token.kind === 'word') words[token.field] = word!;
    else if (token.kind === 'half') isAfternoon = value[from] === 'p' || value[from] === 'P';
    else if (token.kind === 'zone') zone = value.slice(from, to);
  }
  return { alternative, spans, numbers, words, isAfternoon, zone };
}

/** Whether an offset lies where the earth's do: up to 14 hours, minutes below 60. */
export function isRealZone(zone: string): boolean {
  const found = /^[+-]([0-9]{2}):?([0-9]{2})?$/.exec(zone);
  return !found || (Number(found[1]) <= 14 && Number(found[2] ?? '0') < 60);
}
