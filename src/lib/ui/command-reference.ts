// What there is to say about commands and their flags, taken from the manifest: help, docs/cli.md, the man page and the completion
// scripts are made of it, so that they cannot disagree.
import type { Command } from '@oclif/core';

/** A flag as it is shown. */
export interface FlagEntry {
  readonly name: string;
  readonly char: string | undefined;
  /** `-o, --output FILE|FOLDER`, `--[no-]header` */
  readonly label: string;
  /** The same in a line of usage: `-o FILE|FOLDER`, `-c COLUMNS`. */
  readonly short: string;
  readonly description: string;
  readonly group: string;
  /** The values it takes; undefined for any, empty for none. */
  readonly values: readonly string[] | undefined;
  /** What stands for its value in help: `FILE`, `NAME[@VERSION]`; empty when it takes none. */
  readonly value: string;
  readonly takesValue: boolean;
  readonly required: boolean;
  readonly repeatable: boolean;
  readonly allowNo: boolean;
  readonly hidden: boolean;
}

export interface ArgumentEntry {
  readonly name: string;
  readonly label: string;
  /** The values it takes; undefined for any. */
  readonly values: readonly string[] | undefined;
  readonly description: string;
}

export interface ExampleEntry {
  readonly description: string | undefined;
  readonly command: string;
}

export interface CommandEntry {
  /** As it is typed after the program's name: `keys get-key`. */
  readonly name: string;
  readonly summary: string;
  /** Paragraphs, each without line ends. */
  readonly description: readonly string[];
  readonly args: readonly ArgumentEntry[];
  /** In the order of the groups, then by name; hidden ones too. */
  readonly flags: readonly FlagEntry[];
  readonly examples: readonly ExampleEntry[];
}

/** Groups of flags in the order in which a reader needs them; the command's own come first. */
const GROUPS = ['', 'VALUES', 'COLUMNS', 'INPUT', 'OUTPUT', 'KEY', 'VAULT', 'GLOBAL'];

const TITLES: Readonly<Record<string, string>> = { '': 'FLAGS', COLUMNS: 'COLUMN FLAGS', VALUES: 'VALUE FLAGS' };

/** Values that take more are only named in a line of usage. */
const LONGEST_VALUE = 24;

/** The heading above the flags of a group. */
export function groupTitle(group: string): string {
  return TITLES[group] ?? `${group} FLAGS`;
}

/** Every command by name, in alphabetical order. */
export function commandReference(commands: Readonly<Record<string, Command.Cached>>): CommandEntry[] {
  return Object.entries(commands)
    .filter(([, { hidden }]) => !hidden)
    .map(([id, command]) => entry(id.replaceAll(':', ' '), command))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function entry(
  name: string,
  { summary = '', description = '', args, flags, examples = [] }: Command.Cached,
): CommandEntry {
  const fill = (text: string): string =>
    text.replaceAll('<%= config.bin %>', 'secureml').replaceAll('<%= command.id %>', name);
  return {
    name,
    summary: fill(summary),
    description: fill(description)
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .filter((paragraph) => paragraph !== ''),
    args: Object.values(args)
      .filter(({ hidden }) => !hidden)
      .map(({ name: arg, description: about = '', required, multiple, options }) => {
        const label = `${options?.join('|') ?? arg.toUpperCase()}${multiple ? ' ...' : ''}`;
        return { name: arg, label: required ? label : `[${label}]`, values: options, description: about };
      }),
    flags: Object.values(flags).map(flagEntry).sort(inOrder),
    examples: examples.map((example) =>
      typeof example === 'string'
        ? { description: undefined, command: fill(example) }
        : { description: example.description, command: fill(example.command) },
    ),
  };
}

function flagEntry(flag: Command.Flag.Cached): FlagEntry {
  const { name, char, description = flag.summary ?? '', helpGroup: group = '', hidden = false } = flag;
  const option = flag.type === 'option';
  const allowNo = flag.type === 'boolean' && flag.allowNo === true;
  const values = option ? flag.options : [];
  const value = option ? ` ${[flag.helpValue ?? flag.options?.join('|') ?? 'VALUE'].flat().join(' ')}` : '';
  const brief = value.length > LONGEST_VALUE ? ` ${name.toUpperCase()}` : value;
  const long = allowNo ? `--[no-]${name}` : `--${name}`;
  const notes = [
    ...(option && flag.required ? ['required'] : []),
    ...(option && flag.multiple ? ['may be repeated'] : []),
    ...(option && typeof flag.default === 'string' && !description.includes('[default')
      ? [`default: ${flag.default}`]
      : []),
  ];
  return {
    name,
    char,
    label: `${char ? `-${char}, ` : ''}${long}${value}`,
    short: `${char ? `-${char}` : long}${brief}`,
    description: notes.length > 0 ? `${description} [${notes.join('; ')}]` : description,
    group,
    values,
    value: value.slice(1),
    takesValue: option,
    required: option && flag.required === true,
    repeatable: option && flag.multiple === true,
    allowNo,
    hidden,
  };
}

function inOrder(a: FlagEntry, b: FlagEntry): number {
  const place = (flag: FlagEntry): number => {
    const at = GROUPS.indexOf(flag.group);
    return at < 0 ? GROUPS.length : at;
  };
  return place(a) - place(b) || (a.name < b.name ? -1 : 1);
}
