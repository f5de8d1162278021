// Cells of several pieces (the two sides of an address, the labels of a host, what a path consists of), each permuted as words by itself, in
// bulk: the first pieces of all cells together, then the second ones, and so on.
import { NO_CLASS } from '../../fpe/domain-cipher.js';
import type { KernelMemory, Pointer } from '../../kernels/memory.js';
import type { ByteCells, ByteCodec } from '../format.js';
import { KeptCells } from './kept-cells.js';
import { SamePieces } from './same-pieces.js';
import { wordCells } from './word-cells.js';
import type { WordKernel } from './word-kernel.js';
import type { WordValues } from './word-values.js';

export interface Pieces {
  /** Whose words the pieces are: by piece, or the last one's for all that follow. */
  readonly values: readonly WordValues[];
  /** pieces that a cell may have here; cells with more are left to the string path */
  readonly most: number;
  /**
   * Writes where each piece begins and ends, by turns, 0 and 0 for a turn that has none, as any but the first one may. Returns how many turns
   * that makes, 0 for a cell that is left to the string path.
   */
  locate(bytes: Uint8Array, start: number, stop: number, places: Uint32Array): number;
  /**
   * The same by a kernel, for cells of `most` pieces that it is sure of: where the first piece of each begins, then where it ends, and so on.
   * `told` is 1 for these, and what `readingOf` says is 0 for them and their images.
   */
  readonly locateAll?: (texts: WordKernel, cells: ByteCells, places: Pointer, told: Pointer) => void;
  /** Something that has to be the same for an image to be read as its plaintext was. */
  readingOf?(bytes: Uint8Array, start: number, stop: number): number;
}

/** In place of what `readingOf` says: it need not be asked. */
const NOT_ASKED = -1;

/** Room for so many places in one call; cells of more pieces than it lets each have are left to the string path. */
const MOST_PLACES = 1 << 21;
/** As many pieces every cell may have. */
const LEAST_TURNS = 4;

/** What the turns of one call share; one for all calls, since they follow each other. */
class Taken {
  /** by cell: 0 where it is left to the string path */
  located = new Uint8Array();
  /** by cell: what `readingOf` said */
  readings = new Int32Array();
  /** by cell: the class of its first piece, which stands for it */
  firstClass = new Uint32Array();
  /** by piece: the cells of that one piece each; no more than there is room for */
  turns: ByteCells[] = [];
  /** how many of the turns have a piece */
  used = 0;
  readonly before = new KeptCells();
  /** by piece */
  readonly same: readonly SamePieces[];
  readonly #most: number;
  #memory: KernelMemory | undefined;
  #at: Pointer = 0;
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
    this.same = Array.from({ length: most }, () => new SamePieces());
  }

  /** Sees to room; places are those of no cell yet. Returns where they lie, and behind them what is told, in the memory of the kernels. */
  begin(cells: ByteCells): readonly [places: Pointer, told: Pointer] {
    const { count, kernels } = cells;
    const most = Math.min(this.#most, Math.max(LEAST_TURNS, Math.floor(MOST_PLACES / count)));
    if (count > this.located.length) {
      this.located = new Uint8Array(count);
      this.readings = new Int32Array(count);
      this.firstClass = new Uint32Array(count);
    }
    this.used = 0;
    this.#memory = kernels?.memory;
    this.#bytes = count * (8 * most + 1);
    this.#at = this.#memory?.allocate(this.#bytes) ?? 0;
    this.#memory?.u8(this.#at, this.#bytes).fill(0);
    const room = this.#memory ? undefined : new Uint32Array(count * 2 * most);
    const part = (k: number): Uint32Array =>
      room ? room.subarray(k * count, (k + 1) * count) : this.#memory!.u32(this.#at + k * count * 4, count);
    this.turns = Array.from({ length: most }, (_, turn) => ({
      ...cells,
      ...{ starts: part(2 * turn), stops: part(2 * turn + 1) },
    }));
    return [this.#at, this.#at + count * 8 * most];
  }

  end(): void {
    this.before.wipe();
    this.#memory?.release(this.#at, this.#bytes);
    this.#memory = undefined;
    this.turns = [];
  }
}

export function pieceCells({ values, most, locate, locateAll, readingOf = () => 0 }: Pieces): ByteCodec {
  const cellsOf = new Map(values.map((its) => [its, wordCells(() => its.bulk)]));
  const words = Array.from({ length: most }, (_, turn) => cellsOf.get(values[Math.min(turn, values.length - 1)]!)!);
  const taken = new Taken(most);
  const own = new Uint32Array(most * 2);

  function take(cells: ByteCells): void {
    const { count, bytes, starts, stops, kernels } = cells;
    const [places, toldAt] = taken.begin(cells);
    const { located, readings, turns, before } = taken;
    before.keep(cells);
    let told: Uint8Array | undefined;
    if (kernels && locateAll) {
      locateAll(kernels.texts, cells, places, toldAt);
      told = kernels.memory.u8(toldAt, count);
    }
    for (let i = 0; i < count; i++) {
      if (told?.[i] === 1) {
        located[i] = 1;
        readings[i] = NOT_ASKED;
        taken.used = most;
        continue;
      }
      const its = locate(bytes, starts[i]!, stops[i]!, own);
      located[i] = Number(its > 0 && its <= turns.length);
      if (!located[i]) continue;
      for (let turn = 0; turn < its; turn++) {
        turns[turn]!.starts[i] = own[2 * turn]!;
        turns[turn]!.stops[i] = own[2 * turn + 1]!;
      }
      taken.used = Math.max(taken.used, its);
      readings[i] = readingOf(bytes, starts[i]!, stops[i]!);
    }
  }

  function write({ count, classOf }: ByteCells, turn: number): void {
    const { firstClass } = taken;
    const its = taken.turns[turn]!;
    const same = turn > 0 ? taken.same[turn] : undefined;
    same?.withhold(its);
    words[turn]!.unrank(its);
    same?.copy(its);
    if (turn === 0) firstClass.set(classOf.subarray(0, count));
    for (let i = 0; i < count; i++) {
      if (classOf[i] === NO_CLASS && its.starts[i] !== its.stops[i]) firstClass[i] = NO_CLASS;
    }
  }

  return {
    turns: most,

    takes(value) {
      const bytes = Buffer.from(value);
      const places = new Uint32Array(most * 2);
      const count = locate(bytes, 0, bytes.length, places);
      const piece = (turn: number): string => bytes.toString('utf8', places[2 * turn], places[2 * turn + 1]);
      return count > 0 && words.slice(0, count).every((its, turn) => piece(turn) === '' || its.takes(piece(turn)));
    },

    rank(cells, cipher, turn = 0) {
      if (turn === 0) take(cells);
      const its = turn < taken.used ? taken.turns[turn] : undefined;
      if (!its) {
        cells.classOf.fill(NO_CLASS);
        return;
      }
      const same = turn > 0 ? taken.same[turn] : undefined;
      same?.find(its);
      words[turn]!.rank(its, cipher);
      same?.share(its);
    },

    unrank(cells, turn = 0) {
      const { count, bytes, starts, stops, classOf, valid } = cells;
      const { located, readings, before, firstClass } = taken;
      if (turn < taken.used) write(cells, turn);
      if (turn < most - 1) return;
      for (let i = 0, at = 0; i < count; i++) {
        const start = starts[i]!;
        const stop = stops[i]!;
        const keptAt = at;
        at += stop - start;
        const isTaken = located[i] === 1 && firstClass[i] !== NO_CLASS;
        if (isTaken && (readings[i] === NOT_ASKED || readingOf(bytes, start, stop) === readings[i])) {
          classOf[i] = firstClass[i]!;
          valid[i] = 1;
          continue;
        }
        classOf[i] = NO_CLASS;
        if (located[i]) before.restore(bytes, start, stop, keptAt);
      }
      taken.end();
    },
  };
}
