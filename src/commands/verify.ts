import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../lib/ui/command.js';
import { keyFlags } from '../lib/ui/key-flags.js';
import { threadsFlag } from '../lib/ui/threads-flag.js';

export default class Verify extends BaseCommand {
  static override summary = 'check pseudonymized CSV against its manifest';

  static override description = `Checks that the manifest was not changed, that the file is the one it was written for, and, by reversing all of it without
writing anything, that it restores the original byte for byte.

Exit codes: 0 all of that holds, 3 key, 5 bad input, 8 some files cannot be checked, 9 something does not hold.`;

  static override examples = [
    { description: 'one file', command: '<%= config.bin %> verify out.csv' },
    { description: 'as data, for a script', command: '<%= config.bin %> verify out.csv --json' },
  ];

  static override args = {
    file: Args.string({
      description: 'pseudonymized CSV, or a folder of it',
      multiple: true,
      required: true,
      ignoreStdin: true,
    }),
  };

  static override flags = {
    manifest: Flags.string({
      description: 'the manifest [default: the one beside the file]',
      helpValue: 'FILE',
      helpGroup: 'INPUT',
    }),
    'manifest-dir': Flags.string({
      description: 'folder with the manifests of several files',
      helpValue: 'FOLDER',
      helpGroup: 'INPUT',
    }),
    threads: threadsFlag('INPUT'),
    ...keyFlags,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Verify);
    const { verifyFiles } = await import('../lib/ui/verify-run.js');
    await verifyFiles(args.file as unknown as string[], flags);
  }
}
