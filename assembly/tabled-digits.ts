// Cells of digits whose class has its rounds in tables, from bytes to bytes: read, ranked, permuted, and written over themselves.
// All other cells are left alone, and said to be: the same images come for them, and would come for these, from digits.ts, the format's
// own TypeScript and feistel.ts one after another, which is what tests hold this to.
import { HALVES } from './numberings';
import { TOGETHER } from './table-rounds';
import { CLASS_BYTES, CLASSES, CONSTANTS, FILL, FIRST_CLASS, NUMBERING, storeConstants, WALK, WRITTEN } from './tabled/layout';
import { cutRanks, permuteClass } from './tabled/permute';
import { baseOf, readAll } from './tabled/read';
import { writeAll } from './tabled/write';

/**
 * Gives cells their images where the plan has their class.
 *
 * @param left room for a number a cell: those that were left alone, ascending
 * @returns how many these are
 */
export function permuteDigits(
  block: usize,
  starts: usize,
  stops: usize,
  cells: u32,
  plan: usize,
  patterns: usize,
  decipher: u32,
  left: usize,
): u32 {
  const numbering = load<u32>(plan, NUMBERING);
  const classes = <usize>load<u32>(plan, CLASSES);
  const firstClass = <usize>load<u32>(plan, FIRST_CLASS);
  storeConstants(patterns + CONSTANTS);
  let end = left;
  for (let first: u32 = 0; first < cells; first += TOGETHER) {
    end = readAll(block, starts, stops, first, min<u32>(cells, first + TOGETHER), plan, patterns, end);
    for (let c: usize = 0; c < classes; c++) {
      const klass = firstClass + c * CLASS_BYTES;
      const count = load<u32>(klass, FILL);
      if (count == 0) continue;
      if (numbering != HALVES) cutRanks(klass, baseOf(numbering));
      permuteClass(klass, <usize>load<u32>(plan, WALK), decipher != 0);
      writeAll(block, starts, stops, klass, patterns, numbering);
      store<u32>(klass, load<u32>(klass, WRITTEN) + count, WRITTEN);
      store<u32>(klass, 0, FILL);
    }
  }
  return <u32>((end - left) >> 2);
}
