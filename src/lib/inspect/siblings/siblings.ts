// What the columns of a table say of each other: a city is somebody's where there are names beside it.
import { share } from '../column.js';
import { kindNamed, type KindName } from '../kinds.js';
import { ofAnimals } from './animals.js';
import { explainedByNeighbours } from './neighbours.js';
import { namesWhatIsNumbered } from './numbered.js';
import { namesEachThing } from './rules/accounts.js';
import { isState } from './rules/places.js';
import { nearAny } from './rules/rule.js';
import { guessed, raised, scaled, scoreOf, type Seen } from './seen.js';

// A telephone number or an address may be that of a shop, so these say less of people than a name does.
const CONTACTS: ReadonlySet<KindName> = new Set(['email', 'username', 'password', 'card', 'cvv', 'phone', 'iban']);
const NAMES: ReadonlySet<KindName> = new Set(['first-name', 'last-name', 'middle-name', 'full-name', 'name']);
const WEAK_NUMBERS: ReadonlySet<KindName> = new Set(['national-id', 'licence', 'account', 'insurance-number']);
const ENOUGH_PEOPLE = 0.5;
const SOME_PEOPLE = 0.3;
const CONFIRMED = 0.55;
/** Share of values with a known name from which a column that is called "name" is taken for one of people. */
const KNOWN_NAMES = 0.4;

/** The columns of a table, each with what the others say of it. */
export function withSiblings(columns: readonly Seen[]): Seen[] {
  const alone = ofAnimals(columns).map((seen, index, table) => ownSiblings(table, seen, index));
  const explained = explainedByNeighbours(alone, peopleBeside);
  return explained.map((seen, index) => placed(explained, seen, index));
}

/** 0 to 1: how sure it is that the rows of the table are about people, seen from one column. */
export function peopleBeside(table: readonly Seen[], self: number): number {
  let none = 1;
  table.forEach((seen, index) => {
    if (index !== self) none *= 1 - weightOf(seen);
  });
  return 1 - none;
}

function weightOf({ candidate }: Seen): number {
  if (!candidate || candidate.score < 0.4) return 0;
  const { role } = kindNamed(candidate.kind);
  if (candidate.kind === 'name') return 0.3 * candidate.score;
  if (role === 'person') return candidate.score;
  if (role === 'quasi') return 0.8 * candidate.score;
  return CONTACTS.has(candidate.kind) ? 0.6 * candidate.score : 0;
}

/** "nom" beside "prénom" is the last name, "name" beside "surname" the first. */
function otherHalf(table: readonly Seen[], seen: Seen, index: number): Seen | undefined {
  const { says, candidate } = seen;
  if (!candidate || says.claim?.kinds[0] !== 'name' || says.claim.strength < 0.5) return undefined;
  const claims = (kind: KindName): boolean =>
    table.some((other, i) => i !== index && other.says.claim?.kinds[0] === kind && other.says.claim.strength > 0.85);
  const [first, last] = [claims('first-name'), claims('last-name')];
  if (first === last || candidate.fit.weak < 0.5) return undefined;
  const kind = first ? 'last-name' : 'first-name';
  const beside = first ? 'beside first names' : 'beside last names';
  return guessed(seen, { ...candidate, kind, score: Math.max(candidate.score, 0.85) }, beside);
}

function ownSiblings(table: readonly Seen[], seen: Seen, index: number): Seen {
  const { candidate } = seen;
  if (!candidate) return seen;
  // before anything makes a person of it
  if (NAMES.has(candidate.kind) && isGeneric(seen) && namesWhatIsNumbered(table, index))
    return scaled(seen, 0.2, 'what is named is the thing that the column in front numbers');
  const half = otherHalf(table, seen, index);
  if (half) return half;
  const { kind, byHeader } = candidate;
  const has = (...kinds: KindName[]): boolean =>
    table.some(
      (other, i) =>
        i !== index && other.candidate !== undefined && kinds.includes(other.candidate.kind) && scoreOf(other) >= 0.35,
    );
  if (kind === 'latitude' || kind === 'longitude') {
    const pair = kind === 'latitude' ? 'longitude' : 'latitude';
    // "GeoX" and "GeoY" near a meridian may both be latitudes by their values
    return has(pair) || (byHeader > 0 && has(kind)) ? seen : scaled(seen, 0.4, `no ${pair} beside it`);
  }
  // India calls its postal codes so
  if (kind === 'pin' && isPostal(table, seen, index))
    return guessed(seen, { ...candidate, kind: 'postal-code' }, 'six digits beside a place');
  if (kind === 'postal-code' && seen.says.claim?.kinds.includes('pin') && nearAny({ table, index }, 4, isCard))
    return guessed(seen, { ...candidate, kind: 'pin' }, 'beside card numbers');
  // seven digits in two groups are a code in Japan, and a number to call where there are people and no place
  if (kind === 'postal-code' && byHeader === 0 && isLocalNumber(seen) && peopleBeside(table, index) >= ENOUGH_PEOPLE)
    return has('city', 'street-address') ? seen : guessed(seen, { ...candidate, kind: 'phone', score: 0.62 }, LOCAL);
  // toys are made for an age, firms and trees have one
  if (kind === 'age' && table.some(namesEachThing) && peopleBeside(table, index) < SOME_PEOPLE)
    return scaled(seen, 0.4, 'the rows are things');
  // statements of a bank name shops as often as people
  if (kind === 'account' && byHeader > 0 && nearAny({ table, index }, 2, isBankCode)) return seen;
  if (!NAMES.has(kind)) return withPeople(table, seen, index);
  if (byHeader === 0 && seen.says.against !== undefined) return seen;
  // many counties and towns are called like people
  const besideState = [table[index - 1], table[index + 1]].some((other) => other !== undefined && isState(other));
  if (byHeader === 0 && besideState && kind !== 'full-name' && !has('first-name', 'last-name', 'middle-name'))
    return scaled(seen, 0.4, 'beside states');
  // a list of surnames may as well be one of counties or of streets
  if (kind === 'last-name' && byHeader === 0) {
    const beside = [index - 2, index - 1, index + 1, index + 2].some((i) =>
      ['first-name', 'middle-name'].includes(table[i]?.candidate?.kind ?? ''),
    );
    if (beside && isVaried(seen)) return raised(seen, 0.6, 'beside first names');
    const likely = candidate.score >= 0.2 && isVaried(seen) && peopleBeside(table, index) >= 0.6;
    return likely ? raised(seen, 0.45, 'beside other data of people') : seen;
  }
  const people = peopleBeside(table, index);
  // a shop has a name, an e-mail address and a telephone number too
  if (kind !== 'full-name' && candidate.fit.shape < KNOWN_NAMES && isGeneric(seen) && !hasPersonBeside(table, index))
    return seen;
  if (candidate.score < 0.8 && candidate.score >= 0.2 && people >= ENOUGH_PEOPLE) {
    return raised(seen, 0.6 * people, 'beside other data of people');
  }
  return seen;
}

const LOCAL = 'groups of three and four digits beside people';
const isLocalNumber = ({ column }: Seen): boolean => share(column, (value) => /^[2-9]\d\d-\d{4}$/.test(value)) > 0.9;

const isCard = ({ candidate }: Seen): boolean => candidate?.kind === 'card' && candidate.score >= 0.5;

const isBankCode = ({ candidate, says }: Seen): boolean =>
  (candidate?.kind === 'routing' || candidate?.kind === 'bic') && says.claim !== undefined;

function isPostal(table: readonly Seen[], { column }: Seen, index: number): boolean {
  if (share(column, (value) => /^[1-9]\d{2} ?\d{3}$/.test(value)) < 0.9) return false;
  return nearAny({ table, index }, 2, (other) =>
    ['city', 'street-address'].includes(other.candidate && scoreOf(other) >= 0.5 ? other.candidate.kind : ''),
  );
}

/** The header says "name" and no more. */
function isGeneric({ says: { claim } }: Seen): boolean {
  return claim !== undefined && claim.kinds[0] === 'name' && claim.strength <= 0.5;
}

/** A column beside it that no thing has: another name, a gender, a date of birth. */
function hasPersonBeside(table: readonly Seen[], self: number): boolean {
  return table.some(
    ({ candidate }, index) =>
      index !== self &&
      candidate !== undefined &&
      candidate.score >= 0.4 &&
      ['person', 'quasi'].includes(kindNamed(candidate.kind).role),
  );
}

// A number written like those of people is one where there are people.
function withPeople(table: readonly Seen[], seen: Seen, index: number): Seen {
  const { kind, score } = seen.candidate!;
  const { role } = kindNamed(kind);
  // firms have numbers for taxes, permits and contracts too: a weak header needs people beside it
  if (WEAK_NUMBERS.has(kind) && seen.candidate!.byHeader < 0.7 && peopleBeside(table, index) < ENOUGH_PEOPLE)
    return scaled(seen, 0.5, 'nothing beside it is about people');
  // of a sensor, say
  if (kind === 'device' && peopleBeside(table, index) < SOME_PEOPLE)
    return scaled(seen, 0.5, 'nothing beside it is about people');
  if ((role !== 'person' && role !== 'contact') || score < 0.33 || score >= 0.6 || kind === 'uuid' || kind === 'url')
    return seen;
  return peopleBeside(table, index) >= 0.6 ? raised(seen, 0.4, 'beside other data of people') : seen;
}

// A few values that return are a list of categories, unless all of them are in the dictionary of surnames.
function isVaried({ column: { distinct, filled }, candidate }: Seen): boolean {
  // "low", "high": a handful over and over is a list of categories all the same
  if (distinct < 6 && filled > 40 * distinct) return false;
  return distinct > 12 || filled <= 2 * distinct || candidate!.fit.shape >= 0.7;
}

/** Places are personal where there are people; where there are none but the parts of an address confirm each other, somebody has to say. */
function placed(table: readonly Seen[], seen: Seen, index: number): Seen {
  const { candidate } = seen;
  if (!candidate || kindNamed(candidate.kind).role !== 'place' || candidate.kind === 'birth-place') return seen;
  if (peopleBeside(table, index) >= ENOUGH_PEOPLE) return seen;
  const parts = table.filter(
    (other, i) =>
      i !== index && other.candidate && kindNamed(other.candidate.kind).role === 'place' && scoreOf(other) >= 0.4,
  ).length;
  const { byHeader, fit } = candidate;
  const sure = (byHeader >= 0.75 && fit.weak >= 0.6) || (byHeader >= 0.5 && fit.shape >= 0.6);
  const speaks = ['street-address', 'coordinates'].includes(candidate.kind) || candidate.fit.valid > 0.8;
  if (parts === 0 && !sure && !speaks) return scaled(seen, 0.5, 'nothing beside it is about people');
  // the parts of an address confirm each other, whoever's it is
  const confirmed = parts >= 2 && candidate.byHeader > 0 && candidate.score < CONFIRMED;
  return {
    ...seen,
    candidate: confirmed ? { ...candidate, score: CONFIRMED } : candidate,
    asks: true,
    because: [...seen.because, 'nothing beside it is about people: it may be the address of a thing'],
  };
}
