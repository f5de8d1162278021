// Learns how much each kind of evidence is worth (src/lib/inspect/likelihood/): node bench/detection/calibrate.mjs FOLDER [--write]
// A logistic model over the signals of every labelled column of the development half, with its header and without, by Newton's method with a
// penalty on large weights. Prints how columns are ranked that it was not fitted to, ten times a tenth of the repositories held out, beside the
// ranking by the score of the rules alone. --write writes weights.ts, fitted to all of them.
import { writeFileSync } from 'node:fs';
import { expected, readTables } from './labels.mjs';
import { dressed } from './dressed.mjs';

const load = (path) => import(new URL(`../../dist/lib/inspect/${path}`, import.meta.url));
const { seenColumns } = await load('inspect.js');
const { SIGNALS, signalsOf } = await load('likelihood/signals.js');
const { sampleFile } = await load('sample/sample.js');

const FOLDS = 10;
/** Of the penalty, tried 1 to 1,000: from 100 to 300 nothing changes. */
const PENALTY = 200;
const STEPS = 15;
const folder = process.argv[2];
if (folder === undefined || folder.startsWith('--'))
  throw new Error('usage: node bench/detection/calibrate.mjs FOLDER [--write]');

/** The columns that have a label: signals, whether personal, where from. */
async function columns() {
  const found = [];
  for (const table of readTables(folder, 'development')) {
    if (table.group !== 'people' && table.group !== 'government-read') continue;
    const { header, rows } = await sampleFile(table.path, { quote: 0x22, header: true });
    // the government tables are all from one repository
    const from = table.group === 'people' ? table.name.split('~').slice(0, 2).join('~') : table.name;
    for (const headers of ['published', 'removed']) {
      const { columns: seen } = seenColumns(dressed([header, ...rows], table, headers));
      signalsOf(seen).forEach((signals, index) => {
        const right = expected(table, index);
        if (right) found.push({ signals, personal: right.families.length > 0 ? 1 : 0, from, headers });
      });
    }
  }
  return found;
}

/** Solves a system of linear equations by elimination. */
function solved(matrix, right) {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]]);
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let r = i + 1; r < size; r++) if (Math.abs(rows[r][i]) > Math.abs(rows[pivot][i])) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let r = i + 1; r < size; r++) {
      const factor = rows[r][i] / rows[i][i];
      for (let c = i; c <= size; c++) rows[r][c] -= factor * rows[i][c];
    }
  }
  const result = Array(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let sum = rows[i][size];
    for (let c = i + 1; c < size; c++) sum -= rows[i][c] * result[c];
    result[i] = sum / rows[i][i];
  }
  return result;
}

/** Mean and spread of each signal, so that the penalty is the same for all. */
function scalesOf(all) {
  return SIGNALS.map((name) => {
    const values = all.map(({ signals }) => signals[name]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
    return { mean, spread };
  });
}

const scaled = ({ signals }, scales) => [
  1,
  ...SIGNALS.map((name, i) => (signals[name] - scales[i].mean) / scales[i].spread),
];

const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);

function fitted(some, scales) {
  const inputs = some.map((column) => scaled(column, scales));
  const size = SIGNALS.length + 1;
  let weights = Array(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -PENALTY * weight));
    const curvature = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j && i > 0 ? PENALTY : 0)),
    );
    inputs.forEach((input, k) => {
      const chance = 1 / (1 + Math.exp(-dot(weights, input)));
      for (let i = 0; i < size; i++) {
        gradient[i] += (some[k].personal - chance) * input[i];
        for (let j = 0; j < size; j++) curvature[i][j] += chance * (1 - chance) * input[i] * input[j];
      }
    });
    const change = solved(curvature, gradient);
    weights = weights.map((weight, i) => weight + change[i]);
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

function recallAt(ranked, floor) {
  const all = ranked.filter(({ personal }) => personal).length;
  let [hits, best] = [0, 0];
  ranked.forEach(({ personal, by }, i) => {
    hits += personal;
    if (ranked[i + 1]?.by !== by && hits / (i + 1) >= floor) best = Math.max(best, hits / all);
  });
  return best;
}

function averagePrecision(ranked) {
  let [hits, sum] = [0, 0];
  ranked.forEach(({ personal }, i) => {
    hits += personal;
    if (personal) sum += hits / (i + 1);
  });
  return sum / hits;
}

function report(title, some, by) {
  const ranked = some.map((column) => ({ personal: column.personal, by: by(column) })).sort((a, b) => b.by - a.by);
  const figures = [recallAt(ranked, 0.9), recallAt(ranked, 0.95), averagePrecision(ranked)];
  console.log(
    `  ${title.padEnd(12)} recall at .9, at .95, average precision: ${figures.map((n) => n.toFixed(4)).join('  ')}`,
  );
}

const all = await columns();
const scales = scalesOf(all);
const foldOf = (text) => [...text].reduce((hash, c) => (Math.imul(hash, 31) + c.charCodeAt(0)) >>> 0, 7) % FOLDS;
const chances = new Map();
for (let held = 0; held < FOLDS; held++) {
  const weights = fitted(
    all.filter(({ from }) => foldOf(from) !== held),
    scales,
  );
  for (const column of all) if (foldOf(column.from) === held) chances.set(column, dot(weights, scaled(column, scales)));
}
for (const headers of ['published', 'removed']) {
  const some = all.filter((column) => column.headers === headers);
  console.log(`headers ${headers}: ${some.length} columns`);
  report('rules', some, ({ signals }) => signals.score);
  report('held out', some, (column) => chances.get(column));
}
if (process.argv.includes('--write')) {
  const [bias, ...weights] = fitted(all, scales);
  const plain = weights.map((weight, i) => weight / scales[i].spread);
  const base = bias - plain.reduce((sum, weight, i) => sum + weight * scales[i].mean, 0);
  const lines = SIGNALS.map((name, i) => `  ${/\W/.test(name) ? `'${name}'` : name}: ${plain[i].toFixed(3)},`);
  writeFileSync(
    new URL('../../src/lib/inspect/likelihood/weights.ts', import.meta.url),
    `// Written by bench/detection/calibrate.mjs, which says what it was fitted to.
import type { Signal } from './signals.js';

export const BIAS = ${base.toFixed(3)};

export const WEIGHTS: Readonly<Record<Signal, number>> = {
${lines.join('\n')}
};
`,
  );
}
