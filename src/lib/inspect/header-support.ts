// How far the values of a column support what its header claims.
import { share, type Column } from './column.js';
import { isCountedUp } from './counted-up.js';
import type { Fit } from './fit.js';
import type { KindName } from './kinds.js';
import { lettered } from './lettered.js';
import { columnLikeness } from './letters/name-likeness.js';
import { numbersSpanishFirms } from './values/firms.js';
import { NO } from './values/level.js';
import { areLogins } from './values/logins.js';
import { isPhrase, namesThing } from './values/names.js';
import { namesStreet } from './values/places.js';
import { areRaceCodes, religion } from './values/small.js';

const NAMES: readonly KindName[] = ['first-name', 'last-name', 'full-name', 'name'];

/** Names, and what else the dictionaries list. */
const DICTIONARY_KINDS: ReadonlySet<KindName> = new Set([...NAMES, 'race']);

/** Share of values with a word for a thing from which a column of names is one of things. */
const MANY_THINGS = 0.4;

/** By the letters: as nothing but names of people stands under "driver name", and as towns and teams are seldom made. */
const LIKE_NAMES = 0.2;
const MUCH_LIKE_NAMES = 0.4;

/** A header that only says "student" is worth more above names that are known. */
export const OVER_NAMES = 1.5;

/** A claim, and what stands below it. */
interface Claimed {
  readonly fit: Fit;
  readonly column: Column;
  /** 0 to 1, of the header's claim */
  readonly strength: number;
}

interface Rule {
  /** kinds that are claimed */
  readonly of: readonly KindName[];
  readonly when: (claimed: Claimed) => boolean;
  /** what is left of the claim */
  readonly leaves: number | ((claimed: Claimed) => number);
}

/** The first that applies decides. */
const RULES: readonly Rule[] = [
  {
    // "location" of a thing: "above the ground"
    of: ['street-address'],
    when: ({ strength, column }) => strength <= 0.65 && column.distinct > 3,
    leaves: ({ fit }) => (fit.shape + fit.valid < 0.2 ? 0.6 : 1),
  },
  {
    of: ['city'],
    when: ({ strength, column }) => strength <= 0.65 && column.distinct > 3,
    leaves: ({ fit }) => (fit.shape < 0.08 ? 0.6 : 1),
  },
  {
    // "location" over "US" and "GB"
    of: ['city'],
    when: ({ strength, column }) => strength <= 0.65 && share(column, isCountryCode) > 0.8,
    leaves: 0.35,
  },
  {
    // "session" of a term: "2024-fall", where a token is long and seldom returns
    of: ['device', 'uuid'],
    when: ({ strength }) => strength < 0.5,
    leaves: ({ column: { shape } }) => (shape.length < 16 || shape.unique < 0.3 ? 0.6 : 1),
  },
  {
    // "agent" over "Berg": an account is called "berg" or "mberg2", and not "TX"
    of: ['username'],
    when: ({ strength, column }) =>
      strength < 0.5 && (column.shape.length < 2.5 || share(column, isCapitalisedWord) > 0.8),
    leaves: 0.3,
  },
  {
    // shares of an age, and whether somebody is of it
    of: ['age'],
    when: ({ column }) => share(column, isShareOrFlag) > 0.95 && column.filled > 4,
    leaves: 0,
  },
  {
    // "guardian" over "mother" and "father", row after row
    of: ['username'],
    when: ({ strength, column }) => strength < 0.5 && column.distinct < 6 && column.filled > 20 * column.distinct,
    leaves: 0.3,
  },
  {
    // a CIF, which firms have
    of: ['national-id'],
    when: ({ strength, column }) => strength < 0.8 && numbersSpanishFirms(column),
    leaves: 0.3,
  },
  {
    // what nobody has one after the other, as keys of addresses and of policies are: "policy_id" over "POL0001", "POL0002"
    of: ['house-number', 'insurance-number'],
    when: ({ strength, column }) => strength < 0.9 && isCountedUp(column),
    leaves: 0,
  },
  {
    // "Health Insurance" over shares of those who have one
    of: ['insurance-number', 'medical-record'],
    when: ({ column }) => share(column, (value) => /^-?\d+[.,]\d+$/.test(value)) > 0.5,
    leaves: 0,
  },
  {
    // one beginning for all and then numbers: "MAT0001" of pupils
    of: ['plate'],
    when: ({ column }) => hasOneBeginning(column),
    leaves: 0.3,
  },
  {
    of: ['house-number'],
    when: ({ column }) => hasOneBeginning(column) && share(column, isCode) > 0.9,
    leaves: 0.3,
  },
  {
    // "Via Garibaldi"
    of: ['full-name'],
    when: ({ column }) => share(column, namesStreet) > 0.3,
    leaves: 0.3,
  },
  {
    // "rel" over "Mother"
    of: ['religion'],
    when: ({ strength, column }) => strength < 0.8 && share(column, (value) => religion(value) > NO) === 0,
    leaves: 0.3,
  },
  {
    // "Adrian College", whatever the header calls it
    of: ['full-name'],
    when: ({ strength, fit, column }) => strength < 0.95 && fit.valid < 0.3 && share(column, namesThing) > 0.6,
    leaves: 0.35,
  },
  {
    // "deployed by" over "walter62" and "ann.miller"
    of: NAMES,
    when: ({ strength, column }) => strength < 0.5 && areLogins(column),
    leaves: 0.3,
  },
  {
    of: ['race'],
    when: ({ strength, column }) => strength > 0.7 && areRaceCodes(column),
    leaves: 1,
  },
];

const RULES_OF = new Map<KindName, Rule[]>();
for (const rule of RULES) for (const kind of rule.of) RULES_OF.set(kind, [...(RULES_OF.get(kind) ?? []), rule]);

/** 0 to 1, and more than that where values that a weak header fits are known names. */
export function support(kind: KindName, fit: Fit, column: Column, strength: number): number {
  const claimed = { fit, column, strength };
  const rule = RULES_OF.get(kind)?.find(({ when }) => when(claimed));
  if (rule) return typeof rule.leaves === 'number' ? rule.leaves : rule.leaves(claimed);
  return DICTIONARY_KINDS.has(kind) && strength <= 0.86 ? supportOfWords(claimed) : 1;
}

/**
 * A header that only says "name" or "student" needs values that are names; where the dictionaries know next to none of many values, they
 * are names of something else.
 */
function supportOfWords({ fit: { shape }, column, strength }: Claimed): number {
  const { distinct, filled, shape: of } = column;
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

/** Scripts of which it is known how names are built. */
const inKnownScript = (value: string): boolean => /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}]/u.test(value);

const isCode = (value: string): boolean => /^[A-Z]{2,}-?\d{3,}$/.test(value);

/** "0.1079" under "Age15_24", "1" under "age75". */
const isShareOrFlag = (value: string): boolean => /^(?:[01]|0?\.\d+)$/.test(value);

const isCountryCode = (value: string): boolean => /^[A-Z]{2}$/.test(value);

const NUMBERED_WORD = lettered(/^(\p{L}{2,})[- ]?\d+$/u);
const CAPITALISED = lettered(/^\p{Lu}[\p{Ll}\p{M}'’-]+$/u);
const isCapitalisedWord = (value: string): boolean => CAPITALISED.test(value);

function hasOneBeginning({ values }: Column): boolean {
  const beginnings = new Set(values.map(({ value }) => NUMBERED_WORD.for(value).exec(value)?.[1]));
  return values.length > 3 && beginnings.size === 1 && !beginnings.has(undefined);
}
