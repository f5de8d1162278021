// Cells that hold an e-mail address or a telephone number among other things: "Ann Lee 555-201-4477", or a column of values of many fields.
import type { Column } from '../../column.js';
import { guessed } from '../seen.js';
import type { Rule } from './rule.js';

const EMAIL_WITHIN = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+\.\p{L}{2,}/u;
/** Only what is written as nothing else is: a country's code behind a plus, or groups of 3-3-4. */
const PHONE_WITHIN = /(?:^|[^\d.+-])(?:\+\d{1,3}[\s(/-]+[\d\s()/-]{7,}\d|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4})(?![\d.-])/;
const FEWEST_DIGITS = 7;
/** Share of cells; below it a word from somebody's signature says nothing of the column. */
const SOME = 0.05;
const LIKELY = 0.4;
/** Enough to be named, not to be acted on. */
const ASKED = 0.45;

export const contactsWithin: Rule = ({ table, index }) => {
  const self = table[index]!;
  const { candidate } = self;
  if (candidate && candidate.score >= LIKELY && candidate.kind !== 'note') return undefined;
  if (shareWithin(self.column) < SOME) return undefined;
  const fit = { weak: 1, shape: 0, valid: 0 };
  const note = { kind: 'note', fit, byHeader: 0, byValues: ASKED, score: ASKED } as const;
  return { ...guessed(self, note, 'e-mail addresses or telephone numbers stand among its values'), asks: true };
};

function shareWithin({ values, weight }: Column): number {
  let cells = 0;
  for (const { value, count, makeup } of values) {
    const isEmail = value.includes('@') && EMAIL_WITHIN.test(value);
    if (isEmail || ((!makeup.isAscii || makeup.digits >= FEWEST_DIGITS) && PHONE_WITHIN.test(value))) cells += count;
  }
  return cells / (weight || 1);
}
