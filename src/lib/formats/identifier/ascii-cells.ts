// Identifiers of letters and digits in bulk: the same images as one by one.
import { NO_CLASS } from '../../fpe/domain-cipher.js';
import type { AsciiCells, AsciiCodec } from '../format.js';
import type { LayoutOf } from './codec.js';
import type { IdentifierClass } from './layout.js';
import { FIRST_LETTER, LONGEST, readIdentifier, STAYS, SYMBOL_OF } from './symbols.js';
import { halvesOf, readRank, writeRank } from '../rank-words.js';

/** Ranks of larger classes are left to the string path. */
const MOST_BITS = 1n << 128n;
const SMALLEST_FF1 = 1_000_000n;
const CASE = 0x20;

export function asciiCodec(
  layoutOf: LayoutOf,
  admits?: (image: Uint8Array, klass: IdentifierClass) => boolean,
): AsciiCodec {
  const buffers = Array.from({ length: LONGEST + 1 }, (_, count) => new Uint8Array(count));
  const symbols = new Uint8Array(LONGEST);
  let letters = 0;
  const found = new WeakMap<AsciiCells, IdentifierClass[]>();

  /** The symbols of a cell; empty when it has none, too many, or bytes beyond ASCII. */
  function read(bytes: Uint8Array, start: number, stop: number): Uint8Array {
    let count = 0;
    letters = 0;
    let bit = 1;
    for (let p = start; p < stop; p++) {
      const byte = bytes[p]!;
      if (byte >= 0x80) return buffers[0]!;
      const symbol = SYMBOL_OF[byte]!;
      if (symbol === STAYS) continue;
      if (count === LONGEST) return buffers[0]!;
      if (symbol >= FIRST_LETTER) letters += bit;
      bit += bit;
      symbols[count++] = symbol;
    }
    const exact = buffers[count]!;
    for (let k = 0; k < count; k++) exact[k] = symbols[k]!;
    return exact;
  }

  function write(bytes: Uint8Array, start: number, stop: number, image: Uint8Array): void {
    let next = 0;
    for (let p = start; p < stop; p++) {
      const byte = bytes[p]!;
      if (SYMBOL_OF[byte] === STAYS) continue;
      const symbol = image[next++]!;
      bytes[p] = symbol < FIRST_LETTER ? 0x30 + symbol : (0x41 - FIRST_LETTER + symbol) | (byte & CASE);
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
      const halves = halvesOf(words);
      found.set(cells, classes);
      for (let i = 0; i < count; i++) {
        classOf[i] = NO_CLASS;
        const value = read(bytes, starts[i]!, stops[i]!);
        const layout = value.length > 0 ? layoutOf(value, letters) : undefined;
        if (!layout) continue;
        const { klass, rank } = layout.place(value);
        // an image may have to be made again, which the classes with a keyed table do not need for any other reason
        if (klass.size > MOST_BITS || (admits && klass.size < SMALLEST_FF1)) continue;
        let index = indexes.get(klass);
        if (index === undefined) {
          index = cipher.classFor(klass.label, klass.size).index;
          indexes.set(klass, index);
        }
        classOf[i] = index;
        classes[i] = klass;
        if (klass.isNarrow) ranks[i] = rank as number;
        else writeRank(halves, i, rank as bigint);
      }
    },

    unrank(cells) {
      const { count, bytes, starts, stops, ranks, words, classOf, valid } = cells;
      const classes = found.get(cells)!;
      const halves = halvesOf(words);
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        const klass = classes[i]!;
        const value = read(bytes, starts[i]!, stops[i]!);
        klass.layout.write(klass, klass.isNarrow ? ranks[i]! : readRank(halves, i), value);
        if (admits && !admits(value, klass)) {
          classOf[i] = NO_CLASS;
          continue;
        }
        write(bytes, starts[i]!, stops[i]!, value);
        valid[i] = klass.valid ? 1 : 0;
      }
    },
  };
}
