// What a header claims its column to hold. The values have to agree (candidate.ts); a header alone decides nothing.
import type { KindName } from '../kinds.js';
import type { Reading } from './read.js';
import type { Language } from './vocabulary.js';
import { QUASI_RULES, RULES } from './rules.js';

export interface Claim {
  /** what the column may hold; with more than one the values choose */
  readonly kinds: readonly KindName[];
  /** 0 to 1, how much the header alone tells */
  readonly strength: number;
  /** the words that say so */
  readonly words: string;
}

export interface HeaderSays {
  readonly claim: Claim | undefined;
  /** why the column is not what its other words would make of it: "type", "count" */
  readonly against: string | undefined;
  /** what its first telling word means; undefined when nothing is known of it */
  readonly about: string | undefined;
  /** nothing is known of any of its words */
  readonly meaningless: boolean;
}

interface Rule {
  readonly kinds: readonly KindName[];
  readonly strength: number;
  /** one of each group has to be there */
  readonly needs: readonly (readonly string[])[];
  readonly without: readonly string[];
}

// What programs call columns that have no name: "field_1", "Unnamed: 0".
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  'field fields column columns col cols spalte colonne columna coluna colonna kolom var variable attribute attr feld champ campo'.split(
    ' ',
  ),
);

// Words that make a header about a property of the thing: "email verified", "number of phones", "card type".
const BLOCKERS: ReadonlySet<string> = new Set('count amount percent type status flag score length month'.split(' '));

/** What an address book calls the value of its n-th entry: "Phone 1 - Value". */
const ENTRIES: ReadonlySet<string> = new Set(['email', 'phone', 'address', 'url']);
const VALUE_WORDS: ReadonlySet<string> = new Set(['value', 'valor', 'wert', 'valeur', 'valore', 'waarde']);

/** A word read in another language than the table's is less sure. */
const OTHER_LANGUAGE = 0.75;

let rules: { readonly quasi: readonly Rule[]; readonly all: readonly Rule[] } | undefined;

function loaded(): NonNullable<typeof rules> {
  return (rules ??= { quasi: parseRules(QUASI_RULES), all: parseRules(RULES) });
}

function parseRules(text: string): Rule[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', body = ''] = line.split(': ');
      const names = head.split(' ');
      const strength = Number(names.pop());
      const words = body.split(' ');
      return {
        kinds: names.filter((name) => name !== 'nothing') as KindName[],
        strength,
        needs: words.filter((word) => !word.startsWith('-')).map((word) => word.split('|')),
        without: words.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
      };
    });
}

/** @param readings of one header, the likeliest language first */
export function claimOf(readings: readonly Reading[]): HeaderSays {
  const [first, ...others] = readings.map(claimOfReading);
  if (!first) return { claim: undefined, against: undefined, about: undefined, meaningless: true };
  if (first.claim || first.meaningless) return first;
  // "email usage" counts something, though "usage" says nothing in French; an "aniversario" is a birthday in Brazil
  if (isCounted(readings[0]!) || first.about === 'date') return first;
  // a "genreId" is the key of what has a genre, and no sex in French
  if (first.about === 'thing' && readings[0]!.meanings.includes('id')) return first;
  const other = others.find(({ claim }) => claim)?.claim;
  if (!other) return first;
  return { ...first, claim: { ...other, strength: other.strength * OTHER_LANGUAGE } };
}

const isCounted = ({ meanings, unknown }: Reading): boolean => unknown === 0 && meanings.includes('count');

/** Languages in which what is called after something else stands first: "jefe equipo" is a chief, "partido autor" a party. */
const NOUN_FIRST: ReadonlySet<Language> = new Set(['french', 'spanish', 'portuguese', 'italian', 'catalan']);

/**
 * "team chief", "owner of the ticket": a person who is called after a thing, where "player team" is a thing that is called after a person.
 */
function ofPerson(all: readonly string[], { meanings, languages }: Reading): boolean {
  const telling = all.filter((meaning) => meaning !== 'animal');
  const [person, thing] = [telling.indexOf('person'), telling.indexOf('thing')];
  if (person < 0 || thing < 0 || telling.some((meaning) => meaning !== 'person' && meaning !== 'thing')) return false;
  if (NOUN_FIRST.has(languages[meanings.indexOf('thing')]!)) return person < thing;
  return thing < person || meanings.indexOf('of') === meanings.indexOf('person') + 1;
}

function claimOfReading(reading: Reading): HeaderSays {
  const { meanings, words, unknown } = reading;
  const nothing = { claim: undefined, against: undefined, about: undefined, meaningless: true };
  if (words.length > 0 && words.every((word) => PLACEHOLDERS.has(word)) && unknown <= 1) return nothing;
  const isEntry = meanings.some((meaning) => ENTRIES.has(meaning));
  const telling = meanings.filter(
    (meaning, i) => meaning !== 'of' && meaning !== 'neutral' && !(isEntry && VALUE_WORDS.has(words[i]!)),
  );
  if (telling.length === 0) return { ...nothing, meaningless: unknown > 0 || meanings.length === 0 };
  const all = new Set(
    ofPerson(telling, reading) ? telling.filter((meaning) => meaning !== 'thing' && meaning !== 'animal') : telling,
  );
  const fits = ({ needs, without }: Rule): boolean =>
    needs.every((group) => group.some((meaning) => all.has(meaning))) && !without.some((meaning) => all.has(meaning));
  const wordFor = (meaning: string): string => words[meanings.indexOf(meaning)] ?? meaning;
  const known = { ...nothing, about: telling[0], meaningless: false };
  const against = (meaning: string): HeaderSays => ({ ...known, against: wordFor(meaning) });
  const { quasi, all: every } = loaded();
  const measured = telling.some((meaning) => meaning === 'count' || meaning === 'score' || meaning === 'percent');
  let rule = measured ? undefined : quasi.find(fits);
  if (!rule) {
    const blocker = telling.find((meaning) => BLOCKERS.has(meaning));
    if (blocker !== undefined) return against(blocker);
    rule = every.find(fits);
  }
  if (!rule) return against(telling[0]!);
  const spoken = [...new Set(rule.needs.map((group) => wordFor(group.find((meaning) => all.has(meaning))!)))].join(' ');
  if (rule.kinds.length === 0) return { ...known, against: spoken };
  // words of which nothing is known may change the meaning of the rest
  const certainty = unknown === 0 ? 1 : unknown < telling.length ? 0.9 : 0.75;
  return {
    ...known,
    claim: { kinds: rule.kinds, strength: rule.strength * certainty, words: spoken },
  };
}
