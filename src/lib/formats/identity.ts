// Which cells are one value: what keyed tokens are made of, which join by it as pseudonyms do by class and rank.
import type { Parsed } from './format.js';
import { shapeOf } from './shape.js';

/** Equal for spellings of one value, and for nothing else. What a format does not know has no other spelling. */
export function identityOf(parsed: Parsed, value: string): string[] {
  const { parts, canonical, identity = canonical } = parsed;
  if (parts.length === 0) return [value.trim()];
  return [identity, ...parts.flatMap(({ label, rank }) => [label, String(rank)])];
}

/** What stays of a text, and how many symbols stand between. */
export function arrangementOf(value: string): string {
  const { codePoints, at } = shapeOf(value);
  const isSymbol = new Set(at);
  return codePoints.map((codePoint, i) => (isSymbol.has(i) ? 'x' : String.fromCodePoint(codePoint))).join('');
}
