// From words to a plan: which columns, in which format, under which domain.
import { InputError, SmallClassError, UsageError } from '../errors.js';
import { OptionError, type Format, type Options } from '../formats/format.js';
import { createCodec, formatNamed } from '../formats/registry.js';
import { DOMAIN_LABEL, formatSpec, knownFormat, selectColumns, type ColumnItem } from './column-items.js';
import type { IrreversibleColumn, ManifestPolicy } from '../manifest/manifest.js';
import type { Policy, PolicyTable } from '../policy/document.js';
import { decideByPolicy } from './by-policy.js';
import type { ColumnPlan, RewritePlan } from './plan.js';
import { checkColumns } from './check-columns.js';
import { chosenColumns } from './chosen-columns.js';
import type { Table } from './table.js';
import { columnOf } from './table-sample.js';

export interface Request {
  /** whether formats, and options that belong to a column, may be found on a sample; reversing never guesses */
  readonly detect: boolean;
  /** empty: the personal columns are found */
  readonly items: readonly ColumnItem[];
  /** selectors of columns that are left alone */
  readonly except: readonly string[];
  /** selector -> label */
  readonly domains: Readonly<Record<string, string>>;
  /** selector -> selector of the column that enters the tweak */
  readonly contexts: Readonly<Record<string, string>>;
  /** what happens with columns that are likely personal but not for sure, when columns are found */
  readonly undecided: 'error' | 'keep';
  /** what a team decided, instead of all of the above */
  readonly policy?: PolicyRequest;
}

export interface PolicyRequest {
  readonly policy: Policy;
  /** undefined where the policy has no tables, only columns */
  readonly table: PolicyTable | undefined;
}

/** The words by which a request names columns of a table. */
export function selectorsOf({
  items = [],
  except = [],
  domains = {},
  contexts = {},
  policy,
}: Partial<Omit<Request, 'detect' | 'undecided'>>): string[] {
  const rules = policy ? [...policy.policy.columns, ...(policy.table?.columns ?? [])] : [];
  return [
    ...[...items, ...rules].map(({ selector }) => selector),
    ...except,
    ...Object.keys(domains),
    ...Object.entries(contexts).flat(),
  ];
}

export interface Decision {
  readonly columns: readonly ColumnPlan[];
  /** what was found on the sample rather than given, for people */
  readonly found: readonly FoundColumn[];
  /** what a policy does besides */
  readonly rewrites?: readonly RewritePlan[];
  readonly drops?: readonly number[];
  /** columns that a policy names to be left alone */
  readonly kept?: readonly number[];
  /** reversing, or moving to another key: columns of the manifest that do not come back */
  readonly lost?: readonly IrreversibleColumn[];
  /** reversing: columns of the manifest that were to stay as they are */
  readonly left?: readonly string[];
  /** which policy decided */
  readonly policy?: ManifestPolicy;
  /** what people should know */
  readonly warnings?: readonly string[];
}

/** What was decided for a file, and of which bytes. */
export interface Decided {
  readonly decision: Decision;
  /** `Table.headDigest` of the table that was looked at */
  readonly head: string;
}

export interface FoundColumn {
  /** position in the table, from 0 */
  readonly index: number;
  readonly name: string;
  /** format with options, as -c takes it */
  readonly spec: string;
  readonly why: readonly string[];
}

/** What inspection has to say of a column; `Finding` of src/lib/inspect is one. */
export interface ColumnFinding {
  readonly index: number;
  readonly name: string;
  readonly format: string | undefined;
  readonly options: Options;
  readonly personal: 'yes' | 'no' | 'undecided';
  /** about people, but of too few values for a pseudonym */
  readonly quasi?: boolean;
  readonly evidence: readonly string[];
  /** the format where the column is not personal and is chosen all the same; text where there is none */
  readonly fitting?: string;
}

/** Findings of the wanted columns, by their positions; of all where that is not said. */
export type Inspector = (
  table: {
    readonly header: readonly string[];
    readonly hasHeader: boolean;
    readonly rows: readonly (readonly string[])[];
  },
  wanted?: ReadonlySet<number>,
) => readonly ColumnFinding[];

/** What is looked at to decide. */
export type DecidedTable = Pick<Table, 'header' | 'hasHeader' | 'sample'> & { readonly dialect?: Table['dialect'] };

/**
 * @throws UsageError for unknown, repeated or contradictory columns, formats and labels
 * @throws InputError when the sample does not decide what has to be decided
 */
export function decideColumns(table: DecidedTable, request: Request, inspect: Inspector): Decision {
  if (request.policy) return decideByPolicy(table, request.policy, inspect);
  const { header, hasHeader } = table;
  const select = (selector: string): number[] => selectColumns(selector, header, hasHeader);
  const except = new Set(request.except.flatMap(select));
  const { chosen, findingOf } = chosenColumns(table, request, except, inspect);
  const domains = bySelector(request.domains, select, '--domain');
  const contexts = bySelector(request.contexts, select, '--context');
  const found: FoundColumn[] = [];
  const columns = [...chosen]
    .filter(([index]) => !except.has(index))
    .sort(([a], [b]) => a - b)
    .map(([index, item]): ColumnPlan => {
      const name = header[index]!;
      const finding = item.format === undefined ? findingOf(index) : undefined;
      const { format, options } = formatOf(table, index, item, finding, request.detect);
      if (item.format === undefined)
        found.push({ index, name, spec: formatSpec(format.name, options), why: finding?.evidence ?? [] });
      const domain = checkedLabel(domains.get(index) ?? format.name);
      const context = contexts.get(index);
      const base = { index, name, format: `${format.name}@${format.version}`, options, domain };
      return context === undefined ? base : { ...base, context: oneColumn(context, select) };
    });
  if (columns.length === 0) throw noColumn(header);
  const positions = new Set(columns.map(({ index }) => index));
  refuseIdle(request.domains, select, positions, '--domain');
  refuseIdle(request.contexts, select, positions, '--context');
  checkColumns(columns, table);
  return { columns, found };
}

function formatOf(
  table: DecidedTable,
  index: number,
  item: ColumnItem,
  finding: ColumnFinding | undefined,
  detect: boolean,
): { format: Format; options: Options } {
  if (finding?.quasi) throw fewValues(finding);
  const format = knownFormat(item.format ?? finding?.format ?? finding?.fitting ?? 'text');
  const given = item.format === undefined ? (finding?.options ?? {}) : item.options;
  return { format, options: optionsOf(table, index, format.name, given, detect) };
}

function checkedLabel(domain: string): string {
  if (DOMAIN_LABEL.test(domain)) return domain;
  throw new UsageError(`domain "${domain}": expected 1 to 64 of a-z, 0-9, ".", "_" and "-"`);
}

function noColumn(header: readonly string[]): InputError {
  return new InputError('no column is to be pseudonymized', {
    hints: ['name columns with -c', `headers: ${header.slice(0, 20).join(', ')}`],
  });
}

function fewValues({ name }: ColumnFinding): SmallClassError {
  return new SmallClassError(`column "${name}": too few different values for a pseudonym`, {
    hints: [
      'leave it out of -c to keep it as it is, or drop or generalize it',
      `-c ${name}=text permutes it letter by letter all the same; counts still tell which value is which`,
    ],
    data: { column: name, reason: 'few-values' },
  });
}

/** The options of a column's format, with those that the sample decides where `detect` says so. */
export function optionsOf(
  table: DecidedTable,
  index: number,
  formatName: string,
  given: Options,
  detect: boolean,
): Options {
  const format = formatNamed(formatName);
  const name = table.header[index]!;
  try {
    const options =
      format.infer && detect
        ? {
            ...given,
            ...format.infer(columnOf(table.sample(), index), given),
          }
        : given;
    createCodec(format, options);
    return options;
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    // -c phone=phone:region=US,card=card: what looks like the next column is read as an option of the one before
    const column = Object.keys(given).find((option) => !(option in format.options) && table.header.includes(option));
    const hint = column === undefined ? error.hint : `behind options another -c begins: -c ${column}=${given[column]}`;
    throw new UsageError(`column "${name}": ${error.message}`, { hints: hint === undefined ? [] : [hint] });
  }
}

function bySelector(
  given: Readonly<Record<string, string>>,
  select: (selector: string) => number[],
  flag: string,
): Map<number, string> {
  const out = new Map<number, string>();
  for (const [selector, value] of Object.entries(given)) {
    for (const index of select(selector)) {
      if (out.has(index)) throw new UsageError(`${flag}: column ${selector} is named twice`);
      out.set(index, value);
    }
  }
  return out;
}

/** Of a column that is left alone there is nothing to say; a pattern may mean such columns beside others. */
function refuseIdle(
  given: Readonly<Record<string, string>>,
  select: (selector: string) => number[],
  chosen: ReadonlySet<number>,
  flag: string,
): void {
  for (const selector of Object.keys(given)) {
    if (select(selector).some((index) => chosen.has(index))) continue;
    throw new UsageError(`${flag}: column ${selector} is not pseudonymized`, {
      hints: [`choose it as well: -c ${selector}=FORMAT, or leave ${flag} out`],
    });
  }
}

function oneColumn(selector: string, select: (selector: string) => number[]): number {
  const found = select(selector);
  if (found.length !== 1) throw new UsageError(`--context: ${selector} means ${found.length} columns, one is needed`);
  return found[0]!;
}
