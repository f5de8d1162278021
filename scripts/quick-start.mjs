// The main job, shown: a key in a keystore of its own, a table pseudonymized, a look at both, and the way back.
// Usage: npm run quick-start
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'build', 'quick-start');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
process.chdir(root);

// a keystore of its own, so that running this touches no key of yours
const keystore = join('build', 'quick-start', 'keystore.json');
const env = { ...process.env, SECUREML_KEYSTORE: keystore };
const INPUT = 'examples/people.csv';
const OUTPUT = 'build/quick-start/pseudonyms.csv';
const BACK = 'build/quick-start/restored.csv';
const COLUMNS = ['name=name,ssn=ssn,phone=phone,email=email,card=card', 'birth_date=date:range=1930-01-01..2009-12-31'];
const SHOWN = ['name', 'birth_date', 'ssn', 'phone', 'email', 'card'];

function secureml(...args) {
  console.log(`\n$ secureml ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, ['bin/run.js', ...args], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error(`secureml ended with ${status}`);
    process.exit(status ?? 1);
  }
}

/** A few rows of two tables, one above the other. */
function show(title, path, rows) {
  const table = parse(readFileSync(path), { columns: true });
  const lines = [SHOWN, ...rows.map((row) => SHOWN.map((column) => table[row][column]))];
  const widths = SHOWN.map((_, i) => Math.max(...lines.map((line) => width(line[i]))));
  console.log(`\n${title}`);
  for (const line of lines)
    console.log(`  ${line.map((cell, i) => cell + ' '.repeat(widths[i] - width(cell))).join('  ')}`);
}

// Chinese, Japanese and Korean characters take two places on a terminal.
function width(text) {
  return [...text].reduce(
    (sum, c) =>
      sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u.test(c) ? 2 : 1),
    0,
  );
}

secureml('keys', 'generate-key', '--store', 'keystore', '--no-passphrase');
secureml('anonymize', INPUT, ...COLUMNS.flatMap((columns) => ['-c', columns]), '-o', OUTPUT);
const rows = [0, 1, 4, 5, 21, 25];
show(`before: ${INPUT}`, INPUT, rows);
show(`after: ${OUTPUT}`, OUTPUT, rows);
secureml('deanonymize', OUTPUT, '-o', BACK);
const same = readFileSync(INPUT).equals(readFileSync(BACK));
console.log(`\n${INPUT} and ${BACK} are ${same ? 'identical' : 'DIFFERENT'}`);
process.exitCode = same ? 0 : 1;
