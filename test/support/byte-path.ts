// The fast path for cells of letters and digits, as a column of a block runs it.
import { NO_CLASS, type DomainCipher } from '../../src/lib/fpe/domain-cipher.js';
import type { ByteCells, Codec } from '../../src/lib/formats/format.js';
import { permuteCells } from '../../src/lib/pseudonymize/permute-cells.js';
import { memory } from './kernels.js';

/** Images of the values that it takes; the others come back as they are. */
export function bytePath(
  codec: Codec,
  cipher: DomainCipher,
  values: readonly string[],
  decipher: boolean,
): { images: string[]; valid: number; taken: boolean[] } {
  const parts = values.map((value) => Buffer.from(value));
  const bytes = Buffer.concat(parts);
  const count = values.length;
  const [ranks, words, classOf] = [8, 16, 4].map((size) => memory.allocate(count * size)) as [number, number, number];
  const stops = Uint32Array.from(
    parts,
    (
      (at) => (part: Buffer) =>
        (at += part.length)
    )(0),
  );
  const cells: ByteCells = {
    ...{ count, bytes, starts: Uint32Array.from(stops, (stop, i) => stop - parts[i]!.length), stops },
    ...{ ranks: memory.f64(ranks, count), words: memory.u32(words, count * 4), classOf: memory.u32(classOf, count) },
    ...{ valid: new Uint8Array(count), again: new Uint8Array(count) },
  };
  permuteCells(codec.bytes!, cells, cipher, () => cipher.permuteRanks(ranks, classOf, count, decipher, words));
  const taken = Array.from(cells.classOf, (index) => index !== NO_CLASS);
  const valid = cells.valid.reduce((sum, its, i) => sum + (taken[i] ? its : 0), 0);
  const images = values.map((_, i) => bytes.toString('utf8', cells.starts[i], stops[i]));
  memory.release(ranks, count * 8);
  memory.release(words, count * 16);
  memory.release(classOf, count * 4);
  return { images, valid, taken };
}
