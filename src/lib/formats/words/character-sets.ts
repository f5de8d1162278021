// The sets of tables/characters.ts.
import { CHARACTER_SETS } from '../tables/characters.js';

/** The code points of a set, in ascending order. */
export function characterSet(name: string): number[] {
  const row = CHARACTER_SETS.split('\n').find((line) => line.startsWith(`${name}|`));
  if (!row) throw new Error(`no set of characters ${name}`);
  const codePoints: number[] = [];
  let at = 0;
  for (const item of row.slice(name.length + 1).split(' ')) {
    const [distance = '', more = '0'] = item.split('+');
    at += Number.parseInt(distance, 36);
    for (let left = Number.parseInt(more, 36); left >= 0; left--) codePoints.push(at++);
  }
  return codePoints;
}
