// Number plates under a header that says no more than "vehicle" or "registration", or none.
import { share } from '../../column.js';
import { plate } from '../../values/official.js';
import { SHAPE } from '../../values/level.js';
import { found, type Rule } from './rule.js';

const MOST = 0.8;
const ENOUGH_PEOPLE = 0.5;
const SOME_PEOPLE = 0.3;
/** State, district, series and number. */
const OF_INDIA =
  /^(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[GNRS]|U[AKP]|WB)[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4}$/;
const OF_VEHICLES: ReadonlySet<string> = new Set(['vehicle', 'registration']);

export const plates: Rule = ({ table, index, people, silent }) => {
  const self = table[index]!;
  const { column, says } = self;
  if (column.distinct < 3 || column.shape.unique < 0.5 || column.shape.running) return undefined;
  if (share(column, (value) => plate(value) >= SHAPE) < MOST) return undefined;
  // "CPL-RU-001", "CPL-RU-002" are given out one after the other
  if (share(column, (value) => /[A-Z][ -]0\d+$/.test(value)) > MOST) return undefined;
  if (people >= SOME_PEOPLE && share(column, (value) => OF_INDIA.test(value)) > MOST)
    return found(self, 'plate', 0.62, 'written like number plates of India, beside data of people');
  if (OF_VEHICLES.has(says.about ?? '')) return found(self, 'plate', 0.66, 'written like number plates');
  // parts and seats have codes of letters and digits, too, but seldom beside people and with a gap
  const isApart = share(column, (value) => /[ -]/.test(value)) > MOST;
  return silent && says.against === undefined && people >= ENOUGH_PEOPLE && isApart && column.distinct > 4
    ? found(self, 'plate', 0.6, 'written like number plates, beside data of people')
    : undefined;
};
