// The cells of one column, cleaned and counted: what all signals look at.
import { Makeups, type Makeup } from './values/makeup.js';
import { lettered } from './lettered.js';

export interface Column {
  readonly index: number;
  readonly name: string;
  /** sampled cells, empty ones and null tokens included */
  readonly cells: number;
  /** cells with a value */
  readonly filled: number;
  /** different values and how often each occurs; at most MOST_VALUES, spread over the sample */
  readonly values: readonly Counted[];
  /** what they are made of, each makeup once */
  readonly makeups: readonly Makeup[];
  /** how many different values the sample has */
  readonly distinct: number;
  /** sum of the counts in `values` */
  readonly weight: number;
  readonly shape: Shape;
  /** the cells of the first rows, cleaned, in step with those of the other columns; empty ones included */
  readonly first: readonly string[];
}

export interface Counted {
  readonly value: string;
  readonly count: number;
  readonly makeup: Makeup;
}

/** Shares of cells, 0 to 1. */
export interface Shape {
  /** digits, punctuation and spaces only */
  readonly digits: number;
  /** no digit at all */
  readonly letters: number;
  /** letters and digits */
  readonly mixed: number;
  /** numbers as a program writes them: -12.5 */
  readonly numbers: number;
  /** different values per cell */
  readonly unique: number;
  /** mean length in characters */
  readonly length: number;
  /** mean number of words */
  readonly words: number;
  /** how many different outlines (letters as a, digits as 9) there are per value; low for codes and numbers */
  readonly outlines: number;
  /** letters of the Latin script, among cells with letters */
  readonly latin: number;
  /** whole numbers of a run, as row numbers are */
  readonly running: boolean;
}

const MOST_CELLS = 1_200;
const MOST_VALUES = 200;
const LONGEST = 300;
const FIRST_ROWS = 60;
const NINES = '9'.repeat(LONGEST);

// What programs and people write for "nothing". Not the same as the null tokens that are kept: this list only cleans a sample.
const NOTHING: ReadonlySet<string> = new Set([
  ...[
    'null',
    '(null)',
    '<null>',
    '\\n',
    'nan',
    'na',
    'n/a',
    '#n/a',
    '#n/d',
    '<na>',
    'nil',
    'none',
    'nd',
    'n.d.',
    'n.a.',
    'n.v.t.',
    'tbd',
  ],
  ...[
    'unknown',
    'not available',
    'not applicable',
    'unbekannt',
    'inconnu',
    'desconocido',
    'sconosciuto',
    'onbekend',
    'undefined',
    'missing',
  ],
  ...[
    'no data',
    'not reported',
    'not recorded',
    'unspecified',
    'not specified',
    'not provided',
    'nr',
    '#value!',
    '#ref!',
    'redacted',
    '[redacted]',
    'withheld',
    'xxx',
    'keine',
    'sin dato',
    's/d',
  ],
]);
const LONGEST_NOTHING = Math.max(...[...NOTHING].map(({ length }) => length));
const PUNCTUATION = lettered(/^[\s\p{P}\p{S}]*$/u);
const QUOTED = /^(["']).*\1$/su;
const NUMBER = /^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;

/** @param rows cells of sampled rows */
export function columnOf(index: number, name: string, rows: readonly (readonly string[])[]): Column {
  const step = Math.max(1, rows.length / MOST_CELLS);
  const counts = new Map<string, number>();
  let cells = 0;
  let filled = 0;
  const cleaned: string[] = [];
  const first: string[] = [];
  for (let at = 0; at < rows.length; at += step) {
    const cell = clean(rows[Math.floor(at)]![index] ?? '');
    cells++;
    if (first.length < FIRST_ROWS) first.push(cell);
    if (cell !== '') cleaned.push(cell);
  }
  const tails = hasFloatTails(cleaned);
  const zero = zeroForNothing(cleaned);
  for (const cell of cleaned) {
    if (zero && cell === '0') continue;
    filled++;
    const value = tails ? cell.replace(/\.0+$/, '') : cell;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const makeups = new Makeups();
  const values = spread([...counts]).map(([value, count]) => ({ value, count, makeup: makeups.of(value) }));
  const weight = values.reduce((sum, { count }) => sum + count, 0);
  return {
    index,
    name,
    cells,
    filled,
    values,
    makeups: makeups.all,
    distinct: counts.size,
    weight,
    shape: shapeOf(values, weight, counts.size, filled, cleaned),
    first,
  };
}

function clean(cell: string): string {
  let text = cell.length > LONGEST ? cell.slice(0, LONGEST) : cell;
  // bytes that were not decoded stand for a letter somebody wrote
  if (text.includes('\ufffd')) text = text.replace(/\ufffd+/g, 'e');
  text = text.trim();
  // a spreadsheet is told so that digits are text
  if (text.startsWith("'") && /^'[+\d][\d\s-]*$/.test(text)) text = text.slice(1);
  if (text.length > 2 && QUOTED.test(text)) text = text.slice(1, -1).trim();
  return text === '' || isNothing(text) || isPunctuation(text) ? '' : text;
}

const isNothing = (text: string): boolean => text.length <= LONGEST_NOTHING && NOTHING.has(text.toLowerCase());

/** No letter and no digit; the first character of most cells says already that it is not so. */
function isPunctuation(text: string): boolean {
  const first = text.charCodeAt(0);
  const isPlain = (first >= 0x30 && first <= 0x39) || ((first | 0x20) >= 0x61 && (first | 0x20) <= 0x7a);
  return !isPlain && PUNCTUATION.test(text);
}

// A program that knows only floating-point numbers wrote these: 2351.0
function hasFloatTails(cells: readonly string[]): boolean {
  let tails = 0;
  for (const cell of cells) {
    if (/^-?\d+\.0$/.test(cell)) tails++;
    else if (!/^-?\d+$/.test(cell)) return false;
  }
  return tails > 0;
}

// A zero among longer values that are no numbers, or among telephone numbers, means that there is none.
function zeroForNothing(cells: readonly string[]): boolean {
  const zeros = cells.filter((cell) => cell === '0').length;
  return zeros > 0 && zeros < cells.length && cells.every((cell) => cell === '0' || cell.length >= 5);
}

function spread<T>(values: readonly T[]): readonly T[] {
  if (values.length <= MOST_VALUES) return values;
  const step = values.length / MOST_VALUES;
  return Array.from({ length: MOST_VALUES }, (_, i) => values[Math.floor(i * step)]!);
}

function shapeOf(
  values: readonly Counted[],
  weight: number,
  distinct: number,
  filled: number,
  cells: readonly string[],
): Shape {
  let [digits, letters, mixed, numbers, length, words, lettered, latin] = [0, 0, 0, 0, 0, 0, 0, 0];
  const outlines = new Set<string>();
  for (const { value, count, makeup } of values) {
    const hasDigit = makeup.digits > 0;
    const hasLetter = makeup.letters > 0 || (!makeup.isAscii && /\p{L}/u.test(value));
    if (hasDigit && hasLetter) mixed += count;
    else if (hasDigit) digits += count;
    else letters += count;
    if (hasLetter) {
      lettered += count;
      if (makeup.letters > 0 || /\p{Script=Latin}/u.test(value)) latin += count;
    }
    if (hasDigit && makeup.letters <= 1 && NUMBER.test(value)) numbers += count;
    length += value.length * count;
    words += wordsIn(value, makeup) * count;
    outlines.add(outlineOf(value, makeup));
  }
  const share = (sum: number): number => (weight === 0 ? 0 : sum / weight);
  return {
    ...{ digits: share(digits), letters: share(letters), mixed: share(mixed), numbers: share(numbers) },
    unique: filled === 0 ? 0 : distinct / filled,
    ...{ length: share(length), words: share(words) },
    outlines: values.length === 0 ? 0 : outlines.size / values.length,
    latin: lettered === 0 ? 1 : latin / lettered,
    running: isRunning(cells),
  };
}

/** Share of cells for which something holds. */
export function share({ values, weight }: Column, holds: (value: string) => boolean): number {
  return values.reduce((sum, { value, count }) => sum + (holds(value) ? count : 0), 0) / (weight || 1);
}

/** Words as spaces separate them. */
export function wordsIn(value: string, { isAscii }: Makeup): number {
  if (!isAscii) return value.split(/\s+/u).length;
  let words = 1;
  let inSpace = false;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const isSpace = code === 0x20 || (code >= 0x09 && code <= 0x0d);
    if (isSpace && !inSpace) words++;
    inSpace = isSpace;
  }
  return words;
}

/** Runs of letters as "a", digits as 9, the rest as it is. */
export function outlineOf(value: string, { isAscii, digits, marks }: Makeup): string {
  if (!isAscii) return value.replace(/\p{L}+/gu, 'a').replace(/\d/g, '9');
  if (digits === 0 && marks === 0) return value === '' ? '' : 'a';
  if (digits === value.length) return NINES.slice(0, digits);
  let outline = '';
  let inLetters = false;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    if (!isLetter) outline += code >= 0x30 && code <= 0x39 ? '9' : value[i]!;
    else if (!inLetters) outline += 'a';
    inLetters = isLetter;
  }
  return outline;
}

function isRunning(cells: readonly string[]): boolean {
  let steps = 0;
  let before: number | undefined;
  for (const cell of cells.slice(0, 200)) {
    if (!/^\d{1,15}(?:\.0)?$/.test(cell)) return false;
    const number = Number(cell);
    if (before !== undefined && number > before && number - before <= 3) steps++;
    before = number;
  }
  return cells.length > 4 && steps >= 0.9 * (Math.min(cells.length, 200) - 1);
}
