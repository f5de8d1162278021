// What one column may be, by its header and its values, before the rest of the table is looked at.
import { couldSay, JUDGES, much } from './by-values.js';
import { share, type Column } from './column.js';
import { fitOf, TESTS, type Fit } from './fit.js';
import type { HeaderSays } from './header/claims.js';
import { namesThing } from './values/names.js';
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

const DICTIONARY_KINDS: ReadonlySet<KindName> = new Set(['first-name', 'last-name', 'full-name', 'name', 'race']);

/** Words that a property of people may have in its header as well: "blood type", "civil status". */
const NEUTRAL: ReadonlySet<string> = new Set(['status', 'type', 'category']);

/** What a header has to say by itself, where there are no values: "contact form" says little. */
const LEAST_ALONE = 0.5;

/** Share of values with a word for a thing from which a column of names is one of things. */
const MANY_THINGS = 0.4;

/** A header that claims something else takes this much from what values say. */
const CONTRADICTED = 0.6;
/** A header about a count or a type takes more. */
const BLOCKED = 0.35;

interface Rated {
  readonly kind: KindName;
  readonly role: Role;
  /** values say something of it without a header */
  readonly byValues: boolean;
}

const RATED: readonly Rated[] = [...KINDS.values()].map(({ name, role }) => ({
  ...{ kind: name, role },
  byValues: JUDGES[name] !== undefined || TESTS[name].alone.some((power) => power > 0),
}));

/** Every kind that has anything to say for it, the likeliest first. */
export function candidatesOf(column: Column, says: HeaderSays): Candidate[] {
  if (column.filled === 0) return byHeaderAlone(says);
  const candidates: Candidate[] = [];
  const flag = isFlag(column);
  for (const { kind, role, byValues: speaks } of RATED) {
    if (flag && role !== 'quasi') continue;
    const claimed = says.claim?.kinds.includes(kind) ?? false;
    if (!claimed && (!speaks || !couldSay(kind, column))) continue;
    const fit = fitOf(column, kind);
    if (fit.weak === 0) continue;
    const { alone } = TESTS[kind];
    const judge = JUDGES[kind];
    const byHeader = claimed
      ? says.claim!.strength * agreement(fit) * support(kind, fit, column, says.claim!.strength)
      : 0;
    const doubt = claimed
      ? 1
      : says.claim
        ? CONTRADICTED
        : says.against !== undefined
          ? (role === 'quasi' && NEUTRAL.has(says.about ?? '')) || (alone[2] >= 0.9 && fit.valid > 0.8)
            ? 0.9
            : BLOCKED
          : 1;
    const byValues = (judge ? judge(fit, column) : valuesAlone(fit, alone)) * doubt;
    const score = 1 - (1 - byHeader) * (1 - byValues);
    if (score > 0) candidates.push({ kind, fit, byHeader, byValues, score });
  }
  // equal scores keep the order of the header's claim, then of the table of kinds
  const rank = (kind: KindName): number => says.claim?.kinds.indexOf(kind) ?? -1;
  return candidates.sort(
    (a, b) => b.score - a.score || strongest(b.fit) - strongest(a.fit) || rank(a.kind) - rank(b.kind),
  );
}

const YES_OR_NO = /^(?:yes|no|y|n|true|false|t|f|si|sí|s|oui|non|ja|nein|nee|sim|não|nao|vero|falso|verdadero)$/i;

/** Whether something is so says nobody's name or number: "email_verified". One or zero may be anything. */
function isFlag({ values, filled }: Column): boolean {
  return filled > 4 && values.length <= 4 && values.every(({ value }) => YES_OR_NO.test(value));
}

// A column without values in the sample may have some further down, so the header decides.
function byHeaderAlone({ claim }: HeaderSays): Candidate[] {
  if (!claim || claim.strength < LEAST_ALONE) return [];
  const { kinds, strength } = claim;
  const fit = { weak: 0, shape: 0, valid: 0 };
  return [{ kind: kinds[0]!, fit, byHeader: strength, byValues: 0, score: strength }];
}

/** Scripts of which it is known how names are built. */
const inKnownScript = (value: string): boolean => /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}]/u.test(value);

const strongest = ({ valid, shape }: Fit): number => valid * 2 + shape;

/** How far values let a header be believed. Values that are invalid for the kind still count: they only have to be plausible. */
function agreement({ weak }: Fit): number {
  if (weak >= 0.6) return 1;
  if (weak >= 0.3) return 0.75;
  return weak >= 0.1 ? 0.4 : 0;
}

/**
 * A header that only says "name" or "student" needs values that are names; where the dictionaries know next to none of many values, they
 * are names of something else.
 */
function support(kind: KindName, { shape, valid }: Fit, column: Column, strength: number): number {
  const { distinct, filled, shape: of } = column;
  // "location" of a thing: "above the ground"
  if (strength <= 0.65 && distinct > 3) {
    if (kind === 'street-address') return shape + valid < 0.2 ? 0.6 : 1;
    if (kind === 'city') return shape < 0.08 ? 0.6 : 1;
  }
  if (!DICTIONARY_KINDS.has(kind) || strength > 0.86) return 1;
  // "Alpha Corp", "Beta Ltd"
  if (strength < 0.7 && share(column, namesThing) > MANY_THINGS) return 0.35;
  if (of.letters + of.mixed < 0.5) return 1;
  if (of.latin < 0.5) return shape > 0.1 || distinct < 4 || share(column, inKnownScript) < 0.5 ? 1 : 0.75;
  // a few values that return over and over are categories: "yes", "mother"
  if (distinct < 4) return filled > 4 * distinct && shape < 0.3 ? 0.35 : 1;
  const needed = strength > 0.7 ? 0.12 : 0.3;
  if (shape >= needed) return 1;
  return distinct < 10 ? 0.7 : 0.35;
}

function valuesAlone(
  { weak, shape, valid }: Fit,
  [byWeak, byShape, byValid]: readonly [number, number, number],
): number {
  // where nothing is better than SHAPE it is a check digit, which one number in ten passes by chance
  const enough = byValid === 0 && shape < 0.6 ? 0 : much(shape);
  return Math.max(byWeak * much(weak), byShape * enough, byValid * much(valid));
}
