// The JSON Schema of policies (draft-07, which editors read), made from the formats that there are. What a schema cannot say (two rules
// for one column, options of a format that do not go together) the program checks besides.
import { formats } from '../formats/registry.js';
import type { Format } from '../formats/format.js';
import { ACTIONS, NEW_COLUMNS, ON_INVALID, POLICY_VERSION, REDACTED, type ActionName } from './document.js';
import { SHORT } from './read-rules.js';

/** Where editors find it. */
export const SCHEMA_URL = 'https://unpkg.com/secureml/schemas/policy.schema.json';

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: ['string', 'number', 'boolean', 'null'], description });
const integer = (minimum: number, maximum: number, description: string): Schema => ({
  type: 'integer',
  minimum,
  maximum,
  description,
});
const choice = (of: readonly string[], description: string): Schema => ({ enum: [...of], description });
const object = (properties: Schema, required: readonly string[] = [], description?: string): Schema => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  properties,
  ...(required.length > 0 ? { required: [...required] } : {}),
  additionalProperties: false,
});
const oneOrMore = (description: string): Schema => ({
  description,
  anyOf: [text(''), { type: 'array', items: text('') }].map(({ description: _, ...rest }: Schema) => rest),
});

const SUMMARIES: Readonly<Record<ActionName, string>> = {
  pseudonymize: 'each value becomes another of its kind; deanonymize turns it back',
  hmac: 'each value becomes a keyed token; equal values get equal ones, and nothing turns them back',
  mask: 'all but the last symbols become one sign',
  redact: 'each value becomes the same text',
  drop: 'the column is left out',
  shift: 'each date moves by a number of days that is the same for one subject',
  generalize: 'a date becomes its year or month, a number a band, a postal code its first symbols',
  keep: 'the column stays as it is',
};

const invalid = choice(ON_INVALID, 'what happens with values that cannot be read: an error, or they are redacted');
const domain = (label: string): Schema => ({
  type: 'string',
  pattern: '^[a-z0-9._-]{1,64}$',
  description: `equal values of one domain get equal results [default: ${label}]`,
});

/** The schema as the published file holds it. */
export function policySchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_URL,
    title: 'secureml policy',
    description: 'What is done with each column of each table, docs/policy.md',
    ...object(
      {
        policy: { const: POLICY_VERSION, description: 'version of the language of policies' },
        key: object(
          {
            name: { type: 'string', description: 'name of the key' },
            version: integer(1, 1_000_000, 'its version'),
            check: text('its fingerprint or check value, 8 to 32 hex digits: another key is an error'),
          },
          [],
          'the key that the policy pins',
        ),
        reason: choice(['required', 'optional'], 'whether deanonymize asks why, for the audit log'),
        nulls: oneOrMore('cells that stand for a missing value and stay; "common" means NULL, NaN, N/A and the like'),
        'new-columns': newColumns(),
        columns: {
          $ref: '#/definitions/columns',
          description: 'rules for columns of every table; those of a table go before',
        },
        tables: {
          type: 'array',
          items: object(
            {
              files: oneOrMore(
                'names or patterns of files: * ? ** {a,b}; with a slash they are matched against the path',
              ),
              delimiter: { type: 'string', description: 'a single character, or tab', pattern: '^(.|tab)$' },
              quote: { type: 'string', description: 'a single character, or none', pattern: '^(.|none)$' },
              header: { type: 'boolean', description: 'whether the first row names the columns' },
              encoding: { type: 'string', description: 'of the plaintext' },
              'new-columns': newColumns(),
              columns: { $ref: '#/definitions/columns' },
            },
            ['files', 'columns'],
          ),
        },
      },
      ['policy'],
    ),
    anyOf: [{ required: ['columns'] }, { required: ['tables'] }],
    definitions: {
      columns: {
        type: 'object',
        description: 'header, ":3" for the third column, or /regex/ over headers',
        additionalProperties: { $ref: '#/definitions/rule' },
      },
      rule: {
        anyOf: [
          { enum: [...SHORT], description: 'an action that needs no more words' },
          ...formats().map(pseudonymize),
          pinned(),
          ...ACTIONS.filter((name) => name !== 'pseudonymize').flatMap(others),
        ],
      },
    },
  };
}

function newColumns(): Schema {
  return choice(NEW_COLUMNS, 'what happens with columns that no rule names [default: error]');
}

function rule(name: ActionName, properties: Schema, required: readonly string[] = []): Schema {
  return object(
    {
      action: { const: name, description: SUMMARIES[name] },
      optional: { type: 'boolean', description: 'a table without the column is no error' },
      ...properties,
    },
    ['action', ...required],
    SUMMARIES[name],
  );
}

const ofPseudonymize = (label: string): Schema => ({
  domain: domain(label),
  context: text('a column whose value makes equal values differ from row to row'),
  valid: integer(0, 100, 'per cent of the values that have to be valid [default: 50]'),
});

function pseudonymize(format: Format): Schema {
  const options = optionsOf(format);
  return rule(
    'pseudonymize',
    {
      format: { const: format.name, description: format.summary },
      ...(options ? { options } : {}),
      ...ofPseudonymize('the name of the format'),
    },
    ['format'],
  );
}

// ssn@1: the options are checked by the program alone
function pinned(): Schema {
  const names = formats().map(({ name }) => name);
  const format = {
    type: 'string',
    pattern: `^(${names.join('|')})@[1-9][0-9]*$`,
    description: 'a format with its version',
  };
  return rule('pseudonymize', { format, options: { type: 'object' }, ...ofPseudonymize('the name of the format') }, [
    'format',
  ]);
}

function optionsOf({ options }: Format): Schema | undefined {
  const entries = Object.entries(options);
  if (entries.length === 0) return undefined;
  return object(Object.fromEntries(entries.map(([name, spec]) => [name, text(`${spec.description}: ${spec.values}`)])));
}

function others(name: ActionName): Schema[] {
  const dates = (format: string): Schema => ({
    format: choice(['date', 'datetime'], 'what the column holds [default: date]'),
    options: optionsOf(formats().find((one) => one.name === format)!)!,
    invalid,
  });
  switch (name) {
    case 'hmac':
      return [
        rule(name, {
          domain: domain('hmac'),
          length: integer(16, 64, 'hex digits of a token [default: 32]'),
          format: choice(
            formats().map((format) => format.name),
            'values that this format spells differently get one token',
          ),
        }),
      ];
    case 'mask':
      return [
        rule(name, {
          keep: integer(0, 64, 'how many of the last symbols stay [default: 4]'),
          with: { type: 'string', minLength: 1, maxLength: 2, description: 'one character [default: *]' },
        }),
      ];
    case 'redact':
      return [rule(name, { with: text(`what stands in for each value [default: ${REDACTED}]`) })];
    case 'shift':
      return [
        rule(
          name,
          {
            subject: text('the column that says whose date it is'),
            days: integer(1, 36_500, 'at most so many, either way [default: 365]'),
            domain: domain('shift'),
            ...dates('date'),
          },
          ['subject'],
        ),
      ];
    case 'generalize':
      return [
        rule(name, { to: choice(['year', 'month'], 'what is left of a date'), ...dates('date') }, ['to']),
        rule(
          name,
          {
            to: { const: 'band', description: 'numbers become bands: 30-39' },
            width: integer(2, 1e9, 'of a band'),
            top: integer(-1e9, 1e9, 'from here on there is one band: 90+'),
            invalid,
          },
          ['to', 'width'],
        ),
        rule(
          name,
          { to: { const: 'prefix', description: 'the first symbols stay' }, keep: integer(1, 64, 'how many'), invalid },
          ['to', 'keep'],
        ),
      ];
    default:
      return [rule(name, {})];
  }
}
