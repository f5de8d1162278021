// Cells of words some of which stay, in bulk: words are read from a copy in which these are covered with spaces, as masked.ts does.
import type { AsciiCells, AsciiCodec } from '../format.js';
import { CoveredBytes } from './covered-bytes.js';
import type { WordLists } from './covered-words.js';
import { LONGEST_TEXT } from './text-bytes.js';
import { wordCells, type CellReading } from './word-cells.js';
import type { WordValues } from './word-values.js';

const SPACE = 0x20;
/** A cell of more spans is left to the string path. */
const MOST_SPANS = 32;

export interface MaskedCells {
  /** the words that stay */
  readonly lists: WordLists;
  /** whether numbers gain and lose no leading zero */
  readonly keepsZeros: boolean;
  /** Whether what lies there is valid. */
  isValid(bytes: Uint8Array, start: number, stop: number): boolean;
}

export function maskedCells(values: WordValues, { lists, keepsZeros, isValid }: MaskedCells): AsciiCodec {
  let made: CoveredBytes | undefined;
  const copy = new Uint8Array(LONGEST_TEXT);

  const reading = ({ count, bytes, starts, stops }: AsciiCells): CellReading => {
    const covered = (made ??= new CoveredBytes(lists));
    const { spans } = covered;
    // by cell: how many places in `kept`, and these
    const counts = new Uint8Array(count);
    const kept = new Uint8Array(count * MOST_SPANS);
    const zeros = new Float64Array(count);
    return {
      cover(i) {
        const [start, stop] = [starts[i]!, stops[i]!];
        if (stop - start > LONGEST_TEXT) return undefined;
        covered.find(bytes, start, stop);
        if (covered.count > MOST_SPANS || (keepsZeros && !covered.findZeros(bytes, start, stop))) return undefined;
        counts[i] = covered.count;
        zeros[i] = covered.zeros;
        for (let p = start; p < stop; p++) copy[p - start] = bytes[p]!;
        for (let k = 0; k < covered.count; k++) kept[i * MOST_SPANS + k] = spans[k]!;
        for (let k = 0; k < covered.count; k += 2) copy.fill(SPACE, spans[k], spans[k + 1]);
        return copy;
      },
      isReadSo(i) {
        const [start, stop] = [starts[i]!, stops[i]!];
        covered.find(bytes, start, stop);
        if (covered.count !== counts[i]) return false;
        for (let k = 0; k < covered.count; k++) if (spans[k] !== kept[i * MOST_SPANS + k]) return false;
        return !keepsZeros || (covered.findZeros(bytes, start, stop) && covered.zeros === zeros[i]);
      },
      isValid: (i) => isValid(bytes, starts[i]!, stops[i]!),
    };
  };
  return wordCells(() => values.bulk, { reading });
}
