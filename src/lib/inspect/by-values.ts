// What the values of a column say by themselves, for kinds that no single value proves: names, cities, gender.
import { share, type Column } from './column.js';
import { cities, counties, entryOf, firstNames, regions } from './dictionaries/lookup.js';
import type { Fit } from './fit.js';
import type { KindName } from './kinds.js';
import { fold } from './header/fold.js';
import { isMonth } from './values/dates.js';
import { luhn } from './values/checks.js';
import { numbersFirms } from './values/firms.js';
import { onlyDigits, SHAPE } from './values/level.js';
import { namesStreet } from './values/places.js';
import { gender, maritalWord, onlyEthnic, race, religion } from './values/small.js';

/** 0 to 1 from the shares of cells that reach each level; more where more of them do. */
type Judge = (fit: Fit, column: Column) => number;

/** 0 up to `from`, 1 from `to` on. */
function ramp(share: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (share - from) / (to - from)));
}

/** A share as evidence: nothing below a third of the cells, everything from four fifths on. */
export function much(share: number): number {
  if (share >= 0.8) return 1;
  return share < 0.33 ? 0 : 0.5 + (0.5 * (share - 0.33)) / 0.47;
}

/** A column of very few different values is a list of categories, whatever they are called. */
function variety({ distinct, filled, cells }: Column): number {
  // one word here and there says nothing
  if (distinct === 1 && cells > 20) return 0.2;
  if (distinct <= 2) return filled <= 4 ? 0.7 : 0.2;
  return distinct < 6 && filled > 8 * distinct ? 0.5 : 1;
}

/** A list of states and countries holds some that are called like no city. */
function regionLike(column: Column): number {
  const entries = (value: string): string => entryOf(value.replace(/,.*$/, ''));
  const known = share(column, (value) => !value.includes(',') && regions().has(entries(value)));
  const notCities = share(column, (value) => regions().has(entries(value)) && !cities().has(entries(value)));
  return notCities > 0.2 ? 1 - ramp(known, 0.5, 0.8) : 1;
}

/** Jordan, Chad and Georgia among countries. */
function isOfRegions(column: Column): boolean {
  if (share(column, (value) => regions().has(entryOf(value))) < 0.6) return false;
  return share(column, (value) => regions().has(entryOf(value)) && !firstNames().has(entryOf(value))) > 0.2;
}

/** "Rua Sete de Setembro", "Travessa Lima": most streets are called after somebody. */
const notStreets = (column: Column): number =>
  share(column, (value) => value.includes(' ') && namesStreet(value)) > 0.6 ? 0.1 : 1;

/** A list of counties holds nothing else, where one of people has other names too. */
function countyLike(column: Column): number {
  if (column.distinct < 5) return 1;
  const known = share(column, (value) => counties().has(entryOf(value.replace(/\s+county$/i, ''))));
  return 1 - 0.75 * ramp(known, 0.75, 0.9);
}

/** Telephone numbers of half of Europe are in groups of three digits too, and one in ten passes by chance. */
const passesLuhn = (value: string): boolean => luhn(onlyDigits(value));

/** Versions and chapters begin with small numbers, "2.14.0.7"; addresses with any. */
const isNumbering = (column: Column): boolean =>
  column.distinct > 3 && share(column, (value) => /^\d\./.test(value)) > 0.9;

/** April, May, June and Augusto are names, and stand among other months more often than among other names. */
const notMonths = (column: Column): number => (column.distinct > 2 && share(column, isMonth) > 0.9 ? 0 : 1);

/** Christian among Hindu and Muslim. */
const notReligions = (column: Column): number =>
  column.distinct > 2 && share(column, (value) => religion(value) >= SHAPE) > 0.9 ? 0 : 1;

/** One number for all is nobody's own. */
const isConstant = ({ distinct, filled }: Column): boolean => distinct === 1 && filled > 4;

/** What is left of a kind where a column may as well be a list of other things that are made alike. */
const NOT_A_LIST: Partial<Readonly<Record<KindName, (column: Column) => number>>> = {
  'first-name': (column) =>
    countyLike(column) * notMonths(column) * notReligions(column) * (isOfRegions(column) ? 0.1 : 1),
  'last-name': (column) => countyLike(column) * notMonths(column) * notStreets(column),
  'full-name': notStreets,
  city: regionLike,
  ipv4: (column) => (isNumbering(column) ? 0 : 1),
  sin: (column) => (numbersFirms(column) || isConstant(column) || share(column, passesLuhn) < 0.5 ? 0 : 1),
};

const hasComponents = (value: string): boolean => value.includes('^');

/** Share of values with a known name, where a tenth and more have a known first and last one. */
const WITH_WHOLE_NAMES = [0.3, 0.45] as const;

const JUDGES: Partial<Readonly<Record<KindName, Judge>>> = {
  'first-name': (fit, column) =>
    column.shape.words > 2.2 ? 0 : 0.85 * ramp(fit.shape, 0.25, 0.6) * ramp(fit.weak, 0.5, 0.8) * variety(column),
  'last-name': (fit, column) =>
    column.shape.words > 2.5
      ? 0
      : (0.4 * ramp(fit.shape, 0.15, 0.45) + 0.2 * ramp(fit.shape, 0.75, 0.95)) *
        ramp(fit.weak, 0.5, 0.8) *
        variety(column),
  'full-name': (fit, column) =>
    (column.shape.words < 1.6 && share(column, hasComponents) < 0.8) || column.shape.words > 5.5
      ? 0
      : // where both names of some are known, one of most others is
        Math.max(
          0.9 * ramp(fit.shape, 0.3, 0.7),
          0.9 * ramp(fit.valid, 0.1, 0.3) * ramp(fit.shape, WITH_WHOLE_NAMES[0], WITH_WHOLE_NAMES[1]),
        ) *
        ramp(fit.weak, 0.5, 0.8) *
        // a few whole names that return are those of a few people
        Math.max(variety(column), column.distinct > 1 && fit.valid > 0.7 ? 0.85 : 0),
  city: (fit, column) =>
    // "8011 PK Zwolle" is three words
    column.shape.words > (column.shape.mixed > 0.9 ? 4.2 : 2.6)
      ? 0
      : 0.65 * ramp(fit.shape, 0.12, 0.4) * ramp(fit.weak, 0.6, 0.9) * (column.distinct > 2 ? variety(column) : 0.6),
  'street-address': (fit, { distinct, filled }) =>
    Math.max(0.5 * much(fit.shape), 0.8 * much(fit.valid)) * (distinct < 6 && filled > 8 * distinct ? 0.4 : 1),
  // categories are written with underscores too
  username: (fit, { distinct, filled }) =>
    Math.max(0.45 * much(fit.shape), 0.8 * much(fit.valid)) * (distinct < 30 && filled > 4 * distinct ? 0.3 : 1),
  gender: (fit, { values, distinct }) => {
    if (distinct > 12 || fit.weak < 0.9) return 0;
    const letters = new Set(values.map(({ value }) => value[0]!.toLowerCase()));
    const pair = letters.has('m') && (letters.has('f') || letters.has('w'));
    if (fit.shape > (distinct > 4 ? 0.6 : 0.8)) return 0.85;
    // "man", "vrouw"
    const words = values.filter(({ value }) => value.length > 2);
    if (distinct < 4 && words.length >= 2 && words.some(({ value }) => gender(value) >= SHAPE)) return 0.8;
    // "Férfi" and "Nő"
    if (distinct === 2 && words.length === 1 && fold(words[0]!.value) === 'ferfi') return 0.8;
    // "Male", "Female" and as many that are neither
    if (fit.shape > 0.4 && values.filter(({ value }) => gender(value) >= SHAPE).length >= 2) return 0.85;
    if (pair && values.some(({ value }) => value.length === 1)) return 0.75;
    // homme and femme, hombre and mujer, mujer and varón, man and vrouw, kobieta and mężczyzna (kvinne and mann), muž and žena, erkek and kadın
    const other = [...letters].sort().join('');
    return ['fh', 'hm', 'mv', 'km', 'mz', 'mž', 'жм', 'ek'].includes(other) &&
      values.every(({ value }) => value.length === 1)
      ? 0.5
      : 0;
  },
  // rooms and beds are single, too
  marital: (fit, { distinct, values }) =>
    distinct > 10 || new Set(values.map(({ value }) => maritalWord(value)).filter(Boolean)).size < 2
      ? 0
      : 0.7 * ramp(fit.shape, 0.6, 0.9),
  race: (fit, { distinct, values }) =>
    distinct < 2 ||
    distinct > 25 ||
    values.filter(({ value }) => race(value) >= SHAPE).length < (values.some(({ value }) => onlyEthnic(value)) ? 2 : 3)
      ? 0
      : 0.7 * ramp(fit.shape, 0.4, 0.7),
  blood: (fit, { values }) =>
    values.some(({ value }) => /[+-]|rh|pos|neg/i.test(value)) ? 0.8 * ramp(fit.shape, 0.7, 0.95) : 0,
};

/** Kinds of which the values of a column say something together. */
export const JUDGED: ReadonlySet<KindName> = new Set(Object.keys(JUDGES) as KindName[]);

/** 0 to 1, what the values of a column say of a kind; undefined for a kind that is not judged. */
export function judged(kind: KindName, fit: Fit, column: Column): number | undefined {
  return JUDGES[kind]?.(fit, column);
}

/** `said` of a kind, less where a column may be a list of other things. They are looked up value by value: only where something is said. */
export function lessOfLists(said: number, kind: KindName, column: Column): number {
  return said === 0 ? 0 : said * (NOT_A_LIST[kind]?.(column) ?? 1);
}

const PERFECT: Fit = { weak: 1, shape: 1, valid: 1 };

/**
 * What `judged` says at most, whatever fits: how many values there are and how long they are may speak against a kind before any of them is
 * tested. Undefined for a kind that is not judged.
 */
export function judgedAtMost(kind: KindName, column: Column): number | undefined {
  return JUDGES[kind]?.(PERFECT, column);
}
