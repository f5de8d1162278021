// The rows of a table that have been read ahead, for what a sample decides.
import { firstRecord } from '../csv/record.js';
import { unquote, type Dialect } from '../csv/dialect.js';
import { scanBytes, type ScanTools } from '../csv/scan-bytes.js';

export interface Sample {
  readonly rows: readonly (readonly string[])[];
  /** whether these are all rows of the table */
  readonly all: boolean;
  /** Of the same rows one column, where that is cheaper than all of them; the last few may be missing where the table goes on. */
  column?(index: number): readonly string[];
}

const SAMPLE_ROWS = 5_000;

/** One column of the sampled rows. */
export function columnOf(sample: Sample, index: number): readonly string[] {
  return sample.column?.(index) ?? sample.rows.map((row) => row[index]!);
}

export class TableSample implements Sample {
  readonly #bytes: Buffer;
  readonly #complete: boolean;
  readonly #dialect: Dialect;
  readonly #width: number;
  readonly #tools: ScanTools;
  #read: Pick<Sample, 'rows' | 'all'> | undefined;

  /**
   * @param bytes from the first row of data on
   * @param complete whether the table ends with them
   */
  constructor(bytes: Buffer, complete: boolean, dialect: Dialect, width: number, tools: ScanTools) {
    this.#bytes = bytes;
    this.#complete = complete;
    this.#dialect = dialect;
    this.#width = width;
    this.#tools = tools;
  }

  get rows(): Sample['rows'] {
    return this.#readAll().rows;
  }

  get all(): boolean {
    return this.#readAll().all;
  }

  column(index: number): readonly string[] {
    return this.#scanned(index) ?? this.rows.map((row) => row[index]!);
  }

  #readAll(): Pick<Sample, 'rows' | 'all'> {
    return (this.#read ??= rowsOf(this.#bytes, this.#complete, this.#dialect, this.#width));
  }

  /** Undefined where the rows are not regular: they are sorted out one by one then. */
  #scanned(index: number): readonly string[] | undefined {
    // a blank line may be a row of one column
    if (this.#read || this.#width === 1) return undefined;
    const { memory, kernel } = this.#tools;
    return scanBytes(this.#bytes, this.#complete, this.#dialect, this.#width, this.#tools, (scanned, block) => {
      if (!('structure' in scanned) || !scanned.structure || scanned.structure.irregular) return undefined;
      const { ends, records } = scanned.structure;
      const rows = Math.min(records, SAMPLE_ROWS);
      const bounds = memory.allocate(8 * rows);
      const [starts, stops] = [bounds, bounds + 4 * rows];
      const { quote, lineEnd } = this.#dialect;
      kernel.cells(block, ends, 0, rows, this.#width, index, quote, lineEnd, starts, stops);
      const cells = this.#texts(memory.u32(starts, rows), memory.u32(stops, rows));
      memory.release(bounds, 8 * rows);
      return cells;
    });
  }

  #texts(starts: Uint32Array, stops: Uint32Array): string[] {
    const { quote } = this.#dialect;
    return Array.from(starts, (start, row) => {
      const content = this.#bytes.toString('utf8', start, stops[row]);
      // the quotes around a cell are no part of it, and nothing else stands before a cell but what ends another
      const isQuoted = quote !== 0 && start > 0 && this.#bytes[start - 1] === quote;
      return unquote(content, isQuoted, quote);
    });
  }
}

/** Rows of the right width at the beginning of `bytes`; what comes behind a fault is left to the reader to complain about. */
function rowsOf(bytes: Buffer, complete: boolean, dialect: Dialect, width: number): Pick<Sample, 'rows' | 'all'> {
  const rows: string[][] = [];
  let at = 0;
  while (at < bytes.length && rows.length < SAMPLE_ROWS) {
    let record: ReturnType<typeof firstRecord>;
    try {
      record = firstRecord(bytes.subarray(at), complete, dialect);
    } catch {
      break;
    }
    if (!record) break;
    if (record.cells.length === width) rows.push(record.cells.map((cell) => textOf(cell, dialect.quote)));
    at += record.length;
  }
  return { rows, all: complete && at >= bytes.length };
}

/** The text of a cell as it stands. */
export function textOf(cell: Buffer, quote: number): string {
  const quoted = quote !== 0 && cell.length >= 2 && cell[0] === quote;
  return unquote((quoted ? cell.subarray(1, -1) : cell).toString('utf8'), quoted, quote);
}
