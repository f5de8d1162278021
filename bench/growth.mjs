// How cost grows with the work: columns, length of cells, share of quoted cells, rows up to 10^8 through a pipe. Writes docs/growth.md and
// docs/growth.svg. Usage: npm run build && node bench/growth.mjs [MOST_ROWS]
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomSequence } from './generate.mjs';
import { linePlot } from './plot.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const mostRows = Number(process.argv[2] ?? 1e8);
const env = { PATH: process.env.PATH, HOME: '/nonexistent', SECUREML_MASTER_KEY: '2b'.repeat(32) };
/** Rows that are made; longer tables are these over and over. */
const MADE = 50_000;
/** Bytes that a table of the other series has, at most. */
const MOST_BYTES = 200e6;
const CELLS = 4e6;

const below = randomSequence(20_261);
const pad = (n, width) => String(n).padStart(width, '0');
const ssn = () => `${pad(1 + below(665), 3)}-${pad(1 + below(99), 2)}-${pad(1 + below(9_999), 4)}`;
const LETTERS = 'etaoinshrdlu';
const pick = (list) => list[below(list.length)];
/** A language: a few thousand words, short ones more often. */
const WORDS = Array.from({ length: 3_000 }, (_, k) =>
  Array.from({ length: 2 + below(k < 300 ? 3 : 8) }, () => pick(LETTERS)).join(''),
);
const prose = (length) => {
  let text = '';
  while (text.length < length) text += `${WORDS[below(2) === 0 ? below(300) : below(3_000)]} `;
  return text.slice(0, length);
};

/** A header and a block of rows. */
const table = (names, row, made) => ({
  header: `${names.join(',')}\n`,
  block: Buffer.from(Array.from({ length: made }, row).join('')),
  made,
});

/**
 * Pipes so many rows through `anonymize`.
 * @returns seconds of processor time and of the clock, peak memory in MiB, bytes
 */
async function through({ header, block, made }, rows, columns) {
  const args = [join(root, 'bin/run.js'), 'anonymize', '-c', columns, '--quiet', '--threads', '1'];
  const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'ignore', 'inherit'] });
  const started = process.hrtime.bigint();
  let [peak, ticks] = [0, 0];
  const look = setInterval(() => {
    try {
      peak = Math.max(
        peak,
        Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
      );
      const [user, system] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
      ticks = Number(user) + Number(system);
    } catch {
      // it has ended
    }
  }, 5);
  const write = (bytes) =>
    new Promise((resolve) => (child.stdin.write(bytes) ? resolve() : child.stdin.once('drain', resolve)));
  let bytes = header.length;
  await write(header);
  for (let left = rows; left > 0; left -= made) {
    const part = left >= made ? block : block.subarray(0, lengthOf(block, left));
    bytes += part.length;
    await write(part);
  }
  child.stdin.end();
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`anonymize -c ${columns} ended with ${code}`);
  return { cpu: ticks / 100, seconds: Number(process.hrtime.bigint() - started) / 1e9, peak, bytes };
}

/** Bytes of the first rows of a block; rows of the series that need it have no line ends in their cells. */
function lengthOf(block, rows) {
  let at = 0;
  for (let row = 0; row < rows; row++) at = block.indexOf(10, at) + 1;
  return at;
}

/** The median of three by processor time. */
async function median(...what) {
  const runs = [];
  for (let i = 0; i < 3; i++) runs.push(await through(...what));
  return runs.sort((a, b) => a.cpu - b.cpu)[1];
}

const series = [];
const add = (name, unit, rows) => {
  series.push({ name, unit, rows });
  for (const { label, cost, peak } of rows)
    console.log(`${name}: ${label}: ${cost.toFixed(2)} ${unit}, ${Math.round(peak)} MiB`);
};

// the start of the program is no part of what grows
const start = (
  await median(
    table(['ssn'], () => `${ssn()}\n`, 1),
    1,
    'ssn=ssn',
  )
).cpu;
const cost = (cpu, count) => (Math.max(cpu - start, 0) / count) * 1e9;

const columns = [];
for (const count of [1, 10, 100]) {
  const names = Array.from({ length: count }, (_, k) => `c${k}`);
  const rows = Math.round(CELLS / count);
  const made = table(names, () => `${names.map(ssn).join(',')}\n`, Math.min(rows, MADE / count));
  const { cpu, peak } = await median(made, rows, names.map((name) => `${name}=ssn`).join(','));
  columns.push({ label: `${count} columns, all of them replaced`, x: count, cost: cost(cpu, rows * count), peak });
}
add('columns', 'ns a cell', columns);

const kept = [];
const prosaic = [];
for (const length of [10, 100, 1_000, 10_000]) {
  const rows = Math.min(1e6, Math.round(MOST_BYTES / (length + 12)));
  const made = table(['ssn', 'note'], () => `${ssn()},${prose(length)}\n`, Math.min(rows, 2e6 / length));
  const untouched = await median(made, rows, 'ssn=ssn');
  kept.push({
    label: `cells of ${length} bytes that stay`,
    x: length,
    cost: cost(untouched.cpu, untouched.bytes),
    peak: untouched.peak,
  });
  const few = Math.min(rows, Math.round(2e6 / length));
  const replaced = await median(made, few, 'note=freetext');
  prosaic.push({
    label: `cells of ${length} bytes, freetext`,
    x: length,
    cost: cost(replaced.cpu, replaced.bytes),
    peak: replaced.peak,
  });
}
add('cells that stay', 'ns a byte', kept);
add('cells of text', 'ns a byte', prosaic);

const quoted = [];
for (const share of [0, 1, 10, 50, 100]) {
  const cell = () => (below(100) < share ? `"said ""yes"", left"` : 'said yes and left..');
  const made = table(['ssn', 'a', 'b', 'c'], () => `${ssn()},${cell()},${cell()},${cell()}\n`, MADE);
  const { cpu, peak, bytes } = await median(made, 1e6, 'ssn=ssn');
  quoted.push({ label: `${share} % of three cells quoted`, x: share, cost: cost(cpu, bytes), peak });
}
add('quoted cells', 'ns a byte', quoted);

const rows = [];
const pairs = table(['id', 'ssn'], () => `${pad(below(1e7), 7)},${ssn()}\n`, MADE);
for (let count = 1e3; count <= mostRows; count *= 10) {
  const { cpu, peak } = await (count >= 1e7 ? through : median)(pairs, count, 'ssn=ssn');
  rows.push({ label: `${count.toLocaleString('en-US')} rows`, x: count, cost: cost(cpu, count), peak });
}
add('rows', 'ns a row', rows);

const tables = series.map(
  ({ name, unit, rows: lines }) =>
    `## By ${name}\n\n| | ${unit} | peak, MiB |\n| --- | ---: | ---: |\n` +
    lines
      .map(
        ({ label, cost: value, peak }) => `| ${label} | ${value.toFixed(value < 10 ? 2 : 0)} | ${Math.round(peak)} |\n`,
      )
      .join(''),
);
writeFileSync(
  join(root, 'docs/growth.md'),
  `# How cost grows with the work

Processor time of \`anonymize --threads 1\` without its start (${(start * 1000).toFixed(0)} ms), fed through a pipe, output to \`/dev/null\`; medians of three runs, one run from
10^7 rows on. ${cpus()[0].model}, Node ${process.versions.node}. A flat line means that twice the work costs twice the time. Made by \`node bench/growth.mjs\`.

![cost by work](growth.svg)

${tables.join('\n')}`,
);
writeFileSync(join(root, 'docs/growth.svg'), linePlot(series));
