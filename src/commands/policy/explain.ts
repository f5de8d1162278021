import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../../lib/ui/command.js';

export default class PolicyExplain extends BaseCommand {
  static override summary = 'show what a policy does with each column of a real file';

  static override description = `Reads the beginning of each file and prints for each column the rule that is about it and what anonymize would do. No key
is needed and nothing is written.

Exit codes: 0 done, 2 the policy does not fit the file, 5 bad input or a column without a rule, 8 some files failed.`;

  static override examples = [
    { description: 'one file', command: '<%= config.bin %> policy explain people.csv' },
    {
      description: 'a folder, with another policy',
      command: '<%= config.bin %> policy explain data/ --policy tables.yaml --json',
    },
  ];

  static override args = {
    file: Args.string({ description: 'CSV to look at', multiple: true, required: true, ignoreStdin: true }),
  };

  static override flags = {
    policy: Flags.string({ description: 'the policy', helpValue: 'FILE', default: 'policy.yaml' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(PolicyExplain);
    const { explainPolicy } = await import('../../lib/ui/policy-run.js');
    process.exitCode = await explainPolicy(args.file as unknown as string[], flags);
  }
}
