// Cells in bulk: ranked, permuted and written, and again where an image is not admitted.
import type { ByteCells, ByteCodec } from '../formats/format.js';
import { NO_CLASS, type DomainCipher } from '../fpe/domain-cipher.js';

/**
 * Gives the cells that the codec takes their images; the others have NO_CLASS then.
 *
 * @param permute permutes the ranks of the cells that have a class; in the first pass of a turn it is told which turn that is
 */
export function permuteCells(
  codec: ByteCodec,
  cells: ByteCells,
  cipher: DomainCipher,
  permute: (turn?: number) => void,
): void {
  const { turns = 1 } = codec;
  for (let turn = 0; turn < turns; turn++) {
    codec.rank(cells, cipher, turn);
    permute(turn);
    codec.unrank(cells, turn);
  }
  if (cells.again.includes(1)) permuteAgain(codec, cells, permute);
}

/** Permutes images that are not admitted, as often as need be: in the end the cell itself would come back, which is admitted. */
function permuteAgain(codec: ByteCodec, cells: ByteCells, permute: () => void): void {
  const { classOf, again } = cells;
  const classes = classOf.slice();
  let left = Array.from(again.keys()).filter((i) => again[i]);
  classOf.fill(NO_CLASS);
  while (left.length > 0) {
    for (const i of left) classOf[i] = classes[i]!;
    permute();
    codec.unrank(cells);
    for (const i of left) classOf[i] = NO_CLASS;
    left = left.filter((i) => again[i]);
  }
  classOf.set(classes);
}
