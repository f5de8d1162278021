// Names that no dictionary has: words that return in the e-mail address beside them, single words beside a column of first names, single
// letters between two names.
import { share, type Column } from '../../column.js';
import { entriesOf, entryOf, regions, thingWords } from '../../dictionaries/lookup.js';
import { fitOf } from '../../fit.js';
import type { KindName } from '../../kinds.js';
import { found, near, type Rule, type Surroundings } from './rule.js';
import { lettered } from '../../lettered.js';

const NAMES: readonly KindName[] = ['first-name', 'last-name', 'full-name', 'name'];
/** Share of rows whose e-mail address has a word of the cell in it. */
const RETURNING = 0.3;

export const inAddress: Rule = ({ table, index }) => {
  const self = table[index]!;
  const { shape } = self.column;
  if (shape.letters < 0.8 || shape.words > 4.5) return undefined;
  // a page of somebody has the name in it, and is no name
  if (share(self.column, (value) => value.includes('://')) > 0.5) return undefined;
  const email = table.find(({ candidate }) => candidate?.kind === 'email' && candidate.score >= 0.6);
  // an office returns in its address as a person does
  if (share(self.column, (value) => entriesOf(value).some((word) => thingWords().has(word))) > 0.3) return undefined;
  if (!email || email === self || returning(self.column, email.column) < RETURNING) return undefined;
  const kind = isLogin(self.column)
    ? 'username'
    : shape.words >= 1.7
      ? 'full-name'
      : fitOf(self.column, 'first-name').shape > fitOf(self.column, 'last-name').shape
        ? 'first-name'
        : 'last-name';
  return found(self, kind, 0.85, 'its words return in the e-mail addresses beside it');
};

/** Small letters, and digits or full stops in some: what people log in with, rather than what they are called. */
const isLogin = (column: Column): boolean =>
  share(column, (value) => /^[a-z][a-z\d._-]*$/.test(value)) > 0.9 &&
  share(column, (value) => /[\d._]/.test(value)) > 0.1;

function returning(names: Column, emails: Column): number {
  let rows = 0;
  let hits = 0;
  names.first.forEach((name, row) => {
    const local = (emails.first[row] ?? '').split('@')[0]!.toLowerCase();
    const words = entriesOf(name).filter((word) => word.length > 2);
    if (local.length < 3 || words.length === 0) return;
    rows++;
    if (words.some((word) => local.includes(word))) hits++;
  });
  // a department returns in role addresses; names differ from row to row
  return rows < 4 || names.shape.unique < 0.25 ? 0 : hits / rows;
}

/** A word or two in each cell, different from row to row, next to first names. */
export const besideFirstNames: Rule = (around) => {
  const self = around.table[around.index]!;
  const { shape, distinct, filled } = self.column;
  if (shape.letters < 0.9 || shape.words > 2 || shape.length > 14 || shape.length < 3) return undefined;
  if (share(self.column, isWordForThing) > 0.2) return undefined;
  if (distinct < 0.35 * filled || !isCapitalised(self.column) || !nextTo(around, ['first-name'], 0.5)) return undefined;
  // one surname beside first names is enough
  if (near(around, 2, ['last-name'], 0.5)) return undefined;
  return found(self, 'last-name', 0.62, 'single words beside first names');
};

/** "Sales", "Manager": what stands beside first names in lists of staff. */
const isWordForThing = (value: string): boolean => entriesOf(value).some((word) => thingWords().has(word));

export const besideLastNames: Rule = (around) => {
  const self = around.table[around.index]!;
  const { shape, distinct, filled } = self.column;
  if (
    shape.letters < 0.9 ||
    shape.words > 2.5 ||
    shape.length > 16 ||
    distinct < 0.3 * filled ||
    !isCapitalised(self.column)
  )
    return undefined;
  if (
    fitOf(self.column, 'first-name').shape < 0.12 ||
    !nextTo(around, ['last-name'], 0.35) ||
    near(around, 2, ['first-name'], 0.5)
  )
    return undefined;
  return found(self, 'first-name', 0.62, 'single words beside last names');
};

/** Two columns of single words side by side, some of which are names. */
export const twoNames: Rule = ({ table, index, people }) => {
  const self = table[index]!;
  for (const [first, last] of [
    [index, index + 1],
    [index - 1, index],
    [index + 1, index],
    [index, index - 1],
  ] as const) {
    const [a, b] = [table[first], table[last]];
    if (!a || !b || !isWordOfOwn(a.column) || !isWordOfOwn(b.column)) continue;
    const known = fitOf(a.column, 'first-name').shape + fitOf(b.column, 'last-name').shape;
    // other data of people make up for names that no dictionary has
    if (known < (people >= 0.3 ? 0.12 : 0.3)) continue;
    return found(
      self,
      first === index ? 'first-name' : 'last-name',
      0.62,
      'two columns of single words, some of them names',
    );
  }
  return undefined;
};

const isWordOfOwn = (column: Column): boolean =>
  column.shape.letters > 0.95 &&
  column.shape.words < 1.25 &&
  (column.shape.unique > 0.6 || column.distinct > 100) &&
  column.shape.length > 3 &&
  column.shape.length < 12 &&
  isCapitalised(column) &&
  // national teams beside their managers
  share(column, (value) => regions().has(entryOf(value))) < 0.5;

const CAPITAL_FIRST = lettered(/^\p{Lu}/u);
const INITIAL = lettered(/^\p{Lu}\.?$/u);

const isCapitalised = (column: Column): boolean => share(column, (value) => CAPITAL_FIRST.test(value)) > 0.9;

function nextTo({ table, index }: Surroundings, kinds: readonly KindName[], atLeast: number): boolean {
  return [table[index - 1], table[index + 1]].some(
    (seen) => seen?.candidate && seen.candidate.score >= atLeast && kinds.includes(seen.candidate.kind),
  );
}

/** Short words and single letters between a first and a last name. */
export const between: Rule = ({ table, index }) => {
  const self = table[index]!;
  const { shape } = self.column;
  if (shape.letters < 0.95 || shape.words > 1.6 || shape.length > 12) return undefined;
  const holds = (at: number, kind: KindName): boolean =>
    table[at]?.candidate?.kind === kind && table[at].candidate.score >= 0.5;
  const inside =
    (holds(index - 1, 'first-name') && holds(index + 1, 'last-name')) ||
    (holds(index - 2, 'last-name') &&
      holds(index - 1, 'first-name') &&
      share(self.column, (value) => INITIAL.test(value)) > 0.5 &&
      !isCategory(self.column));
  return inside ? found(self, 'middle-name', 0.65, 'between a first and a last name') : undefined;
};

/** A handful of letters over and over: what people do or play, "M", "F", "D"; initials are most of the alphabet. */
const isCategory = ({ values, filled, distinct }: Column): boolean =>
  filled > 5 * distinct && values.filter(({ value }) => INITIAL.test(value)).length < 8;

export const initials: Rule = (around) => {
  // where headers mean something, one that means nothing is another letter: of a class, a flat, a volume
  if (!around.silent) return undefined;
  const self = around.table[around.index]!;
  if (self.column.distinct < 6 || share(self.column, (value) => INITIAL.test(value)) < 0.9) return undefined;
  return near(around, 2, NAMES, 0.5) ? found(self, 'middle-name', 0.65, 'single letters beside names') : undefined;
};
