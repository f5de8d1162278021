import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../../lib/ui/command.js';
import { keystoreFlags, sourcesFromFlags } from '../../lib/ui/key-flags.js';
import { note, printJson } from '../../lib/ui/messages.js';
import { askSecret, canAsk } from '../../lib/ui/prompts.js';

export default class Restore extends BaseCommand {
  static override summary = 'bring the keys of a backup back into the keystore';

  static override description = `Keys that are there already stay; versions that are missing are added. Where the keystore has another key under the same name
and version, nothing is changed. To move the keys on to Vault, use keys copy.`;

  static override examples = ['<%= config.bin %> <%= command.id %> keys.backup'];

  static override args = {
    file: Args.string({ description: 'a backup made by keys backup', required: true, ignoreStdin: true }),
  };

  static override flags = {
    ...keystoreFlags,
    'backup-passphrase-file': Flags.string({
      description: 'file with the passphrase of the backup',
      helpValue: 'FILE',
    }),
    'no-passphrase': Flags.boolean({ description: 'where a keystore has to be made, make it without a passphrase' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Restore);
    const { restoreBackup } = await import('../../lib/keys/copying.js');
    const { passphraseFromEnvironment } = await import('../../lib/keys/env.js');
    const { readSecretFile } = await import('../../lib/vault/secret-file.js');
    const file = flags['backup-passphrase-file'];
    const passphrase = async (): Promise<string | undefined> => {
      if (file !== undefined) return readSecretFile(file, '--backup-passphrase-file');
      const given = await passphraseFromEnvironment(process.env, 'SECUREML_BACKUP_PASSPHRASE');
      return given ?? (canAsk() ? askSecret('passphrase of the backup') : undefined);
    };
    const options = await sourcesFromFlags({ ...flags, store: 'keystore' });
    const { added, names } = await restoreBackup(args.file, passphrase, options);
    if (flags.json) printJson({ added, names });
    else
      note(
        `${added === 0 ? 'nothing was missing' : `brought back ${added} versions`}; keys in the backup: ${names.join(', ')}`,
      );
  }
}
