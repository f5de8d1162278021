import { BaseCommand } from '../../lib/ui/command.js';

export default class PolicySchema extends BaseCommand {
  static override summary = 'print the JSON Schema of policies, for editors';

  static override description = `The schema that the first line of a policy names, for editors that cannot reach it there:
# yaml-language-server: $schema=policy.schema.json`;

  static override examples = ['<%= config.bin %> policy schema > policy.schema.json'];

  async run(): Promise<void> {
    await this.parse(PolicySchema);
    const [{ policySchema }, { print }] = await Promise.all([
      import('../../lib/policy/schema.js'),
      import('../../lib/ui/messages.js'),
    ]);
    print(JSON.stringify(policySchema(), undefined, 2));
  }
}
