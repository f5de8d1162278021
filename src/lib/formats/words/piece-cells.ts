// Cells of several pieces (the two sides of an address, the labels of a host), each permuted as words by itself, in bulk: the first pieces
// of all cells together, then the second ones, and so on.
import { NO_CLASS } from '../../fpe/domain-cipher.js';
import type { ByteCells, ByteCodec } from '../format.js';
import { SamePieces } from './same-pieces.js';
import { wordCells } from './word-cells.js';
import type { WordValues } from './word-values.js';

export interface Pieces {
  /** Whose words the pieces are: by piece, or the last one's for all that follow. */
  readonly values: readonly WordValues[];
  /** pieces that a cell may have here; cells with more are left to the string path */
  readonly most: number;
  /** Writes where each piece begins and ends, by turns; returns how many there are, 0 for a cell of another kind. */
  locate(bytes: Uint8Array, start: number, stop: number, places: Uint32Array): number;
  /** Something that has to be the same for an image to be read as its plaintext was. */
  readingOf?(bytes: Uint8Array, start: number, stop: number): number | string;
}

/** What the turns of one call share. */
interface Taken {
  /** by cell: how many pieces it has; 0 once it is left to the string path */
  readonly pieces: Uint8Array;
  /** by cell: where its pieces begin and end */
  readonly places: Uint32Array;
  /** by cell: what `readingOf` said */
  readonly readings: (number | string)[];
  /** the cells as they were, one behind the other */
  readonly before: Uint8Array;
  /** the cells of one piece each */
  readonly turn: ByteCells;
  /** by cell: the class of its first piece, which stands for it */
  readonly firstClass: Uint32Array;
  readonly same: SamePieces;
}

export function pieceCells({ values, most, locate, readingOf = () => 0 }: Pieces): ByteCodec {
  const words = Array.from({ length: most }, (_, turn) => {
    const its = values[Math.min(turn, values.length - 1)]!;
    return wordCells(() => its.bulk);
  });
  const taken = new WeakMap<ByteCells, Taken>();
  const same = new SamePieces();

  function take(cells: ByteCells): Taken {
    const { count, bytes, starts, stops, kernels } = cells;
    const places = new Uint32Array(count * most * 2);
    const pieces = new Uint8Array(count);
    const readings = new Array<number | string>(count);
    let total = 0;
    const own = new Uint32Array(most * 2);
    for (let i = 0; i < count; i++) {
      pieces[i] = locate(bytes, starts[i]!, stops[i]!, own);
      if (pieces[i] === 0) continue;
      for (let k = 0, at = i * most * 2; k < most * 2; k++) places[at + k] = own[k]!;
      readings[i] = readingOf(bytes, starts[i]!, stops[i]!);
      total += stops[i]! - starts[i]!;
    }
    const before = new Uint8Array(total);
    for (let i = 0, at = 0; i < count; i++) {
      if (pieces[i] === 0) continue;
      for (let p = starts[i]!; p < stops[i]!; p++) before[at++] = bytes[p]!;
    }
    const at = kernels?.memory.allocate(count * 8);
    const addresses = (from: number): Uint32Array =>
      at === undefined ? new Uint32Array(count) : kernels!.memory.u32(at + from * 4, count);
    const turn = { ...cells, starts: addresses(0), stops: addresses(count) };
    const made = { pieces, places, readings, before, turn, firstClass: new Uint32Array(count), same };
    taken.set(cells, made);
    return made;
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
      const { pieces, places, turn: its, same } = turn === 0 ? take(cells) : taken.get(cells)!;
      for (let i = 0; i < cells.count; i++) {
        const at = (i * most + turn) * 2;
        // an empty piece is none that words take
        const has = turn < pieces[i]!;
        its.starts[i] = has ? places[at]! : 0;
        its.stops[i] = has ? places[at + 1]! : 0;
      }
      if (turn > 0) same.find(its);
      words[turn]!.rank(its, cipher);
      if (turn > 0) same.share(its);
    },

    unrank(cells, turn = 0) {
      const { count, bytes, starts, stops, classOf, valid } = cells;
      const { pieces, readings, before, turn: its, firstClass, same } = taken.get(cells)!;
      if (turn > 0) same.withhold(its);
      words[turn]!.unrank(its);
      if (turn > 0) same.copy(its);
      if (turn === 0) firstClass.set(classOf.subarray(0, count));
      for (let i = 0; i < count; i++) if (turn < pieces[i]! && classOf[i] === NO_CLASS) firstClass[i] = NO_CLASS;
      if (turn < most - 1) return;
      for (let i = 0, at = 0; i < count; i++) {
        classOf[i] = NO_CLASS;
        if (pieces[i] === 0) continue;
        const start = starts[i]!;
        const length = stops[i]! - start;
        if (firstClass[i] !== NO_CLASS && readingOf(bytes, start, stops[i]!) === readings[i]) {
          classOf[i] = firstClass[i]!;
          valid[i] = 1;
        } else {
          for (let k = 0; k < length; k++) bytes[start + k] = before[at + k]!;
        }
        at += length;
      }
      before.fill(0);
      cells.kernels?.memory.release(its.starts.byteOffset, count * 8);
    },
  };
}
