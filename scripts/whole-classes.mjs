// Looks at every member of every class of fewer than 10^6 that a golden vector is in and at every string of the twins of larger ones, and
// writes what was found to docs/whole-classes.md. Takes some twenty minutes. Usage, after npm run build: node scripts/whole-classes.mjs
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];

/** What a program prints, line by line. */
async function linesOf(...command) {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, SECUREML_TEST_WHOLE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const exit = new Promise((resolve) => child.once('exit', resolve));
  const lines = [];
  for await (const line of createInterface({ input: child.stdout })) lines.push(line);
  const code = await exit;
  if (code !== 0) throw new Error(`${command.at(-1)} failed (${code}):\n${said}`);
  return lines;
}

const rowsOf = (lines, wanted) =>
  lines.map((line) => line.split(' | ')).flatMap(([mark, ...cells]) => (mark === wanted ? [cells] : []));

const rows = rowsOf(await linesOf(...jest, 'formats/whole-classes'), 'whole');
const twins = rowsOf(await linesOf(...jest, 'formats/twins'), 'twin').sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
const every = (await linesOf('scripts/every-number.mjs')).map((line) => line.split(' '));

const number = (text) => Number(text).toLocaleString('en-US');
const sum = (column, of = rows) => of.reduce((all, row) => all + Number(row[column]), 0);
const path = join(root, 'docs', 'whole-classes.md');
const text = `# Classes, member by member

For each class that a golden vector is in: every member, where there are fewer than 10^6 (of larger ones 250 at each end and 500 at random places),
was written as a value, and that value was read again. It has to be the same member of the same class, so that no two are written alike and
none is lost. Members that would be read as something else in the spelling at hand are not admitted: images walk past them. That the ranks themselves are
permuted one to one is tested of the largest class with a table and of the smallest ones with FF1, as a whole. Larger classes have twins,
[below](#twins).

Made by \`node scripts/whole-classes.mjs\`; \`npm test\` looks at every member of classes up to 2,000.

| format | classes | of them as a whole | members | not admitted |
| --- | ---: | ---: | ---: | ---: |
${rows.map(([name, ...counts]) => `| ${name} | ${counts.map(number).join(' | ')} |`).join('\n')}
| all | ${number(sum(1))} | ${number(sum(2))} | ${number(sum(3))} | ${number(sum(4))} |

## Twins

A larger class cannot be written down, but a smaller one that the same code makes can: shorter values, smaller alphabets, fewer days, a tiny
numbering plan, or the format's own layout with few symbols at most places, check digits included. Of these every string was looked at:

- it belongs to one class, and is valid where a rule says so that was written a second time, from the standard and not from the format;
- it has a rank in its class that no other string has, and is written back from it; there are as many strings as the class has ranks,
  but for members that are not admitted;
- the cipher takes all strings of a class to all strings of that class, each once, and back, one by one and in bulk;
- where the twin has fewer symbols than the format, the format itself has the same class for it, writes it back, and has the members of a
  class in the same order.

"slice": only some members of each class, which are no class together; they have ranks of their own, are written back, and are valid by the rule.
Classes of fewer than ten members, which only twins have, are not permuted.

| format | smaller | rule that agrees | classes | strings | valid | not admitted | permuted | of these in bulk |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
${twins.map(([name, smaller, rule, ...counts]) => `| ${name} | ${smaller} | ${rule} | ${counts.map(number).join(' | ')} |`).join('\n')}
| all | | | ${[3, 4, 5, 6, 7, 8].map((column) => number(sum(column, twins))).join(' | ')} |

Numbers of nine digits without a check digit were all looked at, 10^9 of each format (\`scripts/every-number.mjs\`): every one has the rank behind
that of the member of its class before it, and is written back.

| format | valid | not valid |
| --- | ---: | ---: |
${every.map(([name, ...counts]) => `| ${name} | ${counts.map(number).join(' | ')} |`).join('\n')}
`;
writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
console.log(
  `docs/whole-classes.md: ${rows.length} formats, ${number(sum(3))} members; ${twins.length} twins, ${number(sum(4, twins))} strings`,
);
