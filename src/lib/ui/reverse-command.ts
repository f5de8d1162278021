// The command line that reverses an output without a manifest.
import { keyReference } from '../manifest/manifest.js';
import { formatSpec } from '../pseudonymize/column-items.js';
import { describeColumns } from '../pseudonymize/describe.js';
import { NULL_LIKE } from '../pseudonymize/null-like.js';
import { DEFAULT_READING, type Reading } from '../pseudonymize/reading.js';
import type { Transformed, TransformKey } from '../pseudonymize/transform.js';
import { keyFlags, type KeyFlagValues } from './key-flags.js';
import { selectorOf, shellWord } from './selector.js';

/**
 * @param reading `isHeader`: what somebody said of the first row
 * @param flags those that were given, among them the ones by which the key was found
 */
export function reverseCommand(
  { decision, table }: Transformed,
  reading: Reading & { readonly isHeader?: boolean | undefined },
  key: TransformKey,
  flags: KeyFlagValues,
): string {
  const words = ['secureml', 'deanonymize'];
  // what reverses reads the output, where dropped columns are not
  const header = table.header.filter((_, index) => !(decision.drops ?? []).includes(index));
  for (const column of describeColumns(decision, table)) {
    if (column.action !== 'pseudonymize') continue;
    const { format, options, domain, context } = column;
    const name = selectorOf(column.index - 1, header);
    words.push('-c', shellWord(`${name}=${formatSpec(format, options)}`));
    if (domain !== format.split('@')[0]) words.push('--domain', shellWord(`${name}=${domain}`));
    if (context !== undefined) {
      words.push('--context', shellWord(`${name}=${contextSelector(context, header)}`));
    }
  }
  if (reading.delimiter !== DEFAULT_READING.delimiter) words.push('--delimiter', shellWord(reading.delimiter));
  if (reading.quote !== DEFAULT_READING.quote)
    words.push('--quote', reading.quote === '' ? 'none' : shellWord(reading.quote));
  if (!reading.header) words.push('--no-header');
  else if (reading.isHeader) words.push('--header');
  if (reading.encoding !== DEFAULT_READING.encoding) words.push('--encoding', reading.encoding);
  if (reading.ragged !== DEFAULT_READING.ragged) words.push('--ragged', reading.ragged);
  const areCommon = [...NULL_LIKE].every((token) => reading.nulls.includes(token));
  if (areCommon) words.push('--null', 'common');
  for (const token of reading.nulls) {
    if (!areCommon || !NULL_LIKE.has(token)) words.push('--null', shellWord(token));
  }
  words.push('--key-name', keyReference(key), '--expect-key', key.fingerprint, ...sourceWords(flags));
  return words.join(' ');
}

/** A manifest names a context by header, or by position where the header occurs twice. */
function contextSelector(context: string, header: readonly string[]): string {
  const index = header.indexOf(context);
  return index < 0 || header.lastIndexOf(context) !== index ? context : selectorOf(index, header);
}

/** They say which key, which this command does by itself, or nothing of where it is; and a token is on no screen. */
const NOT_REPEATED: ReadonlySet<string> = new Set(['key-name', 'expect-key', 'vault-token', 'verbose']);

/** Where the key was looked for, as far as flags said so: elsewhere is no such key, or another one of that name. */
function sourceWords(flags: KeyFlagValues): string[] {
  return Object.keys(keyFlags).flatMap((name) => {
    const value: unknown = NOT_REPEATED.has(name) ? undefined : flags[name];
    if (value === true) return [`--${name}`];
    return typeof value === 'string' ? [`--${name}`, shellWord(value)] : [];
  });
}
