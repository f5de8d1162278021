import type { Pointer } from '../kernels/memory.js';

/** What ended a scan early; assembly/scan/report.ts has the same numbers. */
export const FAULT = {
  none: 0,
  nulByte: 1,
  textAfterQuote: 2,
  openQuoteAtEnd: 3,
  strayQuote: 4,
  outFull: 5,
} as const;

/** Words of a scan's report, 32 bits each. */
export const REPORT = {
  count: 0,
  rows: 1,
  end: 2,
  fault: 3,
  faultAt: 4,
  regular: 5,
  countAtEnd: 6,
  high: 7,
  words: 8,
} as const;

/** Bytes behind a block that must be readable. */
export const SLACK = 64;

type Scan = (
  block: Pointer,
  length: number,
  out: Pointer,
  capacity: number,
  delimiter: number,
  quote: number,
  lineEnd: number,
  columns: number,
  last: number,
  report: Pointer,
) => void;

/** Finds the structure of CSV; assembly/scan.ts documents each function. */
export interface ScanKernel {
  /** 64 bytes at a time; reports `strayQuote` where quotes do not only open and close cells */
  scan: Scan;
  /** byte by byte; knows the whole grammar */
  scanLenient: Scan;
  cells(
    block: Pointer,
    ends: Pointer,
    rowFirst: Pointer,
    rows: number,
    columns: number,
    column: number,
    quote: number,
    lineEnd: number,
    starts: Pointer,
    stops: Pointer,
  ): void;
}
