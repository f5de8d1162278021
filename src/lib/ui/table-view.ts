// What people are told of a run.
import type { Decision } from '../pseudonymize/decide.js';
import { describeColumns } from '../pseudonymize/describe.js';
import type { Reading } from '../pseudonymize/reading.js';
import type { Transformed, TransformKey } from '../pseudonymize/transform.js';
import type { Failure } from '../pseudonymize/plan.js';
import { counted, grouped } from './count.js';
import { otherDelimiterByName } from './delimiter-by-name.js';
import type { KeyFlagValues } from './key-flags.js';
import { keyInShort } from './key-view.js';
import { hint, note, warn } from './messages.js';
import { reverseCommand } from './reverse-command.js';
import { selectorOf, shellWord } from './selector.js';
import type { FileReport } from './table-report.js';
import type { TableRun, Task } from './table-task.js';

/** Formats that were found rather than given, and the -c that pins them. */
export function sayDecision({ found, policy, warnings = [] }: Decision, header: readonly string[]): void {
  for (const text of warnings) warn(text);
  if (found.length === 0) return;
  for (const { name, spec, why } of found) note(`${name}: ${spec}${why.length > 0 ? ` (${why.join('; ')})` : ''}`);
  if (policy) return;
  const items = found.map(({ index, spec }) => `-c ${shellWord(`${selectorOf(index, header)}=${spec}`)}`).join(' ');
  note(`found on a sample; this pins it, so that other files join: ${items}`);
}

/** The closing line, and what a careful reader should know. */
export function sayDone(
  report: FileReport,
  done: Transformed,
  reading: Reading,
  key: TransformKey,
  run: Pick<TableRun, 'direction'> & Pick<Task, 'header'> & { readonly flags: KeyFlagValues },
): void {
  const { direction, flags, header } = run;
  const { input, output, rows, seconds, bytesIn } = report;
  const from = input === '-' ? 'stdin' : input;
  const to = output === '-' ? 'stdout' : output;
  const rate = bytesIn / 1e6 / Math.max(seconds, 0.001);
  const facts = [
    counted(rows, 'row'),
    changedCells(done),
    `${seconds.toFixed(seconds < 10 ? 2 : 0)} s, ${rate.toFixed(rate < 10 ? 1 : 0)} MB/s`,
    ...(done.summary.threads > 1 ? [counted(done.summary.threads, 'thread')] : []),
    keyInShort(key),
  ];
  note(`${from} -> ${to}: ${facts.join(', ')}`);
  const other = otherDelimiterByName(input, output, done.table.dialect.delimiter);
  if (other !== undefined) {
    warn(other);
    hint('give it another name, or say --delimiter wherever it is read');
  }
  sayCounts(done, direction);
  sayIrreversible(done);
  if (done.plan.decipher) sayRestored(done);
  else if (output === '-' && report.manifest === undefined) {
    if (done.plan.columns.length === 0) note('nothing of it comes back');
    else note(`to reverse it: ${reverseCommand(done, { ...reading, isHeader: header }, key, flags)}`);
  }
}

const OTHER_INPUT = 'the input is not the file that the manifest was written for, byte for byte';

/** Before the closing line of rekey. */
export function sayRekeyed(
  input: string,
  { decision: { lost = [] } }: Transformed,
  from: TransformKey,
  to: TransformKey,
): void {
  const name = input === '-' ? 'stdin' : input;
  note(`${name}: from ${keyInShort(from)}`);
  if (from.checkValue === to.checkValue) return;
  // what they were made of is gone, so nothing makes them anew
  const keyed = lost.filter(({ action }) => action === 'hmac' || action === 'shift');
  if (keyed.length === 0) return;
  const names = keyed.map((column) => `${column.name} (${column.action})`).join(', ');
  const [stays, it, does] = keyed.length === 1 ? ['stays', 'it', 'does'] : ['stay', 'them', 'do'];
  warn(
    `${name}: ${names} ${stays} as the old key made ${it}, and ${does} not fit tables that are made under the new one`,
  );
}

/** A column of fewer valid values was probably meant to be of another format. */
const LEAST_VALID = 0.5;

function sayCounts({ plan, summary }: Transformed, direction: TableRun['direction']): void {
  plan.columns.forEach((column, i) => {
    const { bare, nullLike, values, valid } = summary.counts[i]!;
    if (bare > 0)
      note(
        `${column.name}: ${counted(bare, 'cell')} of punctuation alone kept as ${bare === 1 ? 'it is' : 'they are'}`,
      );
    // what the file holds was decided when it was made
    if (direction !== 'anonymize') return;
    if (valid < values * LEAST_VALID) {
      const [format = ''] = column.format.split('@');
      const share = Math.floor((100 * valid) / values);
      warn(
        `${column.name}: ${share} % of ${counted(values, 'value')} are valid for ${format}; the others keep their shape only (what is valid: secureml formats ${format})`,
      );
    }
    for (const [token, times] of Object.entries(nullLike)) {
      warn(
        `${column.name}: "${token}" (${counted(times, 'cell')}) is pseudonymized like any text; --null ${shellWord(token)} keeps it, --null common all such tokens`,
      );
    }
  });
  if (summary.raggedRows > 0)
    note(`${counted(summary.raggedRows, 'row')} with too few or too many cells: every cell of theirs treated as text`);
}

/** Columns that were changed for good. */
function sayIrreversible({ decision, table }: Transformed): void {
  const gone = describeColumns({ ...decision, lost: [] }, table).filter((column) => 'irreversible' in column);
  if (gone.length === 0) return;
  note(`for good: ${gone.map(({ name, action }) => `${name} (${action})`).join(', ')}`);
}

function sayRestored({ restored, decision: { lost = [], left = [] } }: Transformed): void {
  if (left.length > 0) note(`as in the input: ${left.join(', ')}`);
  if (lost.length > 0) {
    const names = lost.map(({ name, action }) => `${name} (${action})`).join(', ');
    note(`restored as far as that goes: ${names} ${lost.length === 1 ? 'does' : 'do'} not come back`);
    if (restored && !restored.input) warn(OTHER_INPUT);
    return;
  }
  if (!restored || left.length > 0) return;
  if (restored.output) note('restored byte for byte: the digest is that of the original');
  else if (restored.input)
    warn('the output is not the original byte for byte, although the input is as it was written');
  else warn(`${OTHER_INPUT}; rows or columns may have been changed or moved`);
}

/** What a dry run found: every failing column with counts, first rows and the flag that would help. */
export function sayDryRun(input: string, done: Transformed, header: readonly string[]): void {
  const { summary } = done;
  const from = input === '-' ? 'stdin' : input;
  note(`${from}: ${counted(summary.rows, 'row')} read, ${changedCells(done)} would be changed, nothing written`);
  for (const failure of summary.failures) {
    warn(
      `${placeOf(failure, header)}: ${failure.reason} (${counted(failure.count, 'time')}, first in row ${grouped(failure.record + 1)})`,
    );
    if (failure.hint !== undefined) hint(failure.hint);
  }
}

/** Of columns that are pseudonymized, and of those that a policy changes for good. */
function changedCells({ summary, plan }: Transformed): string {
  const values = summary.counts.reduce((sum, counts) => sum + counts.values, 0);
  return `${counted(values, 'value')} in ${counted(plan.columns.length + plan.rewrites.length, 'column')}`;
}

function placeOf({ column, kind }: Failure, header: readonly string[]): string {
  return column < 0 || kind === 'ragged' ? 'whole rows' : `column "${header[column] ?? column + 1}"`;
}
