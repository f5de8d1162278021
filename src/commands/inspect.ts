import { isatty } from 'node:tty';
import { Args, Flags } from '@oclif/core';
import { EXIT, SecuremlError, UsageError } from '../lib/errors.js';
import { aboutFile } from '../lib/ui/about-file.js';
import { BaseCommand } from '../lib/ui/command.js';
import { expandFolders } from '../lib/ui/folders.js';
import { inspectFile, inspectReading, type Inspected } from '../lib/ui/inspect-run.js';
import { failureData, inspectedData, showInspected } from '../lib/ui/inspect-view.js';
import { fail, printJson } from '../lib/ui/messages.js';

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
      description:
        'write a policy to review: every column with its rule and the reason; - prints it instead of the table',
      helpValue: 'FILE|-',
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
    const files = filesOf((args.file ?? []) as string[]);
    refuseTogether(flags);
    const draft = flags['policy-out'] === undefined ? undefined : await import('../lib/ui/policy-draft.js');
    await draft?.refuseAsPolicy(flags['policy-out']!, files, flags.force);
    const options = {
      reading: inspectReading(flags),
      risk: flags.risk ? { quasi: flags.quasi, k: flags.k } : undefined,
      examples: flags['show-examples'],
    };
    const inspected: Inspected[] = [];
    const failed: { readonly file: string; readonly error: SecuremlError }[] = [];
    for (const file of files) {
      try {
        const done = await inspectFile(file, options);
        if (flags.json || draft) inspected.push(done);
        if (!flags.json) await showInspected(done, files.length > 1, flags['policy-out'] !== '-');
      } catch (error) {
        if (!(error instanceof SecuremlError) || files.length === 1) throw error;
        failed.push({ file, error });
      }
    }
    await draft?.writeDraft(flags['policy-out']!, inspected, flags.force);
    if (flags.json) {
      printJson({
        files: [...inspected.map(inspectedData), ...failed.map(({ file, error }) => failureData(file, error))],
      });
    }
    for (const { file, error } of failed) fail(aboutFile(file, error));
    if (failed.length > 0) process.exitCode = EXIT.someFilesFailed;
  }
}

/** A folder stands for the tables in it, nothing for standard input. */
function filesOf(named: readonly string[]): string[] {
  const files = named.length === 0 ? ['-'] : expandFolders(named, undefined).map(({ name }) => name);
  if (files.includes('-') && isatty(0)) {
    throw new UsageError('no file is named, and standard input is a terminal', { hints: ['secureml inspect FILE'] });
  }
  return files;
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
  if (flags.json && flags['policy-out'] === '-') {
    throw new UsageError('--json prints the findings on stdout, which is the policy here', {
      hints: ['--policy-out FILE'],
    });
  }
  if (flags['policy-out'] === '-' && flags['show-examples']) {
    throw new UsageError('--show-examples prints the table on stdout, which is the policy here', {
      hints: ['--policy-out FILE'],
    });
  }
}
