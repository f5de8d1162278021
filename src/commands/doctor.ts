import { wrapped } from '../lib/ui/columns-of-text.js';
import { BaseCommand } from '../lib/ui/command.js';
import { expectedFromFlags, keyFlags, sourcesFromFlags, rarerVaultFlags } from '../lib/ui/key-flags.js';
import { colours, print, printJson } from '../lib/ui/messages.js';
import type { Check } from '../lib/keys/doctor-report.js';

export default class Doctor extends BaseCommand {
  static override summary =
    'find out what is wrong: settings and their origin, files, Vault, and what each key source answers';

  static override description = `Reads and asks, changes nothing, and shows no secret, so that its output can go to whoever helps you. Each line has a mark
(✓ good, · for your information, ! warning, ✗ failed) and, where something is wrong, what to do. The exit code is not 0
when something failed.`;

  static override examples = ['<%= config.bin %> <%= command.id %>', '<%= config.bin %> <%= command.id %> --json'];

  static override flags = { ...keyFlags, ...rarerVaultFlags };

  async run(): Promise<void> {
    const { flags } = await this.parse(Doctor);
    const { examine } = await import('../lib/keys/doctor.js');
    const options = await sourcesFromFlags({ ...flags, verbose: false }, { ask: false, looksOnly: true });
    const program = {
      secureml: this.config.version,
      node: process.versions.node,
      openssl: process.versions.openssl,
      platform: `${process.platform}-${process.arch}`,
      time: new Date().toISOString(),
    };
    const result = await examine(flags['key-name'], {
      ...options,
      expected: expectedFromFlags(flags),
      onWarning: () => {},
    });
    if (flags.json) printJson({ ok: result.exitCode === 0, program, ...result });
    else {
      print(
        Object.entries(program)
          .map(([name, value]) => `${name} ${value}`)
          .join(', '),
      );
      print(`\nsettings of the connection (profile ${result.profile})`);
      if (result.settings.length === 0) print('  none');
      for (const { name, value, origin } of result.settings)
        print(`  ${name.padEnd(16)} ${value ?? '(set, not shown)'}   from ${origin}`);
      for (const line of lines(result.checks)) print(line);
    }
    process.exitCode = result.exitCode;
  }
}

const TITLES: Readonly<Record<Check['area'], string>> = {
  settings: 'settings',
  files: 'files',
  vault: 'the road to Vault',
  keys: 'keys: what each source answers',
  audit: 'audit log',
};

function* lines(checks: readonly Check[]): Iterable<string> {
  const paint = colours(process.stdout);
  const marks = { ok: paint.green('✓'), info: '·', warning: paint.yellow('!'), failed: paint.red('✗') };
  for (const area of Object.keys(TITLES) as Check['area'][]) {
    const some = checks.filter((check) => check.area === area);
    if (some.length > 0) yield `\n${TITLES[area]}`;
    for (const { name, outcome, text, fixes } of some) {
      const label = `${name.padEnd(10)} `;
      yield* hanging(`${marks[outcome]} ${label}`, 2 + label.length, text);
      // whole: they are there to be copied
      for (const fix of fixes) yield `  ${' '.repeat(10)} ${paint.cyan('->')} ${fix}`;
    }
  }
}

/** A text behind its label, on a terminal in as many lines as it needs there. @param beside columns of the label */
function hanging(label: string, beside: number, text: string): string[] {
  const [first, ...rest] = wrapped(text, (process.stdout.columns || Infinity) - beside);
  return [label + first, ...rest.map((line) => ' '.repeat(beside) + line)];
}
