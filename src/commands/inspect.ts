import { basename } from 'node:path';
import { Args, Flags } from '@oclif/core';
import { EXIT, SecuremlError, UsageError } from '../lib/errors.js';
import { firstRowIsData } from '../lib/inspect/header/first-row.js';
import type { Finding } from '../lib/inspect/finding.js';
import type { Risk } from '../lib/inspect/risk/risk.js';
import type { Sample } from '../lib/inspect/sample/sample.js';
import { aboutFile } from '../lib/ui/about-file.js';
import { BaseCommand } from '../lib/ui/command.js';
import { counted } from '../lib/ui/count.js';
import { expandFolders } from '../lib/ui/folders.js';
import type { AssessedRisk, RiskReading } from '../lib/ui/risk-run.js';
import { columnItems, findingData, findingTable, shorten, type Examples } from '../lib/ui/finding-view.js';
import { fail, note, print, printJson, warn } from '../lib/ui/messages.js';

interface Inspected {
  readonly file: string;
  readonly sample: Sample;
  readonly findings: readonly Finding[];
  readonly examples: Examples | undefined;
  readonly risk: Risk | undefined;
}

interface Failed {
  readonly file: string;
  readonly error: SecuremlError;
}

const WIDTH = 120;
const DEFAULT_K = 5;
const NO_SAMPLE = { header: [], hasHeader: true, rows: [], notes: [] };

export default class Inspect extends BaseCommand {
  static override summary = 'find the personal data in CSV: which columns hold it, and why';

  static override description = `Reads a sample of each file (its beginning, and pieces spread through the rest; a pipe up to 8 MiB) and says for each
column whether it holds personal data, the format that fits, how sure that is, the share of values that are valid, the
evidence, and how anonymize would treat it. Headers are understood in seven languages and more; files without headers, or
with meaningless ones, work too. Delimiter and encoding are found when they are not given. No value is ever shown, unless
pseudonymized ones are asked for.

"undecided" stops anonymize until you choose with -c or --except; "few values" (gender, age) means data about people that no
cipher protects: drop or generalize it.`;

  static override examples = [
    '<%= config.bin %> <%= command.id %> people.csv',
    {
      description: 'a policy to review',
      command: '<%= config.bin %> <%= command.id %> data/*.csv --policy-out policy.yaml',
    },
    { description: 'for a program', command: '<%= config.bin %> <%= command.id %> data/*.csv --json' },
    {
      description: 'a pipe',
      command: 'psql -c "copy users to stdout csv header" | <%= config.bin %> <%= command.id %>',
    },
  ];

  static override args = {
    file: Args.string({ description: 'CSV to look at; - or nothing for stdin', multiple: true, ignoreStdin: true }),
  };

  static override flags = {
    'policy-out': Flags.string({
      description: 'write a policy to review: every column with its rule and the reason',
      helpValue: 'FILE',
    }),
    force: Flags.boolean({ char: 'f', description: 'replace a policy that is there already' }),
    risk: Flags.boolean({
      description: 'read all rows and say what pseudonymization alone would leave open',
    }),
    quasi: Flags.string({
      description: 'with --risk: columns that may tell together who somebody is [default: found]',
      helpValue: 'COLUMN,...',
      multiple: true,
      multipleNonGreedy: true,
    }),
    k: Flags.integer({
      description: 'with --risk: how many rows should share a combination at least [default: 5]',
      helpValue: 'N',
      min: 2,
      max: 1_000_000,
    }),
    'show-examples': Flags.boolean({
      description: 'show values of each column, pseudonymized under a random key that is thrown away',
    }),
    header: Flags.boolean({ description: 'whether the first row names the columns', default: true, allowNo: true }),
    delimiter: Flags.string({ description: 'a single character, or "tab" [default: found]', helpValue: 'CHARACTER' }),
    quote: Flags.string({ description: 'a single character, or "none" [default: "]', helpValue: 'CHARACTER' }),
    encoding: Flags.string({ description: 'of the files [default: found]', helpValue: 'NAME' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Inspect);
    const files = (args.file ?? []) as string[];
    if (files.length === 0) files.push('-');
    // a folder stands for the tables in it
    else files.splice(0, files.length, ...expandFolders(files, undefined).map(({ name }) => name));
    if (files.includes('-') && process.stdin.isTTY) {
      throw new UsageError('no file is named, and standard input is a terminal', { hints: ['secureml inspect FILE'] });
    }
    refuseTogether(flags);
    if (flags['policy-out'] !== undefined) await refuseAsPolicy(flags['policy-out'], files);
    const [{ sampleFile }, { inspectTable }] = await Promise.all([
      import('../lib/inspect/sample/sample.js'),
      import('../lib/inspect/inspect.js'),
    ]);
    const reading = {
      delimiter: byteOf(flags.delimiter, '--delimiter'),
      quote: flags.quote === 'none' ? 0 : (byteOf(flags.quote, '--quote') ?? 0x22),
      header: flags.header,
      encoding: flags.encoding,
    };
    if (reading.delimiter !== undefined && reading.delimiter === reading.quote) {
      throw new UsageError('delimiter and quote are the same character: they must differ', {
        hints: ['--quote none where nothing is quoted'],
      });
    }
    const failed: Failed[] = [];
    const inspected: Inspected[] = [];
    for (const file of files) {
      try {
        // a pipe is read once: where all of it is counted, what is not given is not found
        const isRiskOfPipe = flags.risk && file === '-';
        const sample = isRiskOfPipe
          ? { ...NO_SAMPLE, delimiter: reading.delimiter ?? 0x2c, encoding: reading.encoding ?? 'utf-8' }
          : await sampleFile(file, { ...reading, delimiter: reading.delimiter ?? byName(file) });
        const assessed = flags.risk
          ? await riskOf(file, { ...reading, delimiter: sample.delimiter, encoding: sample.encoding }, flags)
          : undefined;
        const findings = isRiskOfPipe ? assessed!.findings : inspectTable(sample);
        const examples = flags['show-examples'] ? await examplesOf(sample, findings) : undefined;
        const done = { file, sample, findings, examples, risk: assessed?.risk };
        if (flags.json || flags['policy-out'] !== undefined) inspected.push(done);
        if (!flags.json && assessed) await showRisk(file, assessed.risk, files.length > 1);
        else if (!flags.json) show(done, files.length > 1);
      } catch (error) {
        if (!(error instanceof SecuremlError) || files.length === 1) throw error;
        failed.push({ file, error });
      }
    }
    if (flags['policy-out'] !== undefined) await writePolicy(flags['policy-out'], inspected, flags.force);
    if (flags.json) printJson({ files: [...inspected.map(fileData), ...failed.map(failureData)] });
    for (const { file, error } of failed) fail(aboutFile(file, error));
    if (failed.length > 0) process.exitCode = EXIT.someFilesFailed;
  }
}

function refuseTogether(flags: {
  readonly risk: boolean;
  readonly json: boolean;
  readonly quasi?: readonly string[] | undefined;
  readonly k?: number | undefined;
  readonly 'policy-out'?: string | undefined;
  readonly 'show-examples': boolean;
}): void {
  if (!flags.risk && (flags.quasi !== undefined || flags.k !== undefined)) {
    throw new UsageError('--quasi and --k go with --risk', {
      hints: ['secureml inspect FILE --risk --quasi zip,birth_date'],
    });
  }
  if (flags.risk && (flags['policy-out'] !== undefined || flags['show-examples'])) {
    throw new UsageError('--risk goes without --policy-out and --show-examples', { hints: ['two runs do both'] });
  }
}

async function refuseAsPolicy(path: string, files: readonly string[]): Promise<void> {
  const [{ inputRole, refuseSharedFiles }, { keptFiles }] = await Promise.all([
    import('../lib/ui/file-roles.js'),
    import('../lib/ui/kept-files.js'),
  ]);
  const written = { path, what: 'the policy', written: true };
  refuseSharedFiles([...files.map(inputRole), ...(await keptFiles({})), written]);
}

async function writePolicy(name: string, inspected: readonly Inspected[], force: boolean): Promise<void> {
  if (inspected.length === 0) return;
  const [{ draftPolicy }, { writeWhole }] = await Promise.all([
    import('../lib/inspect/draft-policy.js'),
    import('../lib/files/output.js'),
  ]);
  const text = draftPolicy(
    inspected.map(({ file, sample, findings }) => ({
      ...{ file: nameFor(file, inspected), findings, sampledRows: lookedAt(sample) },
      ...sample,
    })),
    new Date().toISOString().slice(0, 10),
  );
  await writeWhole(name, text, force);
  const open = text.split('\n').filter((line) => line.includes('# REVIEW')).length;
  note(
    `${name}: ${open === 0 ? 'nothing is left open' : `${counted(open, 'line')} marked REVIEW`}; then secureml policy check ${name}`,
  );
}

/** The name alone where that tells the files apart. */
function nameFor(file: string, all: readonly Inspected[]): string {
  const alone = basename(file);
  return all.some((other) => other.file !== file && basename(other.file) === alone) ? file : alone;
}

function byteOf(text: string | undefined, flag: string): number | undefined {
  if (text === undefined) return undefined;
  if (text === 'tab' || text === '\\t') return 0x09;
  const bytes = Buffer.from(text);
  if (bytes.length !== 1 || bytes[0]! > 0x7e || bytes[0] === 0x0a || bytes[0] === 0x0d) {
    throw new UsageError(`${flag}: expected a single ASCII character, "tab"${flag === '--quote' ? ' or "none"' : ''}`);
  }
  return bytes[0];
}

const byName = (file: string): number | undefined => (/\.tsv(?:\.gz)?$/i.test(file) ? 0x09 : undefined);

/** Rows that were looked at, with a first one that turned out to be data. */
const lookedAt = (sample: Sample): number => sample.rows.length + (firstRowIsData(sample) ? 1 : 0);

function fileData({ file, sample, findings, examples, risk }: Inspected): object {
  const { delimiter, encoding, notes } = sample;
  return {
    file,
    columns: findings.map((finding, i) => findingData(finding, examples?.[i])),
    delimiter: String.fromCharCode(delimiter),
    encoding,
    sampledRows: lookedAt(sample),
    notes,
    ...(risk ? { risk } : {}),
  };
}

async function riskOf(
  file: string,
  reading: RiskReading,
  { quasi, k }: { readonly quasi?: string[] | undefined; readonly k?: number | undefined },
): Promise<AssessedRisk> {
  const { assessRisk, quasiOf } = await import('../lib/ui/risk-run.js');
  return assessRisk(file, reading, { quasi: quasiOf(quasi), k: k ?? DEFAULT_K });
}

async function showRisk(file: string, risk: Risk, several: boolean): Promise<void> {
  const { riskLines } = await import('../lib/ui/risk-run.js');
  if (several) print(`${file}:`);
  for (const line of riskLines(risk)) print(line);
  if (several) print('');
}

function failureData({ file, error: { code, exitCode, message, hints } }: Failed): object {
  return { file, columns: [], error: { code, exitCode, message, hints } };
}

function show({ file, sample, findings, examples }: Inspected, several: boolean): void {
  if (several) print(`${file}:`);
  print(findingTable(findings, examples, process.stdout.columns || WIDTH));
  if (several) print('');
  const needs = [
    ...(sample.delimiter === 0x2c || byName(file) === sample.delimiter
      ? []
      : [`--delimiter ${sample.delimiter === 0x09 ? 'tab' : `'${String.fromCharCode(sample.delimiter)}'`}`]),
    ...(sample.hasHeader && !firstRowIsData(sample) ? [] : ['--no-header']),
    ...(sample.encoding === 'utf-8' ? [] : [`--encoding ${sample.encoding}`]),
  ];
  for (const text of sample.notes) warn(text);
  const items = columnItems(findings);
  const open = findings.filter(({ personal }) => personal === 'undecided');
  const undecided = open.length;
  const total = `${counted(findings.length, 'column')}, ${counted(lookedAt(sample), 'sampled row')}`;
  const personal = findings.filter((finding) => finding.personal === 'yes').length;
  note(`${total}: ${personal} personal${undecided > 0 ? `, ${undecided} undecided` : ''}`);
  if (items !== '' || needs.length > 0) note(`secureml anonymize ${[file, ...needs, items].join(' ').trim()}`);
  if (items !== '' && undecided > 0) {
    const names = open.map(({ name }) => shorten(name)).join(', ');
    note(
      `undecided, and left as ${undecided === 1 ? 'it is' : 'they are'} by --except: ${names}; -c COLUMN=FORMAT in its place replaces the values`,
    );
  }
}

/** A few values of each column under a key that nobody will ever know. */
async function examplesOf({ rows }: Sample, findings: readonly Finding[]): Promise<Examples> {
  const { pseudonymizedExamples } = await import('../lib/ui/finding-examples.js');
  return pseudonymizedExamples(rows, findings);
}
