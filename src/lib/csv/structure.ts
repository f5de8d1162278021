// The rows and cells of one block.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import type { Dialect } from './dialect.js';
import { FAULT, REPORT, type ScanKernel } from './scan-kernel.js';

/** Where each row's cells end. The arrays lie in the shared memory, so any thread can read them. */
export interface Structure {
  /** rows with the right number of cells */
  readonly rows: number;
  /** records of any kind, blank lines included */
  readonly records: number;
  /** bytes up to the end of the last complete record */
  readonly end: number;
  /** 32-bit offsets of delimiters and line ends */
  readonly ends: Pointer;
  /** index into `ends` of each row's first cell; 0 when row r begins at r * columns */
  readonly rowFirst: Pointer;
  /** records that are no rows; undefined in a regular block */
  readonly irregular: Irregular | undefined;
  /** whether a byte above 0x7f was seen */
  readonly high: boolean;
}

export interface Irregular {
  /** record number in the block of each row */
  readonly recordOf: Uint32Array;
  readonly ragged: readonly RaggedRow[];
}

export interface RaggedRow {
  /** record number in the block, from 0 */
  readonly record: number;
  /** index into `ends` of the first cell */
  readonly first: number;
  readonly cells: number;
}

/** What is wrong with the bytes, and where. */
export interface Fault {
  readonly kind: 'nul-byte' | 'text-after-quote' | 'open-quote';
  /** record number in the block, from 0 */
  readonly record: number;
  /** column number, from 0 */
  readonly column: number;
  /** offset in the block */
  readonly at: number;
}

export type ScanResult =
  | { readonly structure: Structure; readonly fault?: undefined }
  | { readonly fault: Fault; /** the rows in front of it */ readonly before: Structure }
  | { readonly needs: 'more-bytes' };

const FAULT_KINDS: Readonly<Record<number, Fault['kind']>> = {
  [FAULT.nulByte]: 'nul-byte',
  [FAULT.textAfterQuote]: 'text-after-quote',
  [FAULT.openQuoteAtEnd]: 'open-quote',
};

/** Scans blocks, one after another. Its offsets are overwritten by the next scan unless they are handed over with `detach`. */
export class BlockScanner {
  readonly #memory: KernelMemory;
  readonly #kernel: ScanKernel;
  readonly #dialect: Dialect;
  readonly #columns: number;
  readonly #report: Pointer;

  constructor(memory: KernelMemory, kernel: ScanKernel, dialect: Dialect, columns: number) {
    this.#memory = memory;
    this.#kernel = kernel;
    this.#dialect = dialect;
    this.#columns = columns;
    this.#report = memory.allocate(REPORT.words * 4);
  }

  /**
   * @param last whether the input ends with this block
   * @param buffer where the offsets go; it grows as needed
   */
  scan(block: Pointer, length: number, last: boolean, buffer: OffsetBuffer): ScanResult {
    const { delimiter, quote, lineEnd } = this.#dialect;
    for (let lenient = false; ;) {
      const run = lenient ? this.#kernel.scanLenient : this.#kernel.scan;
      const { pointer, capacity } = buffer;
      run(block, length, pointer, capacity, delimiter, quote, lineEnd, this.#columns, last ? 1 : 0, this.#report);
      const report = this.#memory.u32(this.#report, REPORT.words);
      const fault = report[REPORT.fault]!;
      // the fast scan stops somewhere in 64 bytes: the exact one goes on, or says exactly where
      if (!lenient && fault !== FAULT.none && fault !== FAULT.outFull) lenient = true;
      else if (fault === FAULT.outFull && report[REPORT.rows] === 0) buffer.grow();
      else if (fault !== FAULT.none && fault !== FAULT.outFull) {
        return { fault: this.#locate(fault, report), before: this.#structure(block, report, buffer) };
      } else if (report[REPORT.rows] === 0 && !(last && length === 0)) return { needs: 'more-bytes' };
      else return { structure: this.#structure(block, report, buffer) };
    }
  }

  /** Gives the memory back. */
  release(): void {
    this.#memory.release(this.#report, REPORT.words * 4);
  }

  #structure(block: Pointer, report: Uint32Array, buffer: OffsetBuffer): Structure {
    const records = report[REPORT.rows]!;
    const base = { records, end: report[REPORT.end]!, ends: buffer.pointer, high: report[REPORT.high] === 1 };
    if (report[REPORT.regular] === 1) return { ...base, rows: records, rowFirst: 0, irregular: undefined };
    return { ...base, ...this.#sortOut(block, report, buffer) };
  }

  // A block in which some record is blank or has too few or too many cells.
  #sortOut(
    block: Pointer,
    report: Uint32Array,
    buffer: OffsetBuffer,
  ): Pick<Structure, 'rows' | 'rowFirst' | 'irregular'> {
    const count = report[REPORT.countAtEnd]!;
    const end = report[REPORT.end]!;
    const ends = this.#memory.u32(buffer.pointer, count);
    const bytes = this.#memory.u8(block, end + 1);
    const firsts = buffer.rowFirst(report[REPORT.rows]!);
    const recordOf: number[] = [];
    const ragged: RaggedRow[] = [];
    let first = 0;
    let record = 0;
    for (let i = 0; i < count; i++) {
      const at = ends[i]!;
      // the last row may end with the input instead of a line end
      if (bytes[at] !== this.#dialect.lineEnd && at !== end) continue;
      const cells = i - first + 1;
      const start = first === 0 ? 0 : ends[first - 1]! + 1;
      const blank = cells === 1 && this.#columns > 1 && isBlank(bytes, start, at);
      if (cells === this.#columns) {
        this.#memory.u32(firsts, recordOf.length + 1)[recordOf.length] = first;
        recordOf.push(record);
      } else if (!blank) ragged.push({ record, first, cells });
      first = i + 1;
      record++;
    }
    const irregular = { recordOf: Uint32Array.from(recordOf), ragged };
    return { rows: recordOf.length, rowFirst: firsts, irregular };
  }

  #locate(fault: number, report: Uint32Array): Fault {
    return {
      kind: FAULT_KINDS[fault]!,
      record: report[REPORT.rows]!,
      column: report[REPORT.count]! - report[REPORT.countAtEnd]!,
      at: report[REPORT.faultAt]!,
    };
  }
}

/** The rows in front of a record. @param start offset of the record in the block */
export function rowsBefore(structure: Structure, record: number, start: number): Structure {
  const { irregular } = structure;
  if (!irregular) return { ...structure, rows: record, records: record, end: start };
  const recordOf = irregular.recordOf.filter((one) => one < record);
  const ragged = irregular.ragged.filter((row) => row.record < record);
  return { ...structure, rows: recordOf.length, records: record, end: start, irregular: { recordOf, ragged } };
}

function isBlank(bytes: Uint8Array, start: number, stop: number): boolean {
  return stop === start || (stop - start === 1 && bytes[start] === 0x0d);
}

/** Room for the structural offsets of a block. */
export class OffsetBuffer {
  readonly #memory: KernelMemory;
  #rowFirst: Pointer = 0;
  #rowFirstLength = 0;
  pointer: Pointer;
  capacity: number;

  constructor(memory: KernelMemory, capacity: number) {
    this.#memory = memory;
    this.capacity = capacity;
    this.pointer = memory.allocate(capacity * 4);
  }

  /** Doubles the room; what it held is lost. */
  grow(): void {
    this.#memory.release(this.pointer, this.capacity * 4);
    this.capacity *= 2;
    this.pointer = this.#memory.allocate(this.capacity * 4);
  }

  /** An array of 32-bit indexes, one for each of `rows`. */
  rowFirst(rows: number): Pointer {
    if (rows > this.#rowFirstLength) {
      if (this.#rowFirst) this.#memory.release(this.#rowFirst, this.#rowFirstLength * 4);
      this.#rowFirstLength = rows;
      this.#rowFirst = this.#memory.allocate(rows * 4);
    }
    return this.#rowFirst;
  }

  /** Gives the room back. */
  release(): void {
    this.#memory.release(this.pointer, this.capacity * 4);
    if (this.#rowFirst) this.#memory.release(this.#rowFirst, this.#rowFirstLength * 4);
  }
}
