// Headers read: each as a row of meanings. One word can mean different things in different languages ("data", "nombre"), so the
// headers of a table are read together and the language that most of them are in decides.
import { compoundOf } from './abbreviations.js';
import { byWhom } from './by-whom.js';
import { wordsOf } from './fold.js';
import { restored } from './lost-letters.js';
import { partsOf, sensesOf, type Language, type Senses } from './vocabulary.js';

/** A header as one language reads it. */
export interface Reading {
  /** what its words mean, in order */
  readonly meanings: readonly string[];
  /** the word behind each meaning, for evidence */
  readonly words: readonly string[];
  /** the language that each is read in */
  readonly languages: readonly Language[];
  /** words that no language has */
  readonly unknown: number;
}

interface Token {
  readonly word: string;
  readonly senses: Senses | undefined;
}

const PERSON = ['person'];
const MOST_HEADERS = 2_000;
const LONGEST_JOIN = 4;
const SHORTEST_UNKNOWN = 3;
const MOST_READINGS = 4;
/** A header's own words weigh more than the rest of the table. */
const OWN_WEIGHT = 3;

/** The readings of each header, the likeliest language first. */
export function readHeaders(headers: readonly string[]): Reading[][] {
  const tokens = withCopies(ofTeams(withoutShipping(headers.map(tokensOf))));
  const votes = new Map<Language, number>();
  for (const header of tokens.slice(0, MOST_HEADERS)) vote(votes, header, 1);
  return tokens.map((header) => {
    const own = new Map(votes);
    vote(own, header, OWN_WEIGHT);
    return readings(header, own);
  });
}

/** What no vessel has, and what is shipped has: "ship address", "ship via". */
const SHIPPED: ReadonlySet<string> = new Set(
  'address addr city street postal zip postcode country state via to date'.split(' '),
);

/** In a table of orders "ship" stands for shipping, which says nothing of whose name or address it is. */
function withoutShipping(headers: Token[][]): Token[][] {
  const isShip = ({ word }: Token): boolean => word === 'ship';
  const ships = headers.some((tokens) => tokens.some(isShip) && tokens.some(({ word }) => SHIPPED.has(word)));
  if (!ships) return headers;
  const shipping: Token = { word: 'shipping', senses: sensesOf('shipping') };
  return headers.map((tokens) => tokens.map((token) => (isShip(token) ? shipping : token)));
}

/** What stands beside the "Cc" of a message; alone it is a card. */
const OF_MAIL: ReadonlySet<string> = new Set(['bcc', 'subject', 'sender', 'recipients']);

/** "Cc" beside "Bcc" or "Subject": who gets a copy. */
function withCopies(headers: Token[][]): Token[][] {
  const isMail = headers.some((tokens) => tokens.length === 1 && OF_MAIL.has(tokens[0]!.word));
  if (!isMail) return headers;
  const recipient: Token = { word: 'recipient', senses: sensesOf('recipient') };
  return headers.map((tokens) => tokens.map((token) => (/^b?cc$/.test(token.word) ? recipient : token)));
}

/** "home" beside "away": both are teams, whatever they are called. */
function ofTeams(headers: Token[][]): Token[][] {
  const isSide = (tokens: readonly Token[], ...sides: string[]): boolean =>
    tokens.length === 1 && sides.includes(tokens[0]!.word);
  const away = headers.some((tokens) => isSide(tokens, 'away'));
  if (!away || !headers.some((tokens) => isSide(tokens, 'home'))) return headers;
  const team: Token = { word: 'team', senses: sensesOf('team') };
  return headers.map((tokens) => (isSide(tokens, 'home', 'away') ? [team] : tokens));
}

/** The language that most headers are in; undefined when no word is known. */
export function languageOf(headers: readonly string[]): Language | undefined {
  const votes = new Map<Language, number>();
  for (const header of headers.slice(0, MOST_HEADERS)) vote(votes, tokensOf(header), 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function readings(tokens: readonly Token[], votes: ReadonlyMap<Language, number>): Reading[] {
  const languages = new Set(tokens.flatMap(({ senses }) => [...(senses?.keys() ?? [])]));
  const best = resolve(tokens, votes);
  const found = [best];
  // another language counts when it has every word of the header
  const whole = [...languages].filter((language) => tokens.every(({ senses }) => !senses || senses.has(language)));
  for (const language of whole.sort((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0)).slice(0, MOST_READINGS)) {
    const reading = resolve(tokens, new Map(votes).set(language, Infinity));
    if (!found.some(({ meanings }) => meanings.join() === reading.meanings.join())) found.push(reading);
  }
  return found;
}

function tokensOf(header: string): Token[] {
  const words = wordsOf(header);
  const languages = byWhom(words);
  if (languages) return [{ word: words.slice(-2).join(' '), senses: new Map(languages.map((each) => [each, PERSON])) }];
  const tokens: Token[] = [];
  for (let i = 0; i < words.length;) {
    const joined = joinAt(words, i);
    if (joined) {
      tokens.push(joined.token);
      i += joined.count;
      continue;
    }
    const whole = lostAt(words, i);
    if (whole !== undefined) {
      tokens.push({ word: whole, senses: sensesOf(whole) });
      i += 2;
      continue;
    }
    const compound = compoundAt(words, i);
    if (compound !== undefined) {
      tokens.push({ word: compound, senses: sensesOf(compound) });
      i += 2;
      continue;
    }
    tokens.push(...tokensOfWord(words[i++]!));
  }
  return tokens;
}

function tokensOfWord(word: string): Token[] {
  const senses = sensesOf(word);
  const parts = senses ? undefined : partsOf(word);
  return parts ? parts.map((part) => ({ word: part, senses: sensesOf(part) })) : [{ word, senses }];
}

/** "Fam Stand": two beginnings, at least one of which says nothing by itself. */
function compoundAt(words: readonly string[], at: number): string | undefined {
  const [first, second] = [words[at]!, words[at + 1]];
  return second === undefined || (sensesOf(first) && sensesOf(second)) ? undefined : compoundOf(first, second);
}

const SHORTEST_RESTORED = 3;

function lostAt(words: readonly string[], at: number): string | undefined {
  const [left, right] = [words[at]!, words[at + 1]];
  if (right === undefined || left.length + right.length + 1 < SHORTEST_RESTORED) return undefined;
  // two words that mean something are two words, but for "a_o"
  const short = left.length === 1 && right.length === 1;
  if (!short && sensesOf(left) && sensesOf(right)) return undefined;
  return restored(left, right, (word) => (word.length > 3 ? sensesOf(word) !== undefined : word === 'ano'));
}

// "Do B", "e Mail Address": words that mean something only together, or more together than each by itself.
function joinAt(words: readonly string[], at: number): { token: Token; count: number } | undefined {
  for (let count = Math.min(LONGEST_JOIN, words.length - at); count > 1; count--) {
    const parts = words.slice(at, at + count);
    const word = parts.join('');
    const senses = sensesOf(word);
    if (!senses || (parts.every((part) => sensesOf(part)) && !isWhole(senses) && !isInitial(parts))) continue;
    return { token: { word, senses }, count };
  }
  return undefined;
}

/** What words that each mean something may mean together: "sales person", "kullanici adi", "Pass-Nr.", "tax file number", "nom d'usage". */
const WHOLE: ReadonlySet<string> = new Set(
  'person/full name/user name/address/phone/passport/natid/tfn/nino/ethnic/marital/birth date/identitynumber/last name/maiden name/house number/mac/insurance number/death date'.split(
    '/',
  ),
);

const isWhole = (senses: Senses): boolean => [...senses.values()].every((meanings) => WHOLE.has(meanings.join(' ')));

/** "L name": a letter that stands for a word. */
const isInitial = (parts: readonly string[]): boolean => parts.length === 2 && parts[0]!.length === 1;

function vote(votes: Map<Language, number>, tokens: readonly Token[], weight: number): void {
  for (const { senses } of tokens) {
    if (!senses) continue;
    // a word of one language tells more than one of many
    for (const language of senses.keys()) votes.set(language, (votes.get(language) ?? 0) + weight / senses.size);
  }
}

function resolve(tokens: readonly Token[], votes: ReadonlyMap<Language, number>): Reading {
  const meanings: string[] = [];
  const words: string[] = [];
  const languages: Language[] = [];
  let unknown = 0;
  for (const { word, senses } of tokens) {
    if (!senses) {
      // "ds_street", "x_name": what programmers put in front changes nothing
      if (word.length >= SHORTEST_UNKNOWN) unknown++;
      continue;
    }
    let best: readonly string[] = [];
    let readIn: Language = 'other';
    let most = -1;
    for (const [language, meaning] of senses) {
      const count = votes.get(language) ?? 0;
      if (count > most) {
        most = count;
        best = meaning;
        readIn = language;
      }
    }
    for (const meaning of best) {
      meanings.push(meaning);
      words.push(word);
      languages.push(readIn);
    }
  }
  return { meanings, words, languages, unknown };
}
