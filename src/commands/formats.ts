import { Args } from '@oclif/core';
import { BaseCommand } from '../lib/ui/command.js';

const WIDTH = 100;

export default class Formats extends BaseCommand {
  static override summary = 'list the formats of values, or explain one';

  static override description = `What -c COLUMN=FORMAT takes: names and an example each, or for one format what counts as valid, what stays, its
options, the size of the class that the example is permuted in, and by what. Examples are made with the development key.`;

  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    { description: 'one in full', command: '<%= config.bin %> <%= command.id %> card' },
    { description: 'for a program', command: '<%= config.bin %> <%= command.id %> --json' },
  ];

  static override args = {
    name: Args.string({ description: 'format to explain, NAME or NAME@VERSION', ignoreStdin: true }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Formats);
    const [{ formatCatalogue }, { formatPage, formatTable }, { print, printJson }] = await Promise.all([
      import('../lib/ui/format-catalogue.js'),
      import('../lib/ui/format-text.js'),
      import('../lib/ui/messages.js'),
    ]);
    const list = await formatCatalogue();
    const { name } = args;
    if (name === undefined) {
      if (flags.json) printJson({ formats: list });
      else print(formatTable(list, process.stdout.columns || Infinity));
      return;
    }
    const data = list.find((one) => name === one.name || name === `${one.name}@${one.version}`);
    // says which one is meant, or why there is none
    if (!data) return void (await import('../lib/pseudonymize/column-items.js')).knownFormat(name);
    if (flags.json) printJson(data);
    else print(formatPage(data, Math.min(process.stdout.columns || WIDTH, WIDTH)));
  }
}
