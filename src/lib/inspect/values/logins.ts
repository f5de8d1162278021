// What users log in with, told from the names of people by the column as a whole.
import { share, type Column } from '../column.js';

const SOME = 0.15;
const MOST = 0.95;

/** One word each, with digits behind or a stop within some of them, as no names have: "walter62", "ann.miller", "KVOGT". */
export function areLogins(column: Column): boolean {
  const inside = share(column, (value) => /^[a-z]+(?:[._][a-z]|\d)[\w.]*$/i.test(value));
  return inside > SOME && share(column, (value) => /^[a-z][\w.]{2,29}$/i.test(value)) > MOST;
}
