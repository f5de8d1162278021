// inspect --risk: the whole file is read once, and what pseudonymization alone would leave open is said.
import { UsageError } from '../errors.js';
import { openInput } from '../files/input.js';
import { createCodec, formatNamed } from '../formats/registry.js';
import { OptionError, ValueError } from '../formats/format.js';
import type { Finding } from '../inspect/finding.js';
import { inspectTable } from '../inspect/inspect.js';
import { combinationsFor, riskOf, type Risk } from '../inspect/risk/risk.js';
import { quasiIdentifiers } from '../inspect/risk/quasi.js';
import { TableCounts } from '../inspect/risk/table-counts.js';
import { KernelMemory } from '../kernels/memory.js';
import { kernelsOver } from '../pseudonymize/kernels.js';
import { selectColumns } from '../pseudonymize/column-items.js';
import { csvFault, openTable, type Table } from '../pseudonymize/table.js';
import { encodingOf } from '../pseudonymize/reading.js';
import { CsvFaultError } from '../csv/block-reader.js';
import { wrapped } from './columns-of-text.js';
import { counted, grouped } from './count.js';

export interface RiskReading {
  /** bytes; a quote of 0 is none */
  readonly delimiter: number;
  readonly quote: number;
  readonly header: boolean;
  readonly encoding: string;
}

export interface RiskOptions {
  /** selectors of columns; empty: they are found */
  readonly quasi: readonly string[];
  readonly k: number;
}

export interface AssessedRisk {
  readonly risk: Risk;
  readonly findings: readonly Finding[];
  readonly sampledRows: number;
}

const MOST_TRIED = 500;

/** @throws SecuremlError */
export async function assessRisk(file: string, reading: RiskReading, options: RiskOptions): Promise<AssessedRisk> {
  const memory = new KernelMemory();
  const kernels = kernelsOver(memory);
  const input = openInput(file);
  try {
    const source = encodingOf(reading.encoding)?.decode(input.source) ?? input.source;
    const table = await openTable(source, memory, kernels, reading);
    const { header, hasHeader } = table;
    const sample = table.sample().rows;
    const findings = inspectTable({ header, hasHeader, rows: sample });
    const named = [...new Set(options.quasi.flatMap((selector) => selectColumns(selector, header, hasHeader)))];
    const quasi = named.length > 0 ? named : quasiIdentifiers(findings);
    const counts = new TableCounts(header.length, combinationsFor(quasi));
    await countRows(table, counts, memory, kernels.scan);
    const risk = riskOf(counts, {
      ...{ findings, quasi, k: options.k, sample },
      smallestSet: (finding) => smallestSet(finding, sample),
    });
    return { risk, findings, sampledRows: sample.length };
  } finally {
    input.close();
  }
}

async function countRows(
  { reader, dialect, header }: Table,
  counts: TableCounts,
  memory: KernelMemory,
  scan: ReturnType<typeof kernelsOver>['scan'],
): Promise<void> {
  let room = { pointer: 0, rows: 0 };
  try {
    for (let block = await reader.next(); block; block = await reader.next()) {
      const { rows, ends, rowFirst, end } = block.structure;
      const { pointer } = block.buffer;
      if (rows > room.rows) {
        if (room.rows > 0) memory.release(room.pointer, room.rows * 8);
        room = { pointer: memory.allocate(rows * 8), rows };
      }
      const [starts, stops] = [room.pointer, room.pointer + rows * 4];
      counts.addBlock({
        bytes: memory.u8(pointer, end + 1),
        rows,
        cells(column) {
          scan.cells(
            pointer,
            ends,
            rowFirst,
            rows,
            header.length,
            column,
            dialect.quote,
            dialect.lineEnd,
            starts,
            stops,
          );
          return { starts: memory.u32(starts, rows), stops: memory.u32(stops, rows) };
        },
      });
      reader.release(block.buffer);
      if (block.fault) throw block.fault;
    }
  } catch (error) {
    if (error instanceof CsvFaultError) throw csvFault(error, header);
    throw error;
  } finally {
    reader.close();
  }
}

/** Members of the smallest set within which the sampled values of a column would be permuted. */
function smallestSet({ format, options, index }: Finding, sample: readonly (readonly string[])[]): number | undefined {
  if (format === undefined) return undefined;
  try {
    const codec = createCodec(formatNamed(format), options);
    let least: bigint | undefined;
    for (const row of sample.slice(0, MOST_TRIED)) {
      for (const { size } of partsOf(codec, row[index] ?? '')) if (least === undefined || size < least) least = size;
    }
    return least === undefined ? undefined : Number(least);
  } catch (error) {
    if (error instanceof OptionError) return undefined;
    throw error;
  }
}

function partsOf(codec: ReturnType<typeof createCodec>, value: string): readonly { readonly size: bigint }[] {
  try {
    return value.trim() === '' ? [] : codec.parse(value).parts;
  } catch (error) {
    if (error instanceof ValueError) return [];
    throw error;
  }
}

/** Bars are as long as there is room, and no longer than this. */
const LONGEST_BAR = 40;

/** The report for people, a line each. @param width of the terminal */
export function riskLines({ anonymity, notes, rows, k }: Risk, width: number): string[] {
  const lines = [counted(Math.round(rows), 'row')];
  if (anonymity) {
    const { columns, classes, exact, histogram } = anonymity;
    const combinations = `${exact ? '' : 'about '}${count(classes)} combinations`;
    lines.push(
      ...wrapped(`together they may tell who somebody is: ${columns.join(', ')} (${combinations})`, width),
      '',
      ...histogramLines(histogram, rows, width),
    );
  } else if (rows > 0) {
    lines.push(...wrapped('no columns were found that tell together who somebody is; --quasi names them', width));
  }
  lines.push('');
  if (notes.length === 0) lines.push(`nothing else stands out (k = ${k})`);
  for (const { text, advice } of notes) {
    const [first, ...rest] = [...wrapped(text, width - 2), ...wrapped(advice, width - 2)];
    lines.push(`- ${first}`, ...rest.map((line) => `  ${line}`));
  }
  return lines;
}

type Histogram = NonNullable<Risk['anonymity']>['histogram'];

function histogramLines(histogram: Histogram, rows: number, width: number): string[] {
  const line = (label: string, inside: string, share: string): string =>
    `${label.padEnd(20)} ${inside.padStart(10)} ${share.padStart(7)}`;
  const head = line('ROWS THAT SHARE ONE', 'ROWS', 'SHARE');
  const room = Math.max(0, Math.min(LONGEST_BAR, width - head.length - 1));
  return [
    head,
    ...histogram.map(({ from, to, rows: inside }) => {
      const share = rows === 0 ? 0 : inside / rows;
      const bar = '#'.repeat(Math.round(share * room));
      return `${line(sharing(from, to), count(inside), `${(share * 100).toFixed(1)} %`)} ${bar}`.trimEnd();
    }),
  ];
}

function sharing(from: number, to: number | null): string {
  if (to === null) return `${from} and more`;
  if (from !== to) return `${from} to ${to}`;
  return from === 1 ? 'alone' : String(from);
}

const count = (n: number): string => grouped(Math.round(n));

/** @throws UsageError */
export function quasiOf(given: readonly string[] | undefined): string[] {
  const selectors = (given ?? []).flatMap((list) => list.split(',')).map((item) => item.trim());
  if (selectors.includes(''))
    throw new UsageError('--quasi: a column is missing', { hints: ['--quasi zip,birth_date'] });
  return selectors;
}
