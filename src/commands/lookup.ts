import { Flags } from '@oclif/core';
import { BaseCommand } from '../lib/ui/command.js';
import { keyFlags } from '../lib/ui/key-flags.js';

export default class Lookup extends BaseCommand {
  static override summary = 'turn single values into pseudonyms, or back';

  static override description = `Reads values on stdin, one a line (typed ones until Ctrl-D), and writes their pseudonyms: for one patient, one consent withdrawn, one SQL WHERE. Format,
options and domain are those of the column; the manifest has them.`;

  static override examples = [
    { description: 'pseudonyms of numbers that are typed', command: '<%= config.bin %> lookup --format ssn' },
    {
      description: 'and back, from a file',
      command: '<%= config.bin %> lookup --format ssn --reverse < pseudonyms.txt',
    },
    {
      description: 'of a column with options and a domain of its own',
      command: '<%= config.bin %> lookup --format card:keep=8 --domain billing < cards.txt',
    },
  ];

  static override flags = {
    format: Flags.string({
      description: 'format of the values',
      helpValue: 'FORMAT[:OPTION=VALUE,...]',
      required: true,
      helpGroup: 'VALUES',
    }),
    domain: Flags.string({
      description: 'label of the column [default: the name of the format]',
      helpValue: 'LABEL',
      helpGroup: 'VALUES',
    }),
    context: Flags.string({
      description: "value of the column's context, the original one",
      helpValue: 'VALUE',
      helpGroup: 'VALUES',
    }),
    'context-format': Flags.string({
      description: 'format of the context, where that column is pseudonymized too',
      helpValue: 'FORMAT[:OPTION=VALUE,...]',
      helpGroup: 'VALUES',
    }),
    reverse: Flags.boolean({ char: 'r', description: 'from pseudonyms to values', helpGroup: 'VALUES' }),
    reason: Flags.string({
      description: 'with --reverse: why the values are turned back, for the audit log',
      helpValue: 'TEXT',
      helpGroup: 'VALUES',
    }),
    ...keyFlags,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Lookup);
    const { runLookup } = await import('../lib/ui/lookup-run.js');
    await runLookup(flags);
  }
}
