import { BaseCommand } from '../../lib/ui/command.js';
import { sourcesFromFlags, storeFlags, rarerVaultFlags } from '../../lib/ui/key-flags.js';
import { describeKeys } from '../../lib/ui/key-view.js';
import { note, print, printJson, warn } from '../../lib/ui/messages.js';

export default class List extends BaseCommand {
  static override summary = 'list the keys of a store, with every version';

  static override description = `Shows name, version, fingerprint, length and date of each version in Vault, or in the keystore when no Vault is
configured. Never shows a key. A version that was deleted or destroyed is listed as that.`;

  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    { description: 'for a program', command: '<%= config.bin %> <%= command.id %> --json' },
  ];

  static override flags = { ...storeFlags, ...rarerVaultFlags };

  async run(): Promise<void> {
    const { flags } = await this.parse(List);
    const { listKeys } = await import('../../lib/keys/making.js');
    const keys = await listKeys(await sourcesFromFlags(flags));
    for (const { notes = [] } of keys) notes.forEach(warn);
    if (flags.json) printJson({ keys: keys.map(({ notes: _notes, ...key }) => key) });
    else if (keys.length > 0) print(describeKeys(keys));
    else note('there are no keys yet: secureml keys generate-key makes one');
  }
}
