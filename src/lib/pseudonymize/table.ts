// A CSV stream opened: its dialect, its header, a sample of its rows; nothing is decided yet.
import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { BlockReader, BLOCK_BYTES, CsvFaultError, type ByteSource, type Head } from '../csv/block-reader.js';
import { firstRecord } from '../csv/record.js';
import type { Dialect } from '../csv/dialect.js';
import { EncodingError, otherEncodingOf } from '../csv/encoding.js';
import { refuseSeparatorLine } from '../csv/separator-line.js';
import type { ScanTools } from '../csv/scan-bytes.js';
import { InputError } from '../errors.js';
import type { KernelMemory } from '../kernels/memory.js';
import { refuseFaults } from './early-faults.js';
import type { Kernels } from './kernels.js';
import { TableSample, textOf, type Sample } from './table-sample.js';

export interface TableOptions {
  /** a single byte */
  readonly delimiter: number;
  /** a single byte; 0 for none */
  readonly quote: number;
  /** whether the first row names the columns */
  readonly header: boolean;
  /** whether rows with a wrong number of cells are an error, so that it can be told early. Default: false */
  readonly refusesRagged?: boolean;
  /** how much is read before anything is decided, in bytes */
  readonly sampleBytes?: number;
  /** rows of a block in bytes; tests make it small */
  readonly blockBytes?: number;
}

export interface Table {
  /** names of the columns; ":1", ":2", ... without a header */
  readonly header: readonly string[];
  readonly hasHeader: boolean;
  readonly dialect: Dialect;
  /** the bytes before the first row of data: byte order mark, blank lines, header */
  readonly prelude: Buffer;
  /** The same without the headers of some columns. */
  preludeWithout(columns: readonly number[]): Buffer;
  /** The first rows, as many as have been read ahead: nothing of them is read before it is asked for. */
  sample(): Sample;
  /** Tells apart what has been read ahead, header and all: the same bytes give the same decisions. */
  headDigest(): string;
  /** stands before the first row of data */
  readonly reader: BlockReader;
}

const SAMPLE_BYTES = 1 << 18;
/** A header that is not complete in so many bytes is none. */
const LONGEST_HEADER = 1 << 24;

/**
 * @throws InputError when the stream is empty, not UTF-8, or its first row is not CSV
 */
export async function openTable(
  source: ByteSource,
  memory: KernelMemory,
  kernels: Kernels,
  options: TableOptions,
): Promise<Table> {
  const { delimiter, quote, header: hasHeader, sampleBytes = SAMPLE_BYTES, blockBytes = BLOCK_BYTES } = options;
  const reader = new BlockReader(memory, kernels.scan, source, blockBytes);
  const tools = { memory, kernel: kernels.scan };
  for (let wanted = sampleBytes; ; wanted *= 4) {
    const { mark, bytes, complete } = await readHead(reader, wanted, (sofar) =>
      refuseEarly(sofar.bytes, options, tools),
    );
    if (hasHeader) refuseSeparatorLine(bytes);
    const found = firstRow(bytes, complete, delimiter, quote);
    if (found === 'more') {
      if (wanted < LONGEST_HEADER) continue;
      throw new InputError(`the first row is longer than ${LONGEST_HEADER} bytes`, {
        hints: ['a quote that is opened and never closed does that'],
      });
    }
    const { length } = found;
    const { dialect, names, before, records } = layoutOf(found, options);
    const prelude = Buffer.concat([mark, bytes.subarray(0, before)]);
    const data = bytes.subarray(before);
    let sample: TableSample | undefined;
    reader.skip(prelude.length, records);
    reader.begin(dialect, names.length);
    return {
      ...{ header: names, hasHeader, dialect, prelude, reader },
      preludeWithout: (columns) =>
        hasHeader ? Buffer.concat([mark, headWithout(bytes.subarray(0, length), found, columns, dialect)]) : prelude,
      sample: () => (sample ??= new TableSample(data, complete, dialect, names.length, tools)),
      headDigest: () => hash('sha256', Buffer.concat([mark, bytes, Buffer.of(Number(complete))])),
    };
  }
}

// What is certain after the first rows is told although more are to come.
function refuseEarly(bytes: Buffer, options: TableOptions, tools: ScanTools): void {
  const found = firstRow(bytes, false, options.delimiter, options.quote);
  if (found === 'more') return;
  const { dialect, names: header, before, records } = layoutOf(found, options);
  const { refusesRagged = false } = options;
  try {
    refuseFaults({ bytes: bytes.subarray(before), records, header, dialect, refusesRagged }, tools);
  } catch (error) {
    throw error instanceof CsvFaultError ? csvFault(error, header) : error;
  }
}

interface Layout {
  readonly dialect: Dialect;
  readonly names: readonly string[];
  /** bytes before the first row of data */
  readonly before: number;
  /** records before it */
  readonly records: number;
}

function layoutOf(
  { cells, before, length, lineEnd, blanks }: FirstRow,
  { delimiter, quote, header }: TableOptions,
): Layout {
  const dialect = { delimiter, quote, lineEnd };
  if (header) return { dialect, names: namesOf(cells, quote), before: length, records: blanks + 1 };
  return { dialect, names: cells.map((_, i) => `:${i + 1}`), before, records: blanks };
}

async function readHead(
  reader: BlockReader,
  bytes: number,
  onStall: (sofar: Head) => void,
): ReturnType<BlockReader['head']> {
  try {
    return await reader.head(bytes, onStall);
  } catch (error) {
    if (error instanceof EncodingError) throw new InputError(error.message);
    throw error;
  }
}

function refuseOtherEncodings(bytes: Buffer): void {
  // no text begins so
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    throw new InputError('this is gzip, not CSV', { hints: ['gunzip it first, or name the file .gz'] });
  }
  const other = otherEncodingOf(bytes);
  if (other) throw new InputError(`the file is ${other.toUpperCase()}, not UTF-8`, { hints: [`--encoding ${other}`] });
}

interface FirstRow {
  readonly cells: readonly Buffer[];
  /** bytes of blank lines before it */
  readonly before: number;
  /** bytes up to its end */
  readonly length: number;
  readonly lineEnd: number;
  readonly blanks: number;
}

function firstRow(bytes: Buffer, complete: boolean, delimiter: number, quote: number): FirstRow | 'more' {
  refuseOtherEncodings(bytes);
  let before = 0;
  for (let blanks = 0; ; blanks++) {
    if (complete && before >= bytes.length) throw new InputError('the file is empty');
    try {
      const record = firstRecord(bytes.subarray(before), complete, { delimiter, quote });
      if (!record) return 'more';
      const { cells, length, lineEnd, blank } = record;
      if (!blank) return { cells, before, length: before + length, lineEnd, blanks };
      before += length;
    } catch (error) {
      if (error instanceof CsvFaultError) throw csvFault(new CsvFaultError(error.kind, blanks, error.column), []);
      throw error;
    }
  }
}

/** Blank lines and first row, with some of its cells left out. */
function headWithout(
  bytes: Buffer,
  { cells, before }: FirstRow,
  dropped: readonly number[],
  { delimiter, quote }: Dialect,
): Buffer {
  const row = cells.reduce((sum, cell) => sum + cell.length + 1, -1);
  const kept = cells.filter((_, i) => !dropped.includes(i)).flatMap((cell) => [Buffer.of(delimiter), cell]);
  // an empty cell alone would be a blank line
  const alone = kept.length === 2 && kept[1]!.length === 0 && quote !== 0 ? [Buffer.of(quote, quote)] : kept.slice(1);
  return Buffer.concat([bytes.subarray(0, before), ...alone, bytes.subarray(before + row)]);
}

function namesOf(cells: readonly Buffer[], quote: number): string[] {
  return cells.map((cell, i) => {
    if (!isUtf8(cell)) {
      throw new InputError(`row 1, column ${i + 1}: the bytes are not UTF-8`, {
        hints: ['say what they are, for example --encoding windows-1252'],
      });
    }
    return textOf(cell, quote);
  });
}

const FAULTS: Readonly<Record<CsvFaultError['kind'], { reason: string; hint: string }>> = {
  'nul-byte': { reason: 'a NUL byte', hint: 'the file is binary, or text in another encoding (--encoding)' },
  'text-after-quote': { reason: 'text behind a closing quote', hint: 'a quote inside a quoted cell is written twice' },
  'open-quote': { reason: 'a quote is opened and never closed', hint: 'a quote inside a quoted cell is written twice' },
  'row-too-long': { reason: 'the row is longer than 1 GiB', hint: 'a quote that is opened and never closed does that' },
};

/** A fault of the bytes as an error for people: row 1 is the first one of the file, as in a spreadsheet. */
export function csvFault({ kind, record, column }: CsvFaultError, header: readonly string[]): InputError {
  const { reason, hint } = FAULTS[kind];
  const name = header[column];
  const where = name === undefined ? `column ${column + 1}` : `column "${name}"`;
  return new InputError(`row ${record + 1}, ${where}: ${reason}`, {
    hints: [hint],
    data: { row: record + 1, column: name ?? column + 1, reason: kind },
  });
}

/** A column's header, or its position where the header is not enough. */
export function columnName({ header }: Pick<Table, 'header'>, index: number): string {
  const name = header[index]!;
  return header.filter((other) => other === name).length > 1 ? `:${index + 1}` : name;
}
