import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../../lib/ui/command.js';
import { counted } from '../../lib/ui/count.js';
import { keystoreFlags, sourcesFromFlags } from '../../lib/ui/key-flags.js';
import { note, printJson } from '../../lib/ui/messages.js';

export default class Restore extends BaseCommand {
  static override summary = 'bring the keys of a backup back into the keystore';

  static override description = `Keys that are there already stay; versions that are missing are added. Where the keystore has another key under the same name
and version, nothing is changed. To move the keys on to Vault, use keys copy.`;

  static override examples = ['<%= config.bin %> <%= command.id %> keys.backup'];

  static override args = {
    file: Args.string({ description: 'a backup made by keys backup, - for stdin', required: true, ignoreStdin: true }),
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
    const { backupPassphrase } = await import('../../lib/ui/backup-passphrase.js');
    const passphrase = (): Promise<string | undefined> =>
      backupPassphrase(flags['backup-passphrase-file'], { isNew: false });
    const options = await sourcesFromFlags(
      { ...flags, store: 'keystore' },
      { files: [{ path: args.file, what: 'the backup', written: false }] },
    );
    const { added, names } = await restoreBackup(args.file, passphrase, options);
    if (flags.json) printJson({ added, names });
    else
      note(
        `${added === 0 ? 'nothing was missing' : `brought back ${counted(added, 'version')}`}; keys in the backup: ${names.join(', ')}`,
      );
  }
}
