// What can stand where the cursor is: commands, flags, their values, formats, keys, profiles and the columns of the table on the line.
import type { CommandEntry, FlagEntry } from '../command-reference.js';

export interface Candidate {
  /** The whole word. */
  readonly text: string;
  readonly about?: string | undefined;
}

export interface Answer {
  /** What the shell completes by itself, when it is names of files. */
  readonly kind: 'words' | 'files' | 'folders';
  readonly candidates: readonly Candidate[];
  /** Whether the word goes on, so that no space belongs behind it. */
  readonly unfinished?: boolean;
}

/** What the candidates are taken from; each is asked only when it is needed. */
export interface Sources {
  readonly formats: () => Promise<readonly { name: string; summary: string; options: readonly Candidate[] }[]>;
  /** names of columns; '' for one that has none */
  readonly columns: (table: TableOnLine) => Promise<readonly string[]>;
  readonly keys: () => Promise<readonly { name: string; versions: readonly number[] }[]>;
  readonly profiles: () => Promise<readonly string[]>;
}

/** The first table that the line names, and how it is to be read. */
export interface TableOnLine {
  readonly file: string;
  /** undefined where nobody says whether there is one */
  readonly header: boolean | undefined;
  readonly delimiter: string | undefined;
  readonly quote: string | undefined;
}

const NOTHING: Answer = { kind: 'words', candidates: [] };
const FILES: Answer = { kind: 'files', candidates: [] };
const FOLDERS: Answer = { kind: 'folders', candidates: [] };

/**
 * @param words the words behind the program's name
 * @param at index of the one that is being typed
 */
export async function candidatesFor(
  reference: readonly CommandEntry[],
  sources: Sources,
  words: readonly string[],
  at: number,
): Promise<Answer> {
  const typed = words[at] ?? '';
  const command = reference.find(({ name }) => isBegun(name, words.slice(0, at)));
  if (!command) return begin(words.slice(0, at), firstWords(reference, words.slice(0, at)), typed);
  const line = new Line(command, words, at);
  const answer = await line.answer(typed, sources);
  return { ...answer, candidates: answer.candidates.filter(({ text }) => text.startsWith(typed)) };
}

const isBegun = (name: string, words: readonly string[]): boolean => `${words.join(' ')} `.startsWith(`${name} `);

function begin(before: readonly string[], next: readonly Candidate[], typed: string): Answer {
  const flags: Candidate[] =
    before.length > 0
      ? []
      : [
          { text: '--help', about: 'commands and examples' },
          { text: '--version', about: 'version, platform and Node' },
          { text: '--licenses', about: 'what is inside, and under which licences' },
        ];
  const all = typed.startsWith('-') ? flags : next;
  return { kind: 'words', candidates: all.filter(({ text }) => text.startsWith(typed)) };
}

// "keys" once, "get-key" behind it
function firstWords(reference: readonly CommandEntry[], before: readonly string[]): Candidate[] {
  const topic = before.map((word) => `${word} `).join('');
  const found = new Map<string, string>();
  for (const { name, summary } of reference) {
    if (!name.startsWith(topic)) continue;
    const [text = '', ...more] = name.slice(topic.length).split(' ');
    const others = found.get(text);
    found.set(text, more.length === 0 ? summary : [...(others === undefined ? [] : [others]), ...more].join(', '));
  }
  return [...found].map(([text, about]) => ({ text, about }));
}

/** A line whose command is known. */
class Line {
  /** Flags with their values, without the word that is being typed. */
  readonly #given: { readonly flag: FlagEntry; readonly value: string; readonly word: number }[] = [];
  readonly #args: { readonly text: string; readonly word: number }[] = [];
  /** The flag whose value is being typed. */
  #open: FlagEntry | undefined;
  /** Whether "--" stands before it: nothing behind that is a flag. */
  #closed = false;

  constructor(
    private readonly command: CommandEntry,
    words: readonly string[],
    private readonly at: number,
  ) {
    let pending: FlagEntry | undefined;
    let closed = false;
    for (let i = command.name.split(' ').length; i < words.length; i++) {
      const word = words[i]!;
      if (i === at) {
        this.#open = pending;
        this.#closed = closed;
        pending = undefined;
      } else if (pending) {
        this.#given.push({ flag: pending, value: word, word: i });
        pending = undefined;
      } else if (word === '--') closed = true;
      else if (closed || word === '-' || !word.startsWith('-')) this.#args.push({ text: word, word: i });
      else pending = this.#flag(word, i);
    }
  }

  /** Takes a flag in; returns it when its value is the next word. */
  #flag(word: string, index: number): FlagEntry | undefined {
    const [, name = '', value] = /^(--[^=]+|-.)=?(.+)?$/s.exec(word) ?? [];
    const flag = this.command.flags.find((entry) => spellings(entry).includes(name));
    if (!flag) return undefined;
    if (flag.takesValue && value === undefined) return flag;
    this.#given.push({ flag, value: value ?? name, word: index });
    return undefined;
  }

  async answer(typed: string, sources: Sources): Promise<Answer> {
    if (this.#open) return this.#values(this.#open, typed, sources);
    if (!this.#closed && typed.startsWith('-') && typed !== '-') {
      const [, name = '', value] = /^(--[^=]+)=(.*)$/s.exec(typed) ?? [];
      const flag = this.command.flags.find((entry) => spellings(entry).includes(name));
      if (!flag) return { kind: 'words', candidates: this.#flags() };
      const answer = await this.#values(flag, value!, sources);
      // names of files behind "=" are more than the shells do alike
      if (answer.kind !== 'words') return NOTHING;
      return { ...answer, candidates: answer.candidates.map((one) => ({ ...one, text: `${name}=${one.text}` })) };
    }
    return this.#arguments(typed, sources);
  }

  #flags(): Candidate[] {
    const used = new Set(this.#given.filter(({ flag }) => !flag.repeatable).map(({ flag }) => flag.name));
    const left = this.command.flags.filter(({ hidden, name }) => !hidden && !used.has(name));
    return [
      ...left.flatMap((flag) => long(flag).map((text) => ({ text, about: flag.description }))),
      { text: '--help', about: 'flags and examples' },
    ];
  }

  async #arguments(typed: string, sources: Sources): Promise<Answer> {
    const before = this.#args.filter(({ word }) => word < this.at).length;
    const { args } = this.command;
    const arg = args[before] ?? (args.at(-1)?.label.includes('...') ? args.at(-1) : undefined);
    if (!arg) return NOTHING;
    if (arg.values) return wordsOf(arg.values);
    return arg.name === 'key' ? keyNames(typed, sources) : FILES;
  }

  async #values(flag: FlagEntry, typed: string, sources: Sources): Promise<Answer> {
    if (flag.values) return wordsOf(flag.values);
    switch (flag.name) {
      case 'columns':
        return this.#columnItems(flag, typed, sources);
      case 'except':
        return this.#columnItems(flag, typed, { ...sources, formats: async () => [] });
      case 'domain':
      case 'context':
        return this.command.flags.some(({ name }) => name === 'columns') ? this.#pair(flag, typed, sources) : NOTHING;
      case 'format':
        return formatSpec('', typed, sources);
      case 'key-name':
      case 'to':
        return keyNames(typed, sources);
      case 'profile':
        return wordsOf(await sources.profiles());
      case 'auth':
        return wordsOf(['token', 'approle', 'ldap', 'userpass', 'kubernetes', 'jwt', 'cert']);
      case 'null':
        return wordsOf(['common']);
      case 'delimiter':
        return wordsOf(['tab']);
      case 'quote':
        return wordsOf(['none']);
    }
    if (flag.value.includes('FILE')) return FILES;
    return flag.value === 'FOLDER' ? FOLDERS : NOTHING;
  }

  // name,ssn=ssn,card=card:keep=6: the last item, with what stands before it
  async #columnItems(flag: FlagEntry, typed: string, sources: Sources): Promise<Answer> {
    const options = /^(?:[^,]*,)*?[^,=]*=[^,:]*:/s.test(typed);
    const start = options ? 0 : typed.lastIndexOf(',') + 1;
    const [before, item] = [typed.slice(0, start), typed.slice(start)];
    const equals = item.indexOf('=');
    if (options || equals >= 0) {
      const at = options ? /=[^,:]*:/s.exec(typed)!.index : equals;
      return formatSpec(before + item.slice(0, at + 1), item.slice(at + 1), sources);
    }
    const others = this.#given.filter((given) => given.flag === flag).map(({ value }) => value);
    const taken = new Set(
      [...others, before].flatMap((text) => text.split(',')).map((text) => text.replace(/=.*/s, '')),
    );
    const left = (await this.#columns(sources)).filter((name) => !taken.has(name));
    return { kind: 'words', candidates: left.map((name) => ({ text: before + name })), unfinished: true };
  }

  // COLUMN=LABEL, COLUMN=OTHER
  async #pair(flag: FlagEntry, typed: string, sources: Sources): Promise<Answer> {
    const columns = await this.#columns(sources);
    const equals = typed.indexOf('=');
    if (equals < 0) {
      return { kind: 'words', candidates: columns.map((name) => ({ text: `${name}=` })), unfinished: true };
    }
    if (flag.name === 'domain') return NOTHING;
    const before = typed.slice(0, equals + 1);
    const others = columns.filter((name) => name !== typed.slice(0, equals));
    return { kind: 'words', candidates: others.map((name) => ({ text: before + name })) };
  }

  async #columns(sources: Sources): Promise<readonly string[]> {
    const file = this.#args.find(({ text }) => text !== '-')?.text;
    if (file === undefined) return [];
    const valueOf = (name: string): string | undefined => this.#given.find(({ flag }) => flag.name === name)?.value;
    const header = valueOf('header');
    const names = await sources.columns({
      file,
      header: header === undefined ? undefined : header !== '--no-header',
      delimiter: valueOf('delimiter'),
      quote: valueOf('quote'),
    });
    // a name that would be read as something else is written as a place
    return names.map((name, i) => (name === '' || /[,=]|^[:/]|[^\S ]/.test(name) ? `:${i + 1}` : name));
  }
}

function spellings({ name, char, allowNo }: FlagEntry): string[] {
  const aliases = name === 'columns' ? ['--sensitive-columns'] : [];
  return [...(char ? [`-${char}`] : []), `--${name}`, ...(allowNo ? [`--no-${name}`] : []), ...aliases];
}

const long = (flag: FlagEntry): string[] => spellings({ ...flag, char: undefined }).slice(0, flag.allowNo ? 2 : 1);

const wordsOf = (values: readonly string[]): Answer => ({
  kind: 'words',
  candidates: values.map((text) => ({ text })),
});

// FORMAT, and behind ":" its options
async function formatSpec(before: string, typed: string, { formats }: Sources): Promise<Answer> {
  const known = await formats();
  const colon = typed.indexOf(':');
  if (colon < 0) {
    const candidates = known.map(({ name, summary }) => ({ text: before + name, about: summary }));
    return { kind: 'words', candidates, unfinished: true };
  }
  const name = typed.slice(0, colon).replace(/@\d+$/, '');
  const start = Math.max(colon, typed.lastIndexOf(',')) + 1;
  const options = known.find((format) => format.name === name)?.options ?? [];
  const candidates = options.map(({ text, about }) => ({ text: `${before}${typed.slice(0, start)}${text}`, about }));
  return { kind: 'words', candidates, unfinished: true };
}

async function keyNames(typed: string, { keys }: Sources): Promise<Answer> {
  const known = await keys();
  const versioned = typed.includes('@');
  const texts = known.flatMap(({ name, versions }) =>
    versioned ? versions.map((version) => `${name}@${version}`) : [name],
  );
  return wordsOf(texts);
}
