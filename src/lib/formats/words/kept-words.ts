// Titles, suffixes and particles of a name, which stay. A word is one of them by its case and its place, and never the whole of a
// name: "van" in "Jan van Dyke" stays, "Van" and "JAN VAN DYKE" are permuted.
import { PARTICLES, SUFFIXES, TITLES } from '../tables/kept-words.js';
import { SCRIPT_OF_KEPT_WORDS } from './scripts.js';
import type { Scan } from './scan.js';

const titles = new Set(TITLES.split(' '));
const suffixes = new Set(SUFFIXES.split(' '));
const particles = new Set(PARTICLES.split(' '));
const LONGEST = Math.max(...[...titles, ...suffixes, ...particles].map(({ length }) => length));
const COMMA = 0x2c;

/** Marks the words of a scanned name that stay. */
export function keepWords(scan: Scan): void {
  const { spans, count } = scan;
  if (count < 2) return;
  const texts: string[] = [];
  for (let s = 0; s < count; s++) texts.push(textOf(scan, s));
  // the name itself lies from `first` to before `end`, and is never empty
  let end = count;
  while (end > 1 && suffixes.has(texts[end - 1]!)) spans[--end]!.kept = true;
  let first = 0;
  while (first < end - 1 && titles.has(texts[first]!)) spans[first++]!.kept = true;
  for (let s = first + 1; s < end - 1; s++) {
    const before = spans[s - 1]!;
    if (suffixes.has(texts[s]!) && !before.kept && hasComma(scan, s)) spans[s]!.kept = true;
    else if (titles.has(texts[s]!))
      spans[s]!.kept = hasComma(scan, s - 1) || (before.kept && titles.has(texts[s - 1]!));
  }
  if (!hasCapital(scan)) return;
  for (let s = end - 2; s >= first; s--) {
    if (particles.has(texts[s]!) && isWord(scan, s + 1)) spans[s]!.kept = true;
  }
}

/** What a word of at most five ASCII letters is known by: base 32, from 1 on, case aside. */
const numberOf = (word: string): number =>
  [...word.toLowerCase()].reduce((number, letter) => number * 32 + letter.charCodeAt(0) - 0x60, 0);

const numbers = new Set([...titles, ...suffixes, ...particles].map(numberOf));

/** Whether the word with this number is among them, in some case. */
export function mayKeep(word: number): boolean {
  return numbers.has(word);
}

/** Whether some word of a text could be one that stays; true more often than need be. */
export function mayKeepWords(text: string): boolean {
  let number = 0;
  let length = 0;
  for (let i = 0; i <= text.length; i++) {
    const letter = i < text.length ? (text.charCodeAt(i) | 0x20) - 0x60 : 0;
    if (letter > 0 && letter <= 26) {
      number = length < LONGEST ? number * 32 + letter : 0;
      length++;
    } else {
      if (length > 0 && length <= LONGEST && length < text.length && numbers.has(number)) return true;
      number = length = 0;
    }
  }
  return false;
}

function isWord({ spans }: Scan, s: number): boolean {
  return spans[s]!.script?.id === SCRIPT_OF_KEPT_WORDS;
}

/** A word that may be one of them, as it is written; empty for others. */
function textOf(scan: Scan, s: number): string {
  const { from, to } = scan.spans[s]!;
  if (to - from > LONGEST || !isWord(scan, s)) return '';
  const { codePoints, places } = scan;
  const start = places[from]!;
  const end = places[to - 1]! + 1;
  if (end - start !== to - from) return '';
  // most words are none of them: no string is made to find that out
  let number = 0;
  for (let i = start; i < end; i++) number = number * 32 + (codePoints[i]! | 0x20) - 0x60;
  return numbers.has(number) ? String.fromCharCode(...codePoints.slice(start, end)) : '';
}

/** Whether there is a comma between a span and the next one. */
function hasComma({ codePoints, places, spans }: Scan, s: number): boolean {
  const comma = codePoints.indexOf(COMMA, places[spans[s]!.to - 1]! + 1);
  return comma >= 0 && comma < places[spans[s + 1]!.from]!;
}

function hasCapital({ letters, spans, count }: Scan): boolean {
  for (let s = 0; s < count; s++) {
    const { from, to, kept } = spans[s]!;
    for (let i = from; !kept && i < to; i++) if (letters[i]!.capital) return true;
  }
  return false;
}
