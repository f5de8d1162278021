// A rule by which the neighbours of a column explain it.
import type { Candidate } from '../../candidate.js';
import type { KindName } from '../../kinds.js';
import { guessed, type Seen } from '../seen.js';

export interface Surroundings {
  readonly table: readonly Seen[];
  /** the column's place in the table */
  readonly index: number;
  /** 0 to 1, how sure it is that the rows are about people */
  readonly people: number;
  /** the headers of the table say nothing, so that one without meaning is no reason for doubt */
  readonly silent: boolean;
}

/** The column with the guess that its neighbours allow; undefined when they allow none. */
export type Rule = (surroundings: Surroundings) => Seen | undefined;

export function found(seen: Seen, kind: KindName, score: number, because: string): Seen {
  const fit = { weak: 1, shape: 0, valid: 0 };
  const candidate: Candidate = { kind, fit, byHeader: 0, byValues: score, score };
  return guessed(seen, candidate, because);
}

/** The column with a guess that its own values prove, whatever stands beside them. */
export function proven(seen: Seen, kind: KindName, score: number, because: string): Seen {
  const fit = { weak: 1, shape: 1, valid: 1 };
  return guessed(seen, { kind, fit, byHeader: 0, byValues: score, score }, because);
}

/** Whether a column of one of these kinds stands within `reach` places. */
export function near(
  { table, index }: Surroundings,
  reach: number,
  kinds: readonly KindName[],
  atLeast = 0.4,
): boolean {
  return nearAny(
    { table, index },
    reach,
    ({ candidate }) => candidate !== undefined && candidate.score >= atLeast && kinds.includes(candidate.kind),
  );
}

export function nearAny(
  { table, index }: Pick<Surroundings, 'table' | 'index'>,
  reach: number,
  test: (seen: Seen) => boolean,
): boolean {
  for (let i = Math.max(0, index - reach); i <= Math.min(table.length - 1, index + reach); i++) {
    if (i !== index && test(table[i]!)) return true;
  }
  return false;
}
