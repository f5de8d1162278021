// A policy as the plan for one table: every column has exactly one rule, or the policy says what happens with new ones.
import { basename } from 'node:path';
import { InputError, UsageError } from '../errors.js';
import { isValidValue } from '../formats/validity.js';
import { createCodec, formatNamed } from '../formats/registry.js';
import type { Action, ColumnRule, Policy, Pseudonymize } from '../policy/document.js';
import { formatSpec, knownFormat, selectColumns } from './column-items.js';
import { checkColumns } from './check-columns.js';
import {
  optionsOf,
  type Decision,
  type DecidedTable,
  type FoundColumn,
  type Inspector,
  type PolicyRequest,
} from './decide.js';
import { NULL_LIKE } from './null-like.js';
import type { ColumnPlan, RewritePlan } from './plan.js';
import type { Reading } from './reading.js';
import { inPolicy, ruledColumns, where } from './ruled-columns.js';
import { columnOf } from './table-sample.js';

/** A column with fewer valid values than this, in per cent, is no longer what the policy says, unless the policy says how many. */
const LEAST_VALID = 50;
/** So few values do not tell. */
const LEAST_VALUES = 5;
const MOST_JUDGED = 1_000;

/**
 * @throws UsageError for rules that do not fit the table
 * @throws InputError for new columns, and for columns that are no longer what the policy says
 */
export function decideByPolicy(table: DecidedTable, request: PolicyRequest, inspect: Inspector): Decision {
  const { header, hasHeader } = table;
  const { policy } = request;
  const ruled = ruledColumns(table, request, inspect);
  const select = (selector: string, by: ColumnRule): number => {
    const found = inPolicy(policy, by, () => selectColumns(selector, header, hasHeader));
    if (found.length === 1) return found[0]!;
    throw new UsageError(`${where(policy, by)}: ${selector} means ${found.length} columns, one is needed`);
  };
  const columns: ColumnPlan[] = [];
  const rewrites: RewritePlan[] = [];
  const drops: number[] = [];
  const kept: number[] = [];
  const found: FoundColumn[] = [];
  const warnings: string[] = [];
  for (const { index, action, rule } of ruled) {
    const name = header[index]!;
    switch (action.action) {
      case 'keep':
        kept.push(index);
        break;
      case 'drop':
        drops.push(index);
        break;
      case 'pseudonymize': {
        const format = knownFormat(action.format);
        const options = rule
          ? inPolicy(policy, rule, () => optionsOf(table, index, format.name, action.options, true))
          : optionsOf(table, index, format.name, action.options, true);
        const base = {
          index,
          name,
          format: `${format.name}@${format.version}`,
          options,
          domain: action.domain ?? format.name,
        };
        columns.push(action.context === undefined || !rule ? base : { ...base, context: select(action.context, rule) });
        if (!rule) found.push({ index, name, spec: formatSpec(format.name, options), why: ['no rule names it'] });
        break;
      }
      case 'shift':
        rewrites.push({
          index,
          name,
          action: { ...action, options: dated(table, index, action) },
          subject: select(action.subject, rule!),
        });
        break;
      case 'generalize':
        rewrites.push({
          index,
          name,
          action: 'format' in action ? { ...action, options: dated(table, index, action) } : action,
        });
        break;
      default:
        rewrites.push({ index, name, action });
    }
  }
  refuseLostContexts(columns, rewrites, drops, header);
  refuseLosingAll(drops, table);
  checkColumns(columns, table);
  for (const column of columns) {
    const { action, rule } = ruled.find(({ index }) => index === column.index)!;
    const warning = rule && changed(table, policy, rule, column, action as Pseudonymize);
    if (warning !== undefined) warnings.push(warning);
  }
  const { name: file, sha256, asksReason } = policy;
  const reason = asksReason ? 'required' : 'optional';
  return { columns, found, rewrites, drops, kept, warnings, policy: { file: basename(file), sha256, reason } };
}

/** How a table is read, as far as its policy says so; what was given on the command line goes before. */
export function readingByPolicy(
  { policy, table }: PolicyRequest,
  given: Pick<Reading, 'delimiter' | 'quote' | 'header' | 'encoding'>,
): Pick<Reading, 'delimiter' | 'quote' | 'header' | 'encoding' | 'nulls'> {
  const { delimiter, quote, header, encoding } = table ?? {};
  return {
    delimiter: delimiter ?? given.delimiter,
    quote: quote ?? given.quote,
    header: header ?? given.header,
    encoding: encoding ?? given.encoding,
    nulls: nullsOf(policy),
  };
}

function nullsOf({ nulls }: Policy): string[] {
  return [...new Set(nulls.flatMap((token) => (token === 'common' ? [...NULL_LIKE] : [token.trim()])))];
}

/** The pattern of a column of dates, found on the sample where the policy does not say. */
function dated(
  table: DecidedTable,
  index: number,
  { format, options }: Extract<Action, { format: 'date' | 'datetime' }>,
): Pseudonymize['options'] {
  return optionsOf(table, index, format, options, true);
}

// Reversing needs the context as it was.
function refuseLostContexts(
  columns: readonly ColumnPlan[],
  rewrites: readonly RewritePlan[],
  drops: readonly number[],
  header: readonly string[],
): void {
  for (const { name, context } of columns) {
    if (context === undefined) continue;
    if (!drops.includes(context) && !rewrites.some(({ index }) => index === context)) continue;
    throw new UsageError(
      `"${header[context]}" is the context of "${name}", but does not come back: neither would "${name}"`,
      {
        hints: ['keep or pseudonymize the context'],
      },
    );
  }
}

function refuseLosingAll(drops: readonly number[], { header, dialect }: DecidedTable): void {
  if (drops.length === header.length) throw new UsageError('the policy drops every column of the table');
  if (drops.length === header.length - 1 && drops.length > 0 && dialect?.quote === 0) {
    throw new UsageError('the policy leaves one column: without quotes its empty cells would be blank lines', {
      hints: ['say how the file is quoted, or keep another column'],
    });
  }
}

/**
 * Whether a column is still what the policy says.
 *
 * @returns a warning where too few values are there to be sure
 * @throws InputError when it is not
 */
function changed(
  table: DecidedTable,
  policy: Policy,
  rule: ColumnRule,
  { index, name, format, options }: ColumnPlan,
  { valid: wanted }: Pseudonymize,
): string | undefined {
  const nulls = new Set(nullsOf(policy));
  const values = columnOf(table.sample(), index)
    .filter((value) => value.trim() !== '' && !nulls.has(value.trim()))
    .slice(0, MOST_JUDGED);
  if (values.length === 0) return undefined;
  const codec = createCodec(formatNamed(format), options);
  const good = values.filter((value) => isValidValue(codec, value)).length;
  const share = Math.floor((100 * good) / values.length);
  if (share >= (wanted ?? LEAST_VALID)) return undefined;
  const expects = `the policy expects ${format.split('@')[0]}${wanted === undefined ? '' : `, ${wanted} % valid at least`}`;
  const message = `column "${name}": ${share} % valid, ${expects}`;
  if (wanted === undefined && values.length < LEAST_VALUES) return message;
  throw new InputError(`${where(policy, rule)}: ${message}`, {
    hints: [
      'the column may hold something else since the policy was written: secureml inspect says what',
      `"valid: ${share}" in the rule accepts it`,
    ],
    data: { column: name, valid: share, expected: wanted ?? LEAST_VALID, format },
  });
}
