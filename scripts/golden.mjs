// Fills in the pseudonyms of a new golden file: test/golden/NAME.json with [plaintext] in place of [plaintext, pseudonym].
// Vectors that have a pseudonym are never touched. Usage: npm run build && node scripts/golden.mjs NAME
import { readFileSync, writeFileSync } from 'node:fs';
import { feistel } from '../dist/generated/kernels.js';
import { DomainCipher } from '../dist/lib/fpe/domain-cipher.js';
import { TableBudget } from '../dist/lib/fpe/table-budget.js';
import { createCodec, formatNamed } from '../dist/lib/formats/registry.js';
import { loadKernel } from '../dist/lib/kernels/load.js';
import { KernelMemory } from '../dist/lib/kernels/memory.js';

const memory = new KernelMemory();
const kernel = loadKernel(feistel, memory);
for (const name of process.argv.slice(2)) {
  const path = new URL(`../test/golden/${name}.json`, import.meta.url);
  const golden = JSON.parse(readFileSync(path, 'utf8'));
  const format = formatNamed(golden.format);
  for (const group of golden.groups) {
    const codec = createCodec(format, group.options ?? {});
    const storedKey = Buffer.from(golden.key, 'hex');
    const domain = group.domain ?? format.name;
    const options = { storedKey, format: format.name, version: format.version, domain, memory, kernel };
    const cipher = new DomainCipher({
      ...options,
      budget: new TableBudget(),
      ...(codec.raw ? { raw: codec.raw } : {}),
    });
    for (const vector of group.vectors) {
      if (vector.length > 1) continue;
      const parsed = codec.parse(vector[0]);
      const classes = parsed.parts.map((part) => cipher.classFor(part.label, part.size));
      let ranks = parsed.parts.map((part) => part.rank);
      let image = vector[0];
      if (ranks.length > 0) {
        do {
          ranks = cipher.permute(ranks, classes, false);
          image = parsed.write(ranks);
        } while (!(codec.admits?.(image, vector[0]) ?? true));
      }
      vector.push(image);
    }
  }
  const groups = golden.groups.map((group) => {
    const { vectors, ...rest } = group;
    const lines = vectors.map((vector) => `        ${JSON.stringify(vector)}`).join(',\n');
    const head = Object.entries(rest).map(([k, v]) => `      ${JSON.stringify(k)}: ${JSON.stringify(v)},\n`);
    return `    {\n${head.join('')}      "vectors": [\n${lines}\n      ]\n    }`;
  });
  const { format: reference, key } = golden;
  writeFileSync(
    path,
    `{\n  "format": "${reference}",\n  "key": "${key}",\n  "groups": [\n${groups.join(',\n')}\n  ]\n}\n`,
  );
}
