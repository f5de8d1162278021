import { Flags } from '@oclif/core';
import { SecuremlError } from '../../lib/errors.js';
import { BaseCommand } from '../../lib/ui/command.js';
import { nameFlag, sourcesFromFlags, storeFlags, rarerVaultFlags } from '../../lib/ui/key-flags.js';
import { print, printJson, warn } from '../../lib/ui/messages.js';
import type { KvMount } from '../../lib/vault/mount.js';
import type { PolicyRole } from '../../lib/vault/policy.js';
import type { VaultSettings } from '../../lib/vault/settings.js';

const { store: _store, 'passphrase-file': _passphrase, ...sources } = storeFlags;

export default class Policy extends BaseCommand {
  static override summary = 'print the Vault policy that a reader or a writer of keys needs, and no more';

  static override description = `A reader uses keys: anonymize, deanonymize, get-key, list. A writer also makes, rotates, imports and copies them. A copier may
also copy keys that miss versions and mark keys as used for raw FF1; the right to do that can also destroy versions for
good, so take it back afterwards. The paths are those of the mount that secureml finds with these settings; where no
Vault can be asked, those of a fresh server, with a warning. Nothing is changed on the server.`;

  static override examples = [
    '<%= config.bin %> <%= command.id %> --for reader | vault policy write secureml-reader -',
    {
      description: 'for one key only',
      command: '<%= config.bin %> <%= command.id %> --for writer --key-name staging_key',
    },
  ];

  static override flags = {
    ...sources,
    ...rarerVaultFlags,
    for: Flags.option({
      description: 'what the token is for',
      options: ['reader', 'writer', 'copier'] as const satisfies readonly PolicyRole[],
      default: 'reader',
    })(),
    'key-name': nameFlag('one key only [default: every key below the path]'),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Policy);
    const { policyFor } = await import('../../lib/vault/policy.js');
    const { loadSettings } = await import('../../lib/keys/resolver.js');
    const { checkKeyName } = await import('../../lib/keys/reference.js');
    const key = flags['key-name'];
    if (key !== undefined) checkKeyName(key);
    const settings = await loadSettings(await sourcesFromFlags(flags));
    const mount = await this.mount(settings);
    const text = policyFor(flags.for, mount, key);
    if (flags.json) printJson({ for: flags.for, mount: mount.mount.join('/'), kvVersion: mount.version, policy: text });
    else print(text.trimEnd());
  }

  private async mount(settings: VaultSettings): Promise<KvMount> {
    const { assumedMount, findMount } = await import('../../lib/vault/mount.js');
    if (settings.get('mount') && settings.get('kvVersion')) return assumedMount(settings);
    if (!settings.configured) {
      if (settings.get('mount'))
        warn('KV version 2 is assumed, because no Vault is configured: --vault-kv-version says it');
      else warn('the mount is assumed, because no Vault is configured: --vault-url names one, --vault-mount the mount');
      return assumedMount(settings);
    }
    const { connect } = await import('../../lib/vault/connection.js');
    const { logIn, logOut } = await import('../../lib/vault/session.js');
    const client = await connect(settings);
    try {
      const session = await logIn(client, settings);
      try {
        return await findMount(client, settings);
      } finally {
        await logOut(client, session);
      }
    } catch (error) {
      if (!(error instanceof SecuremlError)) throw error;
      warn(`the mount is assumed, because Vault could not be asked: ${error.message}`);
      return assumedMount(settings);
    } finally {
      client.close();
    }
  }
}
