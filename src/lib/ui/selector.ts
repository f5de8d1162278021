// A column as -c names it, and words as a shell reads them back: for the command lines that are shown to be copied.
import { isPlain } from './visible.js';

/** The header where that alone means the column, else its position. */
export function selectorOf(index: number, header: readonly string[]): string {
  const name = header[index] ?? '';
  const plain = /^[^,=:/\s-][^,=]*$/u.test(name) && name === name.trim() && isPlain(name);
  return plain && header.filter((other) => other === name).length === 1 ? name : `:${index + 1}`;
}

/** A word of a command line. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
