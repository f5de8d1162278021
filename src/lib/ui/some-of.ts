import { grouped } from './count.js';

const MOST_NAMED = 5;

/** Names in one line that stays readable: "a.csv, b.csv and 2,997 more". */
export function someOf(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return names.join(', ');
  const named = names.slice(0, MOST_NAMED - 1);
  return `${named.join(', ')} and ${grouped(names.length - named.length)} more`;
}
