// assembly/scan.ts in plain TypeScript: what tests hold the kernel to. `scan` is `scanLenient` here, so it never reports a stray quote.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { CARRIAGE_RETURN } from './dialect.js';
import { FAULT, REPORT, type ScanKernel } from './scan-kernel.js';

export function scanTwin(memory: KernelMemory): ScanKernel {
  const scanLenient: ScanKernel['scan'] = (
    block,
    length,
    out,
    capacity,
    delimiter,
    quote,
    lineEnd,
    columns,
    last,
    report,
  ) => {
    const bytes = memory.u8(block, length);
    const ends = memory.u32(out, capacity);
    const words = memory.u32(report, REPORT.words);
    words.fill(0);
    let regular = columns > 0;
    let inside = false;
    let cellStart = 0;
    let rowStart = 0; // number of the structural offset that its first cell has
    let count = 0;

    const fail = (fault: number, at: number): void => {
      words[REPORT.fault] = fault;
      words[REPORT.faultAt] = at;
    };
    const endCell = (at: number, endsRow: boolean): boolean => {
      if (count + 1 > capacity) {
        fail(FAULT.outFull, at);
        return false;
      }
      ends[count++] = at;
      cellStart = at + 1;
      if (endsRow) {
        if (count - rowStart !== columns) regular = false;
        rowStart = count;
        words[REPORT.rows]!++;
        words[REPORT.end] = Math.min(at + 1, length);
        words[REPORT.countAtEnd] = count;
      }
      return true;
    };

    let i = 0;
    for (; i < length && words[REPORT.fault] === FAULT.none; i++) {
      const byte = bytes[i]!;
      if (byte >= 0x80) words[REPORT.high] = 1;
      if (byte === 0) fail(FAULT.nulByte, i);
      else if (inside) {
        if (byte !== quote) continue;
        if (i + 1 < length && bytes[i + 1] === quote) {
          i++;
          continue;
        }
        inside = false;
        if (!mayFollowQuote(bytes, i + 1, length, delimiter, lineEnd)) fail(FAULT.textAfterQuote, i + 1);
      } else if (i === cellStart && quote !== 0 && byte === quote) inside = true;
      else if (byte === delimiter || byte === lineEnd) endCell(i, byte === lineEnd);
    }
    if (words[REPORT.fault] === FAULT.none && last && words[REPORT.end]! < length) {
      if (inside) fail(FAULT.openQuoteAtEnd, length);
      else endCell(length, true);
    }
    words[REPORT.count] = count;
    words[REPORT.regular] = regular ? 1 : 0;
  };

  const cells: ScanKernel['cells'] = (block, ends, rowFirst, rows, columns, column, quote, lineEnd, starts, stops) => {
    const at = (pointer: Pointer, index: number): number => memory.u32(pointer + index * 4, 1)[0]!;
    for (let row = 0; row < rows; row++) {
      const index = (rowFirst ? at(rowFirst, row) : row * columns) + column;
      let start = index === 0 ? 0 : at(ends, index - 1) + 1;
      let stop = at(ends, index);
      const content = memory.u8(block + start, stop - start);
      const lastCell = column === columns - 1;
      if (lastCell && lineEnd !== CARRIAGE_RETURN && content.at(-1) === CARRIAGE_RETURN) stop--;
      if (quote !== 0 && stop - start >= 2 && content[0] === quote) {
        start++;
        stop--;
      }
      memory.u32(starts + row * 4, 1)[0] = start;
      memory.u32(stops + row * 4, 1)[0] = stop;
    }
  };

  return { scan: scanLenient, scanLenient, cells };
}

// A delimiter, a line end, "\r" before a line end or at the very end, or nothing yet.
function mayFollowQuote(bytes: Uint8Array, at: number, length: number, delimiter: number, lineEnd: number): boolean {
  if (at >= length) return true;
  const next = bytes[at];
  if (next === delimiter || next === lineEnd) return true;
  return next === CARRIAGE_RETURN && (at + 1 >= length || bytes[at + 1] === lineEnd);
}
