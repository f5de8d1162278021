// What pseudonymization alone leaves open in a table, in figures and in plain words. Never a value.
import type { Finding } from '../finding.js';
import { totals, type ClassSizes } from './class-counter.js';
import { tellsOf, type TextTells } from './free-text.js';
import type { TableCounts } from './table-counts.js';

/** Rows by how many others share their combination of quasi-identifiers. */
export interface Bucket {
  readonly from: number;
  /** null for no upper bound */
  readonly to: number | null;
  readonly rows: number;
  /** combinations of that many rows */
  readonly classes: number;
}

export interface Anonymity {
  readonly columns: readonly string[];
  /** rows of the smallest class */
  readonly k: number;
  readonly rows: number;
  readonly classes: number;
  /** rows that are alone with their combination */
  readonly unique: number;
  /** rows in classes below the wanted k */
  readonly below: number;
  readonly histogram: readonly Bucket[];
  /** false when there were too many combinations to count all of them: figures are then estimates from a fair part */
  readonly exact: boolean;
  /** share of rows that would be alone without one of the columns */
  readonly without: readonly { readonly column: string; readonly unique: number }[];
}

export interface ColumnRisk {
  readonly index: number;
  readonly name: string;
  /** how anonymize would treat it: pseudonymized, or left as it is */
  readonly treated: boolean;
  readonly filled: number;
  readonly distinct: number;
  /** share of filled cells whose value occurs once */
  readonly unique: number;
  /** share of the commonest value */
  readonly commonest: number;
  /** values that occur in fewer rows than the wanted k */
  readonly rare: number;
  readonly exact: boolean;
  readonly text: TextTells | undefined;
}

export interface RiskNote {
  readonly kind: 'k-anonymity' | 'frequency' | 'small-class' | 'linkage' | 'free-text';
  readonly columns: readonly string[];
  readonly text: string;
  readonly advice: string;
}

export interface Risk {
  readonly rows: number;
  readonly k: number;
  readonly anonymity: Anonymity | undefined;
  readonly columns: readonly ColumnRisk[];
  readonly notes: readonly RiskNote[];
}

export interface RiskTable {
  readonly findings: readonly Finding[];
  /** positions */
  readonly quasi: readonly number[];
  /** rows that a combination should have at least */
  readonly k: number;
  /** cells of the first rows */
  readonly sample: readonly (readonly string[])[];
  /** per column: the members of the smallest set within which its values are permuted, where it would be pseudonymized */
  smallestSet(finding: Finding): number | undefined;
}

const BOUNDS = [1, 2, 3, 5, 10, 20, 50, 100];
const FREQUENT = 0.1;
const MANY_UNIQUE = 0.5;
const FEW_VALUES = 10;
const MANY_ROWS = 50;
/** A set that small can be tried out by whoever may have values pseudonymized. */
const SMALL_SET = 1_000_000;
const SOME_TEXT = 0.01;
const LONG = 25;

/** The combinations that have to be counted for `riskOf`: all of them, and each time one left out. */
export function combinationsFor(quasi: readonly number[]): number[][] {
  if (quasi.length === 0) return [];
  return [[...quasi], ...(quasi.length > 1 ? quasi.map((_, i) => quasi.filter((__, k) => k !== i)) : [])];
}

export function riskOf(counts: TableCounts, table: RiskTable): Risk {
  const { findings, quasi, k } = table;
  const anonymity = quasi.length > 0 && counts.rows > 0 ? anonymityOf(counts, table) : undefined;
  const columns = findings.map((finding) => columnRisk(counts, finding, table));
  const notes = [
    ...(anonymity ? anonymityNotes(anonymity, k) : []),
    ...columns.flatMap((column, i) => columnNotes(column, findings[i]!)),
    ...smallSets(columns, table),
  ];
  return { rows: counts.rows, k, anonymity, columns, notes };
}

function anonymityOf(counts: TableCounts, { findings, quasi, k }: RiskTable): Anonymity {
  const name = (index: number): string => findings[index]!.name;
  const all = counts.combination(0);
  const { values, least } = totals(all);
  const unique = rowsWhere(all, counts.rows, (size) => size === 1);
  return {
    columns: quasi.map(name),
    k: least,
    rows: counts.rows,
    classes: values,
    unique,
    below: rowsWhere(all, counts.rows, (size) => size < k),
    histogram: histogramOf(all, counts.rows),
    exact: all.scale === 1,
    without:
      quasi.length < 2
        ? []
        : quasi.map((index, i) => ({
            column: name(index),
            unique: share(
              rowsWhere(counts.combination(i + 1), counts.rows, (size) => size === 1),
              counts.rows,
            ),
          })),
  };
}

function histogramOf(all: ClassSizes, total: number): Bucket[] {
  return BOUNDS.map((from, i) => {
    const next = BOUNDS[i + 1];
    const inside = (size: number): boolean => size >= from && (next === undefined || size < next);
    let classes = 0;
    for (const [size, count] of all.sizes) if (inside(size)) classes += count * all.scale;
    const rows = rowsWhere(all, total, inside);
    return { from, to: next === undefined ? null : next - 1, rows, classes };
  });
}

/** Rows of `all` whose value occurs as often as wanted; where values are a part of all, as many as their share makes. */
function rowsWhere(classes: ClassSizes, all: number, wanted: (size: number) => boolean): number {
  let rows = 0;
  for (const [size, count] of classes.sizes) if (wanted(size)) rows += size * count * classes.scale;
  return classes.scale === 1 ? rows : Math.round((rows / Math.max(1, totals(classes).rows)) * all);
}

function columnRisk(counts: TableCounts, finding: Finding, { k, sample }: RiskTable): ColumnRisk {
  const { classes, filled, commonest } = counts.column(finding.index);
  const { values } = totals(classes);
  let rare = 0;
  for (const [size, count] of classes.sizes) if (size < k) rare += count * classes.scale;
  const cells = sample.map((row) => row[finding.index] ?? '');
  return {
    ...{ index: finding.index, name: finding.name, treated: finding.personal === 'yes' },
    ...{
      filled,
      distinct: values,
      unique: share(
        rowsWhere(classes, filled, (size) => size === 1),
        filled,
      ),
      commonest,
      rare,
    },
    exact: classes.scale === 1,
    text: isText(finding, cells) ? tellsOf(cells) : undefined,
  };
}

function isText({ kind, personal, format }: Finding, cells: readonly string[]): boolean {
  if (kind === 'note' || format === 'freetext') return true;
  // what is treated is treated whole
  if (personal === 'yes') return false;
  const filled = cells.filter((cell) => cell.trim() !== '');
  const long = filled.filter((cell) => cell.length >= LONG && cell.trim().split(/\s+/u).length >= 4).length;
  return filled.length > 0 && long / filled.length > 0.2;
}

function anonymityNotes({ columns, unique, below, rows, without, exact }: Anonymity, k: number): RiskNote[] {
  if (below === 0) return [];
  const about = exact ? '' : 'about ';
  const best = [...without].sort((a, b) => a.unique - b.unique)[0];
  const helps =
    best && best.unique < 0.8 * share(unique, rows)
      ? `; without "${best.column}" ${percent(best.unique)} would be`
      : '';
  return [
    {
      kind: 'k-anonymity',
      columns,
      text: `${about}${percent(share(unique, rows))} of the rows are alone with their combination of ${listed(columns)}, ${about}${percent(share(below, rows))} share it with fewer than ${k - 1} others${helps}`,
      advice: `generalize (dates to the year, postal codes to a prefix, ages to bands) until few rows are below ${k}, then drop or suppress those`,
    },
  ];
}

function columnNotes(column: ColumnRisk, finding: Finding): RiskNote[] {
  const { name, treated, filled, distinct, unique, commonest, text } = column;
  const columns = [name];
  const notes: RiskNote[] = [];
  if (treated && commonest >= FREQUENT && filled >= MANY_ROWS) {
    notes.push({
      ...{ kind: 'frequency', columns },
      text: `"${name}": one value is ${percent(commonest)} of the column, and its pseudonym as well`,
      advice:
        'whoever knows which value is that common reads its pseudonym: declare it a null token, or generalize or drop the column',
    });
  }
  if (treated && distinct > 0 && distinct < FEW_VALUES && filled >= MANY_ROWS) {
    notes.push({
      ...{ kind: 'small-class', columns },
      text: `"${name}" has only ${distinct} different values`,
      advice: 'their frequencies tell which is which: generalize or drop the column',
    });
  }
  if (!treated && !finding.quasi && unique >= MANY_UNIQUE && filled >= MANY_ROWS) {
    notes.push({
      ...{ kind: 'linkage', columns },
      text: `"${name}" stays as it is, and ${percent(unique)} of its values occur once: whoever knows it of a person finds that person's row`,
      advice:
        'a number of a customer, an amount or a time to the second is known to others: pseudonymize, tokenize (hmac), generalize, shift or drop it',
    });
  }
  if (text && text.cells > 0) {
    const found = [
      [text.names, 'name somebody'],
      [text.emails, 'hold an e-mail address'],
      [text.phones, 'hold a telephone number'],
      [text.numbers, 'hold a social security number'],
    ] as const;
    const telling = found.filter(([cells]) => cells / text.cells >= SOME_TEXT);
    if (telling.length > 0) {
      notes.push({
        ...{ kind: 'free-text', columns },
        text: `"${name}" is free text: ${telling.map(([cells, what]) => `${percent(cells / text.cells)} of its sampled cells ${what}`).join(', ')}`,
        advice: 'no format finds all of that: drop or redact the column, or have it read',
      });
    }
  }
  return notes;
}

/** Columns in which whoever may have values pseudonymized can try out all that there are. */
function smallSets(columns: readonly ColumnRisk[], { findings, smallestSet }: RiskTable): RiskNote[] {
  const small = columns.flatMap(({ index, name, treated, filled }) => {
    const members = treated && filled > 0 ? smallestSet(findings[index]!) : undefined;
    return members !== undefined && members < SMALL_SET ? [{ name, members }] : [];
  });
  if (small.length === 0) return [];
  const each = small.map(({ name, members }) => `"${name}" (${members.toLocaleString('en-US')})`).join(', ');
  return [
    {
      ...{ kind: 'small-class', columns: small.map(({ name }) => name) },
      text: `some values are permuted among few: ${each}`,
      advice:
        'whoever may have values pseudonymized can try all of them: limit who may, or use a key of its own for this delivery',
    },
  ];
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const percent = (value: number): string =>
  value > 0 && value < 0.01 ? 'under 1 %' : value > 0.99 && value < 1 ? 'over 99 %' : `${Math.round(value * 100)} %`;

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
