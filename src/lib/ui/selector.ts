// A column as -c names it, and words as a shell reads them back: for the command lines that are shown to be copied.
import { isPlain } from './visible.js';

/** The header where that alone means the column, else its position. */
export function selectorOf(index: number, header: readonly string[]): string {
  const name = header[index] ?? '';
  const plain = /^[^,=:/\s-][^,=]*$/u.test(name) && name === name.trim() && isPlain(name);
  return plain && header.filter((other) => other === name).length === 1 ? name : `:${index + 1}`;
}

/** A word of a command line, without anything that a terminal would obey or `visible` write otherwise. */
export function shellWord(word: string): string {
  if (!isPlain(word)) return `"$(printf '${printfFormat(word)}')"`;
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// printf(1) of POSIX; $'...' is not known to every sh. Digits in octal too: not every printf ends an escape behind three of them.
function printfFormat(word: string): string {
  const octal = (byte: number): string => `\\${byte.toString(8).padStart(3, '0')}`;
  return [...word].map((c) => (/^[A-Za-z_@+=:,./ ]$/.test(c) ? c : [...Buffer.from(c)].map(octal).join(''))).join('');
}
