// Tables of a few rows without a header, judged as a whole: no column has values enough to tell by themselves, but an e-mail address, a name and
// a number stand in an order in which lists of people have them.
import { share, type Column } from '../../column.js';
import type { KindName } from '../../kinds.js';
import { lettered } from '../../lettered.js';
import { columnLikeness } from '../../letters/name-likeness.js';
import { hasLegalForm } from '../../values/firms.js';
import { namesThing } from '../../values/names.js';
import { found, near, type Rule, type Surroundings } from './rule.js';

const FEW = 12;
const MOST = 0.9;
const ENOUGH = 0.62;
const ENOUGH_PEOPLE = 0.5;
const MANY_PEOPLE = 0.8;
const NAMES: readonly KindName[] = ['first-name', 'last-name', 'full-name', 'name'];

/** Whether the table has no header and no more rows than somebody types who tries a program. */
const areFew = ({ table, index, silent }: Surroundings): boolean => silent && table[index]!.column.cells <= FEW;

const all = (column: Column, pattern: RegExp): boolean => share(column, (value) => pattern.test(value)) > MOST;

/** A mistake or two do not count. */
const mostly = (column: Column, pattern: RegExp): boolean => share(column, (value) => pattern.test(value)) > 0.8;

/** The first digits the same in all, as a program counts up. */
const isCountedUp = ({ values }: Column): boolean =>
  values.length > 2 && values.every(({ value }) => value.slice(0, 6) === values[0]!.value.slice(0, 6));

/** "01062024" */
const DAY = /^[0-3]\d[01]\d(?:19|20)\d\d$/;

/** A zero and more digits, or as many as a telephone number has, next to an e-mail address; where people are, a zero and eight digits. */
export const fewPhones: Rule = (around) => {
  const { table, index, people } = around;
  const { column } = table[index]!;
  if (!areFew(around) || index === 0 || column.shape.running || isCountedUp(column)) return undefined;
  const besideMail = near(around, 1, ['email'], ENOUGH);
  const isNumber =
    (people >= ENOUGH_PEOPLE && all(column, /^(?:0[1-9]\d{6,10}|[1-9]{2}9\d{8})$/) && !all(column, DAY)) ||
    (besideMail && (mostly(column, /^0\d{3,12}$/) || all(column, /^(?!(?:19|20)\d\d)\d{9,12}$/)));
  return isNumber
    ? found(table[index]!, 'phone', ENOUGH, 'digits as in telephone numbers, in a short list of people')
    : undefined;
};

/** Two digits behind the name of a grown-up, where only one column could be ages. */
export const fewAges: Rule = (around) => {
  const { table, index } = around;
  const { column } = table[index]!;
  if (!areFew(around) || column.filled < 2 || column.shape.running || !all(column, AGE)) return undefined;
  if (table.some((other, i) => i !== index && other.column.filled > 0 && all(other.column, AGE))) return undefined;
  const before = table[index - 1]?.candidate;
  const isBehindName = before !== undefined && before.score >= ENOUGH_PEOPLE && NAMES.includes(before.kind);
  return isBehindName &&
    table.some(({ candidate }) => candidate && candidate.score >= ENOUGH && CONTACTS.has(candidate.kind))
    ? found(table[index]!, 'age', ENOUGH, 'numbers like ages behind names, in a short list of people')
    : undefined;
};

const AGE = /^(?:1[6-9]|[2-9]\d)$/;
const CONTACTS: ReadonlySet<KindName> = new Set(['email', 'phone', 'national-id', 'cpf']);

/** Eight digits in Argentina and Peru, beside a telephone number, an e-mail address and a name. */
export const fewNumbersOfCitizens: Rule = (around) => {
  const { table, index, people } = around;
  const { column } = table[index]!;
  if (!areFew(around) || people < MANY_PEOPLE || index === 0 || column.shape.running) return undefined;
  if (column.shape.unique < 1 || !all(column, /^[1-9]\d{7}$/) || all(column, /^(?:19|20)\d{6}$/)) return undefined;
  const has = (kinds: readonly KindName[]): boolean =>
    table.some(({ candidate }) => candidate && candidate.score >= ENOUGH_PEOPLE && kinds.includes(candidate.kind));
  return has(NAMES) && has(['phone']) && has(['email'])
    ? found(table[index]!, 'national-id', ENOUGH, 'eight digits of their own, in a short list of people')
    : undefined;
};

const CAPITALISED = lettered(/^\p{Lu}/u);
const WORDS = lettered(/^[\p{L}\p{M}'’. -]+$/u);

/** Words with capitals in front of the e-mail address or the telephone number of somebody, as names stand, where no other column holds names. */
export const fewNames: Rule = (around) => {
  const { table, index, people } = around;
  const { column } = table[index]!;
  const { words, length, unique } = column.shape;
  if (!areFew(around) || index > 2 || words > 3.5 || length < 3 || length > 30 || unique < ENOUGH) return undefined;
  if (share(column, (value) => WORDS.test(value) && CAPITALISED.test(value)) < MOST) return undefined;
  if (table.some(({ candidate }) => candidate && candidate.score >= ENOUGH_PEOPLE && NAMES.includes(candidate.kind)))
    return undefined;
  if (share(column, isOfThing) > 0 || (words < 1.5 && columnLikeness(column) < 0)) return undefined;
  const first = table.findIndex(({ column: other }) => other.filled > 0 && other.shape.letters > MOST);
  if (first !== index) return undefined;
  // "contact@firm.example"
  const addresses = table.find(({ candidate }) => candidate?.kind === 'email' && candidate.score >= ENOUGH_PEOPLE);
  if (addresses && share(addresses.column, (value) => ROLE.test(value)) > 0.3) return undefined;
  const behind = table[index + 1]?.candidate;
  const isBefore =
    behind !== undefined && behind.score >= ENOUGH_PEOPLE && (behind.kind === 'email' || behind.kind === 'phone');
  return isBefore && (people >= ENOUGH_PEOPLE || words > 1.5)
    ? found(
        table[index]!,
        words > 1.5 ? 'full-name' : 'first-name',
        ENOUGH,
        'stand where names stand, in a short list of people',
      )
    : undefined;
};

/** Who reads what is sent there changes. */
const ROLE =
  /^(?:info|contact|contacto|contato|kontakt|office|support|sales|help|hello|admin|service|mail|billing|hr|jobs|press|team)[\d._-]*@/i;

const isOfThing = (value: string): boolean => hasLegalForm(value) || namesThing(value);
