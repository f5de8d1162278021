// What people beside it explains: years of birth, ages, nationalities.
import { share, type Column } from '../../column.js';
import { demonyms, entryOf, languages } from '../../dictionaries/lookup.js';
import { fold } from '../../header/fold.js';
import type { KindName } from '../../kinds.js';
import { age, hasTimeOfDay, yearOf } from '../../values/dates.js';
import { NO, SHAPE } from '../../values/level.js';
import { religion as religionLevel } from '../../values/small.js';
import type { Seen } from '../seen.js';
import { found, near, type Rule, type Surroundings } from './rule.js';
import { lettered } from '../../lettered.js';

const ENOUGH_PEOPLE = 0.5;
const HALF_A_CENTURY = 45;
const SURE = 0.6;

/** Years of birth spread over decades and end a while ago; days of hiring and ordering do not. */
export const birthDate: Rule = ({ table, index, people, silent }) => {
  const self = table[index]!;
  const { values, shape } = self.column;
  if (people < ENOUGH_PEOPLE || (shape.unique < 0.2 && self.column.distinct < 100)) return undefined;
  if (share(self.column, hasTimeOfDay) > 0.5) return undefined;
  const years = values.map(({ value }) => yearOf(value)).filter((year) => year !== undefined);
  if (years.length < 0.9 * values.length || years.length < 3) return undefined;
  const ascending = years.filter((year, i) => i > 0 && year >= years[i - 1]!).length / (years.length - 1);
  if (years.length > 8 && (ascending > 0.9 || ascending < 0.1)) return undefined;
  const sorted = [...years].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))]!;
  const [early, middle, late] = [at(0.1), at(0.5), at(0.9)];
  // nothing else of people is spread over half a century, the youngest of them children
  const isLife = early < 1970 && middle <= 2000 && late - early >= HALF_A_CENTURY;
  if (early < 1800 || early > 1990 || (!isLife && (middle > 1996 || late > 2014))) return undefined;
  if (isOfLater(table, index, middle)) return undefined;
  // players and pupils are born within a few years
  if (late - early < (late < 2000 ? 5 : 12)) return undefined;
  // where headers mean something, days of birth are called so
  return found(self, 'birth-date', silent ? 0.68 : 0.45, 'dates over decades, beside data of people');
};

const YEARS_APART = 10;

/**
 * Somebody is born long before anything else that a table says of him: a day behind another by years is that of a licence or an office, and
 * of three and more that lie together none is the first.
 */
function isOfLater(table: readonly Seen[], self: number, middle: number): boolean {
  const others = table.flatMap(({ column }, index) => {
    const year = index === self ? undefined : middleYear(column);
    return year === undefined ? [] : [{ index, year }];
  });
  if (others.some(({ year }) => year < middle - YEARS_APART)) return true;
  const together = others.filter(({ year }) => year <= middle + YEARS_APART);
  return together.length > 1 || together.some(({ index }) => index < self);
}

function middleYear(column: Column): number | undefined {
  if (column.shape.digits + column.shape.mixed < 0.9 || column.filled < 3) return undefined;
  const years = column.values.map(({ value }) => yearOf(value)).filter((year) => year !== undefined);
  if (years.length < 0.8 * column.values.length) return undefined;
  return years.sort((a, b) => a - b)[Math.floor(years.length / 2)];
}

export const ages: Rule = (around) => {
  const { table, index, people, silent } = around;
  // where headers mean something, ages are called so
  if (!silent) return undefined;
  const self = table[index]!;
  const { column } = self;
  const few = Math.min(6, Math.ceil(0.6 * column.filled));
  if (people < ENOUGH_PEOPLE || column.shape.running || column.distinct < few || column.filled < 3) return undefined;
  if (share(column, (value) => /^\d{1,3}(?:\.\d)?$/.test(value)) < 0.95) return undefined;
  const sorted = column.values
    .flatMap(({ value, count }) => Array<number>(Math.min(count, 50)).fill(Number(value)))
    .filter((years) => !Number.isNaN(years))
    .sort((a, b) => a - b);
  if (isMeasure(column, sorted) || isNumbering(column)) return undefined;
  const mean = sorted.reduce((sum, years) => sum + years, 0) / sorted.length;
  // a few mistakes do not count
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))]!;
  const [least, most] = [at(0.03), at(0.97)];
  const young = isBehindName(around) && table.length <= 8 && sorted[0]! >= 16 && sorted.at(-1)! < 60;
  if (!young && (most > 105 || most < 42 || mean < 18 || mean > 70 || least > 35)) return undefined;
  // where every other column could be ages, they are points or pieces
  if (table.filter(({ column: other }) => couldBeAges(other)).length > 2) return undefined;
  const besideGender = near(around, 5, ['gender', 'race', 'marital']);
  // in a narrow table everything is beside everything
  const reach = table.length <= 6 ? 4 : 2;
  if (!besideGender && !near(around, reach, ['first-name', 'last-name', 'full-name', 'email', 'phone']))
    return undefined;
  return found(self, 'age', besideGender ? 0.65 : 0.5, 'numbers like ages, beside data of people');
};

/** Next to a first or a whole name: pupils and players are of nearly one age. */
const isBehindName = ({ table, index }: Surroundings): boolean => {
  const before = table[index - 1]?.candidate;
  return before !== undefined && before.score >= SURE && ['first-name', 'full-name', 'last-name'].includes(before.kind);
};

const couldBeAges = (column: Column): boolean =>
  column.distinct > 5 && share(column, (value) => /^[1-9]\d$/.test(value)) > 0.8;

/** Numbers with decimals, in steps of five or six, or most of them one and the same are lengths, terms and hours. */
function isMeasure({ values, weight }: Column, numbers: readonly number[]): boolean {
  const shareOf = (holds: (number: number) => boolean): number => numbers.filter(holds).length / numbers.length;
  if (shareOf((number) => !Number.isInteger(number)) > 0.4) return true;
  if (values.length < 5 || weight < 20) return false;
  if ([5, 6].some((step) => shareOf((number) => number % step === 0) > 0.95)) return true;
  return Math.max(...values.map(({ count }) => count)) > 0.35 * weight;
}

/** Of so many people some are as old as others, and they do not stand in the order of their ages. */
function isNumbering({ filled, distinct, first }: Column): boolean {
  if (filled >= 40 && distinct > 0.95 * filled) return true;
  const numbers = first.filter((value) => value !== '').map(Number);
  return numbers.length > 12 && numbers.every((number, i) => i === 0 || number >= numbers[i - 1]!);
}

const BAND = lettered(
  /^(?:<|>|≤|≥|under|over|de|from)?\s*(\d{1,2})\s*(?:[-–]|to|a|y)\s*(\d{1,3})(?:\s*\p{L}+)?$|^\d{2}\s*\+$/iu,
);
const WORD = lettered(/\p{L}+/gu);
/** Years, months, weeks and days, as ages are written: "14 yrs", "2a 3m". A seat has other letters behind its number. */
const UNITS: ReadonlySet<string> = new Set(
  (
    'y yr yrs year years yo m mo mos mth month months w wk wks week weeks d day days a ans an mois ano anos anio anios meses mes mese ' +
    'mesi anni anno j jahr jahre jr mon monat monate jaar mnd let lat rok roku ar vuotta v yas age aged old to up over under and or plus ' +
    'de y unter uber bis ab'
  ).split(' '),
);

function isOfAges(value: string): boolean {
  const words = fold(value).match(WORD.for(value));
  return words !== null && words.every((word) => UNITS.has(word));
}

/** "45-49", "50-59", "60+": bands that together span a life, beside data of people. */
export const ageBand: Rule = ({ table, index, people }) => {
  const self = table[index]!;
  const { column } = self;
  if (people < ENOUGH_PEOPLE || column.distinct < 3 || column.distinct > 30) return undefined;
  let highest = 0;
  const banded = share(column, (value) => {
    const band = BAND.for(value).exec(value);
    if (!band) {
      highest = Math.max(highest, ...(value.match(/\d+/g) ?? []).map(Number));
      return age(value) > NO && isOfAges(value);
    }
    const [from, to] = [Number(band[1] ?? 0), Number(band[2] ?? 0)];
    highest = Math.max(highest, from);
    return band[1] === undefined || (to > from && to - from < 45 && to <= 120);
  });
  return banded > 0.9 && highest >= 40 ? found(self, 'age', 0.62, 'bands like ages, beside data of people') : undefined;
};

/** "Catholic", "Muslim": three and more of them, one at least that is not short for something else. */
export const religion: Rule = ({ table, index, people }) => {
  const self = table[index]!;
  const { column } = self;
  if (people < ENOUGH_PEOPLE || column.distinct < 3 || column.distinct > 25) return undefined;
  if (share(column, (value) => religionLevel(value) > NO) < 0.8) return undefined;
  return column.values.some(({ value }) => religionLevel(value) >= SHAPE)
    ? found(self, 'religion', 0.62, 'what religions are called, beside data of people')
    : undefined;
};

/** "British", "Brazilian": what people are called by their country. Languages are called so too, so some have to be no language. */
export const nationality: Rule = ({ table, index, people }) => {
  const self = table[index]!;
  const { column } = self;
  if (people < ENOUGH_PEOPLE || column.shape.letters < 0.95 || column.shape.words > 2) return undefined;
  if (share(column, (value) => demonyms().has(entryOf(value))) < 0.8) return undefined;
  return share(column, (value) => !languages().has(entryOf(value))) > 0.2
    ? found(self, 'nationality', 0.62, 'what people of a country are called, beside data of people')
    : undefined;
};

/** "A", "AB", "O" without a sign, which stands in a column of its own or nowhere. "A" and "B" alone are marks and classes. */
export const bloodGroup: Rule = ({ table, index, people, silent }) => {
  const self = table[index]!;
  const { column } = self;
  if (!silent || people < ENOUGH_PEOPLE || column.distinct < 2 || column.distinct > 4 || column.filled < 3)
    return undefined;
  if (!column.values.every(({ value }) => /^(?:A|B|AB|O)$/.test(value))) return undefined;
  return column.values.some(({ value }) => value === 'AB' || value === 'O')
    ? found(self, 'blood', 0.6, 'groups of blood, beside data of people')
    : undefined;
};

/** "FEMALE" over 0 and 1, "isMale" over "t" and "f", beside an age or a day of birth: where people are counted there are more of them. */
export const sexAsFlag: Rule = ({ table, index }) => {
  const self = table[index]!;
  const { column } = self;
  if (column.distinct !== 2 || !/^(?:is_?)?(?:fe)?male$/i.test(column.name.trim())) return undefined;
  if (share(column, (value) => /^(?:[01tfyn]|true|false|yes|no)$/i.test(value)) < 1) return undefined;
  return table.some(({ candidate }) => candidate && AGES.has(candidate.kind) && candidate.score >= SURE)
    ? found(self, 'gender', 0.62, 'a sex that is or is not, beside ages')
    : undefined;
};

const AGES: ReadonlySet<KindName> = new Set(['age', 'birth-date', 'birth-year']);

/** "RACE" over 1 to 6, as surveys code it, or "2106-3", as hospitals do: where it is no race to be won, sex and age stand beside it. */
export const numbersOfRaces: Rule = ({ table, index }) => {
  const self = table[index]!;
  const { column, says } = self;
  if (!says.claim?.kinds.includes('race') || column.distinct < 2 || column.distinct > 9) return undefined;
  if (share(column, (value) => /^(?:[1-9]|[12]\d{3}-\d)$/.test(value)) < 0.95) return undefined;
  const has = (kind: KindName): boolean =>
    table.some(({ candidate }) => candidate?.kind === kind && candidate.score >= SURE);
  return has('gender') && (has('age') || has('birth-date') || has('birth-year'))
    ? found(self, 'race', 0.62, 'numbers of races, beside sex and age')
    : undefined;
};
