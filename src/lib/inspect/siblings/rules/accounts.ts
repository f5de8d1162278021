// What belongs to accounts: names of users that are made from names of people, passwords, pages of one person each.
import { entriesOf } from '../../dictionaries/lookup.js';
import { share, type Column } from '../../column.js';
import type { KindName } from '../../kinds.js';
import { fold } from '../../header/fold.js';
import { url } from '../../values/machine.js';
import { NO } from '../../values/level.js';
import { bic } from '../../values/money.js';
import { isHash, isSecret, isWeakSecret } from '../../values/secrets.js';
import type { Seen } from '../seen.js';
import { found, near, type Rule } from './rule.js';
import { lettered } from '../../lettered.js';

const NAMES: ReadonlySet<KindName> = new Set(['first-name', 'last-name', 'full-name', 'name']);
const HANDLE = lettered(/^@?(?=.*\p{L})[\p{L}\d._-]{3,30}$/u);
/** Share of rows in which the user's name has a word of the person's name in it. */
const RETURNING = 0.4;

/** "damienabad" beside "Damien Abad". */
export const handles: Rule = ({ table, index }) => {
  const self = table[index]!;
  const { column } = self;
  if (column.shape.unique < 0.7 || column.distinct < 4 || share(column, (value) => HANDLE.test(value)) < 0.95)
    return undefined;
  return isNamed(table, index) ? found(self, 'username', 0.62, 'words of the names beside it return in it') : undefined;
};

/** Whether the names of a column beside it return in it, row by row. */
function isNamed(table: readonly Seen[], index: number): boolean {
  return table.some(
    ({ column, candidate }, i) =>
      i !== index &&
      candidate !== undefined &&
      candidate.score >= 0.5 &&
      NAMES.has(candidate.kind) &&
      returning(table[index]!.column, column) >= RETURNING,
  );
}

function returning(handles: Column, names: Column): number {
  let [rows, hits] = [0, 0];
  handles.first.forEach((handle, row) => {
    const words = entriesOf(names.first[row] ?? '').filter((word) => word.length > 2);
    if (handle === '' || words.length === 0) return;
    rows++;
    const text = fold(handle);
    // the same word again is the name once more
    if (words.some((word) => text.includes(word) && text.length > word.length)) hits++;
  });
  return rows < 4 ? 0 : hits / rows;
}

/** Letters of both cases, digits and signs without a space, or what is left of them when they are kept as hashes, next to accounts. */
export const secrets: Rule = (around) => {
  const self = around.table[around.index]!;
  const { column } = self;
  // what stands first numbers the rows, be it a hash
  if (around.index === 0) return undefined;
  if (column.shape.words > 1.05 || column.shape.unique < 0.5 || share(column, isSecret) < 0.8) return undefined;
  if (near(around, 2, ['email', 'username']))
    return found(self, 'password', 0.62, 'written like passwords, beside accounts');
  // of what else a list of people keeps a hash
  return around.people >= MANY_PEOPLE && around.silent && share(column, isHash) > 0.95 && near(around, 3, [...NAMES])
    ? found(self, 'password', 0.62, 'hashes as passwords are kept, beside names')
    : undefined;
};

const MANY_PEOPLE = 0.7;

/** Passwords as they are invented, beside who logs in with them. */
export const weakSecrets: Rule = (around) => {
  const self = around.table[around.index]!;
  const { column } = self;
  if (around.index === 0 || column.filled < 2 || column.shape.words > 1.05 || column.shape.length > 24)
    return undefined;
  if (share(column, isWeakSecret) < WEAK_SHARE) return undefined;
  if (share(column, isInCapitals) > 0.5) return undefined;
  const besideName = near(around, 2, ['first-name', 'full-name']) || (around.people >= MANY_PEOPLE && !isCount(column));
  return near(around, 3, ['email', 'username']) || (around.silent && besideName)
    ? found(self, 'password', 0.62, 'words and digits as in passwords that are easily guessed, beside accounts')
    : undefined;
};

/** Digits alone are a password next to a name, and may be a price elsewhere. */
const isCount = (column: Column): boolean => column.shape.digits > 0.5;

/** "QWE1234": the plate of a car. */
const isInCapitals = (value: string): boolean => /^[A-Z]+\d+$/.test(value);

/** Not all are as careless. */
const WEAK_SHARE = 0.6;

/** A page of its own for each row finds the person, whatever its header calls it. */
export const pages: Rule = ({ table, index, people, silent }) => {
  const self = table[index]!;
  const { column } = self;
  if (people < 0.7 || column.shape.unique < 0.7 || column.distinct < 5) return undefined;
  if (share(column, (value) => url(value) > NO && /^(?:https?:|www\.)/i.test(value)) < 0.9) return undefined;
  // a page may be that of two people
  if (isNamed(table, index)) return { ...found(self, 'url', 0.62, 'names beside it return in the pages'), asks: true };
  if (column.shape.unique < 0.9) return undefined;
  // the page of each film in a table of films and their directors
  const ofThings = silent || table.some(namesEachThing);
  return { ...found(self, 'url', ofThings ? 0.45 : 0.55, 'a page for each row, beside data of people'), asks: true };
};

/** A column that is called after a thing and has another word in each row: the rows are things. */
export function namesEachThing({ column: { shape, distinct }, says }: Seen): boolean {
  return says.about === 'thing' && distinct >= 5 && shape.unique > 0.9 && shape.letters > 0.5 && shape.words < 6;
}

/** Three digits behind a card's number. */
export const cardCode: Rule = (around) => {
  const self = around.table[around.index]!;
  const { column } = self;
  if (column.distinct < 4 || column.shape.unique < 0.3 || column.shape.running) return undefined;
  if (share(column, (value) => /^\d{3,4}$/.test(value)) < 1 || share(column, (value) => value.length === 3) < 0.8)
    return undefined;
  return near(around, 2, ['card'], 0.6) ? found(self, 'cvv', 0.62, 'three digits beside card numbers') : undefined;
};

/** Eight or eleven capitals, a country among them, beside accounts. */
export const bankCode: Rule = (around) => {
  const self = around.table[around.index]!;
  if (share(self.column, (value) => bic(value) > NO) < 0.95) return undefined;
  return near(around, 3, ['iban'], 0.6) ? found(self, 'bic', 0.62, 'written like BIC, beside IBAN') : undefined;
};
