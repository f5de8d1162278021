// Two columns of degrees side by side.
import { share, type Column } from '../../column.js';
import { found, type Rule } from './rule.js';

export const coordinates: Rule = ({ table, index }) => {
  const self = table[index]!;
  for (const [other, isFirst] of [
    [index + 1, true],
    [index - 1, false],
  ] as const) {
    const sibling = table[other];
    if (!sibling || sibling.says.claim || sibling.says.against !== undefined) continue;
    const [first, second] = isFirst ? [self.column, sibling.column] : [sibling.column, self.column];
    const straight = isPair(first, second);
    if (!straight && !isPair(second, first)) continue;
    return found(
      self,
      straight === isFirst ? 'latitude' : 'longitude',
      0.75,
      'with its neighbour it makes coordinates',
    );
  }
  return undefined;
};

/** Latitudes and longitudes: precise, within range, and either close together or too far out for anything else. */
function isPair(latitude: Column, longitude: Column): boolean {
  if (!isDegrees(latitude, 90) || !isDegrees(longitude, 180)) return false;
  if (isTight(latitude) && isTight(longitude)) return true;
  // a country on the equator is tight one way only
  if (isPrecise(latitude, 5) && isPrecise(longitude, 5) && (isTight(latitude) || isTight(longitude))) return true;
  const far = share(longitude, (value) => Math.abs(Number(value)) > 90);
  return far > 0.1 || (far > 0.02 && isPrecise(latitude, 5) && isPrecise(longitude, 5));
}

function isDegrees(column: Column, limit: number): boolean {
  if (column.shape.numbers < 0.95 || column.distinct < 2 || !isPrecise(column, 4)) return false;
  return share(column, (value) => Math.abs(Number(value)) <= limit) >= 0.99;
}

const isPrecise = (column: Column, digits: number): boolean =>
  share(column, (value) => value.length - value.indexOf('.') > digits && value.includes('.')) >= 0.7;

/** On one side of zero, and not far from the mean: the places of one country or city. */
function isTight({ values }: Column): boolean {
  const degrees = values.map(({ value }) => Number(value)).filter((degree) => degree !== 0 && !Number.isNaN(degree));
  const mean = degrees.reduce((sum, degree) => sum + degree, 0) / (degrees.length || 1);
  const spread = Math.sqrt(degrees.reduce((sum, degree) => sum + (degree - mean) ** 2, 0) / (degrees.length || 1));
  return Math.abs(mean) > 3 && spread < 0.35 * Math.abs(mean);
}
