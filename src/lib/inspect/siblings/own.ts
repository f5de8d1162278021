// What its siblings say of the likeliest kind of a column: they confirm it, doubt it or make another of it.
import { share } from '../column.js';
import { kindNamed, type KindName } from '../kinds.js';
import { otherHalf, OWN_NAMES } from './own-names.js';
import { has, NAMES, type Own, type OwnRule } from './own-rule.js';
import { ENOUGH_PEOPLE, peopleBeside, SOME_PEOPLE } from './people-beside.js';
import { namesEachThing } from './rules/accounts.js';
import { nearAny } from './rules/rule.js';
import { guessed, raised, scaled, scoreOf, type Seen } from './seen.js';

const WEAK_NUMBERS: ReadonlySet<KindName> = new Set(['national-id', 'licence', 'account', 'insurance-number']);
const LOCAL = 'groups of three and four digits beside people';
const NO_PEOPLE = 'nothing beside it is about people';

/** Degrees come in pairs. */
const pairOfDegrees: OwnRule = (own) => {
  const { seen, candidate } = own;
  const { kind, byHeader } = candidate;
  if (kind !== 'latitude' && kind !== 'longitude') return undefined;
  const pair = kind === 'latitude' ? 'longitude' : 'latitude';
  // "GeoX" and "GeoY" near a meridian may both be latitudes by their values
  return has(own, pair) || (byHeader > 0 && has(own, kind)) ? seen : scaled(seen, 0.4, `no ${pair} beside it`);
};

/** India calls its postal codes so. */
const pinOfPlace: OwnRule = ({ table, index, seen, candidate }) =>
  candidate.kind === 'pin' && isPostal(table, seen, index)
    ? guessed(seen, { ...candidate, kind: 'postal-code' }, 'six digits beside a place')
    : undefined;

const pinOfCard: OwnRule = ({ table, index, seen, candidate }) =>
  candidate.kind === 'postal-code' && seen.says.claim?.kinds.includes('pin') && nearAny({ table, index }, 4, isCard)
    ? guessed(seen, { ...candidate, kind: 'pin' }, 'beside card numbers')
    : undefined;

/** Seven digits in two groups are a code in Japan, and a number to call where there are people and no place. */
const localNumber: OwnRule = (own) => {
  const { table, index, seen, candidate } = own;
  if (candidate.kind !== 'postal-code' || candidate.byHeader > 0 || !isLocalNumber(seen)) return undefined;
  if (peopleBeside(table, index) < ENOUGH_PEOPLE) return undefined;
  return has(own, 'city', 'street-address') ? seen : guessed(seen, { ...candidate, kind: 'phone', score: 0.62 }, LOCAL);
};

/** Toys are made for an age, firms and trees have one. */
const ageOfThing: OwnRule = ({ table, index, seen, candidate }) =>
  candidate.kind === 'age' && table.some(namesEachThing) && peopleBeside(table, index) < SOME_PEOPLE
    ? scaled(seen, 0.4, 'the rows are things')
    : undefined;

/** Statements of a bank name shops as often as people. */
const accountOfBank: OwnRule = ({ table, index, seen, candidate }) =>
  candidate.kind === 'account' && candidate.byHeader > 0 && nearAny({ table, index }, 2, isBankCode) ? seen : undefined;

/** Firms have numbers for taxes, permits and contracts too: a weak header needs people beside it. */
const numberOfNobody: OwnRule = ({ table, index, seen, candidate }) =>
  WEAK_NUMBERS.has(candidate.kind) && candidate.byHeader < 0.7 && peopleBeside(table, index) < ENOUGH_PEOPLE
    ? isOfChile(seen)
      ? seen
      : scaled(seen, 0.5, NO_PEOPLE)
    : undefined;

/** "15.111.222-3": dots, a check digit, and less than 30 million, where the numbers of firms begin well behind. */
const isOfChile = ({ column, candidate }: Seen): boolean =>
  candidate!.fit.shape > 0.9 &&
  column.filled >= LEAST_CHECKED &&
  share(column, (value) => /^[1-2]?\d\.\d{3}\.\d{3}-[\dKk]$/.test(value)) > 0.9;

const LEAST_CHECKED = 8;

/** Of a sensor, say. */
const deviceOfNobody: OwnRule = ({ table, index, seen, candidate }) =>
  candidate.kind === 'device' && peopleBeside(table, index) < SOME_PEOPLE ? scaled(seen, 0.5, NO_PEOPLE) : undefined;

/** A number written like those of people is one where there are people. */
const numberOfPeople: OwnRule = ({ table, index, seen, candidate: { kind, score } }) => {
  const { role } = kindNamed(kind);
  const speaks = (role === 'person' || role === 'contact') && kind !== 'uuid' && kind !== 'url';
  return speaks && score >= 0.33 && score < 0.6 && peopleBeside(table, index) >= 0.6
    ? raised(seen, 0.4, 'beside other data of people')
    : undefined;
};

/** In this order: the first that speaks decides. */
const RULES: readonly OwnRule[] = [
  otherHalf,
  pairOfDegrees,
  pinOfPlace,
  pinOfCard,
  localNumber,
  ageOfThing,
  accountOfBank,
  numberOfNobody,
  deviceOfNobody,
  numberOfPeople,
];

export function ownSiblings(table: readonly Seen[], seen: Seen, index: number): Seen {
  const { candidate } = seen;
  if (!candidate) return seen;
  const own: Own = { table, index, seen, candidate };
  for (const rule of NAMES.has(candidate.kind) ? OWN_NAMES : RULES) {
    const said = rule(own);
    if (said) return said;
  }
  return seen;
}

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
