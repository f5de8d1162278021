import { Flags } from '@oclif/core';
import { UsageError } from '../../lib/errors.js';
import { BaseCommand } from '../../lib/ui/command.js';
import { keyFlags, vaultFlags, vaultOptionsFromFlags } from '../../lib/ui/key-flags.js';
import { note, printJson } from '../../lib/ui/messages.js';
import { canAsk } from '../../lib/ui/prompts.js';

const {
  verbose,
  profile,
  'vault-url': url,
  'vault-token': token,
  'vault-token-file': tokenFile,
  'vault-path': path,
} = keyFlags;

export default class ConfigureVault extends BaseCommand {
  static override summary = 'say how Vault is reached, test it, and save it as a profile';

  static override description = `Without flags on a terminal: asks for what is needed, tests it and saves it. With flags: no questions.

What is saved goes into a profile, by default "default", which every command uses from then on. Flags and variables
win over it: first flags, then SECUREML_..., then VAULT_... and BAO_..., then the profile. A token, a secret id or a
password is saved only with --save-secrets, readable by you alone; otherwise it comes from the environment, from a
file, or from vault login each time.

--test-connection walks the whole road (address, TLS, seal, login, mount, right to read, right to write, clock),
prints one line a step with the fix where one fails, and saves nothing by itself: add --save.`;

  static override examples = [
    { description: 'asks questions', command: '<%= config.bin %> <%= command.id %>' },
    {
      description: 'try an address with the token that vault login left',
      command: '<%= config.bin %> <%= command.id %> --vault-url https://vault.example.com:8200 --test-connection',
    },
    {
      description: 'save a profile that logs in by AppRole',
      command:
        '<%= config.bin %> <%= command.id %> --profile prod --vault-url https://vault.example.com:8200 --auth approle --role-id 1234 --secret-id-file /run/secrets/id',
    },
  ];

  static override flags = {
    verbose,
    profile,
    'vault-url': url,
    'vault-token': token,
    'vault-token-file': tokenFile,
    'vault-path': path,
    ...vaultFlags,
    'test-connection': Flags.boolean({ description: 'walk the road to a key; save nothing unless --save is given' }),
    save: Flags.boolean({ description: 'save the profile, after a test only when it succeeds' }),
    'save-secrets': Flags.boolean({
      description: 'keep token, secret id, password or JWT in the profile as well (0600)',
    }),
    'pin-key': Flags.string({
      description: 'pin a key in the profile: another one is an error',
      helpValue: 'NAME[@VERSION]:FINGERPRINT',
    }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(ConfigureVault);
    const { json, quiet: _quiet, verbose: _verbose, profile: _profile, ...rest } = flags;
    const asked = Object.values(rest).every((value) => value === undefined || value === false);
    if (asked && !canAsk()) {
      throw new UsageError('there is nobody to ask, and no flag says what to do', {
        hints: [
          'give --vault-url URL, with --test-connection to try it; secureml keys configure-vault --help shows all flags',
        ],
      });
    }
    if (asked) return (await import('../../lib/ui/vault-wizard.js')).runWizard(flags.profile);
    const setup = await import('../../lib/ui/vault-setup.js');
    const save = !flags['test-connection'] || flags.save;
    const plan = {
      profile: flags.profile,
      options: await vaultOptionsFromFlags(flags),
      pin: flags['pin-key'],
      // one that is tried before it is made brings its address; without, its name is mistyped
      mayBeNew: save || flags['vault-url'] !== undefined,
    };
    const settings = await setup.settingsOf(plan);
    const steps = flags['test-connection'] ? await setup.testConnection(settings, json === true) : [];
    const saved = save ? await setup.saveProfile(plan, flags['save-secrets']) : null;
    if (json) printJson({ ok: true, steps, saved });
    else if (saved === null) note('the road to Vault is free; nothing was saved (--save keeps these settings)');
  }
}
