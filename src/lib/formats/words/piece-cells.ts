// Cells of several pieces (the two sides of an address, the labels of a host), each permuted as words by itself, in bulk: the first pieces
// of all cells together, then the second ones, and so on.
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
  /** Writes where each piece begins and ends, by turns; returns how many there are, 0 for a cell of another kind. */
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

/** What the turns of one call share; one for all calls, since they follow each other. */
class Taken {
  /** by cell: how many pieces it has; 0 once it is left to the string path */
  pieces = new Uint8Array();
  /** by cell: what `readingOf` said */
  readings = new Int32Array();
  /** by cell: the class of its first piece, which stands for it */
  firstClass = new Uint32Array();
  /** by piece: the cells of that one piece each */
  turns: ByteCells[] = [];
  readonly before = new KeptCells();
  readonly same = new SamePieces();
  readonly #most: number;
  #memory: KernelMemory | undefined;
  #at: Pointer = 0;
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Sees to room; places are those of no cell yet. Returns where they lie, and behind them what is told, in the memory of the kernels. */
  begin(cells: ByteCells): readonly [places: Pointer, told: Pointer] {
    const { count, kernels } = cells;
    const most = this.#most;
    if (count > this.pieces.length) {
      this.pieces = new Uint8Array(count);
      this.readings = new Int32Array(count);
      this.firstClass = new Uint32Array(count);
    }
    this.#memory = kernels?.memory;
    this.#bytes = count * (8 * most + 1);
    this.#at = this.#memory?.allocate(this.#bytes) ?? 0;
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
  const words = Array.from({ length: most }, (_, turn) => {
    const its = values[Math.min(turn, values.length - 1)]!;
    return wordCells(() => its.bulk);
  });
  const taken = new Taken(most);
  const own = new Uint32Array(most * 2);

  function take(cells: ByteCells): void {
    const { count, bytes, starts, stops, kernels } = cells;
    const [places, toldAt] = taken.begin(cells);
    const { pieces, readings, turns, before } = taken;
    before.keep(cells);
    let told: Uint8Array | undefined;
    if (kernels && locateAll) {
      locateAll(kernels.texts, cells, places, toldAt);
      told = kernels.memory.u8(toldAt, count);
    }
    for (let i = 0; i < count; i++) {
      if (told?.[i] === 1) {
        pieces[i] = most;
        readings[i] = NOT_ASKED;
        continue;
      }
      const its = (pieces[i] = locate(bytes, starts[i]!, stops[i]!, own));
      for (let turn = 0; turn < most; turn++) {
        // an empty piece is none that words take
        turns[turn]!.starts[i] = turn < its ? own[2 * turn]! : 0;
        turns[turn]!.stops[i] = turn < its ? own[2 * turn + 1]! : 0;
      }
      if (its > 0) readings[i] = readingOf(bytes, starts[i]!, stops[i]!);
    }
  }

  return {
    turns: most,

    takes(value) {
      const bytes = Buffer.from(value);
      const places = new Uint32Array(most * 2);
      const count = locate(bytes, 0, bytes.length, places);
      const piece = (k: number): string => bytes.toString('latin1', places[2 * k], places[2 * k + 1]);
      return count > 0 && Array.from({ length: count }, (_, k) => words[k]!.takes(piece(k))).every(Boolean);
    },

    rank(cells, cipher, turn = 0) {
      if (turn === 0) take(cells);
      const { same } = taken;
      const its = taken.turns[turn]!;
      if (turn > 0) same.find(its);
      words[turn]!.rank(its, cipher);
      if (turn > 0) same.share(its);
    },

    unrank(cells, turn = 0) {
      const { count, bytes, starts, stops, classOf, valid } = cells;
      const { pieces, readings, before, firstClass, same } = taken;
      const its = taken.turns[turn]!;
      if (turn > 0) same.withhold(its);
      words[turn]!.unrank(its);
      if (turn > 0) same.copy(its);
      if (turn === 0) firstClass.set(classOf.subarray(0, count));
      for (let i = 0; i < count; i++) if (classOf[i] === NO_CLASS && turn < pieces[i]!) firstClass[i] = NO_CLASS;
      if (turn < most - 1) return;
      for (let i = 0, at = 0; i < count; i++) {
        const start = starts[i]!;
        const stop = stops[i]!;
        const keptAt = at;
        at += stop - start;
        const isTaken = pieces[i]! > 0 && firstClass[i] !== NO_CLASS;
        if (isTaken && (readings[i] === NOT_ASKED || readingOf(bytes, start, stop) === readings[i])) {
          classOf[i] = firstClass[i]!;
          valid[i] = 1;
          continue;
        }
        classOf[i] = NO_CLASS;
        if (pieces[i]! > 0) before.restore(bytes, start, stop, keptAt);
      }
      taken.end();
    },
  };
}
