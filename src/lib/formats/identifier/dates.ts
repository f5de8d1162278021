// Birth dates inside identifiers. The years 2000 to 2025 are apart from later ones, so that nobody is born in the future.

/** The last year that is in the past for every reader of this format's version. */
const LAST_PAST = 2025;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether there is such a day in the Gregorian calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= DAYS[month - 1]! + (month === 2 && isLeap(year) ? 1 : 0);
}

/** Whether some century has such a day in a year that ends so. */
export function isDayOfSomeCentury(yy: number, month: number, day: number): boolean {
  return isDay(2000 + yy, month, day);
}

/** "19" for a year of that century; "20" up to 2025 and "20+" after that. */
export function eraOf(year: number): string {
  const century = String(Math.floor(year / 100));
  return century === '20' && year > LAST_PAST ? '20+' : century;
}

/** A number of six digits as three of two digits. */
export function pairs(code: number): [number, number, number] {
  return [(code / 10_000) | 0, ((code / 100) | 0) % 100, code % 100];
}

/** Where the runs of days of the years from `first` to `last` begin and end, written as YYYYMMDD; labels are eras, or "no". */
export function dayRuns(first: number, last: number): [number, string][] {
  const runs: [number, string][] = [[0, 'no']];
  for (let year = first; year <= last; year++) {
    for (let month = 1; month <= 12; month++) {
      const start = year * 10_000 + month * 100 + 1;
      const days = DAYS[month - 1]! + (month === 2 && isLeap(year) ? 1 : 0);
      runs.push([start, eraOf(year)], [start + days, 'no']);
    }
  }
  return runs;
}
