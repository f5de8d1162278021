// Headers that say "number", "code" or "user" and no more: what of, the columns beside them tell.
import { share, type Column } from '../../column.js';
import { firstNames, surnames, thingWords } from '../../dictionaries/lookup.js';
import { wordsOf } from '../../header/fold.js';
import { NO, SHAPE } from '../../values/level.js';
import { areLogins } from '../../values/logins.js';
import { officialNumber, plate } from '../../values/official.js';
import { namesStreet, postalCode, streetAddress } from '../../values/places.js';
import type { Seen } from '../seen.js';
import { HOUSE_NUMBER } from './places.js';
import { found, near, nearAny, type Rule } from './rule.js';
import { lettered } from '../../lettered.js';

/** A word as people log in with, not a sentence and not a number. */
const LOGIN = lettered(/^(?=.*\p{L})[\p{L}\d._-]{3,30}$/u);
const MOST = 0.9;
const ENOUGH = 0.62;

/** A street without a number: only the column beside it can have it. */
export const isBareStreet = ({ column, candidate }: Seen): boolean =>
  (candidate?.kind === 'street-address' || share(column, (value) => streetAddress(value) > NO) > MOST) &&
  share(column, namesStreet) > 0.5 &&
  share(column, (value) => /\d/.test(value)) < 0.3;

/** Streets without numbers, beside the town or the number of the house. */
export const bareStreet: Rule = (around) => {
  const self = around.table[around.index]!;
  const { column } = self;
  if (column.distinct < 4 || column.shape.unique < 0.3 || column.shape.letters < 0.9 || !isBareStreet(self))
    return undefined;
  return near(around, 3, ['city', 'postal-code'])
    ? found(self, 'street-address', ENOUGH, 'called like streets, beside a place')
    : undefined;
};

/** "num" behind "logradouro". */
export const numberOfHouse: Rule = ({ table, index }) => {
  const { column, says } = table[index]!;
  if (says.about !== 'number' || column.shape.running || column.distinct < 2) return undefined;
  if (share(column, (value) => HOUSE_NUMBER.test(value)) < MOST) return undefined;
  return nearAny({ table, index }, 1, isBareStreet)
    ? found(table[index]!, 'house-number', ENOUGH, 'numbers beside streets without one')
    : undefined;
};

/** "kod" beside "miejscowość", when it is written as postal codes are: digits alone number a county as well. */
export const codeOfPlace: Rule = (around) => {
  const self = around.table[around.index]!;
  if (self.says.about !== 'code' || share(self.column, (value) => postalCode(value) >= SHAPE) < MOST) return undefined;
  return near(around, 2, ['city', 'street-address'])
    ? found(self, 'postal-code', ENOUGH, 'written like postal codes, beside a place')
    : undefined;
};

/** "document_number" beside "document_type", which says whether it is a passport or an identity card. Invoices have numbers, too. */
export const numberOfDocument: Rule = ({ table, index, people }) => {
  const self = table[index]!;
  const { column, says } = self;
  if (people < ENOUGH || says.against === undefined || !ofDocument(self)) return undefined;
  if (column.shape.unique < MOST || column.shape.running || share(column, isOfficial) < MOST) return undefined;
  const isType = (other: Seen): boolean =>
    ofDocument(other) && other.column.distinct <= 8 && share(other.column, (value) => /\d/.test(value)) < 0.1;
  return nearAny({ table, index }, 1, isType)
    ? found(self, 'national-id', ENOUGH, 'numbers of documents, beside what documents they are')
    : undefined;
};

/** "Reg No" of a vehicle, which has a maker or a chassis number: pupils and firms have registration numbers, too. */
export const plateOfVehicle: Rule = ({ table, index }) => {
  const self = table[index]!;
  const { column } = self;
  if (!wordsOf(column.name).some((word) => REGISTERED.has(word)) || column.shape.unique < 0.5) return undefined;
  if (share(column, isPlate) < MOST) return undefined;
  const ofVehicle = table.filter((other) => wordsOf(other.column.name).some((word) => VEHICLE.has(word))).length;
  return ofVehicle > 1 ? found(self, 'plate', ENOUGH, 'beside what vehicles have') : undefined;
};

const REGISTERED: ReadonlySet<string> = new Set(['reg', 'regn', 'regno', 'registration', 'registered']);
const VEHICLE: ReadonlySet<string> = new Set(
  'vin chassis make model modell modele modelo modello odo odometer mileage fuel veh vehicle truck car engine mot'.split(
    ' ',
  ),
);
/** Letters and digits in a few characters: "AB12 CDE", "MH-01-AB-1234". */
const isPlate = (value: string): boolean =>
  value.length <= 14 && /[A-Z]/i.test(value) && /\d/.test(value) && plate(value) > NO;

const ofDocument = ({ column }: Seen): boolean => wordsOf(column.name).includes('document');
const isOfficial = (value: string): boolean => officialNumber(value) > NO;

const NATION: ReadonlySet<string> = new Set(['nation', 'nations', 'nazione', 'nacion', 'nacao']);

/** "Nation" of players: where people live, work or were born is a country by another word. */
export const nation: Rule = ({ table, index, people }) => {
  const self = table[index]!;
  const { name, shape, distinct } = self.column;
  if (people < ENOUGH || distinct < 2 || shape.letters < MOST || shape.words > 3) return undefined;
  const words = wordsOf(name);
  return words.length > 0 && words.every((word) => NATION.has(word))
    ? found(self, 'nationality', ENOUGH, 'nations, beside data of people')
    : undefined;
};

/** "user" beside the address of a machine, in logs. Roles and kinds of users are a handful over and over. */
export const loginOfUser: Rule = (around) => {
  const self = around.table[around.index]!;
  const { column, says } = self;
  if (column.distinct < 3 || column.shape.words > 1.05 || column.shape.letters + column.shape.mixed < MOST)
    return undefined;
  if (share(column, (value) => LOGIN.test(value)) < MOST) return undefined;
  const beside = near(around, 4, ['ipv4', 'ipv6', 'email', 'password'], 0.6);
  if (beside && says.about === 'user' && says.claim?.kinds.includes('username'))
    return found(self, 'username', ENOUGH, 'words as users log in with, beside their machines or addresses');
  if (says.claim?.kinds.includes('username') && column.shape.unique > 0.3 && !isFleet(column) && areLogins(column))
    return found(self, 'username', ENOUGH, 'words as users log in with, under a header of a person');
  if (says.claim?.kinds[0] === 'email' && column.shape.unique > 0.8 && column.distinct > 3 && !column.shape.running)
    return found(self, 'username', ENOUGH, 'words of their own where addresses are expected');
  const fits = says.claim ? says.claim.kinds.includes('username') : says.about === 'id' || (says.meaningless && beside);
  return fits && !isFleet(column) && share(column, isMadeOfName) >= MADE
    ? found(self, 'username', ENOUGH, 'made of names as users log in with')
    : undefined;
};

/** "ada1", "ada2", "grace1": what is numbered within a few words are machines of a rack; accounts have other numbers behind other words. */
function isFleet({ values }: Column): boolean {
  const numbers = new Map<string, number>();
  for (const { value } of values) {
    const stem = /^(\D+?)[-_]?\d{1,3}$/.exec(value)?.[1];
    if (stem !== undefined) numbers.set(stem, (numbers.get(stem) ?? 0) + 1);
  }
  const returning = [...numbers.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
  return values.length > 3 && returning > 0.6 * values.length;
}

/** Share of values from which they are made of names, and not words. */
const MADE = 0.5;

/** "jtaylor", "anna.berg", "mariasz": parts of a name in small letters. */
function isMadeOfName(value: string): boolean {
  if (!/^[a-z][a-z\d._-]{2,}$/.test(value) || thingWords().has(value)) return false;
  const parts = value.split(/[\d._-]+/).filter((part) => part !== '');
  if (parts.length > 1)
    return parts.length < 4 && parts.some(isName) && parts.every((part) => part.length < 3 || isName(part));
  const [word = ''] = parts;
  if (word.length < value.length) return isName(word) || isPair(word);
  return isPair(word);
}

const isName = (word: string): boolean => word.length > 2 && (firstNames().has(word) || surnames().has(word));

/** Two names, or a name and an initial or two. */
function isPair(word: string): boolean {
  if (surnames().has(word.slice(1)) && word.length > 4) return true;
  for (let at = 3; at < word.length; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (last.length < 3 ? isName(first) && first.length > 3 : firstNames().has(first) && surnames().has(last))
      return true;
    if (last.length > 2 && surnames().has(first) && firstNames().has(last)) return true;
  }
  return false;
}
