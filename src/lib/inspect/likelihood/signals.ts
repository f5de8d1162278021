// What likelihood.ts weighs: the evidence on a column and on the columns beside it, as numbers, most of them from 0 to 1. The scores that the
// rules give say in which order to believe them; how much each kind of evidence is worth was learnt from labelled tables.
import { entriesOf, firstNames, surnames } from '../dictionaries/lookup.js';
import { kindNamed, type Role } from '../kinds.js';
import { columnLikeness } from '../letters/name-likeness.js';
import type { Column } from '../column.js';
import { peopleBeside } from '../siblings/people-beside.js';
import { scoreOf, type Seen } from '../siblings/seen.js';

/** In a table where so many headers say nothing, a silent header is no sign. */
const MOSTLY_SILENT = 0.7;
const LIKELY = 0.4;
const SURE = 0.6;
/** Values whose words are looked up. */
const ENOUGH = 40;

export const SIGNALS = [
  /** the likeliest kind tells who somebody is */
  'person',
  /** it reaches somebody */
  'contact',
  /** it is about people in few values */
  'quasi',
  /** it is free text */
  'note',
  /** how sure the rules are of that kind */
  'score',
  /** that is enough to name it */
  'likely',
  /** that is enough to act on it */
  'sure',
  /** what the header says of it, as far as the values let it */
  'byHeader',
  /** what the values say of it */
  'byValues',
  /** share of values that could be of it */
  'weak',
  /** share that are written as only such values are */
  'shape',
  /** share that pass its check */
  'valid',
  /** what the header claims, whatever the values say */
  'claim',
  /** a rule made less of that kind than header and values do */
  'doubted',
  /** the header says something else */
  'against',
  /** the headers of the table say nothing */
  'silent',
  /** the rows are about people, by the other columns */
  'people',
  /** share of the other columns that are personal for sure */
  'others',
  /** how sure the rules are of the column before it */
  'before',
  /** and of the column behind it */
  'behind',
  /** of both */
  'between',
  /** different values a cell */
  'unique',
  /** cells with something in them */
  'filled',
  /** values without digits */
  'lettered',
  /** how sure the rules are of a kind of which there are many different values */
  'score:distinct',
  /** columns of the table */
  'width',
  /** rows of the sample */
  'rows',
  /** its words are made like names */
  'letters',
  /** its words are names */
  'known',
  /** no likely kind, beside people */
  'nothing:people',
  /** no likely kind, words like names */
  'nothing:letters',
  /** no likely kind, words of its own in each row */
  'nothing:ownWords',
  /** no likely kind, beside people, without headers */
  'nothing:silentPeople',
  /** a place beside people */
  'place:people',
  /** a place by its header */
  'place:byHeader',
  /** somebody by words like names */
  'person:letters',
  /** somebody without a header */
  'person:silent',
  /** few values, by the header */
  'quasi:byHeader',
  /** few values, without a header */
  'quasi:silent',
] as const;

export type Signal = (typeof SIGNALS)[number];

export type Signals = Readonly<Record<Signal, number>>;

/** The signals of each column of a table, in order. */
export function signalsOf(table: readonly Seen[]): Signals[] {
  const silent = table.filter(({ says }) => says.meaningless).length >= MOSTLY_SILENT * table.length ? 1 : 0;
  const sure = table.map(
    ({ candidate }) => candidate !== undefined && candidate.score >= SURE && kindNamed(candidate.kind).role !== 'note',
  );
  const found = sure.filter(Boolean).length;
  return table.map(({ column, says, candidate }, index) => {
    const role = candidate && kindNamed(candidate.kind).role;
    const is = (other: Role): number => (role === other ? 1 : 0);
    const score = candidate?.score ?? 0;
    const nothing = score >= LIKELY ? 0 : 1;
    const people = peopleBeside(table, index);
    const [before, behind] = [index - 1, index + 1].map((beside) => (table[beside] ? scoreOf(table[beside]) : 0)) as [
      number,
      number,
    ];
    const letters = columnLikeness(column);
    // what a rule took from both together is taken from each
    const byHeader = Math.min(score, candidate?.byHeader ?? 0);
    const byValues = Math.min(score, candidate?.byValues ?? 0);
    const doubted = candidate && score < Math.max(candidate.byHeader, candidate.byValues) ? 1 : 0;
    const { claim } = says;
    return {
      person: is('person'),
      contact: is('contact'),
      quasi: is('quasi'),
      note: is('note'),
      score,
      likely: 1 - nothing,
      sure: score >= SURE ? 1 : 0,
      byHeader,
      byValues,
      doubted,
      weak: candidate?.fit.weak ?? 0,
      shape: candidate?.fit.shape ?? 0,
      valid: candidate?.fit.valid ?? 0,
      claim: claim && kindNamed(claim.kinds[0]!).role !== 'note' ? claim.strength : 0,
      against: says.against === undefined ? 0 : 1,
      silent,
      people,
      others: (found - (sure[index] ? 1 : 0)) / Math.max(1, table.length - 1),
      before,
      behind,
      between: before * behind,
      unique: column.shape.unique,
      filled: column.filled / Math.max(1, column.cells),
      lettered: column.shape.letters,
      'score:distinct': (score * Math.log1p(column.distinct)) / 6,
      width: Math.log1p(table.length) / 3,
      rows: Math.log1p(column.cells) / 6,
      letters,
      known: knownNames(column),
      'nothing:people': nothing * people,
      'nothing:letters': nothing * letters,
      'nothing:ownWords': nothing * column.shape.unique * column.shape.letters,
      'nothing:silentPeople': nothing * silent * people,
      'place:people': is('place') * people,
      'place:byHeader': is('place') * byHeader,
      'person:letters': is('person') * letters,
      'person:silent': is('person') * silent,
      'quasi:byHeader': is('quasi') * byHeader,
      'quasi:silent': is('quasi') * silent,
    };
  });
}

/** Share of the words of a column of a few words that are first or last names. */
function knownNames({ values, shape }: Column): number {
  if (shape.letters <= 0.6 || shape.words >= 5) return 0;
  let [names, words] = [0, 0];
  for (const { value } of values.slice(0, ENOUGH)) {
    for (const word of entriesOf(value)) {
      if (word.length < 3) continue;
      words++;
      if (firstNames().has(word) || surnames().has(word)) names++;
    }
  }
  return words === 0 ? 0 : names / words;
}
