// Cells of words some of which stay, in bulk: these are not read at all, which is as if spaces covered them (see masked.ts).
import type { KernelMemory } from '../../kernels/memory.js';
import type { ByteCells, ByteCodec } from '../format.js';
import { CoveredBytes } from './covered-bytes.js';
import type { WordLists } from './covered-words.js';
import { LONGEST_TEXT } from './text-bytes.js';
import type { CoverArea } from './kernel-words.js';
import { wordCells, type CellReading } from './word-cells.js';
import type { ByteSorts } from './word-kernel.js';
import type { WordValues } from './word-values.js';

/** A cell with more beginnings and ends of such words is left to the string path. */
const MOST_PLACES = 32;
/** In place of how many there are. */
const NOT_READ = 0xff;

export interface MaskedCells {
  /** the words that stay */
  readonly lists: WordLists;
  /** whether numbers gain and lose no leading zero */
  readonly keepsZeros: boolean;
  /** Whether what lies there is valid. */
  isValid(bytes: Uint8Array, start: number, stop: number): boolean;
  readonly sorts: ByteSorts;
}

export function maskedCells(values: WordValues, { lists, keepsZeros, isValid, sorts }: MaskedCells): ByteCodec {
  let made: CoveredBytes | undefined;
  // by cell: how many places there are in `kept`, these, and how its numbers begin
  let counts = new Uint8Array();
  let kept = new Uint8Array();
  let area: (CoverArea & { readonly memory: KernelMemory; readonly room: number }) | undefined;
  let zeros = new Float64Array();

  /** The same in the memory of the kernels. */
  function makeRoom(memory: KernelMemory, count: number): void {
    if (area?.memory === memory && area.room >= count) return;
    area?.memory.release(area.counts, area.room * (1 + MOST_PLACES));
    const at = memory.allocate(count * (1 + MOST_PLACES));
    area = { memory, room: count, kept: at, counts: at + count * MOST_PLACES };
    counts = memory.u8(area.counts, count);
    kept = memory.u8(area.kept, count * MOST_PLACES);
  }

  const reading = ({ count, bytes, starts, stops, kernels }: ByteCells): CellReading => {
    const covered = (made ??= new CoveredBytes(lists));
    const { spans } = covered;
    if (count > zeros.length) zeros = new Float64Array(count);
    if (kernels) makeRoom(kernels.memory, count);
    else if (area || count > counts.length) {
      area = undefined;
      counts = new Uint8Array(count);
      kept = new Uint8Array(count * MOST_PLACES);
    }
    return {
      area,
      covered: spans,
      cover(i) {
        const [start, stop] = [starts[i]!, stops[i]!];
        counts[i] = NOT_READ;
        if (stop - start > LONGEST_TEXT) return -1;
        covered.find(bytes, start, stop);
        if (covered.count > MOST_PLACES || (keepsZeros && !covered.findZeros(bytes, start, stop))) return -1;
        counts[i] = covered.count;
        zeros[i] = covered.zeros;
        for (let k = 0; k < covered.count; k++) kept[i * MOST_PLACES + k] = spans[k]!;
        return covered.count;
      },
      recall(i) {
        if (counts[i] === NOT_READ) return -1;
        for (let k = 0; k < counts[i]!; k++) spans[k] = kept[i * MOST_PLACES + k]!;
        return counts[i]!;
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
  return wordCells(() => values.bulk, { reading, sorts });
}
