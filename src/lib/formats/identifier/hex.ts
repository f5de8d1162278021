// Codecs for values of hexadecimal digits (UUID, MAC and IPv6 addresses): any digit may become any other one, so letters may become
// digits. Letters have one case in a value, which is spelling. As a value of digits alone shows no case, such values are a class of
// their own, and images of the others are walked past where they hold no letter.
import { NO_CLASS } from '../../fpe/domain-cipher.js';
import type { ByteCells, ByteCodec, Codec, Parsed } from '../format.js';
import { parseShape } from '../shape.js';
import { FIRST_LETTER, HexClass, VALUES, type HexKind } from './hex-class.js';

const TEXT = '0123456789abcdef';
const NO_DIGIT = 255;
const CASE = 0x20;
const SPACE = 0x20;

/** The value of a hexadecimal digit by its character, or 255. */
const VALUE = Uint8Array.from({ length: 0x100 }, (_, code) => {
  if (code >= 0x80) return NO_DIGIT;
  const value = TEXT.indexOf(String.fromCharCode(code).toLowerCase());
  return value < 0 ? NO_DIGIT : value;
});

export const isHexDigit = (code: number): boolean => VALUE[code] !== NO_DIGIT;

/** How a format writes its digits. */
export interface HexFormat {
  /** how many digits a value has at most */
  readonly longest: number;
  /** Where the digits of a value are, in `places`; returns how many, 0 when it is none of the format. */
  locate(bytes: Uint8Array, start: number, stop: number, places: Uint16Array): number;
  /** The kind of a value with these digits at these places, counted from its start. The same object for the same kind, as a rule. */
  kindOf(digits: Uint8Array, places: Uint16Array, bytes: Uint8Array, start: number): HexKind;
  /** whether all members of a kind are read as of that kind; where not, images are read again */
  readonly isClosed: boolean;
}

/** A value read. Its buffers are used again for the next one. */
interface Reading {
  readonly digits: Uint8Array;
  readonly count: number;
  readonly kind: HexKind;
  readonly hasLetter: boolean;
  readonly isCapital: boolean;
}

class Reader {
  readonly places: Uint16Array;
  readonly #format: HexFormat;
  readonly #digits: readonly Uint8Array[];
  readonly #classes = new WeakMap<HexKind, { lettered?: HexClass; letterless?: HexClass }>();

  constructor(format: HexFormat) {
    this.#format = format;
    this.places = new Uint16Array(format.longest);
    this.#digits = Array.from({ length: format.longest + 1 }, (_, count) => new Uint8Array(count));
  }

  /** Undefined when it is none of the format, or has letters of both cases. Spaces around are spelling. */
  read(bytes: Uint8Array, start: number, stop: number): Reading | undefined {
    let [from, to] = [start, stop];
    while (from < to && bytes[from] === SPACE) from++;
    while (to > from && bytes[to - 1] === SPACE) to--;
    const { places } = this;
    const count = this.#format.locate(bytes, from, to, places);
    if (count === 0) return undefined;
    const digits = this.#digits[count]!;
    let seen = 0;
    for (let k = 0; k < count; k++) {
      const byte = bytes[from + places[k]!]!;
      const digit = VALUE[byte]!;
      digits[k] = digit;
      if (digit >= FIRST_LETTER) seen |= byte & CASE ? 1 : 2;
    }
    if (seen === 3) return undefined;
    const kind = this.#format.kindOf(digits, places, bytes, from);
    if (from > start) for (let k = 0; k < count; k++) places[k]! += from - start;
    return { digits, count, kind, hasLetter: seen !== 0, isCapital: seen === 2 };
  }

  /** Finds the places of a value's digits once more, without reading them; returns how many there are. */
  locate(bytes: Uint8Array, start: number, stop: number): number {
    let [from, to] = [start, stop];
    while (bytes[from] === SPACE) from++;
    while (bytes[to - 1] === SPACE) to--;
    const { places } = this;
    const count = this.#format.locate(bytes, from, to, places);
    if (from > start) for (let k = 0; k < count; k++) places[k]! += from - start;
    return count;
  }

  classOf({ kind, hasLetter }: Pick<Reading, 'kind' | 'hasLetter'>): HexClass {
    let made = this.#classes.get(kind);
    if (!made) this.#classes.set(kind, (made = {}));
    return hasLetter ? (made.lettered ??= new HexClass(kind, false)) : (made.letterless ??= new HexClass(kind, true));
  }
}

const asBytes = (value: string): Uint8Array => Buffer.from(value, 'latin1');
/** Longer values are not looked at. */
const LONGEST = 64;
const isAscii = (value: string): boolean => value.length <= LONGEST && /^[ -~]*$/.test(value);
const hasLetter = (digits: Uint8Array): boolean => digits.some((digit) => digit >= FIRST_LETTER);
const character = (digit: number, isCapital: boolean): number =>
  digit < FIRST_LETTER ? 0x30 + digit : (isCapital ? 0x41 : 0x61) - FIRST_LETTER + digit;
/** The characters of digits in small letters, then in capitals. */
const SIGNS = Uint8Array.from({ length: 2 * VALUES }, (_, k) => character(k % VALUES, k >= VALUES));

/** With the format that it was made of. */
export interface HexCodec extends Required<Pick<Codec, 'parse' | 'admits' | 'bytes'>> {
  readonly hexFormat: HexFormat;
}

export function hexCodec(format: HexFormat): HexCodec {
  const reader = new Reader(format);

  function read(value: string): { reading: Reading; klass: HexClass } | undefined {
    if (!isAscii(value)) return undefined;
    const bytes = asBytes(value);
    const reading = reader.read(bytes, 0, bytes.length);
    return reading && { reading, klass: reader.classOf(reading) };
  }

  return {
    hexFormat: format,
    parse(value) {
      const found = read(value);
      return found ? parsed(value, found.reading, found.klass, reader.places) : parseShape(value, false);
    },
    admits: (image, value) => read(image)?.klass.label === read(value)?.klass.label,
    bytes: asciiCodec(format, reader),
  };
}

function parsed(value: string, reading: Reading, klass: HexClass, places: Uint16Array): Parsed {
  const { isCapital, count } = reading;
  const digits = reading.digits.slice();
  const at = places.slice(0, count);
  return {
    valid: klass.valid,
    parts: [{ label: klass.label, size: klass.ranking.size, rank: BigInt(klass.rankOf(digits)) }],
    canonical: Array.from(digits, (digit) => TEXT[digit]).join(''),
    write: ([rank]) => {
      const image = new Uint8Array(count);
      klass.memberAt(klass.ranking.isNarrow ? Number(rank) : rank!, image);
      const bytes = Buffer.from(value, 'latin1');
      at.forEach((place, k) => (bytes[place] = character(image[k]!, isCapital)));
      return bytes.toString('latin1');
    },
  };
}

const SMALLEST_FF1 = 1_000_000n;

function asciiCodec(format: HexFormat, reader: Reader): ByteCodec {
  const found = new WeakMap<ByteCells, { readonly classes: HexClass[]; readonly isCapital: Uint8Array }>();
  const images = Array.from({ length: format.longest + 1 }, (_, count) => new Uint8Array(count));
  return {
    takes: (value) => {
      if (!isAscii(value)) return false;
      const bytes = asBytes(value);
      return reader.read(bytes, 0, bytes.length) !== undefined;
    },

    rank(cells, cipher) {
      const { count, bytes, starts, stops, ranks, words, classOf } = cells;
      const classes: HexClass[] = [];
      const isCapital = new Uint8Array(count);
      const indexes = new Map<HexClass, number>();
      found.set(cells, { classes, isCapital });
      for (let i = 0; i < count; i++) {
        classOf[i] = NO_CLASS;
        const reading = reader.read(bytes, starts[i]!, stops[i]!);
        if (!reading) continue;
        const klass = reader.classOf(reading);
        // images may have to be made again, which the classes with a keyed table do not need for any other reason
        if (klass.ranking.size < SMALLEST_FF1) continue;
        let index = indexes.get(klass);
        if (index === undefined) {
          index = cipher.classFor(klass.label, klass.ranking.size).index;
          indexes.set(klass, index);
          classes[index] = klass;
        }
        classOf[i] = index;
        isCapital[i] = reading.isCapital ? 1 : 0;
        if (klass.ranking.isNarrow) ranks[i] = klass.rankOf(reading.digits) as number;
        else klass.rankWords(reading.digits, words, i);
      }
    },

    unrank(cells) {
      const { count, bytes, starts, stops, ranks, words, classOf, valid } = cells;
      const { classes, isCapital } = found.get(cells)!;
      const { places } = reader;
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        const klass = classes[classOf[i]!]!;
        const start = starts[i]!;
        const digits = images[reader.locate(bytes, start, stops[i]!)]!;
        if (klass.ranking.isNarrow) klass.memberAt(ranks[i]!, digits);
        else klass.memberOfWords(words, i, digits);
        if ((klass.needsLetter && !hasLetter(digits)) || !isStill(klass, digits, bytes, start)) {
          classOf[i] = NO_CLASS;
          continue;
        }
        const signs = isCapital[i]! * VALUES;
        for (let k = 0; k < digits.length; k++) bytes[start + places[k]!] = SIGNS[signs + digits[k]!]!;
        valid[i] = klass.valid ? 1 : 0;
      }
    },
  };

  function isStill({ kind }: HexClass, digits: Uint8Array, bytes: Uint8Array, start: number): boolean {
    if (format.isClosed) return true;
    const its = format.kindOf(digits, reader.places, bytes, start);
    return its === kind || its.label === kind.label;
  }
}
