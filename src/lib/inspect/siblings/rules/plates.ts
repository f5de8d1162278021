// Number plates under a header that says no more than "vehicle" or "registration", or none.
import { share } from '../../column.js';
import { plate } from '../../values/official.js';
import { SHAPE } from '../../values/level.js';
import { found, type Rule } from './rule.js';

const MOST = 0.8;
const ENOUGH_PEOPLE = 0.5;
const OF_VEHICLES: ReadonlySet<string> = new Set(['vehicle', 'registration']);

export const plates: Rule = ({ table, index, people, silent }) => {
  const self = table[index]!;
  const { column, says } = self;
  if (column.distinct < 3 || column.shape.unique < 0.5 || column.shape.running) return undefined;
  if (share(column, (value) => plate(value) >= SHAPE) < MOST) return undefined;
  if (OF_VEHICLES.has(says.about ?? '')) return found(self, 'plate', 0.66, 'written like number plates');
  // parts and seats have codes of letters and digits, too, but seldom beside people and with a gap
  const isApart = share(column, (value) => /[ -]/.test(value)) > MOST;
  return silent && says.against === undefined && people >= ENOUGH_PEOPLE && isApart && column.distinct > 4
    ? found(self, 'plate', 0.6, 'written like number plates, beside data of people')
    : undefined;
};
