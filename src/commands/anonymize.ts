import { Flags } from '@oclif/core';
import { BaseCommand } from '../lib/ui/command.js';
import type { Inspector } from '../lib/pseudonymize/decide.js';
import { isLeftToFind, tableArgs, tableFlags, type TableFlagValues } from '../lib/ui/table-flags.js';

export default class Anonymize extends BaseCommand {
  static override summary = 'replace the personal data in CSV with pseudonyms';

  static override description = `Every value of the chosen columns becomes another of the same kind: a valid card number another valid
card number, a date a real date, a name a name, an invalid value another invalid one of the same shape. Equal values
become equal pseudonyms, in every file and run under the same key, so joins hold. All else stays byte for byte.

Without -c the personal columns are found by header and values, and named on stderr; a column that is likely personal
but not for sure stops the run. A manifest is written beside a named output (FILE.secureml.json): with it and the key
"secureml deanonymize" restores the original exactly. It holds no values.

Exit codes: 0 done, 2 wrong usage, 3 key, 4 Vault unreachable, 5 bad input, 6 class too small, 7 output, 8 some files failed.`;

  static override examples = [
    { description: 'find the personal columns', command: '<%= config.bin %> anonymize people.csv -o out.csv' },
    { description: 'in a pipe', command: 'cat people.csv | <%= config.bin %> anonymize -c name,ssn=ssn | head' },
    {
      description: 'with options, and a second key',
      command: '<%= config.bin %> anonymize cards.csv -c card=card:keep=8 --key-name test_key -o out.csv',
    },
    { description: 'a folder of tables', command: '<%= config.bin %> anonymize data/*.csv -c id=digits -o out/' },
    { description: 'as a team decided', command: '<%= config.bin %> anonymize --policy policy.yaml data/ -o out/' },
  ];

  static override args = tableArgs;

  static override flags = {
    ...tableFlags,
    policy: Flags.string({
      description: 'a policy that says what is done with each column of each file, instead of -c',
      helpValue: 'FILE',
      helpGroup: 'COLUMNS',
    }),
    'dry-run': Flags.boolean({
      char: 'n',
      description:
        'read everything, write nothing; list what would fail, and what -c leaves out though it looks personal',
      helpGroup: 'OUTPUT',
    }),
    undecided: Flags.option({
      description: 'without -c: what happens with columns that are likely personal but not for sure',
      options: ['error', 'keep'] as const,
      default: 'error' as const,
      helpGroup: 'COLUMNS',
    })(),
    manifest: Flags.string({
      description: 'where the manifest is written [default: beside a named output]',
      helpValue: 'FILE',
      helpGroup: 'OUTPUT',
    }),
    'manifest-dir': Flags.string({
      description: 'folder for the manifests of several files',
      helpValue: 'FOLDER',
      helpGroup: 'OUTPUT',
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Anonymize);
    const [{ runTables }, inspect] = await Promise.all([import('../lib/ui/table-run.js'), inspectorFor(flags)]);
    const files = (args.file ?? []) as string[];
    process.exitCode = await runTables({ direction: 'anonymize', files, flags, inspect });
  }
}

/** What finds columns and formats; it takes a while to load, so only where something is left to find, or to be looked at once more. */
async function inspectorFor(flags: TableFlagValues & { readonly 'dry-run'?: boolean }): Promise<Inspector> {
  if (flags['dry-run'] || isLeftToFind(flags)) return (await import('../lib/inspect/inspect.js')).inspectTable;
  return () => {
    throw new Error('every column has a format, and yet they are to be found');
  };
}
