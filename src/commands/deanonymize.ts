import { Flags } from '@oclif/core';
import { BaseCommand } from '../lib/ui/command.js';
import { tableArgs, tableFlags } from '../lib/ui/table-flags.js';

export default class Deanonymize extends BaseCommand {
  static override summary = 'turn pseudonyms back into the data they stand for';

  static override description = `Reads the manifest that lies beside the file (FILE.secureml.json) and restores the original byte for byte; the digest in
the manifest says whether it is. Columns are bound by name, so rows that were filtered or sorted since reverse as well; -c NAME chooses among
its columns, --except NAME leaves one out that is gone or to stay; a column comes back only together with its context. --delimiter, --quote and
--encoding say how the file is written if not as then. Without a manifest every column is named with its format, as anonymize prints it: nothing is guessed.

Outputs are readable by their owner only.

Exit codes: 0 done, 2 wrong usage, 3 key, 4 Vault unreachable, 5 bad input, 7 output, 8 some files failed, 9 changed manifest.`;

  static override examples = [
    { description: 'with its manifest', command: '<%= config.bin %> deanonymize out.csv -o people.csv' },
    {
      description: 'from a pipe',
      command: 'psql -c "copy t to stdout csv header" | <%= config.bin %> deanonymize --manifest out.csv.secureml.json',
    },
    {
      description: 'of a file that has lost a column',
      command: '<%= config.bin %> deanonymize some.csv --manifest out.csv.secureml.json --except name',
    },
    {
      description: 'without a manifest',
      command: '<%= config.bin %> deanonymize out.csv -c ssn=ssn@1,card=card@1 --key-name master_key@1',
    },
  ];

  static override args = tableArgs;

  static override flags = {
    ...tableFlags,
    manifest: Flags.string({
      description: 'the manifest [default: the one beside the file]',
      helpValue: 'FILE',
      helpGroup: 'INPUT',
    }),
    reason: Flags.string({
      description: 'why the data is turned back, for the audit log; a policy may ask for it',
      helpValue: 'TEXT',
      helpGroup: 'OUTPUT',
    }),
    partial: Flags.boolean({
      description: 'go on although a policy changed columns for good: the others are restored',
      helpGroup: 'OUTPUT',
    }),
    'manifest-dir': Flags.string({
      description: 'folder with the manifests of several files',
      helpValue: 'FOLDER',
      helpGroup: 'INPUT',
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Deanonymize);
    const { runTables } = await import('../lib/ui/table-run.js');
    const files = (args.file ?? []) as string[];
    process.exitCode = await runTables({ direction: 'deanonymize', files, flags, inspect: () => [] });
  }
}
