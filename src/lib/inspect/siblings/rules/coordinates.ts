// Two columns of degrees side by side.
import { share, type Column } from '../../column.js';
import type { Seen } from '../seen.js';
import { found, type Rule } from './rule.js';

export const coordinates: Rule = ({ table, index }) => {
  const self = table[index]!;
  for (const [other, isFirst] of [
    [index + 1, true],
    [index - 1, false],
  ] as const) {
    const sibling = table[other];
    if (!sibling || sibling.says.claim || sibling.says.against !== undefined) continue;
    const left = Math.min(index, other);
    const isUnsigned = !isSigned(self.column) && !isSigned(sibling.column);
    if (isUnsigned && measuredAround(table, left) && !isOfTrip(table, left)) continue;
    if (manyMeasures(table)) continue;
    const [first, second] = isFirst ? [self.column, sibling.column] : [sibling.column, self.column];
    // x runs from west to east
    const straight = !(/^x$/i.test(first.name) && /^y$/i.test(second.name)) && isPair(first, second);
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

/** "location_x" beside "location_y": the header claims a place, and degrees are no address. */
export const degreesOfPlace: Rule = ({ table, index }) => {
  const self = table[index]!;
  const isOfPlace = (seen: Seen | undefined): seen is Seen => seen?.says.claim?.kinds.includes('coordinates') ?? false;
  const isBeside = (other: Seen | undefined): boolean =>
    isOfPlace(other) && (isPair(self.column, other.column) || isPair(other.column, self.column));
  if (!isOfPlace(self)) return undefined;
  const isLatitude = [table[index - 1], table[index + 1]].some((other) => other && isPair(self.column, other.column));
  return isBeside(table[index - 1]) || isBeside(table[index + 1])
    ? found(self, isLatitude ? 'latitude' : 'longitude', 0.75, 'with its neighbour it makes coordinates')
    : undefined;
};

/** Latitudes and longitudes: precise, within range, and either close together or too far out for anything else. */
function isPair(latitude: Column, longitude: Column): boolean {
  if (!isDegrees(latitude, 90) || !isDegrees(longitude, 180)) return false;
  if (isTight(latitude) && isTight(longitude) && isPrecise(latitude, 4) && isPrecise(longitude, 4)) return true;
  // a country on the equator or the prime meridian is tight one way only
  const signed = isSigned(latitude) || isSigned(longitude);
  if (signed && isPrecise(latitude, 5) && isPrecise(longitude, 5) && (isTight(latitude) || isTight(longitude)))
    return true;
  const rough = ![latitude, longitude].every((column) => isPrecise(column, 4) || (signed && isPrecise(column, 3, 0.9)));
  const far = share(longitude, (value) => Math.abs(degreeOf(value)) > 90);
  // with two digits behind the point only a country far out and in one hemisphere tells
  if (rough)
    return far > 0.1 && share(longitude, (value) => value.startsWith('-')) > 0.9 && latitude.shape.unique > 0.9;
  return far > 0.1 || (far > 0.02 && isPrecise(latitude, 5) && isPrecise(longitude, 5));
}

/** Coordinates stand in pairs; three and more columns of fractions side by side are measures. */
function measuredAround(table: readonly Seen[], at: number): boolean {
  return [table[at - 1], table[at + 2]].some(
    (seen) => seen !== undefined && seen.column.shape.numbers > 0.95 && isPrecise(seen.column, 4),
  );
}

/** From here to there: two pairs, each as far from zero as the other. */
function isOfTrip(table: readonly Seen[], at: number): boolean {
  return [at - 2, at].some((from) => {
    const means = [0, 1, 2, 3]
      .map((step) => table[from + step])
      .map((seen) => (seen && isPrecise(seen.column, 4) ? meanOf(seen.column) : NaN));
    const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.03 * Math.abs(a);
    return isNear(means[0]!, means[2]!) && isNear(means[1]!, means[3]!) && !isNear(means[0]!, means[1]!);
  });
}

/** A number as any country writes it: "-22,9725" has a decimal comma. */
const degreeOf = (value: string): number => Number(value.replace(',', '.'));

/** How many digits stand behind the point or comma. */
function decimalsOf(value: string): number {
  const point = Math.max(value.indexOf('.'), value.indexOf(','));
  return point < 0 ? 0 : value.length - point - 1;
}

const meanOf = ({ values }: Column): number =>
  values.reduce((sum, { value }) => sum + degreeOf(value), 0) / (values.length || 1);

/** A pair, or the corners of an area; more columns of fractions are readings. */
const MOST_FRACTIONS = 5;

const manyMeasures = (table: readonly Seen[]): boolean =>
  table.filter(({ column }) => column.shape.numbers > 0.95 && isPrecise(column, 5)).length > MOST_FRACTIONS;

const isSigned = (column: Column): boolean => share(column, (value) => value.startsWith('-')) > 0.05;

function isDegrees(column: Column, limit: number): boolean {
  if (column.shape.numbers < 0.95 || column.distinct < 2 || !isPrecise(column, 2)) return false;
  return share(column, (value) => Math.abs(degreeOf(value)) <= limit) >= 0.99;
}

const isPrecise = (column: Column, digits: number, most = 0.7): boolean =>
  share(column, (value) => decimalsOf(value) >= digits) >= most;

/** On one side of zero, and not far from the mean: the places of one country or city. */
function isTight({ values }: Column): boolean {
  const degrees = values.map(({ value }) => degreeOf(value)).filter((degree) => degree !== 0 && !Number.isNaN(degree));
  const mean = degrees.reduce((sum, degree) => sum + degree, 0) / (degrees.length || 1);
  const spread = Math.sqrt(degrees.reduce((sum, degree) => sum + (degree - mean) ** 2, 0) / (degrees.length || 1));
  return Math.abs(mean) > 3 && spread < 0.35 * Math.abs(mean);
}
