import { Flags } from '@oclif/core';
import { auditKey } from '../../lib/ui/audit.js';
import { BaseCommand } from '../../lib/ui/command.js';
import { nameFlag, sourcesFromFlags, storeFlags, rarerVaultFlags } from '../../lib/ui/key-flags.js';
import { describeKey, keyFacts } from '../../lib/ui/key-view.js';
import { noteLines, printJson, warn } from '../../lib/ui/messages.js';

export default class GenerateKey extends BaseCommand {
  static override summary = 'make a new key and keep it in Vault, or in the keystore';

  static override description = `The key is made of random bytes on this machine, goes straight into the store and is never printed.
It becomes version 1 of its name. A key that is there already is never overwritten: keys rotate makes its next version.

Without a Vault the key goes into the keystore, one file of yours. On a terminal you are asked for a passphrase for it;
in a script --passphrase-file, SECUREML_PASSPHRASE_FILE or SECUREML_PASSPHRASE give one. Without a passphrase the
file's permissions are its only protection. Whoever loses the key loses every value that it protects: make a backup.`;

  static override examples = [
    { description: 'the key that everything uses by default', command: '<%= config.bin %> <%= command.id %>' },
    {
      description: 'another key, for another environment',
      command: '<%= config.bin %> <%= command.id %> --key-name staging_key',
    },
    {
      description: 'in the keystore although a Vault is configured',
      command: '<%= config.bin %> <%= command.id %> --store keystore',
    },
  ];

  static override flags = {
    ...storeFlags,
    ...rarerVaultFlags,
    'key-name': nameFlag('name of the new key [default: SECUREML_MASTER_KEY_NAME, else master_key]'),
    bits: Flags.option({
      description: 'length of the key',
      options: ['128', '192', '256'] as const,
      default: '256',
      helpGroup: 'KEY',
    })(),
    'no-passphrase': Flags.boolean({
      description: 'make the keystore without a passphrase, and do not ask for one',
      helpGroup: 'KEY',
      exclusive: ['passphrase-file'],
    }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(GenerateKey);
    const { makeKey } = await import('../../lib/keys/making.js');
    const { key, notes } = await makeKey(flags['key-name'], Number(flags.bits), await sourcesFromFlags(flags));
    for (const text of notes) warn(text);
    auditKey(key);
    if (flags.json) printJson(keyFacts(key));
    else noteLines(`made a key\n${describeKey(key)}`);
  }
}
