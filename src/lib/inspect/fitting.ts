// The format for a column that is not personal and is chosen all the same: what its values are, so that a date stays a date and a whole
// number a whole number.
import { share, type Column } from './column.js';
import { MADE_OF } from './made-of.js';
import { date } from './values/dates.js';
import { SHAPE, VALID } from './values/level.js';
import { ipv4, ipv6, mac, uuid } from './values/machine.js';

/** Share of the cells that have to be so; the others keep their shape. */
const MOST = 0.8;
/** One that begins with a zero is a code: as a number its zeros would be lost. */
const WHOLE = /^-?(?:0|[1-9]\d*)$/;
const WITH_FRACTION = /^-?(?:0|[1-9]\d*)[.,]\d+$/;
const TIME_OF_DAY = /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;
const BEHIND_A_DATE = /[T\s,]\s*\d{1,2}:\d{2}/;
const ADDRESS_OF_A_PAGE = /^https?:\/\/[^\s/]/i;

const FORMATS: readonly (readonly [format: string, least: number, (value: string) => boolean])[] = [
  ['integer', 1, (value) => WHOLE.test(value)],
  ['decimal', 1, (value) => WITH_FRACTION.test(value)],
  ['uuid', MOST, (value) => uuid(value) >= VALID],
  ['ipv4', MOST, (value) => ipv4(value) >= VALID],
  ['ipv6', MOST, (value) => ipv6(value) >= VALID],
  ['mac', MOST, (value) => mac(value) >= VALID],
  ['url', MOST, (value) => ADDRESS_OF_A_PAGE.test(value)],
  ['time', MOST, (value) => TIME_OF_DAY.test(value)],
];

/** Text where the values are nothing else. */
export function fittingFormat(column: Column): string {
  for (const [format, least, isOne] of FORMATS) if (share(column, isOne) >= least) return format;
  if (!column.makeups.some((makeup) => !makeup.isAscii || MADE_OF['birth-date']!(makeup))) return 'text';
  if (share(column, (value) => date(value) >= SHAPE) < MOST) return 'text';
  return share(column, (value) => BEHIND_A_DATE.test(value)) >= MOST ? 'datetime' : 'date';
}
