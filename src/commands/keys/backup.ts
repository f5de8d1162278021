import { Flags } from '@oclif/core';
import { UsageError } from '../../lib/errors.js';
import { BaseCommand } from '../../lib/ui/command.js';
import { counted } from '../../lib/ui/count.js';
import { keystoreFlags, sourcesFromFlags } from '../../lib/ui/key-flags.js';
import { note, printJson } from '../../lib/ui/messages.js';
import { printBytes } from '../../lib/ui/raw-output.js';

export default class Backup extends BaseCommand {
  static override summary = 'save every key of the keystore, encrypted';

  static override description = `The backup holds all keys and versions, sealed with AES-256-GCM under a passphrase of its own: from
--backup-passphrase-file, from SECUREML_BACKUP_PASSPHRASE_FILE or SECUREML_BACKUP_PASSPHRASE, or asked for. Without that
passphrase nobody can read it, you included. keys restore brings it back. Vault has its own backups (vault operator
raft snapshot save).`;

  static override examples = [
    { description: 'to a file that is not there yet', command: '<%= config.bin %> <%= command.id %> -o keys.backup' },
    { description: 'to another machine', command: '<%= config.bin %> <%= command.id %> | ssh vaulted tee keys.backup' },
  ];

  static override flags = {
    ...keystoreFlags,
    output: Flags.string({ char: 'o', description: 'the file to make [default: stdout]', helpValue: 'FILE' }),
    'backup-passphrase-file': Flags.string({
      description: 'file with the passphrase of the backup',
      helpValue: 'FILE',
    }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Backup);
    const { output } = flags;
    const toStdout = output === undefined || output === '-';
    if (toStdout && process.stdout.isTTY)
      throw new UsageError('a backup does not go to a terminal', { hints: ['name a file: -o FILE'] });
    if (toStdout && flags.json) throw new UsageError('--json needs the backup in a file: -o FILE');
    const { makeBackup, writeBackup } = await import('../../lib/keys/copying.js');
    const options = await sourcesFromFlags(
      { ...flags, store: 'keystore' },
      { files: toStdout ? [] : [{ path: output, what: 'the backup', written: true }] },
    );
    const { backupPassphrase } = await import('../../lib/ui/backup-passphrase.js');
    const passphrase = await backupPassphrase(flags['backup-passphrase-file'], { isNew: true });
    if (!passphrase) {
      throw new UsageError('a backup needs a passphrase', {
        hints: ['give it with --backup-passphrase-file FILE or SECUREML_BACKUP_PASSPHRASE_FILE'],
      });
    }
    const { text, info } = await makeBackup(passphrase, options);
    if (toStdout) printBytes(Buffer.from(text));
    else await writeBackup(output, text);
    if (flags.json) printJson({ ...info, path: output });
    else {
      const versions = info.keys.reduce((count, key) => count + key.versions.length, 0);
      note(
        `saved ${counted(info.keys.length, 'key')} with ${counted(versions, 'version')}${toStdout ? '' : ` in ${output}`}, SHA-256 ${info.sha256}`,
      );
    }
  }
}
