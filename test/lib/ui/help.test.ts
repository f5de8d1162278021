import { readFileSync } from 'node:fs';
import type { Command } from '@oclif/core';
import { commandReference } from '../../../src/lib/ui/command-reference.js';
import { helpText } from '../../../src/lib/ui/help.js';

const { commands } = JSON.parse(readFileSync('oclif.manifest.json', 'utf8')) as {
  commands: Record<string, Command.Cached>;
};
const reference = commandReference(commands);
const topics = { keys: 'make, keep, list and show encryption keys' };
const help = (words: string[], width = 100): string | undefined =>
  helpText(reference, topics, 'replace the personal data', words, { width, bold: (text) => text });

describe('help', () => {
  it.each(reference.map(({ name }) => name))('%s: has every flag that is not hidden, and fits the terminal', (name) => {
    const command = reference.find((entry) => entry.name === name)!;
    const untouched = new Set(
      command.examples.flatMap((example) => example.command.split('\n').map((line) => `  ${line}`)),
    );
    for (const width of [40, 66, 80, 100, 400]) {
      const lines = help(name.split(' '), width)!.split('\n');
      for (const line of lines) {
        if (untouched.has(line)) continue;
        // what cannot be broken may be longer: one word, or the label of a flag
        const words = line.trim().replace(/^(-\w, )?--\S+ /, '');
        if (line.length > Math.min(width, 100)) expect(words).not.toContain(' ');
        expect(line).toBe(line.trimEnd());
      }
      expect(lines).toEqual(expect.arrayContaining([...untouched]));
    }
    const text = help(name.split(' '))!;
    for (const { label, hidden } of command.flags) expect([label, text.includes(label)]).toEqual([label, !hidden]);
    expect(text).not.toContain('......');
    expect(text).not.toContain('<%=');
    expect(text.split('\n').filter((line) => line.trim() === command.summary)).toHaveLength(
      command.summary.length > 98 ? 0 : 1,
    );
  });

  it('sets paragraphs anew, whatever the lines of the source', () => {
    const lines = help(['anonymize'], 100)!.split('\n');
    const from = lines.indexOf('DESCRIPTION') + 1;
    const paragraph = lines.slice(from, lines.indexOf('', from));
    // every line is as long as it can be
    paragraph.slice(0, -1).forEach((line, i) => {
      expect(line.length + 1 + paragraph[i + 1]!.trim().split(' ')[0]!.length).toBeGreaterThan(100);
    });
  });

  it('shows how a flag is switched off, what it takes, and what it is without', () => {
    const text = help(['anonymize'])!;
    expect(text).toMatch(/^ +--\[no-\]header {2,}whether/m);
    expect(text).toMatch(/--undecided error\|keep .*\n.*\[default: error\]/);
    expect(text).toMatch(/USAGE\n {2}secureml anonymize \[FILE \.\.\.\] \[-c COLUMNS\]\.\.\. .*\[FLAGS\]\n/);
  });

  it('names a command by words or with colons, with arguments behind it or not', () => {
    const text = help(['keys', 'get-key']);
    expect(text).toContain('secureml keys get-key [KEY] [FLAGS]');
    expect(help(['keys:get-key'])).toBe(text);
    expect(help(['keys', 'get-key', 'master_key'])).toBe(text);
    expect(help(['keys', 'get-keys'])).toBeUndefined();
  });

  it('lists the commands of the program and of a topic', () => {
    const listed = [...help([])!.matchAll(/^ {2}(\S+(?: \S+)?) {2,}/gm)].map(([, name]) => name);
    expect(listed).toEqual(expect.arrayContaining(reference.map(({ name }) => name)));
    expect(help(['keys'])).toMatch(/^ {2}generate-key {2,}make a new key/m);
    expect(help(['keys'])).not.toContain('anonymize');
    expect(help(['key'])).toBeUndefined();
  });
});
