// The words of -c, --except, --domain and --context. An item is a header, ":3" for the third column, or /regex/ over headers.
import { UsageError } from '../errors.js';
import type { Options } from '../formats/format.js';
import { OptionError, type Format } from '../formats/format.js';
import { createCodec, formatNamed } from '../formats/registry.js';
import { matchingHeaders, patternMistake, patternSource } from '../header-pattern.js';
import { nearest } from '../nearest.js';
import { otherSeparator } from './other-separator.js';

export interface ColumnItem {
  readonly selector: string;
  /** name or name@version; undefined when it is to be detected */
  readonly format?: string;
  readonly options: Options;
}

/**
 * Reads the occurrences of `-c`: commas separate items until one has ":" behind "=FORMAT"; the rest of that occurrence is its options.
 *
 * @throws UsageError
 */
export function parseColumnItems(occurrences: readonly string[]): ColumnItem[] {
  return occurrences.flatMap(parseOccurrence);
}

function parseOccurrence(text: string): ColumnItem[] {
  if (text.trim() === '') {
    throw new UsageError('-c: expected columns, got nothing', {
      hints: ['a variable may be empty; without -c the personal columns are found'],
    });
  }
  const items: ColumnItem[] = [];
  let rest = text;
  while (rest !== '') {
    const selector = takeSelector(rest);
    if (selector === '')
      throw new UsageError(`-c ${text}: a column is missing`, { hints: ['-c name,ssn=ssn,:3=card'] });
    rest = rest.slice(selector.length);
    if (rest.startsWith('=')) {
      const [, format = '', colon = '', options = ''] = /^=([^,:]*)(:?)(.*)$/su.exec(rest)!;
      if (format === '')
        throw new UsageError(`-c ${text}: a format is missing behind "${selector}="`, {
          hints: ['secureml formats lists them'],
        });
      if (colon !== '') {
        items.push({ selector, format, options: parseOptions(format, options) });
        return items;
      }
      items.push({ selector, format, options: {} });
      rest = rest.slice(1 + format.length);
    } else items.push({ selector, options: {} });
    if (rest !== '') rest = rest.slice(1); // the comma
  }
  return items;
}

/** The words of an item up to "=" or a comma; a pattern may have both in it. */
export function takeSelector(text: string): string {
  if (text.startsWith('/')) {
    const end = /^\/(?:\\.|[^\\/])+\/[^,=]*/su.exec(text);
    if (end) return end[0];
  }
  return /^[^,=]*/u.exec(text)![0];
}

/** "keep=6,strict" of a format. A format with a main option (regex:PATTERN) takes the whole text for it. */
export function parseOptions(format: string, text: string): Options {
  const { mainOption } = knownFormat(format);
  if (mainOption !== undefined && !/^[a-z-]+=/.test(text)) return { [mainOption]: text };
  const options: Record<string, string> = {};
  for (const item of splitOptions(text)) {
    const at = item.indexOf('=');
    const name = at < 0 ? item : item.slice(0, at);
    if (name === '')
      throw new UsageError(`${format}:${text}: an option is missing`, { hints: [`for example ${format}:name=value`] });
    options[name] = at < 0 ? 'true' : item.slice(at + 1);
  }
  return options;
}

// A comma belongs to the option before it unless a name follows it: pattern=d MMMM, yyyy
function splitOptions(text: string): string[] {
  return text.split(/,(?=[a-z-]+(?:=|,|$))/u);
}

/** What a label of a domain looks like. */
export const DOMAIN_LABEL = /^[a-z0-9._-]{1,64}$/;

/**
 * A format with its options, "card:keep=8".
 *
 * @throws UsageError for a format or an option that does not exist
 */
export function parseFormatSpec(text: string): { readonly format: Format; readonly options: Options } {
  const [, name = '', given = ''] = /^([^:]*):?(.*)$/su.exec(text)!;
  const format = knownFormat(name);
  const options = given === '' ? {} : parseOptions(name, given);
  try {
    createCodec(format, options);
  } catch (error) {
    if (error instanceof OptionError) throw new UsageError(error.message, { hints: error.hint ? [error.hint] : [] });
    throw error;
  }
  return { format, options };
}

/** @throws UsageError for a format that does not exist */
export function knownFormat(reference: string): Format {
  try {
    return formatNamed(reference);
  } catch (error) {
    if (error instanceof OptionError) throw new UsageError(error.message, { hints: error.hint ? [error.hint] : [] });
    throw error;
  }
}

/** The same written back, for messages and manifests. */
export function formatSpec(format: string, options: Options): string {
  const entries = Object.entries(options).map(([name, value]) => `${name}=${value}`);
  return entries.length > 0 ? `${format}:${entries.join(',')}` : format;
}

/**
 * The columns that a selector means, by position.
 *
 * @throws UsageError for an unknown column (with the nearest header) or a header that occurs twice
 */
export function selectColumns(selector: string, header: readonly string[], hasHeader: boolean): number[] {
  const byPosition = /^:(\d+)$/.exec(selector);
  if (byPosition) {
    const position = Number(byPosition[1]);
    if (position < 1 || position > header.length) {
      throw new UsageError(`there is no column ${selector}`, {
        hints: [
          `the table has ${header.length === 1 ? '1 column, :1' : `${header.length} columns, :1 to :${header.length}`}`,
        ],
      });
    }
    return [position - 1];
  }
  if (!header.includes(selector)) {
    const mistake = patternMistake(selector);
    if (mistake) throw new UsageError(mistake.message, { hints: mistake.hint === undefined ? [] : [mistake.hint] });
    if (patternSource(selector) !== undefined) return byPattern(selector, header);
  }
  if (!hasHeader) {
    throw new UsageError(`without a header columns are named by position, not "${selector}"`, { hints: ['-c :1,:3'] });
  }
  const exact = positionsOf(header, (name) => name === selector);
  const found = exact.length > 0 ? exact : positionsOf(header, (name) => name.trim() === selector.trim());
  if (found.length > 1) {
    const list = found.map((i) => `:${i + 1}`).join(' or ');
    throw new UsageError(`the header "${selector}" occurs ${found.length} times`, {
      hints: [`name the column by position: ${list}`],
    });
  }
  if (found.length === 0) throw unknownColumn(selector, header);
  return found;
}

function byPattern(selector: string, header: readonly string[]): number[] {
  const found = matchingHeaders(selector, header);
  if (found.length === 0)
    throw new UsageError(`no header matches ${selector}`, { hints: [`headers: ${listed(header)}`] });
  return found;
}

function unknownColumn(selector: string, header: readonly string[]): UsageError {
  const guess = nearest(selector, header);
  const separator = otherSeparator(header);
  const hints = separator
    ? [`the header looks separated by ${separator.name}: ${separator.flag}`]
    : isPosition(selector, header)
      ? [`by position it is :${Number(selector.replace('#', ''))}`]
      : [guess === undefined ? `headers: ${listed(header)}` : `did you mean "${guess}"?`];
  return new UsageError(`there is no column "${selector}"`, { hints });
}

/** Whether somebody may have meant the number of a column, from 1. */
function isPosition(selector: string, header: readonly string[]): boolean {
  const number = /^#?(\d+)$/.exec(selector)?.[1];
  return number !== undefined && Number(number) >= 1 && Number(number) <= header.length;
}

function listed(header: readonly string[]): string {
  const shown = header.slice(0, 20).join(', ');
  return header.length > 20 ? `${shown}, and ${header.length - 20} more` : shown;
}

function positionsOf(header: readonly string[], matches: (name: string) => boolean): number[] {
  return header.flatMap((name, i) => (matches(name) ? [i] : []));
}
