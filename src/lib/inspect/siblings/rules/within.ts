// Cells that hold somebody among other things: "Ann Lee 555-201-4477", "paid by Ann Lee", a column of values of many fields.
import { share, type Column } from '../../column.js';
import { firstNames, surnames, thingWords } from '../../dictionaries/lookup.js';
import { fold } from '../../header/fold.js';
import { fitOf } from '../../fit.js';
import { lettered } from '../../lettered.js';
import { VALID } from '../../values/level.js';
import { wholeName } from '../../values/names.js';
import { guessed, scoreOf, type Seen } from '../seen.js';
import { found, type Rule } from './rule.js';

const EMAIL_WITHIN = lettered(/[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+\.\p{L}{2,}/u);
/** Only what is written as nothing else is: a country's code behind a plus, or groups of 3-3-4. */
const PHONE_WITHIN = /(?:^|[^\d.+-])(?:\+\d{1,3}[\s(/-]+[\d\s()/-]{7,}\d|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4})(?![\d.-])/;
const FEWEST_DIGITS = 7;
/** Share of cells; below it a word from somebody's signature says nothing of the column. */
const SOME = 0.05;
const LIKELY = 0.4;
/** Enough to be named, not to be acted on. */
const ASKED = 0.45;
const ENOUGH = 0.62;
const NEARLY_ALL = 0.9;
const ENOUGH_PEOPLE = 0.5;
const MANY = 0.3;
const MOST = 0.6;
/** A sentence has as many words. */
const SENTENCE = 5;
/** Values whose words are looked up. */
const LOOKED_AT = 40;
/** Share of cells that are somebody's name, under a header that speaks of a person. */
const PEOPLE_AMONG = 0.1;

export const contactsWithin: Rule = ({ table, index }) => {
  const self = table[index]!;
  if (!mayBeText(self) || shareWithin(self.column) < SOME) return undefined;
  const only = (['email', 'phone'] as const).find((kind) => fitOf(self.column, kind).shape > NEARLY_ALL);
  if (only && self.column.distinct > 2)
    return { ...found(self, only, ENOUGH, 'nothing else stands in its cells, whatever its header says'), asks: true };
  return asked(self, 'e-mail addresses or telephone numbers stand among its values');
};

/** "Rechnung 4711 Müller", "seen today, came with Ann Lee": words in which known names stand, beside people or in most of the cells. */
export const namesWithin: Rule = ({ table, index, people }) => {
  const self = table[index]!;
  const { column, says } = self;
  if (!mayBeText(self) || says.about === 'thing' || column.shape.words < 2.5 || column.distinct < 4) return undefined;
  const { pairs, names } = namesIn(column);
  const enough = people >= ENOUGH_PEOPLE ? pairs >= MANY || names >= MOST : pairs >= MOST;
  return enough ? asked(self, 'names stand among its words') : undefined;
};

/** Whole names among firms, where the header speaks of a person: who paid, or was paid, is either. */
export const namesAmong: Rule = ({ table, index }) => {
  const self = table[index]!;
  if (!mayBeText(self) || self.says.about !== 'person' || self.column.distinct < 4) return undefined;
  return share(self.column, (value) => wholeName(value) === VALID) >= PEOPLE_AMONG
    ? asked(self, 'names stand among its values')
    : undefined;
};

/** Sentences beside people, whatever the header calls them. */
export const sentences: Rule = ({ table, index, people }) => {
  const self = table[index]!;
  const { column, says } = self;
  if (people < ENOUGH_PEOPLE || !mayBeText(self) || scoreOf(self) >= LIKELY || says.about === 'thing') return undefined;
  if (column.shape.words < SENTENCE || column.shape.unique < 0.5 || column.distinct < 4) return undefined;
  return fitOf(column, 'note').shape >= MANY ? asked(self, 'sentences beside data of people') : undefined;
};

function mayBeText({ candidate }: Seen): boolean {
  return !candidate || candidate.score < LIKELY || candidate.kind === 'note';
}

function asked(self: Seen, because: string): Seen {
  const fit = { weak: 1, shape: 0, valid: 0 };
  const note = { kind: 'note', fit, byHeader: 0, byValues: ASKED, score: ASKED } as const;
  return { ...guessed(self, note, because), asks: true };
}

function shareWithin({ values, weight }: Column): number {
  let cells = 0;
  for (const { value, count, makeup } of values) {
    const isEmail = value.includes('@') && EMAIL_WITHIN.test(value);
    if (isEmail || ((!makeup.isAscii || makeup.digits >= FEWEST_DIGITS) && PHONE_WITHIN.test(value))) cells += count;
  }
  return cells / (weight || 1);
}

const CAPITALISED = lettered(/\p{Lu}[\p{L}\p{M}’'-]+/gu);

/** Shares of cells with a first name and a surname side by side, and with either behind another word. */
function namesIn({ values }: Column): { pairs: number; names: number } {
  let [pairs, names] = [0, 0];
  const some = values.slice(0, LOOKED_AT);
  for (const { value } of some) {
    const words = [...value.matchAll(CAPITALISED.for(value))].map(({ 0: word, index }) => ({
      entry: fold(word),
      from: index,
      to: index + word.length,
    }));
    const isPair = words.some(({ entry, to }, i) => {
      const next = words[i + 1];
      return next?.from === to + 1 && value[to] === ' ' && firstNames().has(entry) && surnames().has(next.entry);
    });
    if (isPair) pairs++;
    if (isPair || words.some(({ entry, from }) => from > 0 && isName(entry))) names++;
  }
  return { pairs: pairs / some.length, names: names / some.length };
}

const isName = (entry: string): boolean =>
  entry.length > 3 && (firstNames().has(entry) || surnames().has(entry)) && !thingWords().has(entry);
