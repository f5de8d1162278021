// The rules of columns: what is done with each, and with which parameters.
import type { Node } from 'yaml';
import { OptionError, type Format, type Options } from '../formats/format.js';
import { createCodec, formatNamed, formatNames } from '../formats/registry.js';
import { patternMistake } from '../header-pattern.js';
import {
  ACTIONS,
  GENERALIZE_TO,
  ON_INVALID,
  REDACTED,
  type Action,
  type ActionName,
  type ColumnRule,
  type Generalize,
  type OnInvalid,
} from './document.js';
import { meant, named, type Nodes } from './nodes.js';

type Fields = Partial<Record<string, Node>>;

const COMMON = ['action', 'optional'] as const;

/** What may stand beside an action. */
const PARAMETERS = {
  pseudonymize: ['format', 'options', 'domain', 'context', 'valid'],
  hmac: ['domain', 'length', 'format'],
  mask: ['keep', 'with'],
  redact: ['with'],
  drop: [],
  shift: ['subject', 'days', 'domain', 'format', 'options', 'invalid'],
  generalize: ['to', 'format', 'options', 'width', 'top', 'keep', 'invalid'],
  keep: [],
} as const satisfies Record<ActionName, readonly string[]>;

/** Actions that need nothing said beside them, so that "notes: drop" is a rule. */
export const SHORT = ['keep', 'drop', 'redact', 'mask', 'hmac'] as const satisfies readonly ActionName[];

/** Which parameters of generalize go with what it generalizes to. */
const OF_GENERALIZE: Readonly<Record<Generalize['to'], readonly string[]>> = {
  year: ['format', 'options'],
  month: ['format', 'options'],
  band: ['width', 'top'],
  prefix: ['keep'],
};

const DOMAIN = /^[a-z0-9._-]{1,64}$/;
const DATES = ['date', 'datetime'] as const;
const DEFAULT_TOKEN = 32;
const DEFAULT_DAYS = 365;
const DEFAULT_MASK = 4;
const MOST_DAYS = 36_500;

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
  if (short) return { optional: false, action: readAction(nodes, node, selector, short, {})! };
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
  const fields: Fields | undefined = nodes.fields(node, `${selector}: ${name}`, [...COMMON, ...PARAMETERS[name]]);
  if (!fields) return undefined;
  const optional = (fields.optional && nodes.boolean(fields.optional, 'optional')) ?? false;
  const action = readAction(nodes, node, selector, name, fields);
  return action && nodes.problems.length === before ? { optional, action } : undefined;
}

function readAction(
  nodes: Nodes,
  node: Node,
  selector: string,
  action: ActionName,
  fields: Fields,
): Action | undefined {
  const integer = (name: string, least: number, most: number, otherwise: number): number =>
    (fields[name] && nodes.integer(fields[name], `${selector}: ${name}`, least, most)) ?? otherwise;
  const text = (name: string): string | undefined => fields[name] && nodes.text(fields[name], `${selector}: ${name}`);
  const invalid = (): OnInvalid =>
    (fields.invalid && nodes.choice(fields.invalid, `${selector}: invalid`, ON_INVALID)) ?? 'error';
  const domain = (): string | undefined => {
    const label = text('domain');
    if (label !== undefined && !DOMAIN.test(label)) {
      nodes.problem(
        fields.domain!,
        `${selector}: domain ${named(label)}: expected 1 to 64 of a-z, 0-9, ".", "_" and "-"`,
      );
    }
    return label;
  };
  switch (action) {
    case 'keep':
    case 'drop':
      return { action };
    case 'redact':
      return { action, with: plain(nodes, fields.with, selector, text('with') ?? REDACTED) };
    case 'mask': {
      const sign = plain(nodes, fields.with, selector, text('with') ?? '*');
      if ([...sign].length !== 1) nodes.problem(fields.with!, `${selector}: with: expected a single character`);
      return { action, keep: integer('keep', 0, 64, DEFAULT_MASK), with: sign };
    }
    case 'hmac': {
      const format = fields.format && formatOf(nodes, fields.format, selector);
      // a token takes no options, and what the sample of a column decides it does not ask
      if (format) attempt(nodes, fields.format!, selector, () => createCodec(format, {}));
      const length = integer('length', 16, 64, DEFAULT_TOKEN);
      return { action, domain: domain() ?? 'hmac', length, ...(format ? { format: format.name } : {}) };
    }
    case 'pseudonymize': {
      const label = domain();
      const context = text('context');
      const valid = fields.valid && nodes.integer(fields.valid, `${selector}: valid`, 0, 100);
      if (!fields.format) {
        nodes.problem(node, `${selector}: pseudonymize needs a format`, 'secureml inspect finds it');
        return undefined;
      }
      const format = formatOf(nodes, fields.format, selector);
      if (!format) return undefined;
      return {
        ...{ action, format: text('format')!, options: optionsOf(nodes, fields.options, selector, format) },
        ...(label === undefined ? {} : { domain: label }),
        ...(context === undefined ? {} : { context }),
        ...(valid === undefined ? {} : { valid }),
      };
    }
    case 'shift': {
      const subject = text('subject');
      if (subject === undefined) {
        nodes.problem(node, `${selector}: shift needs a subject: the column that says whose date it is`);
        return undefined;
      }
      const days = integer('days', 1, MOST_DAYS, DEFAULT_DAYS);
      return {
        action,
        subject,
        days,
        domain: domain() ?? 'shift',
        invalid: invalid(),
        ...dateOf(nodes, fields, selector),
      };
    }
    case 'generalize': {
      const to = fields.to && nodes.choice(fields.to, `${selector}: to`, GENERALIZE_TO);
      if (!fields.to) nodes.problem(node, `${selector}: generalize needs "to"`, `there is ${GENERALIZE_TO.join(', ')}`);
      if (!to) return undefined;
      for (const name of Object.keys(fields)) {
        if (['action', 'optional', 'to', 'invalid', ...OF_GENERALIZE[to]].includes(name)) continue;
        nodes.problem(fields[name]!, `${selector}: "${name}" has no meaning for "to: ${to}"`);
      }
      if (to === 'prefix') {
        if (!fields.keep) nodes.problem(node, `${selector}: prefix needs "keep": how many of the first symbols stay`);
        return { action, to, keep: integer('keep', 1, 64, 1), invalid: invalid() };
      }
      if (to === 'band') {
        if (!fields.width) nodes.problem(node, `${selector}: band needs a "width"`);
        const top = fields.top && nodes.integer(fields.top, `${selector}: top`, -1e9, 1e9);
        const width = integer('width', 2, 1e9, 2);
        return { action, to, width, ...(top === undefined ? {} : { top }), invalid: invalid() };
      }
      return { action, to, invalid: invalid(), ...dateOf(nodes, fields, selector) };
    }
  }
}

function formatOf(nodes: Nodes, node: Node, selector: string): Format | undefined {
  const reference = nodes.text(node, `${selector}: format`);
  if (reference === undefined) return undefined;
  try {
    return formatNamed(reference);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    nodes.problem(node, `${selector}: ${error.message}`, error.hint);
    return undefined;
  }
}

function optionsOf(nodes: Nodes, node: Node | undefined, selector: string, format: Format): Options {
  if (!node) return {};
  const before = nodes.problems.length;
  const options: Record<string, string> = {};
  for (const { key, keyNode, value } of nodes.entries(node, `${selector}: options`) ?? []) {
    const spec = Object.hasOwn(format.options, key) ? format.options[key] : undefined;
    const names = Object.keys(format.options);
    if (!spec) {
      const hint = names.length === 0 ? `${format.name} has no options` : meant(key, names);
      nodes.problem(keyNode, `${selector}: ${format.name} has no option ${named(key)}`, hint);
      continue;
    }
    const text = value === keyNode ? 'true' : nodes.text(value, `${selector}: ${key}`);
    if (text === undefined) continue;
    options[key] = text;
    attempt(nodes, value, selector, () => spec.check(text));
  }
  // what the sample of a column decides may be missing here
  if (nodes.problems.length === before && !format.infer)
    attempt(nodes, node, selector, () => createCodec(format, options));
  return options;
}

function attempt(nodes: Nodes, node: Node, selector: string, act: () => unknown): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    nodes.problem(node, `${selector}: ${error.message}`, error instanceof OptionError ? error.hint : undefined);
  }
}

function dateOf(
  nodes: Nodes,
  fields: Fields,
  selector: string,
): { readonly format: (typeof DATES)[number]; readonly options: Options } {
  const format = (fields.format && nodes.choice(fields.format, `${selector}: format`, DATES)) ?? 'date';
  return { format, options: optionsOf(nodes, fields.options, selector, formatNamed(format)) };
}

/** A text that can stand in any cell. */
function plain(nodes: Nodes, node: Node | undefined, selector: string, text: string): string {
  if (node && /[\0\r\n]/.test(text)) nodes.problem(node, `${selector}: with: a line end cannot stand in for values`);
  return text;
}
