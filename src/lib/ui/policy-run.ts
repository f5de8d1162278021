// What policy check and policy explain do.
import { isatty } from 'node:tty';
import { EXIT, SecuremlError, UsageError } from '../errors.js';
import { openInput } from '../files/input.js';
import { refuseDataAsHeader } from '../inspect/header/refuse-data-row.js';
import { inspectTable } from '../inspect/inspect.js';
import { conflicts } from '../policy/conflicts.js';
import { IRREVERSIBLE, type Action } from '../policy/document.js';
import { PolicyError, problemLine } from '../policy/problem.js';
import { readPolicy } from '../policy/read.js';
import { decideByPolicy } from '../pseudonymize/by-policy.js';
import { formatSpec } from '../pseudonymize/column-items.js';
import { selectorsOf, type Decision, type PolicyRequest } from '../pseudonymize/decide.js';
import { requestFor } from '../pseudonymize/policy-tables.js';
import { ruledColumns, type RuledTable } from '../pseudonymize/ruled-columns.js';
import { openTable } from '../pseudonymize/table.js';
import { encodingOf, tableOptions } from '../pseudonymize/reading.js';
import { openWorkshop, type Workshop } from '../pseudonymize/workshop.js';
import { aboutFile } from './about-file.js';
import { report } from './command.js';
import { counted } from './count.js';
import { expandFolders } from './folders.js';
import { errorFacts, withResult } from './json-document.js';
import { note, print, printJson, reportLine, warn } from './messages.js';
import { DEFAULT_POLICY, loadRightPolicy, policyText } from './policy-files.js';
import { readingWithPolicy } from './table-flags.js';
import { tableLines } from './text-table.js';
import { sayUnusedRules, sayUnusedTables } from './unused-of-policy.js';
import { visible } from './visible.js';

/** @returns the exit code */
export function checkPolicy(given: string | undefined, { json }: { readonly json?: boolean }): number {
  const fromStdin = given === '-';
  if (fromStdin && isatty(0)) {
    throw new UsageError('nothing to read: stdin is a terminal', { hints: ['name a file, or pipe the policy in'] });
  }
  const name = fromStdin ? 'stdin' : (given ?? DEFAULT_POLICY);
  try {
    const text = policyText(name, fromStdin ? 0 : name);
    const policy = readPolicy(text, name);
    const found = conflicts(policy);
    if (found.length > 0) throw new PolicyError(name, found);
    const review = linesToReview(text);
    const rules = policy.columns.length + policy.tables.reduce((sum, { columns }) => sum + columns.length, 0);
    if (json) printJson({ file: name, problems: [], tables: policy.tables.length, rules, review });
    else {
      note(`${name}: ${counted(policy.tables.length, 'table')}, ${counted(rules, 'rule')}, no mistakes`);
      if (review.length > 0) warn(stillOpen(name, review));
    }
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    if (json) printJson({ file: name, problems: error.problems });
    else for (const problem of error.problems) reportLine(problemLine(name, problem));
    return EXIT.usage;
  }
}

/** Lines that a draft marks for a person to decide, and that nobody has taken the mark from. */
function linesToReview(text: string): number[] {
  return text.split('\n').flatMap((line, i) => (/^\s*# REVIEW\b/.test(line) ? [i + 1] : []));
}

function stillOpen(name: string, [first, ...others]: readonly number[]): string {
  const more = others.length === 0 ? 'is' : `and ${counted(others.length, 'line')} below it are`;
  return `${name}:${first} ${more} still marked REVIEW: decide, and take the mark away`;
}

interface Explained {
  readonly file: string;
  readonly table: number | undefined;
  readonly columns: readonly ExplainedColumn[];
  readonly warnings: readonly string[];
}

interface ExplainedColumn {
  readonly index: number;
  readonly name: string;
  readonly action: Action['action'];
  /** with what the sample decides: patterns of dates, countries of telephone numbers */
  readonly detail: string;
  /** where its rule stands; undefined for a column that no rule names */
  readonly line: number | undefined;
  readonly irreversible: boolean;
}

/**
 * @returns the exit code
 * @throws SecuremlError for a single file
 */
export async function explainPolicy(
  names: readonly string[],
  flags: { readonly policy: string; readonly json?: boolean },
): Promise<number> {
  const policy = loadRightPolicy(flags.policy);
  const workshop = openWorkshop();
  const files = expandFolders(names, undefined).map(({ name }) => name);
  const unusedTables = sayUnusedTables(policy, files);
  const explained: Explained[] = [];
  const seen: RuledTable[] = [];
  const failed: { readonly file: string; readonly error: object }[] = [];
  for (const file of files) {
    try {
      const one = await explainFile(file, requestFor(policy, file), workshop, seen);
      explained.push(one);
      if (!flags.json) show(one, flags.policy, files.length > 1);
    } catch (error) {
      if (!(error instanceof SecuremlError)) throw error;
      failed.push({ file, error: errorFacts(error) });
      if (files.length === 1) throw withResult(error, { policy: flags.policy, files: explained, failed });
      report(aboutFile(file, error), false);
    }
  }
  const unused = sayUnusedRules(policy, seen);
  if (flags.json) printJson({ policy: flags.policy, files: explained, failed, unused, unusedTables });
  return failed.length > 0 ? EXIT.someFilesFailed : EXIT.done;
}

async function explainFile(
  file: string,
  request: PolicyRequest,
  { memory, kernels }: Workshop,
  seen: RuledTable[],
): Promise<Explained> {
  const reading = readingWithPolicy({}, file, request);
  const input = openInput(file);
  try {
    const source = encodingOf(reading.encoding)?.decode(input.source) ?? input.source;
    const table = await openTable(source, memory, kernels, tableOptions(reading));
    if (request.table?.header === undefined) await refuseDataAsHeader(table, selectorsOf({ policy: request }));
    const decision = decideByPolicy(table, request, inspectTable);
    const columns = ruledColumns(table, request, inspectTable).map(({ index, action, rule }): ExplainedColumn => ({
      ...{ index: index + 1, name: table.header[index]!, action: action.action },
      detail: detailOf(index, action, decision, table.header),
      line: rule?.at.line,
      irreversible: IRREVERSIBLE.has(action.action),
    }));
    table.reader.close();
    seen.push({ header: table.header, hasHeader: table.hasHeader, table: request.table });
    return { file, table: request.table?.at.line, columns, warnings: decision.warnings ?? [] };
  } finally {
    input.close();
  }
}

function detailOf(
  index: number,
  action: Action,
  { columns, rewrites = [] }: Decision,
  header: readonly string[],
): string {
  const plan = columns.find((column) => column.index === index);
  if (plan) {
    const { format, options, domain, context } = plan;
    const more = [
      ...(domain === format.split('@')[0] ? [] : [`domain ${domain}`]),
      ...(context === undefined ? [] : [`context ${header[context]}`]),
    ];
    return [formatSpec(format, options), ...more].join(', ');
  }
  const decided = rewrites.find((rewrite) => rewrite.index === index)?.action ?? action;
  switch (decided.action) {
    case 'hmac':
      return `${decided.length} hex digits, domain ${decided.domain}`;
    case 'mask':
      return `all but the last ${decided.keep} become ${JSON.stringify(decided.with)}`;
    case 'redact':
      return `to ${JSON.stringify(decided.with)}`;
    case 'shift':
      return `by up to ${decided.days} days for each ${decided.subject}, ${formatSpec(decided.format, decided.options)}`;
    case 'generalize':
      if (decided.to === 'band')
        return `to bands of ${decided.width}${decided.top === undefined ? '' : `, ${decided.top}+`}`;
      if (decided.to === 'prefix') return `to the first ${decided.keep}`;
      return `to the ${decided.to}, ${formatSpec(decided.format, decided.options)}`;
    default:
      return '';
  }
}

function show({ file, columns, warnings }: Explained, policy: string, several: boolean): void {
  if (several) print(`${file}:`);
  const rows = columns.map(({ index, name, action, irreversible, line, detail }) => ({
    cells: [
      ...[String(index), visible(name.replace(/\s+/gu, ' ')), action, irreversible ? 'no' : 'yes'],
      ...[line === undefined ? 'none' : `line ${line}`, detail],
    ],
  }));
  const width = process.stdout.columns || Infinity;
  const head = ['', 'COLUMN', 'ACTION', 'BACK', 'RULE', 'HOW'];
  for (const line of tableLines(head, rows, { width, flows: true })) print(line);
  if (several) print('');
  for (const text of warnings) warn(text);
  const gone = columns.filter(({ irreversible }) => irreversible).length;
  note(`${file}: ${counted(columns.length, 'column')} by ${policy}${gone > 0 ? `, ${gone} for good` : ''}`);
}
