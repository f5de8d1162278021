// Identifiers whose layouts are sums and tables, in bulk by a kernel; other cells are left out.
import { NO_CLASS, type DomainCipher } from '../../fpe/domain-cipher.js';
import type { Pointer } from '../../kernels/memory.js';
import { CELL_RECORD_BYTES, writeCellRecord } from '../cell-record.js';
import type { ByteCells, ByteCodec, CellKernels } from '../format.js';
import type { LayoutOf } from './codec.js';
import { LayoutBook } from './layout-book.js';
import { readIdentifier } from './symbols.js';

/** Ranks of larger classes fit no words. */
const MOST_MEMBERS = 1n << 128n;
const NOTE_BYTES = 8;

/** Takes cells only where they lie in the memory of the kernels. The layouts have to say their outlines. */
export function tabledCells(layoutOf: LayoutOf): ByteCodec {
  const books = new WeakMap<CellKernels, LayoutBook>();
  const noted = new WeakMap<ByteCells, readonly [record: Pointer, book: Pointer]>();

  function learn(book: LayoutBook, cell: Uint8Array, cipher: DomainCipher): boolean {
    if (book.isFull) return false;
    const written = readIdentifier(Buffer.from(cell).toString('latin1'));
    const isLeft = written === undefined || layoutOf.outlines!.leavesOut?.(written.symbols);
    const layout = isLeft ? undefined : layoutOf(written.symbols, written.letters);
    return book.learn(cell, layout, () => {
      const klass = layout!.find(written!.symbols);
      const { size, label } = klass;
      return { klass, index: size > MOST_MEMBERS ? NO_CLASS : cipher.classFor(label, size).index };
    });
  }

  return {
    takes: () => false,

    rank(cells, cipher) {
      const { count, bytes, starts, stops, kernels } = cells;
      const { memory, layouts } = kernels!;
      let book = books.get(kernels!);
      if (!book) books.set(kernels!, (book = new LayoutBook(memory, layoutOf.outlines!)));
      const at = book.open(cipher);
      const record = memory.allocate(CELL_RECORD_BYTES + count * NOTE_BYTES);
      const notes = record + CELL_RECORD_BYTES;
      writeCellRecord(memory, record, cells);
      noted.set(cells, [record, at]);
      for (let next = 0, learned = -1; ;) {
        next = layouts.rankByLayout(record, next, notes, at);
        if (next === count) return;
        if (next === learned) throw new Error('a record was written in vain');
        learned = next;
        if (!learn(book, bytes.subarray(starts[next], stops[next]), cipher)) next++;
      }
    },

    unrank(cells) {
      const { count, kernels } = cells;
      const { memory, layouts } = kernels!;
      const [record, book] = noted.get(cells)!;
      layouts.writeByLayout(record, record + CELL_RECORD_BYTES, book);
      memory.release(record, CELL_RECORD_BYTES + count * NOTE_BYTES);
      books.get(kernels!)!.forgetCell();
      noted.delete(cells);
    },
  };
}
