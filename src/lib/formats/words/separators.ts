// What stands between the words of a name.

const SEPARATORS = new Set(
  [...' -\'.,()"/&', ...'\u00a0\u00b7\u2010\u2011\u2018\u2019\u30fb'].map((symbol) => symbol.charCodeAt(0)),
);

/** Spaces, hyphens, apostrophes, periods, commas and the like. */
export function isSeparator(codePoint: number): boolean {
  return SEPARATORS.has(codePoint);
}
