// Cells of hexadecimal digits in bulk: the same images as one by one. Those of one case, a letter early among them, and those without a
// letter; the others are seldom.
import { SAFE } from '../fpe/class-cipher.js';
import { NO_CLASS } from '../fpe/domain-cipher.js';
import type { ByteCells, ByteCodec } from './format.js';
import { divide, isBelow, multiplyAdd, setZero, subtract, wide } from './wide.js';

const LONGEST = 32;
/** Digits in front of the first letter: so many that one more than their number is still a factor. */
const MOST_LEADING = 6;
const ZERO = 0x30;
const SMALL_A = 0x61;
const CAPITAL_A = 0x41;
const LETTER_X = 0x78;
const CASE = 0x20;
const KEPT = 254;
const FOREIGN = 255;
const SIX_DIGITS = 1_000_000;
/** Hexadecimal ones. */
const FIVE_DIGITS = 16 ** 5;

/** By byte: 0 to 15, KEPT or FOREIGN. */
const NUMBERS = Uint8Array.from({ length: 0x100 }, (_, code) => {
  if (code >= 0x80) return FOREIGN;
  const character = String.fromCharCode(code);
  if (/[0-9A-Fa-f]/.test(character)) return Number.parseInt(character, 16);
  return /[G-Zg-z]/.test(character) ? FOREIGN : KEPT;
});

const powersOf = (base: bigint): bigint[] => Array.from({ length: LONGEST + 1 }, (_, k) => base ** BigInt(k));
const TEN = powersOf(10n);
const SIXTEEN = powersOf(16n);
const TEN_WORDS = TEN.slice(0, 39).map(wide);
/** Endings of so many digits with a letter among them. */
const WITH_LETTER = TEN.map((ten, k) => wide(SIXTEEN[k]! - ten));
/** The same as doubles, exact where classes are narrow. */
const TEN_NUMBERS = Float64Array.from(TEN, Number);
const WITH_LETTER_NUMBERS = Float64Array.from(TEN, (ten, k) => Number(SIXTEEN[k]! - ten));
const WORD = 2 ** 32;

interface LengthClass {
  readonly label: string;
  readonly size: bigint;
  readonly isNarrow: boolean;
}

const made = (label: string, size: bigint): LengthClass => ({ label, size, isNarrow: size <= SAFE });
const LETTERS = TEN.map((ten, k) => made(String(k), SIXTEEN[k]! - ten));
const DIGITS = TEN.map((ten, k) => made(`${k} d`, ten));

/** What is known of the cell that was looked at last. */
class Cell {
  /** where its digits begin, behind 0x */
  from = 0;
  length = 0;
  /** digits in front of the first letter; the length when there is none */
  leading = 0;
  isCapital = false;

  /** False for a cell that is left to the string path. */
  find(bytes: Uint8Array, start: number, stop: number): boolean {
    this.from = start;
    this.length = this.leading = 0;
    let symbols = 0;
    let isZero = false;
    let small = false;
    let capital = false;
    for (let p = start; p < stop; p++) {
      const byte = bytes[p]!;
      const number = NUMBERS[byte]!;
      if (number === KEPT) continue;
      if (symbols === 1 && isZero && (byte | CASE) === LETTER_X) {
        this.from = p + 1;
        this.length = this.leading = 0;
        symbols++;
        continue;
      }
      if (number === FOREIGN || this.length === LONGEST) return false;
      if (symbols++ === 0) isZero = byte === ZERO;
      if (number > 9) {
        if ((byte & CASE) !== 0) small = true;
        else capital = true;
      } else if (!small && !capital) this.leading++;
      this.length++;
    }
    this.isCapital = capital;
    if (this.length < 2 || (small && capital)) return false;
    return this.leading === this.length || this.leading <= MOST_LEADING;
  }

  get klass(): LengthClass {
    return (this.leading === this.length ? DIGITS : LETTERS)[this.length]!;
  }
}

export function hexCells(): ByteCodec {
  const cell = new Cell();
  const digits = new Uint8Array(LONGEST);

  function rankLetters(bytes: Uint8Array, stop: number, words: Uint32Array, at: number): void {
    let lead = 0;
    let seen = 0;
    let chunk = 0;
    let factor = 1;
    for (let p = cell.from; p < stop; p++) {
      const number = NUMBERS[bytes[p]!]!;
      if (number === KEPT) continue;
      if (seen++ < cell.leading) lead = lead * 10 + number;
      chunk = chunk * 16 + number;
      factor *= 16;
      if (factor === FIVE_DIGITS) {
        multiplyAdd(words, at, factor, chunk);
        chunk = 0;
        factor = 1;
      }
    }
    if (factor > 1) multiplyAdd(words, at, factor, chunk);
    // what lies below and has no letter
    subtract(words, at, TEN_WORDS[cell.length - cell.leading]!, lead + 1);
  }

  function rankNarrow(bytes: Uint8Array, stop: number): number {
    const { leading, length } = cell;
    const base = leading < length ? 16 : 10;
    let rank = 0;
    let lead = 0;
    let seen = 0;
    for (let p = cell.from; p < stop; p++) {
      const number = NUMBERS[bytes[p]!]!;
      if (number === KEPT) continue;
      if (seen++ < leading) lead = lead * 10 + number;
      rank = rank * base + number;
    }
    // what lies below and has no letter
    return leading < length ? rank - (lead + 1) * TEN_NUMBERS[length - leading]! : rank;
  }

  /** Fills `digits`. */
  function narrowAt(rank: number): void {
    const { length, leading } = cell;
    let left = rank;
    if (leading === length) {
      for (let k = length - 1; k >= 0; k--) {
        const rest = Math.floor(left / 10);
        digits[k] = left - rest * 10;
        left = rest;
      }
      return;
    }
    let k = 0;
    for (; ; k++) {
      const behind = WITH_LETTER_NUMBERS[length - k - 1]!;
      // with one digit left none leads on to a letter
      const digit = behind === 0 ? 10 : Math.min(10, Math.floor(left / behind));
      left -= digit * behind;
      if (digit === 10) break;
      digits[k] = digit;
    }
    // a letter, then all that there are: what is left counts from the first of those
    const upper = Math.floor(left / WORD);
    const lower = left >>> 0;
    for (let i = k; i < length; i++) {
      const place = length - 1 - i;
      const nibble = place < 8 ? (lower >>> (place * 4)) & 15 : (upper >>> ((place - 8) * 4)) & 15;
      digits[i] = i === k ? nibble + 10 : nibble;
    }
  }

  /** Fills `digits`. */
  function lettersAt(words: Uint32Array, at: number): void {
    const { length } = cell;
    let k = 0;
    for (; ; k++) {
      const behind = WITH_LETTER[length - k - 1]!;
      let digit = 0;
      while (digit < 10 && !isBelow(words, at, behind)) {
        // with one digit left none leads on to a letter
        if (k === length - 1) {
          digit = 10;
          break;
        }
        subtract(words, at, behind);
        digit++;
      }
      if (digit === 10) break;
      digits[k] = digit;
    }
    for (let i = k; i < length; i++) {
      const place = length - 1 - i;
      const nibble = (words[at + (place >> 3)]! >>> ((place & 7) * 4)) & 15;
      digits[i] = i === k ? nibble + 10 : nibble;
    }
  }

  return {
    takes(value) {
      const bytes = Buffer.from(value);
      return cell.find(bytes, 0, bytes.length);
    },

    rank({ count, bytes, starts, stops, ranks, words, classOf }: ByteCells, cipher) {
      const indexes = new Map<LengthClass, number>();
      for (let i = 0; i < count; i++) {
        const stop = stops[i]!;
        if (!cell.find(bytes, starts[i]!, stop)) {
          classOf[i] = NO_CLASS;
          continue;
        }
        const { klass } = cell;
        let index = indexes.get(klass);
        if (index === undefined) indexes.set(klass, (index = cipher.classFor(klass.label, klass.size).index));
        classOf[i] = index;
        if (klass.isNarrow) {
          ranks[i] = rankNarrow(bytes, stop);
          continue;
        }
        const at = i * 4;
        setZero(words, at);
        if (cell.leading < cell.length) rankLetters(bytes, stop, words, at);
        else {
          for (let p = cell.from; p < stop; p++) {
            const number = NUMBERS[bytes[p]!]!;
            if (number !== KEPT) multiplyAdd(words, at, 10, number);
          }
        }
      }
    },

    unrank({ count, bytes, starts, stops, ranks, words, classOf, valid }: ByteCells) {
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        valid[i] = 1;
        const stop = stops[i]!;
        cell.find(bytes, starts[i]!, stop);
        if (cell.klass.isNarrow) narrowAt(ranks[i]!);
        else if (cell.leading < cell.length) lettersAt(words, i * 4);
        else {
          for (let k = cell.length - 1; k >= 0;) {
            let six = divide(words, i * 4, SIX_DIGITS);
            for (let d = 0; d < 6 && k >= 0; d++, k--) {
              digits[k] = six % 10;
              six = Math.floor(six / 10);
            }
          }
        }
        const a = (cell.isCapital ? CAPITAL_A : SMALL_A) - 10;
        let next = 0;
        for (let p = cell.from; p < stop; p++) {
          if (NUMBERS[bytes[p]!] === KEPT) continue;
          const digit = digits[next++]!;
          bytes[p] = digit < 10 ? ZERO + digit : a + digit;
        }
      }
    },
  };
}
