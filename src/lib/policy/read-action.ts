// What is done with a column: each action from the words beside it.
import { createCodec } from '../formats/registry.js';
import {
  GENERALIZE_TO,
  REDACTED,
  type Action,
  type ActionName,
  type Generalize,
  type Hmac,
  type Mask,
  type Pseudonymize,
  type Shift,
} from './document.js';
import type { RuleFields } from './rule-fields.js';

const DEFAULT_TOKEN = 32;
const DEFAULT_DAYS = 365;
const DEFAULT_MASK = 4;
const MOST_DAYS = 36_500;

/** What may stand beside an action. */
export const PARAMETERS = {
  pseudonymize: ['format', 'options', 'domain', 'context', 'valid'],
  hmac: ['domain', 'length', 'format'],
  mask: ['keep', 'with'],
  redact: ['with'],
  drop: [],
  shift: ['subject', 'days', 'domain', 'format', 'options', 'invalid'],
  generalize: ['to', 'format', 'options', 'width', 'top', 'keep', 'invalid'],
  keep: [],
} as const satisfies Record<ActionName, readonly string[]>;

/** Which parameters of generalize go with what it generalizes to. */
const OF_GENERALIZE: Readonly<Record<Generalize['to'], readonly string[]>> = {
  year: ['format', 'options'],
  month: ['format', 'options'],
  band: ['width', 'top'],
  prefix: ['keep'],
};

/** @returns undefined, with a problem kept, where something is missing without which there is no action */
export function readAction(action: ActionName, fields: RuleFields): Action | undefined {
  switch (action) {
    case 'keep':
    case 'drop':
      return { action };
    case 'redact':
      return { action, with: fields.cellText('with', REDACTED) };
    case 'mask':
      return readMask(fields);
    case 'hmac':
      return readHmac(fields);
    case 'pseudonymize':
      return readPseudonymize(fields);
    case 'shift':
      return readShift(fields);
    case 'generalize':
      return readGeneralize(fields);
  }
}

function readMask(fields: RuleFields): Mask {
  const sign = fields.cellText('with', '*');
  if ([...sign].length !== 1) fields.problem(fields.byName.with!, 'with: expected a single character');
  return { action: 'mask', keep: fields.integer('keep', 0, 64) ?? DEFAULT_MASK, with: sign };
}

function readHmac(fields: RuleFields): Hmac {
  const format = fields.format();
  // a token takes no options, and what the sample of a column decides it does not ask
  if (format) fields.attempt('format', () => createCodec(format, {}));
  const length = fields.integer('length', 16, 64) ?? DEFAULT_TOKEN;
  return { action: 'hmac', domain: fields.domain() ?? 'hmac', length, ...(format ? { format: format.name } : {}) };
}

function readPseudonymize(fields: RuleFields): Pseudonymize | undefined {
  const domain = fields.domain();
  const context = fields.text('context');
  const valid = fields.integer('valid', 0, 100);
  if (!fields.byName.format) {
    fields.problem(fields.node, 'pseudonymize needs a format', 'secureml inspect finds it');
    return undefined;
  }
  const format = fields.format();
  if (!format) return undefined;
  return {
    ...{ action: 'pseudonymize', format: fields.text('format')!, options: fields.options(format) },
    ...(domain === undefined ? {} : { domain }),
    ...(context === undefined ? {} : { context }),
    ...(valid === undefined ? {} : { valid }),
  };
}

function readShift(fields: RuleFields): Shift | undefined {
  const subject = fields.text('subject');
  if (subject === undefined) {
    fields.problem(fields.node, 'shift needs a subject: the column that says whose date it is');
    return undefined;
  }
  const days = fields.integer('days', 1, MOST_DAYS) ?? DEFAULT_DAYS;
  const domain = fields.domain() ?? 'shift';
  return { action: 'shift', subject, days, domain, invalid: fields.invalid(), ...fields.date() };
}

function readGeneralize(fields: RuleFields): Generalize | undefined {
  if (!fields.byName.to) {
    fields.problem(fields.node, 'generalize needs "to"', `there is ${GENERALIZE_TO.join(', ')}`);
  }
  const to = fields.choice('to', GENERALIZE_TO);
  if (!to) return undefined;
  refuseMeaningless(fields, to);
  const common = { action: 'generalize', to, invalid: fields.invalid() } as const;
  switch (to) {
    case 'prefix':
      if (!fields.byName.keep) {
        fields.problem(fields.node, 'prefix needs "keep": how many of the first symbols stay');
      }
      return { ...common, to, keep: fields.integer('keep', 1, 64) ?? 1 };
    case 'band': {
      if (!fields.byName.width) fields.problem(fields.node, 'band needs a "width"');
      const top = fields.integer('top', -1e9, 1e9);
      return { ...common, to, width: fields.integer('width', 2, 1e9) ?? 2, ...(top === undefined ? {} : { top }) };
    }
    default:
      return { ...common, to, ...fields.date() };
  }
}

function refuseMeaningless(fields: RuleFields, to: Generalize['to']): void {
  for (const [name, node] of Object.entries(fields.byName)) {
    if (['action', 'optional', 'to', 'invalid', ...OF_GENERALIZE[to]].includes(name)) continue;
    fields.problem(node!, `"${name}" has no meaning for "to: ${to}"`);
  }
}
