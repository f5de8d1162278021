// Counts over all rows of a table: the values of each column, and the combinations of columns that together may tell who somebody is.
import { ClassCounter, type ClassSizes } from './class-counter.js';
import { RowSample } from './row-sample.js';

/** Where the cells of a block lie. */
export interface CellPlaces {
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** per row of a column: where its cell begins and ends, without quotes */
  cells(column: number): { readonly starts: Uint32Array; readonly stops: Uint32Array };
}

export interface ColumnTotals {
  readonly classes: ClassSizes;
  readonly filled: number;
  readonly empty: number;
  /** share of the commonest value among the filled cells, 0 to 1 */
  readonly commonest: number;
}

const SPACE = 0x20;
/** All columns together get so much. */
const BYTES_FOR_COLUMNS = 48 << 20;
const BYTES_A_SLOT = 12;
const [LEAST_SLOTS, MOST_SLOTS] = [1 << 11, 1 << 18];
const COMBINATION_SLOTS = 1 << 21;

export class TableCounts {
  rows = 0;
  readonly #columns: readonly { readonly classes: ClassCounter; readonly sample: RowSample }[];
  readonly #combinations: readonly { readonly columns: readonly number[]; readonly classes: ClassCounter }[];
  readonly #filled: Float64Array;
  readonly #inSomeCombination: ReadonlySet<number>;

  /**
   * @param combinations columns by position, each list counted as one value
   * @param slots room for the values of one combination; tests make it small
   */
  constructor(width: number, combinations: readonly (readonly number[])[], slots = COMBINATION_SLOTS) {
    let room = MOST_SLOTS;
    while (room > LEAST_SLOTS && room * BYTES_A_SLOT * width > BYTES_FOR_COLUMNS) room /= 2;
    const each = Math.min(room, slots);
    this.#columns = Array.from({ length: width }, (_, i) => ({
      classes: new ClassCounter(each),
      sample: new RowSample(i),
    }));
    // the first combination is the one that is asked for; the others only compare
    this.#combinations = combinations.map((columns, i) => ({
      columns,
      classes: new ClassCounter(i === 0 ? slots : Math.max(LEAST_SLOTS, slots / 8)),
    }));
    this.#filled = new Float64Array(width);
    this.#inSomeCombination = new Set(combinations.flat());
  }

  addBlock({ bytes, rows, cells }: CellPlaces): void {
    this.rows += rows;
    const hashes = new Map<number, Uint32Array>();
    this.#columns.forEach(({ classes, sample }, column) => {
      const { starts, stops } = cells(column);
      let filled = 0;
      const kept = this.#inSomeCombination.has(column) ? new Uint32Array(rows * 2) : undefined;
      for (let row = 0; row < rows; row++) {
        let from = starts[row]!;
        let to = stops[row]!;
        while (from < to && bytes[from] === SPACE) from++;
        while (to > from && bytes[to - 1] === SPACE) to--;
        // FNV-1a twice, with the end of MurmurHash3, which spreads the low bits
        let low = 0x811c9dc5;
        let high = 0x9747b28c;
        for (let i = from; i < to; i++) {
          low = Math.imul(low ^ bytes[i]!, 0x01000193);
          high = Math.imul(high ^ bytes[i]!, 0x5bd1e995);
        }
        low = mix(low);
        high = mix(high);
        if (kept) {
          kept[row * 2] = low;
          kept[row * 2 + 1] = high;
        }
        if (from === to) continue;
        filled++;
        classes.add(low, high);
        sample.add(low, high);
      }
      this.#filled[column]! += filled;
      if (kept) hashes.set(column, kept);
    });
    for (const { columns, classes } of this.#combinations) {
      const parts = columns.map((column) => hashes.get(column)!);
      for (let row = 0; row < rows; row++) {
        let [low, high] = [1, 2];
        for (const part of parts) {
          low = mix(Math.imul(low, 31) ^ part[row * 2]!);
          high = mix(Math.imul(high, 37) ^ part[row * 2 + 1]!);
        }
        classes.add(low, high);
      }
    }
  }

  column(index: number): ColumnTotals {
    const { classes, sample } = this.#columns[index]!;
    const filled = this.#filled[index]!;
    const counted = classes.result();
    const most = classes.exact ? Math.max(0, ...counted.sizes.keys()) / Math.max(1, filled) : sample.commonest();
    return { classes: counted, filled, empty: this.rows - filled, commonest: most };
  }

  combination(index: number): ClassSizes {
    return this.#combinations[index]!.classes.result();
  }
}

function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
