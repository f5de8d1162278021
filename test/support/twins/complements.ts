// Digits in the places of a day that is none: all of them where there are few, and for years of four digits each year on its own.
import { DateComplement } from '../../../src/lib/formats/date-complement.js';
import { isCalendarDay } from './rules.js';

/** All numbers of so many digits that are no day, in their order, and how many days there are before the last one. */
export function lookAtShortDays(): { size: number; others: number } {
  const complement = new DateComplement({ y: 2, M: 1, d: 2, H: 0, m: 0, s: 0 });
  let others = 0;
  for (let code = 0; code < 100_000; code++) {
    const yy = Math.floor(code / 1_000);
    if (isCalendarDay((yy < 69 ? 2000 : 1900) + yy, Math.floor(code / 100) % 10, code % 100)) continue;
    expectMember(complement, code, others++);
  }
  return { size: complement.size, others };
}

/** Of years of four digits: 0000 of each, and all 10^4 of some. */
export function lookAtYears(whole: readonly number[]): { size: number; others: number } {
  const complement = new DateComplement({ y: 4, M: 2, d: 2, H: 0, m: 0, s: 0 });
  let others = 0;
  for (let year = 0; year < 10_000; year++) {
    const isDay = (code: number): boolean => year > 0 && isCalendarDay(year, Math.floor(code / 100), code % 100);
    expectMember(complement, year * 10_000, others);
    if (whole.includes(year)) {
      for (let code = 0; code < 10_000; code++)
        if (!isDay(code)) expectMember(complement, year * 10_000 + code, others++);
    } else others += 10_000 - (year === 0 ? 0 : isCalendarDay(year, 2, 29) ? 366 : 365);
  }
  return { size: complement.size, others };
}

/** The member of a rank is found by halves, which takes its time: of some ranks it is asked. */
const ASKED = 13;

function expectMember(complement: DateComplement, code: number, rank: number): void {
  const its = complement.rankOf(code);
  const back = code % ASKED === 0 ? complement.memberAt(rank) : code;
  if (its !== rank || back !== code)
    throw new Error(`${code} has the rank ${its}, not ${rank}, whose member is ${back}`);
}
