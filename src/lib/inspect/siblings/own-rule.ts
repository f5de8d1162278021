// A rule by which the siblings of a column judge what it is likely to be by itself.
import type { Candidate } from '../candidate.js';
import type { KindName } from '../kinds.js';
import { scoreOf, type Seen } from './seen.js';

/** A column among its siblings, with its likeliest kind. */
export interface Own {
  readonly table: readonly Seen[];
  readonly index: number;
  readonly seen: Seen;
  readonly candidate: Candidate;
}

/** The column as its siblings leave it; undefined where the rule does not speak of it. */
export type OwnRule = (own: Own) => Seen | undefined;

export const NAMES: ReadonlySet<KindName> = new Set(['first-name', 'last-name', 'middle-name', 'full-name', 'name']);

/** Whether another column is likely to be of one of these kinds. */
export function has({ table, index }: Own, ...kinds: KindName[]): boolean {
  return table.some(
    (other, i) =>
      i !== index && other.candidate !== undefined && kinds.includes(other.candidate.kind) && scoreOf(other) >= 0.35,
  );
}

/** The header says "name" and no more. */
export function isGeneric({ says: { claim } }: Seen): boolean {
  return claim !== undefined && claim.kinds[0] === 'name' && claim.strength <= 0.5;
}
