// Two fast paths for one format: cells that the first one leaves are tried by the second.
import { NO_CLASS } from '../fpe/domain-cipher.js';
import type { ByteCells, ByteCodec } from './format.js';

/** Both are of one turn, and permute nothing again. */
export function eitherCells(first: ByteCodec, second: ByteCodec): ByteCodec {
  const taken = new WeakMap<ByteCells, { readonly one: ByteCells; readonly two: ByteCells | undefined }>();

  return {
    takes: (value) => first.takes(value) || second.takes(value),

    rank(cells, cipher) {
      const { count, classOf, starts, stops } = cells;
      const one = { ...cells, classOf: new Uint32Array(count) };
      first.rank(one, cipher);
      classOf.set(one.classOf);
      const two = one.classOf.includes(NO_CLASS)
        ? { ...cells, classOf: new Uint32Array(count), starts: starts.slice(), stops: stops.slice() }
        : undefined;
      taken.set(cells, { one, two });
      if (!two) return;
      // an empty cell is none that is taken
      for (let i = 0; i < count; i++) if (one.classOf[i] !== NO_CLASS) two.stops[i] = two.starts[i]!;
      second.rank(two, cipher);
      for (let i = 0; i < count; i++) if (one.classOf[i] === NO_CLASS) classOf[i] = two.classOf[i]!;
    },

    unrank(cells) {
      const { one, two } = taken.get(cells)!;
      first.unrank(one);
      if (two) second.unrank(two);
      for (let i = 0; i < cells.count; i++) {
        const index = one.classOf[i]!;
        cells.classOf[i] = index === NO_CLASS && two ? two.classOf[i]! : index;
      }
    },
  };
}
