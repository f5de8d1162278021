// The words of all languages, looked up together. Read once, when the first header is looked at.
import { fold } from './fold.js';
import { catalan } from './words/catalan.js';
import { dutch } from './words/dutch.js';
import { english } from './words/english.js';
import { french } from './words/french.js';
import { german } from './words/german.js';
import { italian } from './words/italian.js';
import { other } from './words/other.js';
import { portuguese } from './words/portuguese.js';
import { spanish } from './words/spanish.js';

const TEXTS: Readonly<Record<Language, string>> = {
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  catalan,
  other,
};

export type Language =
  'english' | 'german' | 'french' | 'spanish' | 'portuguese' | 'italian' | 'dutch' | 'catalan' | 'other';

/** What a word can mean: for each language that has it, one or more meanings that stand together ("first name"). */
export type Senses = ReadonlyMap<Language, readonly string[]>;

/** A line of a language's words. */
interface Line {
  readonly language: Language;
  readonly meanings: readonly string[];
}

/** Every meaning that a language has words for. */
export function meanings(): ReadonlySet<string> {
  return new Set([...loaded().values()].flatMap((lines) => lines.flatMap(({ meanings }) => meanings)));
}

let words: Map<string, Line[]> | undefined;

// thousands of words, of which a table's headers have a few: none but those gets a map
function loaded(): ReadonlyMap<string, readonly Line[]> {
  if (words) return words;
  words = new Map();
  for (const [language, text] of Object.entries(TEXTS) as [Language, string][]) {
    for (const row of text.split('\n')) {
      const [meaning = '', list = ''] = row.split(':');
      if (list === '') continue;
      const line: Line = { language, meanings: meaning.split(' ') };
      for (const word of fold(list.trim()).split(' ')) {
        const lines = words.get(word);
        if (!lines) words.set(word, [line]);
        // what stands first in a file counts
        else if (lines.at(-1)!.language !== language) lines.push(line);
      }
    }
  }
  return words;
}

const senses = new Map<string, Senses>();

/** The senses of a word as it stands; undefined when no language has it. */
export function sensesOf(word: string): Senses | undefined {
  const known = senses.get(word);
  if (known) return known;
  const lines = loaded().get(word);
  if (!lines) return undefined;
  const made: Senses = new Map(lines.map(({ language, meanings }) => [language, meanings]));
  senses.set(word, made);
  return made;
}

/** Every word of every language. */
export function knownWords(): Iterable<string> {
  return loaded().keys();
}

/** What a word means where it means the same in every language that has it. */
export function meaningOf(word: string): string | undefined {
  const found = new Set((loaded().get(word) ?? []).map(({ meanings }) => meanings.join(' ')));
  return found.size === 1 ? [...found][0] : undefined;
}

const SHORTEST_PART = 3;
const LONGEST_COMPOUND = 40;
/** Short words that end a compound ("custid", "telnr"). */
const SHORT_ENDS: ReadonlySet<string> = new Set(['id', 'no', 'nr', 'nm', 'dt', 'cd']);

/** "dateofissue", "fechadealta": whatever it is the date of, it is one. */
const DATE_OF = /^(date|datum|fecha|data)(?:of|del|de|di|da|van)(.{4,})$/;

/**
 * A word taken apart into known ones, as few as possible: "kundenname" -> kunden name. Undefined when something would be left over,
 * so that "package" has no age in it.
 */
export function partsOf(word: string): string[] | undefined {
  if (word.length < SHORTEST_PART + 2 || word.length > LONGEST_COMPOUND) return undefined;
  const known = loaded();
  /** best[i]: the fewest parts of the first i letters */
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 24); start < end; start++) {
      const before = best[start];
      if (!before || before.length >= 4) continue;
      const part = word.slice(start, end);
      const fits = part.length >= SHORTEST_PART || (end === word.length && start > 0 && SHORT_ENDS.has(part));
      if (!fits || !known.has(part)) continue;
      // of as many parts the one whose last is shortest: kunden name, not kunde nname
      if (before.length + 1 <= (best[end]?.length ?? Infinity)) best[end] = [...before, part];
    }
  }
  const parts = best[word.length];
  if (parts && ofOneLanguage(parts)) return parts;
  const dated = DATE_OF.exec(word);
  return dated ? [dated[1]!, dated[2]!] : withLongPart(word);
}

/** "reg" and "ime" are words, of two languages: "regime" is not made of them. */
function ofOneLanguage(parts: readonly string[]): boolean {
  const [first, ...others] = parts
    .filter((part) => !SHORT_ENDS.has(part))
    .map((part) => new Set(sensesOf(part)!.keys()));
  return first === undefined || [...first].some((language) => others.every((languages) => languages.has(language)));
}

/** Words so long that they tell even beside something unknown: "latitudcabecera". */
const LONG_PART = 7;

function withLongPart(word: string): string[] | undefined {
  const known = loaded();
  for (let length = word.length - SHORTEST_PART; length >= LONG_PART; length--) {
    const [first, rest] = [word.slice(0, length), word.slice(length)];
    if (known.has(first)) return [first, rest];
    const last = word.slice(-length);
    if (known.has(last)) return [word.slice(0, -length), last];
  }
  return undefined;
}
