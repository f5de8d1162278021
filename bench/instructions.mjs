// Instructions instead of seconds, which a busy machine does not change: of a start, and of a row, by perf stat where the processor's
// counters are there, else by valgrind's callgrind (which takes minutes). After npm run build:
//   node bench/instructions.mjs          prints
//   node bench/instructions.mjs --write  and rewrites the table in docs/performance.md
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { generate } from './generate.mjs';
import { copier } from './peers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin', 'run.js');
const folder = mkdtempSync(join(tmpdir(), 'secureml-instructions-'));
const env = {
  PATH: process.env.PATH,
  HOME: folder,
  SECUREML_MASTER_KEY: '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94',
};
/** Rows of two tables: what the second one costs more is the cost of its further rows, when everything is compiled. */
const ROWS = [100_000, 200_000];

const COUNTERS = [
  ['perf stat', 'perf', ['stat', '-x,', '-e', 'instructions:u'], /^(\d+),,instructions/m],
  ['callgrind', 'valgrind', ['--tool=callgrind', '--callgrind-out-file=/dev/null'], /Collected : (\d+)/],
];

function count([, command, args, pattern], words) {
  const { status, stderr, error } = spawnSync(command, [...args, ...words], {
    ...{ env, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 26 },
  });
  const [, found] = (status === 0 && pattern.exec(stderr)) || [];
  if (found === undefined && !error && status !== 0) throw new Error(`${words.join(' ')}: ${stderr.slice(-500)}`);
  return found === undefined ? undefined : Number(found);
}

const counter = COUNTERS.find((one) => count(one, [process.execPath, '-e', '0']) !== undefined);
if (!counter) {
  console.log('not measured: neither perf with counters nor valgrind is here');
  process.exit();
}

const lines = [];
const say = (what, value) => {
  lines.push(`| ${what} | ${value} |`);
  console.log(lines.at(-1));
};
const millions = (value) => `${Math.round(value / 1e6).toLocaleString('en-US')} million`;

try {
  const bare = count(counter, [process.execPath, '-e', '0']);
  say('`node -e 0`', millions(bare));
  const version = count(counter, [process.execPath, program, '--version']);
  say('`secureml --version`', `${millions(version)}, ${(version / bare).toFixed(2)} times`);

  const tables = ROWS.map((rows) => join(folder, `${rows}.csv`));
  for (const [k, rows] of ROWS.entries()) await generate(rows, tables[k]);
  const perRow = (words) => {
    const [few, many] = tables.map((table) => count(counter, words(table)));
    return Math.round((many - few) / (ROWS[1] - ROWS[0])).toLocaleString('en-US');
  };
  const anonymize = (columns) => (table) => [
    process.execPath,
    program,
    'anonymize',
    table,
    '-q',
    '--threads',
    '1',
    '-c',
    columns,
  ];
  for (const columns of ['ssn=ssn', 'phone=phone', 'card=card', 'ssn=ssn,phone=phone,card=card']) {
    say(`a row, \`anonymize -c ${columns}\``, perRow(anonymize(columns)));
  }
  const copy = copier();
  if (copy)
    say(
      `a row, \`${copy} fmt\`, which only copies`,
      perRow((table) => [copy, 'fmt', table]),
    );
} finally {
  rmSync(folder, { recursive: true });
}

if (process.argv.includes('--write')) {
  const path = join(root, 'docs', 'performance.md');
  const table = `\nBy ${counter[0]}, Node ${process.versions.node}.\n\n| what | instructions |\n| --- | ---: |\n${lines.join('\n')}\n`;
  const filled = readFileSync(path, 'utf8').replace(
    /(<!-- instructions -->\n)[\s\S]*(\n<!-- \/instructions -->)/,
    (_, open, close) => `${open}${table}${close}`,
  );
  writeFileSync(path, await format(filled, { ...(await resolveConfig(path)), filepath: path }));
}
