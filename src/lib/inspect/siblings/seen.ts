// A column as its siblings see it.
import type { Candidate } from '../candidate.js';
import type { Column } from '../column.js';
import type { HeaderSays } from '../header/claims.js';

export interface Seen {
  readonly column: Column;
  readonly says: HeaderSays;
  /** the likeliest thing it holds; undefined when nothing speaks for anything */
  readonly candidate: Candidate | undefined;
  /** what siblings added or took, in words */
  readonly because: readonly string[];
  /** it may be about a thing rather than a person, so that a person has to decide */
  readonly asks: boolean;
}

export function scoreOf({ candidate }: Seen): number {
  return candidate?.score ?? 0;
}

/** The same column with another guess. */
export function guessed(seen: Seen, candidate: Candidate, because: string): Seen {
  return { ...seen, candidate, because: [...seen.because, because] };
}

export function scaled(seen: Seen, factor: number, because: string): Seen {
  if (!seen.candidate) return seen;
  return guessed(seen, { ...seen.candidate, score: seen.candidate.score * factor }, because);
}

export function raised(seen: Seen, by: number, because: string): Seen {
  if (!seen.candidate) return seen;
  return guessed(seen, { ...seen.candidate, score: 1 - (1 - seen.candidate.score) * (1 - by) }, because);
}
