// Tables for people: a row a line where the terminal is wide enough, else a row in several lines, so that it never cuts one.
import { padded, textWidth, wrapped } from './columns-of-text.js';

export interface TableRow {
  readonly cells: readonly string[];
  /** of the cells, but not of a last one that flows */
  readonly paint?: (text: string) => string;
  /** what stands below */
  readonly below?: string;
}

export interface TableSetting {
  /** of the terminal; Infinity: lines are as long as they are */
  readonly width: number;
  /** The last column is prose: it is wrapped beside the others, or stands below them. Default: false */
  readonly flows?: boolean;
  readonly paintHead?: (text: string) => string;
  readonly paintBelow?: (text: string) => string;
}

const GAP = '  ';
/** Prose beside the other columns has at least this much room. */
const LEAST_PROSE = 30;
const INDENT = 4;

const plain = (text: string): string => text;

/** @param head titles of the columns; the first may be empty, for numbers */
export function tableLines(head: readonly string[], rows: readonly TableRow[], setting: TableSetting): string[] {
  const { width, flows = false } = setting;
  const fixed = flows ? head.length - 1 : head.length;
  const widths = columnWidths(head, rows);
  const beside = tableWidth(widths.slice(0, fixed));
  if (beside > width) return rows.flatMap((row) => record(head, row, setting));
  const prose = beside + GAP.length;
  const isBeside = flows && prose + Math.min(widths[fixed]!, LEAST_PROSE) <= width;
  const line = (cells: readonly string[]): string =>
    cells
      .slice(0, fixed)
      .map((cell, i) => padded(cell, widths[i]!))
      .join(GAP);
  const table = { ...setting, indent: isBeside ? prose : INDENT };
  const lines = rows.flatMap((row) => {
    const { cells, paint = plain } = row;
    const text = flows ? wrapped(cells[fixed]!, width - table.indent) : [];
    const first = isBeside ? `${paint(line(cells))}${GAP}${text.shift()}` : paint(line(cells).trimEnd());
    return [
      first.trimEnd(),
      ...[...text.filter((one) => one !== '').map(indented(table.indent)), ...below(row, table)],
    ];
  });
  const { paintHead = plain } = setting;
  return [paintHead(isBeside ? `${line(head)}${GAP}${head[fixed]!}` : line(head).trimEnd()), ...lines];
}

/** Columns of the terminal that a table takes whose rows are a line each. */
export function tableWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
}

export function columnWidths(head: readonly string[], rows: readonly TableRow[]): number[] {
  return head.map((title, i) => Math.max(textWidth(title), ...rows.map(({ cells }) => textWidth(cells[i]!))));
}

/** A row on its own: what it is about, and below it each other cell with its title. */
function record(head: readonly string[], row: TableRow, setting: TableSetting): string[] {
  const { cells, paint = plain } = row;
  const names = head[0] === '' ? 2 : 1;
  const titles = head.slice(names);
  const label = Math.max(...titles.map(textWidth)) + GAP.length;
  return [
    ...wrapped(cells.slice(0, names).join(GAP), setting.width).map((text) => paint(text)),
    ...titles.flatMap((title, i) => {
      const text = cells[names + i]!;
      if (text === '') return [];
      const [first, ...rest] = wrapped(text, setting.width - INDENT - label);
      return [`${padded(title, label)}${first}`, ...rest.map(indented(label))].map(indented(INDENT));
    }),
    ...below(row, { ...setting, indent: INDENT }),
  ];
}

function below({ below: text = '' }: TableRow, setting: TableSetting & { readonly indent: number }): string[] {
  const { width, indent, paintBelow = plain } = setting;
  return text === '' ? [] : wrapped(text, width - indent).map((line) => indented(indent)(paintBelow(line)));
}

const indented =
  (columns: number) =>
  (text: string): string =>
    ' '.repeat(columns) + text;
