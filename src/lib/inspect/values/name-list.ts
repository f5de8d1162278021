// Several names in one cell: "Ann Lee|John Smith", "AnnaLee,JohnSmith", '["Ann Lee", "John Smith"]'.
import { lettered } from '../lettered.js';

/** "AnnaLee", "Jenny-AnnBerg": words that lost the space between them. "McDonald" and "DeLuca" are one. */
const GLUED = lettered(/^\p{Lu}[\p{L}\p{M}.'’-]*\p{Ll}{2}\p{Lu}(?:\p{Ll}{2}|\.)/u);
const SEAM = lettered(/(\p{Ll}{2})(?=\p{Lu}(?:\p{Ll}{2}|\.))|(\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu);
const IN_BRACKETS = /^\[\s*(["'])(.+)\1\s*\]$/s;

/** A name as it was before a program took its spaces away; others are left alone. */
export function unglued(value: string): string {
  if (value.includes(' ') || !GLUED.for(value).test(value)) return value;
  return value.replace(SEAM.for(value), '$1$2 ');
}

/** What a program writes of a list: '["Sverige", "Suomi"]'. */
export function bracketed(value: string): readonly string[] | undefined {
  if (!value.startsWith('[')) return undefined;
  return IN_BRACKETS.exec(value)?.[2]!.split(/["']\s*,\s*["']/);
}

/** The names in a cell that holds more than one; undefined where it holds none or one. A comma may as well stand between the two parts of one. */
export function listed(value: string): readonly string[] | undefined {
  const inside = bracketed(value);
  if (inside) return inside;
  const separator = value.includes('|') ? '|' : value.includes(';') ? ';' : ',';
  const parts = value.split(separator).map((part) => unglued(part.trim()));
  if (parts.length < 2) return undefined;
  const whole = parts.every((part) => part === '' || part.includes(' '));
  return whole ? parts.filter((part) => part !== '') : undefined;
}
