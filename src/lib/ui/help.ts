// Help on a terminal, for the program, a topic or a command. Ours instead of oclif's, so that it is one page that reads from top to
// bottom, wraps at the terminal's width, and takes no time to load.
import { groupTitle, type CommandEntry } from './command-reference.js';

/** How help is set. */
export interface Setting {
  /** Columns of the terminal. */
  readonly width: number;
  readonly bold: (text: string) => string;
}

/** Wider lines are hard to read, narrower ones cannot hold a flag and its meaning. */
const WIDEST = 100;
const NARROWEST = 40;
/** Where less than this is left beside the labels, what they mean stands below them. */
const NARROWEST_TEXT = 28;
/** Labels longer than this stand on a line of their own. */
const LONGEST_LABEL = 28;
/** The usage line has all flags of a command's own up to this many, else those with a letter. */
const FEW_FLAGS = 5;
/** Flags that many commands share, and that a line of usage leaves out. */
const SHARED = new Set(['KEY', 'VAULT', 'GLOBAL']);

const PROGRAM_EXAMPLES = [
  ['make a key, once', 'secureml keys generate-key'],
  ['see which columns are personal', 'secureml inspect people.csv'],
  ['replace them, and turn them back', 'secureml anonymize people.csv -o out.csv'],
  ['', 'secureml deanonymize out.csv -o again.csv'],
] as const;

/**
 * @param words what was typed, without flags; none means the program
 * @returns undefined when there is no such command or topic
 */
export function helpText(
  reference: readonly CommandEntry[],
  topics: Readonly<Record<string, string>>,
  about: string,
  words: readonly string[],
  { width, bold }: Setting,
): string | undefined {
  const page = new Page(Math.min(WIDEST, Math.max(NARROWEST, width)), bold);
  const typed = words.join(' ').replaceAll(':', ' ');
  if (typed === '') return programHelp(page, reference, about);
  // arguments may follow the name of a command
  const command = reference.find(({ name }) => `${typed} `.startsWith(`${name} `));
  if (command) return commandHelp(page, command);
  const topic = topics[typed];
  return topic === undefined ? undefined : topicHelp(page, reference, typed, topic);
}

function programHelp(page: Page, reference: readonly CommandEntry[], about: string): string {
  page.text(about, 0);
  page.heading('USAGE');
  page.line('  secureml COMMAND [ARGUMENT ...] [FLAGS]');
  page.heading('COMMANDS');
  page.list(reference.map(({ name, summary }) => [name, summary]));
  page.heading('EXAMPLES');
  for (const [description, command] of PROGRAM_EXAMPLES)
    page.example({ description: description || undefined, command });
  page.heading('MORE');
  page.list([
    ['secureml COMMAND --help', 'flags and examples of a command'],
    ['secureml completion SHELL', 'completion of commands, flags, formats and columns in bash, zsh or fish'],
    ['secureml --version', 'version, platform and Node'],
    ['secureml --licenses', 'what is inside, and under which licences'],
  ]);
  return page.toString();
}

function topicHelp(page: Page, reference: readonly CommandEntry[], topic: string, about: string): string {
  page.text(about, 0);
  page.heading('USAGE');
  page.line(`  secureml ${topic} COMMAND [FLAGS]`);
  page.heading('COMMANDS');
  page.list(
    reference
      .filter(({ name }) => name.startsWith(`${topic} `))
      .map(({ name, summary }) => [name.slice(topic.length + 1), summary]),
  );
  page.line('');
  page.line(`secureml ${topic} COMMAND --help shows the flags and examples of one.`);
  return page.toString();
}

function commandHelp(page: Page, command: CommandEntry): string {
  const flags = command.flags.filter(({ hidden }) => !hidden);
  page.text(command.summary, 0);
  page.heading('USAGE');
  page.hanging(usageWords(command), 2, 6);
  if (command.args.length > 0) {
    page.heading('ARGUMENTS');
    page.list(command.args.map(({ label, description }) => [label, description]));
  }
  for (const group of new Set(flags.map((flag) => flag.group))) {
    page.heading(groupTitle(group));
    const some = flags.filter((flag) => flag.group === group);
    // names below each other, whether there is a letter before them or not
    const indent = some.some(({ char }) => char !== undefined) ? '    ' : '';
    page.list(some.map((flag) => [flag.char ? flag.label : `${indent}${flag.label}`, flag.description]));
  }
  if (command.description.length > 0) {
    page.heading('DESCRIPTION');
    command.description.forEach((paragraph, i) => {
      if (i > 0) page.line('');
      page.text(paragraph, 2);
    });
  }
  if (command.examples.length > 0) {
    page.heading('EXAMPLES');
    for (const example of command.examples) page.example(example);
  }
  return page.toString();
}

/** `secureml anonymize [FILE ...] [-c ...] [FLAGS]`: the arguments, the flags that matter most, and that there are more. */
function usageWords({ name, args, flags }: CommandEntry): string[] {
  const own = flags.filter(({ hidden, group }) => !hidden && !SHARED.has(group));
  const shown = own.length <= FEW_FLAGS ? own : own.filter(({ char }) => char !== undefined);
  const words = shown.map(
    ({ short, required, repeatable }) => (required ? short : `[${short}]`) + (repeatable ? '...' : ''),
  );
  return ['secureml', ...name.split(' '), ...args.map(({ label }) => label), ...words, '[FLAGS]'];
}

class Page {
  readonly #lines: string[] = [];

  constructor(
    private readonly width: number,
    private readonly bold: (text: string) => string,
  ) {}

  line(text: string): void {
    this.#lines.push(text);
  }

  heading(text: string): void {
    this.#lines.push('', this.bold(text));
  }

  text(text: string, indent: number): void {
    this.hanging(text.split(' '), indent, indent);
  }

  /** Wrapped, with later lines further in than the first; a word is never broken. */
  hanging(words: readonly string[], first: number, rest: number): void {
    this.#lines.push(...wrap(words, this.width, first, rest));
  }

  example({ description, command }: { description: string | undefined; command: string }): void {
    if (description !== undefined) this.text(`# ${description}`, 2);
    // never wrapped: it is there to be copied
    for (const line of command.split('\n')) this.line(`  ${line}`);
  }

  list(rows: readonly (readonly [string, string])[]): void {
    const short = rows.map(([label]) => label.length).filter((length) => length <= LONGEST_LABEL);
    const beside = 2 + Math.max(8, ...short) + 2;
    const column = this.width - beside < NARROWEST_TEXT ? 6 : beside;
    for (const [label, text] of rows) {
      const lines = wrap(text.split(' '), this.width, column, column);
      const head = `  ${label}`;
      if (head.length + 2 > column) this.#lines.push(head, ...lines);
      else this.#lines.push(head.padEnd(column) + (lines[0] ?? '').slice(column), ...lines.slice(1));
    }
  }

  toString(): string {
    return this.#lines.map((line) => line.trimEnd()).join('\n');
  }
}

function wrap(words: readonly string[], width: number, first: number, rest: number): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(first);
  let empty = true;
  for (const word of words) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = ' '.repeat(rest);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
