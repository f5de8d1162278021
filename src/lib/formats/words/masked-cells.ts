// Cells of words some of which stay, in bulk: these are not read at all, which is as if spaces covered them (see masked.ts).
import type { ByteCells, ByteCodec } from '../format.js';
import { CoveredBytes } from './covered-bytes.js';
import type { WordLists } from './covered-words.js';
import { LONGEST_TEXT } from './text-bytes.js';
import { wordCells, type CellReading } from './word-cells.js';
import type { WordValues } from './word-values.js';

/** A cell with more beginnings and ends of such words is left to the string path. */
const MOST_PLACES = 32;

export interface MaskedCells {
  /** the words that stay */
  readonly lists: WordLists;
  /** whether numbers gain and lose no leading zero */
  readonly keepsZeros: boolean;
  /** Whether what lies there is valid. */
  isValid(bytes: Uint8Array, start: number, stop: number): boolean;
}

export function maskedCells(values: WordValues, { lists, keepsZeros, isValid }: MaskedCells): ByteCodec {
  let made: CoveredBytes | undefined;
  // by cell: how many places there are in `kept`, these, and how its numbers begin
  let counts = new Uint8Array();
  let kept = new Uint8Array();
  let zeros = new Float64Array();

  const reading = ({ count, bytes, starts, stops }: ByteCells): CellReading => {
    const covered = (made ??= new CoveredBytes(lists));
    const { spans } = covered;
    if (count > counts.length) {
      counts = new Uint8Array(count);
      kept = new Uint8Array(count * MOST_PLACES);
      zeros = new Float64Array(count);
    }
    return {
      covered: spans,
      cover(i) {
        const [start, stop] = [starts[i]!, stops[i]!];
        if (stop - start > LONGEST_TEXT) return -1;
        covered.find(bytes, start, stop);
        if (covered.count > MOST_PLACES || (keepsZeros && !covered.findZeros(bytes, start, stop))) return -1;
        counts[i] = covered.count;
        zeros[i] = covered.zeros;
        for (let k = 0; k < covered.count; k++) kept[i * MOST_PLACES + k] = spans[k]!;
        return covered.count;
      },
      isReadSo(i) {
        const [start, stop] = [starts[i]!, stops[i]!];
        const at = i * MOST_PLACES;
        // first what is found out soonest, with the spans that the image has to have
        const zerosMatter = keepsZeros && zeros[i] !== 0;
        if (zerosMatter && covered.zerosIn(bytes, start, stop, kept, at, counts[i]!) !== zeros[i]) return false;
        covered.find(bytes, start, stop, kept, at, counts[i]);
        if (covered.count !== counts[i]) return false;
        for (let k = 0; k < covered.count; k++) if (spans[k] !== kept[at + k]) return false;
        return true;
      },
      isValid: (i) => isValid(bytes, starts[i]!, stops[i]!),
    };
  };
  return wordCells(() => values.bulk, { reading });
}
