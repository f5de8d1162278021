// A value as a string of symbols, each permuted within its alphabet at its place. The base of `text`, and what every other format
// falls back to for values that are not its own: whatever the string, it has an image of the same shape.
import { MOST_SYMBOLS, ValueError, type Parsed, type Part } from './format.js';
import { placeOf, type Alphabet, type Place } from './symbols.js';

/** A value split into what is permuted and what stays. */
export interface Shape {
  readonly codePoints: readonly number[];
  /** what is permuted, in order */
  readonly symbols: readonly Place[];
  /** per symbol: index of its code point */
  readonly at: readonly number[];
}

const ZERO_WIDTH_JOINER = 0x200d;
const ZERO_WIDTH_NON_JOINER = 0x200c;

/**
 * @throws ValueError for a lone surrogate, or more symbols than are permuted as a whole
 */
export function shapeOf(value: string): Shape {
  const codePoints: number[] = [];
  const symbols: Place[] = [];
  const at: number[] = [];
  let carriesMarks = false;
  for (let i = 0; i < value.length; i++) {
    let codePoint = value.charCodeAt(i);
    if (codePoint >= 0xd800 && codePoint < 0xe000) {
      codePoint = value.codePointAt(i)!;
      if (codePoint < 0x10000) throw new ValueError('lone-surrogate', 'half of a surrogate pair');
      i++;
    }
    const place = placeOf(codePoint);
    if (place !== null && !(place.alphabet.isMark && carriesMarks)) {
      symbols.push(place);
      at.push(codePoints.length);
      carriesMarks = true;
    } else if (place === null) {
      carriesMarks = carriesMarks && (codePoint === ZERO_WIDTH_JOINER || codePoint === ZERO_WIDTH_NON_JOINER);
    }
    codePoints.push(codePoint);
  }
  if (symbols.length > MOST_SYMBOLS) {
    throw new ValueError(
      'too-long',
      `${symbols.length} symbols, at most ${MOST_SYMBOLS} are permuted as one value`,
      'the format freetext permutes word by word and has no limit',
    );
  }
  return { codePoints, symbols, at };
}

/** Names the alphabets of symbols in a row: "a*3 d*2". */
export function shapeLabel(symbols: readonly { readonly alphabet: Alphabet }[]): string {
  let label = '';
  for (let i = 0; i < symbols.length;) {
    const { id } = symbols[i]!.alphabet;
    let run = 1;
    while (i + run < symbols.length && symbols[i + run]!.alphabet.id === id) run++;
    label += `${label && ' '}${id}*${run}`;
    i += run;
  }
  return label;
}

/** Mixed radix, leftmost symbol most significant. */
function shapePart(symbols: readonly Place[], label: string): Part {
  let rank = 0n;
  let size = 1n;
  // as much as fits is counted in doubles first: most values are short
  let low = 0;
  let scale = 1;
  for (const { alphabet, index } of symbols) {
    if (scale * alphabet.size > Number.MAX_SAFE_INTEGER) {
      rank = rank * BigInt(scale) + BigInt(low);
      size *= BigInt(scale);
      low = 0;
      scale = 1;
    }
    low = low * alphabet.size + index;
    scale *= alphabet.size;
  }
  return { label, size: size * BigInt(scale), rank: rank * BigInt(scale) + BigInt(low) };
}

/** The inverse of `shapePart`: the index of each symbol. */
function shapeIndexes(symbols: readonly Place[], rank: bigint): number[] {
  const indexes = new Array<number>(symbols.length);
  let rest = rank;
  let i = symbols.length - 1;
  while (i >= 0) {
    // the trailing symbols whose joint size fits a double are taken off together
    let scale = 1;
    let first = i;
    while (first >= 0 && scale * symbols[first]!.alphabet.size <= Number.MAX_SAFE_INTEGER) {
      scale *= symbols[first]!.alphabet.size;
      first--;
    }
    let low = Number(first < 0 ? rest : rest % BigInt(scale));
    rest /= BigInt(scale);
    for (; i > first; i--) {
      const { size } = symbols[i]!.alphabet;
      indexes[i] = low % size;
      low = Math.floor(low / size);
    }
  }
  return indexes;
}

/** The value with other symbols in the same places, in the same case. */
export function writeShape(shape: Shape, indexes: readonly number[]): string {
  const codePoints = shape.codePoints.slice();
  const { symbols, at } = shape;
  for (let i = 0; i < symbols.length; i++) {
    const { alphabet, capital } = symbols[i]!;
    codePoints[at[i]!] = capital ? alphabet.capital(indexes[i]!) : alphabet.member(indexes[i]!);
  }
  return fromCodePoints(codePoints);
}

/** The symbols in small letters, without what stays: equal for values that differ in spelling alone. */
export function canonicalShape(shape: Shape): string {
  return fromCodePoints(shape.symbols.map(({ alphabet, index }) => alphabet.member(index)));
}

/** A value permuted by its shape: total but for what `shapeOf` throws. */
export function parseShape(value: string, valid: boolean, prefix = ''): Parsed {
  const shape = shapeOf(value);
  if (shape.symbols.length === 0) return { valid, parts: [], canonical: '', write: () => value };
  const part = shapePart(shape.symbols, prefix + shapeLabel(shape.symbols));
  return {
    valid,
    parts: [part],
    get canonical() {
      return canonicalShape(shape);
    },
    get identity() {
      return valid ? canonicalShape(shape) : value.trim();
    },
    write: ([rank]) => writeShape(shape, shapeIndexes(shape.symbols, rank!)),
  };
}

function fromCodePoints(codePoints: readonly number[]): string {
  if (codePoints.length <= 1_000) return String.fromCodePoint(...codePoints);
  let text = '';
  for (let i = 0; i < codePoints.length; i += 1_000) text += String.fromCodePoint(...codePoints.slice(i, i + 1_000));
  return text;
}
