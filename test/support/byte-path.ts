// The fast path for cells of letters and digits, as a column of a block runs it.
import { NO_CLASS, type DomainCipher } from '../../src/lib/fpe/domain-cipher.js';
import type { ByteCells, CellKernels, Codec } from '../../src/lib/formats/format.js';
import { permuteCells } from '../../src/lib/pseudonymize/permute-cells.js';
import { memory } from './kernels.js';

/**
 * Images of the values that it takes; the others come back as they are.
 *
 * @param kernels without them all is done in TypeScript
 */
export function bytePath(
  codec: Codec,
  cipher: DomainCipher,
  values: readonly string[],
  decipher: boolean,
  kernels?: CellKernels,
): { images: string[]; valid: number; taken: boolean[] } {
  const parts = values.map((value) => Buffer.from(value));
  const count = values.length;
  const total = parts.reduce((sum, { length }) => sum + length, 0);
  // a vector may be read from the last byte on
  const sizes = [total + 64, ...[8, 16, 4, 4, 4, 1].map((size) => count * size)];
  const pointers = sizes.map((size) => memory.allocate(size));
  const [block = 0, ranks = 0, words = 0, classOf = 0, starts = 0, stops = 0, valid = 0] = pointers;
  const cells: ByteCells = {
    ...{ count, kernels, bytes: memory.u8(block, total), valid: memory.u8(valid, count), again: new Uint8Array(count) },
    ...{ ranks: memory.f64(ranks, count), words: memory.u32(words, count * 4), classOf: memory.u32(classOf, count) },
    ...{ starts: memory.u32(starts, count), stops: memory.u32(stops, count) },
  };
  cells.valid.fill(0);
  let at = 0;
  parts.forEach((part, i) => {
    cells.starts[i] = at;
    cells.bytes.set(part, at);
    cells.stops[i] = at += part.length;
  });
  permuteCells(codec.bytes!, cells, cipher, () => cipher.permuteRanks(ranks, classOf, count, decipher, words));
  const taken = Array.from(cells.classOf, (index) => index !== NO_CLASS);
  const found = {
    taken,
    valid: cells.valid.reduce((sum, its, i) => sum + (taken[i] ? its : 0), 0),
    images: values.map((_, i) => Buffer.from(cells.bytes.slice(cells.starts[i], cells.stops[i])).toString()),
  };
  pointers.forEach((pointer, k) => memory.release(pointer, sizes[k]!));
  return found;
}
