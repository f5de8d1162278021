import { Args } from '@oclif/core';
import { BaseCommand } from '../lib/ui/command.js';
import { COMPLETION_SCRIPTS, SHELLS, type Shell } from '../lib/ui/completion/scripts.js';
import { print } from '../lib/ui/messages.js';

export default class Completion extends BaseCommand {
  static override summary = 'print the script that completes command lines in a shell';

  static override description = `Completes commands, flags and what they take: formats and their options, names of keys in the keystore, profiles, and for -c,
--except, --domain and --context the columns of the table that is already on the line.

bash: put eval "$(secureml completion bash)" into ~/.bashrc. zsh: eval "$(secureml completion zsh)" into ~/.zshrc, behind
compinit. fish: write the script to ~/.config/fish/completions/secureml.fish.

The script asks the program, so it need not be made anew with a new version. It reads the beginning of a table and the names in the
keystore, nothing else, and never asks for a passphrase.`;

  static override examples = [
    { description: 'bash, in ~/.bashrc', command: 'eval "$(<%= config.bin %> completion bash)"' },
    { description: 'zsh, in ~/.zshrc', command: 'eval "$(<%= config.bin %> completion zsh)"' },
    {
      description: 'fish',
      command: '<%= config.bin %> completion fish > ~/.config/fish/completions/secureml.fish',
    },
  ];

  static override args = {
    shell: Args.string({ description: 'the shell', options: [...SHELLS], required: true, ignoreStdin: true }),
  };

  async run(): Promise<void> {
    const { args } = await this.parse(Completion);
    print(COMPLETION_SCRIPTS[args.shell as Shell].trimEnd());
  }
}
