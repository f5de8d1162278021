import { Flags } from '@oclif/core';
import { auditKey } from '../../lib/ui/audit.js';
import { BaseCommand } from '../../lib/ui/command.js';
import { nameFlag, sourcesFromFlags, storeFlags, rarerVaultFlags } from '../../lib/ui/key-flags.js';
import { describeKey, keyFacts } from '../../lib/ui/key-view.js';
import { hint, noteLines, printJson, warn } from '../../lib/ui/messages.js';

export default class Rotate extends BaseCommand {
  static override summary = 'make the next version of a key; every earlier one stays readable';

  static override description = `Files made from now on use the new version. Files made before name theirs in the manifest, and deanonymize picks it by
itself. Joins between old and new files need one version: secureml rekey moves a file to another one.

If somebody else rotates at the same moment, one of you wins and the other is told; no version is lost. Deleting a
version is left to Vault's own command (vault kv delete, undelete, destroy); secureml never deletes one.`;

  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --key-name staging_key',
  ];

  static override flags = {
    ...storeFlags,
    ...rarerVaultFlags,
    'key-name': nameFlag('the key [default: SECUREML_MASTER_KEY_NAME, else master_key]'),
    bits: Flags.option({
      description: 'length of the new version [default: that of the latest]',
      options: ['128', '192', '256'] as const,
      helpGroup: 'KEY',
    })(),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Rotate);
    const { rotateKey } = await import('../../lib/keys/making.js');
    const bits = flags.bits === undefined ? undefined : Number(flags.bits);
    const { key, notes } = await rotateKey(flags['key-name'], bits, await sourcesFromFlags(flags));
    for (const text of notes) warn(text);
    auditKey(key);
    if (flags.json) printJson(keyFacts(key));
    else {
      noteLines(`made a new version\n${describeKey(key)}`);
      if (!flags.quiet)
        hint('files made before are read with their own version; secureml rekey moves a file to this one');
    }
  }
}
