// Which columns a request means: those that it names, or those that are found to be personal.
import { InputError, UsageError } from '../errors.js';
import { selectColumns, type ColumnItem } from './column-items.js';
import type { ColumnFinding, DecidedTable, Inspector, Request } from './decide.js';
import { otherSeparator } from './other-separator.js';

export interface ChosenColumns {
  /** by their positions */
  readonly chosen: ReadonlyMap<number, ColumnItem>;
  /** what inspection has to say of a column whose format is not given */
  readonly findingOf: (index: number) => ColumnFinding | undefined;
}

/**
 * @param except positions of columns that are left alone
 * @throws UsageError for columns that are named twice, in different ways
 * @throws InputError where none is named, and it is not certain which are personal
 */
export function chosenColumns(
  table: DecidedTable,
  { items, undecided }: Request,
  except: ReadonlySet<number>,
  inspect: Inspector,
): ChosenColumns {
  const { header, hasHeader } = table;
  const select = (selector: string): number[] => selectColumns(selector, header, hasHeader);
  const named = items.length > 0 ? namedItems(items, select, header) : undefined;
  if (!named) refuseOtherSeparator(header);
  // to look takes a while: only where something is left to find
  const findings = lazily(() =>
    inspect({ header, hasHeader, rows: table.sample().rows }, named && withoutFormat(named)),
  );
  return {
    chosen: named ?? foundItems(findings(), undecided, except),
    findingOf: (index) => findings().find((finding) => finding.index === index),
  };
}

function namedItems(
  items: readonly ColumnItem[],
  select: (selector: string) => number[],
  header: readonly string[],
): Map<number, ColumnItem> {
  const chosen = new Map<number, ColumnItem>();
  for (const item of items) {
    for (const index of select(item.selector)) {
      const before = chosen.get(index);
      const same =
        before && before.format === item.format && JSON.stringify(before.options) === JSON.stringify(item.options);
      if (before && !same) throw new UsageError(`column "${header[index]}" is named twice, in different ways`);
      chosen.set(index, item);
    }
  }
  return chosen;
}

/** Columns that were read as one would be taken for one: an address with all that follows it. */
function refuseOtherSeparator(header: readonly string[]): void {
  const separator = otherSeparator(header);
  if (!separator) return;
  throw new InputError(`the header is one column, and looks separated by ${separator.name}`, {
    hints: [separator.flag, 'if it is one column, name it: -c :1'],
  });
}

function foundItems(
  findings: readonly ColumnFinding[],
  undecided: Request['undecided'],
  except: ReadonlySet<number>,
): Map<number, ColumnItem> {
  const open = findings.filter(({ personal, index }) => personal === 'undecided' && !except.has(index));
  if (open.length > 0 && undecided === 'error') {
    const names = open.map(({ name, evidence }) => `"${name}" (${evidence.join('; ') || 'unsure'})`).join(', ');
    throw new InputError(
      `not sure whether ${open.length === 1 ? 'this column is' : 'these columns are'} personal: ${names}`,
      {
        hints: [
          `choose it with -c ${open[0]!.name}=FORMAT beside the others, or leave it alone with --except ${open[0]!.name}`,
          '--undecided keep leaves all such columns alone',
        ],
        data: { undecided: open.map(({ name }) => name) },
      },
    );
  }
  const yes = findings.filter(({ personal }) => personal === 'yes');
  if (yes.length === 0) {
    throw new InputError('no personal column was found', { hints: ['name columns with -c, for example -c name,ssn'] });
  }
  return new Map(yes.map(({ index, name }) => [index, { selector: name, options: {} }]));
}

/** The columns whose format is to be found. */
function withoutFormat(items: ReadonlyMap<number, ColumnItem>): ReadonlySet<number> {
  return new Set([...items].flatMap(([index, { format }]) => (format === undefined ? [index] : [])));
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
