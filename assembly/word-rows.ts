// The rows that ranks of words are added up from.
import { LETTERS, HINTS_AT } from './word-records';

const SHARES: u32 = 64;
const HEAD: u32 = 9;

/**
 * The rows of all states for a letter in front of words of which so many lead from each state into a group, as group-tables.ts has them.
 *
 * @param counts one float64 a state
 * @param rows by state, the place of its row
 * @param places by state and letter
 * @param size doubles of all rows
 */
export function makeRows(
  states: u32,
  next: usize,
  counts: usize,
  rows: usize,
  places: usize,
  size: u32,
  out: usize,
): void {
  for (let state: u32 = 0; state < states; state++) {
    const row = load<u32>(rows + (state << 2));
    let before: f64 = 0;
    for (let letter: u32 = 0; letter < LETTERS; letter++) {
      const arc = state * LETTERS + letter;
      // the place of a letter that leads nowhere is that of the next one
      store<f64>(out + (load<u32>(places + (arc << 2)) << 3), before);
      before += load<f64>(counts + (<u32>load<u16>(next + (arc << 1)) << 3));
    }
    const end = state + 1 < states ? load<u32>(rows + ((state + 1) << 2)) - 1 : size - 1;
    store<f64>(out + (end << 3), Infinity);
    const head = out + (row << 3);
    store<f64>(head, <f64>SHARES / before);
    let at = row + HEAD;
    for (let share: u32 = 0; share < SHARES; share++) {
      const least = ((<f64>share * before) / <f64>SHARES) * (1.0 - 1.0 / 1099511627776.0);
      while (at < end && load<f64>(out + ((at + 1) << 3)) <= least) at++;
      store<u8>(head + share, <u8>(at - row), HINTS_AT);
    }
  }
}
