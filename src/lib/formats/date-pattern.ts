// Patterns of dates and times, in the letters of Unicode (UTS 35): yyyy-MM-dd, d. MMMM yyyy, M/d/yy h:mm a, yyyy-MM-dd'T'HH:mm:ss[.S]X.
import { OptionError } from './format.js';
import { fold, type WordKind } from './date-words.js';

export type NumberField = 'y' | 'M' | 'd' | 'H' | 'h' | 'm' | 's' | 'S';

export type Token =
  /** in small letters: their case is spelling */
  | { readonly kind: 'literal'; readonly text: string }
  /** `least` is below `most` where the pattern does not pad */
  | { readonly kind: 'number'; readonly field: NumberField; readonly least: number; readonly most: number }
  | { readonly kind: 'word'; readonly field: 'M' | 'E'; readonly words: WordKind }
  /** AM or PM */
  | { readonly kind: 'half' }
  /** Z, +01:00, +0100, +01 or an abbreviation */
  | { readonly kind: 'zone' };

/** One way to write a value: a pattern without optional parts. */
export interface Alternative {
  readonly tokens: readonly Token[];
  /** whether it has a year of two digits */
  readonly isShortYear: boolean;
  readonly has: ReadonlySet<string>;
}

/** What a format's values consist of. */
export type Content = 'date' | 'datetime' | 'time';

const MOST_ALTERNATIVES = 32;
const MOST_FRACTION = 9;

/**
 * Reads a pattern. "|" separates patterns of one column, brackets hold what may be missing, quotes hold letters that stand for
 * themselves.
 *
 * @throws OptionError with what is wrong
 */
export function parsePattern(pattern: string, content: Content): readonly Alternative[] {
  const found = separate(pattern).flatMap(expand);
  if (found.length > MOST_ALTERNATIVES)
    throw wrong(`has ${found.length} ways to be written, at most ${MOST_ALTERNATIVES} are read`);
  return found.map((text) => readAlternative(text, content));
}

function separate(pattern: string): string[] {
  const bar = outside(pattern, '|');
  return bar < 0 ? [pattern] : [pattern.slice(0, bar), ...separate(pattern.slice(bar + 1))];
}

/** Whether everything that the alternative can say stands in digits. */
export function isNumeric({ tokens, has }: Alternative): boolean {
  return !has.has('a') && tokens.every(({ kind }) => kind !== 'word');
}

/** "a[b]c" -> "abc", "ac". */
function expand(pattern: string): string[] {
  const open = outside(pattern, '[');
  if (open < 0) {
    if (outside(pattern, ']') >= 0) throw wrong('has a "]" without "["');
    return [pattern];
  }
  let depth = 0;
  for (let i = open; i < pattern.length; i++) {
    if (pattern[i] === '[') depth++;
    if (pattern[i] !== ']' || --depth > 0) continue;
    const [before, inner, behind] = [pattern.slice(0, open), pattern.slice(open + 1, i), pattern.slice(i + 1)];
    return [...expand(before + inner + behind), ...expand(before + behind)];
  }
  throw wrong('has a "[" without "]"');
}

/** Where a character stands outside quotes; -1 when it does not. */
function outside(pattern: string, wanted: string): number {
  let quoted = false;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === "'") quoted = !quoted;
    else if (!quoted && pattern[i] === wanted) return i;
  }
  return -1;
}

function readAlternative(text: string, content: Content): Alternative {
  const tokens: Token[] = [];
  const has = new Set<string>();
  let literal = '';
  const flush = (): void => {
    if (literal !== '') tokens.push({ kind: 'literal', text: fold(literal) });
    literal = '';
  };
  for (let i = 0; i < text.length;) {
    const c = text[i]!;
    if (c === "'") {
      const end = text.indexOf("'", i + 1);
      if (end < 0) throw wrong('has a quote without an end');
      literal += end === i + 1 ? "'" : text.slice(i + 1, end);
      i = end + 1;
    } else if (/[A-Za-z]/.test(c) && c !== 'T') {
      let run = 1;
      while (text[i + run] === c) run++;
      flush();
      tokens.push(fieldToken(c, run, has));
      i += run;
    } else {
      literal += c;
      i++;
    }
  }
  flush();
  check(tokens, has, content);
  return { tokens, has, isShortYear: tokens.some((t) => t.kind === 'number' && t.field === 'y' && t.most === 2) };
}

function fieldToken(letter: string, run: number, has: Set<string>): Token {
  const field = letter === 'L' ? 'M' : letter;
  if (has.has(field)) throw wrong(`has ${field} twice`);
  has.add(field);
  const refuse = (wanted: string): OptionError => wrong(`has ${letter.repeat(run)}: expected ${wanted}`);
  switch (letter) {
    case 'y':
      if (run !== 2 && run !== 4) throw refuse('yyyy or yy');
      return { kind: 'number', field: 'y', least: run, most: run };
    case 'M':
      if (run === 3 || run === 4) return { kind: 'word', field: 'M', words: run === 3 ? 'MMM' : 'MMMM' };
      break;
    case 'L':
      if (run !== 3) throw refuse('LLL');
      return { kind: 'word', field: 'M', words: 'LLL' };
    case 'E':
      if (run > 4) throw refuse('E or EEEE');
      return { kind: 'word', field: 'E', words: run === 4 ? 'EEEE' : 'E' };
    case 'S':
      if (run > MOST_FRACTION) throw refuse('one to nine S');
      return { kind: 'number', field: 'S', least: 1, most: MOST_FRACTION };
    case 'a':
      return { kind: 'half' };
    case 'X':
      return { kind: 'zone' };
    case 'd':
    case 'H':
    case 'h':
    case 'm':
    case 's':
      break;
    default:
      throw wrong(`has the letter ${letter}: expected y, M, L, d, E, H, h, m, s, S, a or X, others in quotes`);
  }
  if (run > 2) throw refuse(`${letter} or ${letter}${letter}`);
  return { kind: 'number', field: letter as NumberField, least: run, most: 2 };
}

function check(tokens: readonly Token[], has: ReadonlySet<string>, content: Content): void {
  const needs = (letter: string, what: string): void => {
    if (!has.has(letter)) throw wrong(`has no ${what}`);
  };
  const takesDate = content !== 'time';
  const takesTime = content !== 'date';
  if (takesDate) needs('y', 'year (yyyy or yy)');
  if (content === 'datetime') needs('d', 'day (dd or d)');
  if (takesDate && has.has('d')) needs('M', 'month (MM, M, MMM or MMMM)');
  if (takesDate && has.has('E')) needs('d', 'day (dd or d)');
  if (takesTime && !has.has('h')) needs('H', 'hour (HH, H, or h with a)');
  if (takesTime) needs('m', 'minute (mm)');
  if (has.has('h') !== has.has('a')) throw wrong('has h without a, or a without h');
  if (has.has('h') && has.has('H')) throw wrong('has H and h');
  if (has.has('S')) needs('s', 'second (ss)');
  for (const letter of has) {
    if ('yMdE'.includes(letter) ? !takesDate : !takesTime) {
      const better = takesDate ? 'datetime' : 'datetime or date';
      throw new OptionError(`pattern: ${content} has no ${letter}`, `the format for both is ${better}`);
    }
  }
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (token.kind === 'number' && token.least < token.most && next?.kind === 'number') {
      throw wrong(`has ${token.field} in front of another number: expected ${token.field}${token.field}`);
    }
    if (token.kind === 'literal' && /[0-9]/.test(token.text)) throw wrong('has digits of its own');
  });
}

function wrong(reason: string): OptionError {
  return new OptionError(
    `pattern: ${reason}`,
    "letters: yyyy MM dd HH mm ss S a E X; other letters in quotes, as in yyyy-MM-dd'T'HH:mm",
  );
}
