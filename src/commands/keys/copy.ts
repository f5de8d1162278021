import { Flags } from '@oclif/core';
import { auditKey } from '../../lib/ui/audit.js';
import { BaseCommand } from '../../lib/ui/command.js';
import { counted } from '../../lib/ui/count.js';
import { nameFlag, sourcesFromFlags, storeFlags, rarerVaultFlags } from '../../lib/ui/key-flags.js';
import { describeKey, keyFacts } from '../../lib/ui/key-view.js';
import { note, noteLines, printJson } from '../../lib/ui/messages.js';

const { store: _store, ...sources } = storeFlags;
const place = (description: string) =>
  Flags.option({ description, options: ['vault', 'keystore'] as const, required: true, helpGroup: 'KEY' })();

export default class Copy extends BaseCommand {
  static override summary = 'copy a key with all its versions between the keystore and Vault';

  static override description = `Version numbers, and so the references in manifests, stay what they are, and so do check values. Copying again adds only the
versions that are new. Where the target has another key under one of the numbers, nothing is changed.`;

  static override examples = [
    {
      description: 'from this machine to Vault',
      command: '<%= config.bin %> <%= command.id %> --from keystore --to vault',
    },
    {
      description: 'and back',
      command: '<%= config.bin %> <%= command.id %> --from vault --to keystore --key-name master_key',
    },
  ];

  static override flags = {
    ...sources,
    ...rarerVaultFlags,
    from: place('where the key is'),
    to: place('where it goes'),
    'key-name': nameFlag('the key [default: SECUREML_MASTER_KEY_NAME, else master_key]'),
    as: Flags.string({ description: 'its name there [default: the same]', helpValue: 'NAME', helpGroup: 'KEY' }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Copy);
    const { copyKey } = await import('../../lib/keys/copying.js');
    const { from, to, as } = flags;
    const store = from === 'vault' || to === 'vault' ? 'vault' : 'keystore';
    const options = await sourcesFromFlags({ ...flags, store });
    const { name, added, latest } = await copyKey(flags['key-name'], { from, to, as }, options);
    auditKey(latest);
    if (flags.json) printJson({ ...keyFacts(latest), added });
    else {
      note(added === 0 ? `nothing was new in ${name}` : `copied ${counted(added, 'version')} of ${name}`);
      noteLines(describeKey(latest));
    }
  }
}
