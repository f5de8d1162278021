import { Flags } from '@oclif/core';
import { auditKey } from '../../lib/ui/audit.js';
import { BaseCommand } from '../../lib/ui/command.js';
import { sourcesFromFlags, storeFlags, rarerVaultFlags } from '../../lib/ui/key-flags.js';
import { describeKey, keyFacts } from '../../lib/ui/key-view.js';
import { noteLines, printJson, warn } from '../../lib/ui/messages.js';
import { askSecret, canAsk, readStdin } from '../../lib/ui/prompts.js';

export default class ImportKey extends BaseCommand {
  static override summary = 'keep a key that was made elsewhere';

  static override description = `Reads the key from stdin, or from a file; on a terminal it is asked for and not shown: 32, 48 or 64 hex digits, or base64 of 16, 24 or 32 bytes. Nothing is hashed or
padded to fit, and a key that nobody can have drawn at random is refused. There is no flag that takes the key itself, because a process list and a shell's history would keep it.`;

  static override examples = [
    {
      description: 'from another program',
      command: 'pass show old-key | <%= config.bin %> <%= command.id %> --key-name old_key',
    },
    {
      description: 'from a file',
      command: '<%= config.bin %> <%= command.id %> --key-name old_key --from-file old.key',
    },
  ];

  static override flags = {
    ...storeFlags,
    ...rarerVaultFlags,
    'key-name': Flags.string({
      description: 'name of the new key',
      helpValue: 'NAME',
      helpGroup: 'KEY',
      required: true,
    }),
    'from-file': Flags.string({
      description: 'file with the key [default: stdin; on a terminal it is asked for]',
      helpValue: 'FILE',
      helpGroup: 'KEY',
    }),
    'allow-weak-key': Flags.boolean({
      description: 'unsafe: also a key that nobody drew at random, as 64 zeros, for tests',
      helpGroup: 'KEY',
    }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(ImportKey);
    const file = flags['from-file'];
    const fromStdin = file === undefined || file === '-';
    const { parseKeyMaterial } = await import('../../lib/keys/material.js');
    const { importKey } = await import('../../lib/keys/making.js');
    const { readSecretFile } = await import('../../lib/vault/secret-file.js');
    const options = await sourcesFromFlags(flags, { stdinIsData: fromStdin });
    const text = fromStdin ? await typedOrPiped() : await readSecretFile(file, '--from-file');
    const where = fromStdin ? 'stdin' : file;
    const { bytes } = parseKeyMaterial(text, where);
    const { key, notes } = await importKey(
      flags['key-name'],
      bytes,
      options,
      flags['allow-weak-key'] ? undefined : where,
    );
    for (const line of notes) warn(line);
    auditKey(key);
    if (flags.json) printJson(keyFacts(key));
    else noteLines(`imported a key\n${describeKey(key)}`);
  }
}

async function typedOrPiped(): Promise<string> {
  if (canAsk()) return askSecret('the key, in hex or base64');
  return readStdin('the key', 'name a file: --from-file FILE');
}
