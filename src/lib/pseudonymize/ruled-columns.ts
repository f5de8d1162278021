// The rules of a policy and the columns of a real table: which rule is about which column, and which are left on either side.
import { InputError, UsageError } from '../errors.js';
import { matchingHeaders, patternSource } from '../header-pattern.js';
import { nearest } from '../nearest.js';
import type { Action, ColumnRule, Policy, PolicyTable } from '../policy/document.js';
import { selectColumns } from './column-items.js';
import { optionsOf, type ColumnFinding, type DecidedTable, type Inspector, type PolicyRequest } from './decide.js';

/** What a policy does with one column of a real table. */
export interface RuledColumn {
  readonly index: number;
  readonly action: Action;
  /** undefined for a column that no rule names */
  readonly rule: ColumnRule | undefined;
}

/**
 * Each column of a table with its rule.
 *
 * @throws UsageError where a column has two rules, or a rule's column is not there
 * @throws InputError for columns that no rule names, unless the policy says what happens with them
 */
export function ruledColumns(
  table: DecidedTable,
  { policy, table: own }: PolicyRequest,
  inspect: Inspector,
): RuledColumn[] {
  const { header } = table;
  const rules = new Map<number, ColumnRule>();
  const taken = assign(own?.columns ?? [], table, policy, true);
  for (const [index, rule] of assign(policy.columns, table, policy, false)) rules.set(index, rule);
  for (const [index, rule] of taken) rules.set(index, rule);
  const fresh = header.flatMap((_, index) => (rules.has(index) ? [] : [index]));
  const newColumns = own?.newColumns ?? policy.newColumns;
  const near = fresh.length > 0 ? nearMiss([...(own?.columns ?? []), ...policy.columns], table, fresh) : undefined;
  if (near && newColumns !== 'error') {
    const { rule, name } = near;
    throw new UsageError(`${where(policy, rule)}: there is no column "${rule.selector}", and "${name}" has no rule`, {
      hints: [`did you mean "${name}"?`, `if it is another column, give "${name}" a rule of its own`],
    });
  }
  if (fresh.length > 0 && newColumns === 'error') {
    const names = fresh.map((index) => `"${header[index]}"`).join(', ');
    throw new InputError(`${policy.name} has no rule for ${fresh.length === 1 ? 'column' : 'columns'} ${names}`, {
      hints: [
        ...(near ? [`did you mean "${near.name}" by "${near.rule.selector}" in line ${near.rule.at.line}?`] : []),
        'add a rule for each, if only "keep"',
        'new-columns: keep, drop or pseudonymize in the policy says what happens with columns without a rule',
      ],
      data: { columns: fresh.map((index) => header[index]) },
    });
  }
  const findings = fresh.length > 0 && newColumns === 'pseudonymize' ? findingsOf(table, inspect, fresh) : [];
  return header.map((_, index): RuledColumn => {
    const rule = rules.get(index);
    if (rule) return { index, action: rule.action, rule };
    const finding = findings.find((one) => one.index === index);
    return { index, action: newAction(newColumns, finding, table), rule: undefined };
  });
}

/** A table that a policy was applied to. */
export interface RuledTable extends Pick<DecidedTable, 'header' | 'hasHeader'> {
  /** which of the policy's tables it is */
  readonly table: PolicyTable | undefined;
}

/** Rules that name columns which none of the tables they are for has: misspelt, perhaps. Where new columns are an error nothing can pass by that. */
export function unusedRules(policy: Policy, tables: readonly RuledTable[]): ColumnRule[] {
  const isUnused = (rule: ColumnRule, among: readonly RuledTable[]): boolean =>
    !rule.optional &&
    among.some(({ table }) => (table ?? policy).newColumns !== 'error') &&
    !among.some(({ header, hasHeader }) => columnsOf(rule, header, hasHeader, policy, false).length > 0);
  return [
    ...policy.columns.filter((rule) => isUnused(rule, tables)),
    ...policy.tables.flatMap((one) => {
      const its = tables.filter(({ table }) => table === one);
      return one.columns.filter((rule) => isUnused(rule, its));
    }),
  ];
}

/** The header that a rule without columns was most likely meant for; undefined when none is close. */
export function likelyMeant({ selector }: ColumnRule, tables: readonly RuledTable[]): string | undefined {
  const headers = tables.flatMap(({ header, hasHeader }) => (hasHeader ? header : []));
  if (patternSource(selector) === undefined) return /^:/.test(selector) ? undefined : nearest(selector, headers);
  return headers[matchingHeaders(selector, headers, 'iu')[0] ?? -1];
}

/** "policy.yaml:12:5" */
export function where({ name }: Policy, { at }: ColumnRule): string {
  return `${name}:${at.line}:${at.column}`;
}

function assign(
  rules: readonly ColumnRule[],
  { header, hasHeader }: DecidedTable,
  policy: Policy,
  required: boolean,
): Map<number, ColumnRule> {
  const out = new Map<number, ColumnRule>();
  for (const rule of rules) {
    for (const index of columnsOf(rule, header, hasHeader, policy, required)) {
      const other = out.get(index);
      if (other) {
        throw new UsageError(
          `${where(policy, rule)}: column "${header[index]}" has two rules: ${rule.selector} here, ${other.selector} in line ${other.at.line}`,
          {
            hints: ['a column has one rule; make the pattern narrower'],
          },
        );
      }
      out.set(index, rule);
    }
  }
  return out;
}

function columnsOf(
  rule: ColumnRule,
  header: readonly string[],
  hasHeader: boolean,
  policy: Policy,
  required: boolean,
): number[] {
  const { selector } = rule;
  if (isPattern(selector, header)) {
    return hasHeader ? inPolicy(policy, rule, () => matchingHeaders(selector, header)) : [];
  }
  try {
    return selectColumns(selector, header, hasHeader);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    // the policy's own columns are those of some of its tables
    const absent = !/occurs/.test(error.message);
    if (absent && (rule.optional || !required)) return [];
    throw new UsageError(`${where(policy, rule)}: ${error.message}`, {
      hints: [...error.hints, ...(absent ? ['"optional: true" where a table may lack it'] : [])],
    });
  }
}

const isPattern = (selector: string, header: readonly string[]): boolean =>
  patternSource(selector) !== undefined && !header.includes(selector);

interface NearMiss {
  readonly rule: ColumnRule;
  /** header of the column that the rule was most likely meant for */
  readonly name: string;
}

/** A rule without a column beside a column without a rule that is spelt almost the same: its values would pass as those of a new column. */
function nearMiss(
  rules: readonly ColumnRule[],
  { header, hasHeader }: Pick<DecidedTable, 'header' | 'hasHeader'>,
  fresh: readonly number[],
): NearMiss | undefined {
  if (!hasHeader) return undefined;
  for (const rule of rules) {
    const { selector } = rule;
    const spelling = folded(selector);
    if (spelling === '' || /^[:/]/.test(selector)) continue;
    if (header.some((name) => name.trim() === selector.trim())) continue;
    const index = fresh.find((one) => folded(header[one]!) === spelling);
    if (index !== undefined) return { rule, name: header[index]! };
  }
  return undefined;
}

const folded = (name: string): string => name.toLowerCase().replace(/[\s_-]+/gu, '');

// What a rule asks of a table is said with the rule's place.
export function inPolicy<T>(policy: Policy, rule: ColumnRule, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${where(policy, rule)}: ${error.message}`, error);
    throw error;
  }
}

function newAction(newColumns: Policy['newColumns'], finding: ColumnFinding | undefined, table: DecidedTable): Action {
  if (newColumns !== 'pseudonymize') return { action: newColumns === 'drop' ? 'drop' : 'keep' };
  if (finding?.format !== undefined) {
    return { action: 'pseudonymize', format: finding.format, options: finding.options };
  }
  return { action: 'pseudonymize', format: finding ? fittingOf(finding, table) : 'text', options: {} };
}

/** The format that keeps the type of a column which is not personal: text where its options would have to be asked for. */
function fittingOf({ index, fitting = 'text' }: ColumnFinding, table: DecidedTable): string {
  try {
    optionsOf(table, index, fitting, {}, true);
    return fitting;
  } catch (error) {
    if (error instanceof UsageError) return 'text';
    throw error;
  }
}

function findingsOf(
  { header, hasHeader, sample }: DecidedTable,
  inspect: Inspector,
  wanted: readonly number[],
): readonly ColumnFinding[] {
  return inspect({ header, hasHeader, rows: sample().rows }, new Set(wanted));
}
