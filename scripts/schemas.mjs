// The published schemas, made from the program: dist/ -> schemas/.
import { mkdir, writeFile } from 'node:fs/promises';
import { policySchema } from '../dist/lib/policy/schema.js';
import { manifestSchema } from '../dist/lib/manifest/schema.js';

await mkdir('schemas', { recursive: true });
for (const [name, schema] of [
  ['policy', policySchema()],
  ['manifest', manifestSchema()],
]) {
  await writeFile(`schemas/${name}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
}
