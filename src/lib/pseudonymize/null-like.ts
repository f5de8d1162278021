/** Tokens that many programs write for a missing value. Declared with `--null common` they are kept; else they are text, with a warning. */
export const NULL_LIKE: ReadonlySet<string> = new Set([
  ...['NULL', 'null', 'Null', '\\N', 'NaN', 'nan', 'NAN', 'N/A', 'n/a', 'NA', '#N/A', 'None', 'none', 'NONE', 'nil'],
  ...['(null)', '<null>', '<NA>'],
]);

const FIRST = Uint8Array.from({ length: 256 }, (_, code) =>
  [...NULL_LIKE].some((token) => token.charCodeAt(0) === code) ? 1 : 0,
);
const LONGEST = Math.max(...[...NULL_LIKE].map((token) => token.length));
const SPACE = 0x20;

/** The cells that are such a token, spaces around it or not: cell and token. */
export function findNullLike(bytes: Uint8Array, starts: Uint32Array, stops: Uint32Array): [number, string][] {
  const found: [number, string][] = [];
  for (let i = 0; i < starts.length; i++) {
    let start = starts[i]!;
    let stop = stops[i]!;
    while (start < stop && bytes[start] === SPACE) start++;
    if (!FIRST[bytes[start]!]) continue;
    while (stop > start && bytes[stop - 1] === SPACE) stop--;
    if (stop - start > LONGEST) continue;
    const text = String.fromCharCode(...bytes.subarray(start, stop));
    if (NULL_LIKE.has(text)) found.push([i, text]);
  }
  return found;
}
