// Keys of rows, however they are called: they count up.
import type { Column } from './column.js';

const MOST_COUNTED = 50;
const NUMBERED = /^(\D*)(\d{1,15})$/;

/** Whether the first cells count up by one, behind the same beginning: "POL0001", "POL0002", or 7, 8, 9. */
export function isCountedUp({ first }: Column): boolean {
  const counted = first.slice(0, MOST_COUNTED).map((value) => NUMBERED.exec(value));
  return (
    counted.length > 3 &&
    counted.every((each, i) => {
      const before = counted[i - 1];
      return each && (!before || (each[1] === before[1] && Number(each[2]) === Number(before[2]) + 1));
    })
  );
}
