// What one column may be, by its header and its values, before the rest of the table is looked at.
import { JUDGED, judged, judgedAtMost, lessOfLists, much } from './by-values.js';
import type { Column } from './column.js';
import { fitOf, TESTS, type Fit } from './fit.js';
import type { Claim, HeaderSays } from './header/claims.js';
import { OVER_NAMES, support } from './header-support.js';
import { KINDS, type KindName, type Role } from './kinds.js';

export interface Candidate {
  readonly kind: KindName;
  readonly fit: Fit;
  /** 0 to 1, what the header says of this kind, as far as the values let it */
  readonly byHeader: number;
  /** 0 to 1, what the values alone say */
  readonly byValues: number;
  /** both together */
  readonly score: number;
}

/** Words that a property of people may have in its header as well: "blood type", "civil status". */
const NEUTRAL: ReadonlySet<string> = new Set(['status', 'type', 'category']);

/** What machines have in place of a street: "hw_address", "From Address". */
const OF_MACHINES: ReadonlySet<KindName> = new Set(['ipv4', 'ipv6', 'mac', 'email']);

/** What a header has to say by itself, where there are no values: "contact form" says little. */
const LEAST_ALONE = 0.5;

/** A header that claims something else takes this much from what values say. */
const CONTRADICTED = 0.6;
/** A header about a count or a type takes more. */
const BLOCKED = 0.35;
/** A header about a count or a type takes less from whole names, nearly all of which are of known ones, */
const LEFT_TO_NAMES = 0.6;
/** and from streets with their numbers: "license_loc", "site". */
const LEFT_TO_STREETS = 0.75;
/** It takes little from what a check proves. */
const LEFT_TO_PROOF = 0.9;

interface Rated {
  readonly kind: KindName;
  readonly role: Role;
  /** in the table of kinds */
  readonly order: number;
  /** values say something of it without a header */
  readonly byValues: boolean;
}

const RATED: readonly Rated[] = [...KINDS.values()].map(({ name, role }, order) => ({
  ...{ kind: name, role, order },
  byValues: JUDGED.has(name) || TESTS[name].alone.some((power) => power > 0),
}));

/** The likeliest of all kinds that have anything to say for them. */
export function candidateOf(column: Column, says: HeaderSays): Candidate | undefined {
  if (column.filled === 0) return byHeaderAlone(says);
  const flag = isFlag(column);
  const open: { rated: Rated; most: number }[] = [];
  for (const rated of RATED) {
    if (flag && rated.role !== 'quasi') continue;
    const most = scoreAtMost(rated, column, says);
    if (most > 0) open.push({ rated, most });
  }
  open.sort((a, b) => b.most - a.most || a.rated.order - b.rated.order);
  let best: { candidate: Candidate; order: number } | undefined;
  for (const { rated, most } of open) {
    // no kind behind it can be likelier
    if (best && most < best.candidate.score) break;
    const candidate = rate(rated, column, says);
    if (!candidate) continue;
    const { order } = rated;
    const better = best ? compare(candidate, best.candidate, says) || order - best.order : -1;
    if (better < 0) best = { candidate, order };
  }
  return best?.candidate;
}

/** Every kind that has anything to say for it, the likeliest first: what `candidateOf` finds the first of without trying each. */
export function candidatesOf(column: Column, says: HeaderSays): Candidate[] {
  if (column.filled === 0) return [byHeaderAlone(says)].filter((candidate) => candidate !== undefined);
  const flag = isFlag(column);
  return RATED.filter(({ role }) => !flag || role === 'quasi')
    .map((rated) => rate(rated, column, says))
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => compare(a, b, says));
}

/** Equal scores keep the order of the header's claim, then of the table of kinds. */
function compare(a: Candidate, b: Candidate, { claim }: HeaderSays): number {
  const rank = (kind: KindName): number => claim?.kinds.indexOf(kind) ?? -1;
  return b.score - a.score || strongest(b.fit) - strongest(a.fit) || rank(a.kind) - rank(b.kind);
}

function rate({ kind, role, byValues: speaks }: Rated, column: Column, says: HeaderSays): Candidate | undefined {
  const claimed = says.claim?.kinds.includes(kind) ?? false;
  if (!claimed && !speaks) return undefined;
  const fit = fitOf(column, kind);
  if (fit.weak === 0) return undefined;
  const byHeader = claimed
    ? says.claim!.strength * agreement(fit) * support(kind, fit, column, says.claim!.strength)
    : 0;
  const { alone } = TESTS[kind];
  const said = lessOfLists(judged(kind, fit, column) ?? valuesAlone(fit, alone), kind, column);
  const byValues = said * doubtOf(kind, role, claimed, says, fit.valid > 0.8);
  const score = together(byHeader, byValues);
  return score > 0 ? { kind, fit, byHeader, byValues, score } : undefined;
}

/** What `rate` gives at most, whatever fits. */
function scoreAtMost({ kind, role, byValues: speaks }: Rated, column: Column, says: HeaderSays): number {
  const claimed = says.claim?.kinds.includes(kind) ?? false;
  if (!claimed && !speaks) return 0;
  const byValues = judgedAtMost(kind, column) ?? Math.max(...TESTS[kind].alone);
  return together(
    claimed ? Math.min(1, says.claim!.strength * OVER_NAMES) : 0,
    byValues * doubtOf(kind, role, claimed, says, true),
  );
}

const together = (byHeader: number, byValues: number): number => 1 - (1 - byHeader) * (1 - byValues);

/** What a header that says something else leaves of what values say. @param proven most of them pass a check */
function doubtOf(kind: KindName, role: Role, claimed: boolean, says: HeaderSays, proven: boolean): number {
  if (claimed) return 1;
  if (proven && OF_MACHINES.has(kind) && says.claim?.kinds.includes('street-address')) return 1;
  if (kind === 'street-address' && proven && (says.claim || says.against !== undefined)) return LEFT_TO_STREETS;
  // "1st place" over "Ada Berg" and "Finn Holm"
  if (says.claim && kind === 'full-name' && proven && isPlaceOrRank(says.claim)) return LEFT_TO_PROOF;
  if (says.claim) return CONTRADICTED;
  if (says.against === undefined) return 1;
  if (kind === 'full-name' && proven) return LEFT_TO_NAMES;
  const neutral = role === 'quasi' && NEUTRAL.has(says.about ?? '');
  return neutral || (TESTS[kind].alone[2] >= 0.9 && proven) ? LEFT_TO_PROOF : BLOCKED;
}

const isPlaceOrRank = ({ kinds, strength }: Claim): boolean => kinds.includes('coordinates') && strength <= 0.6;

const YES_OR_NO = /^(?:yes|no|y|n|true|false|t|f|si|sí|s|oui|non|ja|nein|nee|sim|não|nao|vero|falso|verdadero)$/i;

/** Whether something is so says nobody's name or number: "email_verified". One or zero may be anything, and so may a letter or two. */
function isFlag({ values, filled, shape }: Column): boolean {
  const enough = filled > 4 || (values.length === 2 && shape.length >= 2);
  return enough && values.length <= 4 && values.every(({ value }) => YES_OR_NO.test(value));
}

// A column without values in the sample may have some further down, so the header decides.
function byHeaderAlone({ claim }: HeaderSays): Candidate | undefined {
  if (!claim || claim.strength < LEAST_ALONE) return undefined;
  const { kinds, strength } = claim;
  const fit = { weak: 0, shape: 0, valid: 0 };
  return { kind: kinds[0]!, fit, byHeader: strength, byValues: 0, score: strength };
}

const strongest = ({ valid, shape }: Fit): number => valid * 2 + shape;

/** How far values let a header be believed. Values that are invalid for the kind still count: they only have to be plausible. */
function agreement({ weak }: Fit): number {
  if (weak >= 0.6) return 1;
  if (weak >= 0.3) return 0.75;
  return weak >= 0.1 ? 0.4 : 0;
}

function valuesAlone(
  { weak, shape, valid }: Fit,
  [byWeak, byShape, byValid]: readonly [number, number, number],
): number {
  // where nothing is better than SHAPE it is a check digit, which one number in ten passes by chance
  const enough = byValid === 0 && shape < 0.6 ? 0 : much(shape);
  return Math.max(byWeak * much(weak), byShape * enough, byValid * much(valid));
}
