// The flags that anonymize and deanonymize share, and what they mean together.
import { Args, Flags } from '@oclif/core';
import { UsageError } from '../errors.js';
import { parseColumnItems } from '../pseudonymize/column-items.js';
import { readingByPolicy } from '../pseudonymize/by-policy.js';
import type { PolicyRequest, Request } from '../pseudonymize/decide.js';
import { NULL_LIKE } from '../pseudonymize/null-like.js';
import { DEFAULT_READING, type Reading } from '../pseudonymize/reading.js';
import { delimiterByName } from './delimiter-by-name.js';
import { keyFlags } from './key-flags.js';
import { threadsFlag } from './threads-flag.js';

const COLUMNS = 'COLUMNS';
const INPUT = 'INPUT';
const OUTPUT = 'OUTPUT';

export const tableArgs = {
  file: Args.string({ description: 'CSV to read; - or nothing for stdin', multiple: true, ignoreStdin: true }),
};

export const tableFlags = {
  columns: Flags.string({
    char: 'c',
    aliases: ['sensitive-columns'],
    description: 'columns, with a format each where it should not be detected: -c name,ssn=ssn -c card=card:keep=6',
    helpValue: 'COLUMN[=FORMAT[:OPTION=VALUE,...]],...',
    helpGroup: COLUMNS,
    multiple: true,
    multipleNonGreedy: true,
  }),
  except: Flags.string({
    description: 'columns to leave as they are',
    helpValue: 'COLUMN,...',
    helpGroup: COLUMNS,
    multiple: true,
    multipleNonGreedy: true,
  }),
  domain: Flags.string({
    description: 'where equal values get equal pseudonyms [default: the name of the format]',
    helpValue: 'COLUMN=LABEL',
    helpGroup: COLUMNS,
    multiple: true,
    multipleNonGreedy: true,
  }),
  context: Flags.string({
    description: 'a column whose value makes equal values differ from row to row',
    helpValue: 'COLUMN=OTHER',
    helpGroup: COLUMNS,
    multiple: true,
    multipleNonGreedy: true,
  }),
  null: Flags.string({
    description: 'cells that stand for a missing value and stay; "common" means NULL, NaN, N/A and the like',
    helpValue: 'TOKEN|common',
    helpGroup: COLUMNS,
    multiple: true,
    multipleNonGreedy: true,
  }),
  strict: Flags.boolean({ description: 'a cell of punctuation alone is an error', helpGroup: COLUMNS }),
  'ff1-only': Flags.boolean({
    description: 'classes under 10^6 members are an error (they go through a keyed table)',
    helpGroup: COLUMNS,
  }),
  method: Flags.option({
    description: 'what is done; there is one method',
    options: ['pseudonymization'] as const,
    default: 'pseudonymization',
    helpGroup: COLUMNS,
    hidden: true,
  })(),
  strategy: Flags.option({
    description: 'how; there is one strategy, format-preserving encryption',
    options: ['fpe'] as const,
    default: 'fpe',
    helpGroup: COLUMNS,
    hidden: true,
  })(),
  header: Flags.boolean({
    description: 'whether the first row names the columns [default: yes, and one that looks like data is an error]',
    allowNo: true,
    helpGroup: INPUT,
  }),
  delimiter: Flags.string({
    description:
      'of input and output: a single ASCII character, no letter or digit, or "tab" [default: comma; tab for .tsv]',
    helpValue: 'CHARACTER',
    helpGroup: INPUT,
  }),
  quote: Flags.string({
    description: 'a single ASCII character, no letter or digit, or "none" [default: "]',
    helpValue: 'CHARACTER',
    helpGroup: INPUT,
  }),
  encoding: Flags.string({
    description: 'of the plaintext; pseudonymized files are UTF-8 [default: utf-8]',
    helpValue: 'NAME',
    helpGroup: INPUT,
  }),
  ragged: Flags.option({
    description: 'rows with too few or too many cells: an error, or every cell of theirs is pseudonymized as text',
    options: ['error', 'text'] as const,
    default: 'error' as const,
    helpGroup: INPUT,
  })(),
  output: Flags.string({
    char: 'o',
    description: 'file to write; a folder for several files; - or nothing for stdout',
    helpValue: 'FILE|FOLDER',
    helpGroup: OUTPUT,
  }),
  'if-exists': Flags.option({
    description: 'what happens with an output that is there already',
    options: ['error', 'replace', 'skip'] as const,
    default: 'error' as const,
    helpGroup: OUTPUT,
  })(),
  force: Flags.boolean({ char: 'f', description: 'the same as --if-exists replace', helpGroup: OUTPUT }),
  spool: Flags.boolean({
    description: 'write to a pipe only when the whole output is good',
    helpGroup: OUTPUT,
  }),
  'dry-run': Flags.boolean({
    char: 'n',
    description: 'read everything, write nothing, and list what would fail',
    helpGroup: OUTPUT,
  }),
  report: Flags.string({
    description: 'what was done, as JSON; - writes one line to stderr',
    helpValue: 'FILE|-',
    helpGroup: OUTPUT,
  }),
  threads: threadsFlag(OUTPUT),
  progress: Flags.boolean({
    description: 'a progress bar [default: on a terminal]',
    allowNo: true,
    helpGroup: OUTPUT,
  }),
  'fail-fast': Flags.boolean({ description: 'stop at the first file that fails', helpGroup: OUTPUT }),
  ...keyFlags,
};

/** Values of the flags above, as far as they say how a table is read and what is done to it. */
export interface TableFlagValues {
  readonly columns?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
  readonly domain?: readonly string[] | undefined;
  readonly context?: readonly string[] | undefined;
  readonly null?: readonly string[] | undefined;
  readonly strict?: boolean;
  readonly 'ff1-only'?: boolean;
  readonly header?: boolean | undefined;
  readonly delimiter?: string | undefined;
  readonly quote?: string | undefined;
  readonly encoding?: string | undefined;
  readonly ragged?: 'error' | 'text';
  readonly undecided?: 'error' | 'keep';
  readonly policy?: string | undefined;
}

const OF_POLICY = ['columns', 'except', 'domain', 'context', 'null'] as const;

/** @throws UsageError for flags that say what a policy says */
export function refuseBesidePolicy(flags: TableFlagValues): void {
  const both = OF_POLICY.filter((name) => (flags[name]?.length ?? 0) > 0);
  if (both.length > 0) {
    throw new UsageError(`--policy and --${both[0]} both say what is done with columns`, {
      hints: ['write it in the policy, and leave the flag out'],
    });
  }
}

/**
 * @param detect whether formats that are not given may be found on a sample
 * @throws UsageError
 */
export function requestFromFlags(flags: TableFlagValues, detect: boolean): Request {
  return {
    detect,
    items: parseColumnItems(flags.columns ?? []),
    except: (flags.except ?? []).flatMap(exceptedColumns),
    domains: pairs(flags.domain ?? [], '--domain'),
    contexts: pairs(flags.context ?? [], '--context'),
    undecided: flags.undecided ?? 'error',
  };
}

function exceptedColumns(list: string): string[] {
  if (list.trim() === '') throw new UsageError('--except: expected columns, got nothing');
  return parseColumnItems([list]).map(({ selector }) => selector);
}

/** Whether columns or formats have to be found by their values. */
export function isLeftToFind({ policy, columns = [] }: TableFlagValues): boolean {
  const items = parseColumnItems(columns);
  return policy !== undefined || items.length === 0 || items.some(({ format }) => format === undefined);
}

/** How a file is read; a name ending in .tsv, also before .gz, means tabs. */
export function readingFromFlags(flags: TableFlagValues, file: string): Reading {
  const byName = delimiterByName(file) === undefined ? DEFAULT_READING.delimiter : 'tab';
  return {
    delimiter: flags.delimiter ?? byName,
    quote: flags.quote === 'none' ? '' : (flags.quote ?? DEFAULT_READING.quote),
    header: flags.header ?? true,
    encoding: flags.encoding ?? DEFAULT_READING.encoding,
    nulls: nullTokens(flags.null ?? []),
    strict: flags.strict ?? false,
    ff1Only: flags['ff1-only'] ?? false,
    ragged: flags.ragged ?? 'error',
  };
}

function nullTokens(given: readonly string[]): string[] {
  return [...new Set(given.flatMap((token) => (token === 'common' ? [...NULL_LIKE] : [token.trim()])))];
}

/** The same with what a policy says of the file; what was given on the command line goes before. */
export function readingWithPolicy(flags: TableFlagValues, file: string, request: PolicyRequest): Reading {
  const reading = readingFromFlags(flags, file);
  const by = readingByPolicy(request, reading);
  return {
    ...reading,
    ...by,
    ...(flags.delimiter === undefined ? {} : { delimiter: reading.delimiter }),
    ...(flags.quote === undefined ? {} : { quote: reading.quote }),
    ...(flags.encoding === undefined ? {} : { encoding: reading.encoding }),
    ...(flags.header === undefined ? {} : { header: flags.header }),
  };
}

// COLUMN=VALUE; the value is what stands behind the last "=".
function pairs(given: readonly string[], flag: string): Record<string, string> {
  // without a prototype: a header may be "__proto__"
  const out = Object.create(null) as Record<string, string>;
  for (const item of given) {
    const at = item.lastIndexOf('=');
    if (at < 1 || at === item.length - 1) throw new UsageError(`${flag} ${item}: expected COLUMN=VALUE`);
    out[item.slice(0, at)] = item.slice(at + 1);
  }
  return out;
}
