// Finds the columns of a table that hold personal data, and the format that each would be treated with.
//
// Three passes: each column by its header and its values (candidate.ts), then by what stands beside it (siblings.ts), then the verdict, which
// weighs how likely all of it is together (likelihood/).
// Bounded: a few thousand cells and a few hundred different values of a column are looked at, whatever the table's size.
import { candidateOf } from './candidate.js';
import { columnOf } from './column.js';
import type { Finding, InspectedTable } from './finding.js';
import { claimOf, type HeaderSays } from './header/claims.js';
import { isDataRow } from './header/data-row.js';
import { languageOf, readHeaders } from './header/read.js';
import type { Language } from './header/vocabulary.js';
import { homeOf } from './home.js';
import { likelihoodsOf } from './likelihood/likelihood.js';
import type { Seen } from './siblings/seen.js';
import { peopleBeside } from './siblings/people-beside.js';
import { withSiblings } from './siblings/siblings.js';
import { verdictOf } from './verdict.js';

const SILENT: HeaderSays = { claim: undefined, against: undefined, about: undefined, meaningless: true };

/**
 * One finding for each column, in order. Evidence is in words and never holds a value.
 *
 * @param wanted positions of the columns whose findings are wanted, where that is not all of them: a verdict takes as long as the rest
 */
export function inspectTable(table: InspectedTable, wanted?: ReadonlySet<number>): Finding[] {
  const { columns, language } = seenColumns(table);
  const home = homeOf(columns, language);
  const likelihoods = likelihoodsOf(columns);
  return columns.flatMap((column, index) =>
    wanted && !wanted.has(index)
      ? []
      : [verdictOf(column, { people: peopleBeside(columns, index), home, likelihood: likelihoods[index]! })],
  );
}

/** The columns with all that the rules find for and against them, and the language of their headers. */
export function seenColumns({ header, hasHeader, rows }: InspectedTable): {
  readonly columns: readonly Seen[];
  readonly language: Language | undefined;
} {
  let headers = hasHeader ? readHeaders(header).map(claimOf) : header.map(() => SILENT);
  let names = header;
  let sample = rows;
  const known = headers.map(({ meaningless }) => !meaningless);
  if (hasHeader && isDataRow(header, rows, known)) {
    // the row is data: its cells are values and must not be shown
    headers = header.map(() => SILENT);
    names = header.map((_, index) => `:${index + 1}`);
    sample = [header, ...rows];
  }
  const columns = names.map((name, index) => columnOf(index, name, sample));
  const seen = columns.map((column, index): Seen => {
    const says = headers[index]!;
    return { column, says, candidate: candidateOf(column, says), because: [], asks: false };
  });
  return {
    columns: withSiblings(seen),
    language: names === header && hasHeader ? languageOf(header) : undefined,
  };
}
