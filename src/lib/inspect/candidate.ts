// What one column may be, by its header and its values, before the rest of the table is looked at.
import { JUDGED, judged, judgedAtMost, lessOfLists, much } from './by-values.js';
import { share, type Column } from './column.js';
import { isCountedUp } from './counted-up.js';
import { fitOf, TESTS, type Fit } from './fit.js';
import { lettered } from './lettered.js';
import type { Claim, HeaderSays } from './header/claims.js';
import { columnLikeness } from './letters/name-likeness.js';
import { numbersSpanishFirms } from './values/firms.js';
import { areLogins } from './values/logins.js';
import { isPhrase, namesThing } from './values/names.js';
import { NO } from './values/level.js';
import { namesStreet } from './values/places.js';
import { areRaceCodes, religion } from './values/small.js';
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

const NAMES: ReadonlySet<KindName> = new Set(['first-name', 'last-name', 'full-name', 'name']);

/** What nobody has one after the other. */
const COUNTED: ReadonlySet<KindName> = new Set(['house-number', 'insurance-number']);

/** Words that a property of people may have in its header as well: "blood type", "civil status". */
const NEUTRAL: ReadonlySet<string> = new Set(['status', 'type', 'category']);

/** What machines have in place of a street: "hw_address", "From Address". */
const OF_MACHINES: ReadonlySet<KindName> = new Set(['ipv4', 'ipv6', 'mac', 'email']);

/** What a header has to say by itself, where there are no values: "contact form" says little. */
const LEAST_ALONE = 0.5;

/** Share of values with a word for a thing from which a column of names is one of things. */
const MANY_THINGS = 0.4;

/** By the letters: as nothing but names of people stands under "driver name", and as towns and teams are seldom made. */
const LIKE_NAMES = 0.2;
const MUCH_LIKE_NAMES = 0.4;

/** A header that claims something else takes this much from what values say. */
const CONTRADICTED = 0.6;
/** A header about a count or a type takes more. */
const BLOCKED = 0.35;
/** A header that only says "student" is worth more above names that are known. */
const OVER_NAMES = 1.5;
/** It takes less from whole names, nearly all of which are of known ones, */
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
  // "location" over "US" and "GB"
  if (strength <= 0.65 && kind === 'city' && share(column, isCountryCode) > 0.8) return 0.35;
  // "session" of a term: "2024-fall", where a token is long and seldom returns
  if (strength < 0.5 && (kind === 'device' || kind === 'uuid')) return of.length < 16 || of.unique < 0.3 ? 0.6 : 1;
  // "agent" over "Berg": an account is called "berg" or "mberg2", and not "TX"
  if (kind === 'username' && strength < 0.5 && (of.length < 2.5 || share(column, isCapitalisedWord) > 0.8)) return 0.3;
  // shares of an age, and whether somebody is of it
  if (kind === 'age' && share(column, (value) => SHARE_OR_FLAG.test(value)) > 0.95 && filled > 4) return 0;
  // "guardian" over "mother" and "father", row after row
  if (kind === 'username' && strength < 0.5 && distinct < 6 && filled > 20 * distinct) return 0.3;
  // a CIF, which firms have
  if (strength < 0.8 && kind === 'national-id' && numbersSpanishFirms(column)) return 0.3;
  // keys of addresses and of policies: "policy_id" over "POL0001", "POL0002"
  if (COUNTED.has(kind) && strength < 0.9 && isCountedUp(column)) return 0;
  // one beginning for all and then numbers: "MAT0001" of pupils
  if (kind === 'plate' && hasOneBeginning(column)) return 0.3;
  if (kind === 'house-number' && hasOneBeginning(column) && share(column, isCode) > 0.9) return 0.3;
  // "Via Garibaldi"
  if (kind === 'full-name' && share(column, namesStreet) > 0.3) return 0.3;
  // "rel" over "Mother"
  if (kind === 'religion' && strength < 0.8 && share(column, (value) => religion(value) > NO) === 0) return 0.3;
  // "Adrian College", whatever the header calls it
  if (kind === 'full-name' && strength < 0.95 && valid < 0.3 && share(column, namesThing) > 0.6) return 0.35;
  // "deployed by" over "walter62" and "ann.miller"
  if (strength < 0.5 && NAMES.has(kind) && areLogins(column)) return 0.3;
  if (kind === 'race' && strength > 0.7 && areRaceCodes(column)) return 1;
  if (!DICTIONARY_KINDS.has(kind) || strength > 0.86) return 1;
  // "Alpha Corp", "Beta Ltd", "Annual review"
  if (strength < 0.7 && (share(column, namesThing) > MANY_THINGS || share(column, isPhrase) > MANY_THINGS)) return 0.35;
  // "student" and "owner" over known names
  if (strength < 0.4 && shape > 0.7 && distinct > 2) return OVER_NAMES;
  if (of.letters + of.mixed < 0.5) return 1;
  if (of.latin < 0.5) return shape > 0.1 || distinct < 4 || share(column, inKnownScript) < 0.5 ? 1 : 0.75;
  // a few values that return over and over are categories: "yes", "mother"
  if (distinct < 4) return filled > 4 * distinct && shape < 0.3 ? 0.35 : 1;
  const needed = strength > 0.7 ? 0.12 : 0.3;
  if (shape >= needed) return 1;
  if (distinct < 10) return 0.7;
  // words that no dictionary has may still be made like names: "Alvy", "Wileen"
  const likeness = columnLikeness(column);
  if (strength > 0.7) return likeness > LIKE_NAMES ? 1 : 0.35;
  return shape >= needed / 2 && likeness > MUCH_LIKE_NAMES ? 0.7 : 0.35;
}

const isCode = (value: string): boolean => /^[A-Z]{2,}-?\d{3,}$/.test(value);

/** "0.1079" under "Age15_24", "1" under "age75". */
const SHARE_OR_FLAG = /^(?:[01]|0?\.\d+)$/;

const isCountryCode = (value: string): boolean => /^[A-Z]{2}$/.test(value);

const NUMBERED_WORD = lettered(/^(\p{L}{2,})[- ]?\d+$/u);
const CAPITALISED = lettered(/^\p{Lu}[\p{Ll}\p{M}'’-]+$/u);
const isCapitalisedWord = (value: string): boolean => CAPITALISED.test(value);

function hasOneBeginning({ values }: Column): boolean {
  const beginnings = new Set(values.map(({ value }) => NUMBERED_WORD.for(value).exec(value)?.[1]));
  return values.length > 3 && beginnings.size === 1 && !beginnings.has(undefined);
}

function valuesAlone(
  { weak, shape, valid }: Fit,
  [byWeak, byShape, byValid]: readonly [number, number, number],
): number {
  // where nothing is better than SHAPE it is a check digit, which one number in ten passes by chance
  const enough = byValid === 0 && shape < 0.6 ? 0 : much(shape);
  return Math.max(byWeak * much(weak), byShape * enough, byValid * much(valid));
}
