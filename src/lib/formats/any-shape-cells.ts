// Cells of symbols of any script by their shape, in bulk: the same images as parseShape gives one by one.
import { NO_CLASS } from '../fpe/domain-cipher.js';
import type { ByteCells, ByteCodec } from './format.js';
import { JointRanks, type UnitRanks } from './joint-ranks.js';
import { shapeLabel } from './shape.js';
import { alphabets, DIGITS, LETTERS, placeOf, type Alphabet } from './symbols.js';
import { codePointAt, encode, widthOf } from './utf8.js';

/** Cells of more symbols are left to the string path. */
const MOST_SYMBOLS = 40;
const MOST_MEMBERS = 1n << 128n;
/** All are forgotten when there are so many. */
const MOST_SHAPES = 16_384;
const WORDS = 4;
const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;
const CASE = 0x20;

// Symbols are numbers above zero: alphabet, mark or not, capital or not, and the place in the alphabet.
const ALPHABET_SHIFT = 19;
const SYMBOL = 1 << 30;
const MARK = 1 << 18;
const CAPITAL = 1 << 17;
const INDEX_MASK = CAPITAL - 1;
const STAYS = -1;
/** Left to the string path: one of more symbols than a number holds. */
const FOREIGN = -2;
const alphabetIn = (symbol: number): number => (symbol & ~SYMBOL) >> ALPHABET_SHIFT;

const UNKNOWN = 0;
const BASIC_PLANE = 0x10000;
const known = new Int32Array(BASIC_PLANE);
/** by number of an alphabet: its members, small ones and then large ones; made when they are asked for */
const members: (Uint32Array | undefined)[] = [];

function symbolOf(codePoint: number): number {
  if (codePoint >= BASIC_PLANE) return findSymbol(codePoint);
  const symbol = known[codePoint]!;
  return symbol === UNKNOWN ? (known[codePoint] = findSymbol(codePoint)) : symbol;
}

function findSymbol(codePoint: number): number {
  const place = placeOf(codePoint);
  if (place === null) return STAYS;
  const { alphabet, index, capital } = place;
  if (alphabet.size > INDEX_MASK) return FOREIGN;
  return SYMBOL | (alphabet.number << ALPHABET_SHIFT) | (alphabet.isMark ? MARK : 0) | (capital ? CAPITAL : 0) | index;
}

function membersOf(number: number): Uint32Array {
  const { size, member, capital } = alphabets()[number]!;
  const all = Uint32Array.from({ length: size * 2 }, (_, i) => (i < size ? member(i) : capital(i - size)));
  return (members[number] = all);
}

/** What all values of one shape have in common. */
interface Shape {
  readonly label: string;
  readonly joint: JointRanks;
}

/** Where runs of symbols of one alphabet each lead. */
interface Step {
  readonly before: Step | undefined;
  readonly alphabet: number;
  readonly run: number;
  readonly next: Map<number, Step>;
  shape: Shape | undefined;
}

const stepTo = (before?: Step, alphabet = 0, run = 0): Step => ({
  ...{ before, alphabet, run, next: new Map<number, Step>(), shape: undefined },
});

export function anyShapeCells(): ByteCodec {
  let first = stepTo();
  let steps = 0;
  const ranks: UnitRanks = { doubles: new Float64Array(MOST_SYMBOLS), long: [] };
  const { doubles } = ranks;
  let shapes: (Shape | undefined)[] = [];

  const next = (from: Step, alphabet: number, run: number): Step => {
    const key = alphabet * (MOST_SYMBOLS + 1) + run;
    let to = from.next.get(key);
    if (!to) {
      from.next.set(key, (to = stepTo(from, alphabet, run)));
      steps++;
    }
    return to;
  };

  function makeShape(last: Step): Shape {
    const runs: Alphabet[][] = [];
    for (let at = last; at.before; at = at.before) {
      runs.unshift(new Array<Alphabet>(at.run).fill(alphabets()[at.alphabet]!));
    }
    const symbols = runs.flat().map((alphabet) => ({ alphabet }));
    return {
      label: shapeLabel(symbols),
      joint: new JointRanks(symbols.map(({ alphabet }) => BigInt(alphabet.size))),
    };
  }

  /** The shape of a cell, with its symbols' places in `doubles`; undefined for one that is left to the string path. */
  function find(bytes: Uint8Array, from: number, to: number): Shape | undefined {
    if (steps > MOST_SHAPES) {
      first = stepTo();
      steps = 0;
    }
    let at = first;
    let count = 0;
    let alphabet = -1;
    let run = 0;
    let carriesMarks = false;
    for (let i = from; i < to;) {
      const byte = bytes[i]!;
      const isAscii = byte < 0x80;
      const codePoint = isAscii ? byte : codePointAt(bytes, i);
      i += isAscii ? 1 : widthOf(byte);
      const symbol = symbolOf(codePoint);
      if (symbol === STAYS) {
        carriesMarks &&= codePoint === ZERO_WIDTH_JOINER || codePoint === ZERO_WIDTH_NON_JOINER;
        continue;
      }
      if (symbol === FOREIGN) return undefined;
      if (symbol & MARK && carriesMarks) continue;
      carriesMarks = true;
      if (count === MOST_SYMBOLS) return undefined;
      doubles[count++] = symbol & INDEX_MASK;
      if (alphabetIn(symbol) === alphabet) {
        run++;
        continue;
      }
      if (run > 0) at = next(at, alphabet, run);
      alphabet = alphabetIn(symbol);
      run = 1;
    }
    if (count === 0) return undefined;
    at = next(at, alphabet, run);
    at.shape ??= makeShape(at);
    return at.shape.joint.size <= MOST_MEMBERS ? at.shape : undefined;
  }

  /** Writes the symbols in `doubles` over those that are there. */
  function write(bytes: Uint8Array, from: number, to: number): void {
    let count = 0;
    let carriesMarks = false;
    for (let i = from; i < to;) {
      const byte = bytes[i]!;
      const isAscii = byte < 0x80;
      const width = isAscii ? 1 : widthOf(byte);
      const codePoint = isAscii ? byte : codePointAt(bytes, i);
      const symbol = symbolOf(codePoint);
      if (symbol === STAYS) {
        carriesMarks &&= codePoint === ZERO_WIDTH_JOINER || codePoint === ZERO_WIDTH_NON_JOINER;
      } else if (!(symbol & MARK && carriesMarks)) {
        carriesMarks = true;
        const number = alphabetIn(symbol);
        const index = doubles[count++]!;
        if (number === DIGITS.number) bytes[i] = 0x30 + index;
        else if (number === LETTERS.number) bytes[i] = (0x41 + index) | (byte & CASE);
        else {
          const all = members[number] ?? membersOf(number);
          encode(all[symbol & CAPITAL ? index + all.length / 2 : index]!, bytes, i);
        }
      }
      i += width;
    }
  }

  return {
    takes(value) {
      const bytes = Buffer.from(value);
      return find(bytes, 0, bytes.length) !== undefined;
    },

    rank({ count, bytes, starts, stops, ranks: numbers, words, classOf }: ByteCells, cipher) {
      if (count > shapes.length) shapes = new Array<Shape | undefined>(count).fill(undefined);
      const indexes = new Map<Shape, number>();
      for (let i = 0; i < count; i++) {
        classOf[i] = NO_CLASS;
        const shape = find(bytes, starts[i]!, stops[i]!);
        if (!shape) continue;
        let index = indexes.get(shape);
        if (index === undefined) indexes.set(shape, (index = cipher.classFor(shape.label, shape.joint.size).index));
        shapes[i] = shape;
        classOf[i] = index;
        if (shape.joint.isNarrow) numbers[i] = shape.joint.join(ranks);
        else shape.joint.joinWide(ranks, words, i * WORDS);
      }
    },

    unrank({ count, bytes, starts, stops, ranks: numbers, words, classOf, valid }: ByteCells) {
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        const { joint } = shapes[i]!;
        if (joint.isNarrow) joint.split(numbers[i]!, ranks);
        else joint.splitWide(words, i * WORDS, ranks);
        write(bytes, starts[i]!, stops[i]!);
        valid[i] = 1;
      }
    },
  };
}
