// One record after another, byte by byte: for headers and samples. Whole tables are cut by structure.ts.
import { CsvFaultError } from './block-reader.js';
import { CARRIAGE_RETURN, LINE_FEED, type Dialect } from './dialect.js';

/** Without a line end the first one found decides for the whole file. */
type RecordDialect = Pick<Dialect, 'delimiter' | 'quote'> & { readonly lineEnd?: number };

export interface Ended {
  /** where the next record begins */
  readonly next: number;
  readonly lineEnd: number;
  /** a line with nothing in it */
  readonly blank: boolean;
}

/**
 * The first record of a file, which is its header or its first row.
 *
 * @param bytes the beginning, behind the byte order mark
 * @returns undefined when it is not complete in `bytes`
 * @throws CsvFaultError
 */
export function firstRecord(
  bytes: Buffer,
  complete: boolean,
  dialect: RecordDialect,
): { cells: Buffer[]; length: number; lineEnd: number; blank: boolean } | undefined {
  const bounds: number[] = [];
  const ended = recordAt(bytes, 0, complete, dialect, bounds);
  if (!ended) return undefined;
  const cells: Buffer[] = [];
  for (let i = 0; i < bounds.length; i += 2) cells.push(bytes.subarray(bounds[i], bounds[i + 1]));
  const { next, lineEnd, blank } = ended;
  return { cells, length: next, lineEnd, blank };
}

/**
 * The record that begins at `from`.
 *
 * @param bounds gets the beginning and the end of each cell, quotes included
 * @returns undefined when it is not complete in `bytes`
 * @throws CsvFaultError
 */
export function recordAt(
  bytes: Buffer,
  from: number,
  complete: boolean,
  { delimiter, quote, lineEnd: given }: RecordDialect,
  bounds: number[],
): Ended | undefined {
  bounds.length = 0;
  let lineEnd = given;
  let start = from;
  for (let i = from; i <= bytes.length; i++) {
    if (i === bytes.length && !complete) return undefined;
    const byte = bytes[i];
    if (byte === 0) throw new CsvFaultError('nul-byte', 0, bounds.length / 2);
    // without quotes it is 0, which no byte is any more
    if (i === start && byte === quote) {
      const end = behindQuotes(bytes, i + 1, quote);
      if (end === undefined) {
        if (!complete) return undefined;
        throw new CsvFaultError('open-quote', 0, bounds.length / 2);
      }
      const next = bytes[end];
      // the quote may be the first of two
      if (next === undefined && !complete) return undefined;
      if (!(next === undefined || next === delimiter || next === LINE_FEED || next === CARRIAGE_RETURN))
        throw new CsvFaultError('text-after-quote', 0, bounds.length / 2);
      i = end - 1;
      continue;
    }
    // the first line end decides for the whole file: a carriage return without a line feed behind it, or line feeds
    if (byte === LINE_FEED) lineEnd ??= LINE_FEED;
    if (lineEnd === undefined && byte === CARRIAGE_RETURN && bytes[i + 1] !== LINE_FEED) {
      if (i + 1 === bytes.length && !complete) return undefined;
      lineEnd = CARRIAGE_RETURN;
    }
    const endsRow = byte === undefined || byte === lineEnd;
    if (byte !== delimiter && !endsRow) continue;
    const trim = endsRow && lineEnd !== CARRIAGE_RETURN && i > start && bytes[i - 1] === CARRIAGE_RETURN;
    bounds.push(start, trim ? i - 1 : i);
    start = i + 1;
    if (endsRow) {
      const blank = bounds.length === 2 && bounds[0] === bounds[1];
      return { next: Math.min(start, bytes.length), lineEnd: lineEnd ?? LINE_FEED, blank };
    }
  }
  return undefined;
}

/** Where a quoted cell is closed: behind the first quote that is not doubled; undefined when there is none. */
function behindQuotes(bytes: Buffer, from: number, quote: number): number | undefined {
  for (let at = bytes.indexOf(quote, from); at >= 0; at = bytes.indexOf(quote, at + 2)) {
    if (bytes[at + 1] !== quote) return at + 1;
  }
  return undefined;
}
