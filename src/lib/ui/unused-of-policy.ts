// What a policy names and a run has nothing of: tables that no file is, and rules of columns that no table has.
import type { Policy } from '../policy/document.js';
import { unusedTables } from '../pseudonymize/policy-tables.js';
import { likelyMeant, unusedRules, type RuledTable } from '../pseudonymize/ruled-columns.js';
import { hint, warn } from './messages.js';

export interface UnusedTable {
  readonly line: number;
  /** its patterns, none of which a file matches */
  readonly files: readonly string[];
}

export interface UnusedRule {
  readonly line: number;
  readonly selector: string;
  /** the header that it was most likely meant for; undefined when none is close */
  readonly meant: string | undefined;
}

/** Says them, and returns them as data. A single file is no delivery: the other tables are not expected. */
export function sayUnusedTables(policy: Policy, inputs: readonly string[]): UnusedTable[] {
  const unused = inputs.length > 1 ? unusedTables(policy, inputs) : [];
  return unused.map(({ files, at: { line } }) => {
    warn(`${policy.name}:${line}: no file matches ${files.join(', ')}`);
    return { line, files };
  });
}

/** Says them, and returns them as data. */
export function sayUnusedRules(policy: Policy, tables: readonly RuledTable[]): UnusedRule[] {
  return unusedRules(policy, tables).map((rule) => {
    const { at, selector } = rule;
    const meant = likelyMeant(rule, tables);
    warn(`${policy.name}:${at.line}: no table has a column ${selector}`);
    if (meant !== undefined) hint(`did you mean "${meant}"?`);
    return { line: at.line, selector, meant };
  });
}
