// Raw FF1 over an ASCII alphabet, in bulk: a cell is read as the two halves that the standard makes of it (SP 800-38G, algorithm 7,
// steps 1 and 2), the same images as one by one.
import { NO_CLASS } from '../fpe/domain-cipher.js';
import { fitsBatch } from '../fpe/ff1-batch.js';
import { STANDARD_FLOOR } from '../fpe/ff1.js';
import type { AsciiCells, AsciiCodec } from './format.js';
import { placeOf } from './symbols.js';

const SAFE = 2n ** 53n;
const WORD = 2 ** 32;
/** In `numerals`: stays. */
const KEPT = 254;
/** In `numerals`: the cell is left to the string path, which refuses it. */
const FOREIGN = 255;

interface LengthClass {
  readonly size: bigint;
  /** numerals of the two halves */
  readonly u: number;
  readonly v: number;
  /** radix^v: what the first half counts in a rank */
  readonly joint: number;
  readonly isNarrow: boolean;
}

/** Undefined for alphabets of anything but ASCII letters and digits, which never need quotes, and for radix 2, whose halves are cut by bits. */
export function ff1Cells(members: readonly string[]): AsciiCodec | undefined {
  const radix = members.length;
  const alphabet = members.join('');
  if (radix === 2 || !/^[0-9A-Za-z]+$/.test(alphabet)) return undefined;
  const codes = Buffer.from(alphabet);
  const numerals = Uint8Array.from({ length: 0x100 }, (_, code) => {
    const numeral = codes.indexOf(code);
    if (numeral >= 0) return numeral;
    return code >= 0x80 || placeOf(code) !== null ? FOREIGN : KEPT;
  });
  const classes: (LengthClass | undefined)[] = [undefined];
  for (let length = 1; fitsBatch(radix, length); length++) {
    const size = BigInt(radix) ** BigInt(length);
    const u = Math.floor(length / 2);
    const v = length - u;
    classes.push(size < STANDARD_FLOOR ? undefined : { size, u, v, joint: radix ** v, isNarrow: size <= SAFE });
  }

  /** The class of a cell; undefined for one that is left to the string path. */
  function classOfCell(bytes: Uint8Array, start: number, stop: number): LengthClass | undefined {
    let length = 0;
    for (let p = start; p < stop; p++) {
      const numeral = numerals[bytes[p]!]!;
      if (numeral === FOREIGN) return undefined;
      if (numeral !== KEPT) length++;
    }
    return classes[length];
  }

  return {
    takes(value) {
      const bytes = Buffer.from(value);
      return classOfCell(bytes, 0, bytes.length) !== undefined;
    },

    rank({ count, bytes, starts, stops, ranks, words, classOf }: AsciiCells, cipher) {
      const indexes = new Map<LengthClass, number>();
      for (let i = 0; i < count; i++) {
        const [start, stop] = [starts[i]!, stops[i]!];
        const klass = classOfCell(bytes, start, stop);
        if (!klass) {
          classOf[i] = NO_CLASS;
          continue;
        }
        let index = indexes.get(klass);
        if (index === undefined) {
          index = cipher.classFor(String(classes.indexOf(klass)), klass.size).index;
          indexes.set(klass, index);
        }
        classOf[i] = index;
        let a = 0;
        let b = 0;
        let left = klass.u;
        for (let p = start; p < stop; p++) {
          const numeral = numerals[bytes[p]!]!;
          if (numeral === KEPT) continue;
          if (left > 0) {
            a = a * radix + numeral;
            left--;
          } else b = b * radix + numeral;
        }
        if (klass.isNarrow) ranks[i] = a * klass.joint + b;
        else {
          setHalf(words, 4 * i, b);
          setHalf(words, 4 * i + 2, a);
        }
      }
    },

    unrank({ count, bytes, starts, stops, ranks, words, classOf, valid }: AsciiCells) {
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        valid[i] = 1;
        const [start, stop] = [starts[i]!, stops[i]!];
        const { u, v, joint, isNarrow } = classOfCell(bytes, start, stop)!;
        let a = isNarrow ? Math.floor(ranks[i]! / joint) : halfOf(words, 4 * i + 2);
        let b = isNarrow ? ranks[i]! - a * joint : halfOf(words, 4 * i);
        let p = stop;
        for (let left = v; left > 0; left--) {
          do p--;
          while (numerals[bytes[p]!] === KEPT);
          const quotient = Math.floor(b / radix);
          bytes[p] = codes[b - quotient * radix]!;
          b = quotient;
        }
        for (let left = u; left > 0; left--) {
          do p--;
          while (numerals[bytes[p]!] === KEPT);
          const quotient = Math.floor(a / radix);
          bytes[p] = codes[a - quotient * radix]!;
          a = quotient;
        }
      }
    },
  };
}

function setHalf(words: Uint32Array, at: number, value: number): void {
  const high = Math.floor(value / WORD);
  words[at] = value - high * WORD;
  words[at + 1] = high;
}

function halfOf(words: Uint32Array, at: number): number {
  return words[at + 1]! * WORD + words[at]!;
}
