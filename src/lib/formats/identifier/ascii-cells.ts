// Identifiers of letters and digits in bulk: the same images as one by one. Most go through a kernel; what it leaves is done here.
import { NO_CLASS, type DomainCipher } from '../../fpe/domain-cipher.js';
import { eitherCells } from '../either-cells.js';
import type { ByteCells, ByteCodec } from '../format.js';
import type { LayoutOf } from './codec.js';
import type { IdentifierClass } from './layout.js';
import { FIRST_LETTER, LONGEST, readIdentifier, STAYS, SYMBOL_OF } from './symbols.js';
import { tabledCells } from './tabled-cells.js';

/** Ranks of larger classes are left to the string path. */
const MOST_BITS = 1n << 128n;
const SMALLEST_FF1 = 1_000_000n;
const CASE = 0x20;
/** Records of layouts pay from so many cells on. */
const LEAST_TABLED = 128;
/** By symbol: its character, letters as capitals. */
const CHARACTERS = Uint8Array.from({ length: 36 }, (_, symbol) =>
  symbol < FIRST_LETTER ? 0x30 + symbol : 0x41 - FIRST_LETTER + symbol,
);

type Admits = (image: Uint8Array, klass: IdentifierClass) => boolean;

export function asciiCodec(layoutOf: LayoutOf, admits?: Admits): ByteCodec {
  const clear = clearCodec(layoutOf, admits);
  const { outlines } = layoutOf;
  if (!outlines || (admits && !outlines.leavesOut)) return clear;
  const both = eitherCells(tabledCells(layoutOf), clear);
  const pathOf = ({ kernels, count }: ByteCells): ByteCodec => (kernels && count >= LEAST_TABLED ? both : clear);
  return {
    takes: (value) => clear.takes(value),
    rank: (cells, cipher) => pathOf(cells).rank(cells, cipher),
    unrank: (cells) => pathOf(cells).unrank(cells),
  };
}

function clearCodec(layoutOf: LayoutOf, admits?: Admits): ByteCodec {
  const symbols = new Uint8Array(LONGEST);
  /** by length: the symbols up to there */
  const beginnings = Array.from({ length: LONGEST + 1 }, (_, count) => symbols.subarray(0, count));
  const nothing = beginnings[0]!;
  let letters = 0;
  const found = new WeakMap<ByteCells, IdentifierClass[]>();

  /** The symbols of a cell, until the next one is read; empty when it has none, too many, or bytes beyond ASCII. */
  function read(bytes: Uint8Array, start: number, stop: number): Uint8Array {
    let count = 0;
    letters = 0;
    let bit = 1;
    for (let p = start; p < stop; p++) {
      const byte = bytes[p]!;
      if (byte >= 0x80) return nothing;
      const symbol = SYMBOL_OF[byte]!;
      if (symbol === STAYS) continue;
      if (count === LONGEST) return nothing;
      if (symbol >= FIRST_LETTER) letters += bit;
      bit += bit;
      symbols[count++] = symbol;
    }
    return beginnings[count]!;
  }

  function write(bytes: Uint8Array, start: number, stop: number, image: Uint8Array): void {
    let next = 0;
    for (let p = start; p < stop; p++) {
      const byte = bytes[p]!;
      if (SYMBOL_OF[byte] === STAYS) continue;
      const symbol = image[next++]!;
      bytes[p] = symbol < FIRST_LETTER ? CHARACTERS[symbol]! : CHARACTERS[symbol]! | (byte & CASE);
    }
  }

  return {
    takes(value) {
      const written = readIdentifier(value);
      return written !== undefined && layoutOf(written.symbols, written.letters) !== undefined;
    },

    rank(cells, cipher) {
      const { count, bytes, starts, stops, ranks, words, classOf } = cells;
      // by cell, because two layouts may share a class of the cipher (a code with and without letters in front)
      const classes = new Array<IdentifierClass>(count);
      const indexes = new Map<IdentifierClass, number>();
      found.set(cells, classes);
      let last: IdentifierClass | undefined;
      let index = NO_CLASS;
      for (let i = 0; i < count; i++) {
        classOf[i] = NO_CLASS;
        const value = read(bytes, starts[i]!, stops[i]!);
        const layout = value.length > 0 ? layoutOf(value, letters) : undefined;
        if (!layout) continue;
        const klass = layout.find(value);
        if (klass !== last) {
          last = klass;
          index = indexes.get(klass) ?? indexOf(klass, cipher, indexes);
        }
        if (index === NO_CLASS) continue;
        classOf[i] = index;
        classes[i] = klass;
        if (klass.isNarrow) ranks[i] = layout.foundRank(klass);
        else layout.foundRankWords(klass, words, 4 * i);
      }
    },

    unrank(cells) {
      const { count, bytes, starts, stops, ranks, words, classOf, valid } = cells;
      const classes = found.get(cells)!;
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        const klass = classes[i]!;
        const { layout, symbols: image } = klass;
        if (klass.isNarrow) layout.write(klass, ranks[i]!, image);
        else layout.writeWords(klass, words, 4 * i, image);
        if (admits && !admits(image, klass)) {
          classOf[i] = NO_CLASS;
          continue;
        }
        write(bytes, starts[i]!, stops[i]!, image);
        valid[i] = klass.valid ? 1 : 0;
      }
    },
  };

  /** NO_CLASS for a class that is left to the string path. */
  function indexOf(klass: IdentifierClass, cipher: DomainCipher, indexes: Map<IdentifierClass, number>): number {
    // an image may have to be made again, which the classes with a keyed table do not need for any other reason
    const isLeft = klass.size > MOST_BITS || (admits !== undefined && klass.size < SMALLEST_FF1);
    const index = isLeft ? NO_CLASS : cipher.classFor(klass.label, klass.size).index;
    indexes.set(klass, index);
    return index;
  }
}
