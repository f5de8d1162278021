import { Flags } from '@oclif/core';
import { BaseCommand } from '../lib/ui/command.js';
import { tableArgs, tableFlags } from '../lib/ui/table-flags.js';

const {
  except: _except,
  method: _method,
  strategy: _strategy,
  'dry-run': _dry,
  'if-exists': _exists,
  ...shared
} = tableFlags;

export default class Rekey extends BaseCommand {
  static override summary = 'move pseudonymized CSV from one key to another';

  static override description = `Deciphers under the key that the manifest names and enciphers under another, in one stream: the plaintext is in memory only,
a block at a time, and never reaches a disk or stdout. The new manifest names the new key, so an input that is not, byte for byte,
what its manifest was written for is refused: turn it back with deanonymize, and pseudonymize it again. --manifest and --manifest-dir say
where the manifests are that it reads, --new-manifest and --new-manifest-dir where those go that it writes.

After "secureml keys rotate" this brings files to the new version; the old one stays readable for those that are not moved yet.

Exit codes: 0 done, 2 wrong usage, 3 key, 4 Vault unreachable, 5 bad input, 7 output, 8 some files failed, 9 changed file or manifest.`;

  static override examples = [
    { description: 'to the latest version', command: '<%= config.bin %> rekey out.csv --to master_key -o new.csv' },
    { description: 'to another key', command: '<%= config.bin %> rekey out.csv --to partner_key@2 -o partner.csv' },
  ];

  static override args = tableArgs;

  static override flags = {
    ...shared,
    to: Flags.string({ description: 'the new key', helpValue: 'NAME[@VERSION]', helpGroup: 'KEY', required: true }),
    manifest: Flags.string({
      description: 'the manifest of the input [default: the one beside the file]',
      helpValue: 'FILE',
      helpGroup: 'INPUT',
    }),
    'manifest-dir': Flags.string({
      description: 'folder with the manifests of several inputs',
      helpValue: 'FOLDER',
      helpGroup: 'INPUT',
    }),
    'new-manifest': Flags.string({
      description: 'where the new manifest is written [default: beside a named output]',
      helpValue: 'FILE',
      helpGroup: 'OUTPUT',
    }),
    'new-manifest-dir': Flags.string({
      description: 'folder for the new manifests of several files',
      helpValue: 'FOLDER',
      helpGroup: 'OUTPUT',
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Rekey);
    const { runTables } = await import('../lib/ui/table-run.js');
    const files = (args.file ?? []) as string[];
    process.exitCode = await runTables({ direction: 'rekey', files, flags, inspect: () => [], to: flags.to });
  }
}
