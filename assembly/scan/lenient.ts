// The whole grammar of CSV, byte by byte.
import { NO_FAULT, NUL_BYTE, OPEN_QUOTE_AT_END, OUT_FULL, TEXT_AFTER_QUOTE, writeReport } from './report';

const CARRIAGE_RETURN: u8 = 0x0d;

/** As `scan`: a quote opens a quoted cell only as its first byte; elsewhere in an unquoted cell it is text. */
export function scanLenient(
  block: usize,
  length: u32,
  out: usize,
  capacity: u32,
  delimiter: u32,
  quote: u32,
  lineEnd: u32,
  columns: u32,
  last: u32,
  report: usize,
): void {
  let count: u32 = 0;
  let rows: u32 = 0;
  let end: u32 = 0;
  let countAtEnd: u32 = 0;
  let regular: u32 = 1;
  let expected: u32 = columns - 1;
  let high: u32 = 0;
  let fault = NO_FAULT;
  let faultAt: u32 = 0;
  let atCellStart = true;
  let inside = false;

  let i: u32 = 0;
  while (i < length) {
    const byte = <u32>load<u8>(block + i);
    high |= byte >> 7;
    if (byte == 0) {
      fault = NUL_BYTE;
      faultAt = i;
      break;
    }
    if (inside) {
      if (byte == quote) {
        const next = i + 1 < length ? <u32>load<u8>(block + i + 1) : 0;
        if (i + 1 < length && next == quote) {
          i += 2;
          continue;
        }
        inside = false;
        const isLineEnd =
          next == <u32>CARRIAGE_RETURN &&
          (i + 2 >= length || <u32>load<u8>(block + i + 2) == lineEnd);
        if (i + 1 < length && next != delimiter && next != lineEnd && !isLineEnd) {
          fault = TEXT_AFTER_QUOTE;
          faultAt = i + 1;
          break;
        }
      }
      i++;
      continue;
    }
    if (atCellStart && quote && byte == quote) {
      inside = true;
      atCellStart = false;
    } else if (byte == delimiter || byte == lineEnd) {
      if (count + 1 > capacity) {
        fault = OUT_FULL;
        faultAt = i;
        break;
      }
      store<u32>(out + ((<usize>count) << 2), i);
      if (byte == lineEnd) {
        if (count != expected) regular = 0;
        expected = count + columns;
        rows++;
        end = i + 1;
        countAtEnd = count + 1;
      }
      count++;
      atCellStart = true;
    } else {
      atCellStart = false;
    }
    i++;
  }

  if (fault == NO_FAULT && last && end < length) {
    if (inside) {
      fault = OPEN_QUOTE_AT_END;
      faultAt = length;
    } else if (count + 1 > capacity) {
      fault = OUT_FULL;
      faultAt = length;
    } else {
      store<u32>(out + ((<usize>count) << 2), length);
      if (count != expected) regular = 0;
      count++;
      rows++;
      end = length;
      countAtEnd = count;
    }
  }
  writeReport(report, count, rows, end, fault, faultAt, columns ? regular : 0, countAtEnd, high);
}
