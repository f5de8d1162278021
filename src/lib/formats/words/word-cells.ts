// Cells of a few words of ASCII letters, in bulk: the same images as word-values.ts gives one by one.
import { NO_CLASS, type ClassCipher, type DomainCipher } from '../../fpe/domain-cipher.js';
import type { AsciiCells, AsciiCodec } from '../format.js';
import { latin1 } from '../latin1.js';
import { halvesOf, readRank, writeRank } from '../rank-words.js';
import { asciiBytes, LONGEST_TEXT, type AsciiWords } from './ascii-words.js';
import type { JointClass } from './joint.js';

/** What the words of a cell hold. */
const MOST_MEMBERS = 1n << 128n;

/** What `rank` found and `unrank` needs. */
interface Found {
  /** by number of the class */
  readonly classes: (JointClass | undefined)[];
  readonly isNarrow: boolean[];
  readonly isPlain: Uint8Array;
}

export interface WordCells {
  /** Whether a text may hold words that stay; such images are left to the string path. */
  readonly mayKeep?: ((text: string) => boolean) | undefined;
  /** Whether an image is valid; by default where its plaintext was letters of words and separators. */
  readonly isValid?: (text: string) => boolean;
}

/**
 * The fast path for values whose class is that of their words.
 *
 * @param wordsOf asked once there is something to do: automata and tables are made then
 */
export function wordCells(wordsOf: () => AsciiWords, { mayKeep, isValid }: WordCells = {}): AsciiCodec {
  const found = new WeakMap<AsciiCells, Found>();
  const before = Buffer.alloc(LONGEST_TEXT);
  let ciphers: { readonly of: DomainCipher; readonly byClass: Map<JointClass, ClassCipher> } | undefined;

  return {
    takes(value) {
      const bytes = asciiBytes(value);
      return bytes !== undefined && wordsOf().find(bytes, 0, value.length);
    },

    rank(cells, cipher) {
      const { count, bytes, starts, stops, ranks, classOf } = cells;
      const words = wordsOf();
      const halves = halvesOf(cells.words);
      if (ciphers?.of !== cipher) ciphers = { of: cipher, byClass: new Map() };
      const { byClass } = ciphers;
      const classes: (JointClass | undefined)[] = [];
      const isNarrow: boolean[] = [];
      const isPlain = new Uint8Array(count);
      found.set(cells, { classes, isNarrow, isPlain });
      for (let i = 0; i < count; i++) {
        classOf[i] = NO_CLASS;
        if (!words.find(bytes, starts[i]!, stops[i]!)) continue;
        const { klass, rank } = words;
        if (klass.size > MOST_MEMBERS) continue;
        let its = byClass.get(klass);
        if (!its) byClass.set(klass, (its = cipher.classFor(klass.label, klass.size)));
        if (its.isNarrow) ranks[i] = Number(rank);
        else writeRank(halves, i, BigInt(rank));
        isPlain[i] = words.isPlain ? 1 : 0;
        classes[its.index] = klass;
        isNarrow[its.index] = its.isNarrow;
        classOf[i] = its.index;
      }
    },

    unrank(cells) {
      const { count, bytes, starts, stops, ranks, classOf, valid } = cells;
      const words = wordsOf();
      const halves = halvesOf(cells.words);
      const { classes, isNarrow, isPlain } = found.get(cells)!;
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        const klass = classes[classOf[i]!]!;
        const [start, stop] = [starts[i]!, stops[i]!];
        const mayMiss = mayKeep !== undefined && klass.units.length > 1;
        if (mayMiss) before.set(bytes.subarray(start, stop));
        words.write(bytes, start, stop, klass, isNarrow[classOf[i]!] ? ranks[i]! : readRank(halves, i));
        if (mayMiss && mayKeep(latin1(bytes, start, stop))) {
          bytes.set(before.subarray(0, stop - start), start);
          classOf[i] = NO_CLASS;
        } else valid[i] = isValid ? Number(isValid(latin1(bytes, start, stop))) : isPlain[i]!;
      }
    },
  };
}
