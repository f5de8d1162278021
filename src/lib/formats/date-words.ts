// Names of months and days of the week, by language; case is spelling.
import { placeOf } from './symbols.js';
import { DATE_WORDS, ZONE_WORDS } from './tables/date-words.js';

/** Pattern letters that stand for words. */
export type WordKind = 'MMMM' | 'MMM' | 'LLL' | 'EEEE' | 'E';

/** A word of a list. */
export interface DateWord {
  /** small letters */
  readonly text: string;
  /** position of what it names: 0 for January or Monday */
  readonly index: number;
  /** what words that can stand in for each other have in common: symbols, bytes, a dot at the end */
  readonly form: string;
}

/** The words of one language and kind. */
export interface WordList {
  /** longest first, so that the first that fits is the one that is meant */
  readonly words: readonly DateWord[];
  /** what a form can name: ascending indexes */
  readonly indexesOf: ReadonlyMap<string, readonly number[]>;
  /** the word for an index in a form */
  wordFor(index: number, form: string): string;
}

export const LANGUAGES: readonly string[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'];
export const ZONES: readonly string[] = ZONE_WORDS.split(' ').sort((a, b) => b.length - a.length);

const lists = new Map<string, WordList>();

export function wordList(language: string, kind: WordKind): WordList {
  const key = `${language}|${kind}|`;
  const known = lists.get(key);
  if (known) return known;
  const line = DATE_WORDS.split('\n').find((row) => row.startsWith(key));
  if (line === undefined) throw new RangeError(`language: no words in ${language}`);
  const made = makeList(line.slice(key.length));
  lists.set(key, made);
  return made;
}

function makeList(text: string): WordList {
  const words = text.split(' ').flatMap((item, index) =>
    item.split('/').map((word): DateWord => {
      const form = `${[...word].length} ${Buffer.byteLength(word)}${word.endsWith('.') ? ' .' : ''}`;
      return { text: word, index, form };
    }),
  );
  const indexesOf = new Map<string, number[]>();
  const byPlace = new Map<string, string>();
  for (const { text: word, index, form } of words) {
    const place = `${form}|${index}`;
    if (byPlace.has(place)) throw new Error(`two words in one form: ${word}`);
    byPlace.set(place, word);
    indexesOf.set(form, [...(indexesOf.get(form) ?? []), index]);
  }
  return {
    words: words.sort((a, b) => b.text.length - a.text.length),
    indexesOf,
    wordFor: (index, form) => byPlace.get(`${form}|${index}`)!,
  };
}

/** Small letters for capitals that have a partner in the pinned table; as long as the value. */
export function fold(value: string): string {
  let out = '';
  for (const character of value) {
    const codePoint = character.codePointAt(0)!;
    const isLetter = codePoint >= 0x41 && (codePoint < 0xd800 || codePoint > 0xdfff);
    const place = isLetter ? placeOf(codePoint) : null;
    out += place?.capital ? String.fromCodePoint(place.alphabet.member(place.index)) : character;
  }
  return out;
}

/** The word with capitals where `like`, of as many symbols, has them. */
export function inCaseOf(like: string, word: string): string {
  const model = [...like];
  return [...word]
    .map((character, i) => {
      if (!placeOf(model[i]!.codePointAt(0)!)?.capital) return character;
      const place = placeOf(character.codePointAt(0)!);
      return place ? String.fromCodePoint(place.alphabet.capital(place.index)) : character;
    })
    .join('');
}
