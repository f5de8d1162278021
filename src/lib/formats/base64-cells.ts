// Cells of base64 in bulk: the same images as one by one. Only canonical ones that begin with no sign; the others are seldom.
import { SAFE } from '../fpe/class-cipher.js';
import { NO_CLASS } from '../fpe/domain-cipher.js';
import type { ByteCells, ByteCodec } from './format.js';
import { divide, multiplyAdd, setNumber, setZero, toNumber } from './wide.js';

const ALL = 64;
const SIGN = 62;
const FOREIGN = 255;
const PADDING = 0x3d;
const SPACE = 0x20;
const TAB = 0x09;
/** Longer values have classes above 2^128. */
const LONGEST = 21;
const SHORTEST = 3;

interface LengthClass {
  readonly label: string;
  readonly size: bigint;
  readonly isNarrow: boolean;
  /** canonical last characters are multiples of this */
  readonly step: number;
}

/** @param members of the alphabet, in their order */
export function base64Cells(members: string): ByteCodec {
  const codes = Buffer.from(members);
  const numbers = Uint8Array.from({ length: 0x100 }, (_, code) => {
    const number = codes.indexOf(code);
    return number < 0 ? FOREIGN : number;
  });
  const classes = Array.from({ length: LONGEST + 1 }, (_, length): LengthClass => {
    const step = length % 4 === 2 ? 16 : length % 4 === 3 ? 4 : 1;
    const size = BigInt(ALL - 1) * BigInt(ALL) ** BigInt(Math.max(0, length - 2)) * BigInt(ALL / step);
    return { label: String(length), size, isNarrow: size <= SAFE, step };
  });
  const scratch = new Uint32Array(4);
  // of the cell that was looked at last
  let first = 0;
  let end = 0;

  /** Finds where the characters begin and end; false for a cell that is left to the string path. */
  function find(bytes: Uint8Array, start: number, stop: number): boolean {
    first = start;
    end = stop;
    while (first < end && (bytes[first] === SPACE || bytes[first] === TAB)) first++;
    while (end > first && (bytes[end - 1] === SPACE || bytes[end - 1] === TAB)) end--;
    let padding = 0;
    while (end > first && padding < 2 && bytes[end - 1] === PADDING) {
      end--;
      padding++;
    }
    const length = end - first;
    const over = length % 4;
    if (length < SHORTEST || length > LONGEST || over === 1) return false;
    if (padding > 0 && over + padding !== 4) return false;
    for (let p = first; p < end; p++) if (numbers[bytes[p]!] === FOREIGN) return false;
    return numbers[bytes[first]!] !== SIGN && numbers[bytes[end - 1]!]! % classes[length]!.step === 0;
  }

  return {
    takes(value) {
      const bytes = Buffer.from(value);
      return find(bytes, 0, bytes.length);
    },

    rank({ count, bytes, starts, stops, ranks, words, classOf }: ByteCells, cipher) {
      const indexes: number[] = [];
      for (let i = 0; i < count; i++) {
        if (!find(bytes, starts[i]!, stops[i]!)) {
          classOf[i] = NO_CLASS;
          continue;
        }
        const length = end - first;
        const { label, size, isNarrow, step } = classes[length]!;
        classOf[i] = indexes[length] ??= cipher.classFor(label, size).index;
        const [target, at] = isNarrow ? [scratch, 0] : [words, i * 4];
        const lead = numbers[bytes[first]!]!;
        setZero(target, at);
        target[at] = lead > SIGN ? lead - 1 : lead;
        for (let p = first + 1; p < end - 1;) {
          // three characters are 18 bits
          let chunk = 0;
          let factor = 1;
          for (; p < end - 1 && factor < ALL ** 3; p++, factor *= ALL) chunk = chunk * ALL + numbers[bytes[p]!]!;
          multiplyAdd(target, at, factor, chunk);
        }
        multiplyAdd(target, at, ALL / step, numbers[bytes[end - 1]!]! / step);
        if (isNarrow) ranks[i] = toNumber(scratch, 0);
      }
    },

    unrank({ count, bytes, starts, stops, ranks, words, classOf, valid }: ByteCells) {
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        valid[i] = 1;
        find(bytes, starts[i]!, stops[i]!);
        const { isNarrow, step } = classes[end - first]!;
        const [source, at] = isNarrow ? [scratch, 0] : [words, i * 4];
        if (isNarrow) setNumber(scratch, 0, ranks[i]!);
        bytes[end - 1] = codes[divide(source, at, ALL / step) * step]!;
        for (let p = end - 2; p > first;) {
          let factor = 1;
          let count = 0;
          for (; count < 3 && p - count > first; count++) factor *= ALL;
          let chunk = divide(source, at, factor);
          for (; count > 0; count--, p--) {
            bytes[p] = codes[chunk % ALL]!;
            chunk = Math.floor(chunk / ALL);
          }
        }
        const lead = source[at]!;
        bytes[first] = codes[lead >= SIGN ? lead + 1 : lead]!;
      }
    },
  };
}
