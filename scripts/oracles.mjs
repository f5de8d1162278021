// Asks every oracle about 100,000 random values a format and writes what was found to docs/oracles.md. Takes most of an hour.
// Usage, after npm run build: node scripts/oracles.mjs [VALUES]
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const samples = process.argv[2] ?? '100000';
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', 'test/lib/formats'];
const child = spawn(process.execPath, [...jest, '--testNamePattern', 'valid|wrong|agree|rank'], {
  cwd: root,
  env: { ...process.env, SECUREML_TEST_SAMPLES: samples },
  stdio: ['ignore', 'pipe', 'pipe'],
});
child.stderr.pipe(process.stderr);

/** By format and oracle: the most values that one check of each kind had. */
const rows = new Map();
for await (const line of createInterface({ input: child.stdout })) {
  const [mark, format, oracle, count] = line.split(' | ');
  if (mark !== 'oracle') continue;
  const key = `${format} | ${oracle}`;
  const row = rows.get(key) ?? { valid: 0, invalid: 0 };
  const kind = count.includes('invalid') ? 'invalid' : 'valid';
  row[kind] = Math.max(row[kind], Number.parseInt(count, 10));
  rows.set(key, row);
}
const code = await new Promise((resolve) => child.once('exit', resolve));
if (code !== 0) throw new Error(`tests failed (${code}): an oracle disagrees, see above`);

const number = (count) => (count === 0 ? 'not asked' : count.toLocaleString('en-US'));
const lines = [...rows]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, { valid, invalid }]) => `| ${key} | ${number(valid)} | ${number(invalid)} | 0 | all |`);
writeFileSync(
  join(root, 'docs/oracles.md'),
  `# What independent programs say of the images

Random values of each format, and values that are wrong in the right shape, were replaced by their images under a random key. A program that shares
no code with this one (its name is in the table) then said of every value and every image whether it is valid. All images of valid values have to be
valid for it and all images of invalid ones invalid; anything else fails the test. Each image was turned back. Where an oracle is known to be wrong, the
test says so with a case. \`text\`, \`freetext\`, \`ff1\` and \`alphabet\` take any value, so there is nothing to ask.

[Classes, member by member](whole-classes.md) are another matter. Made by \`node scripts/oracles.mjs\`; \`npm test\` asks about a tenth as many.

| format | oracle | valid images | invalid images that stayed invalid | collisions | turned back |
| --- | --- | ---: | ---: | ---: | --- |
${lines.join('\n')}
`,
);
console.log(`docs/oracles.md: ${rows.size} rows`);
