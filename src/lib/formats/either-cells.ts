// Two fast paths for one format: cells that the first one leaves are tried by the second.
import { NO_CLASS } from '../fpe/domain-cipher.js';
import type { ByteCells, ByteCodec } from './format.js';

/** Both are of one turn, and permute nothing again. */
export function eitherCells(first: ByteCodec, second: ByteCodec): ByteCodec {
  /** the cells of the second one, as it sees them: those of the first are empty, and an empty cell is none that is taken */
  const left = new WeakMap<ByteCells, ByteCells>();

  return {
    takes: (value) => first.takes(value) || second.takes(value),

    rank(cells, cipher) {
      const { count, classOf, starts, stops } = cells;
      first.rank(cells, cipher);
      if (!classOf.includes(NO_CLASS)) return;
      const rest: ByteCells = {
        ...cells,
        ...{ classOf: new Uint32Array(count), starts: starts.slice(), stops: stops.slice(), kernels: undefined },
      };
      left.set(cells, rest);
      for (let i = 0; i < count; i++) if (classOf[i] !== NO_CLASS) rest.stops[i] = rest.starts[i]!;
      second.rank(rest, cipher);
      for (let i = 0; i < count; i++) if (rest.classOf[i] !== NO_CLASS) classOf[i] = rest.classOf[i]!;
    },

    unrank(cells) {
      const { count, classOf } = cells;
      const rest = left.get(cells);
      if (!rest) {
        first.unrank(cells);
        return;
      }
      const isSecond = rest.classOf.map((index) => (index === NO_CLASS ? 0 : 1));
      for (let i = 0; i < count; i++) if (isSecond[i]) classOf[i] = NO_CLASS;
      first.unrank(cells);
      second.unrank(rest);
      for (let i = 0; i < count; i++) if (isSecond[i]) classOf[i] = rest.classOf[i]!;
    },
  };
}
