// How findings are shown: as a table for people, and as data for programs. No values, but for pseudonymized examples.
import { wholePercent, type Finding } from '../inspect/finding.js';
import { formatSpec } from '../pseudonymize/column-items.js';
import { colours } from './messages.js';
import { selectorOf, shellWord } from './selector.js';
import { tableLines } from './text-table.js';
import { visible } from './visible.js';

/** Pseudonymized values by column, when they were asked for. */
export type Examples = readonly (readonly string[])[];

/** An undecided column counts as personal when that is the likelier. */
const EVEN = 0.5;

/** One column, for `--json`. */
export function findingData(finding: Finding, examples: readonly string[] | undefined): object {
  const { index, name, kind, personal, confidence, valid, evidence } = finding;
  const isPersonal = personal === 'yes' || finding.quasi || (personal === 'undecided' && confidence >= EVEN);
  return {
    index: index + 1,
    name,
    format: personal === 'no' ? null : (finding.format ?? 'text'),
    personal: isPersonal,
    ...(personal === 'undecided' ? { undecided: true } : {}),
    confidence: Math.round(confidence * 100) / 100,
    valid: valid ?? null,
    evidence,
    kind: kind ?? null,
    treatment: treatment(finding),
    ...(examples ? { examples } : {}),
  };
}

/** How anonymize would treat the column, in words. */
export function treatment(finding: Finding): string {
  const { personal, quasi, format = 'text', options } = finding;
  if (personal === 'yes') return `pseudonymized as ${formatSpec(format, options)}`;
  if (personal === 'undecided') return `asked for: ${formatSpec(format, options)}, or left alone`;
  return quasi ? 'left as it is: drop or generalize it' : 'left alone';
}

/** All columns of a file, one a row; on a narrow terminal the reasons stand below, or each cell with its title. */
export function findingTable(findings: readonly Finding[], examples: Examples | undefined, width: number): string {
  const paint = colours(process.stdout);
  const rows = findings.map((finding, i) => {
    const shown = examples?.[i] ?? [];
    return {
      cells: [
        String(finding.index + 1),
        shorten(finding.name),
        verdict(finding),
        finding.personal === 'no' ? '-' : formatSpec(finding.format ?? 'text', finding.options),
        percent(finding.confidence),
        finding.valid === undefined ? '-' : `${wholePercent(finding.valid)} %`,
        finding.evidence.join('; '),
      ],
      paint:
        finding.personal === 'yes'
          ? paint.red
          : finding.personal === 'undecided' || finding.quasi
            ? paint.yellow
            : paint.dim,
      below: shown.length === 0 ? '' : `for example ${shown.map((text) => JSON.stringify(text)).join(', ')}`,
    };
  });
  const head = ['', 'COLUMN', 'PERSONAL', 'FORMAT', 'SURE', 'VALID', 'WHY'];
  return tableLines(head, rows, {
    ...{ width, flows: true, paintHead: paint.bold, paintBelow: paint.dim },
  }).join('\n');
}

const LONGEST_NAME = 32;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function verdict({ personal, quasi }: Finding): string {
  return quasi ? 'few values' : personal;
}

/** A header for people: on one line, and not too long. */
export function shorten(name: string): string {
  const plain = visible(name.replace(/\s+/gu, ' ').trim());
  return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME - 1)}…` : plain;
}

/** The -c that anonymize would need to do what was found, and --except for what was left open, so that nobody overlooks it. */
export function columnItems(findings: readonly Finding[]): string {
  const names = findings.map(({ name }) => name);
  const items = findings
    .filter(({ personal }) => personal === 'yes')
    .map(
      ({ index, format, options }) =>
        `-c ${shellWord(`${selectorOf(index, names)}=${formatSpec(format ?? 'text', options)}`)}`,
    );
  if (items.length === 0) return '';
  const open = findings
    .filter(({ personal }) => personal === 'undecided')
    .map(({ index }) => `--except ${shellWord(selectorOf(index, names))}`);
  return [...items, ...open].join(' ');
}
