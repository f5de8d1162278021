// Check digits and calendars written once more, as plainly as their standards say them.

export const digitsOf = (text: string): number[] => [...text].map(Number);
export const onlyDigits = (value: string): string => value.replace(/\D/g, '');
export const onlySymbols = (value: string): string => value.replace(/[^0-9A-Z]/g, '');

/** From the right every second digit counts twice, as the sum of the digits of its double. */
export function passesLuhn(text: string): boolean {
  let sum = 0;
  digitsOf(text)
    .reverse()
    .forEach((digit, k) => {
      const counted = k % 2 === 1 ? digit * 2 : digit;
      sum += counted > 9 ? counted - 9 : counted;
    });
  return sum % 10 === 0;
}

/** Digits times weights, added up. */
export function weightedSum(text: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, k) => sum + weight * Number(text[k]), 0);
}

/** The remainder of a number of any length, letters counting 10 to 35. */
export function remainderOf(text: string, modulus: number): number {
  const number = [...text].map((symbol) => Number.parseInt(symbol, 36)).join('');
  return Number(BigInt(number) % BigInt(modulus));
}

/** ISO/IEC 7064 MOD 11,10 over a number with its check digit, as the standard checks it. */
export function passesMod11And10(text: string): boolean {
  let product = 10;
  for (const digit of digitsOf(text.slice(0, -1))) {
    const sum = (product + digit) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (product + Number(text.at(-1))) % 10 === 1;
}

const TIMES = [
  ...['0123456789', '1234067895', '2340178956', '3401289567', '4012395678'],
  ...['5987604321', '6598710432', '7659821043', '8765932104', '9876543210'],
];
const PERMUTED = [
  ...['0123456789', '1576283094', '5803796142', '8916043527'],
  ...['9453126870', '4286573901', '2793806415', '7046913258'],
];

/** Verhoeff's check by the tables of his book. */
export function passesVerhoeff(text: string): boolean {
  let product = 0;
  digitsOf(text)
    .reverse()
    .forEach((digit, k) => (product = Number(TIMES[product]![Number(PERMUTED[k % 8]![digit])])));
  return product === 0;
}

/** Whether a calendar that was not written here knows the day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether the number lies in one of the runs "10-16 20". */
export function isWithin(number: number, runs: string): boolean {
  return runs.split(' ').some((run) => {
    const [from = '', to = from] = run.split('-');
    return number >= Number(from) && number <= Number(to);
  });
}

const ODD: Readonly<Record<string, number>> = {
  ...{
    0: 1,
    1: 0,
    2: 5,
    3: 7,
    4: 9,
    5: 13,
    6: 15,
    7: 17,
    8: 19,
    9: 21,
    A: 1,
    B: 0,
    C: 5,
    D: 7,
    E: 9,
    F: 13,
    G: 15,
    H: 17,
  },
  ...{
    I: 19,
    J: 21,
    K: 2,
    L: 4,
    M: 18,
    N: 20,
    O: 11,
    P: 3,
    Q: 6,
    R: 8,
    S: 12,
    T: 14,
    U: 16,
    V: 10,
    W: 22,
    X: 25,
    Y: 24,
    Z: 23,
  },
};

/** The letter behind symbols that count by a table at odd places, and as they stand at even ones. */
export function italianLetter(text: string): string {
  const sum = [...text].reduce((all, symbol, k) => {
    if (k % 2 === 0) return all + ODD[symbol]!;
    return all + (/\d/.test(symbol) ? Number(symbol) : symbol.charCodeAt(0) - 65);
  }, 0);
  return String.fromCharCode(65 + (sum % 26));
}
