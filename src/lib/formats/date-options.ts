// What date, datetime and time have in common as formats.
import { dayNumber, LAST_YEAR, monthLength } from './calendar.js';
import { createDateCodec } from './date-codec.js';
import { DEFAULT_PATTERNS, inferPattern } from './date-infer.js';
import { parsePattern, type Content } from './date-pattern.js';
import { LANGUAGES } from './date-words.js';
import { OptionError, type Codec, type Options, type OptionSpec } from './format.js';

const LEAST_DAYS = 10;

export function patternOption(content: Content): OptionSpec {
  return {
    description: 'how the column is written; found from its values',
    values: DEFAULT_PATTERNS[content],
    check: (value) => void parsePattern(value, content),
  };
}

export const DATE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  language: {
    description: 'of the names of months and days; found from the values',
    values: LANGUAGES.join('|'),
    check(value) {
      if (!LANGUAGES.includes(value)) {
        throw new OptionError(`language: expected one of ${LANGUAGES.join(', ')}, got ${value}`);
      }
    },
  },
  range: {
    description: 'dates from the first to the last of these days stay among themselves',
    values: '2020-01-01..2024-12-31',
    check: (value) => void readRange(value),
  },
  'keep-year': {
    description: 'the year stays, day and month change',
    values: 'true|false',
    check(value) {
      if (value !== 'true' && value !== 'false')
        throw new OptionError(`keep-year: expected true or false, got ${value}`);
    },
  },
};

export function createCodec(content: Content, options: Options): Codec {
  const { pattern = DEFAULT_PATTERNS[content], language = LANGUAGES[0]!, range } = options;
  const keepYear = options['keep-year'] === 'true';
  if (keepYear && parsePattern(pattern, content).some(({ has }) => !has.has('d'))) {
    throw new OptionError('keep-year: a year has too few months to permute', 'leave it out, or use range');
  }
  const grouping = { range: range === undefined ? undefined : readRange(range), keepYear };
  return createDateCodec({ content, pattern, language, grouping });
}

/** Adds the pattern, and the language of its names, where they are not given. */
export function infer(content: Content, sample: readonly string[], given: Options): Options {
  return given.pattern === undefined ? { ...inferPattern(sample, content), ...given } : given;
}

function readRange(text: string): { first: number; last: number; name: string } {
  const found = /^(\d{4})-(\d{2})-(\d{2})\.\.(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [first, last] = [1, 4].map((at) =>
    dayOf(Number(found?.[at]), Number(found?.[at + 1]), Number(found?.[at + 2])),
  );
  if (first === undefined || last === undefined) {
    throw new OptionError(`range: expected two days such as 2020-01-01..2024-12-31, got ${text}`);
  }
  if (last - first + 1 < LEAST_DAYS) throw new OptionError(`range: expected at least ${LEAST_DAYS} days, got ${text}`);
  return { first, last, name: text };
}

function dayOf(year: number, month: number, day: number): number | undefined {
  if (!(year >= 1 && year <= LAST_YEAR && month >= 1 && month <= 12)) return undefined;
  return day >= 1 && day <= monthLength(year, month) ? dayNumber(year, month, day) : undefined;
}
