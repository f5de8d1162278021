// The rules of columns: which they are for, whether they may be missing, and what is done.
import type { Node } from 'yaml';
import { formatNames } from '../formats/registry.js';
import { patternMistake } from '../header-pattern.js';
import { ACTIONS, type ActionName, type ColumnRule } from './document.js';
import { meant, named, type Nodes } from './nodes.js';
import { PARAMETERS, readAction } from './read-action.js';
import { RuleFields } from './rule-fields.js';

const COMMON = ['action', 'optional'] as const;

/** Actions that need nothing said beside them, so that "notes: drop" is a rule. */
export const SHORT = ['keep', 'drop', 'redact', 'mask', 'hmac'] as const satisfies readonly ActionName[];

export function readColumns(nodes: Nodes, node: Node): ColumnRule[] {
  return (nodes.entries(node, 'columns') ?? []).flatMap(({ key: selector, keyNode, value }) => {
    if (selector === '') nodes.problem(keyNode, 'a column without a name', 'the first column is ":1"');
    checkSelector(nodes, keyNode, selector);
    if (value === keyNode) {
      nodes.problem(keyNode, `${selector}: a rule is missing`, `for example "${selector}: keep"`);
      return [];
    }
    const rule = nodes.isScalar(value) ? readShort(nodes, value, selector) : readRule(nodes, value, selector);
    return rule ? [{ selector, at: nodes.at(keyNode), ...rule }] : [];
  });
}

function checkSelector(nodes: Nodes, node: Node, selector: string): void {
  const mistake = patternMistake(selector);
  if (mistake) nodes.problem(node, mistake.message, mistake.hint);
  if (/^:/.test(selector) && !/^:[1-9]\d*$/.test(selector)) {
    nodes.problem(node, `${selector}: a position is a number from 1, as in ":3"`);
  }
}

type Rule = Pick<ColumnRule, 'optional' | 'action'>;

function readShort(nodes: Nodes, node: Node, selector: string): Rule | undefined {
  const word = nodes.text(node, selector)!;
  const short = SHORT.find((name) => name === word);
  if (short) return { optional: false, action: readAction(short, new RuleFields(nodes, node, selector, {}))! };
  const long = ACTIONS.find((name) => name === word);
  const format = formatNames().includes(word);
  if (long) nodes.problem(node, `${selector}: ${long} needs more words`, EXAMPLES[long] ?? '');
  else if (format)
    nodes.problem(node, `${selector}: "${word}" is a format`, `{ action: pseudonymize, format: ${word} }`);
  else nodes.problem(node, `${selector}: there is no action ${named(word)}`, meant(word, ACTIONS));
  return undefined;
}

const EXAMPLES: Partial<Record<ActionName, string>> = {
  pseudonymize: '{ action: pseudonymize, format: ssn }',
  shift: '{ action: shift, subject: patient_id }',
  generalize: '{ action: generalize, to: year }',
};

function readRule(nodes: Nodes, node: Node, selector: string): Rule | undefined {
  const before = nodes.problems.length;
  const entries = nodes.entries(node, selector);
  const named = entries?.find(({ key }) => key === 'action');
  if (!entries || nodes.problems.length > before) return undefined;
  if (!named) {
    nodes.problem(node, `${selector}: an action is missing`, `there is ${ACTIONS.join(', ')}`);
    return undefined;
  }
  const name = nodes.choice(named.value, `${selector}: action`, ACTIONS);
  if (!name) return undefined;
  const fields = nodes.fields<string>(node, `${selector}: ${name}`, [...COMMON, ...PARAMETERS[name]]);
  if (!fields) return undefined;
  const optional = (fields.optional && nodes.boolean(fields.optional, 'optional')) ?? false;
  const action = readAction(name, new RuleFields(nodes, node, selector, fields));
  return action && nodes.problems.length === before ? { optional, action } : undefined;
}
