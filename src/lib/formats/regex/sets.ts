// Sets of code points as ascending ranges. Surrogates are in none.

/** First and last code point, by turns. */
export type CodePoints = readonly number[];

const LAST = 0x10ffff;
const EVERYTHING: CodePoints = [0, 0xd7ff, 0xe000, LAST];

/** What cells are trimmed of, pinned; no engine's table decides it. */
export const SPACES: CodePoints = [
  ...[0x09, 0x0d, 0x20, 0x20, 0x85, 0x85, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029],
  ...[0x202f, 0x202f, 0x205f, 0x205f, 0x3000, 0x3000, 0xfeff, 0xfeff],
];

/** Ranges in any order, overlapping or not, as a set. */
export function union(ranges: CodePoints): CodePoints {
  const pairs: [number, number][] = [];
  for (let i = 0; i < ranges.length; i += 2) pairs.push([ranges[i]!, ranges[i + 1]!]);
  pairs.sort((a, b) => a[0] - b[0]);
  const out: number[] = [];
  for (const [from, to] of pairs) {
    const last = out.at(-1);
    if (last !== undefined && from <= last + 1) out[out.length - 1] = Math.max(last, to);
    else out.push(from, to);
  }
  return without(out, [0xd800, 0xdfff]);
}

export function complement(set: CodePoints): CodePoints {
  return without(EVERYTHING, set);
}

function without(set: CodePoints, less: CodePoints): CodePoints {
  const out: number[] = [];
  for (let i = 0; i < set.length; i += 2) {
    let from = set[i]!;
    const to = set[i + 1]!;
    for (let k = 0; k < less.length && from <= to; k += 2) {
      if (less[k + 1]! < from || less[k]! > to) continue;
      if (less[k]! > from) out.push(from, less[k]! - 1);
      from = less[k + 1]! + 1;
    }
    if (from <= to) out.push(from, to);
  }
  return out;
}

export function isSpace(codePoint: number): boolean {
  for (let i = 0; i < SPACES.length; i += 2) {
    if (codePoint >= SPACES[i]! && codePoint <= SPACES[i + 1]!) return true;
  }
  return false;
}
