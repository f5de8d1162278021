// Numbers of firms that are written like those of people.
import { share, type Column } from '../column.js';
import { luhn } from './checks.js';

/** A number of nine digits that passes Luhn's check and that Canada gives to nobody. */
const beginsOtherwise = (value: string): boolean => /^[08]\d{8}$/.test(value) && luhn(value);

const SPANISH_FIRM = /^[ABCDEFGHJNPQRSUVW][- ]?\d{7}[\dA-J]$/i;

/** The CIF of Spanish firms begins with a letter for what they are; the numbers of people have digits in front, or K, L, M, X, Y, Z. */
export const numbersSpanishFirms = (column: Column): boolean =>
  share(column, (value) => SPANISH_FIRM.test(value)) > 0.9;

/**
 * French firms (SIREN) have nine digits and Luhn's check as people in Canada have, but theirs begin with an 8, too: where nearly all pass and
 * more than a few begin so, they are of firms.
 */
export function numbersFirms(column: Column): boolean {
  if (share(column, beginsOtherwise) < 0.08) return false;
  return share(column, (value) => /^\d{9}$/.test(value) && luhn(value)) > 0.85;
}
