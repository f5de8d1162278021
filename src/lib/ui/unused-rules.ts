// Rules of a policy that name columns which no table has.
import type { Policy } from '../policy/document.js';
import { likelyMeant, unusedRules, type RuledTable } from '../pseudonymize/ruled-columns.js';
import { hint, warn } from './messages.js';

export function sayUnusedRules(policy: Policy, tables: readonly RuledTable[]): void {
  for (const rule of unusedRules(policy, tables)) {
    warn(`${policy.name}:${rule.at.line}: no table has a column ${rule.selector}`);
    const name = likelyMeant(rule, tables);
    if (name !== undefined) hint(`did you mean "${name}"?`);
  }
}
