// Cells of words by the kernel: what word-cells.ts does first where cells lie in the memory of the kernels. It takes most cells of ASCII
// letters and digits, and says which images have to be looked at.
import type { DomainCipher } from '../../fpe/domain-cipher.js';
import type { KernelMemory, Pointer } from '../../kernels/memory.js';
import { CELL_RECORD_BYTES, writeCellRecord } from '../cell-record.js';
import type { ByteCells } from '../format.js';
import type { BulkWords } from './bulk-words.js';
import { NOT_TOLD, wordBook, type WordBook } from './word-book.js';
import type { ByteSorts } from './word-kernel.js';

const NOTE_WORDS = 4;
/** A note, and whether the image has to be looked at. */
const NOTE_BYTES = NOTE_WORDS * 4 + 1;

/** Where what stays of each cell lies in the memory of the kernels: how many places, and these. */
export interface CoverArea {
  readonly counts: Pointer;
  readonly kept: Pointer;
}

/** What was taken of the cells of one call; one for all calls, since they follow each other. */
export class KernelWords {
  readonly #sorts: ByteSorts;
  #memory: KernelMemory | undefined;
  /** a record of the cells, and behind it the notes */
  #cellsAt: Pointer = 0;
  #room = 0;
  #book: WordBook | undefined;
  /** by cell, NOTE_WORDS apart: 0 for one that was not taken */
  #notes = new Uint32Array();
  /** by cell: 1 where the image has to be looked at as a whole, and was not written */
  #closer = new Uint8Array();
  /** whether there are cells that were not taken */
  hasLeft = true;

  constructor(sorts: ByteSorts) {
    this.#sorts = sorts;
  }

  /** Takes none of the cells that are ranked now. */
  skip(): void {
    this.#book = undefined;
    this.hasLeft = true;
  }

  /** Fills `classOf`, and `ranks` or `words`, of the cells that it takes; all others have NO_CLASS. */
  rank(cells: ByteCells, cipher: DomainCipher, bulk: BulkWords, covers?: CoverArea): void {
    const { count, kernels } = cells;
    const { texts, memory } = kernels!;
    const book = (this.#book = wordBook(bulk, cipher, kernels!, this.#sorts));
    book.open();
    this.#makeRoom(memory, count);
    writeCellRecord(memory, this.#cellsAt, cells);
    const coversAt = [covers?.counts ?? 0, covers?.kept ?? 0] as const;
    this.hasLeft = false;
    for (let next = 0; ;) {
      next = texts.rankWords(this.#cellsAt, next, ...coversAt, this.#notesAt, book.at);
      if (next === count) break;
      if (book.learn()) continue;
      this.#notes[next * NOTE_WORDS] = 0;
      this.hasLeft = true;
      next++;
    }
    if (book.left > 0) this.hasLeft = true;
  }

  /** Writes the images of the cells that were taken and have a class still. */
  write(cells: ByteCells): void {
    const book = this.#book;
    if (!book) return;
    const { texts, memory } = cells.kernels!;
    writeCellRecord(memory, this.#cellsAt, cells);
    texts.writeWords(this.#cellsAt, this.#notesAt, this.#closer.byteOffset, book.at);
  }

  get #notesAt(): Pointer {
    return this.#cellsAt + CELL_RECORD_BYTES;
  }

  takes(cell: number): boolean {
    return this.#book !== undefined && this.#notes[cell * NOTE_WORDS] !== 0;
  }

  /** Whether the image of a cell that was taken is not written, since it may have words that stay. */
  isCloser(cell: number): boolean {
    return this.#closer[cell] === 1;
  }

  /** Whether nothing is left to do after `write`. */
  isDone({ count, valid, again }: ByteCells): boolean {
    if (this.hasLeft || again.includes(1)) return false;
    return !this.#closer.subarray(0, count).includes(1) && !valid.includes(NOT_TOLD);
  }

  #makeRoom(memory: KernelMemory, count: number): void {
    if (this.#memory !== memory || count > this.#room) {
      this.#memory?.release(this.#cellsAt, CELL_RECORD_BYTES + this.#room * NOTE_BYTES);
      this.#memory = memory;
      this.#room = count;
      this.#cellsAt = memory.allocate(CELL_RECORD_BYTES + count * NOTE_BYTES);
    }
    this.#notes = memory.u32(this.#notesAt, count * NOTE_WORDS);
    this.#closer = memory.u8(this.#notesAt + this.#room * NOTE_WORDS * 4, count);
  }
}
