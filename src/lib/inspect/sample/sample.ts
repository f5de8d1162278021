// A sample of a table: its header and rows from all over it, however large it is.
import { CsvFaultError } from '../../csv/block-reader.js';
import { CARRIAGE_RETURN, type Dialect } from '../../csv/dialect.js';
import { recordAt, type Ended } from '../../csv/record.js';
import { refuseSeparatorLine } from '../../csv/separator-line.js';
import { InputError } from '../../errors.js';
import type { InspectedTable } from '../finding.js';
import { mixedForms } from './mixed-forms.js';
import { Cells } from './cells.js';
import { asUtf8, encodingOf } from './decode.js';
import { delimiterOf } from './delimiter.js';
import { readPieces, type Piece } from './pieces.js';

export interface SampleOptions {
  /** a byte; found on the first rows when it is not given */
  readonly delimiter?: number | undefined;
  /** a byte; 0 for none */
  readonly quote: number;
  readonly header: boolean;
  /** label of the Encoding Standard; found on the bytes when it is not given */
  readonly encoding?: string | undefined;
}

export interface Sample extends InspectedTable {
  readonly delimiter: number;
  readonly encoding: string;
  /** what is odd about the file, for people; no values */
  readonly notes: readonly string[];
}

const MOST_AT_START = 3_000;
const MOST_IN_PIECE = 250;
/** Row beginnings that are tried in a piece out of the middle. */
const MOST_TRIES = 4;
/** Share of rows of another width that is worth a word. */
const MANY_RAGGED = 0.02;
const FAULTS: Readonly<Record<CsvFaultError['kind'], string>> = {
  'nul-byte': 'a NUL byte',
  'text-after-quote': 'text behind a closing quote',
  'open-quote': 'a quote that is never closed',
  'row-too-long': 'a row without end',
};

/**
 * @param name path, or "-" for standard input
 * @throws InputError when it cannot be read, is empty, or does not begin with a row of CSV
 */
export async function sampleFile(name: string, options: SampleOptions): Promise<Sample> {
  const { head, others } = await readPieces(name);
  if (head.bytes.length === 0) throw new InputError('the file is empty');
  const encoding = encodingOf(head.bytes, options.encoding);
  const bytes = asUtf8(head.bytes, encoding);
  if (options.header) refuseSeparatorLine(bytes);
  const { quote } = options;
  const delimiter = options.delimiter ?? delimiterOf(bytes, head.toEnd, quote);
  const first = firstRow(bytes, head.toEnd, delimiter, quote);
  const dialect = { delimiter, quote, lineEnd: first.lineEnd };
  const texts = first.cells;
  const header = options.header ? texts : texts.map((_, i) => `:${i + 1}`);
  const collected = new Collected(header.length, dialect);
  if (!options.header) collected.rows.push(texts);
  const notes: string[] = [];
  const fault = collected.take(bytes, first.next, head.toEnd);
  if (fault) notes.push(`row ${collected.records + 2}: ${FAULTS[fault.kind]}; the sample of the beginning ends there`);
  for (const piece of others) collected.takeMiddle(asUtf8(piece.bytes, encoding), piece);
  const { rows, ragged, cut } = collected;
  if (ragged + cut > MANY_RAGGED * (rows.length + ragged)) {
    notes.push(
      `${Math.round((100 * (ragged + cut)) / (rows.length + ragged))} % of the sampled rows have more or fewer cells than the first`,
    );
  }
  notes.push(...mixedForms(header, rows));
  return { header, hasHeader: options.header, rows, delimiter, encoding, notes };
}

/** Rows as they are found, of the right width. */
class Collected {
  readonly rows: (readonly string[])[] = [];
  ragged = 0;
  /** rows of the right width but for empty cells at their end, which are left out */
  cut = 0;
  /** rows of any width */
  records = 0;

  constructor(
    readonly width: number,
    readonly dialect: Dialect,
  ) {}

  /** Takes rows from `at` on; returns what stopped it before the end. */
  take(bytes: Buffer, at: number, complete: boolean): CsvFaultError | undefined {
    const { rows, ragged, cut, fault } = readRows(bytes, at, complete, this.dialect, this.width, MOST_AT_START);
    this.rows.push(...rows);
    this.ragged += ragged;
    this.cut += cut;
    this.records += rows.length + ragged;
    return fault;
  }

  /**
   * Takes rows from a piece out of the middle. It may begin inside a quoted cell that has line ends in it. Read as if it did not, its
   * cells then hold stray quotes; the next row begins behind a quote that a line end follows.
   */
  takeMiddle(bytes: Buffer, { toEnd }: Piece): void {
    const { lineEnd, quote } = this.dialect;
    let start = bytes.indexOf(lineEnd) + 1;
    for (let tries = 0; start > 0 && tries < MOST_TRIES; tries++) {
      const read = readRows(bytes, start, toEnd, this.dialect, this.width, MOST_IN_PIECE);
      if (!read.fault && !read.strayQuotes && read.ragged <= read.rows.length) {
        this.rows.push(...read.rows);
        this.ragged += read.ragged;
        this.cut += read.cut;
        return;
      }
      if (quote === 0) return;
      start = behindQuote(bytes, start, quote, lineEnd);
    }
  }
}

/** Where the next row begins if `from` lies inside a quoted cell that is the last of its row; 0 when there is none. */
function behindQuote(bytes: Buffer, from: number, quote: number, lineEnd: number): number {
  for (let at = bytes.indexOf(quote, from); at >= 0; at = bytes.indexOf(quote, at + 1)) {
    const next = bytes[at + 1] === CARRIAGE_RETURN && lineEnd !== CARRIAGE_RETURN ? at + 2 : at + 1;
    if (bytes[next] === lineEnd) return next + 1;
  }
  return 0;
}

interface ReadRows {
  readonly rows: (readonly string[])[];
  readonly ragged: number;
  readonly cut: number;
  /** a cell that is not quoted has a quote in it */
  readonly strayQuotes: boolean;
  readonly fault: CsvFaultError | undefined;
}

function readRows(
  bytes: Buffer,
  from: number,
  complete: boolean,
  dialect: Dialect,
  width: number,
  most: number,
): ReadRows {
  const { quote } = dialect;
  const cells = new Cells(bytes, quote);
  const { bounds } = cells;
  const rows: (readonly string[])[] = [];
  let [ragged, cut] = [0, 0];
  let strayQuotes = false;
  for (let at = from; at < bytes.length && rows.length < most;) {
    let row: Ended | undefined;
    try {
      row = recordAt(bytes, at, complete, dialect, bounds);
    } catch (error) {
      if (error instanceof CsvFaultError) return { rows, ragged, cut, strayQuotes, fault: error };
      throw error;
    }
    if (!row) break;
    at = row.next;
    if (row.blank) continue;
    strayQuotes ||= cells.haveStrayQuote();
    const isWide = cells.count > width && cells.areEmptyFrom(width);
    if (isWide) cut++;
    if (cells.count === width || isWide) rows.push(cells.texts(width));
    else ragged++;
  }
  return { rows, ragged, cut, strayQuotes, fault: undefined };
}

/** The first row that is not blank, and where the next begins. */
function firstRow(
  bytes: Buffer,
  complete: boolean,
  delimiter: number,
  quote: number,
): { readonly cells: string[]; readonly next: number; readonly lineEnd: number } {
  const cells = new Cells(bytes, quote);
  for (let at = 0; ;) {
    if (at >= bytes.length) throw new InputError(complete ? 'the file is empty' : 'the first row has no end');
    let row: Ended | undefined;
    try {
      row = recordAt(bytes, at, complete, { delimiter, quote }, cells.bounds);
    } catch (error) {
      if (!(error instanceof CsvFaultError)) throw error;
      throw new InputError(`the first row, column ${error.column + 1}: ${FAULTS[error.kind]}`, {
        hints: ['is it CSV? --delimiter, --quote and --encoding say how it is written'],
      });
    }
    if (!row)
      throw new InputError('the first row has no end', {
        hints: ['a quote that is opened and never closed does that'],
      });
    if (!row.blank) return { cells: cells.texts(cells.count), next: row.next, lineEnd: row.lineEnd };
    at = row.next;
  }
}
