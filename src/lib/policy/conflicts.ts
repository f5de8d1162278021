// What in a policy cannot go together on any table: found without one.
import { matchingHeaders, patternSource } from '../header-pattern.js';
import { IRREVERSIBLE, type ColumnRule, type Policy, type PolicyTable } from './document.js';
import { matchesFile } from './files.js';
import type { Problem } from './problem.js';

/** Rules and tables of a policy that has no other mistakes, in the order of the file. */
export function conflicts(policy: Policy): Problem[] {
  const problems = [...overlaps(policy.tables), ...twoRules(policy), ...lostContexts(policy)];
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A table whose every file, or one that it names, is one of another table. */
function overlaps(tables: readonly PolicyTable[]): Problem[] {
  return tables.flatMap((table, i) => {
    for (const [k, other] of tables.entries()) {
      if (k === i) continue;
      const file = table.files.find((pattern) =>
        filesOf(pattern).every((name) => other.files.some((wider) => matchesFile(wider, name))),
      );
      // said once where both are the same
      const mutual = k > i && other.files.includes(file ?? '');
      if (file === undefined || mutual) continue;
      return [
        {
          ...table.at,
          message: `"${file}" is also a file of the table in line ${other.at.line}`,
          hint: 'make the patterns narrower, so that each file is one table',
        },
      ];
    }
    return [];
  });
}

/** Names that a pattern matches, as different from others as it allows. */
function filesOf(pattern: string): string[] {
  const [, before, choices, after] = /^([^{]*)\{([^{}]*)\}(.*)$/su.exec(pattern) ?? [];
  if (choices !== undefined) return choices.split(',').flatMap((choice) => filesOf(`${before}${choice}${after}`));
  return ['0', 'zz'].map((any) => pattern.replace(/\*\*\/?|\*/g, any).replaceAll('?', any[0]!));
}

/** Columns that a name and a pattern are about: every table that has one is refused. */
function twoRules({ columns, tables }: Policy): Problem[] {
  const own = tables.flatMap((table) => doubled(table.columns, []));
  return [...own, ...doubled(columns, tables)];
}

/** @param tables those that may have rules which go before */
function doubled(rules: readonly ColumnRule[], tables: readonly PolicyTable[]): Problem[] {
  return rules.flatMap((named, i) => {
    const { selector: name } = named;
    if (!isName(name)) return [];
    if (tables.length > 0 && tables.every((table) => ruleOf(name, table.columns) !== undefined)) return [];
    return rules.flatMap((other, k) => {
      if (!isAbout(other, name) || k === i) return [];
      const [first, second] = i < k ? [named, other] : [other, named];
      return [
        {
          ...second.at,
          message: `column "${name}" has two rules: ${second.selector} here, ${first.selector} in line ${first.at.line}`,
          hint: 'a column has one rule; make the pattern narrower',
        },
      ];
    });
  });
}

/** Columns whose context does not come back: neither would they. */
function lostContexts({ columns, tables }: Policy): Problem[] {
  const own = tables.flatMap((table) => table.columns.flatMap((rule) => lostContext(rule, [table.columns, columns])));
  const shared = columns.flatMap((rule) => {
    // a table may say otherwise of the context
    const { context } = contextOf(rule);
    const left = tables.every((table) => context === undefined || !ruleOf(context, table.columns));
    return left ? lostContext(rule, [columns]) : [];
  });
  return [...own, ...shared];
}

function lostContext(rule: ColumnRule, scopes: readonly (readonly ColumnRule[])[]): Problem[] {
  const { context } = contextOf(rule);
  if (context === undefined) return [];
  const its = scopes.map((rules) => ruleOf(context, rules)).find((found) => found !== undefined);
  if (!its || !IRREVERSIBLE.has(its.action.action)) return [];
  return [
    {
      ...rule.at,
      message: `${rule.selector}: its context ${context} does not come back (${its.action.action} in line ${its.at.line}): neither would ${rule.selector}`,
      hint: 'keep or pseudonymize the context',
    },
  ];
}

function contextOf({ action }: ColumnRule): { readonly context?: string } {
  return action.action === 'pseudonymize' ? action : {};
}

function ruleOf(column: string, rules: readonly ColumnRule[]): ColumnRule | undefined {
  return rules.find((rule) => rule.selector === column || (isName(column) && isAbout(rule, column)));
}

/** Neither a position nor a pattern. */
function isName(selector: string): boolean {
  return !selector.startsWith(':') && patternSource(selector) === undefined;
}

/** Whether a rule is a pattern that means a header. */
function isAbout({ selector }: ColumnRule, header: string): boolean {
  return patternSource(selector) !== undefined && matchingHeaders(selector, [header]).length > 0;
}
