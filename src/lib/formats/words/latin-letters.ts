// What the code points beyond ASCII are to words of Latin letters, as numbers: what the paths in bulk look up instead of objects.
import { letterOf, type Kind } from './letters.js';
import { SCRIPT_OF_KEPT_WORDS as LATIN } from './scripts.js';
import { isSeparator } from './separators.js';

/** Stays, and stands between words. */
export const BETWEEN = -1;
/** Stays, and is none of the signs that names hold. */
export const STRANGE = -2;
/** Stays on the letter before it. */
export const MARK = -3;
/** Everything else: letters of other scripts, digits and signs that are permuted. Values that hold such are left to the string path. */
export const FOREIGN = -4;

const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;

// Letters are numbers above zero: kind, capital or not, place in the kind, and the letter that it reads as.
const KIND_SHIFT = 16;
const CAPITAL = 1 << 15;
const INDEX_SHIFT = 5;
const MOST_MEMBERS = 1 << 10;
const READING_MASK = 0x1f;

export const kindOf = (letter: number): number => letter >> KIND_SHIFT;
export const isCapital = (letter: number): boolean => (letter & CAPITAL) !== 0;
export const indexOf = (letter: number): number => (letter & (CAPITAL - 1)) >> INDEX_SHIFT;
export const readingOf = (letter: number): number => letter & READING_MASK;

/** A kind of letters beyond ASCII, ready to be written. */
export interface MarkedKind {
  readonly kind: Kind;
  /** what `kindOf` gives; 0 is none */
  readonly number: number;
  /** bytes that each member takes in UTF-8, large or small */
  readonly width: number;
  /** the members' bytes one behind the other, small ones and then large ones */
  readonly encoded: Uint8Array;
}

const UNKNOWN = 0;
const BASIC_PLANE = 0x10000;
const table = new Int32Array(BASIC_PLANE);
const kinds: (MarkedKind | undefined)[] = [undefined];
/** null for a kind whose members are not all as long */
const byKind = new Map<Kind, MarkedKind | null>();

/** What a code point beyond ASCII is. */
export function latinLetter(codePoint: number): number {
  if (codePoint >= BASIC_PLANE) return FOREIGN;
  const known = table[codePoint]!;
  return known === UNKNOWN ? (table[codePoint] = find(codePoint)) : known;
}

export function markedKind(number: number): MarkedKind {
  return kinds[number]!;
}

function find(codePoint: number): number {
  if (codePoint === ZERO_WIDTH_JOINER || codePoint === ZERO_WIDTH_NON_JOINER) return FOREIGN;
  const letter = letterOf(codePoint);
  if (letter === null) return isSeparator(codePoint) ? BETWEEN : STRANGE;
  const { kind, index, capital, isMark, first, isGreek } = letter;
  if (isMark) return kind.script === null ? MARK : FOREIGN;
  if (kind.script?.id !== LATIN || kind.readsAs === null || first || isGreek) return FOREIGN;
  const its = learn(kind);
  if (!its) return FOREIGN;
  return (its.number << KIND_SHIFT) | (capital ? CAPITAL : 0) | (index << INDEX_SHIFT) | kind.readsAs[index]!;
}

function learn(kind: Kind): MarkedKind | null {
  const known = byKind.get(kind);
  if (known !== undefined) return known;
  const members = Array.from({ length: kind.size }, (_, index) => kind.member(index));
  const capitals = Array.from({ length: kind.size }, (_, index) => kind.capital(index));
  const texts = [...members, ...capitals].map((codePoint) => Buffer.from(String.fromCodePoint(codePoint)));
  const width = texts[0]!.length;
  const fits = kind.size <= MOST_MEMBERS && texts.every(({ length }) => length === width);
  const made = fits ? { kind, number: kinds.length, width, encoded: Buffer.concat(texts) } : null;
  if (made) kinds.push(made);
  byKind.set(kind, made);
  return made;
}
