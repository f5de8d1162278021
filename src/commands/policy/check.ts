import { Args } from '@oclif/core';
import { BaseCommand } from '../../lib/ui/command.js';

export default class PolicyCheck extends BaseCommand {
  static override summary = 'find the mistakes in a policy';

  static override description = `Reads a policy and prints every mistake with its line and column, and what was probably meant. No table and no key is needed.

Exit codes: 0 the policy is right, 2 it is not.`;

  static override examples = [
    { description: 'policy.yaml', command: '<%= config.bin %> policy check' },
    { description: 'as data, for an editor or a script', command: '<%= config.bin %> policy check tables.yaml --json' },
  ];

  static override args = {
    policy: Args.string({ description: 'the policy, - for stdin [default: policy.yaml]', ignoreStdin: true }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(PolicyCheck);
    const { checkPolicy } = await import('../../lib/ui/policy-run.js');
    process.exitCode = checkPolicy(args.policy, flags);
  }
}
