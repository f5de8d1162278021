import { Args, Flags } from '@oclif/core';
import { UsageError } from '../../lib/errors.js';
import { auditKind } from '../../lib/ui/audit.js';
import { BaseCommand } from '../../lib/ui/command.js';
import { keyFlags, resolveKeyFromFlags, rarerVaultFlags } from '../../lib/ui/key-flags.js';
import { describeKey, keyFacts } from '../../lib/ui/key-view.js';
import { print, printJson, warn } from '../../lib/ui/messages.js';
import { printBytes } from '../../lib/ui/raw-output.js';

export default class GetKey extends BaseCommand {
  static override summary = 'find a key, and say which one it is';

  static override description = `Asks the same sources in the same order as every other command: Vault (or, without one, the keystore), then
SECUREML_<KEY_NAME> in the environment. Shows name, version, source and fingerprint: two keys with the same fingerprint
are the same key. The key itself is printed only with --reveal.`;

  static override examples = [
    { description: 'the latest version of the default key', command: '<%= config.bin %> <%= command.id %>' },
    { description: 'an earlier version', command: '<%= config.bin %> <%= command.id %> --key-name master_key@1' },
    {
      description: 'the key itself, for another program',
      command: '<%= config.bin %> <%= command.id %> --reveal --encoding base64',
    },
  ];

  static override args = {
    key: Args.string({ description: 'the same as --key-name', ignoreStdin: true }),
  };

  static override flags = {
    ...keyFlags,
    ...rarerVaultFlags,
    encoding: Flags.option({
      description: 'how --reveal prints the key; bytes are raw, without a line end',
      options: ['hex', 'base64', 'bytes'] as const,
      default: 'hex',
      helpGroup: 'KEY',
    })(),
    reveal: Flags.boolean({ description: 'print the key itself on stdout', helpGroup: 'KEY' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(GetKey);
    if (args.key !== undefined && flags['key-name'] !== undefined) {
      throw new UsageError('the key is named twice', { hints: ['give it as an argument or by --key-name'] });
    }
    if (flags.json && flags.reveal && flags.encoding === 'bytes') {
      throw new UsageError('JSON cannot hold raw bytes', { hints: ['use --encoding hex or base64'] });
    }
    if (flags.reveal) auditKind({ reveal: true });
    const key = await resolveKeyFromFlags(flags, { reference: args.key });
    const bytes = Buffer.from(key.bytes);
    if (!flags.reveal) {
      if (flags.json) printJson(keyFacts(key));
      else print(describeKey(key));
      return;
    }
    if (process.stdout.isTTY) warn('the key is on the screen now; whoever has it can undo every pseudonym');
    const text = flags.encoding === 'bytes' ? '' : bytes.toString(flags.encoding);
    if (flags.json) printJson({ ...keyFacts(key), encoding: flags.encoding, value: text });
    else if (flags.encoding === 'bytes') printBytes(bytes);
    else print(text);
  }
}
