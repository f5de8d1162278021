// UUIDs in bulk, as they are written almost always: 32 hexadecimal digits of one case with a letter among them, hyphens at 8-4-4-4-12 or
// none, and the variant of RFC 9562. Four words of eight digits each; all other cells are left to the string path. Where cells lie in the
// memory of the kernel it reads and writes them; what it does is here without it, too.
import { NO_CLASS } from '../fpe/domain-cipher.js';
import type { ByteCells, ByteCodec } from './format.js';
import type { HexKind } from './identifier/hex-class.js';
import { CAPITAL, SMALL, type UuidKernel } from './uuid-kernel.js';

const HYPHENATED = 36;
const PLAIN = 32;
const HYPHEN = 0x2d;
const NO_DIGIT = 0x40;

/** By byte: the value of a digit and, for letters, their case. */
const DIGITS = Uint8Array.from({ length: 0x100 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[0-9]/.test(character)) return Number(character);
  if (!/[a-f]/i.test(character)) return NO_DIGIT;
  return Number.parseInt(character, 16) | (character < 'a' ? CAPITAL : SMALL);
});
const SIGNS = [...'0123456789abcdef', ...'0123456789ABCDEF'].map((sign) => sign.charCodeAt(0));

/** What the digits read so far are: SMALL, CAPITAL, NO_DIGIT. */
let seen = 0;

function digits(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let p = from; p < from + count; p++) {
    const digit = DIGITS[bytes[p]!]!;
    seen |= digit;
    value = (value << 4) | (digit & 15);
  }
  return value;
}

function put(bytes: Uint8Array, from: number, count: number, value: number, signs: number): void {
  let left = value;
  for (let p = from + count - 1; p >= from; p--, left >>>= 4) bytes[p] = SIGNS[signs + (left & 15)]!;
}

/** Whether one of eight digits is a letter: 10 and more have the upper bit and one of the two below. */
const hasLetter = (word: number): boolean => (word & ((word << 1) | (word << 2)) & 0x8888_8888) !== 0;

const isHyphenated = (bytes: Uint8Array, start: number): boolean =>
  bytes[start + 8] === HYPHEN &&
  bytes[start + 13] === HYPHEN &&
  bytes[start + 18] === HYPHEN &&
  bytes[start + 23] === HYPHEN;

/** The words of the cell at hand. */
const word = new Uint32Array(4);

/** Reads a cell; returns SMALL or CAPITAL, or 0 when it is not taken. */
function read(bytes: Uint8Array, start: number, stop: number): number {
  seen = 0;
  if (stop - start === HYPHENATED && isHyphenated(bytes, start)) {
    word[0] = digits(bytes, start, 8);
    word[1] = (digits(bytes, start + 9, 4) << 16) | digits(bytes, start + 14, 4);
    word[2] = (digits(bytes, start + 19, 4) << 16) | digits(bytes, start + 24, 4);
    word[3] = digits(bytes, start + 28, 8);
  } else if (stop - start === PLAIN) {
    for (let k = 0; k < 4; k++) word[k] = digits(bytes, start + 8 * k, 8);
  } else return 0;
  const isRfc = word[2]! >>> 30 === 2;
  seen &= SMALL | CAPITAL | NO_DIGIT;
  return isRfc && (seen === SMALL || seen === CAPITAL) ? seen : 0;
}

function write(bytes: Uint8Array, start: number, stop: number, signs: number): void {
  const [a, b, c, d] = word as unknown as [number, number, number, number];
  if (stop - start === PLAIN) {
    for (let k = 0; k < 4; k++) put(bytes, start + 8 * k, 8, word[k]!, signs);
    return;
  }
  put(bytes, start, 8, a, signs);
  put(bytes, start + 9, 4, b >>> 16, signs);
  put(bytes, start + 14, 4, b, signs);
  put(bytes, start + 19, 4, c >>> 16, signs);
  put(bytes, start + 24, 4, c, signs);
  put(bytes, start + 28, 8, d, signs);
}

const VERSION = 0xf000;

type Cells = Pick<ByteCells, 'count' | 'bytes' | 'starts' | 'stops' | 'words'>;

/** Notes and ranks of cells: all digits in order but the version and the variant's bits. */
function readAll({ count, bytes, starts, stops, words }: Cells, notes: Uint8Array): void {
  for (let i = 0; i < count; i++) {
    notes[i] = 0;
    const letters = read(bytes, starts[i]!, stops[i]!);
    if (letters === 0) continue;
    const [a, b, c, d] = word as unknown as [number, number, number, number];
    notes[i] = letters | ((b & VERSION) >>> 12);
    const at = 4 * i;
    words[at] = d;
    words[at + 1] = (c & 0x3fff_ffff) | (b << 30);
    words[at + 2] = ((b & 0xffc) >>> 2) | ((b >>> 16) << 10) | (a << 26);
    words[at + 3] = a >>> 6;
  }
}

/** Writes ranks over the cells that were read. One without a letter is not written: digits alone are a class of their own. */
function writeAll({ count, bytes, starts, stops, words }: Cells, notes: Uint8Array): void {
  for (let i = 0; i < count; i++) {
    const note = notes[i]!;
    if (note === 0) continue;
    const at = 4 * i;
    const [low, middle, upper, high] = [words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!];
    word[3] = low;
    word[2] = (middle & 0x3fff_ffff) | 0x8000_0000;
    word[1] = (middle >>> 30) | ((upper & 0x3ff) << 2) | ((note & 15) << 12) | (((upper >>> 10) & 0xffff) << 16);
    word[0] = (upper >>> 26) | (high << 6);
    if (word.some(hasLetter)) write(bytes, starts[i]!, stops[i]!, note & CAPITAL ? 16 : 0);
    else notes[i] = 0;
  }
}

const addressesOf = (
  { bytes, starts, stops, count, words }: Cells,
  notes: Uint8Array,
): Parameters<UuidKernel['readUuids']> => [
  bytes.byteOffset,
  starts.byteOffset,
  stops.byteOffset,
  count,
  words.byteOffset,
  notes.byteOffset,
];

/** One byte a cell, in the place of its rank as a double, which no UUID has. */
const notesOf = ({ ranks, count }: ByteCells): Uint8Array => new Uint8Array(ranks.buffer, ranks.byteOffset, count);

/** @param kinds by version: those of the variant of RFC 9562 */
export function uuidCells(kinds: readonly HexKind[]): ByteCodec {
  const size = 2n ** 122n;
  return {
    takes: (value) => read(Buffer.from(value), 0, Buffer.byteLength(value)) !== 0,

    rank(cells, cipher) {
      const { count, classOf, kernels } = cells;
      const notes = notesOf(cells);
      if (kernels) kernels.uuids.readUuids(...addressesOf(cells, notes));
      else readAll(cells, notes);
      const indexes = new Array<number | undefined>(kinds.length).fill(undefined);
      for (let i = 0; i < count; i++) {
        const note = notes[i]!;
        if (note === 0) classOf[i] = NO_CLASS;
        else classOf[i] = indexes[note & 15] ??= cipher.classFor(kinds[note & 15]!.label, size).index;
      }
    },

    unrank(cells) {
      const { count, classOf, valid, kernels } = cells;
      const notes = notesOf(cells);
      if (kernels) kernels.uuids.writeUuids(...addressesOf(cells, notes));
      else writeAll(cells, notes);
      for (let i = 0; i < count; i++) {
        const note = notes[i]!;
        if (note === 0) classOf[i] = NO_CLASS;
        else valid[i] = kinds[note & 15]!.valid ? 1 : 0;
      }
    },
  };
}
