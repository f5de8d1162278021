// Shorthand for fields of a layout.
import { divide, divideAt, Free, Kept, type Classify } from './field-set.js';
import type { FieldSpec } from './field.js';

const SYMBOLS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Digits that are ranked together: their numbers are small integers. */
const WIDEST_DIGITS = 9;
const WIDEST_LETTERS = 6;

const DIGITS = 10;
const LETTERS = 26;

function sizeOf(shape: string): number {
  return [...shape].reduce((size, kind) => size * (kind === 'd' ? DIGITS : LETTERS), 1);
}

/** Symbols that are permuted freely, in fields that are wide but not too wide. */
export function free(shape: string, at: number, to: number): FieldSpec[] {
  const fields: FieldSpec[] = [];
  for (let from = at; from < to;) {
    const isLetter = shape[from] !== 'd';
    const most = Math.min(to, from + (isLetter ? WIDEST_LETTERS : WIDEST_DIGITS));
    let end = from + 1;
    while (end < most && (shape[end] !== 'd') === isLetter) end++;
    fields.push({ at: from, width: end - from, set: new Free(sizeOf(shape.slice(from, end))) });
    from = end;
  }
  return fields;
}

/** Symbols that stay; they become part of the label. */
export function kept(shape: string, at: number, to: number, isValid?: (code: number) => boolean): FieldSpec {
  const kinds = shape.slice(at, to);
  const text = (code: number): string => {
    let out = '';
    let left = code;
    for (let k = kinds.length - 1; k >= 0; k--) {
      const size = kinds[k] === 'd' ? DIGITS : LETTERS;
      out = SYMBOLS[(left % size) + (size === LETTERS ? DIGITS : 0)]! + out;
      left = Math.floor(left / size);
    }
    return out;
  };
  return { at, width: to - at, set: new Kept(sizeOf(kinds), text, isValid) };
}

/** Digits whose number says which class they are of. */
export function digits(at: number, width: number, classify: Classify): FieldSpec {
  return { at, width, set: divide(10 ** width, classify) };
}

/** Letters whose text says which class they are of. */
export function letters(at: number, width: number, classify: (text: string) => string): FieldSpec {
  return { at, width, set: divide(LETTERS ** width, (code) => classify(letterText(code, width))) };
}

function letterText(code: number, width: number): string {
  let text = '';
  let left = code;
  for (let k = 0; k < width; k++) {
    text = SYMBOLS[DIGITS + (left % LETTERS)]! + text;
    left = Math.floor(left / LETTERS);
  }
  return text;
}

/** Digits in threes, each group ranked on its own: for weighted sums, which need few values a field. */
export function threes(at: number, to: number): FieldSpec[] {
  const fields: FieldSpec[] = [];
  for (let from = at; from < to; from += 3) {
    const width = Math.min(3, to - from);
    fields.push({ at: from, width, set: new Free(10 ** width) });
  }
  return fields;
}

/** A symbol, and which of an alphabet's members are of which class. */
export function symbol(at: number, alphabet: string, classify: (member: string) => string): FieldSpec {
  return { at, width: 1, alphabet, set: divide(alphabet.length, (code) => classify(alphabet[code]!)) };
}

/** Members of an alphabet, all alike. */
export function members(at: number, alphabet: string): FieldSpec {
  return { at, width: 1, alphabet, set: new Free(alphabet.length) };
}

/** Digits whose number lies in a run of some class; the first run begins at 0. */
export function runs(at: number, width: number, starts: readonly (readonly [number, string])[]): FieldSpec {
  return { at, width, set: divideAt(10 ** width, starts) };
}
