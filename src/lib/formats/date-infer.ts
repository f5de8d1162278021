// The pattern of a column, found on a sample of its values.
import { monthLength } from './calendar.js';
import { wordList, type WordKind } from './date-words.js';
import type { Content } from './date-pattern.js';
import { fullYear } from './date-value.js';
import {
  isMonth,
  isWeekday,
  keyOf,
  knows,
  languageOf,
  MONTHS,
  sketchOf,
  WEEKDAYS,
  type Sketch,
} from './date-sketch.js';
import { OptionError } from './format.js';

/** Values that are written alike but for padding. */
interface Group {
  readonly key: string;
  readonly sketches: Sketch[];
}

/** Which number is which field. */
type Order = readonly ('y' | 'M' | 'd')[];

interface Reading {
  readonly patterns: readonly string[];
  /** day before month, month before day, or neither is a question */
  readonly order: 'dM' | 'Md' | undefined;
}

/** Values that a pattern has to fit; and the share of the column below which a way to write is not worth a pattern. */
const LEAST_FIT = 0.8;
const LEAST_SHARE = 0.02;
const MOST_PATTERNS = 6;
/** Years of dates whose parts stand apart: those of a register go back to its first pages. */
const PLAUSIBLE_APART = [1_000, 2_999] as const;
/** Eight digits in a row are many things besides dates. */
const PLAUSIBLE_IN_A_ROW = [1_800, 2_199] as const;

export const DEFAULT_PATTERNS: Readonly<Record<Content, string>> = {
  date: 'yyyy-MM-dd',
  datetime: "yyyy-MM-dd'T'HH:mm[:ss[.S]][X]",
  time: 'HH:mm[:ss[.S]]',
};

/**
 * @returns the pattern, and the language when there are words
 * @throws OptionError when day and month cannot be told apart, or no pattern fits
 */
export function inferPattern(sample: readonly string[], content: Content): { pattern: string; language?: string } {
  const values = sample.map((value) => value.trim()).filter((value) => value !== '');
  if (values.length === 0) return { pattern: DEFAULT_PATTERNS[content] };
  const language = languageOf(values);
  const groups = new Map<string, Group>();
  let found = 0;
  for (const value of values) {
    const sketch = sketchOf(value, language);
    if (!sketch) continue;
    found++;
    const key = keyOf(sketch);
    const group = groups.get(key) ?? { key, sketches: [] };
    groups.set(key, group);
    group.sketches.push(sketch);
  }
  const wanted = [...groups.values()]
    .filter(({ sketches }) => sketches.length >= found * LEAST_SHARE)
    .sort((a, b) => b.sketches.length - a.sketches.length);
  const fitting = wanted.filter(({ sketches }) => contentOf(sketches[0]!) === content);
  if (fitting.length === 0) throw unfit(content, wanted[0] && contentOf(wanted[0].sketches[0]!));
  const patterns = readGroups(fitting, language, content);
  if (patterns.length === 0) throw unfit(content, undefined);
  const hasWords = fitting.some(({ sketches }) => sketches[0]!.date.some(({ kind }) => kind === 'word'));
  return { pattern: patterns.slice(0, MOST_PATTERNS).join('|'), ...(hasWords ? { language } : {}) };
}

function contentOf(sketch: Sketch): Content {
  const runs = sketch.date.flatMap((item) => (item.kind === 'number' ? [item.digits.length] : []));
  if (runs.length === 1 && runs[0]! > 8) return 'datetime';
  if (sketch.hourDigits === 0) return 'date';
  return sketch.date.some(({ kind }) => kind !== 'literal') ? 'datetime' : 'time';
}

function readGroups(groups: readonly Group[], language: string, content: Content): string[] {
  const readings = groups.map((group) => readGroup(group, language));
  const known = readings.map((options) => (options.length === 1 ? options[0]!.order : undefined)).find(Boolean);
  const out: string[] = [];
  for (const options of readings) {
    const chosen =
      options.length > 1 ? options.find(({ order }) => order !== undefined && order === known) : options[0];
    if (options.length > 1 && !chosen) throw undecided(options, content);
    if (chosen) out.push(...chosen.patterns);
  }
  return [...new Set(out)];
}

function undecided(options: readonly Reading[], content: Content): OptionError {
  const names = options.map(({ patterns }) => patterns[0]!);
  return new OptionError(
    `day and month cannot be told apart in this column: it reads as ${names.join(' or as ')}`,
    `say which: ${names.map((name) => `${content}:pattern=${name}`).join(' or ')}`,
  );
}

function unfit(content: Content, better: Content | undefined): OptionError {
  if (better !== undefined && better !== content) {
    const what = { date: 'dates without a time', datetime: 'dates with a time', time: 'times without a date' }[better];
    return new OptionError(`the values are ${what}`, `the format for them is ${better}`);
  }
  return new OptionError(
    `no pattern of a ${content === 'time' ? 'time' : 'date'} fits the column`,
    `say how it is written: for example ${content}:pattern=${DEFAULT_PATTERNS[content]}`,
  );
}

/** The ways in which a group can be read: none when it is no date, several when nothing decides. */
function readGroup({ sketches }: Group, language: string): Reading[] {
  const model = sketches[0]!;
  const numbers = model.date.filter((item) => item.kind === 'number');
  if (numbers.length === 0) {
    return model.date.some(({ kind }) => kind === 'word')
      ? []
      : [{ patterns: render(sketches, undefined, language), order: undefined }];
  }
  const scored = ordersOf(sketches, language)
    .map((order) => ({ order, fit: sketches.filter((sketch) => isPlausible(sketch, order, language)).length }))
    .filter(({ fit }) => fit >= sketches.length * LEAST_FIT);
  const most = Math.max(0, ...scored.map(({ fit }) => fit));
  let best = scored.filter(({ fit }) => fit === most);
  // year first and last at once says nothing: two digits are a year in front only where the last cannot be one
  const isYearLast = best.some(({ order }) => order.length === 3 && order[2] === 'y');
  if (isYearLast && numbers.length > 1) best = best.filter(({ order }) => order[0] !== 'y');
  else if (!isYearLast) best = best.slice(0, 1);
  return best.map(({ order }) => ({
    patterns: render(sketches, order, language),
    order: order.length < 3 || order[0] === 'y' ? undefined : order[0] === 'd' ? 'dM' : 'Md',
  }));
}

/** Fields of the numbers in their order, the likelier ones first. A single run of digits is cut as it says. */
function ordersOf(sketches: readonly Sketch[], language: string): Order[] {
  const { date } = sketches[0]!;
  const lengths = date
    .filter((item) => item.kind === 'number')
    .map((item) => (item as { digits: string }).digits.length);
  const hasMonth = date.some((item) => item.kind === 'word' && isMonth(language, item.text));
  const years = lengths.filter((length) => length === 4).length;
  const others = lengths.filter((length) => length <= 2).length;
  if (lengths.length === 1 && !hasMonth && [6, 8, 12, 14].includes(lengths[0]!))
    return [
      ['y', 'M', 'd'],
      ['d', 'M', 'y'],
      ['M', 'd', 'y'],
    ];
  if (years + others !== lengths.length || years > 1) return [];
  const atYear = lengths.indexOf(4);
  if (hasMonth) {
    if (years === 1) return others === 0 ? [['y']] : others === 1 ? [atYear === 0 ? ['y', 'd'] : ['d', 'y']] : [];
    return others === 2
      ? [
          ['d', 'y'],
          ['y', 'd'],
        ]
      : others === 1
        ? [['y']]
        : [];
  }
  if (years === 1) {
    if (others === 0) return [['y']];
    if (others === 1) return [atYear === 0 ? ['y', 'M'] : ['M', 'y']];
    if (others === 2 && atYear === 0)
      return [
        ['y', 'M', 'd'],
        ['y', 'd', 'M'],
      ];
    return others === 2 && atYear === 2
      ? [
          ['d', 'M', 'y'],
          ['M', 'd', 'y'],
        ]
      : [];
  }
  return others === 3
    ? [
        ['d', 'M', 'y'],
        ['M', 'd', 'y'],
        ['y', 'M', 'd'],
      ]
    : [];
}

/** The digits of each field. */
function fieldsOf(sketch: Sketch, order: Order): Record<string, string> {
  const runs: string[] = [];
  for (const item of sketch.date) if (item.kind === 'number') runs.push(item.digits);
  const out: Record<string, string> = {};
  if (runs.length === order.length) {
    order.forEach((field, i) => (out[field] = runs[i]!));
    return out;
  }
  const [digits = ''] = runs;
  const yearDigits = digits.length === 6 ? 2 : 4;
  let at = 0;
  for (const field of order) {
    const length = field === 'y' ? yearDigits : 2;
    out[field] = digits.slice(at, at + length);
    at += length;
  }
  if (at < digits.length) out.time = digits.slice(at);
  return out;
}

function isPlausible(sketch: Sketch, order: Order, language: string): boolean {
  const { y = '', M, d, time } = fieldsOf(sketch, order);
  if (y.length !== 2 && y.length !== 4) return false;
  const year = y.length === 2 ? fullYear(Number(y)) : Number(y);
  const runs = sketch.date.filter(({ kind }) => kind === 'number').length;
  const [first, last] = runs > 1 ? PLAUSIBLE_APART : PLAUSIBLE_IN_A_ROW;
  if (year < first || year > last) return false;
  const name = sketch.date.find((item) => item.kind === 'word' && isMonth(language, item.text));
  let month = M === undefined ? 1 : Number(M);
  if (name?.kind === 'word') {
    month = MONTHS.flatMap((kind) => wordList(language, kind).words).find((word) => word.text === name.text)!.index + 1;
  }
  if (month < 1 || month > 12) return false;
  if (d !== undefined && (Number(d) < 1 || Number(d) > monthLength(year, month))) return false;
  return (
    time === undefined ||
    (Number(time.slice(0, 2)) < 24 && Number(time.slice(2, 4)) < 60 && Number(time.slice(4) || 0) < 60)
  );
}

/** The patterns that a group is written in: one, or several where names are short and long. */
function render(sketches: readonly Sketch[], order: Order | undefined, language: string): string[] {
  const texts = sketches.map((sketch) => sketch.date.flatMap((item) => (item.kind === 'word' ? [item.text] : [])));
  const slots = texts[0]!.map((_, slot) => [...new Set(texts.map((words) => words[slot]!))]);
  const areMonths = slots.map((words) => words.every((word) => isMonth(language, word)));
  // "mar 5 mar 2024": one of two is the day of the week
  if (areMonths.length === 2 && areMonths[0] && areMonths[1]) {
    areMonths[slots[0]!.every((word) => isWeekday(language, word)) ? 0 : 1] = false;
  }
  let patterns: WordKind[][] = [[]];
  slots.forEach((words, slot) => {
    const all = areMonths[slot] ? MONTHS : WEEKDAYS;
    // one list that has them all, the short ones first; otherwise each that is needed
    const only = [...all.slice(1), all[0]!].find((kind) => words.every((word) => knows(language, kind, word)));
    const kinds = only ? [only] : all.filter((kind) => words.some((word) => knows(language, kind, word)));
    patterns = patterns.flatMap((before) => kinds.map((kind) => [...before, kind]));
  });
  return patterns.map((kinds) => renderKinds(sketches, order, kinds));
}

function renderKinds(sketches: readonly Sketch[], order: Order | undefined, kinds: readonly WordKind[]): string {
  const [model] = sketches;
  let word = 0;
  let number = 0;
  const runs = model!.date.filter(({ kind }) => kind === 'number').length;
  const isShort = (field: string): boolean => sketches.some((sketch) => fieldsOf(sketch, order!)[field]?.length === 1);
  const letters = (field: string): string => {
    if (field === 'y') return fieldsOf(model!, order!).y!.length === 2 ? 'yy' : 'yyyy';
    return isShort(field) ? field : field + field;
  };
  const items = model!.date.map((item) => {
    if (item.kind === 'literal') return quoted(item.text);
    if (item.kind === 'word') return kinds[word++]!;
    if (runs === order!.length) return letters(order![number++]!);
    const time = fieldsOf(model!, order!).time ?? '';
    return order!.map(letters).join('') + (time.length === 0 ? '' : time.length === 4 ? 'HHmm' : 'HHmmss');
  });
  const padded = sketches.every(({ hourDigits }) => hourDigits !== 1);
  const time = (text: string): string => text.replace(/([Hh])#/, padded ? '$1$1' : '$1');
  return time(model!.timeBefore) + items.join('') + time(model!.timeBehind);
}

/** Literal text as a pattern writes it. */
const quoted = (text: string): string =>
  text.replace(/[a-z\u0080-\uffff]+|[[\]|']/g, (run) => (run === "'" ? "''" : `'${run === 't' ? 'T' : run}'`));
