// The postal codes of a country as layouts of identifiers, made of the table.
import { divide, divideAt, Free, type FieldSet } from '../identifier/field-set.js';
import { byShape, type LayoutOf } from '../identifier/codec.js';
import type { FieldSpec } from '../identifier/field.js';
import { Layout } from '../identifier/layout.js';
import { POSTAL_CODES } from '../tables/postal-codes.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** One field of a code, before it has a place. */
interface Piece {
  readonly shape: string;
  /** Made when a code of this shape is met: most countries that are tried for a column have none. */
  set(): FieldSet;
}

/** Digits, of which those are valid that begin with a number out of some ranges, or out of none of them. */
function digits(width: number, ranges: string, at: number): Piece {
  return { shape: 'd'.repeat(width), set: () => digitSet(width, ranges, at) };
}

function digitSet(width: number, ranges: string, at: number): FieldSet {
  if (ranges === '') return new Free(10 ** width);
  const isInverse = ranges.startsWith('-');
  const [inside, outside] = isInverse ? [`no ${at}`, ''] : ['', `no ${at}`];
  const starts = new Map<number, string>([[0, outside]]);
  for (const range of ranges.slice(isInverse ? 1 : 0).split(',')) {
    const [from = '', to = from] = range.split('-');
    const scale = 10 ** (width - from.length);
    starts.set(Number(from) * scale, inside);
    const end = (Number(to) + 1) * scale;
    if (end < 10 ** width && !starts.has(end)) starts.set(end, outside);
  }
  const sorted = [...starts].sort(([a], [b]) => a - b);
  return divideAt(10 ** width, sorted);
}

/** Letters, of which some combinations are valid, or all but some. */
function letters(width: number, combinations: readonly string[], isInverse: boolean, at: number): Piece {
  const codeOf = (text: string): number => [...text].reduce((code, letter) => code * 26 + LETTERS.indexOf(letter), 0);
  const set = (): FieldSet => {
    const listed = new Set(combinations.map(codeOf));
    return divide(26 ** width, (code) => (listed.has(code) !== isInverse ? '' : `no ${at}`));
  };
  return { shape: 'a'.repeat(width), set };
}

/** @param at where it begins in a code without a prefix; tells in labels which fields are not valid */
function pieceOf(text: string, at: number): Piece {
  const number = /^(\d+)(?::(.+))?$/.exec(text);
  if (number) return digits(Number(number[1]), number[2] ?? '', at);
  if (text === '[*]') return { shape: 'a', set: () => new Free(26) };
  const inner = text.slice(1, -1);
  if (text.startsWith('[')) return letters(1, [...inner], false, at);
  const isInverse = inner.startsWith('-');
  const list = inner.slice(isInverse ? 1 : 0).split(' ');
  return letters(list[0]!.length, list, isInverse, at);
}

function piecesOf(code: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  // spaces within parentheses do not end a field
  for (const text of code.trim().split(/ (?![A-Z ]*\))/)) {
    const piece = pieceOf(text, at);
    pieces.push(piece);
    at += piece.shape.length;
  }
  return pieces;
}

/** The layout of a code behind a prefix, whose classes are those of the code without one. */
function layout(country: string, pieces: readonly Piece[], prefix: string): [shape: string, make: () => Layout] {
  const core = pieces.map(({ shape }) => shape).join('');
  const shape = 'a'.repeat(prefix.length) + core;
  const make = (): Layout => {
    const fields: FieldSpec[] = [];
    let at = 0;
    const code = [...prefix].reduce((sum, letter) => sum * 26 + LETTERS.indexOf(letter), 0);
    if (prefix !== '') {
      const set = divide(26 ** prefix.length, (other) => (other === code ? '' : 'no -'));
      fields.push({ at, width: prefix.length, set });
      at += prefix.length;
    }
    for (const piece of pieces) {
      fields.push({ at, width: piece.shape.length, set: piece.set() });
      at += piece.shape.length;
    }
    return new Layout({ shape, label: `${country} ${core}`, fields });
  };
  return [shape, make];
}

export interface PostalPlan {
  /** the ways in which its codes are made */
  readonly codes: readonly string[];
  /** letters that may stand in front */
  readonly prefix: string;
  /** whether all its codes are digits, but for letters in front */
  readonly isNumeric: boolean;
}

function readTable(): Map<string, PostalPlan> {
  const names = new Map<string, string>();
  const plans = new Map<string, PostalPlan>();
  for (const row of POSTAL_CODES.trim().split('\n')) {
    const name = /^(\$\w+)=(.*)$/.exec(row);
    if (name) {
      names.set(name[1]!, name[2]!);
      continue;
    }
    const [country = '', prefix = '', text = ''] = row.split('|');
    const codes = text.replace(/\$\w+/g, (used) => names.get(used)!).split(';');
    const all = [...(plans.get(country)?.codes ?? []), ...codes];
    plans.set(country, { prefix, codes: all, isNumeric: !all.some((code) => /[A-Z*]/.test(code)) });
  }
  return plans;
}

const plans = readTable();
const layouts = new Map<string, LayoutOf>();

/** The countries of the table, by their ISO 3166 codes. */
export const POSTAL_COUNTRIES: readonly string[] = [...plans.keys()];

export function postalPlan(country: string): PostalPlan {
  return plans.get(country)!;
}

export function postalLayouts(country: string): LayoutOf {
  let made = layouts.get(country);
  if (!made) {
    const { codes, prefix } = postalPlan(country);
    const shapes: Record<string, () => Layout> = {};
    for (const code of codes) {
      const pieces = piecesOf(code);
      for (const letters of new Set(['', prefix])) {
        const [shape, make] = layout(country, pieces, letters);
        shapes[shape] = make;
      }
    }
    layouts.set(country, (made = byShape(shapes)));
  }
  return made;
}
