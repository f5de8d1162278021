// Whose names a column holds, by what stands beside it: of people, of things that are numbered, of counties.
import { fold } from '../header/fold.js';
import { kindNamed, type KindName } from '../kinds.js';
import { namesWhatIsNumbered } from './numbered.js';
import { has, isGeneric, type Own, type OwnRule } from './own-rule.js';
import { ENOUGH_PEOPLE, peopleBeside } from './people-beside.js';
import { isState } from './rules/places.js';
import { guessed, raised, scaled, type Seen } from './seen.js';

/** Share of values with a known name from which a column that is called "name" is taken for one of people. */
const KNOWN_NAMES = 0.4;

/** Before anything makes a person of it. */
const nameOfNumbered: OwnRule = ({ table, index, seen }) =>
  isGeneric(seen) && namesWhatIsNumbered(table, index)
    ? scaled(seen, 0.2, 'what is named is the thing that the column in front numbers')
    : undefined;

/** "nom" beside "prénom" is the last name, "name" beside "surname" the first, whatever else its values may be. */
export const otherHalf: OwnRule = ({ table, index, seen, candidate }) => {
  const { says } = seen;
  if (says.claim?.kinds[0] !== 'name' || says.claim.strength < 0.5) return undefined;
  const claims = (kind: KindName): boolean =>
    table.some((other, i) => i !== index && other.says.claim?.kinds[0] === kind && other.says.claim.strength > 0.85);
  const [first, last] = [claims('first-name'), claims('last-name')];
  if (first === last || candidate.fit.weak < 0.5) return undefined;
  const kind = first ? 'last-name' : 'first-name';
  const beside = first ? 'beside first names' : 'beside last names';
  return guessed(seen, { ...candidate, kind, score: Math.max(candidate.score, 0.85) }, beside);
};

/** "nombre" over "Janet" beside "Janet Norris": its words return in the whole names, row by row. */
const partOfWhole: OwnRule = ({ table, index, seen, candidate }) => {
  if ((seen.says.claim && !isGeneric(seen)) || seen.column.filled < FEWEST) return undefined;
  const whole = table.find(
    (other, i) => i !== index && other.candidate?.kind === 'full-name' && other.candidate.score >= 0.5,
  );
  const at = whole && placeWithin(seen.column.first, whole.column.first);
  if (!at) return undefined;
  const kind = at === 'first' ? 'first-name' : 'last-name';
  return guessed(seen, { ...candidate, kind, score: 0.85 }, 'its words return in the whole names beside it');
};

const FEWEST = 3;
const MOSTLY = 0.8;

/** Whether parts stand first or last in nearly all of the whole cells beside them, and are not the whole. */
function placeWithin(parts: readonly string[], whole: readonly string[]): 'first' | 'last' | undefined {
  const rows = parts.flatMap((part, row) => (part && whole[row] ? [[fold(part), fold(whole[row])] as const] : []));
  const isMost = (holds: (part: string, all: string) => boolean): boolean =>
    rows.length >= FEWEST && rows.filter(([part, all]) => holds(part, all)).length >= MOSTLY * rows.length;
  if (isMost((part, all) => all.startsWith(`${part} `))) return 'first';
  return isMost((part, all) => all.endsWith(` ${part}`)) ? 'last' : undefined;
}

const headerAgainst: OwnRule = ({ seen, candidate }) =>
  candidate.byHeader === 0 && seen.says.against !== undefined ? seen : undefined;

/** Many counties and towns are called like people. */
const besideStates: OwnRule = (own) => {
  const { table, index, seen, candidate } = own;
  if (candidate.byHeader > 0 || candidate.kind === 'full-name') return undefined;
  const besideState = [table[index - 1], table[index + 1]].some((other) => other !== undefined && isState(other));
  return besideState && !has(own, 'first-name', 'last-name', 'middle-name')
    ? scaled(seen, 0.4, 'beside states')
    : undefined;
};

/** A list of surnames may as well be one of counties or of streets. */
const surnames: OwnRule = ({ table, index, seen, candidate }) => {
  if (candidate.kind !== 'last-name' || candidate.byHeader > 0) return undefined;
  const beside = [index - 2, index - 1, index + 1, index + 2].some((i) =>
    ['first-name', 'middle-name'].includes(table[i]?.candidate?.kind ?? ''),
  );
  if (beside && isVaried(seen)) return raised(seen, 0.6, 'beside first names');
  const likely = candidate.score >= 0.2 && isVaried(seen) && peopleBeside(table, index) >= 0.6;
  return likely ? raised(seen, 0.45, 'beside other data of people') : seen;
};

/** A shop has a name, an e-mail address and a telephone number too. */
const nameOfShop: OwnRule = (own) =>
  own.candidate.kind !== 'full-name' &&
  own.candidate.fit.shape < KNOWN_NAMES &&
  isGeneric(own.seen) &&
  !hasPersonBeside(own)
    ? own.seen
    : undefined;

const besidePeople: OwnRule = ({ table, index, seen, candidate: { score } }) => {
  const people = peopleBeside(table, index);
  return score < 0.8 && score >= 0.2 && people >= ENOUGH_PEOPLE
    ? raised(seen, 0.6 * people, 'beside other data of people')
    : undefined;
};

/** In this order: the first that speaks decides. */
export const OWN_NAMES: readonly OwnRule[] = [
  nameOfNumbered,
  otherHalf,
  partOfWhole,
  headerAgainst,
  besideStates,
  surnames,
  nameOfShop,
  besidePeople,
];

/** A column beside it that no thing has: another name, a gender, a date of birth, a password. */
function hasPersonBeside({ table, index: self }: Own): boolean {
  return table.some(
    ({ candidate }, index) =>
      index !== self &&
      candidate !== undefined &&
      candidate.score >= 0.4 &&
      (candidate.kind === 'password' || ['person', 'quasi'].includes(kindNamed(candidate.kind).role)),
  );
}

// A few values that return are a list of categories, unless all of them are in the dictionary of surnames.
function isVaried({ column: { distinct, filled }, candidate }: Seen): boolean {
  // "low", "high": a handful over and over is a list of categories all the same
  if (distinct < 6 && filled > 40 * distinct) return false;
  return distinct > 12 || filled <= 2 * distinct || candidate!.fit.shape >= 0.7;
}
