// Numbers and dates that people beside them explain: years of birth, ages, telephone numbers without punctuation.
import type { Column } from '../../column.js';
import { yearOf } from '../../values/dates.js';
import { found, near, share, type Rule } from './rule.js';

const ENOUGH_PEOPLE = 0.5;

/** Years of birth spread over decades and end a while ago; days of hiring and ordering do not. */
export const birthDate: Rule = ({ table, index, people }) => {
  const self = table[index]!;
  const { values, shape } = self.column;
  if (people < ENOUGH_PEOPLE || shape.unique < 0.2) return undefined;
  const years = values.map(({ value }) => yearOf(value)).filter((year) => year !== undefined);
  if (years.length < 0.9 * values.length || years.length < 3) return undefined;
  const ascending = years.filter((year, i) => i > 0 && year >= years[i - 1]!).length / (years.length - 1);
  if (years.length > 8 && (ascending > 0.9 || ascending < 0.1)) return undefined;
  const sorted = [...years].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))]!;
  const [early, middle, late] = [at(0.1), at(0.5), at(0.9)];
  if (early < 1800 || early > 1990 || middle > 1996 || late > 2014 || late - early < 12) return undefined;
  return found(self, 'birth-date', 0.68, 'dates over decades, beside data of people');
};

export const age: Rule = (around) => {
  const { table, index, people } = around;
  const self = table[index]!;
  const { column } = self;
  if (people < ENOUGH_PEOPLE || column.shape.running || column.distinct < 6) return undefined;
  if (share(column, (value) => /^\d{1,3}(?:\.\d)?$/.test(value)) < 0.97) return undefined;
  const ages = column.values.flatMap(({ value, count }) => Array<number>(Math.min(count, 50)).fill(Number(value)));
  const mean = ages.reduce((sum, years) => sum + years, 0) / ages.length;
  const most = Math.max(...ages);
  if (most > 105 || most < 45 || mean < 18 || mean > 70 || Math.min(...ages) > 35) return undefined;
  const besideGender = near(around, 3, ['gender', 'race']);
  if (!besideGender && !near(around, 2, ['first-name', 'last-name', 'full-name', 'email', 'phone'])) return undefined;
  return found(self, 'age', besideGender ? 0.65 : 0.5, 'numbers like ages, beside data of people');
};

/** All digits, as long as telephone numbers are, and each begins as they do. */
export const phone: Rule = ({ table, index, people }) => {
  const self = table[index]!;
  const { column } = self;
  if (people < ENOUGH_PEOPLE || column.shape.running || column.shape.digits < 0.95 || column.shape.unique < 0.6)
    return undefined;
  if (self.candidate && self.candidate.score >= 0.4) return undefined;
  const trunk = share(column, (value) => /^0[1-9]\d{7,10}$/.test(value));
  const american = share(column, (value) => /^1?[2-9]\d{2}[2-9]\d{6}$/.test(value));
  const abroad = share(column, (value) => /^(?:3[0-9]|4[0-9]|5[1-8]|6[0-6]|7|8[1246]|9[0-5])\d{8,11}$/.test(value));
  const mobile = share(column, (value) => /^(?:3[0-5]\d{8}|9\d{8,9}|[6-9]\d{8,9}|[1-9]{2}9\d{8})$/.test(value));
  if (trunk > 0.9 || american > 0.95)
    return found(self, 'phone', 0.64, 'digits as in telephone numbers, beside data of people');
  if ((abroad > 0.95 || mobile > 0.95) && commonBeginning(column) > 0.3)
    return found(self, 'phone', 0.6, 'digits as in telephone numbers, beside data of people');
  return undefined;
};

/** Share of the commonest first digit. */
function commonBeginning({ values }: Column): number {
  const counts = new Map<string, number>();
  for (const { value } of values) counts.set(value[0]!, (counts.get(value[0]!) ?? 0) + 1);
  return Math.max(...counts.values()) / values.length;
}
