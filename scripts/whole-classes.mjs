// Looks at every member of every class of fewer than 10^6 that a golden vector is in, and writes what was found to docs/whole-classes.md.
// Takes some ten minutes. Usage, after npm run build: node scripts/whole-classes.mjs
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', 'formats/whole-classes'];
const child = spawn(process.execPath, jest, {
  cwd: root,
  env: { ...process.env, SECUREML_TEST_WHOLE: '1' },
  stdio: ['ignore', 'pipe', 'pipe'],
});
let said = '';
child.stderr.on('data', (chunk) => (said += chunk));

const rows = [];
for await (const line of createInterface({ input: child.stdout })) {
  const [mark, ...cells] = line.split(' | ');
  if (mark === 'whole') rows.push(cells);
}
const code = await new Promise((resolve) => child.once('exit', resolve));
if (code !== 0) throw new Error(`tests failed (${code}):\n${said}`);

const number = (text) => Number(text).toLocaleString('en-US');
const sum = (column) => rows.reduce((all, row) => all + Number(row[column]), 0);
const path = join(root, 'docs', 'whole-classes.md');
const text = `# Classes, member by member

For each class that a golden vector is in: every member, where there are fewer than 10^6 (of larger ones 250 at each end and 500 at random places),
was written as a value, and that value was read again. It has to be the same member of the same class, so that no two are written alike and
none is lost. Members that would be read as something else in the spelling at hand are not admitted: images walk past them. That the ranks themselves are
permuted one to one is tested of the largest class with a table and of the smallest ones with FF1, as a whole.

Made by \`node scripts/whole-classes.mjs\`; \`npm test\` looks at every member of classes up to 2,000.

| format | classes | of them as a whole | members | not admitted |
| --- | ---: | ---: | ---: | ---: |
${rows.map(([name, ...counts]) => `| ${name} | ${counts.map(number).join(' | ')} |`).join('\n')}
| all | ${number(sum(1))} | ${number(sum(2))} | ${number(sum(3))} | ${number(sum(4))} |
`;
writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
console.log(`docs/whole-classes.md: ${rows.length} formats, ${number(sum(3))} members`);
