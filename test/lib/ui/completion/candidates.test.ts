import { readFileSync } from 'node:fs';
import type { Command } from '@oclif/core';
import fc from 'fast-check';
import { commandReference } from '../../../../src/lib/ui/command-reference.js';
import { candidatesFor, type Sources } from '../../../../src/lib/ui/completion/candidates.js';
import { readQuestion } from '../../../../src/lib/ui/completion/protocol.js';
import { quoted, shellWords } from '../../../../src/lib/ui/completion/shell-words.js';

const { commands } = JSON.parse(readFileSync('oclif.manifest.json', 'utf8')) as {
  commands: Record<string, Command.Cached>;
};
const reference = commandReference(commands);
const asked: unknown[] = [];
const sources: Sources = {
  formats: async () => [
    { name: 'card', summary: 'card number', options: [{ text: 'keep=' }, { text: 'distinguishable=' }] },
    { name: 'ssn', summary: 'social security number', options: [] },
  ],
  columns: async (table) => {
    asked.push(table);
    return ['id', 'name', 'ssn', 'a=b', ''];
  },
  keys: async () => [{ name: 'master_key', versions: [1, 2] }],
  profiles: async () => ['default', 'prod'],
};
/** `|` stands where the cursor is. */
const complete = async (line: string): Promise<string[]> => {
  const words = line.split(' ');
  const at = words.findIndex((word) => word.includes('|'));
  words[at] = words[at]!.replace('|', '');
  const { candidates } = await candidatesFor(reference, sources, words, at);
  return candidates.map(({ text }) => text);
};

describe('candidates', () => {
  it.each([
    ['k|', ['keys']],
    ['keys ro|', ['keys rotate'.slice(5)]],
    ['--v|', ['--version']],
    ['nonsense |', []],
    ['anonymize in.csv -c |', ['id', 'name', 'ssn', ':4', ':5']],
    ['anonymize -c n| in.csv', ['name']],
    ['anonymize -c name -c | in.csv', ['id', 'ssn', ':4', ':5']],
    ['anonymize in.csv --columns=name,s|', ['--columns=name,ssn']],
    ['anonymize in.csv --sensitive-columns id=|', ['id=card', 'id=ssn']],
    ['anonymize in.csv -c name,id=card:k|', ['name,id=card:keep=']],
    ['anonymize in.csv -c id=card:keep=6,|', ['id=card:keep=6,keep=', 'id=card:keep=6,distinguishable=']],
    ['anonymize in.csv --domain i|', ['id=']],
    ['anonymize in.csv --domain id=|', []],
    ['anonymize in.csv --context id=n|', ['id=name']],
    ['anonymize in.csv --except |', ['id', 'name', 'ssn', ':4', ':5']],
    ['anonymize in.csv --except id=|', []],
    ['anonymize --key-name m|', ['master_key']],
    ['anonymize --key-name master_key@|', ['master_key@1', 'master_key@2']],
    ['rekey --to m|', ['master_key']],
    ['doctor --profile |', ['default', 'prod']],
    ['completion |', ['bash', 'zsh', 'fish']],
    ['completion bash |', []],
    ['anonymize -- --fo|', []],
    ['anonymize --force --fo|', ['--force-development-key']],
    ['anonymize --undecided error --undecided|', []],
    ['anonymize -q --quie|', []],
    ['anonymize -c id --colum|', ['--columns']],
    ['lookup --format c|', ['card']],
  ])('%s', async (line, expected) => {
    expect(await complete(line)).toEqual(expected);
  });

  it('leaves names of files to the shell', async () => {
    for (const [words, kind] of [
      [['anonymize', ''], 'files'],
      [['anonymize', 'a.csv', 'b'], 'files'],
      [['anonymize', '-o', ''], 'files'],
      [['anonymize', '--', '-'], 'files'],
      [['anonymize', '--manifest-dir', ''], 'folders'],
    ] as const) {
      expect(await candidatesFor(reference, sources, words, words.length - 1)).toEqual({ kind, candidates: [] });
    }
  });

  it('tells how the table on the line is to be read', async () => {
    asked.length = 0;
    await complete('anonymize -f --delimiter tab --no-header --quote=none -oout.csv in.csv -c |');
    await complete('inspect in.csv --except |');
    await complete('anonymize in.csv --header -c |');
    await complete('anonymize in.csv -c |');
    const unsaid = { file: 'in.csv', delimiter: undefined, quote: undefined };
    expect(asked).toEqual([
      { file: 'in.csv', header: false, delimiter: 'tab', quote: 'none' },
      { ...unsaid, header: true },
      { ...unsaid, header: undefined },
    ]);
  });

  it('never offers a hidden flag', async () => {
    const hidden = reference.flatMap(({ name, flags }) =>
      flags.filter((flag) => flag.hidden).map((flag) => [name, flag.name] as const),
    );
    expect(hidden.length).toBeGreaterThan(10);
    for (const [command, flag] of hidden) expect(await complete(`${command} --${flag}|`)).not.toContain(`--${flag}`);
  });
});

describe('words of a shell', () => {
  it('reads back what it quotes, in and outside of quotes', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((s) => !/[\n\t]/.test(s));
    fc.assert(
      fc.property(
        fc.array(text),
        text,
        fc.constantFrom(undefined, '"' as const, "'" as const),
        (before, last, open) => {
          const word = (s: string): string => (s === '' ? "''" : quoted(s, undefined));
          const line = ['x', ...before.map(word), (open ?? '') + quoted(last, open)].join(' ');
          const words = shellWords(line);
          expect(words.map((w) => w.text)).toEqual(['x', ...before, last]);
        },
      ),
    );
  });

  it('finds the cursor in a line of bash, and what stands behind it', () => {
    const question = readQuestion(['bash', 'secureml anonymize -c "full na', ' people.csv -f', ' \t"\'@><=;|&(:']);
    expect(question).toMatchObject({ words: ['anonymize', '-c', 'full na', 'people.csv', '-f'], at: 2 });
    const answer = { kind: 'words', candidates: [{ text: 'full name', about: 'x' }], unfinished: true } as const;
    expect(question!.answer(answer)).toBe('unfinished\nfull name');
    const bare = readQuestion(['bash', 'secureml anonymize -c id,a=', '', '=:'])!;
    expect(bare.answer({ kind: 'words', candidates: [{ text: 'id,a=b c' }] })).toBe('words\nb\\ c');
  });

  it('asks nothing for what no script asks', () => {
    expect(readQuestion(['tcsh', '1', 'x'])).toBeUndefined();
    expect(readQuestion(['zsh', '-1'])).toBeUndefined();
    expect(readQuestion([])).toBeUndefined();
  });
});
