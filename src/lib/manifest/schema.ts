// The JSON Schema of manifests (draft-07), for programs of others that read them. Readers of ours check less: they have the MAC.
import { MANIFEST_VERSION } from './manifest.js';

const MANIFEST_SCHEMA_URL = 'https://unpkg.com/secureml/schemas/manifest.schema.json';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const count: Schema = { type: 'integer', minimum: 0 };
const hex = (digits: number): Schema => ({ type: 'string', pattern: `^[0-9a-f]{${digits}}$` });
const object = (properties: Schema, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const place = { name: text, index: { type: 'integer', minimum: 1 } };
const options: Schema = { type: 'object', additionalProperties: text };
const counts: Schema = { type: 'object', additionalProperties: count };

/** The schema as the published file holds it. */
export function manifestSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: MANIFEST_SCHEMA_URL,
    title: 'secureml manifest',
    description: 'What was done to a table, authenticated by the key; docs/policy.md says what each part means',
    ...object(
      {
        manifest: { const: MANIFEST_VERSION },
        tool: { type: 'string', pattern: '^secureml/' },
        created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT' },
        key: object(
          {
            name: text,
            version: { type: ['integer', 'null'], minimum: 1 },
            source: text,
            fingerprint: hex(8),
            checkValue: hex(32),
            unsafe: { const: true },
          },
          ['unsafe'],
        ),
        dialect: object({ delimiter: text, quote: text, header: { type: 'boolean' }, encoding: text }),
        nulls: { type: 'array', items: text },
        ragged: { enum: ['error', 'text'] },
        columns: {
          type: 'array',
          items: {
            anyOf: [
              object(
                {
                  ...place,
                  action: { const: 'pseudonymize' },
                  format: { type: 'string', pattern: '@\\d+$' },
                  options,
                  domain: text,
                  context: text,
                  engines: { type: 'array', items: { enum: ['ff1', 'perm1'] } },
                  counts,
                },
                ['context'],
              ),
              object({ ...place, action: { const: 'keep' } }),
              object(
                {
                  ...place,
                  action: { enum: ['hmac', 'mask', 'redact', 'drop', 'shift', 'generalize'] },
                  irreversible: { const: true },
                  options,
                  counts,
                },
                ['counts'],
              ),
            ],
          },
        },
        policy: object({ file: text, sha256: hex(64), reason: { enum: ['required', 'optional'] } }),
        rows: count,
        raggedRows: count,
        input: object({ bytes: count, hmac: hex(64) }),
        output: object({ bytes: count, sha256: hex(64) }),
        mac: hex(64),
      },
      ['policy'],
    ),
  };
}
