// Animals have names, ages and a sex, too: where a column tells their kind, such columns are theirs, unless people are beside them.
import { share, type Column } from '../column.js';
import { animals, entriesOf } from '../dictionaries/lookup.js';
import { fold, wordsOf } from '../header/fold.js';
import type { KindName } from '../kinds.js';
import { scaled, type Seen } from './seen.js';

/** What an animal has as a person has it. */
const SHARED: ReadonlySet<KindName> = new Set([
  'age',
  'gender',
  'name',
  'first-name',
  'last-name',
  'full-name',
  'birth-date',
  'nickname',
]);
/** What no animal has: where it stands, the table is of owners. */
const OF_PEOPLE: ReadonlySet<KindName> = new Set([
  'email',
  'phone',
  'last-name',
  'full-name',
  'street-address',
  'password',
  'username',
]);
const MOSTLY = 0.6;
const LEFT = 0.35;

/** What only animals are called in Spanish and Portuguese; people are men and women. */
const SEXES: ReadonlySet<string> = new Set(['macho', 'hembra', 'femea']);
const NAMES_OF_PEOPLE: ReadonlySet<KindName> = new Set(['last-name', 'full-name']);
/** What stands within two columns of its sex is an animal's, though its owner may be in the row, too. */
const NEAR = 2;

function ofTheirSex(table: readonly Seen[]): readonly Seen[] {
  const at = table.findIndex(
    ({ column }) => column.filled > 2 && share(column, (value) => SEXES.has(fold(value))) > 0.9,
  );
  const isName = ({ candidate }: Seen): boolean =>
    candidate !== undefined && candidate.score >= 0.6 && NAMES_OF_PEOPLE.has(candidate.kind);
  if (at < 0 || table.some(isName)) return table;
  return table.map((seen, index) =>
    Math.abs(index - at) <= NEAR && seen.candidate && SHARED.has(seen.candidate.kind)
      ? scaled(seen, LEFT, 'of the sex of animals')
      : seen,
  );
}

/** The columns of a table, those that animals have as people do made less likely where the rows are animals. */
export function ofAnimals(all: readonly Seen[]): readonly Seen[] {
  const table = ofTheirSex(all);
  const kinds = table.findIndex(({ column }) => namesAnimals(column));
  if (kinds < 0 || table.some((seen, index) => index !== kinds && isOfPeople(seen))) return table;
  return table.map((seen, index) =>
    index === kinds || (seen.candidate && SHARED.has(seen.candidate.kind))
      ? scaled(seen, LEFT, 'beside kinds of animals')
      : seen,
  );
}

/** What a column of their kinds is called. */
const CALLED =
  /^(?:species|especies?|especes?|specie|spezies|breeds?|razas?|racas?|races? animale|rassen?|tierart|razza|soort|diersoort)$/;

function namesAnimals(column: Column): boolean {
  const { letters, words } = column.shape;
  if (column.filled < 3 || letters < 0.9 || words > 3) return false;
  if (share(column, (value) => /^human/i.test(value)) > 0.1) return false;
  if (CALLED.test(wordsOf(column.name).join(' '))) return true;
  return share(column, (value) => entriesOf(value).some((word) => animals().has(word))) > MOSTLY;
}

/** A surname may be a word of its own where only first names are known, so a column of names tells when its header or its values do. */
function isOfPeople({ candidate }: Seen): boolean {
  return candidate !== undefined && candidate.score >= 0.6 && OF_PEOPLE.has(candidate.kind);
}
