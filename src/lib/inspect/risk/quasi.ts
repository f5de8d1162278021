// Columns that tell who somebody is only together: named by the user, or found.
import type { Finding } from '../finding.js';
import { kindNamed, type KindName } from '../kinds.js';

/** About a person, known to neighbours and colleagues, in few values each. */
const TOGETHER: ReadonlySet<KindName> = new Set([
  ...(['birth-date', 'birth-place', 'death-date', 'postal-code', 'city', 'age', 'birth-year', 'gender'] as const),
  ...(['marital', 'race', 'religion', 'nationality', 'blood'] as const),
]);
/** More are seldom known of one person. */
const MOST = 8;

export function quasiIdentifiers(findings: readonly Finding[]): number[] {
  return findings
    .filter(({ kind }) => kind !== undefined && (TOGETHER.has(kind) || kindNamed(kind).role === 'quasi'))
    .slice(0, MOST)
    .map(({ index }) => index);
}
