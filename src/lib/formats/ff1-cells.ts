// Raw FF1 over an ASCII alphabet, in bulk: a cell is read as the two halves that the standard makes of it (SP 800-38G, algorithm 7,
// steps 1 and 2), the same images as one by one.
import { SAFE } from '../fpe/class-cipher.js';
import { NO_CLASS, type DomainCipher } from '../fpe/domain-cipher.js';
import { fitsBatch } from '../fpe/ff1-batch.js';
import { STANDARD_FLOOR } from '../fpe/ff1.js';
import type { Pointer } from '../kernels/memory.js';
import type { ByteCells, ByteCodec, CellKernels } from './format.js';
import { placeOf } from './symbols.js';
import { toNumber } from './wide.js';

const WORD = 2 ** 32;
// Where the kernel's tables lie behind its room for a cell, and how many numerals a cell of no class has (assembly/numerals.ts).
const NUMERALS_AT = 128;
const PAIRS_AT = 384;
const NONE = 255;
/** In `numerals`: stays. */
const KEPT = 254;
/** In `numerals`: the cell is left to the string path, which refuses it. */
const FOREIGN = 255;

interface LengthClass {
  readonly size: bigint;
  /** numerals of the first half */
  readonly u: number;
  /** radix^v: what the first half counts in a rank */
  readonly joint: number;
  readonly isNarrow: boolean;
}

/** Undefined for alphabets of anything but ASCII letters and digits, which never need quotes, and for radix 2, whose halves are cut by bits. */
export function ff1Cells(members: readonly string[]): ByteCodec | undefined {
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
    const joint = radix ** (length - u);
    classes.push(size < STANDARD_FLOOR ? undefined : { size, u, joint, isNarrow: size <= SAFE });
  }

  const most = classes.length - 1;
  const held = new Uint8Array(most);
  // two numerals at a time: the characters of each pair, the first one in the lower byte
  const pairs = Uint16Array.from({ length: radix * radix }, (_, pair) => {
    const first = Math.floor(pair / radix);
    return codes[first]! | (codes[pair - first * radix]! << 8);
  });

  const inversePair = 1 / (radix * radix);

  /** Reads the numerals of a cell; returns how many, or -1 for a cell that is left to the string path. */
  function read(bytes: Uint8Array, start: number, stop: number): number {
    let length = 0;
    for (let p = start; p < stop; p++) {
      const numeral = numerals[bytes[p]!]!;
      if (numeral < KEPT) {
        if (length === most) return -1;
        held[length++] = numeral;
      } else if (numeral === FOREIGN) return -1;
    }
    return length;
  }

  function number(from: number, to: number): number {
    let value = 0;
    for (let k = from; k < to; k++) value = value * radix + held[k]!;
    return value;
  }

  /** Spells a half: leaves its characters in `held`. */
  function spell(value: number, from: number, to: number): void {
    let rest = value;
    let k = to;
    for (; k - from >= 2; k -= 2) {
      // halves are below 2^48: with a half added the product is never rounded over an integer
      const quotient = Math.floor((rest + 0.5) * inversePair);
      const pair = pairs[rest - quotient * radix * radix]!;
      held[k - 2] = pair & 0xff;
      held[k - 1] = pair >> 8;
      rest = quotient;
    }
    if (k > from) held[from] = codes[rest]!;
  }

  const narrow = classes.findLastIndex((klass) => klass?.isNarrow);
  const tables = new WeakMap<CellKernels, Pointer>();
  /** per cell how many numerals it has, while the kernel is at work */
  const lengthsOf = new WeakMap<ByteCells, Pointer>();

  function tablesFor(kernels: CellKernels): Pointer {
    let at = tables.get(kernels);
    if (at === undefined) {
      const { memory } = kernels;
      at = memory.allocate(PAIRS_AT + pairs.byteLength);
      memory.u8(at + NUMERALS_AT, numerals.length).set(numerals);
      memory.u16(at + PAIRS_AT, pairs.length).set(pairs);
      tables.set(kernels, at);
    }
    return at;
  }

  function rankByKernel(cells: ByteCells, kernels: CellKernels, cipher: DomainCipher): void {
    const { count, bytes, starts, stops, ranks, words, classOf } = cells;
    const { memory } = kernels;
    const at = memory.allocate(count);
    lengthsOf.set(cells, at);
    kernels.numerals.readNumerals(
      ...([bytes.byteOffset, starts.byteOffset, stops.byteOffset, count] as const),
      ...([radix, most, narrow] as const),
      ...([ranks.byteOffset, words.byteOffset, at, tablesFor(kernels)] as const),
    );
    const lengths = memory.u8(at, count);
    const indexes = new Uint32Array(NONE + 1).fill(NO_CLASS);
    for (let i = 0; i < count; i++) {
      const length = lengths[i]!;
      if (indexes[length] === NO_CLASS) {
        const klass = classes[length];
        if (klass) indexes[length] = cipher.classFor(String(length), klass.size).index;
        else lengths[i] = NONE;
      }
      classOf[i] = indexes[length]!;
    }
  }

  function writeByKernel(cells: ByteCells, kernels: CellKernels, lengths: Pointer): void {
    const { count, bytes, starts, stops, ranks, words, valid } = cells;
    kernels.numerals.writeNumerals(
      ...([bytes.byteOffset, starts.byteOffset, stops.byteOffset, count] as const),
      ...([radix, narrow, ranks.byteOffset, words.byteOffset, lengths, tablesFor(kernels)] as const),
    );
    // it is asked of cells with a class only
    valid.fill(1);
    kernels.memory.release(lengths, count);
    lengthsOf.delete(cells);
  }

  return {
    takes(value) {
      const bytes = Buffer.from(value);
      return classes[read(bytes, 0, bytes.length)] !== undefined;
    },

    rank(cells: ByteCells, cipher) {
      if (cells.kernels) {
        rankByKernel(cells, cells.kernels, cipher);
        return;
      }
      const { count, bytes, starts, stops, ranks, words, classOf } = cells;
      const indexes = new Uint32Array(classes.length).fill(NO_CLASS);
      for (let i = 0; i < count; i++) {
        const length = read(bytes, starts[i]!, stops[i]!);
        const klass = classes[length];
        if (!klass) {
          classOf[i] = NO_CLASS;
          continue;
        }
        const { u, joint, isNarrow, size } = klass;
        if (indexes[length] === NO_CLASS) indexes[length] = cipher.classFor(String(length), size).index;
        classOf[i] = indexes[length]!;
        const a = number(0, u);
        const b = number(u, length);
        if (isNarrow) ranks[i] = a * joint + b;
        else {
          setHalf(words, 4 * i, b);
          setHalf(words, 4 * i + 2, a);
        }
      }
    },

    unrank(cells: ByteCells) {
      const lengths = lengthsOf.get(cells);
      if (lengths !== undefined) {
        writeByKernel(cells, cells.kernels!, lengths);
        return;
      }
      const { count, bytes, starts, stops, ranks, words, classOf, valid } = cells;
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        valid[i] = 1;
        const [start, stop] = [starts[i]!, stops[i]!];
        const length = read(bytes, start, stop);
        const { u, joint, isNarrow } = classes[length]!;
        const a = isNarrow ? Math.floor(ranks[i]! / joint) : toNumber(words, 4 * i + 2);
        const b = isNarrow ? ranks[i]! - a * joint : toNumber(words, 4 * i);
        spell(a, 0, u);
        spell(b, u, length);
        let next = 0;
        for (let p = start; p < stop; p++) if (numerals[bytes[p]!]! < KEPT) bytes[p] = held[next++]!;
      }
    },
  };
}

/** Writes a half below 2^48 as two words. */
export function setHalf(words: Uint32Array, at: number, value: number): void {
  const high = Math.floor(value / WORD);
  words[at] = value - high * WORD;
  words[at + 1] = high;
}
