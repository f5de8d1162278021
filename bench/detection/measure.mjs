// Precision, recall and F1 of inspection on labelled tables: node bench/detection/measure.mjs FOLDER
//   --half development|test|both     tune on one half, report the other (default test)
//   --headers published|removed|meaningless|all
//   --group NAME                     only the tables of this folder (default: people, government-read and both together)
//   --module PATH                    a module that exports inspectTable and sampleFile (default: those in dist/)
//   --errors                         a line for each wrong column
//   --docs                           the tables of docs/detection.md
// labels.mjs says how the folder is laid out. No table is part of the project.
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dressed } from './dressed.mjs';
import { expected, familyOf, readTables } from './labels.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string', default: 'test' },
    headers: { type: 'string', default: 'all' },
    group: { type: 'string' },
    module: { type: 'string' },
    errors: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
  },
});
if (positionals.length !== 1) throw new Error('usage: node bench/detection/measure.mjs FOLDER');
const load = (path) => import(pathToFileURL(resolve(path)));
const { inspectTable, sampleFile } =
  values.module === undefined
    ? { ...(await load('dist/lib/inspect/inspect.js')), ...(await load('dist/lib/inspect/sample/sample.js')) }
    : await load(values.module);

/** Counts of right and wrong answers. */
class Score {
  hits = 0;
  wrong = 0;
  missed = 0;
  get precision() {
    return this.hits / (this.hits + this.wrong || 1);
  }
  get recall() {
    return this.hits / (this.hits + this.missed || 1);
  }
  get f1() {
    return (2 * this.hits) / (2 * this.hits + this.wrong + this.missed || 1);
  }
  toString() {
    const digits = (share) => share.toFixed(3);
    return `P ${digits(this.precision)}  R ${digits(this.recall)}  F1 ${digits(this.f1)}  (${this.hits} right, ${this.wrong} wrong, ${this.missed} missed)`;
  }
}

// Whether it says that the column holds personal data: surely, or more likely than not.
const saysPersonal = (finding) =>
  finding.personal === 'yes' || finding.quasi || (finding.personal === 'undecided' && finding.confidence >= 0.5);

async function measure(tables, headers) {
  const personal = new Score();
  const format = new Score();
  const byFamily = new Map();
  const of = (family) => byFamily.get(family) ?? byFamily.set(family, new Score()).get(family);
  const ranked = [];
  let columns = 0;
  let ms = 0;
  for (const table of tables) {
    const { header, rows: data } = await sampleFile(table.path, { quote: 0x22, header: true });
    const rows = [header, ...data];
    const input = dressed(rows, table, headers);
    const started = performance.now();
    const findings = inspectTable(input);
    ms += performance.now() - started;
    findings.forEach((finding, index) => {
      const right = expected(table, index);
      if (!right) return;
      columns++;
      const said = saysPersonal(finding) ? familyOf(finding.kind) : undefined;
      const isPersonal = right.families.length > 0;
      ranked.push({ score: likelihood(finding), isPersonal });
      if (said !== undefined && isPersonal) personal.hits++;
      else if (said !== undefined) personal.wrong++;
      else if (isPersonal) personal.missed++;
      const agrees =
        said !== undefined &&
        right.families.some(
          (family) =>
            family === said ||
            (family === 'cpf' && said === 'national-id') ||
            (said === 'cpf' && family === 'national-id'),
        );
      if (agrees) {
        format.hits++;
        of(right.families[0]).hits++;
        return;
      }
      if (said !== undefined) {
        format.wrong++;
        of(said).wrong++;
      }
      if (isPersonal) {
        format.missed++;
        of(right.families[0]).missed++;
      }
      if (values.errors && (said !== undefined || isPersonal)) {
        const label = isPersonal ? right.families.join('/') + (right.ofThing ? '!' : '') : '-';
        console.log(
          `${headers.slice(0, 3)} ${label.padEnd(14)} -> ${String(said).padEnd(14)} ${finding.confidence.toFixed(2)} ${table.name} ${index} "${rows[0][index]}" ${finding.evidence.join('; ')}`,
        );
      }
    });
  }
  return { personal, format, byFamily, columns, ms, recallAt90: recallAt(ranked, 0.9) };
}

// How likely personal, as one number to rank columns by.
const likelihood = ({ personal, quasi, confidence }) => (personal === 'no' && !quasi ? 1 - confidence : confidence);

/** The best recall at which precision is at least `floor`, over all thresholds. */
function recallAt(ranked, floor) {
  const sorted = [...ranked].sort((a, b) => b.score - a.score);
  const all = sorted.filter(({ isPersonal }) => isPersonal).length;
  let hits = 0;
  let best = 0;
  sorted.forEach(({ score, isPersonal }, i) => {
    if (isPersonal) hits++;
    const last = i + 1 === sorted.length || sorted[i + 1].score !== score;
    if (last && hits / (i + 1) >= floor) best = Math.max(best, hits / all);
  });
  return best;
}

// government-read is the part of government whose labels are complete
const GROUPS = ['people', 'government-read'];
const NAMES = { people: 'people', 'government-read': 'government, read', all: 'both' };
const tables = readTables(positionals[0], values.half).filter(({ group }) =>
  values.group === undefined ? GROUPS.includes(group) : group === values.group,
);
const groups = values.group === undefined ? [...GROUPS, 'all'] : [values.group];
if (values.docs) {
  await printDocs();
  process.exit();
}
for (const headers of values.headers === 'all' ? ['published', 'removed', 'meaningless'] : [values.headers]) {
  for (const group of groups) {
    const some = tables.filter((table) => group === 'all' || table.group === group);
    if (values.errors && group === 'all') continue;
    const { personal, format, byFamily, columns, ms, recallAt90 } = await measure(some, headers);
    console.log(
      `\n${group}, headers ${headers}: ${some.length} tables, ${columns} columns, ${values.half} half, ${(ms / some.length).toFixed(1)} ms a table`,
    );
    console.log(`  personal  ${personal}  recall at precision .9: ${recallAt90.toFixed(3)}`);
    console.log(`  format    ${format}`);
    if (group === 'all' || groups.length === 1 || values.errors)
      for (const [family, score] of [...byFamily].sort((a, b) => b[1].hits + b[1].missed - a[1].hits - a[1].missed))
        console.log(`    ${family.padEnd(14)} ${score}`);
  }
}

/** Markdown: a row for each group and setting, then a row for each family of kinds. */
async function printDocs() {
  const share = (number) => number.toFixed(3).replace(/^0/, '');
  const rows = [];
  const families = new Map();
  for (const headers of ['published', 'removed', 'meaningless']) {
    for (const group of groups) {
      const some = tables.filter((table) => group === 'all' || table.group === group);
      const { personal, format, byFamily, columns, recallAt90 } = await measure(some, headers);
      const counts = [some.length, columns, personal.hits + personal.missed].map((n) => n.toLocaleString('en'));
      rows.push([
        ...[NAMES[group] ?? group, headers, ...counts],
        ...[
          personal.precision,
          personal.recall,
          personal.f1,
          recallAt90,
          format.precision,
          format.recall,
          format.f1,
        ].map(share),
      ]);
      if (group !== 'all') continue;
      for (const [family, score] of byFamily) families.set(family, { ...families.get(family), [headers]: score });
    }
  }
  const head = 'tables | headers | files | columns | personal | P | R | F1 | R at P .9 | format P | R | F1'.split(
    ' | ',
  );
  printTable(head, rows);
  const of = (score) => (score ? [score.precision, score.recall, score.f1].map(share) : ['', '', '']);
  const size = ({ published }) => (published ? published.hits + published.missed : 0);
  printTable(
    'kind | columns | P | R | F1 | without headers P | R | F1'.split(' | '),
    [...families]
      .filter(([, scores]) => size(scores) > 0)
      .sort((a, b) => size(b[1]) - size(a[1]))
      .map(([family, scores]) => [family, size(scores), ...of(scores.published), ...of(scores.removed)]),
  );
}

function printTable(head, rows) {
  console.log(`| ${head.join(' | ')} |`);
  console.log(
    `| --- | ${head
      .slice(1)
      .map((title) => (title === 'headers' ? '---' : '---:'))
      .join(' | ')} |`,
  );
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log();
}
