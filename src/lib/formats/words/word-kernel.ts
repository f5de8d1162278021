import type { Pointer } from '../../kernels/memory.js';
import { isSeparator } from './separators.js';

/** Finds the parts of addresses; assembly/addresses.ts documents it. */
export interface AddressKernel {
  locateAddresses(block: Pointer, starts: Pointer, stops: Pointer, count: number, places: Pointer, told: Pointer): void;
}

/** Keeps cells, and pieces that several of them have; assembly/pieces.ts documents each function. */
export interface PieceKernel {
  packCells(block: Pointer, starts: Pointer, stops: Pointer, count: number, out: Pointer): void;
  findSamePieces(
    block: Pointer,
    starts: Pointer,
    stops: Pointer,
    count: number,
    slots: Pointer,
    found: Pointer,
  ): number;
  copySamePieces(block: Pointer, starts: Pointer, stops: Pointer, found: Pointer, same: number): void;
}

/** Ranks cells of words and writes them in place by what word-book.ts has written down; assembly/words.ts documents each function. */
export interface WordKernel extends AddressKernel, PieceKernel {
  rankWords(cells: Pointer, from: number, covers: Pointer, covered: Pointer, notes: Pointer, book: Pointer): number;
  writeWords(cells: Pointer, notes: Pointer, closer: Pointer, book: Pointer): void;
  makeRows(
    states: number,
    next: Pointer,
    counts: Pointer,
    rows: Pointer,
    places: Pointer,
    size: number,
    out: Pointer,
  ): void;
}

/** What a byte of a cell is to its validity, in bits that are added up over the cell. */
export const SORT = { letter: 1, digit: 2, between: 4, more: 8, other: 16, beyond: 32 } as const;
export const SORTS = 64;

/** Which cells are valid, by the sorts of their bytes. */
export interface ByteSorts {
  /** of an ASCII byte */
  of(code: number): number;
  /** undefined where the sorts do not tell */
  isValid(sorts: number): boolean | undefined;
}

/** Letters, digits, what stands between words, and other bytes. */
export function plainSort(code: number): number {
  if (/[A-Za-z]/.test(String.fromCharCode(code))) return SORT.letter;
  if (/[0-9]/.test(String.fromCharCode(code))) return SORT.digit;
  return isSeparator(code) ? SORT.between : SORT.other;
}
