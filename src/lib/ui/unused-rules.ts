// Rules of a policy that name columns which no table has.
import type { Policy } from '../policy/document.js';
import { likelyMeant, unusedRules, type RuledTable } from '../pseudonymize/ruled-columns.js';
import { hint, warn } from './messages.js';

export interface UnusedRule {
  readonly line: number;
  readonly selector: string;
  /** the header that it was most likely meant for; undefined when none is close */
  readonly meant: string | undefined;
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
