// What inspect says of a file: to people, and as data for programs.
import type { SecuremlError } from '../errors.js';
import { firstRowIsData } from '../inspect/header/first-row.js';
import type { Risk } from '../inspect/risk/risk.js';
import type { Sample } from '../inspect/sample/sample.js';
import { counted } from './count.js';
import { delimiterByName } from './delimiter-by-name.js';
import { columnItems, findingData, findingTable, shorten } from './finding-view.js';
import type { Inspected } from './inspect-run.js';
import { note, print, warn } from './messages.js';

const WIDTH = 120;

/** Rows that were looked at, with a first one that turned out to be data. */
export const lookedAt = (sample: Sample): number => sample.rows.length + (firstRowIsData(sample) ? 1 : 0);

export function inspectedData({ file, sample, findings, examples, risk }: Inspected): object {
  const { delimiter, encoding, notes } = sample;
  return {
    file,
    columns: findings.map((finding, i) => findingData(finding, examples?.[i])),
    delimiter: String.fromCharCode(delimiter),
    encoding,
    sampledRows: lookedAt(sample),
    notes,
    ...(risk ? { risk } : {}),
  };
}

export function failureData(file: string, { code, exitCode, message, hints }: SecuremlError): object {
  return { file, columns: [], error: { code, exitCode, message, hints } };
}

/** @param several whether the name of the file stands above */
export async function showInspected(done: Inspected, several: boolean, asTable: boolean): Promise<void> {
  if (asTable) {
    if (several) print(`${done.file}:`);
    if (done.risk) await showRisk(done.risk);
    else print(findingTable(done.findings, done.examples, process.stdout.columns || WIDTH));
    if (several) print('');
  }
  if (!done.risk) showSummary(done);
}

async function showRisk(risk: Risk): Promise<void> {
  const { riskLines } = await import('./risk-run.js');
  for (const line of riskLines(risk, process.stdout.columns || WIDTH)) print(line);
}

// What there is in all, and the command that does what was found.
function showSummary({ file, sample, findings }: Inspected): void {
  const needs = [
    ...(sample.delimiter === 0x2c || delimiterByName(file) === sample.delimiter
      ? []
      : [`--delimiter ${sample.delimiter === 0x09 ? 'tab' : `'${String.fromCharCode(sample.delimiter)}'`}`]),
    ...(sample.hasHeader && !firstRowIsData(sample) ? [] : ['--no-header']),
    ...(sample.encoding === 'utf-8' ? [] : [`--encoding ${sample.encoding}`]),
  ];
  for (const text of sample.notes) warn(text);
  const items = columnItems(findings);
  const open = findings.filter(({ personal }) => personal === 'undecided');
  const undecided = open.length;
  const total = `${counted(findings.length, 'column')}, ${counted(lookedAt(sample), 'sampled row')}`;
  const personal = findings.filter((finding) => finding.personal === 'yes').length;
  note(`${total}: ${personal} personal${undecided > 0 ? `, ${undecided} undecided` : ''}`);
  if (items !== '' || needs.length > 0) note(`secureml anonymize ${[file, ...needs, items].join(' ').trim()}`);
  if (items !== '' && undecided > 0) {
    const names = open.map(({ name }) => shorten(name)).join(', ');
    note(
      `undecided, and left as ${undecided === 1 ? 'it is' : 'they are'} by --except: ${names}; -c COLUMN=FORMAT in its place replaces the values`,
    );
  }
}
