// Cells that are strings over one ASCII alphabet, in bulk: mixed radix, leftmost character most significant, as one by one.
import { SAFE } from '../fpe/class-cipher.js';
import { NO_CLASS } from '../fpe/domain-cipher.js';
import { LEAST_CLASS } from '../fpe/keyed-table.js';
import type { ByteCells, ByteCodec } from './format.js';
import { divide, MOST_FACTOR, multiplyAdd, setNumber, setZero, toNumber } from './wide.js';

const MOST = 2n ** 128n;
/** In `places`: stays. */
const KEPT = 254;
/** In `places`: the cell is none of these. */
const FOREIGN = 255;
const MOST_MEMBERS = 94;

interface LengthClass {
  readonly label: string;
  readonly size: bigint;
  readonly isNarrow: boolean;
}

/**
 * Undefined for alphabets with characters beyond ASCII.
 *
 * @param characters the members, in order
 * @param label of the class of so many characters
 */
export function stringCells(characters: string, label: (length: number) => string): ByteCodec | undefined {
  const radix = characters.length;
  if (radix > MOST_MEMBERS || !/^[\x21-\x7e]+$/.test(characters)) return undefined;
  const codes = Buffer.from(characters);
  const places = Uint8Array.from({ length: 0x100 }, (_, code) => {
    const index = codes.indexOf(code);
    if (index >= 0) return index;
    return code >= 0x80 || /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? FOREIGN : KEPT;
  });
  // as many characters at a time as a factor may hold
  const chunk = Math.max(1, Math.floor(Math.log(MOST_FACTOR) / Math.log(radix)));
  const powers = Array.from({ length: chunk + 1 }, (_, k) => radix ** k);
  const classes: LengthClass[] = [];
  for (let length = 0; ; length++) {
    const size = BigInt(radix) ** BigInt(length);
    if (size > MOST) break;
    classes.push({ label: label(length), size, isNarrow: size <= SAFE });
  }
  const scratch = new Uint32Array(4);

  /** How many members there are; 0 for a cell that is left to the string path. */
  function lengthOf(bytes: Uint8Array, start: number, stop: number): number {
    let length = 0;
    for (let p = start; p < stop; p++) {
      const place = places[bytes[p]!]!;
      if (place === FOREIGN) return 0;
      if (place !== KEPT) length++;
    }
    return length < classes.length && classes[length]!.size >= LEAST_CLASS ? length : 0;
  }

  return {
    takes(value) {
      const bytes = Buffer.from(value);
      return lengthOf(bytes, 0, bytes.length) > 0;
    },

    rank({ count, bytes, starts, stops, ranks, words, classOf }: ByteCells, cipher) {
      const indexes: number[] = [];
      for (let i = 0; i < count; i++) {
        const [start, stop] = [starts[i]!, stops[i]!];
        const length = lengthOf(bytes, start, stop);
        if (length === 0) {
          classOf[i] = NO_CLASS;
          continue;
        }
        const { label: name, size, isNarrow } = classes[length]!;
        classOf[i] = indexes[length] ??= cipher.classFor(name, size).index;
        const [target, at] = isNarrow ? [scratch, 0] : [words, i * 4];
        setZero(target, at);
        let low = 0;
        let held = 0;
        for (let p = start; p < stop; p++) {
          const place = places[bytes[p]!]!;
          if (place === KEPT) continue;
          low = low * radix + place;
          if (++held === chunk) {
            multiplyAdd(target, at, powers[chunk]!, low);
            low = held = 0;
          }
        }
        if (held > 0) multiplyAdd(target, at, powers[held]!, low);
        if (isNarrow) ranks[i] = toNumber(scratch, 0);
      }
    },

    unrank({ count, bytes, starts, stops, ranks, words, classOf, valid }: ByteCells) {
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        valid[i] = 1;
        const [start, stop] = [starts[i]!, stops[i]!];
        const { isNarrow } = classes[lengthOf(bytes, start, stop)]!;
        const [source, at] = isNarrow ? [scratch, 0] : [words, i * 4];
        if (isNarrow) setNumber(scratch, 0, ranks[i]!);
        let low = 0;
        let held = 0;
        for (let p = stop - 1; p >= start; p--) {
          if (places[bytes[p]!] === KEPT) continue;
          if (held === 0) {
            low = divide(source, at, powers[chunk]!);
            held = chunk;
          }
          const rest = Math.floor(low / radix);
          bytes[p] = codes[low - rest * radix]!;
          low = rest;
          held--;
        }
      }
    },
  };
}
